//! Rusted iron: flaking rust over bare or painted metal.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Rusted iron with remains of metal or paint.
pub const RUSTED_METAL: Recipe = Recipe {
    name: "rusted_metal",
    title: "Rusted metal",
    group: "metal",
    summary: "Rusted iron with remains of metal or paint",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.5),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("painted", 0.0, "remains of paint in the second colour"),
    ],
    color: Srgb8::hex(0x8a4a2c),
    color2: Srgb8::hex(0x6f7a80),
    words: &["rust", "rusted", "rusty", "rusted metal", "corroded", "corten", "old iron", "painted metal"],
    variants: &[("rust", 0x8a4a2c), ("corten", 0x9a5534), ("dark", 0x5d3a2a)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, painted) = (s.get("wear"), s.get("painted"));
    let bend = g.wobble("bend", 4.0, 5.0, 0.05);
    let patches = g.fbm_xy("patches", (1.6, 1.6), 7.0, Some(bend));
    let blister = g.fractal("billow", "blisters", (13.0, 13.0), 5.0, 0.55, Some(bend));
    let fine = g.fbm("fine", 60.0, 4.0);
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let runs = g.fbm_xy("runs", (14.0, 0.9), 5.0, None);
    let rusted = (patches + blister * 0.18 + runs * 0.18 + (wear * 1.6 - 0.25)).step(-0.14, 0.14);
    let age = (patches * 0.55 + g.fbm("tide", 1.1, 4.0) * 0.5 + blister * 0.32 + fine * 0.22 + 0.42).clamp();
    let deep = s.color.scaled(0.32);
    let young = LinearRgb([s.color.0[0] * 1.35, s.color.0[1] * 1.35, s.color.0[2] * 1.15]);
    let rust = age.ramp(&[
        (0.0, deep),
        (0.35, s.color.scaled(0.8)),
        (0.6, s.color),
        (0.85, young),
        (1.0, s.color.mix(young, 0.5)),
    ]);
    let rust = g.shade(rust, fine * 0.18 + grain * 0.16 + 0.98);
    let steel = g.vary(LinearRgb([0.50, 0.49, 0.48]), 0.0, 0.0, runs * 0.06 + grain * 0.03);
    let paint = g.shade(s.color2, runs * 0.06 + grain * 0.05 + 0.95);
    let bare = g.mix(steel, paint, painted);
    let stain = (runs * 0.4 + patches * 0.5 + 0.15).step(-0.2, 0.7) * 0.55;
    let bare = g.mix(bare, s.color.scaled(0.7), stain * painted.max(0.25));
    let color = g.mix(bare, rust, rusted);
    let smooth = stain * 0.2 + grain * 0.04 + fine * 0.04 + (0.46 + 0.06 * painted);
    let roughness = g.mix(smooth, age * 0.06 + grain * 0.04 + 0.86, rusted);
    let metallic = (1.0 - rusted) * (1.0 - painted);
    let crust = age * 0.0022 + blister * 0.0014 + fine * 0.0005 + grain * 0.00018 + 0.0004;
    let height = g.mix(0.0009 * painted, crust, rusted) + g.fbm("dents", 2.0, 2.0) * 0.0012;
    g.close(s, Look::new(color, roughness, height).metal(metallic).hollow((1.0 - age) * rusted).reach(0.006))
}
