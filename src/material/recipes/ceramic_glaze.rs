//! Glazed pottery and porcelain.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Pooled glaze with specks and crackle.
pub const CERAMIC_GLAZE: Recipe = Recipe {
    name: "ceramic_glaze",
    title: "Glazed ceramic",
    group: "tile",
    summary: "Pooled glaze with specks and crackle",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.1),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crackle", 0.3, "fine cracks in the glaze"),
        own("speckle", 0.4, "iron specks"),
        own("drip", 0.3, "glaze pooled and run over the body"),
    ],
    color: Srgb8::hex(0x6f8f93),
    color2: Srgb8::hex(0x8a5a3a),
    words: &[
        "ceramic",
        "porcelain",
        "pottery",
        "china",
        "glazed",
        "vase",
        "earthenware",
        "stoneware",
        "terracotta pot",
    ],
    variants: &[
        ("celadon", 0x8fae9b),
        ("cobalt", 0x2f4f8f),
        ("white", 0xdfdcd5),
        ("tenmoku", 0x3d2a22),
        ("terracotta", 0xb0653f),
        ("teal", 0x3c7a7c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (crackle, drip) = (s.get("crackle"), s.get("drip"));
    let bend = g.wobble("bend", 3.0, 4.0, 0.05);
    let pool = g.fbm_xy("pool", (6.0, 4.0), 5.0, Some(bend));
    let cloud = g.fbm("cloud", 9.0, 5.0);
    let lines = g.cells("crackle", (26.0, 26.0), 1.0, Some(g.wobble("crackle bend", 20.0, 3.0, 0.008)));
    let crack = lines.step(0.0009, 0.0) * crackle * (cloud * 0.4 + 0.7).clamp();
    let spots = g.cells("specks", (70.0, 70.0), 1.0, None);
    let speck = (spots.port("f1") - spots.port("id").hash("size") * 0.0022).step(0.0010, 0.0)
        * spots.port("id").step(1.0 - 0.3 * s.get("speckle"), 1.02 - 0.3 * s.get("speckle"));
    let thin = (pool * -0.8 + cloud * 0.2 + (drip - 0.9)).step(-0.1, 0.6);
    let color = g.vary(
        s.color,
        pool * 0.05,
        pool * 0.08,
        pool * (0.12 * s.get("variation")) + cloud * (0.10 * s.get("variation")),
    );
    let color = g.mix(color, s.color2, thin * 0.5);
    let color = g.shade(color, 1.0 - speck * 0.6 - crack * 0.4);
    let wear = s.get("wear");
    let dull = (cloud * 0.6 + pool * 0.3 + (wear * 1.5 - 1.0)).step(-0.1, 0.6) * wear;
    let color = g.vary(color, 0.0, dull * -0.15, dull * 0.08);
    let roughness = dull * 0.35 + cloud * 0.03 + thin * 0.25 + crack * 0.2 + speck * 0.1 + 0.14;
    let height = pool * 0.0009 + cloud * 0.00015 - thin * 0.0005 - crack * 0.00012;
    g.close(s, Look::new(color, roughness, height).hollow(crack).reach(0.004))
}
