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
            ("nx", s.repeats(150.0)),
            ("ny", s.even_repeats(140.0)),
            ("jitter", 0.45),
            ("stagger", 0.5),
            ("seed", g.seed("tufts")),
        ],
        &[("offset", g.wobble("lean", 14.0, 3.0, 0.004).into())],
    );
    let id = tufts.port("id");
    let yarn = g.fractal("fbm", "yarn", (260.0, 330.0), 2.0, 0.9, None);
    // Two plies twist round each other in every loop; cut pile shows its ends.
    let lay = (tufts.port("x") * id.hash_signed("lay") + tufts.port("y") * 1.2) * 330.0;
    let ply = g.node("wave", &[("nx", 0.0), ("ny", 0.0), ("shape", 1.0)], &[("phase", lay.into())]);
    let spun = (ply * loops + yarn * (1.3 - loops)) * 0.5;
    let dome = (tufts + yarn * 0.0005 + spun * 0.0003).levels(-0.0004, 0.0034).curve(&[
        (0.0, 0.0),
        (0.3, 0.55),
        (0.6, 0.86),
        (1.0, 1.0),
    ]);
    let trodden = (g.fbm("trodden", 1.8, 5.0) + (wear * 1.5 - 1.0)).step(-0.3, 0.7) * wear;
    let a = g.node("wave", &[("nx", 4.0), ("ny", 4.0), ("shape", 1.0)], &[]);
    let b = g.node("wave", &[("nx", 4.0), ("ny", -4.0), ("shape", 1.0)], &[]);
    let diamond = ((a * b).abs() + id.hash_signed("stray") * 0.05).step(0.30, 0.34);
    let body = g.mix(s.color, s.color2, diamond * s.get("pattern"));
    let color = g.vary(
        body,
        id.hash_signed("warmth") * 0.05,
        trodden * -0.15,
        id.hash_signed("tone") * (0.26 * s.get("variation"))
            + yarn * 0.14
            + spun * 0.16
            + g.fbm("soil", 6.0, 5.0) * 0.05
            + trodden * 0.10,
    );
    let color = g.shade(color, dome * 0.42 + 0.66);
    let height = dome * (0.0008 + 0.0013 * loops) + yarn * 0.0004 + spun * 0.0003 - trodden * 0.0012
        + id.hash_signed("length") * 0.0006;
    let roughness = yarn * 0.03 + 0.95;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome).reach(0.006))
}
