//! Cobbles: round-topped stones set in earth.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Rounded paving stones.
pub const COBBLESTONE: Recipe = Recipe {
    name: "cobblestone",
    title: "Cobblestone",
    group: "masonry",
    summary: "Round-topped stones set in sand and earth",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.5),
        dirt(0.3),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.5, "width of the joints"),
    ],
    color: Srgb8::hex(0x827c74),
    color2: Srgb8::hex(0x5b4d3d),
    words: &["cobblestone", "cobbles", "cobbled", "cobblestones", "paving stones", "pebbled street"],
    variants: &[("grey", 0x827c74), ("basalt", 0x55565a), ("sandstone", 0xa68b66), ("red", 0x8a6355)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let stones = g.node(
        "voronoi",
        &[
            ("nx", s.repeats(8.5)),
            ("ny", s.even_repeats(9.5)),
            ("jitter", 0.72),
            ("stagger", 0.5),
            ("seed", g.seed("stones")),
        ],
        &[("offset", g.wobble("crooked", 9.0 / scale, 3.0, 0.008 * scale).into())],
    );
    let id = stones.port("id");
    let rough = g.fbm("rough", 18.0, 6.0);
    let grain = g.fractal("fbm", "grain", (230.0, 230.0), 2.0, 0.8, None);
    let joint = (0.003 + 0.006 * s.get("joint")) * scale;
    let edge = stones + rough * 0.0025;
    let dome = edge.levels(joint, joint + 0.045 * scale).curve(&[
        (0.0, 0.0),
        (0.08, 0.30),
        (0.2, 0.55),
        (0.45, 0.83),
        (0.7, 0.95),
        (1.0, 1.0),
    ]);
    let stone = edge.step(joint, joint + 0.003);
    let tone = id.hash_signed("tone") * (0.38 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.12 * variation),
        id.hash_signed("grey") * 0.4 * variation,
        tone,
    );
    let specks = g.cells("minerals", (160.0, 160.0), 1.0, None).port("id");
    let color = g.shade(color, rough * 0.17 + grain * 0.12 + (specks - 0.5) * 0.22 + dome * 0.42 + 0.62);
    let polish = dome.step(0.75, 1.0) * wear;
    let color = g.vary(color, 0.0, polish * -0.1, polish * 0.12);
    let earth = g.shade(s.color2, rough * 0.35 + grain * 0.3 + 0.7);
    let color = g.mix(earth, color, stone);
    let roughness = g.mix(0.95, rough * 0.07 + grain * 0.05 - polish * 0.28 + 0.76, stone);
    let tilt = stones.port("x") * id.hash_signed("tilt x") + stones.port("y") * id.hash_signed("tilt y");
    let face = dome * (0.018 * scale)
        + rough * 0.0018
        + grain * 0.00025
        + id.hash_signed("level") * 0.004 * variation
        + tilt * (0.09 * variation);
    let bed = rough * 0.003 + grain * 0.0008 - 0.001;
    let height = g.mix(bed, face, stone);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome).reach(0.02))
}
