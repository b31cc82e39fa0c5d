//! A single piece of wood for furniture: fine grain, oiled or varnished.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

use super::wood::{WOODS, grain};

/// Furniture wood without joints, grain along U.
pub const WOOD_GRAIN: Recipe = Recipe {
    name: "wood_grain",
    title: "Wood",
    group: "wood",
    summary: "Solid furniture wood, grain along U",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("grain", 0.45, "strength of the grain"),
        own("knots", 0.0, "how many knots; one shows again with every tile"),
        own("varnish", 0.4, "gloss of the varnish"),
    ],
    color: Srgb8::hex(0x8a5c3a),
    color2: Srgb8::hex(0x2a1a10),
    words: &["wood", "wooden", "solid wood", "timber", "varnished wood", "polished wood"],
    variants: WOODS,
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, varnish) = (s.get("wear"), s.get("varnish"));
    // One piece: a hash of a constant is the same everywhere.
    let id = g.node("hash", &[("seed", g.seed("piece"))], &[("id", 0.5.into())]);
    let wood = grain(g, s.color, id, s.get("grain"), s.get("knots"));
    // Cut fibres, finer than those that planks need.
    let fibre = g.fractal("fbm", "cut fibre", (12.0, 260.0), 2.0, 0.9, None);
    let handled = g.fbm("handled", 5.0, 3.0);
    let color = g.vary(
        wood.color,
        handled * 0.02,
        handled * (0.1 * s.get("variation")),
        handled * (0.10 * s.get("variation")) + fibre * 0.30,
    );
    let scratch = g.scatter(
        "scratches",
        14.0,
        &[
            ("shape", 3.0),
            ("length_m", 0.22),
            ("least", 0.2),
            ("width", 0.004),
            ("bend", 0.08),
            ("stray", 0.35),
        ],
    );
    let scratch = scratch * (0.6 * wear);
    let nicks = (g.fbm("nicks", 14.0, 3.0) + (wear * 0.9 - 1.35)).step(0.0, 0.25);
    let color = g.vary(color, 0.0, scratch * -0.15, scratch * 0.22 - nicks * 0.4);
    let roughness = wood.pores * (0.30 - 0.2 * varnish)
        + fibre * 0.05
        + handled * 0.06
        + scratch * 0.2
        + nicks * 0.2
        + (0.62 - 0.38 * varnish);
    let height = wood.relief * (1.1 - 0.7 * varnish) - scratch * 0.0001 - nicks * 0.0006 + handled * 0.0004;
    g.close(s, Look::new(color, roughness, height).hollow(nicks).reach(0.003))
}
