//! Neon grid: glowing lines let into a dark, glossy floor.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Glowing lines in a dark, glossy floor.
pub const NEON_GRID: Recipe = Recipe {
    name: "neon_grid",
    title: "Neon grid",
    group: "synthetic",
    summary: "Glowing lines in a dark, glossy floor",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("line", 0.4, "width of the lines"),
        own("halo", 0.5, "light on the floor beside the lines"),
        own("fine", 0.3, "brightness of the finer lines between"),
        own("cells", 0.12, "share of squares that are lit"),
        own("brightness", 0.9, "how bright it shines"),
    ],
    color: Srgb8::hex(0x8a2461),
    color2: Srgb8::hex(0x2c2b38),
    words: &["neon grid", "neon floor", "synthwave", "retrowave", "light grid", "cyber grid", "dance floor"],
    variants: &[
        ("pink", 0x8a2461),
        ("cyan", 0x35e0ff),
        ("violet", 0x9a5bff),
        ("green", 0x4dff7c),
        ("orange", 0xff8a2c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, variation) = (s.scale(), s.get("variation"));
    let grid = |name: &str, n: f32| {
        g.node("bond", &[("columns", n), ("rows", n), ("shift", 0.0), ("seed", g.seed(name))], &[])
    };
    let count = s.repeats(2.0);
    let (large, small) = (grid("squares", count), grid("fine", count * 4.0));
    let id = large.port("id");
    let smudge = g.fbm("smudges", 3.0, 6.0);
    let fine = g.fbm("fine", 40.0, 4.0);
    let grain = g.fractal("fbm", "grain", (300.0, 300.0), 1.0, 0.8, None);
    let lamp = s.color.scaled(1.0 / s.color.0.into_iter().fold(0.05, f32::max));
    let half = (0.004 + 0.014 * s.get("line")) * scale;
    let tube = large.step(half, half * 0.8);
    let core = large.levels(half, 0.0).power(0.7);
    let beside = (large - half).max(0.0);
    let near = beside.levels(0.06 * scale, 0.0).power(2.4);
    let wide = beside.levels(0.22 * scale, 0.0).power(2.2);
    let hair = small.step(half * 0.34, half * 0.18);
    let hair_glow = small.levels(0.03 * scale, 0.0).power(3.0);
    // Worn tubes flicker and are dim along stretches.
    let stretch = g.fbm("stretch", 1.2, 3.0);
    let dim = (stretch + smudge * 0.2 + (s.get("wear") * 1.5 - 1.5)).step(-0.1, 0.35) * 0.8;
    let power = (1.0 - dim) * (stretch * (0.12 * variation) + 1.0);
    // Single panes shine, not whole squares: no large sign comes back with every tile.
    let pane = small.port("id");
    let share = s.get("cells") * 0.5;
    let lit = pane.hash("lit").step(1.0005 - share, 1.001 - share);
    let inner = large.step(half * 1.6, half * 2.4);
    let dots = small.step(0.012 * scale, 0.03 * scale) * 0.5 + 0.5;
    let square = lit * inner * dots * (pane.hash("strength") * 0.5 + 0.25);
    let halo = (near * 0.32 + wide * 0.12) * s.get("halo") * (smudge * 0.15 + fine * 0.08 + 1.0);
    let thin = (hair + hair_glow * 0.15) * s.get("fine") * (1.0 - tube);
    let light = tube * (core * 0.45 + 0.65) + thin * 0.7 + square;
    let hot = lamp.mix(LinearRgb([1.0; 3]), 0.55);
    let hue = g.mix(lamp, hot, (tube * core).power(2.0));
    let emitted = g.shade(hue, (light + halo * (1.0 - tube)) * power * (s.get("brightness") * 1.1));
    let tinted = s.color2.mix(s.color.scaled(0.35), if s.color_wanted { 0.75 } else { 0.4 });
    let floor = g.vary(
        tinted,
        0.0,
        0.0,
        id.hash_signed("tone") * (0.3 * variation) + smudge * 0.08 + fine * 0.05 + grain * 0.06,
    );
    let scratches = g.scatter(
        "scratches",
        150.0,
        &[("shape", 3.0), ("length_m", 0.30), ("least", 0.1), ("width", 0.005), ("bend", 0.12)],
    );
    let share = s.get("wear") * 0.9;
    let scratch = scratches * scratches.port("id").step(1.0 - share, 1.001 - share) * (1.0 - tube);
    let floor = g.vary(floor, 0.0, scratch * -0.1, scratch * 0.5);
    let glass = g.shade(lamp.mix(LinearRgb([0.8; 3]), 0.25), core * 0.3 + 0.5);
    let color = g.mix(floor, glass, tube.max(hair * 0.5));
    let color = g.mix(color, g.shade(lamp, 0.30), square * 0.6);
    let dull = (smudge + fine * 0.2 + (s.get("wear") * 1.3 - 0.9)).step(-0.2, 0.8);
    let roughness = fine * 0.03
        + grain * 0.03
        + dull * 0.20
        + scratch * 0.25
        + id.hash_signed("gloss") * (0.05 * variation)
        + 0.16;
    let seam = large.step(half * 1.5, half * 1.05) * (1.0 - tube);
    let height = tube * core * (0.003 * scale) - seam * 0.004 - hair * 0.0006 * (1.0 - tube)
        + fine * 0.00008
        + smudge * 0.0002
        - scratch * 0.0001
        + id.hash_signed("level") * (0.0008 * variation) * inner;
    g.close(s, Look::new(color, roughness, height).hollow(seam).reach(0.008).glow(emitted))
}
