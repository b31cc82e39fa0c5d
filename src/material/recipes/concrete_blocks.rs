//! Concrete block wall: pressed hollow blocks, open pored, in grey mortar.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Pressed concrete blocks, 0.4 m × 0.2 m, in running bond.
pub const CONCRETE_BLOCKS: Recipe = Recipe {
    name: "concrete_blocks",
    title: "Concrete blocks",
    group: "masonry",
    summary: "Pressed concrete blocks with open pores and tooled joints",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.5, "width of the joints"),
        own("stacked", 0.0, "0 running bond, 1 stacked"),
        own("pores", 0.6, "how open the face is"),
        own("split_face", 0.0, "0 pressed smooth, 1 split rough"),
        own("salts", 0.25, "white salts washed out of the wall"),
        own("painted", 0.0, "a coat of paint in the main colour"),
    ],
    color: Srgb8::hex(0x96938c),
    color2: Srgb8::hex(0x8a867e),
    words: &["concrete blocks", "cinder blocks", "breeze blocks", "cmu", "block wall"],
    variants: &[
        ("grey", 0x96938c),
        ("light", 0xb6b2a8),
        ("dark", 0x67655f),
        ("buff", 0xa99878),
        ("white", 0xd4d1c9),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, split) = (s.get("wear"), s.get("variation"), s.get("split_face"));
    let stacked = s.get("stacked") > 0.5;
    let blocks = g.node(
        "bond",
        &[
            ("columns", s.repeats(2.5)),
            ("rows", if stacked { s.repeats(5.0) } else { s.even_repeats(5.0) }),
            ("shift", if stacked { 0.0 } else { 0.5 }),
            ("jitter_x", 0.008 * variation),
            ("jitter_y", 0.012 * variation),
            ("seed", g.seed("blocks")),
        ],
        &[("offset", g.wobble("set", 5.0, 2.0, 0.0012).into())],
    );
    let (id, x, y) = (blocks.port("id"), blocks.port("x"), blocks.port("y"));
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let cloud = g.fbm_xy("cloud", (3.0, 4.0), 4.0, Some(far));
    let crumb = g.fractal("fbm", "crumb", (140.0, 140.0), 3.0, 0.9, Some(far));
    let cleft = g.fbm_xy("cleft", (7.0, 9.0), 6.0, Some(far));
    let grit = g.cells("grit", (150.0, 150.0), 1.0, None);
    let joint = 0.0036 + 0.0044 * s.get("joint");
    let chips = g.fbm("chips", 18.0, 5.0) * (0.0010 + 0.0036 * wear);
    let bites = (g.fbm("corners", 5.0, 4.0) + (wear * 0.9 - 1.05)).step(0.0, 0.5) * 0.02;
    let edge = blocks + chips - bites + crumb * 0.0005;
    let block = edge.step(joint, joint + 0.0016);
    let round = edge.step(joint, joint + 0.0045 + 0.008 * split);
    // Little paste between the grains: the face is full of holes.
    let open = 0.95 - 0.80 * s.get("pores");
    let pore = (crumb + grit.port("f1") * 55.0 - 0.2 + cloud * 0.15).step(open, open + 0.30);
    let tone = id.hash_signed("tone") * (0.26 * variation) + cloud * (0.05 + 0.10 * variation);
    let color = g.vary(s.color, id.hash_signed("warmth") * (0.05 * variation), cloud * 0.1, tone);
    let stones = (grit.port("id") - 0.5) * (0.16 + 0.20 * split);
    let color =
        g.shade(color, crumb * 0.10 + stones + cleft * (0.14 * split) - pore * 0.50 + round * 0.10 + 0.92);
    let mortar_grain = g.fractal("fbm", "mortar grain", (210.0, 210.0), 2.0, 0.8, None);
    let streaks = g.fbm_xy("tool", (14.0, 40.0), 3.0, None);
    let mortar = g.shade(s.color2, mortar_grain * 0.16 + streaks * 0.10 + cloud * 0.08 + 1.18);
    let mut color = g.mix(mortar, color, block);
    let below = g.fbm_xy("salts", (6.0, 1.6), 6.0, None) + crumb * 0.12 - round * 0.25;
    let salt =
        (below + (s.get("salts") * 1.3 - 0.85)).step(0.0, 0.6) * (0.75 * s.get("salts").min(0.5) * 2.0);
    color = g.mix(color, LinearRgb([0.60, 0.59, 0.56]), salt);
    let runs = (g.fbm_xy("runs", (8.0, 0.7), 5.0, None) + (wear - 0.9)).step(0.0, 0.7) * (0.5 * wear);
    color = g.shade(color, 1.0 - runs * 0.5);
    let mut roughness = crumb * 0.04 + mortar_grain * 0.03 + pore * 0.04 + 0.90;
    let painted = s.get("painted");
    let fill = 1.0 - 0.55 * painted;
    if s.shows("painted") {
        let off =
            (g.fbm("flakes", 4.0, 6.0) + crumb * 0.15 + block * 0.1 + (wear * 1.3 - 1.35)).step(-0.02, 0.06);
        let coat = (1.0 - off) * (1.0 - pore * 0.35) * painted;
        let paint =
            g.shade(s.color, cloud * 0.05 + crumb * 0.04 + round * 0.06 - pore * 0.2 - runs * 0.3 + 0.96);
        color = g.mix(color, paint, coat);
        roughness = g.mix(roughness, crumb * 0.04 + 0.52, coat);
    }
    let lean = (x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y")) * (0.006 * variation);
    let face = round * 0.0012 + crumb * (0.0005 * fill) - pore * (0.0030 * fill)
        + stones * 0.0012
        + cleft * (0.014 * split)
        + round * (0.012 * split)
        + lean;
    // The jointer leaves a hollow round as a finger.
    let tooled = edge.levels(joint + 0.001, -0.001).curve(&[
        (0.0, 0.0),
        (0.4, -0.0012),
        (0.75, -0.0021),
        (1.0, -0.0024),
    ]);
    let bed = tooled + streaks * 0.0004 + mortar_grain * 0.00025;
    let height = g.mix(bed, face, block);
    let hollow = (1.0 - round).max(pore * 0.5);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.010))
}
