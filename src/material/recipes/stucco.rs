//! Stucco: cement render, floated, dashed or knocked down.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Textured cement render.
pub const STUCCO: Recipe = Recipe {
    name: "stucco",
    title: "Stucco",
    group: "masonry",
    summary: "Cement render, from sand float to heavy dash, with cracks and streaks",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("texture", 0.55, "0 sand float, 1 heavy dash"),
        own("knocked_down", 0.2, "how far the crests are trowelled flat"),
        own("swirl", 0.15, "sweeps of the float"),
        own("cracks", 0.25, "hair cracks"),
        own("peeling", 0.0, "places where the render has fallen off"),
    ],
    color: Srgb8::hex(0xd3c4a8),
    color2: Srgb8::hex(0x8d7f6c),
    words: &["stucco", "render", "roughcast", "pebbledash", "rendered wall", "spanish wall"],
    variants: &[
        ("cream", 0xd3c4a8),
        ("white", 0xdedad0),
        ("terracotta", 0xb97d5a),
        ("ochre", 0xc69d5d),
        ("pink", 0xc99a8a),
        ("grey", 0xa09c94),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, texture) = (s.get("wear"), s.get("variation"), s.get("texture"));
    let k = 1.0 / s.scale();
    let lumps = g.fractal("fbm", "lumps", (34.0 * k, 34.0 * k), 4.0, 0.6, None);
    let thrown = g.fbm("thrown", 11.0 * k, 3.0);
    let splat = (lumps + thrown * 0.55).step(-0.35, 0.85);
    // A trowel drawn over the wet dash flattens its crests.
    let flat = 1.0 - 0.62 * s.get("knocked_down");
    let crest = (splat - flat).max(0.0);
    let dash = splat - crest * (0.92 * s.get("knocked_down").min(0.1) * 10.0);
    let sand = g.fractal("fbm", "sand", (210.0 * k.min(1.4), 210.0 * k.min(1.4)), 3.0, 0.8, None);
    let cloud = g.fbm("cloud", 1.2, 5.0);
    let waves = g.fbm("waves", 2.2, 3.0);
    let swirl_bend = g.wobble("swirl bend", 3.0 * k, 2.0, 0.10 * s.scale());
    let swirl = g.fractal("fbm", "swirl", (9.0 * k, 60.0 * k), 3.0, 0.6, Some(swirl_bend)) * s.get("swirl");
    let cells = g.cells("cracks", (3.0, 3.0), 1.0, Some(g.wobble("crack bend", 5.0, 5.0, 0.06)));
    let where_cracked = (g.fbm("where cracked", 0.9, 3.0) + (s.get("cracks") * 1.9 - 1.15)).step(0.0, 0.5);
    let crack = (cells + sand * 0.0004).step(0.0016, 0.0002) * where_cracked;
    let fallen_at = g.fbm("fallen", 2.0, 5.0) + sand * 0.006 + (s.get("peeling") * 1.3 - 1.15);
    let fallen = fallen_at.step(0.0, 0.03);
    let tone =
        cloud * (0.05 + 0.10 * variation) + sand * 0.045 + (dash - 0.5) * (0.16 * texture) + swirl * 0.10;
    let color = g.vary(s.color, cloud * (0.04 * variation), waves * (0.15 * variation), tone);
    let run = g.fbm_xy("runs", (9.0, 1.0), 5.0, None) + cloud * 0.4 - splat * 0.2;
    let streak = (run + (wear * 1.2 - 0.85)).step(-0.1, 1.2) * (0.5 * wear);
    let color = g.mix(color, s.color2, streak);
    let bleached = (cloud * 0.7 + splat * 0.5 + (wear - 0.9)).step(0.0, 0.7) * (0.3 * variation);
    let color = g.vary(color, 0.0, bleached * -0.4, bleached * 0.25);
    let color = g.shade(color, 1.0 - crack * 0.55);
    let scratch = g.fbm_xy("scratch coat", (30.0, 90.0), 3.0, None);
    let under = g.shade(LinearRgb([0.25, 0.225, 0.19]), sand * 0.18 + scratch * 0.14 + 0.95);
    let lip = fallen_at.step(-0.05, 0.0) * (1.0 - fallen);
    let color = g.mix(g.shade(color, 1.0 + lip * 0.12), under, fallen);
    let roughness = sand * 0.03 + (dash - 0.5) * -0.05 + cloud * 0.03 + streak * 0.04 + crest * -0.1 + 0.88;
    let coat = dash * (0.0004 + 0.0062 * texture * texture) * s.scale().min(2.0)
        + sand * (0.00022 + 0.0002 * texture)
        + swirl * 0.0016
        + waves * 0.0022
        - crack * 0.0020
        + 0.008;
    let height = g.mix(coat, scratch * 0.0009 + sand * 0.0003 + waves * 0.0022, fallen);
    let low = ((0.55 - splat) * texture).max(crack).max(fallen * 0.4);
    g.close(s, Look::new(color, roughness, height).hollow(low.clamp()).reach(0.012))
}
