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
    let variation = s.get("variation");
    let bend = g.wobble("bend", 9.0, 3.0, 0.025);
    let patches = g.fractal("fbm", "patches", (6.0, 6.0), 5.0, 0.6, Some(bend));
    let blister = g.fractal("billow", "blisters", (24.0, 24.0), 5.0, 0.6, Some(bend));
    let fine = g.fbm("fine", 70.0, 4.0);
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let runs = g.fbm_xy("runs", (19.0, 3.0), 4.0, None);
    // Scales of rust lift off one by one; under each the iron has another age.
    let scales = g.cells("scales", (30.0, 30.0), 1.0, Some(g.wobble("scale bend", 40.0, 2.0, 0.012)));
    let id = scales.port("id");
    let rusted = (patches * 0.55
        + blister * 0.25
        + runs * 0.24
        + fine * 0.15
        + id.hash_signed("scale") * 0.24
        + (wear * 1.9 - 0.02 - 0.75 * painted))
        .step(-0.10, 0.10);
    let lost = (id.hash("lost") + patches * 0.2 + blister * 0.15 - 0.25).step(0.42, 0.58) * rusted;
    let age = (patches * (0.16 + 0.2 * variation)
        + id.hash_signed("age") * (0.14 + 0.12 * variation)
        + blister * 0.30
        + fine * 0.22
        + runs * 0.12
        + 0.40
        - lost * 0.22)
        .clamp();
    // Old rust is dull and brown, young rust bright: the colour follows the height of the crust.
    let young = LinearRgb([s.color.0[0] * 1.3, s.color.0[1] * 1.35, s.color.0[2] * 1.3]);
    let rust = age.ramp(&[
        (0.0, s.color.scaled(0.22).mix(LinearRgb([0.035, 0.026, 0.026]), 0.5)),
        (0.3, s.color.scaled(0.5).mix(LinearRgb([0.065, 0.045, 0.04]), 0.3)),
        (0.55, s.color.scaled(0.85)),
        (0.8, s.color.mix(young, 0.6)),
        (1.0, young.mix(LinearRgb([0.42, 0.27, 0.17]), 0.3)),
    ]);
    let rust = g.vary(rust, fine * 0.05, -0.12 - blister * 0.1, fine * 0.22 + grain * 0.2);
    let steel =
        g.vary(LinearRgb([0.50, 0.49, 0.48]), 0.0, 0.0, runs * 0.08 + grain * 0.05 + fine * 0.05 - 0.05);
    let paint = g.shade(s.color2, runs * 0.06 + grain * 0.05 + 0.95);
    let bare = g.mix(steel, paint, painted);
    let stain = (runs * 0.4 + patches * 0.4 + fine * 0.2 + 0.25).step(-0.2, 0.6) * 0.75;
    let bare = g.mix(bare, s.color.scaled(0.6), stain * (0.55 + 0.45 * painted));
    let color = g.mix(bare, rust, rusted);
    let color = g.shade(color, scales.step(0.0035, 0.0) * rusted * -0.25 + 1.0);
    let smooth = stain * 0.2 + grain * 0.04 + fine * 0.04 + (0.46 + 0.06 * painted);
    let roughness = g.mix(smooth, age * 0.06 + grain * 0.04 + 0.86, rusted);
    let metallic = (1.0 - rusted) * (1.0 - painted) * (1.0 - stain);
    let crust = age * 0.0012 + blister * 0.0009 + fine * 0.0005 + grain * 0.00022 - lost * 0.0007 + 0.0006;
    let height = g.mix(0.0009 * painted, crust, rusted) + g.fbm("dents", 2.0, 2.0) * 0.0005;
    g.close(s, Look::new(color, roughness, height).metal(metallic).hollow((1.0 - age) * rusted).reach(0.006))
}
