//! Rubble wall: stones as they were found, laid in mortar.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Irregular stones, large and small, in mortar.
pub const RUBBLE_WALL: Recipe = Recipe {
    name: "rubble_wall",
    title: "Rubble wall",
    group: "masonry",
    summary: "Irregular stones, large and small, laid in mortar",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.45, "width of the joints"),
        own("pointing", 0.4, "0 deep open joints, 1 mortar smeared flush"),
        own("unlike", 0.7, "how much the stones differ in size"),
        own("round", 0.35, "0 split and squared stones, 1 rounded field stones"),
        own("lichen", 0.2, "pale lichen on the stones"),
    ],
    color: Srgb8::hex(0x8d8577),
    color2: Srgb8::hex(0xa3967f),
    words: &["rubble wall", "fieldstone wall", "rubble masonry", "dry stone wall", "farmhouse wall"],
    variants: &[
        ("fieldstone", 0x8d8577),
        ("limestone", 0xb5a98f),
        ("sandstone", 0xa9855a),
        ("slate", 0x62666a),
        ("granite", 0x7f7b78),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let stones = g.node(
        "rubble",
        &[
            ("nx", s.repeats(4.0).max(3.0)),
            ("ny", s.even_repeats(6.5).max(4.0)),
            ("jitter", 0.55 + 0.4 * variation),
            ("unlike", s.get("unlike")),
            ("square", 0.85 * (1.0 - s.get("round"))),
            ("seed", g.seed("stones")),
        ],
        &[("offset", g.wobble("crooked", 5.0 / scale, 4.0, 0.020 * scale).into())],
    );
    let id = stones.port("id");
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let rough = g.fbm_xy("rough", (9.0, 11.0), 6.0, Some(far));
    let layers = g.fbm_xy("layers", (4.0, 34.0), 4.0, Some(far));
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let joint = (0.002 + 0.010 * s.get("joint")) * scale.min(1.6);
    let chipped = g.fbm("chipped", 15.0, 5.0) * (0.0022 + 0.0035 * wear);
    let edge = stones + chipped;
    let stone = edge.step(joint, joint + 0.003);
    let dome = edge.levels(joint, joint + (0.016 + 0.034 * s.get("round")) * scale).curve(&[
        (0.0, 0.0),
        (0.12, 0.40),
        (0.35, 0.74),
        (0.7, 0.95),
        (1.0, 1.0),
    ]);
    let kind = id.hash("kind");
    let warm = kind.step(0.62, 0.66) * variation;
    let dark = kind.step(0.24, 0.20) * variation;
    let tone = id.hash_signed("tone") * (0.30 * variation) - dark * 0.35 + warm * 0.08;
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.08 * variation) + warm * 0.16 + rough * 0.03,
        id.hash_signed("grey") * (0.35 * variation) - dark * 0.4,
        tone,
    );
    let bedded = layers * id.hash("bedded").step(0.35, 0.75);
    let color = g.shade(color, rough * 0.15 + bedded * 0.13 + grain * 0.11 + dome * 0.30 + 0.74);
    let rust = (g.fbm_xy("rust", (3.0, 3.0), 5.0, Some(far)) + kind - 0.9).step(0.0, 0.6) * (0.4 * variation);
    let color = g.mix(color, LinearRgb([0.19, 0.098, 0.045]), rust);
    let spots = g.fbm("lichen", 7.0, 6.0) + rough * 0.2 + dome * 0.15;
    let lichen = (spots + (s.get("lichen") * 1.2 - 1.05)).step(0.0, 0.12);
    let color =
        g.mix(color, g.shade(LinearRgb([0.40, 0.41, 0.33]), grain * 0.3 + rough * 0.2 + 1.0), lichen * 0.8);
    let trowel = g.fbm("trowel", 16.0, 5.0);
    let flush = s.get("pointing");
    let mortar = g.shade(s.color2, grain * 0.20 + trowel * 0.18 + (0.55 + 0.4 * flush));
    let smear = (trowel * 0.7 + rough * 0.3 - edge * 34.0 + flush * 1.6).step(0.5, 1.0) * flush;
    let color = g.mix(mortar, g.mix(color, mortar, smear), stone);
    let roughness = rough * 0.05 + grain * 0.05 + lichen * 0.05 - dome * 0.04 + 0.86;
    let lean = stones.port("x") * id.hash_signed("tilt x") + stones.port("y") * id.hash_signed("tilt y");
    let deep = (0.026 * (1.0 - flush)) * scale.min(1.5);
    let face = dome * (0.012 + 0.014 * s.get("round")) * scale.min(1.5)
        + rough * 0.0045
        + bedded * 0.0022
        + grain * 0.00025
        + lean * (0.10 * variation)
        + id.hash_signed("stands out") * (0.008 * variation)
        + lichen * 0.0004;
    let bed = trowel * 0.0030 + grain * 0.0007 + (0.003 - deep);
    let height = g.mix(bed, g.mix(face, trowel * 0.002 + 0.006, smear * 0.8), stone);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome).reach(0.024))
}
