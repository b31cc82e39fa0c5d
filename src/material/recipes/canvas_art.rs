//! An abstract painting on canvas, for frames on walls.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Abstract oil painting with brush strokes on canvas.
pub const CANVAS_ART: Recipe = Recipe {
    name: "canvas_art",
    title: "Painting",
    group: "fabric",
    summary: "Abstract oil painting with brush strokes on canvas",
    size_m: 1.0,
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
        own("bold", 0.5, "contrast of the forms"),
    ],
    color: Srgb8::hex(0x3f6a7c),
    color2: Srgb8::hex(0xc98a3c),
    words: &[
        "painting",
        "picture",
        "artwork",
        "canvas painting",
        "oil painting",
        "abstract art",
        "poster",
        "portrait",
        "tapestry",
    ],
    variants: &[("sea", 0x3f6a7c), ("sunset", 0xc96a3f), ("forest", 0x47653f), ("night", 0x2f3557)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let bold = s.get("bold");
    let bend = g.wobble("bend", 5.0, 2.0, 0.05);
    // Held within bounds, so that no single form outshines the others where the picture is tiled.
    let form = g.fbm_xy("form", (5.0, 8.0), 2.0, Some(bend)).step(-0.6, 0.6);
    let second = g.fbm_xy("second", (11.0, 15.0), 3.0, Some(bend));
    let strokes = |name: &str, per_m2: f32, length: f32| {
        g.scatter(
            name,
            per_m2,
            &[
                ("shape", 3.0),
                ("length_m", length),
                ("least", 0.4),
                ("width", 0.22),
                ("bend", 0.3),
                ("stray", 0.12),
            ],
        )
    };
    let (broad, small) = (strokes("broad", 700.0, 0.16), strokes("small", 500.0, 0.09));
    let stroke = g.mix(broad.port("id"), small.port("id"), small.port("cover")).clamp();
    let across = g.mix(broad.port("across"), small.port("across"), small.port("cover"));
    // Each stroke takes one colour, near that of the form below it.
    let palette = |t: f32| s.color.mix(s.color2, t);
    let second_color = palette(if s.color_wanted { 0.3 } else { 0.9 });
    let pale = palette(0.15).mix(LinearRgb([0.85, 0.80, 0.70]), 0.4);
    let tone =
        ((form - 0.5) * (0.24 + 0.44 * bold) + stroke.hash_signed("stray") * 0.20 + second * 0.24 + 0.38)
            .clamp();
    let color = tone.ramp(&[
        (0.0, s.color.scaled(0.30)),
        (0.25, s.color.scaled(0.8)),
        (0.48, s.color),
        (0.64, s.color.mix(pale, 0.5)),
        (0.78, pale),
        (0.88, second_color),
        (1.0, second_color.scaled(0.6)),
    ]);
    let bristles =
        g.fractal("fbm", "bristles", (8.0, 190.0), 3.0, 0.7, Some(g.wobble("bristle bend", 4.0, 3.0, 0.03)));
    let color = g.vary(
        color,
        stroke.hash_signed("warm") * (0.16 * s.get("variation")),
        (s.get("wear") - 0.2) * -0.4,
        stroke.hash_signed("value") * (0.28 * s.get("variation")) + bristles * 0.10,
    );
    let weave =
        g.node("weave", &[("nx", 300.0), ("ny", 300.0), ("width", 0.95), ("seed", g.seed("canvas"))], &[]);
    let paint = (1.0 - across * across) * broad.port("cover").max(small.port("cover"));
    let color = g.shade(color, weave * 0.12 + 0.92);
    let height = weave * 0.0002 + paint * (0.0006 - 0.0005 * s.get("wear")) + bristles * 0.00022;
    let roughness = bristles * 0.06 + stroke.hash_signed("gloss") * 0.08 - paint * 0.08 + 0.55;
    g.close(s, Look::new(color, roughness, height).reach(0.003))
}
