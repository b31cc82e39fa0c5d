//! A row of book spines for shelves: leather and cloth, bands and titles.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Rows of book spines standing along V.
pub const BOOK_SPINES: Recipe = Recipe {
    name: "book_spines",
    title: "Book spines",
    group: "synthetic",
    summary: "Rows of book spines standing along V",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("gilt", 0.6, "gold bands and titles"),
    ],
    color: Srgb8::hex(0x6b3a2c),
    color2: Srgb8::hex(0xc9a55a),
    words: &["books", "book spines", "bookshelf", "library", "tomes", "row of books"],
    variants: &[("old", 0x6b3a2c), ("green", 0x3f5240), ("blue", 0x34465f), ("mixed", 0x7a5a44)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, gilt) = (s.get("wear"), s.get("variation"), s.get("gilt"));
    let books = g.node(
        "bond",
        &[
            ("columns", s.repeats(26.0)),
            ("rows", s.repeats(4.0)),
            ("shift", 0.0),
            ("shift_random", 1.0),
            ("jitter_x", 0.36),
            ("seed", g.seed("books")),
        ],
        &[],
    );
    let (id, x, y) = (books.port("id"), books.port("x"), books.port("y"));
    let (hx, hy) = (books.port("half_x"), books.port("half_y"));
    // Books differ in height: the shelf's shadow shows above the short ones.
    let missing = id.hash("height") * 0.055 + 0.012;
    let above = (y + hy - missing).step(0.0, 0.002);
    let gap = (hx - x.abs()).step(0.0004, 0.0014);
    let body = above * gap;
    let arch = (hx - x.abs()).levels(0.0, 0.016).curve(&[(0.0, 0.0), (0.2, 0.55), (0.5, 0.86), (1.0, 1.0)]);
    let hue = id.hash("kind");
    // Half of the books share the main colour; the others take up some of it where it was asked for.
    let belong = if s.color_wanted { 0.6 } else { 0.08 };
    let near = |rgb: [f32; 3]| LinearRgb(rgb).mix(s.color, belong);
    let kinds = [
        (0.45, s.color),
        (0.62, near([0.045, 0.09, 0.06])),
        (0.74, near([0.05, 0.08, 0.17])),
        (0.82, near([0.30, 0.22, 0.12])),
        (0.92, near([0.20, 0.035, 0.03])),
        (1.00, near([0.06, 0.05, 0.05])),
    ];
    let mut stops = Vec::new();
    for (k, (to, color)) in kinds.iter().enumerate() {
        stops.push((if k == 0 { 0.0 } else { kinds[k - 1].0 + 0.001 }, *color));
        stops.push((*to, *color));
    }
    let cloth = g.mix(s.color, hue.ramp(&stops), variation * 2.0);
    let grain = g.fbm("grain", 150.0, 3.0);
    let cloud = g.fbm("cloud", 7.0, 5.0);
    let rubbed =
        (1.0 - (hx - x.abs()).levels(0.0, 0.006)) * 0.5 + (cloud + (wear * 1.2 - 1.0)).step(-0.1, 0.7) * 0.6;
    let color = g.vary(
        cloth,
        id.hash_signed("warm") * 0.1,
        rubbed * (-0.4 * wear),
        id.hash_signed("tone") * (0.5 * variation) + grain * 0.07 + cloud * 0.08 + rubbed * (0.5 * wear),
    );
    let bands = g.node("wave", &[("ny", 0.0)], &[("phase", (y * (22.0) + id.hash("phase")).into())]);
    let raised = bands.step(0.80, 0.95) * id.hash("banded").step(0.5, 0.51);
    let line = (bands - 0.62).abs().step(0.10, 0.05) * id.hash("lined").step(0.35, 0.36);
    let letters =
        g.node("white", &[("nx", 512.0), ("ny", 170.0), ("seed", g.seed("letters"))], &[]).step(0.42, 0.43);
    let title = (y * 1.0 + 0.035).abs().step(0.030, 0.028)
        * (x.abs() - hx * 0.35).step(0.0005, -0.0005)
        * letters
        * id.hash("titled").step(0.25, 0.26);
    let gold = line.max(title) * body * (1.0 - rubbed * wear).clamp() * gilt;
    let color = g.mix(color, s.color2, gold * 0.85);
    let color = g.shade(color, arch * 0.5 + 0.5);
    let color = g.mix(LinearRgb([0.014, 0.011, 0.009]), color, body);
    let height = g.mix(
        -0.012,
        arch * 0.007 + raised * 0.0016 + grain * 0.00012 + gold * 0.0001 + id.hash_signed("depth") * 0.004,
        body,
    );
    let roughness =
        g.mix(0.95, grain * 0.05 + cloud * 0.06 + id.hash_signed("gloss") * 0.1 - gold * 0.25 + 0.62, body);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - arch * body).reach(0.012))
}
