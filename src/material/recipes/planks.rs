//! Floorboards: boards with their own tone, grain, pores, gaps and worn edges.

use super::look::Look;
use super::recipe::*;
use super::wood::{WOODS, grain};
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Wooden planks laid in rows, grain along U.
pub const PLANKS: Recipe = Recipe {
    name: "planks",
    title: "Wooden planks",
    group: "wood",
    summary: "Floorboards or panelling with gaps, grain along U",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.12),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("gap", 0.35, "width of the gaps between boards"),
        own("grain", 0.5, "strength of the grain"),
        own("knots", 0.35, "how many knots"),
    ],
    color: Srgb8::hex(0x9c6b43),
    color2: Srgb8::hex(0x1d130c),
    words: &[
        "planks",
        "floorboards",
        "boards",
        "wooden floor",
        "wood floor",
        "panelling",
        "decking",
        "timber",
    ],
    variants: WOODS,
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let bend = g.vector(0.0, g.fbm_xy("edge bend", (3.0, 6.0), 4.0, None) * (0.0012 + 0.0025 * wear));
    let boards = g.node(
        "bond",
        &[
            ("columns", (0.5 * s.size_m / s.scale()).round().max(1.0)),
            ("rows", s.repeats(6.5)),
            ("shift", 0.37),
            ("shift_random", 1.0),
            ("jitter_y", 0.05 * variation),
            ("seed", g.seed("boards")),
        ],
        &[("offset", bend.into())],
    );
    let id = boards.port("id");
    let wood = grain(g, s.color, id, s.get("grain"), s.get("knots"));
    let gap_m = 0.0008 + 0.004 * s.get("gap");
    let chips = g.fbm("chipped edges", 40.0, 4.0) * (0.0025 * wear);
    let edge = boards + chips;
    let round = edge.step(gap_m * 0.5, gap_m * 0.5 + 0.004 + 0.006 * wear);
    let top = edge.step(gap_m * 0.35, gap_m * 0.65 + 0.0012);
    let tone = id.hash_signed("tone") * (0.52 * variation);
    let color = g.vary(wood.color, id.hash_signed("warmth") * (0.09 * variation), tone * -0.4, tone);
    // Feet rub the varnish off the crowns of the boards; the edges stay dark.
    let rubbed = (g.fbm("rubbed", 1.3, 5.0) + round * 0.6 + (wear * 1.6 - 1.5)).step(-0.1, 0.7);
    let color = g.vary(color, rubbed * -0.05, rubbed * (-0.35 * wear), rubbed * (0.35 * wear));
    let color = g.shade(color, round * 0.38 + 0.62);
    let color = g.mix(LinearRgb([0.012, 0.009, 0.007]).mix(s.color2, 0.5), color, top);
    let scratches = g.fractal(
        "ridged",
        "scratches",
        (5.0, 120.0),
        2.0,
        0.5,
        Some(g.wobble("scratch bend", 2.0, 2.0, 0.05)),
    );
    let scratch = (scratches + g.fbm("where scratched", 2.5, 3.0) * 0.5).step(0.85, 1.05) * wear;
    let roughness = wood.pores * 0.22
        + wood.late * -0.07
        + g.fbm("smears", 4.0, 5.0) * 0.07
        + rubbed * 0.14
        + scratch * 0.1
        + 0.46;
    let roughness = g.mix(0.92, roughness, top);
    let cup = boards.port("y") * boards.port("y") * -0.06;
    let lift = id.hash_signed("lift") * (0.0008 * variation);
    let height = round * 0.004 + top * 0.003 + cup + lift + wood.relief * (0.6 + wear) + scratch * -0.0003;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.012))
}
