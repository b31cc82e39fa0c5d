//! Parquet: short blocks of wood in herringbone or basket.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

use super::wood::WOODS;

/// Wooden blocks lying in two directions.
pub const PARQUET: Recipe = Recipe {
    name: "parquet",
    title: "Parquet",
    group: "wood",
    summary: "Herringbone or basket parquet, sealed",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.06),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.6),
        own("grain", 0.4, "strength of the grain"),
        own("basket", 0.0, "0 herringbone, 1 basket of blocks"),
        own("varnish", 0.6, "gloss of the varnish"),
    ],
    color: Srgb8::hex(0xa0713f),
    color2: Srgb8::hex(0x1a110a),
    words: &["parquet", "herringbone", "herringbone floor", "wood parquet", "basket weave parquet"],
    variants: WOODS,
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, varnish) = (s.get("wear"), s.get("variation"), s.get("varnish"));
    let basket = s.get("basket") > 0.5;
    let (length, kind) = if basket { (4.0, 1.0) } else { (5.0, 0.0) };
    let blocks = g.node(
        "parquet",
        &[("cells", s.repeats(10.0)), ("length", length), ("kind", kind), ("seed", g.seed("blocks"))],
        &[],
    );
    let id = blocks.port("id");
    let wood = super::wood::grain_turned(g, s.color, id, s.get("grain"), 0.05, Some(blocks.port("turn")));
    let edge = blocks + g.fbm("edge", 40.0, 3.0) * (0.0008 * wear);
    let round = edge.step(0.0, 0.0035);
    let top = edge.step(0.0003, 0.0012);
    let tone = id.hash_signed("tone") * (0.36 * variation) + (blocks.port("turned") - 0.5) * 0.12;
    let color = g.vary(wood.color, id.hash_signed("warmth") * (0.1 * variation), tone * -0.3, tone);
    let walked = (g.fbm("walked", 1.0, 5.0) + (wear * 1.4 - 1.0)).step(-0.2, 0.7) * wear;
    let color = g.vary(color, 0.0, walked * -0.25, walked * 0.18);
    let color = g.mix(s.color2, g.shade(color, round * 0.3 + 0.7), top);
    let smears = g.fbm("smears", 5.0, 5.0);
    let roughness = wood.pores * 0.12
        + smears * 0.05
        + walked * 0.22
        + id.hash_signed("gloss") * 0.05
        + (0.5 - 0.24 * varnish);
    let roughness = g.mix(0.9, roughness, top);
    let tilt =
        blocks.port("x") * id.hash_signed("tilt") * 0.004 + blocks.port("y") * id.hash_signed("roll") * 0.01;
    let height = round * 0.0012 + top * 0.001 + tilt * variation + wood.relief * (1.0 - 0.6 * varnish);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.006))
}
