//! Flagstone paving: flat irregular slabs.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Irregular flat slabs.
pub const FLAGSTONE: Recipe = Recipe {
    name: "flagstone",
    title: "Flagstone",
    group: "masonry",
    summary: "Flat irregular slabs, split face",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.25),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.5, "width of the joints"),
    ],
    color: Srgb8::hex(0x8c857b),
    color2: Srgb8::hex(0x6a5f4f),
    words: &["flagstone", "flagstones", "stone floor", "slabs", "paving", "stone slabs", "patio"],
    variants: &[("grey", 0x8c857b), ("slate", 0x5d6468), ("sandstone", 0xb39a75), ("rust", 0x94705a)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let slabs =
        g.cells("slabs", (2.6 / scale, 2.6 / scale), 0.85, Some(g.wobble("crooked", 4.0, 4.0, 0.012)));
    let id = slabs.port("id");
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let cleft = g.fbm_xy("cleft", (4.0, 5.0), 7.0, Some(far));
    // Split stone breaks in thin steps.
    let steps =
        g.node("wave", &[("ny", 0.0), ("shape", 2.0)], &[("phase", (cleft * 2.2).into())]) * 0.5 + 0.5;
    let layer = cleft * 2.2 - steps.power(0.35);
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let joint = 0.004 + 0.010 * s.get("joint");
    let edge = slabs + g.fbm("chipped", 22.0, 5.0) * (0.006 * (0.4 + wear));
    let slab = edge.step(joint, joint + 0.003);
    // Edges are broken off, here more, there less.
    let broken = g.fbm("broken", 9.0, 4.0) * (0.008 * (0.3 + wear));
    let round = (edge + broken + grain * 0.0008).step(joint, joint + 0.014 + 0.014 * wear);
    let tone = id.hash_signed("tone") * (0.17 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.07 * variation) + cleft * 0.05,
        id.hash_signed("grey") * 0.22 * variation,
        tone,
    );
    let color = g.shade(color, cleft * 0.13 + layer * 0.05 + grain * 0.10 + round * 0.2 + 0.85);
    let sand = g.shade(s.color2, grain * 0.3 + g.fbm("earth", 25.0, 5.0) * 0.3 + 0.8);
    let color = g.mix(sand, color, slab);
    let roughness = g.mix(0.95, cleft * 0.06 + grain * 0.05 - wear * 0.1 + 0.78, slab);
    let tilt = (slabs.port("x") * id.hash_signed("tilt x") + slabs.port("y") * id.hash_signed("tilt y"))
        * (0.012 * variation);
    let face = round * 0.008 + layer * 0.0018 + cleft * 0.0016 + grain * 0.0002 + tilt;
    let height = g.mix(grain * 0.001 + g.fbm("earth", 25.0, 5.0) * 0.002, face, slab);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.018))
}
