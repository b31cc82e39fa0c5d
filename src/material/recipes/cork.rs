//! Cork: pressed granules of bark with dark flecks and open pores.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Pressed granules of bark with dark flecks.
pub const CORK: Recipe = Recipe {
    name: "cork",
    title: "Cork",
    group: "synthetic",
    summary: "Pressed granules of bark with dark flecks and pores",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("coarse", 0.45, "share of large granules"),
        own("flecks", 0.5, "dark bits of bark"),
        own("pores", 0.45, "open pores and gaps"),
        own("varnish", 0.15, "sealed with varnish"),
        own("pins", 0.1, "holes of pins, as in a notice board"),
    ],
    color: Srgb8::hex(0xb58a58),
    color2: Srgb8::hex(0x4d3423),
    words: &["cork", "corkboard", "cork board", "cork floor", "pinboard", "notice board cork"],
    variants: &[("natural", 0xb58a58), ("light", 0xcaa676), ("dark", 0x7d5a3b), ("red", 0x9c6544)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (variation, varnish, scale) = (s.get("variation"), s.get("varnish"), s.scale());
    let bend = g.wobble("bend", 60.0 / scale, 2.0, 0.0032 * scale);
    let grains = |name: &str, per_m: f32| {
        let n = s.repeats(per_m).min(1024.0);
        g.node(
            "voronoi",
            &[("nx", n), ("ny", n), ("jitter", 1.0), ("seed", g.seed(name))],
            &[("offset", bend.into())],
        )
    };
    let (large, small) = (grains("large", 46.0), grains("small", 105.0));
    let share = s.get("coarse");
    let coarse = large.port("id").hash("coarse").step(share + 0.0005, share - 0.0005);
    let id = g.mix(small.port("id"), large.port("id"), coarse).clamp();
    // A small granule ends where a large one begins.
    let edge = g.mix(small.min(large + 0.0006), large, coarse);
    let cells = g.fractal("billow", "cells", (230.0, 230.0), 2.0, 0.7, None);
    let fine = g.fbm("fine", 70.0, 4.0);
    let cloud = g.fbm("cloud", 3.0, 5.0);
    let seam = edge.step(0.0016 * scale, 0.0002 * scale);
    let dark = id.hash("dark").step(1.02 - s.get("flecks") * 0.30, 1.06 - s.get("flecks") * 0.30);
    let streak = (g.fractal("fbm", "lenticels", (90.0 / scale, 90.0 / scale), 2.0, 0.6, Some(bend))
        + id.hash_signed("streak") * 0.5)
        .step(0.55, 0.95)
        * (s.get("flecks") * 0.9);
    let gap =
        (id.hash("gap") * 0.5 + fine * 0.35 + cloud * 0.2 + (s.get("pores") * 1.2 - 0.95)).step(0.0, 0.3);
    let pore = edge.step(0.0030 * scale, 0.0008 * scale) * gap;
    let body = g.vary(
        s.color,
        id.hash_signed("warm") * (0.14 * variation),
        id.hash_signed("grey") * 0.06,
        id.hash_signed("tone") * (0.40 * variation) + cloud * 0.05,
    );
    let body = g.mix(body, s.color2, (dark * 0.75).max(streak * 0.6));
    let body = g.shade(body, cells * 0.10 + fine * 0.10 + 1.0 - seam * 0.22);
    let color = g.mix(body, s.color2.scaled(0.45), pore * 0.85);
    let rubbed = (cloud * 0.7 + fine * 0.3 + (s.get("wear") * 1.5 - 1.2)).step(-0.1, 0.7);
    let color = g.vary(color, 0.0, rubbed * -0.2, rubbed * 0.22);
    let pins = g.cells("pins", (9.0, 9.0), 1.0, None);
    let share = s.get("pins");
    let pin = pins.port("f1").step(0.0022, 0.0012) * pins.port("id").step(1.0 - share, 1.001 - share);
    let rim = pins.port("f1").step(0.0050, 0.0022) * pins.port("id").step(1.0 - share, 1.001 - share) - pin;
    let color = g.mix(color, LinearRgb([0.030, 0.020, 0.014]), pin);
    let color = g.shade(color, 1.0 - varnish * 0.18);
    let roughness = cells * 0.04
        + fine * 0.05
        + id.hash_signed("gloss") * 0.04
        + rubbed * (0.12 * varnish)
        + (0.90 - 0.48 * varnish)
        + pore * 0.08;
    let swell = edge.levels(0.0, 0.005 * scale).power(0.7);
    let height = (swell * 0.0005 + id.hash_signed("level") * (0.0004 * variation) - pore * 0.0012)
        * scale.min(2.0)
        * (1.0 - varnish * 0.5)
        + cells * 0.00014 * (1.0 - varnish * 0.6)
        + fine * 0.00022
        + cloud * 0.0006
        + rim * 0.0004
        - pin * 0.003;
    g.close(s, Look::new(color, roughness, height).hollow(pore.max(pin)).reach(0.004))
}
