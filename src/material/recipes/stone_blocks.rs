//! Ashlar: squared stone blocks of castle and church walls.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Dressed stone in courses of uneven height.
pub const STONE_BLOCKS: Recipe = Recipe {
    name: "stone_blocks",
    title: "Stone blocks",
    group: "masonry",
    summary: "Squared stone blocks with weathered edges",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.5),
        dirt(0.25),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.4, "width of the joints"),
        own("tooling", 0.4, "chisel marks"),
    ],
    color: Srgb8::hex(0x928a7c),
    color2: Srgb8::hex(0x776d5e),
    words: &[
        "stone blocks",
        "stone wall",
        "ashlar",
        "castle wall",
        "stone",
        "masonry",
        "dungeon wall",
        "stone bricks",
    ],
    variants: &[("limestone", 0xb9ad95), ("sandstone", 0xb08f63), ("granite", 0x7d7b78), ("dark", 0x55524e)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let blocks = g.node(
        "bond",
        &[
            ("columns", s.repeats(2.0)),
            ("rows", s.repeats(3.6)),
            ("shift", 0.5),
            ("shift_random", 0.35),
            ("jitter_x", 0.30 * variation),
            ("jitter_y", 0.22 * variation),
            ("seed", g.seed("blocks")),
        ],
        &[("offset", g.wobble("crooked", 5.0, 4.0, 0.006).into())],
    );
    let id = blocks.port("id");
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let rough = g.fbm_xy("rough", (7.0, 9.0), 7.0, Some(far));
    let broad = g.fbm_xy("broad", (2.5, 3.5), 3.0, Some(far));
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let joint = 0.003 + 0.006 * s.get("joint");
    let chipped = g.fbm("chipped", 11.0, 5.0) * (0.006 * (0.3 + wear));
    let bites = g.fbm("bites", 4.5, 4.0).step(0.3, 0.9) * (0.022 * wear);
    let edge = blocks + chipped - bites;
    let block = edge.step(joint, joint + 0.002);
    let round = edge.levels(joint, joint + 0.012 + 0.022 * wear).curve(&[
        (0.0, 0.0),
        (0.15, 0.42),
        (0.4, 0.78),
        (0.7, 0.95),
        (1.0, 1.0),
    ]);
    let tool = g.fractal(
        "fbm",
        "tooling",
        (9.0, 70.0),
        2.0,
        0.5,
        Some(g.vector(id.hash("t u") * s.size_m, g.fbm("tool bend", 4.0, 2.0) * 0.05)),
    );
    let pits = (g.fbm("pits", 45.0, 3.0) + rough * 0.4).step(0.55, 0.95);
    let tone = id.hash_signed("tone") * (0.24 * variation);
    let color =
        g.vary(s.color, id.hash_signed("warmth") * (0.08 * variation) + broad * 0.04, broad * 0.25, tone);
    let color =
        g.shade(color, rough * 0.14 + broad * 0.12 + grain * 0.11 - pits * 0.25 + round * 0.22 + 0.80);
    let streaks = (g.fbm_xy("streaks", (9.0, 0.8), 5.0, None) + broad * 0.4 + (wear * 0.9 - 0.9))
        .step(-0.1, 0.7)
        * (0.4 * wear);
    let color = g.shade(color, 1.0 - streaks * 0.5);
    let mortar = g.shade(s.color2, grain * 0.2 + rough * 0.15 + 0.85);
    let color = g.mix(mortar, color, block);
    let roughness = rough * 0.05 + grain * 0.04 - round * 0.05 + 0.86;
    let face = round * (0.012 * scale.min(1.5))
        + broad * 0.004
        + rough * 0.0028
        + tool * (0.0016 * s.get("tooling"))
        - pits * 0.0016
        + grain * 0.0002
        + id.hash_signed("depth") * (0.004 * variation);
    let height = g.mix(grain * 0.0006 + rough * 0.0016 - 0.002, face, block);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.02))
}
