//! Hologram: light in scan lines, seen through, with drifting signs and faults.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Projected light in scan lines, transparent.
pub const HOLOGRAM: Recipe = Recipe {
    name: "hologram",
    title: "Hologram",
    group: "synthetic",
    summary: "Projected light in scan lines with signs and faults, transparent",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("lines", 0.6, "how clearly the scan lines stand out"),
        own("grid", 0.4, "brightness of the measuring grid"),
        own("signs", 0.4, "columns of signs"),
        own("glitch", 0.3, "rows torn aside"),
        own("opacity", 0.4, "how solid it is"),
        own("brightness", 0.8, "how bright it shines"),
    ],
    color: Srgb8::hex(0x1f6a8c),
    color2: Srgb8::hex(0xc8f4ff),
    words: &[
        "hologram",
        "holographic",
        "holographic display",
        "hologram screen",
        "force field",
        "projection",
    ],
    variants: &[
        ("blue", 0x1f6a8c),
        ("green", 0x52ff9a),
        ("orange", 0xff9a3c),
        ("red", 0xff4a4a),
        ("violet", 0xb07cff),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (variation, glitch) = (s.get("variation"), s.get("glitch"));
    let scale = s.scale();
    let rows = s.repeats(150.0);
    let lamp = s.color.scaled(1.0 / s.color.0.into_iter().fold(0.05, f32::max));
    // Whole rows are torn aside, some far, most not at all.
    let band = g.node("white", &[("nx", 1.0), ("ny", s.repeats(90.0)), ("seed", g.seed("torn"))], &[]);
    let torn = band.step(1.0 - glitch * 0.6, 1.0) * band.hash_signed("way");
    let aside = g.vector(torn * 0.06, 0.0);
    let line = g.node("wave", &[("nx", 0.0), ("ny", rows)], &[]);
    let lines = (line * 0.5 + 0.5).power(1.6);
    let roll = g.node("wave", &[("nx", 0.0), ("ny", 5.0)], &[]) * 0.5 + 0.5;
    let cloud = g.fbm_xy("cloud", (9.0, 8.0), 4.0, Some(aside));
    let static_ = g.node("white", &[("nx", 1024.0), ("ny", rows), ("seed", g.seed("static"))], &[]);
    let bond = |name: &str, columns: f32, lines: f32| {
        g.node(
            "bond",
            &[("columns", columns), ("rows", lines), ("shift", 0.0), ("seed", g.seed(name))],
            &[("offset", aside.into())],
        )
    };
    let squares = s.repeats(9.0);
    let coarse = bond("coarse", squares, squares);
    let fine = bond("fine", squares * 4.0, squares * 4.0);
    let rule = coarse.step(0.0026 * scale, 0.0012 * scale);
    let halo = coarse.levels(0.012 * scale, 0.0).power(2.5);
    let thin = fine.step(0.0012 * scale, 0.0004 * scale);
    let (cx, cy) =
        (coarse.port("half_x") - coarse.port("x").abs(), coarse.port("half_y") - coarse.port("y").abs());
    let cross =
        (cx.max(cy)).step(0.008 * scale, 0.007 * scale) * (cx.min(cy)).step(0.003 * scale, 0.002 * scale);
    // Signs: small rectangles in columns, some blocks of them lit.
    let sign = bond("signs", squares * 8.0, squares * 10.0);
    let block =
        coarse.port("id").hash("signs").step(1.0005 - s.get("signs") * 0.6, 1.001 - s.get("signs") * 0.6);
    let margin = cx.min(cy).step(0.012 * scale, 0.013 * scale);
    let glyph = sign.step(0.0014 * scale, 0.0022 * scale)
        * sign.port("id").hash("on").step(0.42, 0.43)
        * fine.port("id").hash("word").step(0.35, 0.36)
        * block
        * margin;
    let rings = g.node("polar", &[], &[("x", coarse.port("x").into()), ("y", coarse.port("y").into())]);
    let dial = coarse.port("id").hash("dial").step(0.86, 0.861) * (1.0 - block);
    let r = rings.port("radius") * (2.1 / scale);
    let tick = g.node("wave", &[("ny", 0.0)], &[("phase", (rings * 36.0).into())]).step(0.2, 0.5);
    let arc = (rings.port("turn") - coarse.port("id").hash("arc")).step(0.0, 0.004);
    let circle = (r - 0.085).abs().step(0.0022, 0.0010)
        + (r - 0.070).abs().step(0.006, 0.005) * tick * 0.8
        + (r - 0.048).abs().step(0.006, 0.005) * arc;
    let drawn = (rule * 0.9 + halo * 0.22 + thin * 0.25 + cross * 0.5) * s.get("grid")
        + glyph * (sign.port("id").hash("bright") * 0.5 + 0.5)
        + circle.clamp() * dial * 0.9;
    let drop =
        (g.fbm_xy("dropout", (3.0, 9.0), 3.0, Some(aside)) + cloud * 0.4 + (s.get("wear") * 1.4 - 1.45))
            .step(-0.05, 0.3);
    let haze = (cloud * 0.20 * variation
        + roll * 0.07
        + (static_ - 0.5) * (0.04 + 0.12 * variation)
        + 0.20
        + torn.abs() * 0.14)
        .max(0.02);
    let mixed = g.mix(1.0, lines, s.get("lines"));
    let light = ((haze + drawn) * mixed * (1.0 - drop * 0.85)).clamp();
    let hue = g.mix(lamp, lamp.mix(s.color2, 0.75), light.power(1.8));
    let fringe = g.vary(hue, torn * 0.4, 0.0, 0.0);
    let emitted = g.shade(fringe, light * (1.15 * s.get("brightness")));
    let color = g.shade(s.color, light * 0.45 + cloud * 0.06 + 0.48);
    let alpha = light * 0.75 + (0.04 + 0.5 * s.get("opacity")) * (1.0 - drop * 0.5);
    let roughness = cloud * 0.04 + light * -0.1 + 0.35;
    let height = line * (0.00015 * s.get("lines")) + light * 0.0003;
    g.close(s, Look::new(color, roughness, height).reach(0.003).alpha(alpha).glow(emitted))
}
