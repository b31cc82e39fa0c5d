//! Lava: a dark crust that breaks over the melt.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Dark crust broken over glowing melt.
pub const LAVA: Recipe = Recipe {
    name: "lava",
    title: "Lava",
    group: "nature",
    summary: "Dark crust broken over glowing melt",
    size_m: 4.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("heat", 0.55, "how much of the melt shows, and how hot it is"),
        own("crack", 0.5, "finer glowing cracks in the crust"),
        own("folds", 0.5, "ropy folds of the crust"),
        own("ash", 0.3, "grey ash on the crust"),
        own("brightness", 0.8, "how bright it shines"),
    ],
    color: Srgb8::hex(0x4a3c35),
    color2: Srgb8::hex(0xff6a1e),
    words: &["lava", "magma", "molten rock", "volcanic", "lava flow", "hell"],
    variants: &[
        ("orange", 0xff6a1e),
        ("red", 0xf0341c),
        ("yellow", 0xffa02e),
        ("blue", 0x3a8cff),
        ("green", 0x6cf04a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, heat) = (s.scale(), s.get("heat"));
    // A colour that was asked for is that of the melt, and tints the crust.
    let (glow, stone) = if s.color_wanted {
        let lamp = s.color.scaled(1.0 / s.color.0.into_iter().fold(0.05, f32::max));
        (lamp, s.color.scaled(0.22))
    } else {
        (s.color2, s.color)
    };
    let flow = g.wobble("flow", 1.1 / scale, 5.0, 0.17 * scale);
    let plates = g.node(
        "voronoi",
        &[("nx", s.repeats(1.9)), ("ny", s.repeats(1.9)), ("jitter", 1.0), ("seed", g.seed("plates"))],
        &[("offset", flow.into())],
    );
    let parts = g.node(
        "voronoi",
        &[("nx", s.repeats(6.5)), ("ny", s.repeats(6.5)), ("jitter", 1.0), ("seed", g.seed("parts"))],
        &[("offset", flow.into())],
    );
    let id = plates.port("id");
    let land = g.fbm("land", 0.9, 4.0);
    let rough = g.fbm("rough", 12.0, 6.0);
    let grit = g.fractal("fbm", "grit", (48.0, 48.0), 4.0, 0.7, None);
    let width = (0.012 + 0.075 * heat) * scale;
    let open = (land * 0.55 + id.hash("open") * 0.5 + (heat - 0.35)).clamp();
    let edge = plates + rough * (0.010 * scale) - open * width;
    let seam = parts + rough * (0.006 * scale)
        - (land * 0.5 + parts.port("id").hash("seam") + (s.get("crack") * 1.5 - 1.35)).clamp()
            * (0.016 * scale);
    // The crust: thick plates, ropes where it was pushed while soft.
    let crust = edge.step(-0.004, 0.012);
    let folds = g.node(
        "wave",
        &[("nx", 0.0), ("ny", s.repeats(5.0)), ("shape", 0.0)],
        &[("phase", (g.fbm_xy("push", (0.9 / scale, 0.9 / scale), 3.0, Some(flow)) * 2.2).into())],
    );
    let ropes =
        folds.abs().power(0.6) * (id.hash("ropes") * 0.7 + land * 0.3 + s.get("folds") - 0.5).step(-0.1, 0.5);
    let glow_crack = seam.step(0.003 * scale, -0.004 * scale);
    // Temperature: 1 in the middle of a wide crack, falling to dull red beside it.
    let melt = edge.levels(0.004, -width * 0.85);
    let skin =
        (g.fbm_xy("skin", (5.0 / scale, 5.0 / scale), 5.0, Some(flow)) * 0.45 + rough * 0.2).step(-0.1, 0.45);
    let core = melt.power(0.55) * (1.0 - skin * (0.75 - 0.45 * heat)) * (0.62 + 0.5 * heat);
    let warm = edge.levels(0.05 * scale, 0.0).power(3.0) * (0.26 + 0.2 * heat);
    let in_crack = glow_crack * (0.34 + 0.3 * heat) * (rough * 0.3 + 0.8);
    let hot = g.mix(core, warm.max(in_crack), crust).clamp();
    let red = if s.color_wanted { glow.scaled(0.4) } else { LinearRgb([0.55, 0.035, 0.003]) };
    let pale = glow.mix(if s.color_wanted { LinearRgb([1.0; 3]) } else { LinearRgb([1.0, 0.86, 0.42]) }, 0.6);
    let light = hot.ramp(&[
        (0.0, LinearRgb([0.0; 3])),
        (0.12, red.scaled(0.06)),
        (0.32, red.mix(glow, 0.15).scaled(0.55)),
        (0.6, glow.scaled(0.95)),
        (0.85, glow.mix(pale, 0.65)),
        (1.0, pale),
    ]);
    let ash =
        (rough * 0.4 + land * 0.35 + ropes * 0.35 + id.hash_signed("ash") * 0.3 + (s.get("ash") * 1.7 - 1.0))
            .step(-0.1, 0.8);
    let rock = g.vary(stone, 0.0, 0.0, id.hash_signed("tone") * (0.5 * s.get("variation")));
    let rock = g.shade(rock, rough * 0.18 + grit * 0.25 + ropes * 0.35 + 0.72);
    let rock = g.mix(
        rock,
        g.shade(
            LinearRgb([0.20, 0.185, 0.175]).mix(stone, if s.color_wanted { 0.75 } else { 0.0 }),
            rough * 0.2 + grit * 0.15 + 0.85,
        ),
        ash * 0.65,
    );
    let rock = g.mix(rock, glow.scaled(0.13), warm * 0.8 + s.get("wear") * 0.25 * (1.0 - ash));
    let color = g.mix(g.mix(glow.scaled(0.05), glow, core), rock, crust * (1.0 - glow_crack));
    let dome = plates.levels(0.0, 0.16 * scale).curve(&[(0.0, 0.0), (0.2, 0.45), (0.5, 0.8), (1.0, 1.0)]);
    let tilt = plates.port("x") * id.hash_signed("tx") + plates.port("y") * id.hash_signed("ty");
    let face = dome * 0.035 * scale
        + ropes * (0.022 * scale * s.get("folds"))
        + rough * 0.009
        + grit * 0.0013
        + tilt * (0.10 * s.get("variation"))
        - seam.levels(0.012 * scale, -0.004 * scale) * 0.014
        + 0.016;
    let height = g.mix(rough * 0.002 + skin * 0.004 - 0.012, face, crust);
    let roughness = g.mix(skin * 0.3 + 0.35, grit * 0.06 - ropes * 0.22 + ash * 0.2 + 0.74, crust);
    let emitted = g.shade(light, s.get("brightness") * 1.15);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - crust).reach(0.035).glow(emitted))
}
