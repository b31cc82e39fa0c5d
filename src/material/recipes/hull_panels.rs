//! Spaceship hull and corridor panels: plates, grooves, bolts, vents.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Painted plates with grooves, bolts and worn edges.
pub const HULL_PANELS: Recipe = Recipe {
    name: "hull_panels",
    title: "Hull panels",
    group: "synthetic",
    summary: "Painted plates with grooves, bolts and worn edges",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("lights", 0.0, "lit strips in some grooves"),
        own("accent", 0.0, "share of panels in the second colour"),
    ],
    color: Srgb8::hex(0x8b9298),
    color2: Srgb8::hex(0xc2662e),
    words: &[
        "sci-fi panels",
        "hull",
        "spaceship",
        "hull panels",
        "metal panels",
        "spaceship wall",
        "futuristic",
        "sci-fi",
    ],
    variants: &[("grey", 0x8b9298), ("white", 0xcfd2d3), ("dark", 0x44494f), ("military", 0x5f6650)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let bond = |name: &str, columns: f32, rows: f32, shift: f32, jitter: f32| {
        g.node(
            "bond",
            &[
                ("columns", columns),
                ("rows", rows),
                ("shift", shift),
                ("jitter_x", jitter),
                ("jitter_y", jitter),
                ("seed", g.seed(name)),
            ],
            &[],
        )
    };
    let large = bond("large", s.repeats(1.5), s.repeats(2.0), 0.5, 0.2);
    let small = bond("small", s.repeats(4.0), s.repeats(5.0), 0.35, 0.3);
    let id = large.port("id");
    let split = id.hash("split").step(0.45, 0.451);
    let inner = g.mix(10.0, small, split);
    let sub = g.mix(id, small.port("id"), split).clamp();
    let edge = large.min(inner);
    let groove = large.step(0.007, 0.005).max(inner.step(0.0035, 0.0022));
    let bevel = edge.levels(0.006, 0.013);
    let ribs = g.node("wave", &[("nx", s.repeats(36.0)), ("ny", 0.0)], &[]).step(-0.2, 0.2)
        * sub.hash("ribs").step(0.86, 0.861)
        * edge.step(0.020, 0.022);
    let (hx, hy) = (
        large.port("half_x") - large.port("x").abs() - 0.024,
        large.port("half_y") - large.port("y").abs() - 0.024,
    );
    let bolt = (hx * hx + hy * hy).step(0.000085, 0.00006);
    let fine = g.fbm("fine", 50.0, 4.0);
    let smudge = g.fbm("smudges", 3.0, 6.0);
    let share = s.get("accent") * 0.6;
    let accent = sub.hash("accent").step(share + 0.0005, share - 0.0005);
    // Accents have weathered with the rest.
    let marked = s.color2.mix(s.color, 0.25).scaled(0.8);
    let paint = g.mix(s.color, marked, accent * (0.65 + 0.3 * s.get("accent")));
    let paint =
        g.vary(paint, 0.0, 0.0, sub.hash_signed("tone") * (0.22 * variation) + smudge * 0.07 + fine * 0.02);
    let rim = edge.step(0.022, 0.006) * (1.0 - groove);
    let chipped =
        (g.fbm("chips", 22.0, 5.0) + g.fbm("where", 4.0, 3.0) * 0.5 + rim * 0.6 + (wear * 1.2 - 1.55))
            .step(0.0, 0.06)
            * (1.0 - groove);
    let grime = (g.fbm_xy("runs", (16.0, 1.2), 5.0, None) + smudge * 0.4 + (wear * 0.9 - 0.9)).step(0.0, 0.8)
        * (0.5 * wear);
    let color = g.shade(paint, 1.0 - grime * 0.45);
    let color = g.mix(color, LinearRgb([0.52, 0.52, 0.53]), chipped);
    let color = g.mix(color, LinearRgb([0.03, 0.03, 0.032]), groove * 0.85);
    let color = g.shade(color, 1.0 - ribs * 0.35 - bolt * 0.15);
    let roughness = fine * 0.05 + smudge * 0.08 + grime * 0.2 - chipped * 0.08
        + groove * 0.25
        + sub.hash_signed("gloss") * 0.08
        + 0.44;
    let height = bevel * 0.0022 - groove * 0.005 - ribs * 0.003 + bolt * 0.0016 - chipped * 0.0002
        + smudge * 0.0003
        + sub.hash_signed("step") * 0.0012;
    let lit = groove * id.hash("lit").step(0.6, 0.601) * (s.get("lights") * 4.0);
    let look = Look::new(color, roughness, height)
        .metal(chipped)
        .hollow((groove + 1.0 - bevel).clamp())
        .reach(0.012);
    let look = if s.shows("lights") { look.glow(g.shade(LinearRgb([0.35, 0.75, 1.0]), lit)) } else { look };
    g.close(s, look)
}
