//! Thatch and straw: bundles of stalks hanging down.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Bundles of straw or reed, stalks along V.
pub const THATCH: Recipe = Recipe {
    name: "thatch",
    title: "Thatch",
    group: "nature",
    summary: "Bundles of straw or reed, stalks along V",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("layers", 0.5, "steps of the bundles"),
    ],
    color: Srgb8::hex(0xa08a5c),
    color2: Srgb8::hex(0x5e5138),
    words: &["thatch", "straw", "hay", "reed", "thatched roof", "wicker"],
    variants: &[("straw", 0xb59a60), ("weathered", 0x857b69), ("reed", 0x96875f)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let straws = |name: &str, per_m2: f32, stray: f32| {
        g.scatter(
            name,
            per_m2,
            &[
                ("shape", 3.0),
                ("length_m", 0.42),
                ("least", 0.5),
                ("width", 0.018),
                ("bend", 0.06),
                ("angle_deg", 90.0),
                ("stray", stray),
            ],
        )
    };
    let under = straws("under", 1800.0, 0.05);
    let over = straws("over", 2600.0, 0.035);
    let top = over.port("cover");
    let id = g.mix(under.port("id"), over.port("id"), top);
    let across = g.mix(under.port("across"), over.port("across"), top);
    let order = g.mix(under.port("order") * 0.5, over.port("order") * 0.5 + 0.5, top);
    let cover = (under.port("cover") + top).clamp();
    let round = 1.0 - across * across;
    let bundle = g.node(
        "wave",
        &[("ny", s.repeats(2.0)), ("shape", 2.0)],
        &[("phase", (g.fbm("ragged", 9.0, 3.0) * 0.10 + id.clamp().hash("end") * 0.22).into())],
    ) * 0.5
        + 0.5;
    let tone = id.clamp().hash("tone");
    let color = g.mix(
        s.color2,
        s.color,
        tone * (0.3 + 0.9 * s.get("variation")) + (0.575 - 0.45 * s.get("variation")),
    );
    let color = g.vary(
        color,
        (id.clamp().hash("warm") - 0.5) * 0.12,
        0.0,
        g.fbm("weather", 2.5, 4.0) * (0.18 * s.get("wear")),
    );
    let deep = (order * 0.7 + cover * 0.3).clamp();
    let color = g.shade(
        color,
        (round * 0.35 + 0.65)
            * (deep * 0.7 + 0.35)
            * (bundle * (0.35 * s.get("layers")) + (1.0 - 0.25 * s.get("layers"))),
    );
    let height = order * 0.012 + round * 0.0016 * cover + bundle * (0.013 * s.get("layers"));
    let roughness = tone * 0.1 - round * 0.06 + 0.80;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - deep).reach(0.012))
}
