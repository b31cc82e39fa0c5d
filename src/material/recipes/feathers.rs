//! Feathers: overlapping rows, each a vane of barbs about a shaft.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Overlapping feathers, tips towards −V.
pub const FEATHERS: Recipe = Recipe {
    name: "feathers",
    title: "Feathers",
    group: "organic",
    summary: "Overlapping feathers, tips towards -V",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("barring", 0.5, "bars and dark tips in the second colour"),
        own("splits", 0.4, "how often the vane parts"),
        own("down", 0.35, "fluffy down at the roots"),
        own("pointed", 0.25, "0 round, 1 pointed feathers"),
        own("sheen", 0.35, "iridescent sheen"),
    ],
    color: Srgb8::hex(0x8c6f52),
    color2: Srgb8::hex(0x35291f),
    words: &["feathers", "feather", "plumage", "wings", "feathered", "down feathers"],
    variants: &[
        ("brown", 0x8c6f52),
        ("white", 0xdad6cd),
        ("grey", 0x85868a),
        ("black", 0x363739),
        ("blue", 0x3f6a9a),
        ("green", 0x4c7d4b),
        ("red", 0xa33a2c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (variation, barring) = (s.get("variation"), s.get("barring"));
    let (nx, ny) = (s.repeats(9.0), s.even_repeats(12.0));
    let (wide_m, long_m) = (s.size_m / nx, s.size_m / ny);
    let frayed = g.fractal("fbm", "frayed", (120.0, 90.0), 2.0, 0.7, None);
    let sway = g.fbm("sway", 5.0, 2.0) * 0.012 + frayed * (0.0003 + 0.0016 * s.get("wear"));
    let rows = g.node(
        "scales",
        &[
            ("nx", nx),
            ("ny", ny),
            ("length", 2.5),
            ("width", 1.28),
            ("shoulder", 0.34),
            ("pointed", 0.75 * s.get("pointed")),
            ("jitter", 0.15 + 0.25 * variation),
            ("seed", g.seed("feathers")),
        ],
        &[("offset", g.vector(sway, sway * 0.5).into())],
    );
    let (id, x, y, above) = (rows.port("id"), rows.port("x"), rows.port("y"), rows.port("above"));
    let ax = x.abs();
    // Barbs leave the shaft at a slant and bend towards the tip.
    let slant = y * 2.5 * long_m - ax * (0.64 * wide_m) * (1.0 - ax * 0.25);
    let barbs = g.node("wave", &[("ny", 0.0)], &[("phase", (slant * 330.0 + id * 7.0).into())]);
    let strands =
        g.fractal("fbm", "strands", (6.0, 6.0), 1.0, 0.5, Some(g.vector(id.hash("sx"), id.hash("sy"))));
    // Vanes part along a barb: a step in the noise of the slant.
    let lane = g.node(
        "wave",
        &[("ny", 0.0), ("shape", 1.0)],
        &[("phase", (slant * 13.0 + id.hash("lane") + strands * 0.1).into())],
    );
    let side = x.step(-0.01, 0.01);
    let parted = lane.step(0.90, 1.0)
        * ax.step(0.45, 0.85)
        * (id.hash("parted") * 0.5 + g.mix(id.hash("left"), id.hash("right"), side) * 0.5 + s.get("splits")
            - 0.75)
            .step(-0.1, 0.2);
    let shaft = (ax - frayed * 0.008).step(0.05, 0.015) * y.step(1.0, 0.85);
    let rim = rows.step(0.0, wide_m * 0.05);
    let shadow = above.step(0.0, long_m * 0.7);
    let bar = g
        .node(
            "wave",
            &[("ny", 0.0)],
            &[("phase", (y * 3.2 - ax * 0.35 + id.hash("bar") * 0.25 + strands * 0.12).into())],
        )
        .step(0.1, 0.7);
    let tip = (y - ax * ax * 0.06 + strands * 0.03).step(0.80, 0.9);
    let marked = bar.max(tip) * barring;
    let base = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.14 * variation),
        0.0,
        id.hash_signed("tone") * (0.34 * variation) + strands * 0.08,
    );
    let color = g.mix(base, s.color2, marked * 0.85);
    let down = (y + frayed * 0.05).step(0.62, 0.42) * s.get("down");
    let color = g.mix(color, LinearRgb([0.42, 0.40, 0.37]).mix(s.color, 0.45), down * 0.7);
    let sheen = s.get("sheen");
    let color = g.vary(color, (y - 0.5) * (-0.5 * sheen) + x * (0.35 * sheen), 0.12 * sheen, 0.0);
    let color = g.shade(
        color,
        (barbs * 0.06 + frayed * 0.06 + 0.96) * (shadow * 0.52 + 0.48) * (y * 0.30 + 0.78) - parted * 0.45
            + (rim - 1.0) * 0.12,
    );
    let quill = g.mix(s.color2, LinearRgb([0.52, 0.45, 0.34]), id.hash("quill") * 0.4 + 0.45);
    let color = g.mix(color, g.shade(quill, shadow * 0.5 + 0.5), shaft * 0.9);
    let roughness =
        barbs * 0.06 + frayed * 0.04 + down * 0.15 + parted * 0.1 - shaft * 0.2 + (0.68 - 0.2 * sheen);
    let arch = (1.0 - x * x) * 0.006 + y * 0.010 + id.hash_signed("lift") * y * (0.004 * variation);
    let twist = x * id.hash_signed("twist") * 0.002;
    let height = (arch + twist + rim * 0.0012 + shaft * 0.0018) * s.scale().min(2.0)
        + barbs * 0.00010
        + frayed * (0.00012 + 0.0006 * s.get("down")) * (1.0 - y)
        - parted * 0.0016;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - shadow).reach(0.010))
}
