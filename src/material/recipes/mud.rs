//! Mud: trodden wet earth, water standing in the prints.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Trodden wet earth with prints and puddles.
pub const MUD: Recipe = Recipe {
    name: "mud",
    title: "Mud",
    group: "nature",
    summary: "Trodden wet earth with prints and puddles",
    size_m: 2.0,
    metal: false,
    sliders: &[
        dirt(0.0),
        MOSS,
        Slider { default: 0.45, ..WETNESS },
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("prints", 0.4, "how many footprints"),
        own("puddles", 0.55, "how high the water stands"),
        own("clods", 0.5, "loose clods and crumbs"),
        own("stones", 0.25, "small stones stuck in it"),
    ],
    color: Srgb8::hex(0x6b5540),
    color2: Srgb8::hex(0x4a4234),
    words: &["mud", "muddy", "muddy ground", "wet earth", "swamp", "bog", "mire", "marsh"],
    variants: &[("brown", 0x6b5540), ("grey", 0x6a655b), ("red", 0x7d4d35), ("black", 0x463c33)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, clods) = (s.scale(), s.get("clods"));
    // Hollows of much the same depth: many small puddles, not one lake.
    let land = g.fbm("land", 3.4 / scale, 4.0).step(-0.6, 0.6) * 2.0 - 1.0;
    let squeezed = g.fractal(
        "billow",
        "squeezed",
        (9.0 / scale, 9.0 / scale),
        4.0,
        0.5,
        Some(g.wobble("slip", 4.0 / scale, 2.0, 0.05 * scale)),
    );
    let crumbs = g.fractal("fbm", "crumbs", (55.0, 55.0), 4.0, 0.65, None);
    let foot = |name: &str, per_m2: f32, angle: f32| {
        g.scatter(
            name,
            per_m2 * 1.1 * s.get("prints") + 0.3,
            &[
                ("shape", 0.0),
                ("length_m", 0.34),
                ("least", 0.75),
                ("width", 0.52),
                ("bend", 0.05),
                ("angle_deg", angle),
                ("stray", 0.22),
            ],
        )
    };
    // Two walks that cross; a later print presses over an earlier one.
    let (one, two) = (foot("walk", 5.0, 70.0), foot("back", 3.0, -35.0));
    let pick = |port: &'static str| g.mix(one.port(port), two.port(port), two.port("cover"));
    let (along, across) = (pick("along"), pick("across"));
    let trodden = one.port("cover").max(two.port("cover"));
    let x = along * 2.0 - 1.0;
    // A waist at the arch, and mud that gave way unevenly.
    let waist = along.curve(&[(0.0, 1.0), (0.2, 1.0), (0.42, 1.75), (0.58, 1.25), (0.72, 0.95), (1.0, 1.0)]);
    let reach =
        (x * x + across * across * waist * (1.0 - x * x) + crumbs * 0.07 + squeezed * 0.10 + land * 0.04)
            .clamp();
    // Heel and ball sink deeper than the arch; mud wells up round the sole.
    let sole = along.curve(&[(0.0, 0.7), (0.16, 1.0), (0.42, 0.62), (0.7, 1.0), (1.0, 0.75)]);
    let sunk = reach.curve(&[
        (0.0, -1.0),
        (0.4, -0.92),
        (0.56, -0.45),
        (0.68, 0.05),
        (0.8, 0.2),
        (0.9, 0.12),
        (1.0, 0.0),
    ]);
    let lugs =
        g.node("wave", &[("ny", 0.0), ("shape", 1.0)], &[("phase", (along * 9.0).into())]).step(0.1, 0.5)
            * across.abs().step(0.03, 0.12)
            * reach.step(0.5, 0.4);
    let print = sunk * trodden;
    let depth = print.max(-1.0) * sole * 0.020 + trodden * lugs * 0.0022;
    let stones = g.node(
        "voronoi",
        &[("nx", s.repeats(26.0)), ("ny", s.repeats(26.0)), ("jitter", 1.0), ("seed", g.seed("stones"))],
        &[],
    );
    let sid = stones.port("id");
    let stone = (stones.port("f1") * -1.0 + crumbs * 0.0015 + sid.hash("size") * (0.013 * scale))
        .levels(0.0, 0.006 * scale)
        * sid.step(1.0 - s.get("stones") * 0.45, 1.001 - s.get("stones") * 0.45);
    let ground = land * 0.0075
        + squeezed * (0.003 + 0.006 * clods) * (1.0 - trodden * 0.7)
        + crumbs * (0.0006 + 0.0022 * clods) * (1.0 - trodden * 0.65)
        + depth
        + stone * 0.006;
    let level = s.get("puddles") * 0.044 - 0.034;
    let under = ground * -1.0 + level;
    let water = under.step(-0.0008, 0.0008);
    let shore = under.step(-0.016, 0.0);
    let tone = land * 0.05 + crumbs * 0.16 + squeezed * 0.10;
    let mud = g.vary(
        s.color,
        g.fbm("clay", 3.0, 2.0) * (0.14 * s.get("variation")),
        0.0,
        tone * (0.5 + s.get("variation")),
    );
    let mud = g.shade(mud, 1.0 - shore * 0.35);
    let pebble = g.shade(LinearRgb([0.21, 0.20, 0.18]), sid.hash("tone") * 0.9 + 0.4);
    let color = g.mix(mud, pebble, stone.step(0.1, 0.5) * 0.8);
    let murk = under.step(0.0, 0.03) * 0.75;
    let color = g.mix(color, g.mix(g.shade(color, 0.7), s.color2, murk), water);
    let film = (squeezed * -0.4 + land * -0.14 + crumbs * 0.1 + trodden * 0.2).step(-0.3, 0.7);
    let roughness = g.mix(0.70 - film * 0.36 - shore * 0.22 + crumbs * 0.06, 0.04, water);
    let height = ground.max(level);
    g.close(s, Look::new(color, roughness, height).hollow(shore * (1.0 - water)).reach(0.018))
}
