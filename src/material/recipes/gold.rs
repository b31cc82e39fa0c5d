//! Gold leaf: thin squares laid edge over edge, wrinkled and torn, rubbed to the red bole; or the bare metal.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Leaf over bole; without leaves, solid metal.
pub const GOLD: Recipe = Recipe {
    name: "gold",
    title: "Gold leaf",
    group: "metal",
    summary: "Gold leaf with seams, tears and wear to the red bole, or bare gold",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.3),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("leaf", 1.0, "0 bare solid metal, 1 leaf laid in squares"),
        own("wrinkles", 0.5, "wrinkles of the leaf"),
        own("tears", 0.35, "tears and gaps that show the ground"),
        own("brush", 0.4, "strokes of the gilder's brush in the ground"),
        own("tarnish", 0.15, "brown film in the hollows"),
    ],
    color: Srgb8::hex(0xf3cf7e),
    color2: Srgb8::hex(0x7c3526),
    words: &["gold leaf", "gilding", "gilded wood", "gilt", "silver leaf", "bare gold"],
    variants: &[
        ("gold", 0xf3cf7e),
        ("pale gold", 0xeeda9f),
        ("rose gold", 0xf0c0a0),
        ("silver", 0xe6e4de),
        ("copper", 0xedb094),
        ("champagne", 0xe3d2ae),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, leafed) = (s.get("wear"), s.get("variation"), s.get("leaf"));
    let fine = g.fbm("fine", 80.0, 4.0);
    let cloud = g.fbm("cloud", 2.6, 6.0);
    let ragged = g.wobble("ragged", 22.0, 4.0, 0.003);
    let count = s.repeats(12.0);
    let leaves = g.node(
        "bond",
        &[
            ("columns", count),
            ("rows", count),
            ("shift", 0.0),
            ("shift_random", 1.0),
            ("jitter_x", 0.10),
            ("jitter_y", 0.10),
            ("seed", g.seed("leaves")),
        ],
        &[("offset", ragged.into())],
    );
    let id = leaves.port("id");
    let lap = leaves.step(0.0042, 0.0034) * leafed;
    let lip = leaves.step(0.0012, 0.0) * leafed;
    // Wrinkles run their own way in every leaf.
    let place = g.vector(id.hash("u") * s.size_m, id.hash("v") * s.size_m);
    let wrinkle = g.fractal("ridged", "wrinkles", (26.0, 17.0), 3.0, 0.5, Some(place));
    let crease = (wrinkle + id.hash_signed("creased") * 0.3).step(0.45, 1.25) * (s.get("wrinkles") * leafed);
    let stroke = g.fbm_xy("brush", (5.0, 150.0), 3.0, None) * s.get("brush");
    let torn = (g.fbm("tears", 24.0, 5.0) * 0.7
        + fine * 0.3
        + crease * 0.35
        + lip * 0.25
        + id.hash_signed("torn") * (0.18 * variation)
        + (s.get("tears") * 1.0 - 1.02))
        .step(0.0, 0.05)
        * leafed;
    let rubbed = (cloud * 0.7 + stroke * 0.35 + fine * 0.25 + crease * 0.3 - lap * 0.35
        + (wear * 1.4 - 1.08))
        .step(-0.15, 0.25)
        * (0.9 * leafed);
    let bare = (torn + rubbed).clamp();
    let tarnish =
        (cloud * -0.5 + fine * 0.2 + (s.get("tarnish") * 1.6 - 0.9)).step(-0.3, 0.6) * s.get("tarnish");
    let metal = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.035 * variation * leafed) + tarnish * 0.12,
        id.hash_signed("depth") * (0.10 * variation * leafed),
        id.hash_signed("tone") * (0.07 * variation * leafed) + lap * 0.10 + cloud * 0.03 + crease * 0.06
            - tarnish * 0.25
            + fine * 0.015,
    );
    let bole = g.vary(s.color2, fine * 0.05, 0.0, fine * 0.2 + stroke * 0.15 + cloud * 0.12);
    let color = g.mix(metal, bole, bare);
    let scratch = g.scatter(
        "scratches",
        110.0,
        &[("shape", 3.0), ("length_m", 0.12), ("least", 0.1), ("width", 0.005), ("bend", 0.2)],
    );
    let scratch = scratch * scratch.port("id").step(1.0 - wear * 0.7, 1.001 - wear * 0.7);
    let shine = id.hash_signed("gloss") * (0.05 * variation * leafed)
        + cloud * 0.05
        + fine * 0.03
        + stroke * 0.03
        + crease * 0.12
        - lap * 0.04
        + tarnish * 0.3
        + scratch * 0.12
        + (0.16 + 0.10 * leafed);
    let roughness = g.mix(shine, fine * 0.06 + 0.62, bare);
    let height = stroke * 0.00006 + lap * 0.00007 + crease * 0.00016 + fine * 0.00003
        - bare * 0.00005
        - scratch * 0.00004
        + g.fbm("ground", 5.0, 4.0) * (0.0003 + 0.0004 * leafed);
    g.close(s, Look::new(color, roughness, height).metal(1.0 - bare).hollow(bare * 0.4).reach(0.003))
}
