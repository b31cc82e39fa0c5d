//! Galvanised steel: zinc crystals of many greys, white bloom and first rust.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Hot-dip zinc with its spangle.
pub const GALVANISED_STEEL: Recipe = Recipe {
    name: "galvanised_steel",
    title: "Galvanised steel",
    group: "metal",
    summary: "Hot-dip zinc with crystals of many greys, white bloom and first rust",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.25),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("spangle", 0.6, "contrast of the crystals"),
        own("feather", 0.5, "strength of the needles inside the crystals"),
        own("bloom", 0.35, "white zinc bloom"),
        own("rust", 0.05, "rust where the zinc is gone"),
        own("dull", 0.35, "how far rain has dulled it"),
    ],
    color: Srgb8::hex(0xced3d6),
    color2: Srgb8::hex(0x7d4628),
    words: &["galvanised steel", "galvanized steel", "galvanised", "galvanized", "zinc sheet", "tin roof"],
    variants: &[("zinc", 0xced3d6), ("new", 0xdde1e3), ("old", 0xc3c5c4)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, dull) = (s.get("wear"), s.get("variation"), s.get("dull"));
    let (scale, contrast) = (s.scale(), s.get("spangle"));
    let k = 1.0 / scale;
    let fine = g.fbm("fine", 150.0, 3.0);
    let bend = g.wobble("ragged", 70.0 * k, 3.0, 0.0035 * scale);
    let crystals = g.cells("crystals", (34.0 * k, 34.0 * k), 1.0, Some(bend));
    let id = crystals.port("id");
    let needles = |x: &str, y: &str, per_m: f32| {
        let along = crystals.port("x") * id.hash_signed(x) + crystals.port("y") * id.hash_signed(y);
        g.node(
            "wave",
            &[("nx", 0.0), ("ny", 0.0), ("shape", 1.0)],
            &[("phase", (along * (per_m * k) + fine * 0.16).into())],
        )
    };
    let (stem, twig) = (needles("stem x", "stem y", 170.0), needles("twig x", "twig y", 290.0));
    let feather = stem.max(twig * 0.8) * s.get("feather");
    let tone = id.hash_signed("tone");
    let cloud = g.fbm("cloud", 2.5, 6.0);
    let weathered = (cloud * 0.5 + (dull * 1.4 - 0.6)).step(-0.4, 0.6) * (0.3 + 0.5 * dull);
    let zinc = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.06 * variation) - 0.01,
        0.0,
        (tone * 0.22 + feather * 0.10) * contrast * (1.0 - weathered * 0.5)
            + cloud * (0.02 + 0.06 * variation)
            + fine * 0.015,
    );
    let runs = g.fbm_xy("runs", (16.0, 1.3), 5.0, None);
    let bloom = (cloud * 0.45 + runs * 0.35 + fine * 0.22 + (s.get("bloom") * 1.6 - 1.25)).step(-0.1, 0.55)
        * (0.35 + 0.5 * s.get("bloom"));
    let chalk = g.shade(LinearRgb([0.60, 0.615, 0.61]), fine * 0.1 + runs * 0.06 + 0.95);
    let spots = g.fbm("rust spots", 9.0, 6.0);
    let rust = (spots * 0.6 + runs * 0.3 + fine * 0.3 + (s.get("rust") * 1.7 - 1.35)).step(-0.05, 0.3);
    let stain = (spots * 0.6 + runs * 0.5 + (s.get("rust") * 1.7 - 1.15)).step(-0.2, 0.6) * 0.4;
    let scratch = g.scatter(
        "scratches",
        70.0,
        &[("shape", 3.0), ("length_m", 0.2), ("least", 0.1), ("width", 0.005), ("bend", 0.08)],
    );
    let scratch = scratch * scratch.port("id").step(1.0 - wear * 0.8, 1.001 - wear * 0.8);
    let color = g.mix(g.shade(zinc, scratch * 0.08 + 1.0), chalk, bloom);
    let crust = g.vary(s.color2, fine * 0.08, 0.0, spots * 0.3 + runs * 0.45 + fine * 0.6 - 0.15);
    let color = g.mix(color, crust, (rust + stain).clamp());
    let roughness = id.hash_signed("gloss") * (0.19 * contrast) - feather * (0.10 * contrast)
        + cloud * 0.04
        + fine * 0.02
        + weathered * 0.28
        + bloom * 0.3
        + rust * 0.4
        + scratch * 0.06
        + 0.36;
    let tilt = crystals.port("x") * id.hash_signed("tilt x") + crystals.port("y") * id.hash_signed("tilt y");
    let height = tilt * (0.014 * contrast)
        + feather * (0.00003 * contrast)
        + crystals.step(0.0, 0.0012) * 0.00004
        + bloom * 0.00008
        + rust * 0.0003
        + g.fbm("buckles", 2.0, 3.0) * 0.0006
        - scratch * 0.00004;
    let metal = (1.0 - bloom) * (1.0 - (rust + stain).clamp());
    g.close(s, Look::new(color, roughness, height).metal(metal).hollow(runs.step(0.1, 1.0)).reach(0.004))
}
