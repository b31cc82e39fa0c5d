//! Polished marble: soft clouds and branching veins.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Veined, polished stone.
pub const MARBLE: Recipe = Recipe {
    name: "marble",
    title: "Marble",
    group: "stone",
    summary: "Polished stone with branching veins, as one piece or as slabs",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.1),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("veins", 0.5, "how many and how strong"),
        own("slabs", 0.0, "cut into square slabs"),
    ],
    color: Srgb8::hex(0xdedad3),
    color2: Srgb8::hex(0x6f7078),
    words: &["marble", "polished stone", "onyx", "travertine"],
    variants: &[
        ("carrara", 0xdedad3),
        ("nero", 0x2a2a2c),
        ("black", 0x2a2a2c),
        ("green", 0x36513f),
        ("verde", 0x36513f),
        ("rosso", 0x85483d),
        ("crema", 0xd8c6a4),
        ("emperador", 0x5d4433),
        ("pink", 0xcfa79a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (k, veins) = (1.0 / s.scale(), s.get("veins"));
    let id = g.node(
        "bond",
        &[
            ("columns", (2.0 * k).round().max(1.0)),
            ("rows", (2.0 * k).round().max(1.0)),
            ("shift", 0.0),
            ("seed", g.seed("slabs")),
        ],
        &[],
    );
    let cut = s.get("slabs");
    let slab = id.port("id");
    let (u, v) = (slab.hash("u") * (s.size_m * cut), slab.hash("v") * (s.size_m * cut));
    let piece = g.vector(u, v);
    let fold_x = g.fbm_xy("fold x", (2.0 * k, 2.0 * k), 5.0, Some(piece)) * 0.13;
    let fold_y = g.fbm_xy("fold y", (2.0 * k, 2.0 * k), 5.0, Some(piece)) * 0.13;
    let flow = g.vector(u + fold_x, v + fold_y);
    let main = g.fbm_xy("main veins", (2.5 * k, 3.0 * k), 3.0, Some(flow)).abs();
    let fine = g.fbm_xy("fine veins", (3.6 * k, 5.0 * k), 3.0, Some(flow)).abs();
    let hair = g.fbm_xy("hair veins", (6.0 * k, 7.0 * k), 3.0, Some(flow)).abs();
    let strength = g.fbm_xy("strength", (3.2 * k, 3.2 * k), 2.0, Some(piece));
    let clouds = g.fbm_xy("clouds", (3.2 * k, 3.2 * k), 4.0, Some(flow));
    let crystals = g.cells("crystals", (240.0, 240.0), 1.0, None).port("id");
    let thick = strength.step(-0.8, 0.8);
    let vein = main.step(0.040 + 0.05 * veins, 0.0) * (thick * 0.40 + 0.20)
        + main.step(0.26, 0.0) * 0.05 * thick
        + fine.step(0.05, 0.0) * 0.40 * (1.0 - thick)
        + hair.step(0.035, 0.0) * 0.22 * thick;
    let vein = (vein * (0.25 + 1.5 * veins)).clamp();
    let base = g.vary(
        s.color,
        clouds * (0.03 * s.get("variation")),
        0.0,
        clouds * (0.20 * s.get("variation")) + (crystals - 0.5) * 0.025,
    );
    // Dark stones have pale veins.
    let dark = s.color.luminance() < 0.12;
    let vein_color =
        if dark { LinearRgb([0.62, 0.58, 0.52]).mix(s.color, 0.15) } else { s.color2.mix(s.color, 0.2) };
    let mut color = g.mix(base, vein_color, vein * 0.85);
    let dull = g.fbm("dull", 4.0, 3.0);
    let wear = s.get("wear");
    let scratch = g.scatter(
        "scratches",
        12.0,
        &[("shape", 3.0), ("length_m", 0.25), ("least", 0.1), ("width", 0.003), ("bend", 0.1)],
    ) * wear;
    let mut roughness = dull * 0.03 + vein * 0.05 + scratch * 0.18 + (0.13 + 0.25 * wear);
    let mut height = clouds * 0.0003 - vein * 0.00005 - scratch * 0.00005;
    let mut hollow = vein * 0.2;
    if s.shows("slabs") {
        let top = 1.0 - (1.0 - id.step(0.0006, 0.0022)) * cut;
        color = g.mix(
            s.color2.scaled(0.5),
            g.vary(color, 0.0, 0.0, slab.hash_signed("tone") * (0.06 * cut)),
            top,
        );
        roughness = g.mix(0.8, roughness, top);
        height = height + top * 0.0015 + id.step(0.0, 0.006) * (0.0006 * cut);
        hollow = hollow.max(1.0 - top);
    }
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.006))
}
