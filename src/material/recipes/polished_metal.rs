//! Polished and hammered precious metal.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Gold, brass, copper or silver, smooth or hammered.
pub const POLISHED_METAL: Recipe = Recipe {
    name: "polished_metal",
    title: "Polished metal",
    group: "metal",
    summary: "Gold, brass, copper or silver, smooth or hammered",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("hammered", 0.0, "hammer marks"),
        own("tarnish", 0.2, "dark tarnish in the hollows"),
    ],
    color: Srgb8::hex(0xf4d58a),
    color2: Srgb8::hex(0x6b4a2a),
    words: &["gold", "golden", "brass", "copper", "bronze", "silver", "polished metal", "gilded", "mirror"],
    variants: &[
        ("gold", 0xf4d58a),
        ("brass", 0xe6cf95),
        ("copper", 0xf0b59c),
        ("bronze", 0xd9b58c),
        ("silver", 0xf0eee9),
        ("chrome", 0xd3d6d8),
        ("rose gold", 0xf0c4ae),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, hammered, tarnish) = (s.get("wear"), s.get("hammered"), s.get("tarnish"));
    let marks = g.cells("hammer", (34.0 / s.scale(), 34.0 / s.scale()), 0.9, None);
    let hollowed = marks.port("f1") * marks.port("f1") * 5.5;
    let waves = g.fbm("waves", 3.0, 3.0);
    let smudge = g.fbm("smudges", 5.0, 6.0);
    let hair =
        g.fractal("fbm", "hairlines", (30.0, 240.0), 3.0, 0.7, Some(g.wobble("swirl", 3.0, 2.0, 0.15)));
    let scratch = g.scatter(
        "scratches",
        120.0,
        &[("shape", 3.0), ("length_m", 0.12), ("least", 0.1), ("width", 0.006), ("bend", 0.2)],
    );
    let scratch = scratch * scratch.port("id").step(1.0 - wear * 0.7, 1.001 - wear * 0.7);
    let dark =
        (g.fbm("tarnish", 4.0, 6.0) * 0.8 + marks.port("f1") * (18.0 * hammered) + (tarnish * 1.6 - 1.2))
            .step(-0.2, 0.8);
    let color = g.vary(
        s.color,
        smudge * 0.012,
        dark * 0.12,
        smudge * (0.06 * s.get("variation")) - dark * (0.30 * tarnish) + hair * 0.015,
    );
    let roughness = smudge * (0.10 * s.get("variation"))
        + hair * (0.02 + 0.05 * wear)
        + dark * (0.35 * tarnish)
        + scratch * 0.16
        + (0.13 + 0.12 * wear);
    let height = hollowed * hammered + waves * 0.0004 + hair * 0.000008 - scratch * 0.00005;
    g.close(s, Look::new(color, roughness, height).metal(1.0).hollow(dark).reach(0.006))
}
