//! Painted metal: paint chipped in flakes down to primer and bare steel, rust creeping from the edges.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// A coat of paint over primer over steel.
pub const PAINTED_METAL: Recipe = Recipe {
    name: "painted_metal",
    title: "Painted metal",
    group: "metal",
    summary: "Paint chipped to primer and bare steel, rust at the edges of the chips",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("rust", 0.45, "rust in the chips and streaks below them"),
        own("primer", 0.4, "how much primer shows round the chips"),
        own("gloss", 0.55, "gloss of the paint"),
        own("faded", 0.35, "how far the sun has bleached it"),
        own("scratches", 0.4, "scratches down to the primer"),
    ],
    color: Srgb8::hex(0x4f7f86),
    color2: Srgb8::hex(0x8a4f3c),
    words: &[
        "painted metal",
        "painted steel",
        "chipped paint",
        "peeling paint",
        "enamelled steel",
        "old machine",
    ],
    variants: &[
        ("teal", 0x4f7f86),
        ("red", 0x9c3a31),
        ("yellow", 0xc99b2f),
        ("green", 0x54704f),
        ("blue", 0x3f6390),
        ("white", 0xd3d1c8),
        ("orange", 0xbd6a2c),
        ("grey", 0x7f8486),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, rusting) = (s.get("wear"), s.get("variation"), s.get("rust"));
    let k = 1.0 / s.scale();
    let fine = g.fbm("fine", 70.0, 4.0);
    let cloud = g.fbm("cloud", 1.7, 5.0);
    let runs = g.fbm_xy("runs", (22.0, 2.2), 5.0, None);
    // Paint comes off in flakes: whole cells give way together where the ground is weak.
    let bend = g.wobble("flake bend", 45.0 * k, 3.0, 0.006);
    let flakes = g.cells("flakes", (42.0 * k, 42.0 * k), 1.0, Some(bend));
    let weak = g.fbm("weak", 5.5 * k, 6.0) * 0.62 + cloud * 0.22;
    let scratch = g.scatter(
        "scratches",
        40.0,
        &[("shape", 3.0), ("length_m", 0.3), ("least", 0.05), ("width", 0.006), ("bend", 0.1)],
    );
    let kept = s.get("scratches") * 0.9;
    let scratch = scratch * scratch.port("id").step(1.0 - kept, 1.001 - kept);
    let damage = weak
        + runs * 0.05
        + (flakes.port("id") - 0.5) * 0.34
        + fine * 0.07
        + scratch * 0.42
        + (wear * 1.2 - 0.86);
    let lost = damage.step(0.0, 0.022);
    let ring = 0.01 + 0.17 * s.get("primer");
    let steel = (damage + fine * 0.05).step(ring, ring + 0.03);
    let eaten = (damage + fine * 0.12 + runs * 0.08 + (rusting * 0.7 - 0.36)).step(0.0, 0.16);
    let rust = eaten * lost;
    let weeping =
        (weak + runs * 0.5 + (wear * 1.0 + rusting * 0.6 - 0.88)).step(-0.12, 0.55) * (rusting * 0.65);
    let faded = (cloud * 0.5 + runs * 0.2 + 0.2).step(-0.4, 0.9) * s.get("faded");
    let paint =
        g.vary(s.color, fine * 0.01, faded * -0.45, faded * 0.35 + cloud * 0.05 * variation + fine * 0.02);
    let paint = g.shade(paint, runs * (0.06 * variation) + 1.0);
    let young = g.vary(LinearRgb([0.28, 0.105, 0.032]), fine * 0.08, 0.0, fine * 0.35 + cloud * 0.25);
    let old = g.shade(LinearRgb([0.085, 0.036, 0.018]), fine * 0.35 + 1.0);
    let iron = g.mix(young, old, (damage * 1.6 + fine * 0.25).step(0.1, 0.9));
    let color = g.mix(paint, LinearRgb([0.20, 0.085, 0.032]), weeping * 0.7);
    let primer = g.shade(s.color2, fine * 0.14 + cloud * 0.08 + 1.0);
    let color = g.mix(color, primer, lost);
    let bare = g.vary(LinearRgb([0.54, 0.53, 0.52]), 0.0, 0.0, runs * 0.07 + fine * 0.05);
    let bright = steel * (1.0 - rust) * lost;
    let color = g.mix(color, bare, bright);
    let color = g.mix(color, iron, rust);
    // A hairline of shadow where the broken coat ends.
    let color = g.shade(color, damage.step(-0.03, 0.0) * damage.step(0.035, 0.01) * -0.3 + 1.0);
    let gloss = 0.62 - 0.42 * s.get("gloss");
    let coat = faded * 0.18 + cloud * 0.05 + fine * 0.03 + runs * 0.03 + weeping * 0.25 + gloss;
    let roughness = g.mix(coat, fine * 0.05 + 0.74, lost);
    let roughness = g.mix(roughness, runs * 0.06 + fine * 0.05 + 0.42, bright);
    let roughness = g.mix(roughness, fine * 0.06 + 0.9, rust);
    let lifted = damage.step(-0.14, 0.0) * (1.0 - lost);
    let orange_peel = g.fbm("orange peel", 110.0, 2.0);
    let height = (1.0 - lost) * (orange_peel * 0.000035 + 0.0003) + lifted * 0.00035 - bright * 0.0001
        + rust * (fine * 0.0006 + 0.0003)
        + g.fbm("dents", 2.0, 3.0) * (0.0004 + 0.0012 * wear);
    g.close(s, Look::new(color, roughness, height).metal(bright).hollow(lost * 0.7).reach(0.005))
}
