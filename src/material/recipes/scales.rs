//! Scales: the hide of snakes, lizards and dragons.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Overlapping scales of a reptile, patterned, keeled.
pub const SCALES: Recipe = Recipe {
    name: "scales",
    title: "Scales",
    group: "organic",
    summary: "Overlapping scales of a reptile, patterned and keeled",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("pattern", 0.5, "bands and blotches in the second colour"),
        own("keel", 0.5, "ridge along the middle of each scale"),
        own("pointed", 0.35, "0 round scales, 1 pointed"),
        own("gloss", 0.5, "how much it shines"),
    ],
    color: Srgb8::hex(0x5f7040),
    color2: Srgb8::hex(0x2e2a20),
    words: &[
        "scales",
        "reptile skin",
        "snake skin",
        "snakeskin",
        "dragon scales",
        "dragon hide",
        "lizard skin",
        "fish scales",
        "crocodile",
    ],
    variants: &[
        ("green", 0x5f7040),
        ("brown", 0x7d6443),
        ("black", 0x3a3a3c),
        ("red", 0x8a3326),
        ("blue", 0x3e6484),
        ("gold", 0xb08d3f),
        ("fish", 0x93a0a3),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, pattern) = (s.get("wear"), s.get("variation"), s.get("pattern"));
    let (nx, ny) = (s.repeats(22.0), s.even_repeats(34.0));
    let (wide_m, long_m) = (s.size_m / nx, s.size_m / ny);
    let rows = g.node(
        "scales",
        &[
            ("nx", nx),
            ("ny", ny),
            ("length", 2.1),
            ("width", 1.16),
            ("shoulder", 0.30),
            ("pointed", s.get("pointed")),
            ("jitter", 0.14 * variation),
            ("seed", g.seed("scales")),
        ],
        &[("offset", g.wobble("stretch", 2.5, 2.0, 0.010).into())],
    );
    let (id, x, y, above) = (rows.port("id"), rows.port("x"), rows.port("y"), rows.port("above"));
    let rim = rows.step(0.0, wide_m * 0.16);
    let shadow = above.step(0.0, long_m * 0.75);
    let fine = g.fbm("fine", 60.0, 3.0);
    let stripes = g.fractal("fbm", "growth", (260.0, 40.0), 2.0, 0.7, None);
    // The pattern is read in the middle of each scale, so that a scale has one colour.
    let middle = g.vector(x * (-0.58 * wide_m), (y - 0.6) * (-2.1 * long_m));
    let blotch = g.fractal("fbm", "blotches", (9.0, 7.0), 2.0, 0.5, Some(middle));
    let bands = g.node(
        "wave",
        &[("nx", 0.0), ("ny", (3.0 * s.size_m / s.scale().max(0.5)).round().max(1.0))],
        &[("phase", (blotch * 0.75).into())],
    );
    let marked = (blotch * 0.7 + bands * 0.22 + id.hash_signed("marked") * 0.40 + (pattern * 1.3 - 0.75))
        .step(-0.12, 0.3);
    let outline = marked * (1.0 - marked) * 4.0;
    let base = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.16 * variation),
        blotch * 0.10,
        id.hash_signed("tone") * (0.32 * variation) + blotch * 0.08,
    );
    let color = g.mix(base, s.color2, marked * (0.25 + 0.7 * pattern));
    let color = g.vary(color, outline * 0.10, 0.0, outline * (0.22 * pattern));
    let keel = x.abs().step(0.20, 0.02) * y.step(1.0, 0.78);
    let bright = y.curve(&[(0.0, 0.55), (0.45, 0.78), (0.8, 1.05), (1.0, 1.22)]);
    let color = g.shade(
        color,
        bright * (fine * 0.07 + stripes * 0.08 + 1.0) * (shadow * 0.5 + 0.5) * (rim * 0.34 + 0.68)
            + keel * (0.14 * s.get("keel")),
    );
    let rubbed = (fine * 0.45 + keel * 0.5 + y * 0.5 + (wear * 1.5 - 1.75)).step(0.0, 0.5) * wear;
    let color = g.vary(color, 0.03, rubbed * -0.35, rubbed * 0.45);
    let roughness = fine * 0.05
        + stripes * 0.05
        + rubbed * 0.18
        + id.hash_signed("gloss") * 0.06
        + (0.62 - 0.34 * s.get("gloss"))
        + (1.0 - rim) * 0.15;
    let swell = (1.0 - x * x) * 0.0045 + keel * (0.0022 * s.get("keel"));
    let size = s.scale();
    let height = (swell + y * 0.0065 + rim * 0.0022 + id.hash_signed("lift") * y * (0.0018 * variation))
        * size
        + stripes * 0.00012
        + fine * 0.00016
        - rubbed * 0.0003;
    let hollow = 1.0 - shadow * rim;
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.008 * size.min(2.0)))
}
