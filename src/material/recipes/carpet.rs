//! Carpet and rugs: tufted yarn in rows, with or without a border pattern.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Tufted wool yarn in rows.
pub const CARPET: Recipe = Recipe {
    name: "carpet",
    title: "Carpet",
    group: "fabric",
    summary: "Tufted wool yarn in rows",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("pattern", 0.0, "woven diamonds in the second colour"),
        own("loops", 0.6, "0 cut pile, 1 clear loops"),
    ],
    color: Srgb8::hex(0x8c7f70),
    color2: Srgb8::hex(0x5a2b2b),
    words: &["carpet", "rug", "wool", "carpeted", "knit", "wool rug", "persian rug"],
    variants: &[
        ("beige", 0xa3957f),
        ("grey", 0x77777a),
        ("red", 0x7f2f30),
        ("blue", 0x3e5170),
        ("green", 0x4f6248),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, loops) = (s.get("wear"), s.get("loops"));
    let tufts = g.node(
        "voronoi",
        &[
            ("nx", s.repeats(95.0)),
            ("ny", s.even_repeats(95.0)),
            ("jitter", 0.6),
            ("stagger", 0.5),
            ("seed", g.seed("tufts")),
        ],
        &[("offset", g.wobble("lean", 8.0, 3.0, 0.004).into())],
    );
    let id = tufts.port("id");
    let dome = tufts.levels(0.0, 0.0042).curve(&[(0.0, 0.0), (0.3, 0.6), (0.6, 0.88), (1.0, 1.0)]);
    let yarn = g.fractal("fbm", "yarn", (260.0, 330.0), 2.0, 0.9, None);
    let trodden = (g.fbm("trodden", 1.8, 5.0) + (wear * 1.5 - 1.0)).step(-0.3, 0.7) * wear;
    let a = g.node("wave", &[("nx", 4.0), ("ny", 4.0), ("shape", 1.0)], &[]);
    let b = g.node("wave", &[("nx", 4.0), ("ny", -4.0), ("shape", 1.0)], &[]);
    let diamond = ((a * b).abs() + id.hash_signed("stray") * 0.05).step(0.30, 0.34)
        + (a.max(b) - 0.8).step(0.0, 0.04) * 0.0;
    let body = g.mix(s.color, s.color2, diamond * s.get("pattern"));
    let color = g.vary(
        body,
        id.hash_signed("warmth") * 0.05,
        trodden * -0.15,
        id.hash_signed("tone") * (0.42 * s.get("variation"))
            + yarn * 0.14
            + g.fbm("soil", 2.0, 5.0) * 0.07
            + trodden * 0.10,
    );
    let color = g.shade(color, dome * 0.6 + 0.5);
    let height = dome * (0.001 + 0.0022 * loops) + yarn * 0.0004 - trodden * 0.0012
        + id.hash_signed("length") * 0.0006;
    let roughness = yarn * 0.03 + 0.95;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome).reach(0.006))
}
