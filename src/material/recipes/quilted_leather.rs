//! Quilted leather: padded diamonds drawn down to covered buttons, pleats running into them.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Diamond buttoned, as on a chesterfield.
pub const QUILTED_LEATHER: Recipe = Recipe {
    name: "quilted_leather",
    title: "Quilted leather",
    group: "fabric",
    summary: "Padded diamonds drawn down to covered buttons",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("padding", 0.6, "how full the diamonds are"),
        own("tall", 0.4, "0 square, 1 tall diamonds"),
        own("buttons", 1.0, "0 stitched crossings, 1 buttons"),
        own("stitched", 0.0, "stitches along the seams"),
        own("grain", 0.4, "depth of the pebble grain"),
        own("crease", 0.5, "pleats and creases of the hide"),
    ],
    color: Srgb8::hex(0x6a3a24),
    color2: Srgb8::hex(0x26160f),
    words: &[
        "quilted leather",
        "buttoned leather",
        "tufted leather",
        "chesterfield leather",
        "padded leather",
        "capitone",
    ],
    variants: &[
        ("chestnut", 0x6a3a24),
        ("oxblood", 0x5f2423),
        ("black", 0x302c2a),
        ("tan", 0xa06a3c),
        ("green", 0x35493a),
        ("cream", 0xcfc4ae),
        ("navy", 0x313c52),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, padding, variation) = (s.get("wear"), s.get("padding"), s.get("variation"));
    let across = s.repeats(3.0);
    let down = (across * (1.0 - 0.35 * s.get("tall"))).round().max(1.0);
    let pitch_m = s.size_m / (2.0 * across);
    let slack = g.fbm("slack x", 5.0, 3.0) * (0.035 * variation);
    let slack2 = g.fbm("slack y", 5.0, 3.0) * (0.035 * variation);
    let seam = |ny: f32, phase| {
        g.node("wave", &[("nx", across), ("ny", ny), ("shape", 1.0)], &[("phase", phase)]).abs()
    };
    let (a, b) = (seam(down, (slack - 0.125).into()), seam(-down, (slack2 + 0.125).into()));
    let points = g.node(
        "voronoi",
        &[
            ("nx", 2.0 * across),
            ("ny", 4.0 * down),
            ("jitter", 0.0),
            ("stagger", 0.5),
            ("seed", g.seed("buttons")),
        ],
        &[],
    );
    let away = points.port("f1") * (1.0 / pitch_m);
    let from = away * away;
    let pull = from.step(0.14, 0.0);
    let near = a.min(b);

    let crown = (a * (2.0 - a)) * (b * (2.0 - b));
    let pad = crown.curve(&[(0.0, 0.0), (0.1, 0.38), (0.3, 0.68), (0.6, 0.9), (1.0, 1.0)]);
    let fold = near.step(0.04, 0.0);
    let button = (from * (pitch_m * pitch_m)).levels(0.00019, 0.0).power(0.5) * s.get("buttons");
    let disc = button.step(0.0, 0.15);
    let shadow = (from * (pitch_m * pitch_m)).step(0.0004, 0.00019) * (1.0 - disc) * s.get("buttons");
    // Pleats gather towards each button along the seams.
    let gather =
        g.fractal("ridged", "pleats", (26.0, 26.0), 3.0, 0.5, Some(g.wobble("pleat bend", 7.0, 2.0, 0.02)));
    let drawn = from.step(0.30, 0.01);
    let pleat = (gather - 0.25).step(0.0, 0.9) * drawn * s.get("crease");
    let bend = g.wobble("bend", 22.0, 3.0, 0.005);
    let pebbles = g.cells("pebbles", (150.0, 150.0), 0.95, Some(bend));
    let dome = pebbles.levels(0.0, 0.0024).curve(&[(0.0, 0.0), (0.25, 0.55), (0.6, 0.9), (1.0, 1.0)]);
    let cloud = g.fbm("cloud", 3.0, 6.0);
    let wrinkle = (g.fractal("ridged", "wrinkles", (19.0, 16.0), 4.0, 0.55, None) + cloud * 0.2)
        .step(0.75, 1.5)
        * (cloud + 0.1).step(-0.1, 0.7)
        * s.get("crease");
    let rubbed = (crown * 0.9 + cloud * 0.5 + dome * 0.15 + (wear * 1.5 - 1.55)).step(-0.1, 0.7);
    let grimy = (0.75 - pad) * 0.8 + pull * 0.4;
    let tone = cloud * (0.10 + 0.10 * variation) + dome * 0.12 - wrinkle * 0.2 + 0.92;
    let color = g.vary(s.color, cloud * 0.04, rubbed * (-0.15 * wear), rubbed * (0.45 * wear) + disc * 0.08);
    let color = g.shade(color, tone * (pad * 0.30 + 0.70) - fold * 0.12 - pleat * 0.18);
    let color =
        g.mix(color, s.color2.mix(s.color, 0.25), (grimy * 0.55 + shadow * 0.7).clamp() * (1.0 - disc));
    let dash = g.node("wave", &[("nx", 0.0), ("ny", (170.0 * s.size_m).round())], &[]).step(-0.5, 0.1);
    let stitch = ((near - 0.055).abs().step(0.012, 0.006)) * dash * s.get("stitched") * (1.0 - pull);
    let color = g.mix(color, g.shade(s.color.scaled(1.9), 0.9), stitch * 0.8);
    let roughness =
        dome * -0.06 + cloud * 0.06 - rubbed * 0.14 + wrinkle * 0.12 + fold * 0.12 + pleat * 0.08 + 0.47;
    let depth = pitch_m * (0.06 + 0.15 * padding);
    let height = crown * depth - pull * (depth * 0.5) + button * 0.006 + stitch * 0.0006
        - pleat * 0.0014
        - wrinkle * 0.0003
        + dome * (0.0006 * s.get("grain"))
        + cloud * 0.0012;
    let hollow = (1.0 - pad).max(shadow) * 0.9;
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.025))
}
