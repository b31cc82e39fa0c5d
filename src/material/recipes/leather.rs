//! Leather: pebbled grain, creases, rubbed high spots.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Pebbled hide with creases and rubbed spots.
pub const LEATHER: Recipe = Recipe {
    name: "leather",
    title: "Leather",
    group: "fabric",
    summary: "Pebbled hide with creases and rubbed spots",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("grain", 0.5, "size and depth of the pebble grain"),
        own("quilted", 0.0, "padded diamonds with stitched seams"),
    ],
    color: Srgb8::hex(0x6b4228),
    color2: Srgb8::hex(0x2b1910),
    words: &["leather", "hide", "leather armchair", "chesterfield", "saddle"],
    variants: &[
        ("brown", 0x6b4228),
        ("black", 0x2c2927),
        ("tan", 0xa8713f),
        ("red", 0x70262a),
        ("cognac", 0x8f5128),
        ("white", 0xd4cec4),
        ("green", 0x36483a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, grain) = (s.get("wear"), s.get("grain"));
    let k = 1.0 / s.scale();
    let bend = g.wobble("bend", 20.0, 3.0, 0.006);
    let pebbles = g.cells("pebbles", (95.0 * k, 95.0 * k), 0.9, Some(bend));
    let small = g.cells("pores", (220.0 * k, 220.0 * k), 1.0, None);
    let dome = pebbles.levels(0.0, 0.0040 / k).curve(&[(0.0, 0.0), (0.25, 0.55), (0.6, 0.9), (1.0, 1.0)]);
    let fine = small.levels(0.0, 0.0013 / k);
    let crease = g
        .cells("creases", (9.0 * k, 9.0 * k), 1.0, Some(g.wobble("crease bend", 12.0, 4.0, 0.03)))
        .step(0.0030, 0.0)
        * g.fbm("where creased", 2.5, 3.0).step(-0.1, 0.6)
        * (0.3 + 0.7 * wear);
    let cloud = g.fbm("cloud", 3.0, 5.0);
    let rubbed =
        (cloud * 0.6 + g.fbm("rubbed", 7.0, 5.0) * 0.4 + dome * 0.3 + (wear * 1.4 - 1.25)).step(-0.1, 0.7);
    let mut height = dome * (0.0011 * (0.3 + grain)) + fine * 0.0001 - crease * 0.0007 + cloud * 0.0004;
    let tone = cloud * (0.04 + 0.07 * s.get("variation")) + dome * 0.22 - crease * 0.35 + 0.86;
    let color = g.vary(s.color, cloud * 0.02, rubbed * (-0.2 * wear), rubbed * (0.45 * wear));
    let mut color = g.shade(color, tone);
    let mut hollow = (1.0 - dome) * 0.5 + crease;
    let quilted = s.get("quilted");
    if s.shows("quilted") {
        let n = s.repeats(5.0);
        let a = g.node("wave", &[("nx", n), ("ny", n), ("shape", 1.0)], &[]).abs();
        let b = g.node("wave", &[("nx", n), ("ny", -n), ("shape", 1.0)], &[]).abs();
        let pad = a.min(b).clamp().curve(&[(0.0, 0.0), (0.15, 0.45), (0.4, 0.78), (0.7, 0.95), (1.0, 1.0)]);
        height = height + pad * (0.014 * quilted);
        color = g.shade(color, pad * (0.35 * quilted) + (1.0 - 0.35 * quilted));
        hollow = hollow.max((1.0 - pad) * quilted);
    }
    let roughness = dome * -0.10 + cloud * 0.06 - rubbed * 0.12 + crease * 0.15 + 0.56;
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.006))
}
