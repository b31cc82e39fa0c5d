//! Velvet: dense pile brushed in soft patches.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Soft pile that catches light in patches.
pub const VELVET: Recipe = Recipe {
    name: "velvet",
    title: "Velvet",
    group: "fabric",
    summary: "Soft pile that catches light in patches",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crushed", 0.4, "how crushed the pile is"),
    ],
    color: Srgb8::hex(0x6d1f2e),
    color2: Srgb8::hex(0x2a0c12),
    words: &["velvet", "velour", "suede", "plush", "felt", "baize"],
    variants: &[
        ("red", 0x6d1f2e),
        ("green", 0x24503c),
        ("blue", 0x27406e),
        ("purple", 0x4d2a5e),
        ("gold", 0xa07b36),
        ("grey", 0x6d6c70),
        ("teal", 0x1f5a5c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let crushed = s.get("crushed");
    let bend = g.wobble("bend", 3.0, 3.0, 0.10);
    let nap = g.fbm_xy("nap", (8.0, 9.0), 4.0, Some(bend));
    let crush = g.fractal("ridged", "crush", (12.0, 14.0), 3.0, 0.5, Some(bend));
    let pile = g.fractal("fbm", "pile", (330.0, 330.0), 2.0, 0.9, None);
    let strands =
        g.fractal("fbm", "strands", (120.0, 200.0), 3.0, 0.7, Some(g.wobble("strand bend", 10.0, 2.0, 0.02)));
    let sheen = (nap * (0.10 + 0.32 * s.get("variation")) + crush * (0.26 * crushed) + 0.42).clamp();
    let lit = s.color.mix(LinearRgb([1.0, 1.0, 1.0]), 0.015);
    let color = g.mix(g.shade(s.color, 0.62), g.shade(lit, 1.45), sheen);
    let color = g.shade(color, pile * 0.26 + strands * 0.18 + 1.0);
    let wear = s.get("wear");
    let bald = (nap * 0.5 + crush * 0.2 + strands * 0.2 + (wear * 1.4 - 1.1)).step(-0.1, 0.6) * wear;
    let color = g.mix(color, g.shade(lit, strands * 0.15 + 1.15), bald * 0.6);
    let roughness = bald * -0.12 + sheen * -0.14 + pile * 0.04 + 0.93;
    let height =
        bald * -0.0006 + pile * 0.00025 + strands * 0.0003 + nap * 0.0006 + crush * (0.0009 * crushed);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - sheen).reach(0.005))
}
