//! Onyx: polished bands grown layer on layer, some clear, some milky.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Banded calcite or agate, polished.
pub const ONYX: Recipe = Recipe {
    name: "onyx",
    title: "Onyx",
    group: "stone",
    summary: "Polished bands grown layer on layer, some clear, some milky",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.05),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("bands", 0.55, "how many and how sharp"),
        own("folds", 0.5, "how far the bands wander"),
        own("clouds", 0.5, "milky clouds in the depth"),
        own("veins", 0.4, "rusty healed cracks"),
        own("slabs", 0.0, "cut into square slabs"),
        own("lit", 0.0, "lit from behind"),
    ],
    color: Srgb8::hex(0xc9a878),
    color2: Srgb8::hex(0x7e4a28),
    words: &["onyx", "onyx marble", "agate", "banded stone", "honey onyx", "chalcedony", "sardonyx"],
    variants: &[
        ("honey", 0xc9a878),
        ("green", 0x8fa683),
        ("white", 0xd8d2c4),
        ("black", 0x37353a),
        ("red", 0x9a4e3a),
        ("blue", 0x7d95a6),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (bands, folds, wear) = (s.get("bands"), s.get("folds"), s.get("wear"));
    let k = 1.0 / s.scale();
    let slab = g.node(
        "bond",
        &[
            ("columns", (2.0 * k).round().max(1.0)),
            ("rows", (2.0 * k).round().max(1.0)),
            ("shift", 0.0),
            ("seed", g.seed("slabs")),
        ],
        &[],
    );
    let cut = s.get("slabs");
    let id = slab.port("id");
    let piece =
        s.shows("slabs").then(|| g.vector(id.hash("u") * (s.size_m * cut), id.hash("v") * (s.size_m * cut)));
    let wander = g.fbm_xy("wander", (2.5 * k, 2.5 * k), 3.0, piece);
    let lobes = g.fractal("billow", "lobes", (4.2 * k, 3.6 * k), 3.0, 0.5, piece);
    let crinkle = g.fbm_xy("crinkle", (9.0 * k, 9.0 * k), 3.0, piece);
    let depth = wander * (0.20 + 0.55 * folds) + lobes * (0.14 * folds) + crinkle * 0.022;
    let shift = if s.shows("slabs") { depth + id * (5.0 * cut) } else { depth };
    // Bands of three widths along one field of growth.
    let wave = |ny: f32, per: f32| {
        let phase = shift * per;
        g.node("wave", &[("nx", 1.0), ("ny", (ny * k).round().max(1.0))], &[("phase", phase.into())])
    };
    let (wide, middle, thin) = (wave(5.0, 3.0), wave(11.0, 7.0), wave(30.0, 19.0));
    let sharp = 0.35 + 0.5 * (1.0 - bands);
    let crisp = (middle * 0.55 + wide * 0.35 + thin * 0.12).step(-sharp, sharp);
    let hair = (thin + middle * 0.35).step(0.55, 1.15) * bands;
    let line = (wide * 0.7 + middle * 0.3).abs().step(0.10, 0.0) * bands;
    let milk = (g.fbm_xy("milk", (4.5 * k, 4.5 * k), 4.0, piece) * 0.6 + lobes * 0.25 + 0.2).step(-0.4, 1.0)
        * s.get("clouds");
    let dark_stone = s.color.luminance() < 0.12;
    let milky = if dark_stone { LinearRgb([0.52, 0.50, 0.47]) } else { LinearRgb([0.80, 0.76, 0.66]) };
    // Milk and rust must not outshine a colour that is asked for.
    let kept = if s.color_wanted { 0.45 } else { 0.0 };
    let (white, rust) = (milky.mix(s.color, kept), s.color2.mix(s.color, kept));
    let clear = s.color.scaled(0.55).mix(rust, 0.18);
    let tones = (wide * 0.24 + middle * 0.24 + wander * 0.10 + 0.5).clamp().ramp(&[
        (0.0, clear),
        (0.3, s.color.scaled(0.82)),
        (0.6, s.color),
        (0.85, s.color.mix(white, if dark_stone { 0.15 } else { 0.28 })),
        (1.0, s.color.mix(white, 0.42)),
    ]);
    let color = g.mix(tones, s.color.mix(rust, 0.55), (1.0 - crisp) * 0.45 * bands);
    let color = g.mix(color, white, hair * 0.45 + line * 0.25);
    let color = g.mix(color, s.color.mix(white, 0.55), milk * if dark_stone { 0.12 } else { 0.32 });
    let healed = g.fbm_xy("veins", (2.6 * k, 3.2 * k), 4.0, piece).abs().step(0.030, 0.0)
        * (wander + 0.3).step(-0.2, 0.6)
        * s.get("veins");
    let color = g.mix(color, rust, healed * 0.75);
    let crystals = g.cells("crystals", (260.0, 260.0), 1.0, None).port("id");
    let mut color = g.vary(
        color,
        lobes * (0.12 * s.get("variation")),
        milk * -0.15,
        crinkle * (0.08 * s.get("variation"))
            + wander * (0.12 * s.get("variation"))
            + (crystals - 0.5) * 0.05 * (1.0 - milk * 0.5),
    );
    let scratch = g.scatter(
        "scratches",
        14.0,
        &[("shape", 3.0), ("length_m", 0.25), ("least", 0.1), ("width", 0.003), ("bend", 0.1)],
    ) * wear;
    let smear = g.fbm("smears", 4.0, 3.0);
    let mut roughness = smear * 0.03 + healed * 0.1 + scratch * 0.2 + milk * 0.02 + (0.11 + 0.25 * wear);
    let mut height = smear * 0.0002 - healed * 0.0002 - scratch * 0.00005 + crisp * 0.00003;
    let mut hollow = healed * 0.3;
    if s.shows("slabs") {
        let top = 1.0 - (1.0 - slab.step(0.0006, 0.0022)) * cut;
        color = g.mix(s.color2.scaled(0.5), color, top);
        roughness = g.mix(0.8, roughness, top);
        height = height + top * 0.0015 + slab.step(0.0, 0.006) * (0.0006 * cut);
        hollow = hollow.max(1.0 - top);
    }
    let look = Look::new(color, roughness, height).hollow(hollow).reach(0.006);
    let lit = s.get("lit");
    g.close(s, if s.shows("lit") { look.glow(g.shade(color, (1.0 - milk * 0.4) * lit)) } else { look })
}
