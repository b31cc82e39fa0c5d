//! Moulded plastic with a fine grain.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Moulded plastic with a fine grain.
pub const PLASTIC: Recipe = Recipe {
    name: "plastic",
    title: "Plastic",
    group: "synthetic",
    summary: "Moulded plastic with a fine grain",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("texture", 0.4, "moulded grain"),
    ],
    color: Srgb8::hex(0xb5433a),
    color2: Srgb8::hex(0x303236),
    words: &["plastic", "polymer", "lacquer", "painted", "acrylic", "vinyl", "lego", "enamel"],
    variants: &[
        ("red", 0xb5433a),
        ("white", 0xdcdcd9),
        ("black", 0x2b2c2e),
        ("yellow", 0xd9b13b),
        ("blue", 0x35619c),
        ("green", 0x4a8a55),
        ("orange", 0xcf7a34),
        ("grey", 0x8b8d8f),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, texture, variation) = (s.get("wear"), s.get("texture"), s.get("variation"));
    let grain = g.cells("mould grain", (260.0, 260.0), 1.0, None);
    let dimple = grain.levels(0.0, 0.0014);
    let flow = g.fbm("flow", 2.0, 4.0);
    let smudge = g.fbm("smudges", 4.0, 6.0);
    let scratch = g.scatter(
        "scratches",
        110.0,
        &[("shape", 3.0), ("length_m", 0.12), ("least", 0.15), ("width", 0.006), ("bend", 0.15)],
    );
    let scratch = scratch * scratch.port("id").step(1.0 - wear * 0.8, 1.001 - wear * 0.8);
    let scuff = (smudge + (wear * 1.2 - 1.0)).step(-0.1, 0.6) * wear;
    let color = g.vary(
        s.color,
        0.0,
        scuff * -0.15,
        flow * (0.08 * variation)
            + smudge * (0.07 * variation)
            + scratch * 0.15
            + scuff * 0.06
            + dimple * (0.08 * texture),
    );
    let roughness = smudge * 0.07 + flow * 0.03 + scratch * 0.2 + scuff * 0.2 + (0.26 + 0.22 * texture);
    let height = dimple * (0.00016 * texture) + flow * 0.0005 - scratch * 0.00008;
    g.close(s, Look::new(color, roughness, height).hollow(scuff).reach(0.002))
}
