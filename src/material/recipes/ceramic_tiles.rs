//! Glazed wall and floor tiles with grout.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Glazed square tiles with grout.
pub const CERAMIC_TILES: Recipe = Recipe {
    name: "ceramic_tiles",
    title: "Ceramic tiles",
    group: "tile",
    summary: "Glazed square tiles with grout",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.4, "width of the joints"),
        own("checker", 0.0, "every second tile in the second colour"),
        own("gloss", 0.8, "gloss of the glaze"),
    ],
    color: Srgb8::hex(0xdcdad2),
    color2: Srgb8::hex(0x8f8b83),
    words: &[
        "tiles",
        "ceramic tiles",
        "tiled",
        "bathroom tiles",
        "kitchen tiles",
        "checkerboard",
        "subway tiles",
    ],
    variants: &[
        ("white", 0xdcdad2),
        ("blue", 0x4f7795),
        ("green", 0x5f8a74),
        ("terracotta", 0xb06a48),
        ("black", 0x2f2f31),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let count = s.even_repeats(8.0);
    let tiles = g.node(
        "bond",
        &[("columns", count), ("rows", count), ("shift", 0.0), ("seed", g.seed("tiles"))],
        &[("offset", g.wobble("set", 6.0, 2.0, 0.0004).into())],
    );
    let id = tiles.port("id");
    let joint = 0.0008 + 0.0022 * s.get("joint");
    let chips = (g.fbm("chips", 20.0, 4.0) + (wear * 0.9 - 1.2)).step(0.0, 0.4) * 0.006;
    let edge = tiles - chips;
    let tile = edge.step(joint, joint + 0.0009);
    let round = edge.levels(joint, joint + 0.006).curve(&[(0.0, 0.0), (0.2, 0.55), (0.5, 0.88), (1.0, 1.0)]);
    let pool = g.fbm("glaze", 14.0, 4.0);
    let waves = g.fbm("glaze waves", 7.0, 3.0);
    let half = count * 0.5;
    let a = g.node("wave", &[("nx", half), ("ny", 0.0), ("shape", 2.0)], &[]).step(-0.001, 0.001);
    let b = g.node("wave", &[("nx", 0.0), ("ny", half), ("shape", 2.0)], &[]).step(-0.001, 0.001);
    let checker = (a - b).abs() * s.get("checker");
    let glaze = g.mix(s.color, s.color2.scaled(0.8), checker);
    let color = g.vary(
        glaze,
        id.hash_signed("warmth") * (0.05 * variation),
        0.0,
        id.hash_signed("tone") * (0.16 * variation) + pool * 0.04,
    );
    let color = g.shade(color, round * 0.12 + 0.88);
    let specks = g.cells("specks", (130.0, 130.0), 1.0, None);
    let speck =
        specks.port("f1").step(0.0016, 0.0006) * specks.port("id").step(0.86, 0.9) * (0.35 * variation);
    let color = g.shade(color, 1.0 - speck);
    let grain = g.fractal("fbm", "grout grain", (220.0, 220.0), 2.0, 0.8, None);
    let grout = g.shade(s.color2, grain * 0.2 + g.fbm("grout stain", 4.0, 4.0) * 0.2 + 0.85);
    let color = g.mix(grout, color, tile);
    let crackle = g
        .cells("crackle", (40.0, 40.0), 1.0, Some(g.wobble("crackle bend", 30.0, 2.0, 0.006)))
        .step(0.0004, 0.0)
        * (g.fbm("where", 3.0, 3.0) + (wear * 1.6 - 1.1)).step(0.0, 0.3);
    let color = g.shade(color, 1.0 - crackle * 0.35);
    let roughness = g.mix(
        0.9,
        waves * 0.02
            + pool * 0.02
            + id.hash_signed("fired") * 0.03
            + crackle * 0.2
            + (0.48 - 0.38 * s.get("gloss")),
        tile,
    );
    let tilt = tiles.port("x") * id.hash_signed("tx") + tiles.port("y") * id.hash_signed("ty");
    let face = round * 0.0022 + waves * 0.00022 + tilt * (0.006 * variation) + 0.001;
    let height = g.mix(grain * 0.0002, face, tile);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.005))
}
