//! Cast concrete: clouds, pores, formwork lines, stains.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Fair-faced concrete.
pub const CONCRETE: Recipe = Recipe {
    name: "concrete",
    title: "Concrete",
    group: "masonry",
    summary: "Cast concrete with pores and stains, with or without panel joints",
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
        own("panels", 0.0, "joints and tie holes of the formwork"),
        own("pores", 0.5, "how many air holes"),
    ],
    color: Srgb8::hex(0x99968f),
    color2: Srgb8::hex(0x6c6a66),
    words: &["concrete", "cement", "bare concrete", "screed", "concrete floor", "brutalist"],
    variants: &[("light", 0xb5b2aa), ("dark", 0x62615f), ("warm", 0xa3988a)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let bend = g.wobble("flow", 1.5, 3.0, 0.12);
    let clouds = g.fbm_xy("clouds", (2.6, 2.6), 6.0, Some(bend));
    let blotch = g.fbm("blotch", 5.0, 5.0);
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let aggregate = g.cells("aggregate", (90.0, 90.0), 1.0, None);
    let holes = g.cells("pores", (17.0, 17.0), 1.0, None);
    let few = holes.port("id").step(0.45 + 0.5 * s.get("pores"), 0.35 + 0.5 * s.get("pores"));
    let pore = (holes.port("f1") - holes.port("id").hash("size") * 0.003 + grain * 0.0004)
        .step(0.0018, 0.0002)
        * few;
    let cells = g.cells("cracks", (1.5, 1.5), 1.0, Some(g.wobble("crack bend", 5.0, 6.0, 0.07)));
    let crack =
        cells.step(0.0020, 0.0004) * (g.fbm("where cracked", 0.8, 3.0) + (wear * 1.8 - 1.3)).step(0.0, 0.4);
    let mut tone = clouds * (0.12 * (0.5 + variation))
        + blotch * 0.08
        + grain * 0.06
        + (aggregate.port("id") - 0.5) * 0.05
        + 1.0;
    let mut height = clouds * 0.0012 + grain * 0.00016 + blotch * 0.0003 - pore * 0.002 - crack * 0.002;
    let mut hollow = pore.max(crack);
    let panelled = s.get("panels");
    if s.shows("panels") {
        let panels = g.node(
            "bond",
            &[("columns", 1.0), ("rows", 2.0), ("shift", 0.0), ("seed", g.seed("panels"))],
            &[],
        );
        let groove = panels.step(0.006, 0.002) * panelled;
        let tie_x = (panels.port("x").abs() - 0.55).abs();
        let tie_y = (panels.port("y").abs() - 0.28).abs();
        let tie = (tie_x * tie_x + tie_y * tie_y).step(0.00042, 0.00028) * panelled;
        tone = tone + panels.port("id").hash_signed("panel") * (0.07 * panelled) - groove * 0.45 - tie * 0.4;
        height = height - groove * 0.006 - tie * 0.012;
        hollow = hollow.max(groove).max(tie);
    }
    let run = (g.fbm_xy("runs", (9.0, 1.5), 5.0, None) + (wear - 0.8)).step(0.0, 0.7) * (0.4 * wear);
    let color = g.vary(s.color, clouds * 0.02, 0.0, 0.0);
    let color = g.shade(color, tone - pore * 0.45 - crack * 0.5);
    let color = g.mix(color, s.color2, run);
    let roughness = clouds * 0.07 + blotch * 0.05 + grain * 0.04 + pore * 0.15 + 0.78;
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.008))
}
