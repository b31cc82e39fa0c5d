//! Gravel and pebbles: loose stones in layers.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Loose stones of many tones.
pub const GRAVEL: Recipe = Recipe {
    name: "gravel",
    title: "Gravel",
    group: "nature",
    summary: "Loose stones of many tones",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("round", 0.6, "0 crushed, 1 river pebbles"),
    ],
    color: Srgb8::hex(0x8c8780),
    color2: Srgb8::hex(0x4f463c),
    words: &["gravel", "pebbles", "stones", "shingle beach", "river bed", "crushed stone"],
    variants: &[("grey", 0x8c8780), ("beige", 0xb0a186), ("dark", 0x56575a), ("white", 0xcfcbc3)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let size = 0.05 * s.scale();
    let layer = |name: &str, count: f32, size: f32| {
        g.scatter(
            name,
            count / (size * size),
            &[("shape", 0.0), ("length_m", size), ("least", 0.45), ("width", 0.9), ("bend", 0.04)],
        )
    };
    let (low, mid, high) =
        (layer("low", 2.4, size * 0.6), layer("mid", 1.7, size * 0.8), layer("high", 0.75, size));
    let pick = |port: &'static str| {
        g.mix(g.mix(low.port(port), mid.port(port), mid.port("cover")), high.port(port), high.port("cover"))
    };
    let cover = low.port("cover").max(mid.port("cover")).max(high.port("cover"));
    let level = g.mix(
        g.mix(low.port("order"), mid.port("order") + 1.0, mid.port("cover")),
        high.port("order") + 2.0,
        high.port("cover"),
    ) * 0.333;
    let id = g.topmost(low.port("id"), mid.port("id"), mid.port("cover"));
    let id = g.topmost(id, high.port("id"), high.port("cover"));
    let (v, u) = (pick("across"), pick("along") * 2.0 - 1.0);
    let sphere = ((1.0 - v * v) * (1.0 - u * u * 0.75)).clamp();
    let dome = sphere.power(0.5);
    let facets = g.cells("facets", (70.0 / s.scale(), 70.0 / s.scale()), 1.0, None);
    let cut = (facets.port("x") * facets.port("id").hash_signed("fx")
        + facets.port("y") * facets.port("id").hash_signed("fy"))
        * (0.8 * (1.0 - s.get("round")));
    let fine = g.fbm("fine", 60.0, 4.0);
    let grain = g.fractal("fbm", "grain", (260.0, 260.0), 2.0, 0.8, None);
    let stone = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.22 * s.get("variation")),
        id.hash_signed("grey") * 0.5,
        id.hash_signed("tone") * (0.85 * s.get("variation")),
    );
    let band = g.fbm_xy("bands", (12.0, 45.0), 3.0, Some(g.vector(id.hash("bu") * 2.0, id.hash("bv") * 2.0)));
    let stone = g.shade(
        stone,
        (fine * 0.14 + grain * 0.10 + band * 0.16 + 1.0) * (dome * 0.55 + 0.5) * (level * 0.45 + 0.6),
    );
    let soil = g.shade(s.color2, grain * 0.3 + fine * 0.2 + 0.6);
    let dusty = (fine * 0.4 - level * 0.4 + (s.get("wear") * 1.4 - 0.5)).step(-0.2, 0.9) * 0.7;
    let stone = g.mix(stone, soil, dusty);
    let color = g.mix(soil, stone, cover);
    let height = g.mix(
        fine * 0.001,
        dome * (size * 0.20)
            + level * (size * 0.32)
            + cut
            + fine * 0.0004
            + id.hash_signed("tilt") * u * 0.002,
        cover,
    );
    let roughness = g.mix(0.95, fine * 0.06 + id.hash("gloss") * 0.12 + 0.70, cover);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome * level * 1.2).reach(0.016))
}
