//! Bone: pores and fine cracks along the grain, stained by the ground.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Old bone, grain along V.
pub const BONE: Recipe = Recipe {
    name: "bone",
    title: "Bone",
    group: "organic",
    summary: "Old bone with pores, fine cracks and stains, grain along V",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crack", 0.4, "cracks along the grain"),
        own("pores", 0.45, "how porous it is"),
        own("aged", 0.4, "brown stains of the ground"),
    ],
    color: Srgb8::hex(0xd9ccb0),
    color2: Srgb8::hex(0x7d5c38),
    words: &["bone", "bones", "skull", "skeleton", "ivory", "antler", "tusk"],
    variants: &[("old", 0xd9ccb0), ("bleached", 0xe2dccf), ("ivory", 0xe3d5b2), ("dark", 0x9c8058)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, aged) = (s.scale(), s.get("aged"));
    let sway = g.wobble("sway", 2.5 / scale, 3.0, 0.025 * scale);
    let fibre = g.fractal("fbm", "fibre", (110.0 / scale, 7.0 / scale), 4.0, 0.65, Some(sway));
    let cloud = g.fbm("cloud", 3.0 / scale, 5.0);
    let fine = g.fbm("fine", 40.0, 5.0);
    let grain = g.fractal("fbm", "grain", (280.0, 280.0), 2.0, 0.8, None);
    let cracks = g.fractal("ridged", "cracks", (19.0 / scale, 3.2 / scale), 5.0, 0.55, Some(sway));
    let open = (cloud * 0.2 + fibre * 0.15 + (s.get("crack") * 1.4 - 0.5)).step(-0.3, 0.6);
    let crack = (cracks + fine * 0.05).step(0.90, 1.04) * open;
    let beside = cracks.step(0.45, 0.85) * open;
    let pits = g.node(
        "voronoi",
        &[
            ("nx", s.repeats(150.0).min(1024.0)),
            ("ny", s.repeats(62.0).min(1024.0)),
            ("jitter", 1.0),
            ("seed", g.seed("pores")),
        ],
        &[],
    );
    let id = pits.port("id");
    // Pores lie along the grain, and crowd where the bone was soft.
    let crowd = (cloud * -0.25 + fine * 0.35 + (s.get("pores") * 1.8 - 0.95)).step(-0.5, 0.9);
    let size = id.hash("size") * 0.0026 + 0.0006;
    let pore = (size * scale.min(1.5) - pits.port("f1")).levels(-0.0004, 0.0010)
        * (id.hash("there") + crowd - 1.0).step(-0.02, 0.05);
    let stain =
        (cloud * 0.6 + fibre * 0.18 + fine * 0.20 + beside * 0.35 + (aged * 1.5 - 0.75)).step(-0.2, 0.9);
    let tone = fibre * 0.15 + cloud * (0.12 * s.get("variation")) + fine * 0.05 + grain * 0.05;
    let color = g.vary(s.color, cloud * (0.06 * s.get("variation")) + 0.01, fibre * 0.06, tone);
    let color = g.mix(color, s.color2, stain * (0.15 + 0.6 * aged));
    let dark = LinearRgb([0.10, 0.066, 0.038]);
    let color = g.mix(color, dark, pore * 0.72);
    let color = g.mix(color, dark, crack * 0.85);
    let rubbed = (cloud * -0.4 - fine * 0.25 + (s.get("wear") * 1.3 - 0.7)).step(-0.2, 0.6) * (1.0 - crack);
    let color = g.vary(color, 0.0, rubbed * -0.08, rubbed * 0.14);
    let roughness =
        fibre * 0.05 + fine * 0.06 + grain * 0.03 + stain * 0.14 - rubbed * 0.20 + crack * 0.2 + 0.58;
    let flakes = (fine * 0.5 + fibre * 0.4 + cloud * 0.3 + (s.get("wear") - 1.05)).step(0.0, 0.12);
    let height = fibre * 0.00045 + cloud * 0.003 * scale + fine * 0.00035 + grain * 0.00006
        - pore * 0.0016
        - crack * 0.0022
        - beside * 0.0005
        - flakes * 0.0006;
    g.close(s, Look::new(color, roughness, height).hollow(pore.max(crack)).reach(0.005))
}
