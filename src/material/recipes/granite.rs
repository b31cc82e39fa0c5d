//! Granite: interlocking crystals of several minerals.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Speckled crystalline stone, honed or polished.
pub const GRANITE: Recipe = Recipe {
    name: "granite",
    title: "Granite",
    group: "stone",
    summary: "Speckled crystalline stone, polished",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("contrast", 0.5, "between light and dark crystals"),
    ],
    color: Srgb8::hex(0x8f8a86),
    color2: Srgb8::hex(0x2b2a2c),
    words: &["granite", "speckled stone", "countertop", "terrazzo"],
    variants: &[("grey", 0x8f8a86), ("pink", 0xa5807a), ("black", 0x3a3a3d), ("white", 0xc4c0ba)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (k, contrast) = (1.0 / s.scale(), 0.4 + 1.2 * s.get("contrast"));
    let bend = g.wobble("bend", 60.0 * k, 3.0, 0.004);
    let coarse = g.cells("feldspar", (70.0 * k, 70.0 * k), 1.0, Some(bend)).port("id");
    let medium = g.cells("quartz", (120.0 * k, 120.0 * k), 1.0, Some(bend)).port("id");
    let fine = g.cells("mica", (190.0 * k, 190.0 * k), 1.0, None).port("id");
    let drift = g.fbm("drift", 3.0, 4.0) * (0.12 + 0.2 * s.get("variation"));
    let base = g.vary(
        s.color,
        (coarse - 0.5) * 0.10,
        (medium - 0.5) * 0.5,
        (coarse - 0.5) * (0.42 * contrast) + (medium - 0.5) * (0.25 * contrast),
    );
    let pale = (medium + drift * 0.4).step(0.80, 0.84) * 0.55 * contrast;
    let color = g.mix(base, LinearRgb([0.62, 0.60, 0.57]), pale);
    let mica = ((fine * 0.6 + coarse * 0.5) + drift * 0.4).step(0.86, 0.90);
    let color = g.mix(color, s.color2, mica * (0.8 * contrast).min(0.95));
    let wear = s.get("wear");
    let dull = g.fbm("dull", 5.0, 5.0);
    let roughness = dull * 0.04 + mica * 0.08 + (medium - 0.5) * 0.04 + (0.18 + 0.4 * wear);
    let height =
        (coarse - 0.5) * (0.00006 + 0.0004 * wear) - mica * (0.00005 + 0.0003 * wear) + dull * 0.0002;
    g.close(s, Look::new(color, roughness, height).hollow(mica * 0.3).reach(0.003))
}
