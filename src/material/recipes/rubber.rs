//! Rubber: matt, dusty, with studs or plain.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Matt rubber, plain or studded.
pub const RUBBER: Recipe = Recipe {
    name: "rubber",
    title: "Rubber",
    group: "synthetic",
    summary: "Matt rubber, plain or studded",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("studs", 0.0, "round studs of floor mats"),
    ],
    color: Srgb8::hex(0x35363a),
    color2: Srgb8::hex(0x6d6a65),
    words: &["rubber", "tyre", "rubber mat", "neoprene", "foam", "silicone"],
    variants: &[("black", 0x2c2d2f), ("grey", 0x6f7173), ("red", 0x8b3a36), ("blue", 0x3b5573)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let skin = g.fbm("skin", 70.0, 4.0);
    let cloud = g.fbm("cloud", 3.0, 6.0);
    let grain = g.fractal("fbm", "grain", (280.0, 280.0), 2.0, 0.9, None);
    let bloom = (cloud + grain * 0.15 + (s.get("wear") * 1.2 - 0.9)).step(-0.2, 0.8) * s.get("wear");
    let cells =
        g.node("bond", &[("columns", s.repeats(24.0)), ("rows", s.repeats(24.0)), ("shift", 0.0)], &[]);
    let (x, y) = (cells.port("x"), cells.port("y"));
    let r = (x * x + y * y) * (1.0 / (s.scale() * s.scale()));
    let stud = r.step(0.00024, 0.00016) * s.get("studs");
    let color = g.mix(s.color, s.color2, bloom * 0.2);
    let color = g.shade(
        color,
        skin * (0.20 * s.get("variation"))
            + grain * 0.10
            + cloud * (0.16 * s.get("variation"))
            + stud * 0.15
            + 1.0,
    );
    let roughness = skin * 0.05 + cloud * 0.05 - stud * 0.08 + 0.78;
    let height = stud * 0.002 + skin * 0.00012 + grain * 0.00005 + cloud * 0.0003;
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - stud) * s.get("studs")).reach(0.005))
}
