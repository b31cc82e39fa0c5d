//! Carbon fibre: 2 × 2 twill of flat tows under clear resin.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Twill of flat carbon tows under a clear coat.
pub const CARBON_FIBRE: Recipe = Recipe {
    name: "carbon_fibre",
    title: "Carbon fibre",
    group: "synthetic",
    summary: "Twill of flat carbon tows under a clear coat",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("coat", 0.75, "0 dry cloth, 1 thick clear coat"),
        own("plain", 0.0, "plain weave in place of twill"),
        own("contrast", 0.75, "how far warp and weft differ in the light"),
        own("tint", 0.0, "threads of the second colour"),
    ],
    color: Srgb8::hex(0x3c3e42),
    color2: Srgb8::hex(0xa3312a),
    words: &["carbon fibre", "carbon fiber", "carbon", "kevlar", "composite", "carbon weave"],
    variants: &[
        ("black", 0x3c3e42),
        ("silver", 0x85888c),
        ("blue", 0x2c4669),
        ("red", 0x6b2422),
        ("kevlar", 0xa98f3c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (coat, wear, variation) = (s.get("coat"), s.get("wear"), s.get("variation"));
    let plain = s.get("plain") > 0.5;
    let count = (s.size_m * 84.0 / s.scale() * 0.25).round().max(1.0) * 4.0;
    let over = if plain { 1.0 } else { 2.0 };
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", over),
            ("under", over),
            ("width", 0.99),
            ("seed", g.seed("tows")),
        ],
        &[("offset", g.wobble("pull", 4.0, 3.0, 0.0022 * variation).into())],
    );
    let (warp, id, across) = (weave.port("warp"), weave.port("id"), weave.port("across"));
    let fine = (360.0 / s.scale().max(0.5)).min(900.0);
    let along_v = g.fractal("fbm", "warp fibres", (fine, 6.0), 2.0, 0.8, None);
    let along_u = g.fractal("fbm", "weft fibres", (6.0, fine), 2.0, 0.8, None);
    let fibres = g.mix(along_u, along_v, warp);
    let orange_peel = g.fbm("orange peel", 55.0, 2.0);
    let cloud = g.fbm("cloud", 2.5, 4.0);
    // Fibres shine across their length: a tow is bright where it bows towards the light.
    let bow = weave.levels(0.45, 1.0);
    let facing = g.mix(0.25, 1.0, warp);
    let lit = (bow * 0.75 + 0.25) * g.mix(0.72, facing, s.get("contrast"));
    let coloured = id.hash("coloured").step(1.0005 - s.get("tint"), 1.001 - s.get("tint"));
    let tow = g.mix(s.color, s.color2, coloured);
    let tow = g.vary(tow, 0.0, 0.0, id.hash_signed("tone") * (0.18 * variation) + cloud * 0.06);
    let color =
        g.shade(tow, (lit * 1.75 + 0.06) * (fibres * 0.20 + 1.0) * (1.0 - across.abs().power(6.0) * 0.4));
    let pins = g.cells("pinholes", (70.0, 70.0), 1.0, None);
    let pin = pins.port("f1").step(0.0016, 0.0008) * pins.port("id").step(0.97, 0.98);
    let scratches = g.scatter(
        "scratches",
        240.0,
        &[("shape", 3.0), ("length_m", 0.16), ("least", 0.1), ("width", 0.005), ("bend", 0.2)],
    );
    let scratch = scratches * scratches.port("id").step(1.0 - wear * 0.9, 1.001 - wear * 0.9);
    let haze = (g.fbm("haze", 4.0, 5.0) + cloud * 0.5 + (wear * 1.4 - 1.3)).step(-0.2, 0.8) * wear;
    let color = g.mix(color, LinearRgb([0.16, 0.16, 0.165]), scratch * 0.35 + haze * 0.10);
    let color = g.shade(color, 1.0 - pin * 0.5);
    let dry = 1.0 - coat;
    let roughness =
        fibres * 0.05 + orange_peel * 0.02 + cloud * 0.02 + haze * 0.22 + scratch * 0.3 + pin * 0.3
            - facing * (0.06 * dry)
            + (0.13 + 0.40 * dry);
    let height = weave * (0.00022 + 0.00085 * dry)
        + fibres * (0.00001 + 0.00005 * dry)
        + orange_peel * (0.00006 * coat)
        + cloud * 0.0006
        - scratch * 0.00008
        - pin * 0.0004;
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - weave) * dry).reach(0.004))
}
