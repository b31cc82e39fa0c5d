//! Silk: fine satin with soft folds; slubbed as dupioni, watered as moiré.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Smooth shining cloth.
pub const SILK: Recipe = Recipe {
    name: "silk",
    title: "Silk",
    group: "fabric",
    summary: "Fine shining cloth with soft folds, also slubbed or watered",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.4),
        own("folds", 0.22, "depth of the soft folds"),
        own("slub", 0.25, "thick places in the weft, as in dupioni"),
        own("watered", 0.0, "moiré pressed into it"),
        own("sheen", 0.6, "gloss, and how it changes over the folds"),
        own("shot", 0.25, "how far the weft takes the second colour"),
    ],
    color: Srgb8::hex(0x9c6f86),
    color2: Srgb8::hex(0xd8bfae),
    words: &["silk", "satin", "taffeta", "dupioni", "silken", "shantung", "moire", "sateen"],
    variants: &[
        ("rose", 0x9c6f86),
        ("ivory", 0xd8ceb8),
        ("champagne", 0xc9ae86),
        ("red", 0x97282f),
        ("emerald", 0x2b6a52),
        ("sapphire", 0x30508c),
        ("purple", 0x5f3b72),
        ("black", 0x2f2d31),
        ("gold", 0xb98f45),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, slub, sheen) = (s.get("wear"), s.get("slub"), s.get("sheen"));
    let k = 1.0 / s.scale();
    let bend = g.wobble("fold bend", 3.0 * k, 3.0, 0.05);
    let swell = g.fbm_xy("folds", (9.0 * k, 5.0 * k), 2.0, Some(bend));
    let fold = g.fractal("billow", "pleats", (13.0 * k, 7.0 * k), 2.0, 0.5, Some(bend));
    let drape = swell * 0.8 - fold * 0.2;
    let warp = g.fractal("fbm", "warp", (420.0 * k, 4.0), 2.0, 0.8, None);
    let weft = g.fractal("fbm", "weft", (5.0, 380.0 * k), 2.0, 0.8, None);
    // Thick places are short; every weft thread has its own.
    let thick = g.fractal("fbm", "slub", (7.0, 190.0 * k), 3.0, 0.6, None);
    let heavy = thick.step(0.35, 1.1) * slub;
    let count = s.repeats(256.0);
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", 4.0),
            ("under", 1.0),
            ("width", 1.0),
            ("seed", g.seed("threads")),
        ],
        &[],
    );
    // Two layers of ribs pressed into each other: rings of one smooth field.
    let press = g.fbm_xy("press", (3.0 * k, 8.0 * k), 3.0, Some(bend));
    let water = g.node(
        "wave",
        &[("nx", 0.0), ("ny", (6.0 * k * s.size_m).round().max(1.0))],
        &[("phase", (press * 4.5).into())],
    );
    let watered = (water.step(-0.55, 0.55) + warp * 0.04).clamp() * s.get("watered");
    let fine = g.fractal("fbm", "fine", (340.0, 340.0), 1.0, 0.9, None);
    let rubbed = (g.fbm("rubbed", 8.0, 5.0) + (wear * 1.4 - 1.0)).step(-0.1, 0.6) * wear;
    let second = if s.color_wanted { s.color.scaled(1.3).mix(s.color2, 0.2) } else { s.color2 };
    let cloth = s.color.mix(second, s.get("shot") * 0.35);
    let lit = s.color.mix(second, 0.15 + 0.45 * s.get("shot")).mix(LinearRgb([0.8, 0.8, 0.78]), 0.04 * sheen);
    let face = (drape * 0.26 + weft * 0.10 + 0.45).clamp();
    let color = g.mix(cloth, lit, face * (0.4 + 0.6 * sheen));
    let color = g.vary(
        color,
        swell * (0.03 * s.get("variation")),
        rubbed * -0.25,
        warp * 0.05
            + weft * 0.07
            + thick * (0.24 * slub)
            + heavy * 0.22
            + fine * 0.05
            + drape * 0.03
            + press * (0.04 * s.get("variation"))
            + watered * 0.14
            - s.get("watered") * 0.07,
    );
    let color = g.shade(color, weave * 0.16 + 0.88);
    let roughness = weft * 0.04 + fine * 0.02 + heavy * 0.12 + rubbed * 0.2 - face * (0.10 * sheen)
        + watered * -0.14
        + (0.56 - 0.30 * sheen);
    let depth = s.get("folds");
    let height = drape * (0.012 * depth / k)
        + weave * 0.00010
        + warp * 0.00002
        + weft * (0.00005 + 0.00008 * slub)
        + heavy * 0.00035
        + watered * 0.00012
        + g.fractal("ridged", "crumple", (7.0, 7.0), 3.0, 0.5, Some(bend)) * (0.0008 * wear);
    g.close(s, Look::new(color, roughness, height).hollow(0.4 - drape).reach(0.02))
}
