//! Brushed metal: fine parallel scratches along U.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Brushed steel or aluminium, brushed along U.
pub const BRUSHED_METAL: Recipe = Recipe {
    name: "brushed_metal",
    title: "Brushed metal",
    group: "metal",
    summary: "Brushed steel or aluminium, brushed along U",
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
        own("brush", 0.5, "strength of the brushing"),
    ],
    color: Srgb8::hex(0xc8c8c6),
    color2: Srgb8::hex(0x5f5a54),
    words: &[
        "brushed metal",
        "brushed steel",
        "stainless steel",
        "steel",
        "aluminium",
        "metal",
        "chrome",
        "titanium",
    ],
    variants: &[
        ("steel", 0xc6c6c4),
        ("aluminium", 0xd6d7d8),
        ("titanium", 0xc1bbb3),
        ("copper", 0xe8b199),
        ("brass", 0xe6cf95),
        ("bronze", 0xd6b28a),
        ("gold", 0xf4d58a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, brush, variation) = (s.get("wear"), s.get("brush"), s.get("variation"));
    let fine = g.fractal("fbm", "brush", (4.0, 500.0), 3.0, 0.8, None);
    let mid = g.fractal(
        "fbm",
        "strokes",
        (2.0, 110.0),
        4.0,
        0.6,
        Some(g.vector(0.0, g.fbm("drift", 1.5, 2.0) * 0.01)),
    );
    let smudge = g.fbm("smudges", 3.0, 6.0);
    let scratch = g.scatter(
        "scratches",
        90.0,
        &[("shape", 3.0), ("length_m", 0.18), ("least", 0.1), ("width", 0.006), ("bend", 0.1)],
    );
    let scratch = scratch * (scratch.port("id").step(1.0 - wear * 0.7, 1.001 - wear * 0.7));
    let dents = g.fbm("dents", 2.0, 3.0);
    let color = g.vary(
        s.color,
        smudge * 0.01,
        0.0,
        fine * (0.05 * brush)
            + mid * ((0.02 + 0.08 * variation) * brush)
            + smudge * (0.06 * variation)
            + scratch * 0.06,
    );
    let roughness = fine * (0.07 * brush)
        + mid * (0.07 * brush)
        + smudge * (0.025 + 0.07 * wear)
        + scratch * 0.1
        + (0.25 + 0.14 * brush);
    let height = fine * (0.00003 * brush) + mid * (0.00004 * brush) - scratch * 0.00006
        + dents * (0.00008 + 0.0004 * wear);
    g.close(s, Look::new(color, roughness, height).metal(1.0).hollow(smudge.step(0.2, 1.2)).reach(0.004))
}
