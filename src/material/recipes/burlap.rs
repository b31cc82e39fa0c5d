//! Burlap: coarse jute with thick and thin threads, gaps, stray fibres, printed marks.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Sacking.
pub const BURLAP: Recipe = Recipe {
    name: "burlap",
    title: "Burlap",
    group: "fabric",
    summary: "Coarse jute with thick and thin threads, gaps and stray fibres",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("gaps", 0.5, "openness of the weave"),
        own("slub", 0.6, "thick and thin places in the threads"),
        own("fibres", 0.6, "stray fibres standing off"),
        own("see_through", 0.0, "1 lets the gaps be seen through"),
    ],
    color: Srgb8::hex(0xae8e62),
    color2: Srgb8::hex(0x7c5c37),
    words: &["burlap", "hessian", "sackcloth", "jute", "sacking", "gunny"],
    variants: &[("jute", 0xae8e62), ("pale", 0xc8b18a), ("brown", 0x86643f), ("grey", 0x938878)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, slub, variation) = (s.get("wear"), s.get("slub"), s.get("variation"));
    let scale = s.scale();
    let count = s.even_repeats(96.0);
    let pitch_m = s.size_m / count;
    let thick_v = g.fractal("fbm", "warp slub", (96.0 / scale, 9.0), 3.0, 0.65, None);
    let thick_u = g.fractal("fbm", "weft slub", (9.0, 96.0 / scale), 3.0, 0.65, None);
    let pull_x = g.fbm_xy("pull x", (26.0 / scale, 7.0), 4.0, None) * (0.0034 * scale * (0.3 + 0.7 * slub));
    let pull_y = g.fbm_xy("pull y", (7.0, 26.0 / scale), 4.0, None) * (0.0034 * scale * (0.3 + 0.7 * slub));
    let weave = g.node(
        "weave",
        &[("nx", count), ("ny", count), ("width", 0.97 - 0.25 * s.get("gaps")), ("seed", g.seed("threads"))],
        &[("offset", g.vector(pull_x, pull_y).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let thick = g.mix(thick_u, thick_v, warp) + id.hash_signed("gauge") * 0.35;
    let body = (weave + thick * (0.16 * slub) - 0.05).clamp();
    let thread = body.step(0.10, 0.24);
    // Spun fibres run slantwise round each thread.
    let fuzz = g.fractal("fbm", "fuzz", (340.0, 340.0), 2.0, 0.9, None);
    let spin_v = g.fractal("fbm", "warp fibres", (420.0, 70.0), 2.0, 0.8, None);
    let spin_u = g.fractal("fbm", "weft fibres", (70.0, 420.0), 2.0, 0.8, None);
    let spun = g.mix(spin_u, spin_v, warp);
    let stray = |name: &str, angle_deg: f32| {
        g.scatter(
            name,
            5200.0 * s.get("fibres") + 1.0,
            &[
                ("shape", 3.0),
                ("length_m", 0.030),
                ("least", 0.2),
                ("width", 0.012),
                ("bend", 0.5),
                ("angle_deg", angle_deg),
                ("stray", 0.22),
            ],
        )
    };
    let (across_fibres, upright_fibres) = (stray("fibres across", 0.0), stray("fibres upright", 90.0));
    let fibre = across_fibres.max(upright_fibres) * (fuzz * 0.3 + 0.7);
    let fade = g.fbm("fade", 2.0, 5.0);
    let tone = id.hash_signed("tone") * (0.24 * variation)
        + thick * 0.12
        + spun * 0.16
        + fuzz * 0.08
        + fade * (0.04 + 0.15 * wear);
    let color = g.vary(s.color, id.hash_signed("warmth") * (0.07 * variation), fade * (-0.3 * wear), tone);
    let color = g.mix(color, s.color2, id.hash("dark").step(0.92, 0.98) * 0.5);
    let color = g.shade(color, body * 0.75 + 0.34);
    let color = g.mix(g.shade(s.color2, fuzz * 0.05 + 0.16), color, thread);
    let color = g.mix(color, s.color.mix(LinearRgb([0.66, 0.56, 0.40]), 0.45), fibre * 0.55);
    let roughness = spun * 0.04 + fuzz * 0.03 - body * 0.05 + 0.94;
    let height = body * (0.36 * pitch_m) + spun * 0.00022 + fuzz * 0.0001 + fibre * 0.0004 + fade * 0.0008;
    let look = Look::new(color, roughness, height).hollow(1.0 - body).reach(0.3 * pitch_m);
    let open = s.get("see_through");
    g.close(s, if s.shows("see_through") { look.alpha(1.0 - (1.0 - thread.max(fibre)) * open) } else { look })
}
