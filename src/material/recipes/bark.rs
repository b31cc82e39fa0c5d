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
    let twist = g.wobble("twist", 4.0 * k, 4.0, 0.02);
    let net = g.fbm_xy("net", (13.0 * k, 2.2 * k), 3.0, Some(twist)).abs();
    let cross = g.fbm_xy("cross", (7.0 * k, 6.0 * k), 2.0, Some(twist)).abs() * 1.3 + 0.05;
    let plates = net.min(cross);
    let ridges = g.fractal("ridged", "ridges", (20.0 * k, 3.0 * k), 4.0, 0.55, Some(twist));
    let fine = g.fractal("fbm", "flakes", (60.0 * k, 16.0 * k), 4.0, 0.6, Some(twist));
    let grain = g.fractal("fbm", "grain", (200.0, 90.0), 2.0, 0.7, None);
    let plate = (plates + fine * 0.03).step(0.0, 0.24);
    let high = (plate * 0.75 + ridges * 0.16 + fine * 0.10 + 0.1).clamp();

    let color = g.shade(
        s.color,
        high * 0.75
            + fine * 0.20
            + grain * 0.12
            + g.fbm("tone", 6.0, 4.0) * (0.15 * s.get("variation"))
            + 0.32,
    );
    let color = g.vary(color, ridges * -0.04 + g.fbm("warmth", 5.0, 3.0) * 0.06, high * -0.25, 0.0);
    let patches =
        (g.fbm("lichen", 5.0, 6.0) + high * 0.3 + (s.get("lichen") * 1.4 - 1.15)).step(0.0, 0.35) * 0.7;
    let color = g.mix(color, g.shade(s.color2, grain * 0.2 + fine * 0.15 + 0.85), patches * high);
    let height = high * (0.004 + 0.014 * s.get("furrows")) + fine * 0.0012 + grain * 0.0002 + plate * 0.004;
    let roughness = high * -0.08 + fine * 0.04 + 0.93;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - high).reach(0.015))
}
