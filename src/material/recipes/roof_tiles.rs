//! Overlapping clay roof tiles, eaves towards −V.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Overlapping clay tiles or shingles.
pub const ROOF_TILES: Recipe = Recipe {
    name: "roof_tiles",
    title: "Roof tiles",
    group: "tile",
    summary: "Overlapping clay tiles or shingles",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("curve", 0.6, "0 flat shingles, 1 rounded tiles"),
    ],
    color: Srgb8::hex(0xa35a3d),
    color2: Srgb8::hex(0x4f4038),
    words: &["roof tiles", "roof", "clay tiles", "shingles", "terracotta roof", "pantiles"],
    variants: &[("clay", 0xa35a3d), ("slate", 0x565b60), ("wood", 0x7d654d), ("green", 0x5b6b55)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, curve) = (s.get("wear"), s.get("variation"), s.get("curve"));
    let tiles = g.node(
        "bond",
        &[
            ("columns", s.repeats(5.5)),
            ("rows", s.even_repeats(5.0)),
            ("shift", 0.5),
            ("jitter_x", 0.03 * variation),
            ("jitter_y", 0.02 * variation),
            ("seed", g.seed("tiles")),
        ],
        &[("offset", g.wobble("crooked", 8.0, 4.0, 0.004).into())],
    );
    let id = tiles.port("id");
    let (x, y) = (tiles.port("x") * (5.5 * 2.0), tiles.port("y") * (5.0 * 2.0));
    // y runs from −1 under the tile above to 1 at the lower lip.
    let belly = 1.0 - x * x;
    let slope = y * 0.5 + 0.5;
    let fine = g.fbm("fine", 24.0, 5.0);
    let grain = g.fractal("fbm", "grain", (210.0, 210.0), 2.0, 0.8, None);
    let seam = tiles.step(0.0015, 0.006);
    let lip = slope.step(1.0, 0.93);
    let tone = id.hash_signed("tone") * (0.4 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.14 * variation),
        id.hash_signed("grey") * (0.35 * variation),
        tone,
    );
    let bleach = (g.fbm("bleached", 2.5, 6.0) + fine * 0.2 + (wear * 1.2 - 0.9)).step(-0.1, 0.8);
    let color = g.mix(color, s.color2, bleach * (0.5 * wear));
    let shadow = slope.step(0.0, 0.22) * 0.6 + 0.4;
    let color = g.shade(color, (fine * 0.15 + grain * 0.12 + 1.0) * (shadow * seam * 0.7 + 0.3));
    let roughness = fine * 0.06 + grain * 0.04 + bleach * 0.06 + 0.80;
    let height = slope * 0.020 * lip.max(0.4)
        + belly * (0.016 * curve)
        + seam * 0.004
        + fine * 0.0009
        + grain * 0.0002
        + id.hash_signed("lift") * (0.003 * variation);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - shadow * seam).clamp()).reach(0.03))
}
