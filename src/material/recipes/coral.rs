//! Coral: cups with septa, walls between them, worn and overgrown.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Stony coral: cups with septa between shared walls.
pub const CORAL: Recipe = Recipe {
    name: "coral",
    title: "Coral",
    group: "nature",
    summary: "Stony coral: cups with septa between shared walls",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.05),
        MOSS,
        Slider { default: 0.15, ..WETNESS },
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("meander", 0.35, "0 round cups, 1 winding valleys"),
        own("septa", 0.6, "how strongly the septa stand out"),
        own("walls", 0.5, "thickness of the walls"),
        own("bleached", 0.1, "dead, white patches"),
    ],
    color: Srgb8::hex(0xc98a72),
    color2: Srgb8::hex(0x5f8a63),
    words: &["coral", "coral reef", "reef", "brain coral", "star coral", "sponge"],
    variants: &[
        ("pink", 0xc98a72),
        ("red", 0xb3473d),
        ("orange", 0xcf8038),
        ("violet", 0x8a6396),
        ("bone", 0xd6cbb6),
        ("ochre", 0xa98a4b),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, meander) = (s.scale(), s.get("meander"));
    let pitch = 0.042 * scale;
    let per_m = 1.0 / pitch;
    let bend = g.wobble("bend", 6.0 / scale, 3.0, pitch * (0.25 + 0.85 * meander));
    let cups = g.node(
        "voronoi",
        &[
            ("nx", (s.size_m * per_m * (1.0 - 0.35 * meander)).round().max(1.0)),
            ("ny", (s.size_m * per_m * (0.5 + 0.2 * meander)).round().max(1.0) * 2.0),
            ("jitter", 0.85),
            ("stagger", 0.5),
            ("seed", g.seed("cups")),
        ],
        &[("offset", bend.into())],
    );
    let id = cups.port("id");
    let fine = g.fbm("fine", 55.0, 4.0);
    let grain = g.fractal("fbm", "grain", (260.0, 260.0), 2.0, 0.8, None);
    let growth = g.fbm("growth", 3.0, 5.0);
    let place = g.node("polar", &[], &[("x", cups.port("x").into()), ("y", cups.port("y").into())]);
    let septa = g.node("wave", &[("ny", 0.0)], &[("phase", (place * 22.0 + id + fine * 0.05).into())]);
    let minor = g.node("wave", &[("ny", 0.0)], &[("phase", (place * 44.0 + id).into())]);
    let edge = cups + fine * (pitch * 0.02);
    let wall_m = pitch * (0.05 + 0.10 * s.get("walls"));
    // From the crest of the wall down into the cup, and up again to the little column in its middle.
    let depth = edge.levels(0.0, pitch * 0.42);
    let bowl = depth.curve(&[(0.0, 1.0), (0.16, 0.93), (0.34, 0.62), (0.6, 0.25), (0.85, 0.08), (1.0, 0.04)]);
    let crest = edge.step(wall_m, wall_m * 0.3);
    let column = place.port("radius").step(pitch * 0.13, pitch * 0.03) * (grain * 0.3 + 0.8);
    let out = place.port("radius").step(pitch * 0.08, pitch * 0.16);
    let rib = (septa * 0.7 + minor * 0.25 + 0.2).step(-0.3, 0.7) * out * (1.0 - crest * 0.5);
    let ribs = rib * s.get("septa");
    let worn = (growth * 0.6 + crest * 0.5 + fine * 0.3 + (s.get("wear") * 1.5 - 1.5)).step(0.0, 0.5);
    let tissue = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.12 * s.get("variation")) + growth * 0.06,
        growth * 0.12,
        id.hash_signed("tone") * (0.26 * s.get("variation")) + growth * 0.14,
    );
    let mouth = depth.step(0.45, 0.95);
    let flesh = g.vary(s.color2, 0.0, growth * 0.15, id.hash_signed("mouth") * 0.4);
    let color = g.mix(tissue, flesh, mouth * (0.35 + 0.5 * s.get("variation")));
    let color = g.shade(color, bowl * 0.42 + ribs * 0.34 + column * 0.3 + fine * 0.07 + grain * 0.09 + 0.42);
    let pale = crest * 0.35 + worn * 0.45;
    let color = g.mix(color, LinearRgb([0.62, 0.55, 0.46]), pale * 0.7);
    let dead = (growth * 0.8 + fine * 0.25 + id.hash_signed("dead") * 0.35 + (s.get("bleached") * 2.2 - 1.5))
        .step(-0.05, 0.35);
    let stone =
        g.shade(LinearRgb([0.70, 0.66, 0.58]), bowl * 0.4 + ribs * 0.3 + fine * 0.08 + grain * 0.08 + 0.4);
    let color = g.mix(color, stone, dead);
    let tall = pitch * 0.26;
    let height = bowl * tall * (1.0 - worn * 0.25)
        + ribs * (1.0 - worn * 0.6) * (tall * 0.30)
        + column * (tall * 0.3)
        + fine * (pitch * 0.012)
        + grain * 0.00022
        + growth * 0.008 * scale
        + id.hash_signed("level") * (pitch * 0.05);
    let roughness = grain * 0.05 + fine * 0.05 - mouth * 0.22 + dead * 0.12 + 0.72;
    g.close(
        s,
        Look::new(color, roughness, height).hollow((1.0 - bowl) * (1.0 - ribs * 0.5)).reach(pitch * 0.4),
    )
}
