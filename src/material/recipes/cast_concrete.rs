//! Board-formed concrete: the print of the planks, fins at their joints, cones of the ties.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Concrete cast against rough boards.
pub const CAST_CONCRETE: Recipe = Recipe {
    name: "cast_concrete",
    title: "Board-formed concrete",
    group: "masonry",
    summary: "Concrete with the print of its boards, fins and tie holes",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("imprint", 0.6, "how clear the grain of the boards is"),
        own("fins", 0.5, "ridges where paste ran between the boards"),
        own("ties", 1.0, "holes of the formwork ties"),
        own("pores", 0.35, "how many air holes"),
        own("nests", 0.2, "gravel nests where paste was missing"),
        own("stains", 0.3, "rust and rain streaks"),
    ],
    color: Srgb8::hex(0x9c9890),
    color2: Srgb8::hex(0x6b5a48),
    words: &["cast concrete", "board-formed concrete", "shuttered concrete", "bunker"],
    variants: &[("grey", 0x9c9890), ("light", 0xb9b5ac), ("dark", 0x6a6864), ("warm", 0xa79a86)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, imprint) = (s.get("wear"), s.get("variation"), s.get("imprint"));
    let boards = g.node(
        "bond",
        &[
            ("columns", (0.5 * s.size_m / s.scale()).round().max(1.0)),
            ("rows", s.repeats(8.0)),
            ("shift", 0.41),
            ("shift_random", 1.0),
            ("jitter_y", 0.07 * variation),
            ("seed", g.seed("boards")),
        ],
        &[("offset", g.vector(0.0, g.fbm_xy("bend", (2.0, 5.0), 3.0, None) * 0.0010).into())],
    );
    let id = boards.port("id");
    let far = g.vector(id.hash("cut u") * s.size_m, id.hash("cut v") * s.size_m);
    let heart = g.fbm_xy("heart", (0.5, 4.0), 2.0, Some(far));
    let fibre = g.fractal("fbm", "fibre", (4.0, 120.0), 4.0, 0.65, Some(far));
    let ring = g.node("wave", &[("nx", 0.0), ("ny", 0.0)], &[("phase", (heart * 8.0 + fibre * 0.25).into())]);
    let printed = ring * 0.5 + fibre * 0.6;
    let cloud = g.fbm("clouds", 1.3, 5.0);
    let blotch = g.fbm("blotch", 6.0, 5.0);
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let leak = g.fbm_xy("leak", (5.0, 16.0), 3.0, None);
    let fin = (boards + leak * 0.0007).step(0.0026, 0.0004) * (leak + 0.35).step(-0.3, 0.5) * s.get("fins");
    let seam = boards.step(0.0050, 0.0015);
    let holes = g.cells("pores", (26.0, 26.0), 1.0, None);
    let few = holes.port("id").step(0.30 + 0.65 * s.get("pores"), 0.25 + 0.65 * s.get("pores"));
    let size = holes.port("id").hash("size").power(4.0) * 0.0048;
    let pore = (holes.port("f1") - size + fibre * 0.0008 + grain * 0.0003).step(0.0014, 0.0) * few;
    let nest_at = g.fbm_xy("nests", (1.6, 2.6), 5.0, None) + blotch * 0.2;
    let nest = (nest_at + (s.get("nests") * 1.1 - 1.3)).step(0.0, 0.3);
    let gravel = g.cells("gravel", (70.0, 70.0), 1.0, None);
    let pebble = gravel.step(0.0, 0.0045);
    // Ties stand in a grid of their own.
    let ties = g.node("bond", &[("columns", s.repeats(1.0)), ("rows", s.repeats(1.0)), ("shift", 0.0)], &[]);
    let reach = ties.port("x") * ties.port("x") + ties.port("y") * ties.port("y");
    let squared = |r: f32| r * r;
    let tie = reach.step(squared(0.0155), squared(0.0125)) * s.get("ties");
    let cone = reach.levels(squared(0.0155), squared(0.009)) * s.get("ties");
    let halo = (reach + blotch * 0.0004).step(squared(0.055), squared(0.015)) * s.get("ties");
    let tone = id.hash_signed("tone") * (0.15 * variation)
        + cloud * (0.05 + 0.07 * variation)
        + blotch * 0.07
        + grain * 0.05
        + printed * (0.13 * imprint);
    let color = g.vary(s.color, id.hash_signed("warmth") * (0.03 * variation) + cloud * 0.02, 0.0, tone);
    let stone = g.shade(LinearRgb([0.22, 0.205, 0.185]), gravel.port("id") * 0.9 + grain * 0.2 + 0.45);
    let color = g.mix(color, g.shade(stone, pebble * 0.7 + 0.3), nest * 0.8);
    let color = g.shade(color, 1.0 + fin * 0.12 - seam * 0.10 - pore * 0.5 - tie * 0.55 - halo * 0.10);
    let run = g.fbm_xy("runs", (16.0, 0.9), 4.0, None) * 0.8 + cloud * 0.5;
    let rain = (run + (s.get("stains") * 0.9 + wear * 0.4 - 0.95)).step(-0.1, 1.3);
    let color = g.shade(color, 1.0 - rain * (0.30 + 0.25 * wear));
    let bleed = (run * 0.6 + blotch * 0.3 + halo * 0.35 + (s.get("stains") * 0.9 - 1.0)).step(0.0, 0.6);
    let color = g.mix(color, s.color2, bleed * 0.6);
    let lime = (g.fbm("lime", 2.2, 6.0) + seam * 0.25 + (s.get("stains") * 0.4 - 0.85)).step(0.0, 0.6);
    let color = g.mix(color, LinearRgb([0.56, 0.55, 0.52]), lime * 0.4);
    let roughness =
        blotch * 0.05 + printed * 0.04 + grain * 0.04 + nest * 0.08 - fin * 0.04 + cloud * 0.05 + 0.78;
    let height = id.hash_signed("step") * (0.0022 * variation)
        + printed * (0.00085 * imprint)
        + cloud * 0.0010
        + blotch * 0.00030
        + grain * 0.00013
        + fin * 0.0030
        - pore * 0.0028
        - cone * 0.016
        - nest * (0.006 - pebble * 0.006)
        - seam * 0.0005;
    let hollow = pore.max(tie).max(nest * 0.6);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.010))
}
