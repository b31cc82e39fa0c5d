//! Sandstone: cross-bedded sand turned to stone, iron bands, weathered pits.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Bedded sand, sawn or weathered.
pub const SANDSTONE: Recipe = Recipe {
    name: "sandstone",
    title: "Sandstone",
    group: "stone",
    summary: "Cross-bedded sand turned to stone, with iron bands and weathered pits",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("bedding", 0.6, "strength of the beds"),
        own("cross", 0.5, "how far beds are cut by slanting ones"),
        own("iron", 0.45, "rusty bands and rings"),
        own("pits", 0.35, "weathered holes"),
        own("grain", 0.5, "coarseness of the sand"),
    ],
    color: Srgb8::hex(0xc6a377),
    color2: Srgb8::hex(0x985a34),
    words: &["sandstone", "brownstone", "sand stone", "desert stone", "yorkstone"],
    variants: &[
        ("buff", 0xc6a377),
        ("red", 0xa5613f),
        ("yellow", 0xcfb27c),
        ("grey", 0xa49a8b),
        ("brown", 0x8b6448),
        ("pink", 0xc39a82),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, bedding, variation) = (s.get("wear"), s.get("bedding"), s.get("variation"));
    let k = 1.0 / s.scale();
    let swell = g.fbm_xy("swell", (1.0 * k, 1.6 * k), 5.0, None);
    let fine = g.fbm("fine", 34.0, 5.0);
    let sand = g.fractal("fbm", "sand", (260.0, 260.0), 2.0, 0.9, None);
    // Thick sets of beds, and within each laminae that slant their own way.
    let sets = g.node(
        "bond",
        &[("columns", 1.0), ("rows", s.repeats(3.5)), ("jitter_y", 0.4), ("seed", g.seed("sets"))],
        &[("offset", g.vector(0.0, swell * (0.055 / k)).into())],
    );
    let id = sets.port("id");
    let slant = g.node("wave", &[("nx", 1.0), ("ny", 0.0)], &[("phase", id.into())]);
    let tongue = swell * 0.5 + slant * (0.7 * s.get("cross")) + id * 9.0;
    let lamina = |name: &str, per_m: f32, bend: f32| {
        let uneven = g.fbm_xy(name, (1.4 * k, 9.0 * k), 4.0, None);
        g.node(
            "wave",
            &[("nx", 0.0), ("ny", s.repeats(per_m))],
            &[("phase", (tongue * bend + uneven * 0.9).into())],
        )
    };
    let (coarse, thin) = (lamina("coarse beds", 13.0, 2.2), lamina("thin beds", 47.0, 5.0));
    let beds = coarse * 0.6 + thin * 0.4;
    let seam = (sets.port("half_y") - sets.port("y").abs()).step(0.012, 0.0);
    let rings = g.node(
        "wave",
        &[("nx", 0.0), ("ny", s.repeats(4.0))],
        &[("phase", (swell * 1.9 + fine * 0.08).into())],
    );
    let iron = (rings * 0.55 + swell * 0.35 + thin * 0.14 + fine * 0.15 + (s.get("iron") * 1.3 - 1.0))
        .step(-0.35, 0.9);
    let cloud = g.fbm("cloud", 1.6, 6.0);
    let holes = g.cells("pits", (34.0 * k, 44.0 * k), 1.0, Some(g.wobble("pit bend", 40.0, 2.0, 0.006)));
    let soft =
        (cloud * 0.5 - coarse * 0.35 + holes.port("id") * 0.8 + (s.get("pits") * 1.3 - 1.35)).step(0.0, 0.5);
    let pit = (holes.port("f1") + fine * 0.002).step(0.0105 / k, 0.002 / k) * soft;
    let specks = g.node("white", &[("nx", 1024.0), ("ny", 1024.0), ("seed", g.seed("specks"))], &[]);
    let speck = specks.step(0.985, 0.99) - specks.step(0.012, 0.008);
    let grain = s.get("grain");
    let color = g.vary(
        s.color,
        beds * (0.05 * bedding) + id.hash_signed("warmth") * (0.07 * variation) + cloud * 0.03,
        id.hash_signed("grey") * (0.22 * variation),
        beds * (0.17 * bedding)
            + id.hash_signed("tone") * (0.17 * variation)
            + cloud * 0.10
            + fine * 0.09
            + sand * (0.08 + 0.12 * grain),
    );
    let color = g.mix(color, g.shade(s.color2, fine * 0.2 + sand * 0.12 + 1.0), iron * 0.5);
    let color = g.shade(color, 1.0 - speck * 0.28 - pit * 0.42 - seam * 0.22);
    let roughness = sand * 0.04 + fine * 0.04 + beds * 0.03 - iron * 0.04 + 0.87;
    let eaten = (0.35 + wear) * bedding;
    let height = beds * (0.0019 * eaten) + id.hash_signed("stands out") * (0.006 * eaten)
        - seam * (0.004 * eaten)
        + iron * 0.0012
        - pit * 0.011
        + fine * 0.0013
        + sand * (0.0002 + 0.00025 * grain)
        + cloud * 0.004;
    g.close(
        s,
        Look::new(color, roughness, height).hollow((pit + seam * 0.6 - beds * 0.3).clamp()).reach(0.014),
    )
}
