//! Cast and wrought iron: dark, pitted, a little oily.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Dark cast or wrought iron with a forged skin.
pub const CAST_IRON: Recipe = Recipe {
    name: "cast_iron",
    title: "Cast iron",
    group: "metal",
    summary: "Dark cast or wrought iron with a forged skin",
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
        own("rust", 0.15, "rust in the hollows"),
    ],
    color: Srgb8::hex(0x3d3c3b),
    color2: Srgb8::hex(0x7a4b31),
    words: &[
        "cast iron",
        "iron",
        "wrought iron",
        "black iron",
        "gunmetal",
        "forged",
        "black metal",
        "powder coated",
    ],
    variants: &[("black", 0x343434), ("grey", 0x545454), ("green", 0x35463d), ("blue", 0x334559)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let wear = s.get("wear");
    let lumps = g.fbm("lumps", 9.0, 4.0);
    let skin = g.fbm("skin", 40.0, 4.0);
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let pits = (g.fbm("pits", 55.0, 3.0) + lumps * 0.2).step(0.45, 0.9);
    let rubbed =
        (lumps * 0.5 + skin * 0.25 + g.fbm("rubbed", 2.5, 4.0) * 0.5 + (wear * 1.3 - 1.2)).step(-0.1, 0.6);
    let rust = (g.fbm("rust", 7.0, 6.0) * 0.7 - lumps * 0.2
        + pits * 0.4
        + skin * 0.2
        + (s.get("rust") * 1.6 - 0.95))
        .step(0.0, 0.9);
    let color = g.shade(
        s.color,
        lumps * (0.28 * s.get("variation")) + skin * (0.28 * s.get("variation")) + grain * 0.12 - pits * 0.3
            + rubbed * 0.55
            + 1.0,
    );
    let color = g.mix(color, g.shade(s.color2, grain * 0.3 + skin * 0.2 + 0.8), rust * 0.85);
    let roughness = skin * 0.07 + grain * 0.05 + pits * 0.14 - rubbed * 0.16 + rust * 0.35 + 0.50;
    let height = lumps * 0.0008 + skin * 0.0003 + grain * 0.00007 - pits * 0.0005 + rust * 0.0002;
    g.close(s, Look::new(color, roughness, height).hollow(pits.max(rust)).reach(0.005))
}
