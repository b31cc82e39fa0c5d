//! Sand: wind ripples and grains.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Wind-rippled sand.
pub const SAND: Recipe = Recipe {
    name: "sand",
    title: "Sand",
    group: "nature",
    summary: "Wind-rippled sand",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("ripples", 0.6, "height of the wind ripples"),
    ],
    color: Srgb8::hex(0xc9ad7f),
    color2: Srgb8::hex(0x8d7350),
    words: &["sand", "beach", "desert", "dunes", "sandy"],
    variants: &[("golden", 0xc9ad7f), ("white", 0xdccfb6), ("red", 0xb5794e), ("black", 0x4d4a47)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (ripples, wear, variation) = (s.get("ripples"), s.get("wear"), s.get("variation"));
    let bend = g.fbm("bend", 1.2, 4.0) * 0.75 + g.fbm("fork", 3.5, 3.0) * 0.22;
    let ripple =
        g.node("wave", &[("nx", 1.0), ("ny", s.repeats(8.0))], &[("phase", bend.into())]) * 0.5 + 0.5;
    // Steep on the lee side.
    let crest = ripple.curve(&[(0.0, 0.0), (0.3, 0.2), (0.7, 0.72), (0.9, 0.96), (1.0, 1.0)]);
    let strength = (g.fbm("calm", 1.3, 3.0) * 0.6 + 0.75).clamp() * (ripples * (1.1 - 0.5 * wear));
    let dunes = g.fbm("dunes", 1.0, 4.0);
    let grain = g.fractal("fbm", "grain", (300.0, 300.0), 2.0, 0.9, None);
    let specks = g.node("white", &[("nx", 1024.0), ("ny", 1024.0), ("seed", g.seed("specks"))], &[]);
    let dark = specks.step(0.985, 0.99);
    let pale = specks.step(0.03, 0.02);
    let lumps = g.fbm("lumps", 24.0, 4.0);
    let color = g.vary(
        s.color,
        dunes * 0.02,
        0.0,
        crest * strength * 0.12 + dunes * (0.12 * variation) + grain * 0.10 + lumps * (0.10 * variation)
            - 0.04,
    );
    let color = g.mix(color, s.color2.scaled(0.6), dark * 0.6);
    let color = g.shade(color, pale * 0.25 + 1.0);
    let height =
        crest * strength * 0.011 + dunes * 0.006 + grain * 0.00035 + lumps * (0.0006 + 0.0030 * wear);
    let roughness = grain * 0.03 - pale * 0.2 + 0.93;
    g.close(s, Look::new(color, roughness, height).hollow((0.6 - crest * strength) * 0.8).reach(0.03))
}
