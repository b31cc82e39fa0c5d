//! Encaustic cement tiles: two colours of pressed cement in ornaments that join across tiles.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Ornamental cement tiles, matt, worn by feet.
pub const ENCAUSTIC_TILES: Recipe = Recipe {
    name: "encaustic_tiles",
    title: "Encaustic tiles",
    group: "tile",
    summary: "Two-colour ornamental cement tiles, matt and worn",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        Slider {
            name: "pattern",
            unit: "",
            min: 0.0,
            max: 4.0,
            default: 0.0,
            summary: "0 rings and stars, 1 petals, 2 stars and crosses, 3 quatrefoils, 4 straps",
        },
        own("patchwork", 0.0, "share of tiles with another ornament and colours"),
        own("accent", 0.8, "strength of the third colour"),
        own("joint", 0.3, "width of the joints"),
        own("bleed", 0.4, "how far the colours run into one another"),
        own("sealed", 0.35, "gloss of the seal"),
    ],
    color: Srgb8::hex(0xcfc5b0),
    color2: Srgb8::hex(0x3f5666),
    words: &["encaustic tiles", "cement tiles", "victorian tiles", "ornamental tiles", "patterned tiles"],
    variants: &[
        ("cream", 0xcfc5b0),
        ("white", 0xd9d6ce),
        ("grey", 0x9c9a95),
        ("terracotta", 0xb1724f),
        ("sage", 0x9aa88f),
        ("rose", 0xc59c90),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let tiles = g.node(
        "ornament",
        &[
            ("columns", s.repeats(5.0)),
            ("kind", s.get("pattern").round()),
            ("mixed", s.get("patchwork")),
            ("seed", g.seed("tiles")),
        ],
        &[("offset", g.wobble("set", 6.0, 2.0, 0.0004).into())],
    );
    let (id, x, y) = (tiles.port("id"), tiles.port("x"), tiles.port("y"));
    let edge_m = tiles.port("edge");
    let ragged = g.fbm("ragged", 45.0, 5.0);
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let cloud = g.fbm("pigment", 7.0, 5.0);
    // Dividers of the mould leave clean lines; the pigments creep a little past them.
    let bleed = s.get("bleed");
    let creep = ragged * (0.0003 + 0.0013 * bleed) + grain * (0.0003 * bleed);
    let soft = 0.0003 + 0.0008 * bleed;
    let figure = (tiles + creep).step(-soft, soft);
    let accent = (tiles.port("accent") + creep).step(-soft, soft);
    let odd = id.hash("swapped").step(1.0 - 0.5 * s.get("patchwork"), 1.001 - 0.5 * s.get("patchwork"));
    let third = s.color.mix(s.color2, 0.5).mix(LinearRgb([0.31, 0.095, 0.042]), 0.86);
    let odd_ground = g.mix(s.color, third, odd * 0.65);
    let body = g.mix(odd_ground, s.color2, figure);
    let strong = s.get("accent");
    let body = g.mix(body, s.color.mix(third, strong), accent);
    let color = g.vary(
        body,
        id.hash_signed("warm") * (0.06 * variation) + cloud * 0.02,
        0.0,
        id.hash_signed("tone") * (0.16 * variation) + cloud * (0.07 + 0.08 * variation) + grain * 0.05,
    );
    let fleck = g.fbm("flecks", 95.0, 3.0);
    let color = g.shade(color, 1.0 - (fleck + ragged * 0.2).step(0.55, 0.95) * 0.14);
    // Feet wear the colour thin and grey along the ways.
    let ways = g.fbm("ways", 1.4, 5.0) + ragged * 0.12;
    let worn = (ways + (wear * 1.7 - 1.05)).step(-0.3, 0.7);
    let faded = worn * (0.55 * wear);
    let color =
        g.mix(color, g.shade(s.color.mix(LinearRgb([0.36, 0.34, 0.31]), 0.6), cloud * 0.1 + 1.0), faded);
    let speckle = (fleck * 0.6 + grain * 0.3 + worn * 0.8 * wear).step(0.62, 0.95) * wear;
    let color = g.mix(color, LinearRgb([0.46, 0.43, 0.38]), speckle * 0.5);
    let joint = 0.0005 + 0.0018 * s.get("joint");
    let bites = (g.fbm("bites", 14.0, 4.0) + (wear * 0.9 - 1.0)).step(0.0, 0.5) * 0.006;
    let edge = edge_m + ragged * (0.0003 + 0.0007 * wear) - bites;
    let tile = edge.step(joint, joint + 0.0008);
    let round = edge.step(joint, joint + 0.0025 + 0.002 * wear);
    let grout = g.shade(LinearRgb([0.24, 0.225, 0.20]), grain * 0.2 + cloud * 0.15 + 0.9);
    let color = g.mix(grout, g.shade(color, round * 0.14 + 0.86), tile);
    let sealed = s.get("sealed");
    let matt = cloud * 0.05
        + grain * 0.03
        + figure * -0.03
        + worn * (0.18 * sealed)
        + speckle * 0.1
        + id.hash_signed("gloss") * 0.04
        + (0.74 - 0.40 * sealed);
    let roughness = g.mix(0.92, matt, tile);
    let lean = x * id.hash_signed("tx") + y * id.hash_signed("ty");
    let face = round * 0.0010
        + lean * (0.006 * variation)
        + cloud * 0.00010
        + grain * 0.00004
        + (figure + accent) * 0.00003
        - speckle * 0.00012
        - worn * (0.0004 * wear)
        + 0.0010;
    let height = g.mix(grain * 0.0002 + ragged * 0.0002, face, tile);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.005))
}
