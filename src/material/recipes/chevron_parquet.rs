//! Chevron parquet: blocks cut at 45° that meet in points.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

use super::wood::{WOODS, grain_turned};

/// Blocks in bands, their ends mitred; bands along V.
pub const CHEVRON_PARQUET: Recipe = Recipe {
    name: "chevron_parquet",
    title: "Chevron parquet",
    group: "wood",
    summary: "Mitred blocks of wood that meet in points, sealed",
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
        own("grain", 0.45, "strength of the grain"),
        own("knots", 0.1, "how many knots"),
        own("slim", 0.4, "0 broad blocks, 1 slim ones"),
        own("gap", 0.2, "width of the joints"),
        own("two_tone", 0.0, "every second band in the second colour"),
        own("varnish", 0.55, "gloss of the varnish"),
    ],
    color: Srgb8::hex(0xa67c4e),
    color2: Srgb8::hex(0x5d4029),
    words: &["chevron parquet", "chevron", "french parquet", "point de hongrie", "hungarian point"],
    variants: WOODS,
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, varnish) = (s.get("wear"), s.get("variation"), s.get("varnish"));
    let blocks = g.node(
        "chevron",
        &[
            ("bands", s.even_repeats(2.0)),
            ("rows", s.repeats(5.0 + 5.0 * s.get("slim"))),
            ("seed", g.seed("blocks")),
        ],
        &[],
    );
    let (id, turned) = (blocks.port("id"), blocks.port("turned"));
    let turn = blocks.port("turn");
    let wood = grain_turned(g, s.color, id, s.get("grain"), s.get("knots"), Some(turn));
    let gap = 0.0003 + 0.0018 * s.get("gap");
    let edge = blocks + g.fbm("chipped", 45.0, 3.0) * (0.0008 * wear);
    let round = edge.step(gap, gap + 0.0032);
    let top = edge.step(gap * 0.8, gap + 0.0009);
    let stained = g.mix(s.color, s.color2, turned * s.get("two_tone"));
    // The grain comes in the main colour: a stain keeps its light and dark.
    let depth = g.shade(stained, wood.late * -0.25 - wood.pores * 0.15 + 1.06);
    let wooden = g.mix(wood.color, depth, turned * (0.85 * s.get("two_tone")));
    // The same wood throws the light back otherwise when it lies the other way.
    let tone = id.hash_signed("tone") * (0.36 * variation) + (turned - 0.5) * 0.10;
    let color = g.vary(wooden, id.hash_signed("warmth") * (0.1 * variation), tone * -0.3, tone);
    let walked = (g.fbm("walked", 1.0, 5.0) + (wear * 1.4 - 1.0)).step(-0.2, 0.7) * wear;
    let color = g.vary(color, 0.0, walked * -0.25, walked * 0.18);
    let joint = s.color2.scaled(0.12);
    let color = g.mix(joint, g.shade(color, round * 0.28 + 0.72), top);
    let scratch = g.fractal("ridged", "scratches", (26.0, 34.0), 1.0, 0.5, None);
    let scratch = (scratch + g.fbm("where scratched", 2.5, 3.0) * 0.12).step(0.70, 0.78) * wear;
    let smears = g.fbm("smears", 5.0, 5.0);
    let roughness = wood.pores * 0.12
        + smears * 0.05
        + walked * 0.22
        + scratch * 0.15
        + id.hash_signed("gloss") * 0.05
        + (0.52 - 0.28 * varnish);
    let roughness = g.mix(0.9, roughness, top);
    let tilt =
        blocks.port("x") * id.hash_signed("tilt") * 0.003 + blocks.port("y") * id.hash_signed("roll") * 0.010;
    let height = round * 0.0010 + top * 0.0010 + tilt * variation - scratch * 0.00006
        + wood.relief * (1.0 - 0.6 * varnish);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.006))
}
