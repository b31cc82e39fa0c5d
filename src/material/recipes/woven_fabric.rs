//! Woven cloth: plain weave or twill with uneven threads.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Plain or twill weave with uneven threads.
pub const WOVEN_FABRIC: Recipe = Recipe {
    name: "woven_fabric",
    title: "Woven fabric",
    group: "fabric",
    summary: "Plain or twill weave with uneven threads",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("twill", 0.0, "0 plain weave, 1 twill with diagonal ribs"),
        own("two_tone", 0.3, "how far the weft takes the second colour"),
        own("slub", 0.4, "unevenness of the threads"),
    ],
    color: Srgb8::hex(0x7a8288),
    color2: Srgb8::hex(0xb9b1a2),
    words: &[
        "fabric",
        "cloth",
        "linen",
        "woven",
        "canvas",
        "denim",
        "burlap",
        "cotton",
        "upholstery",
        "curtain",
        "tweed",
        "textile",
    ],
    variants: &[
        ("linen", 0xc2b59b),
        ("denim", 0x3f5673),
        ("burlap", 0xa58a5f),
        ("grey", 0x7a8288),
        ("red", 0x8e3b38),
        ("green", 0x57694f),
        ("navy", 0x323c55),
        ("white", 0xd9d5cc),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (slub, two) = (s.get("slub"), s.get("two_tone"));
    let twill = s.get("twill") > 0.5;
    let count = s.repeats(170.0);
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", if twill { 2.0 } else { 1.0 }),
            ("under", if twill { 2.0 } else { 1.0 }),
            ("width", 0.94),
            ("seed", g.seed("threads")),
        ],
        &[("offset", g.wobble("pull", 7.0, 4.0, 0.0035 * (0.3 + slub)).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let along_v = g.fractal("fbm", "warp slub", (160.0, 9.0), 3.0, 0.6, None);
    let along_u = g.fractal("fbm", "weft slub", (9.0, 160.0), 3.0, 0.6, None);
    let thick = g.mix(along_u, along_v, warp);
    let fuzz = g.fractal("fbm", "fuzz", (300.0, 300.0), 2.0, 0.9, None);
    let fade = g.fbm("fade", 2.0, 5.0);
    let weft = s.color.mix(s.color2, two);
    let thread = g.mix(weft, s.color, warp);
    let tone = (id.hash("tone") - 0.5) * (0.30 * (0.3 + slub) * (0.4 + 1.2 * s.get("variation")))
        + thick * (0.16 * slub)
        + fuzz * 0.10
        + fade * (0.06 + 0.16 * s.get("wear"));
    let color = g.vary(thread, 0.0, fade * (-0.2 * s.get("wear")), tone);
    let color = g.shade(color, weave * 0.72 + 0.45);
    let roughness = fuzz * 0.04 - weave * 0.08 + 0.93;
    let height =
        weave * 0.0011 + thick * (0.0003 * slub) + fuzz * 0.00012 + g.fbm("drape", 2.5, 3.0) * 0.0007;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - weave).reach(0.004))
}
