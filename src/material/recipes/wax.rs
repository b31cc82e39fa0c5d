//! Candle wax: soft, lumpy, run down.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Soft wax with runs along V.
pub const WAX: Recipe = Recipe {
    name: "wax",
    title: "Wax",
    group: "synthetic",
    summary: "Soft wax with runs along V",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.1),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("drips", 0.4, "wax that has run down"),
    ],
    color: Srgb8::hex(0xdccfae),
    color2: Srgb8::hex(0xb98f52),
    words: &["wax", "candle", "candle wax", "beeswax", "soap"],
    variants: &[("ivory", 0xdccfae), ("beeswax", 0xc99a45), ("red", 0x9b2f2c), ("white", 0xe3dfd6)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let drips = s.get("drips");
    let lumps = g.fbm("lumps", 5.0, 4.0);
    let runs = g.fractal("billow", "runs", (9.0, 1.0), 2.0, 0.35, Some(g.wobble("run bend", 3.0, 2.0, 0.02)));
    let fine = g.fbm("fine", 40.0, 3.0);
    let bloom = g.fbm("bloom", 9.0, 6.0);
    let thin = (runs * 0.4 + lumps * 0.3 + 0.4).clamp();
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let scuffed = (bloom + fine * 0.3 + (wear * 1.5 - 1.2)).step(0.0, 0.6) * wear;
    let color = g.mix(s.color, s.color2.mix(s.color, 0.85), (1.0 - thin) * (0.3 + 0.6 * variation));
    let color = g.shade(color, bloom * (0.08 * variation) + fine * 0.02 + scuffed * 0.12 + 1.0);
    let roughness = scuffed * 0.3 + bloom * 0.08 + fine * 0.03 + 0.44;
    let height = lumps * 0.0016 + runs * (0.0035 * drips) + fine * 0.0001;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - thin).reach(0.01))
}
