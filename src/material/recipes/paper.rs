//! Paper and parchment: fibres, foxing, creases.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Paper or parchment with fibres and age spots.
pub const PAPER: Recipe = Recipe {
    name: "paper",
    title: "Paper",
    group: "synthetic",
    summary: "Paper or parchment with fibres and age spots",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("aged", 0.3, "browned and spotted"),
        own("creased", 0.0, "fold marks"),
    ],
    color: Srgb8::hex(0xd9cfb8),
    color2: Srgb8::hex(0x8d6b42),
    words: &["paper", "parchment", "scroll", "map", "page", "cardboard", "lampshade"],
    variants: &[("white", 0xe2ded4), ("parchment", 0xd2bd8f), ("kraft", 0xb08e63), ("cardboard", 0xa88458)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (aged, creased) = (s.get("aged"), s.get("creased"));
    let fibres = g.scatter(
        "fibres",
        9000.0,
        &[("shape", 3.0), ("length_m", 0.030), ("least", 0.3), ("width", 0.03), ("bend", 0.5)],
    );
    let pulp = g.fbm("pulp", 60.0, 5.0);
    let grain = g.fractal("fbm", "grain", (300.0, 300.0), 2.0, 0.9, None);
    let cloud = g.fbm("cloud", 2.0, 6.0);
    let brown = (cloud + pulp * 0.15 + (aged * 1.5 - 1.0)).step(-0.3, 0.9) * aged;
    let spots = g.cells("foxing", (16.0, 16.0), 1.0, Some(g.wobble("spot bend", 60.0, 2.0, 0.004)));
    let spot = spots.port("f1").step(0.012, 0.001) * spots.port("id").step(0.85 - 0.3 * aged, 1.0) * aged;
    let folds = g.cells("creases", (4.0, 4.0), 1.0, Some(g.wobble("crease bend", 6.0, 2.0, 0.01)));
    let tilt = folds.port("x") * folds.port("id").hash_signed("tx")
        + folds.port("y") * folds.port("id").hash_signed("ty");
    let line = folds.step(0.0022, 0.0) * creased;
    let fibre = (fibres.port("id") - 0.5) * fibres.port("cover");
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let soiled = (cloud * 0.5 + pulp * 0.3 + tilt * 0.5 + (wear * 1.4 - 1.0)).step(-0.1, 0.9) * wear;
    let color = g.mix(s.color, s.color2, brown * 0.45 + spot * 0.5);
    let color = g.mix(color, s.color2.scaled(0.6), soiled * 0.35);
    let color = g.shade(
        color,
        fibre * 0.07 + pulp * (0.10 * variation) + grain * 0.04 + cloud * (0.06 * variation) - line * 0.12
            + 1.0,
    );
    let roughness = pulp * 0.04 + grain * 0.03 + 0.90;
    let height = fibre * 0.00006 + pulp * 0.00022 + grain * 0.00005 + tilt * (0.05 * creased) - line * 0.0004;
    g.close(s, Look::new(color, roughness, height).hollow(line).reach(0.004))
}
