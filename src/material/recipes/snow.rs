//! Snow: soft drifts, crystals that glint, a blue shade in the hollows.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Soft drifted snow with glinting crystals.
pub const SNOW: Recipe = Recipe {
    name: "snow",
    title: "Snow",
    group: "nature",
    summary: "Soft drifted snow with glinting crystals",
    size_m: 2.0,
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
        own("drifts", 0.5, "height of the drifts"),
    ],
    color: Srgb8::hex(0xe6eaee),
    color2: Srgb8::hex(0xa9b9cc),
    words: &["snow", "snowy", "snow-covered", "frost", "ice field", "winter ground"],
    variants: &[("fresh", 0xe6eaee), ("old", 0xc9ced1)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let drifts = s.get("drifts");
    let mass = g.fbm_xy("mass", (1.2, 1.6), 5.0, Some(g.wobble("wind", 1.5, 3.0, 0.10)));
    let lumps = g.fractal("fbm", "lumps", (7.0, 7.0), 4.0, 0.35, None);
    let fluff = g.fbm("fluff", 50.0, 4.0);
    let grain = g.fractal("fbm", "grain", (300.0, 300.0), 2.0, 0.9, None);
    let glint = g
        .node("white", &[("nx", 1024.0), ("ny", 1024.0), ("seed", g.seed("glints"))], &[])
        .step(0.992, 0.996);
    let low = (mass * -0.7 - lumps * 0.35 + 0.4).clamp();
    let color = g.mix(s.color, s.color2, low * (0.15 + 0.6 * s.get("variation")));
    let trampled = (g.fbm("trampled", 2.5, 5.0) + (s.get("wear") * 1.6 - 1.2)).step(0.0, 0.5) * s.get("wear");
    let color = g.mix(color, LinearRgb([0.30, 0.25, 0.20]), trampled * 0.6);
    let color = g.shade(color, fluff * (0.06 * s.get("variation")) + grain * 0.045 + 0.97);
    let height =
        mass * (0.020 * drifts + 0.003) + lumps * 0.005 + fluff * 0.0009 + grain * 0.00025 - trampled * 0.006;
    let roughness = fluff * 0.05 + grain * 0.05 - glint * 0.55 + 0.80;
    g.close(s, Look::new(color, roughness, height).hollow(low).reach(0.05))
}
