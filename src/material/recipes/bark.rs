//! Tree bark: long plates with deep furrows, lichen.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Furrowed bark, the trunk along V.
pub const BARK: Recipe = Recipe {
    name: "bark",
    title: "Bark",
    group: "wood",
    summary: "Furrowed bark, the trunk upright",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("furrows", 0.6, "depth of the furrows"),
        own("lichen", 0.25, "how much lichen grows"),
    ],
    color: Srgb8::hex(0x6b5442),
    color2: Srgb8::hex(0x93997f),
    words: &["bark", "tree bark", "trunk", "tree trunk", "log"],
    variants: &[
        ("oak", 0x6b5b4b),
        ("pine", 0x7d5238),
        ("birch", 0xcfc8bc),
        ("beech", 0x8b8983),
        ("redwood", 0x7c4631),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let k = 1.0 / s.scale();
    let variation = s.get("variation");
    let twist = g.wobble("twist", 5.0 * k, 5.0, 0.022);
    // Furrows part and meet again: ridges between them are long lenses.
    let broad = g.fbm_xy("furrows", (14.0 * k, 2.4 * k), 3.0, Some(twist)).abs();
    let narrow = g.fbm_xy("clefts", (23.0 * k, 4.5 * k), 2.0, Some(twist)).abs() * 1.3 + 0.05;
    let flakes = g.fractal("fbm", "flakes", (70.0 * k, 18.0 * k), 4.0, 0.65, Some(twist));
    let grain = g.fractal("fbm", "grain", (240.0, 110.0), 2.0, 0.8, None);
    let plate = (broad.min(narrow) + flakes * 0.045).step(0.0, 0.34);
    // Ridges break across into blocks, and their skin comes off in layers.
    let across = g.cells("blocks", (17.0 * k, 9.0 * k), 1.0, Some(g.wobble("break", 24.0 * k, 4.0, 0.014)));
    let id = across.port("id");
    let broken =
        (across + flakes * 0.0012).step(0.0042 / k, 0.0004 / k) * (id.hash("broken") * 0.75 + 0.25) * plate;
    let skin = g.fractal("ridged", "layers", (26.0 * k, 7.0 * k), 4.0, 0.55, Some(twist));
    let layer =
        (skin + flakes * 0.3 + id.hash_signed("layer") * 0.3 - (s.get("wear") - 0.3) * 0.9).step(-0.15, 0.45);
    let high = (plate * 0.62 + layer * 0.2 + skin * 0.07 + flakes * 0.09 - broken * 0.35 + 0.12).clamp();

    let color = g.shade(
        s.color,
        high * 0.85
            + flakes * 0.16
            + grain * 0.16
            + id.hash_signed("tone") * (0.16 * variation)
            + g.fbm("tone", 9.0, 4.0) * (0.10 * variation)
            + 0.27,
    );
    // Freshly bared bast is warm, old ridges are grey.
    let bared = (1.0 - layer) * plate;
    let color = g.vary(
        color,
        bared * 0.09 + g.fbm("warmth", 8.0, 3.0) * (0.08 * variation) - high * 0.03,
        bared * 0.12 - high * 0.3,
        0.0,
    );
    let spots = g.fbm("lichen", 17.0, 6.0) + high * 0.3 + id.hash_signed("lichen") * 0.15;
    let patches = (spots + (s.get("lichen") * 1.3 - 1.15)).step(0.0, 0.35) * 0.6;
    let color = g.mix(color, g.shade(s.color2, grain * 0.2 + flakes * 0.15 + 0.85), patches * high);
    let height = high * (0.003 + 0.011 * s.get("furrows")) + plate * 0.004 - broken * 0.0018
        + flakes * 0.0007
        + grain * 0.00025;
    let roughness = high * -0.08 + flakes * 0.04 + 0.93;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - high).reach(0.015))
}
