//! Hammered metal: overlapping blows of a planishing hammer, dark in the hollows, bright on the ridges.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Sheet beaten by hand.
pub const HAMMERED_METAL: Recipe = Recipe {
    name: "hammered_metal",
    title: "Hammered metal",
    group: "metal",
    summary: "Sheet beaten by hand, with dark hollows and rubbed ridges",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.35),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("blows", 0.6, "depth of the hammer marks"),
        own("planished", 0.3, "how far the ridges are beaten flat again"),
        own("patina", 0.35, "dark oxide left in the hollows"),
        own("heat", 0.12, "warm tints of the fire"),
    ],
    color: Srgb8::hex(0xcfcac2),
    color2: Srgb8::hex(0x3a3430),
    words: &["hammered metal", "beaten metal", "hammered steel", "hammered bronze", "planished"],
    variants: &[
        ("pewter", 0xcfcac2),
        ("copper", 0xe9b094),
        ("brass", 0xe3c88c),
        ("bronze", 0xd6b28a),
        ("silver", 0xebe8e2),
        ("steel", 0xc4c4c3),
        ("gold", 0xf3d38a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, patina) = (s.get("wear"), s.get("variation"), s.get("patina"));
    let scale = s.scale();
    let blow_m = 0.027 * scale;
    let crooked = g.wobble("crooked", 16.0 / scale, 2.0, 0.0030 * scale);
    let marks = g.cells("blows", (1.0 / blow_m, 1.0 / blow_m), 0.85, Some(crooked));
    let id = marks.port("id");
    let (far, inside) = (marks.port("f1") * (1.0 / blow_m), marks * (1.0 / blow_m));
    // Every blow leaves a shallow bowl; planishing rounds the ridges between.
    let flat = s.get("planished");
    let reach = 0.16 + 0.14 * flat;
    let crest = (reach - inside).max(0.0);
    let cut = far * far - crest * crest * (1.0 + 0.9 * flat);
    let ridge = cut.step(0.06, 0.34);
    let formed = cut + g.fbm("small blows", 1.3 / blow_m, 2.0) * 0.05;
    let tilt = (marks.port("x") * id.hash_signed("tilt x") + marks.port("y") * id.hash_signed("tilt y"))
        * (0.035 * variation);
    let cloud = g.fbm("cloud", 3.5, 6.0);
    let pitted = g.fbm("pits", 120.0, 3.0);
    let hair =
        g.fractal("fbm", "hairlines", (40.0, 260.0), 2.0, 0.7, Some(g.wobble("swirl", 3.0, 2.0, 0.15)));
    let oxide =
        (cloud * 0.35 - ridge * 0.75 + pitted * 0.34 + (patina * 1.7 - 0.85 - wear * 0.2)).step(-0.2, 0.8);
    let rubbed = ridge * wear;
    let heat = (g.fbm("heat", 4.0, 4.0) * 0.6 + ridge * 0.2 + 0.4).clamp() * s.get("heat");
    let metal = g.vary(
        s.color,
        heat * 0.22 + id.hash_signed("warmth") * (0.02 * variation),
        heat * 0.5,
        id.hash_signed("tone") * (0.07 * variation) + cloud * 0.04 + hair * 0.02 + rubbed * 0.08,
    );
    let film = g.shade(s.color2.mix(s.color, 0.12), pitted * 0.2 + cloud * 0.15 + 1.0);
    let coated = oxide * (0.25 + 0.6 * patina);
    let color = g.mix(metal, film, coated);
    let roughness =
        cloud * 0.05 + pitted * 0.035 + hair * 0.03 + id.hash_signed("gloss") * (0.05 * variation)
            - rubbed * 0.10
            + coated * 0.28
            + heat * 0.05
            + 0.29;
    let depth = s.get("blows") * 0.0040 * scale;
    let height =
        formed * depth + tilt * s.get("blows") + pitted * 0.00003 + cloud * 0.0006 - coated * 0.00005;
    g.close(
        s,
        Look::new(color, roughness, height)
            .metal(1.0 - coated.step(0.0, 0.55))
            .hollow(1.0 - ridge)
            .reach(0.008),
    )
}
