//! Subway tiles: glazed oblong wall tiles, bevelled or flat.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Glazed tiles of 150 mm × 75 mm with grout.
pub const SUBWAY_TILES: Recipe = Recipe {
    name: "subway_tiles",
    title: "Subway tiles",
    group: "tile",
    summary: "Glazed oblong wall tiles with grout, flat or bevelled",
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
        variation(0.4),
        own("joint", 0.45, "width of the joints"),
        own("bevel", 0.0, "0 flat with soft edges, 1 wide bevels"),
        own("stacked", 0.0, "0 running bond, 1 stacked"),
        own("handmade", 0.3, "waviness and pooling of the glaze"),
        own("crackle", 0.15, "fine cracks in the glaze"),
        own("gloss", 0.85, "gloss of the glaze"),
    ],
    color: Srgb8::hex(0xdddbd3),
    color2: Srgb8::hex(0x9b9891),
    words: &["subway tiles", "metro tiles", "station tiles", "brick tiles", "bevelled tiles"],
    variants: &[
        ("white", 0xdddbd3),
        ("cream", 0xd8cba8),
        ("bottle green", 0x3a5f4e),
        ("navy", 0x34486a),
        ("oxblood", 0x74362f),
        ("black", 0x343536),
        ("sage", 0x9caa93),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, hand) = (s.get("wear"), s.get("variation"), s.get("handmade"));
    let stacked = s.get("stacked") > 0.5;
    let scale = s.scale();
    let columns = s.repeats(6.6).max(1.0);
    let rows = ((columns * 2.0 / 2.0).round() * 2.0).max(2.0);
    let tiles = g.node(
        "bond",
        &[
            ("columns", columns),
            ("rows", rows),
            ("shift", if stacked { 0.0 } else { 0.5 }),
            ("jitter_x", 0.004 * variation),
            ("jitter_y", 0.006 * variation),
            ("seed", g.seed("tiles")),
        ],
        &[("offset", g.wobble("set", 8.0, 2.0, 0.0003 + 0.0006 * hand).into())],
    );
    let (id, x, y) = (tiles.port("id"), tiles.port("x"), tiles.port("y"));
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let waves = g.fbm_xy("waves", (9.0, 12.0), 3.0, Some(far));
    let pool = g.fbm_xy("pool", (20.0, 24.0), 3.0, Some(far));
    let peel = g.fbm("orange peel", 130.0, 2.0);
    let ragged = g.fbm("ragged", 50.0, 4.0);
    let joint = (0.0007 + 0.0018 * s.get("joint")) * scale.clamp(0.5, 1.6);
    let bites =
        (g.fbm("bites", 16.0, 4.0) + id.hash_signed("knocked") * 0.25 + (wear * 1.1 - 1.3)).step(0.0, 0.5);
    let edge = tiles + ragged * (0.0001 + 0.0004 * hand);
    let tile = edge.step(joint, joint + 0.0007);
    let chip = (edge - joint - bites * 0.006).step(0.0004, -0.0004) * bites.step(0.02, 0.1);
    let wide = 0.0022 + 0.013 * s.get("bevel") * scale.min(1.5);
    let soft = edge.levels(joint, joint + 0.0030).curve(&[(0.0, 0.0), (0.2, 0.55), (0.5, 0.88), (1.0, 1.0)]);
    let bevel = edge.levels(joint, joint + wide);
    let crest = (edge - (joint + wide)).abs().step(0.0016, 0.0) * s.get("bevel");
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.05 * variation) + pool * (0.012 * hand),
        pool * (0.08 * hand),
        id.hash_signed("tone") * (0.18 * variation) - pool * (0.05 + 0.16 * hand),
    );
    // Glaze draws back from edges and crests, and gathers below them.
    let thin = crest * 0.5 + (1.0 - soft) * 0.5;
    let color = g.vary(color, 0.0, thin * -0.25, thin * (0.10 - 0.20 * hand));
    let color = g.shade(color, soft * 0.08 + 0.92 + waves * 0.015);
    let net = g.cells("crackle", (55.0, 55.0), 1.0, Some(g.wobble("crackle bend", 30.0, 2.0, 0.004)));
    let crazed =
        (pool * 0.3 + id.hash_signed("crazed") * 0.6 + (s.get("crackle") * 1.8 - 0.95)).step(0.0, 0.3);
    let crackle = net.step(0.00040, 0.0) * crazed;
    let color = g.shade(color, 1.0 - crackle * 0.35);
    let specks = g.cells("specks", (120.0, 120.0), 1.0, None);
    let speck = specks.port("f1").step(0.0011, 0.0005) * specks.port("id").step(0.90, 0.92) * (0.35 * hand);
    let color = g.shade(color, 1.0 - speck);
    let biscuit = g.shade(LinearRgb([0.50, 0.42, 0.33]), ragged * 0.15 + 0.95);
    let color = g.mix(color, biscuit, chip);
    let grain = g.fractal("fbm", "grout grain", (230.0, 230.0), 2.0, 0.8, None);
    let stain = g.fbm("grout stain", 3.5, 5.0);
    let grout = g.shade(s.color2, grain * 0.16 + stain * (0.10 + 0.2 * wear) + 0.92);
    let color = g.mix(grout, color, tile);
    let film = (g.fbm_xy("film", (5.0, 2.0), 5.0, None) + (wear * 1.4 - 0.7)).step(-0.1, 0.7) * 0.14;
    let gloss = waves * 0.012
        + pool * 0.02
        + id.hash_signed("fired") * 0.025
        + film
        + crackle * 0.15
        + peel * 0.008
        + (0.48 - 0.40 * s.get("gloss"));
    let roughness = g.mix(0.92, g.mix(gloss, 0.85, chip), tile);
    let lean = x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y");
    let face = soft * 0.0014
        + bevel * (0.0048 * s.get("bevel"))
        + lean * (0.004 * variation + 0.010 * hand)
        + waves * (0.00006 + 0.0007 * hand)
        + peel * 0.000012
        + id.hash_signed("level") * (0.0003 * variation)
        - chip * 0.0008
        + 0.0012;
    let bed = grain * 0.00018 + stain * 0.0002 - 0.0002;
    let height = g.mix(bed, face, tile);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - soft).max(chip * 0.5)).reach(0.005))
}
