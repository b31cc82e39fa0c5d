//! Bare earth: clods, pebbles, cracks.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Bare earth with clods and pebbles.
pub const DIRT: Recipe = Recipe {
    name: "dirt",
    title: "Dirt",
    group: "nature",
    summary: "Bare earth with clods and pebbles",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("pebbles", 0.4, "how many pebbles"),
        own("cracked", 0.0, "dried and cracked"),
    ],
    color: Srgb8::hex(0x6f553d),
    color2: Srgb8::hex(0x8d8276),
    words: &["dirt", "earth", "soil", "mud", "ground", "clay ground", "dried mud", "desert floor"],
    variants: &[("brown", 0x6f553d), ("red", 0x8d5138), ("dark", 0x43362a), ("pale", 0xa08b6d)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let variation = s.get("variation");
    let bend = g.wobble("bend", 5.0, 4.0, 0.03);
    let mass = g.fbm_xy("mass", (4.0, 4.0), 7.0, Some(bend));
    let clods = g.fractal("billow", "clods", (16.0, 16.0), 6.0, 0.55, Some(bend));
    let grain = g.fractal("fbm", "grain", (190.0, 190.0), 3.0, 0.8, None);
    let damp = g.fbm("damp", 1.0, 4.0);
    let color = g.vary(s.color, damp * 0.02 + mass * 0.02, mass * 0.15, 0.0);
    let color = g.shade(
        color,
        mass * (0.32 * variation) + clods * 0.16 + grain * 0.20 + damp * (0.12 * variation) + 0.98,
    );
    let height = mass * 0.007 + clods * (0.0060 - 0.0050 * s.get("wear")) + grain * 0.0006;
    let stones = g.scatter(
        "pebbles",
        500.0 * s.get("pebbles") + 1.0,
        &[("shape", 0.0), ("length_m", 0.035 * s.scale()), ("least", 0.2), ("width", 0.75), ("bend", 0.05)],
    );
    let (id, v, u) = (stones.port("id"), stones.port("across"), stones.port("along") * 2.0 - 1.0);
    let dome = (1.0 - v * v * 0.9).max(0.0) * (1.0 - u * u * 0.8);
    let stone = g.vary(
        s.color2,
        id.hash_signed("warm") * 0.12,
        id.hash_signed("grey") * 0.3,
        id.hash_signed("tone") * 0.5,
    );
    let stone = g.shade(stone, grain * 0.14 + dome * 0.3 + 0.7);
    let cover = stones.port("cover") * (dome + clods * 0.15).step(0.05, 0.25);
    let color = g.mix(color, stone, cover);
    let height = g.mix(height, height * 0.5 + dome * 0.006 + 0.003, cover);
    let plates = g.cells("mud cracks", (9.0, 9.0), 0.95, Some(g.wobble("crack bend", 12.0, 3.0, 0.010)));
    let crack =
        (plates + grain * 0.0008).step(0.0075, 0.002) * (s.get("cracked") * 1.6 + damp * 0.4 - 0.1).clamp();
    let crack = crack * s.get("cracked").min(1.0);
    let curl = plates.levels(0.0, 0.05) * (-0.006 * s.get("cracked"));
    let color = g.shade(color, 1.0 - crack * 0.6);
    let height = height + curl - crack * 0.012;
    let roughness = g.mix(grain * 0.04 + 0.94, grain * 0.05 + 0.78, cover);
    g.close(
        s,
        Look::new(color, roughness, height)
            .hollow((mass * -0.5 - clods * 0.3 + 0.2 + crack).clamp())
            .reach(0.02),
    )
}
