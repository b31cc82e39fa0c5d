//! Plastered wall: soft mottling, trowel marks, fine cracks where it is worn.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Lime plaster, smoothed by hand.
pub const PLASTER: Recipe = Recipe {
    name: "plaster",
    title: "Plaster",
    group: "masonry",
    summary: "Hand-smoothed wall plaster with trowel marks",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.08),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("trowel", 0.5, "strength of the trowel marks"),
    ],
    color: Srgb8::hex(0xd2c8b6),
    color2: Srgb8::hex(0x9b8f7e),
    words: &[
        "plaster",
        "plastered wall",
        "lime plaster",
        "painted wall",
        "stucco",
        "whitewash",
        "drywall",
        "render",
    ],
    variants: &[
        ("whitewashed", 0xe2ddd2),
        ("ochre", 0xc29a5b),
        ("terracotta", 0xb8755a),
        ("sage", 0x98a489),
        ("blue", 0x7d94a8),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, trowel) = (s.get("wear"), s.get("variation"), s.get("trowel"));
    let scale = s.scale();
    let sweep = g.wobble("sweep", 1.6 / scale, 2.0, 0.10);
    let marks = g.fractal("fbm", "trowel marks", (3.0 / scale, 5.5 / scale), 6.0, 0.55, Some(sweep));
    let lips = g
        .fractal("ridged", "trowel lips", (2.2 / scale, 5.0 / scale), 2.0, 0.4, Some(sweep))
        .step(0.75, 1.05);
    let clouds = g.fbm("clouds", 1.3, 5.0);
    let grain = g.fractal("fbm", "grain", (260.0, 260.0), 2.0, 0.8, None);
    let hollow = g.fbm("waviness", 2.0, 3.0);
    let tone = clouds * (0.06 * (0.4 + variation))
        + marks * (0.06 * (0.5 + trowel))
        + grain * 0.04
        + lips * 0.04 * trowel
        + 1.0;
    let color =
        g.vary(s.color, clouds * (0.03 * variation), g.fbm("fade", 0.9, 4.0) * (0.2 * variation), 0.0);
    let color = g.shade(color, tone);
    let cells = g.node(
        "voronoi",
        &[("nx", 5.0), ("ny", 5.0), ("jitter", 1.0), ("seed", g.seed("cracks"))],
        &[("offset", g.wobble("crack bend", 4.0, 6.0, 0.09).into())],
    );
    let cracked = (g.fbm("where cracked", 0.9, 3.0) + (wear * 2.0 - 1.25)).step(0.0, 0.5);
    let crack = cells.step(0.0022, 0.0004) * cracked;
    let stain = (g.fbm("stain", 1.6, 7.0) + (wear * 1.2 - 1.1)).step(-0.1, 1.1) * (0.22 * wear);
    let color = g.mix(color, s.color2, stain);
    let color = g.shade(color, 1.0 - crack * 0.6);
    let roughness =
        marks * (0.08 * (0.5 + trowel)) + grain * 0.03 - lips * 0.06 + clouds * 0.04 + stain * 0.08 + 0.78;
    let height =
        hollow * 0.0022 + marks * (0.0019 * trowel + 0.0003) + lips * (0.0007 * trowel) + grain * 0.00012
            - crack * 0.0016
            - stain * 0.0008;
    g.close(s, Look::new(color, roughness, height).hollow((hollow * -0.3 + 0.1 + crack).clamp()).reach(0.02))
}
