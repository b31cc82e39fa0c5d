//! Mosaic: little cut stones or glass set by hand in wandering rows.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Small irregular tesserae in mortar.
pub const MOSAIC: Recipe = Recipe {
    name: "mosaic",
    title: "Mosaic",
    group: "tile",
    summary: "Small irregular tesserae of stone or glass in wandering rows",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.12),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.6),
        own("joint", 0.4, "width of the joints"),
        own("irregular", 0.55, "how unlike the tesserae are"),
        own("waves", 0.55, "bands of the second colour, set in waves"),
        own("scatter", 0.25, "stray tesserae of other colours"),
        own("glass", 0.3, "0 stone, 1 glass smalti"),
        own("lost", 0.15, "tesserae that have fallen out"),
    ],
    color: Srgb8::hex(0xcdbf9f),
    color2: Srgb8::hex(0x35606c),
    words: &["mosaic", "roman mosaic", "byzantine mosaic", "tesserae", "smalti"],
    variants: &[
        ("roman", 0xcdbf9f),
        ("white", 0xd6d2c8),
        ("terracotta", 0xb2714f),
        ("blue", 0x43739a),
        ("green", 0x5d8a72),
        ("gold", 0xc79a3e),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, irregular) = (s.get("wear"), s.get("variation"), s.get("irregular"));
    let (count, scale) = (s.repeats(52.0), s.scale());
    let stone_m = s.size_m / count;
    // Rows follow one another in slow waves, each stone cut askew.
    let flow_x = g.fbm_xy("flow x", (2.0, 2.0), 2.0, None) * 0.030;
    let flow_y = g.fbm_xy("flow y", (2.0, 2.0), 2.0, None) * 0.055;
    let askew = g.wobble("askew", 0.9 / stone_m.max(0.004), 2.0, 0.16 * irregular * stone_m);
    let parts = g.node("split", &[], &[("vector", askew.into())]);
    let (away_x, away_y) = (flow_x + parts, flow_y + parts.port("y"));
    let stones = g.node(
        "bond",
        &[
            ("columns", count),
            ("rows", count),
            ("shift", 0.5),
            ("shift_random", 1.0),
            ("jitter_x", 0.32 * irregular),
            ("jitter_y", 0.14 * irregular),
            ("seed", g.seed("stones")),
        ],
        &[("offset", g.vector(away_x, away_y).into())],
    );
    let (id, x, y) = (stones.port("id"), stones.port("x"), stones.port("y"));
    // Everything that decides on a stone's colour is read at its middle.
    let to_middle = g.vector(x * -1.0, y * -1.0);
    let joint = (0.0005 + 0.0016 * s.get("joint")) * scale.clamp(0.4, 1.5);
    let chips = g.fbm("chips", 160.0, 3.0) * (0.0004 + 0.0009 * wear) * scale.clamp(0.4, 1.5);
    let edge = stones + chips;
    let stone = edge.step(joint, joint + 0.0007);
    let round = edge.step(joint, joint + 0.0022 * scale.clamp(0.4, 1.5));
    let cloud = g.fbm_xy("colour drift", (3.0, 3.0), 3.0, Some(to_middle));
    let swing = g.node("wave", &[("nx", 3.0), ("ny", 0.0)], &[("phase", ((away_x - x) * 3.0).into())]);
    let phase = swing * 0.13 + cloud * 0.03;
    let bands =
        g.node("wave", &[("nx", 0.0), ("ny", 3.0)], &[("phase", (phase + (away_y - y) * 3.0).into())]);
    let width = 1.15 - 1.25 * s.get("waves");
    let band = (bands + id.hash_signed("stray band") * 0.05).step(width, width + 0.02);
    let dark = ((bands - width).abs() - 0.17).step(0.05, 0.0) * (1.0 - band);
    // A mosaic in a colour that was asked for keeps to it.
    let (second, foreign) =
        if s.color_wanted { (s.color2.mix(s.color, 0.55), 0.22) } else { (s.color2, 0.45) };
    let body = g.mix(s.color, second, band);
    let body = g.mix(body, second.scaled(0.42), dark * s.get("waves").min(0.2) * 4.5);
    let stray = id.hash("stray").step(1.0 - foreign * s.get("scatter"), 1.001 - foreign * s.get("scatter"));
    let strays = id.hash("which").ramp(&[
        (0.0, LinearRgb([0.36, 0.13, 0.065])),
        (0.33, LinearRgb([0.50, 0.33, 0.12])),
        (0.34, LinearRgb([0.085, 0.075, 0.068])),
        (0.62, LinearRgb([0.17, 0.20, 0.16])),
        (0.63, LinearRgb([0.60, 0.56, 0.48])),
        (1.0, LinearRgb([0.42, 0.37, 0.30])),
    ]);
    let body = g.mix(body, strays, stray);
    let grain = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let mottle = g.fbm("mottle", 55.0, 4.0);
    let body = g.vary(
        body,
        id.hash_signed("warm") * (0.13 * variation) + cloud * 0.05,
        id.hash_signed("grey") * (0.3 * variation),
        id.hash_signed("tone") * (0.42 * variation) + cloud * 0.10,
    );
    let body = g.shade(body, mottle * 0.09 + grain * 0.07 + round * 0.20 + 0.80);
    let lost_at = id.hash("lost") - g.fbm_xy("lost", (3.0, 3.0), 3.0, Some(to_middle)) * 0.25;
    let lost = lost_at.step(s.get("lost") * 0.75 - 0.249, s.get("lost") * 0.75 - 0.25);
    let there = stone * (1.0 - lost);
    let mortar = g.shade(LinearRgb([0.36, 0.33, 0.28]), grain * 0.18 + mottle * 0.14 - lost * 0.12 + 0.88);
    let color = g.mix(mortar, body, there);
    let shine = s.get("glass") * 0.85;
    let facet = id.hash_signed("gloss") * 0.10 + mottle * 0.04 + grain * 0.02;
    let scuffed = (g.fbm("scuffed", 2.5, 4.0) + (wear * 1.6 - 1.0)).step(-0.2, 0.6) * (0.3 * wear);
    let roughness = g.mix(0.93, facet + scuffed + (0.58 - 0.42 * shine), there);
    let lean = x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y");
    let face = round * 0.0008
        + lean * (0.03 + 0.12 * irregular * (0.4 + shine))
        + id.hash_signed("level") * (0.0003 + 0.0005 * irregular)
        + mottle * 0.00012
        + grain * 0.00004
        + 0.0014;
    let bed = mottle * 0.00030 + grain * 0.00014 - lost * 0.0012;
    let height = g.mix(bed, face, there) + (flow_x + flow_y) * 0.02;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round * (1.0 - lost)).reach(0.004))
}
