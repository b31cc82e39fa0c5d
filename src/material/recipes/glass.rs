//! Glass: smooth, tinted, old panes a little wavy.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Smooth tinted glass, partly transparent.
pub const GLASS: Recipe = Recipe {
    name: "glass",
    title: "Glass",
    group: "synthetic",
    summary: "Smooth tinted glass, partly transparent",
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
        own("frosted", 0.0, "ground to a matt surface"),
        own("wavy", 0.3, "unevenness of old panes"),
    ],
    color: Srgb8::hex(0xb9cdc9),
    color2: Srgb8::hex(0x6f8a86),
    words: &["glass", "window", "crystal", "frosted glass", "glazing", "transparent"],
    variants: &[
        ("clear", 0xc9d6d4),
        ("green", 0x6f9a7d),
        ("blue", 0x6f93b3),
        ("amber", 0xb98142),
        ("smoke", 0x55585b),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (frosted, wavy) = (s.get("frosted"), s.get("wavy"));
    let wave = g.fbm("wave", 3.0, 3.0);
    let smear = g.fbm("smears", 4.0, 6.0);
    let etch = g.fractal("fbm", "etch", (260.0, 260.0), 2.0, 0.9, None);
    let bubbles = g.cells("bubbles", (14.0, 14.0), 1.0, None);
    let bubble = bubbles.port("f1").step(0.0022, 0.0010) * bubbles.port("id").step(0.9, 0.91) * wavy;
    let color = g.vary(
        s.color,
        0.0,
        0.0,
        wave * (0.08 * s.get("variation"))
            + etch * (0.05 * frosted)
            + bubble * 0.1
            + smear * (0.06 * s.get("variation")),
    );
    let roughness = smear * (0.02 + 0.1 * s.get("wear")) + etch * (0.06 * frosted) + (0.05 + 0.5 * frosted);
    let height = wave * (0.0010 * wavy) + etch * (0.00008 * frosted) + bubble * 0.0003;
    let alpha = etch * (0.05 * frosted) + smear * 0.02 + (0.30 + 0.5 * frosted);
    g.close(s, Look::new(color, roughness, height).reach(0.003).alpha(alpha))
}
