//! Copper left to the rain: bright metal, brown oxide, black streaks, verdigris.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// From bare copper to verdigris; the main colour is the verdigris.
pub const COPPER_PATINA: Recipe = Recipe {
    name: "copper_patina",
    title: "Copper patina",
    group: "metal",
    summary: "Copper left to the rain: bright metal, brown oxide, green verdigris",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("age", 0.6, "0 bright copper, 0.3 brown, 1 green all over"),
        own("streaks", 0.5, "how far rain has drawn it into streaks"),
        own("crust", 0.5, "thickness of the verdigris"),
        own("seams", 0.0, "standing seams of a roof"),
    ],
    color: Srgb8::hex(0x6fa391),
    color2: Srgb8::hex(0xe4a686),
    words: &[
        "copper patina",
        "verdigris",
        "patinated copper",
        "oxidised copper",
        "weathered copper",
        "copper roof",
    ],
    variants: &[("verdigris", 0x6fa391), ("blue", 0x6c9fa6), ("sea green", 0x7fb09a), ("dark", 0x4d7466)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, age, streaks, crust) = (s.get("wear"), s.get("age"), s.get("streaks"), s.get("crust"));
    let (k, variation) = (1.0 / s.scale(), s.get("variation"));
    let bend = g.wobble("bend", 3.0 * k, 4.0, 0.06);
    let patches = g.fbm_xy("patches", (3.4 * k, 3.0 * k), 7.0, Some(bend));
    let runs = g.fbm_xy("runs", (22.0 * k, 2.4 * k), 6.0, None);
    let fine = g.fractal("fbm", "fine", (45.0, 45.0), 5.0, 0.65, None);
    let bloom = g.fractal("billow", "bloom", (16.0 * k, 12.0 * k), 5.0, 0.6, None);
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let roof = s.get("seams");
    let pans = g.node(
        "bond",
        &[
            ("columns", s.repeats(2.0)),
            ("rows", s.repeats(0.5)),
            ("shift_random", 0.0),
            ("seed", g.seed("pans")),
        ],
        &[],
    );
    let id = pans.port("id").hash_signed("pan");
    let beside = pans.port("half_x") - pans.port("x").abs();
    let rib = beside.step(0.013, 0.009) * roof;
    let lot = id * (0.22 * variation * roof);
    let field =
        patches * (0.12 + 0.16 * variation) + runs * (0.52 * streaks) + bloom * 0.24 + fine * 0.22 + lot;
    let oxide = (field * 0.8 + (age * 2.6 - 0.95)).step(-0.25, 0.35);
    let green = (field + fine * 0.08 - rib * 0.2 + (age * 2.0 - 1.05 - wear * 0.12)).step(-0.10, 0.14);
    let black = (runs * 0.6 - patches * 0.25 + fine * 0.1).step(0.25, 0.9) * (0.55 * streaks);
    let rubbed = (g.fbm("rubbed", 2.6, 5.0) + fine * 0.2 + rib * 0.5 + (wear * 1.3 - 1.45)).step(0.0, 0.2);
    let asked = |amount: f32| if s.color_wanted { amount } else { 0.0 };
    let brown = LinearRgb([0.092, 0.051, 0.032]).mix(s.color.scaled(0.45), asked(0.8));
    let bright = s.color2.mix(s.color, asked(0.75));
    let copper = g.vary(bright, fine * 0.02, patches * 0.1, patches * 0.05 + grain * 0.03 + lot * 0.2);
    let tarnish = g.vary(brown, patches * 0.12, 0.0, fine * 0.35 + runs * 0.3 + patches * 0.3 + grain * 0.12);
    let pale = (bloom * 0.4 + fine * 0.3 + patches * 0.3 + 0.35).clamp();
    let salts = g.mix(s.color.scaled(0.62), s.color.mix(LinearRgb([0.62, 0.74, 0.68]), 0.22), pale);
    let salts = g.vary(
        salts,
        runs * -0.03,
        bloom * 0.1,
        grain * 0.10 + fine * 0.08 + patches * (0.14 * variation) + lot * 0.25,
    );
    let skin = oxide * (1.0 - rubbed * 0.7);
    let color = g.mix(copper, tarnish, skin);
    let cover = green * (1.0 - rubbed) * (0.75 + 0.25 * crust);
    let color = g.mix(color, salts, cover);
    let color = g.shade(color, 1.0 - black * skin);
    let roughness = g.mix(patches * 0.05 + fine * 0.04 + 0.28, fine * 0.06 + runs * 0.05 + 0.5, skin);
    let roughness = g.mix(roughness, grain * 0.04 + bloom * 0.05 + 0.86, cover);
    let scale = cover * crust;
    let height = scale * (bloom * 0.0006 + fine * 0.0004 + grain * 0.0001 + 0.0005)
        + grain * 0.00002
        + g.fbm("buckles", 1.6, 3.0) * 0.001
        + rib * 0.024;
    let hollow = (0.5 - bloom * 0.6) * cover + (beside.step(0.06, 0.0) - rib) * (0.8 * roof);
    g.close(s, Look::new(color, roughness, height).metal(1.0 - skin.max(cover)).hollow(hollow).reach(0.012))
}
