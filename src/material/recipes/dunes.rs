//! Dunes: sand in wind ripples that fork and fade.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Sand in wind ripples that fork and fade.
pub const DUNES: Recipe = Recipe {
    name: "dunes",
    title: "Dunes",
    group: "nature",
    summary: "Sand in wind ripples that fork and fade",
    size_m: 4.0,
    metal: false,
    sliders: &[
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("ripples", 0.6, "height of the ripples"),
        own("forks", 0.5, "how often ripples fork"),
        own("wander", 0.5, "how far ripples bend"),
        own("swell", 0.4, "height of the dune under them"),
        own("pebbles", 0.1, "small stones blown free"),
        own("turned", 0.15, "direction of the ripples, 1 for a right angle"),
    ],
    color: Srgb8::hex(0xcfae7d),
    color2: Srgb8::hex(0x8f7350),
    words: &["dunes", "dune", "sand dunes", "rippled sand", "wind ripples", "sahara", "desert"],
    variants: &[
        ("golden", 0xcfae7d),
        ("white", 0xd9d2c2),
        ("red", 0xb8703f),
        ("grey", 0xa39c8f),
        ("mars", 0x9c5b3a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, wander) = (s.scale(), s.get("wander"));
    let count = s.repeats(8.0);
    let angle = s.get("turned") * std::f32::consts::FRAC_PI_2;
    let (sin, cos) = crate::num::math::sin_cos(angle);
    let noise = |name: &str, octaves: f32| g.fbm(name, (0.4 + 1.1 * s.get("forks")) / scale, octaves);
    let fork =
        g.node("polar", &[], &[("x", noise("fork x", 2.0).into()), ("y", noise("fork y", 2.0).into())]);
    let bend =
        g.fbm("bend", 0.8 / scale, 4.0) * (0.9 * wander) + g.fbm("waver", 6.0 / scale, 2.0) * (0.10 * wander);
    let saw = g.node(
        "wave",
        &[("nx", (count * sin).round()), ("ny", (count * cos).round()), ("shape", 2.0)],
        &[("phase", (fork + bend).into())],
    ) * 0.5
        + 0.5;
    // Long side to the wind, short side in the lee.
    let crest = saw.curve(&[
        (0.0, 0.0),
        (0.15, 0.06),
        (0.35, 0.32),
        (0.55, 0.72),
        (0.68, 0.96),
        (0.73, 1.0),
        (0.79, 0.84),
        (0.9, 0.25),
        (1.0, 0.0),
    ]);
    // Where two phases meet there is no ripple.
    let strength = fork.port("radius").step(0.0, 0.22) * (g.fbm("calm", 0.9, 3.0) * 0.45 + 0.85).clamp();
    let swell = g.fbm("swell", 0.5, 3.0);
    let soft = g.fbm("soft", 5.0, 4.0);
    let grain = g.fractal("fbm", "grain", (250.0, 250.0), 2.0, 0.9, None);
    let sparkle = g.node("white", &[("nx", 8192.0), ("ny", 8192.0), ("seed", g.seed("sparkle"))], &[]);
    let ripple = crest * strength;
    let coarse = ripple.step(0.55, 1.0);
    let trough = (1.0 - crest) * strength;
    let color = g.vary(
        s.color,
        soft * 0.03 + swell * 0.04,
        coarse * 0.06,
        soft * 0.06 + grain * 0.10 + swell * (0.12 * s.get("variation")) + coarse * 0.08,
    );
    let heavy = (trough * 0.75 + soft * 0.25 + grain * 0.12 - 0.25).step(0.0, 0.8);
    let color = g.mix(color, s.color2, heavy * (0.18 + 0.45 * s.get("variation")));
    let color = g.shade(color, (sparkle - 0.5) * 0.22 + 1.0);
    let stones = g.cells("stones", (14.0, 14.0), 1.0, None);
    let sid = stones.port("id");
    let size = sid.hash("size") * 0.011 + 0.002;
    let share = s.get("pebbles") * 0.5;
    let stone = (size - stones.port("f1") + grain * 0.0006).levels(0.0, 0.005)
        * sid.step(1.0 - share, 1.0005 - share);
    let pebble = g.shade(LinearRgb([0.20, 0.165, 0.13]), sid.hash("tone") * 1.2 + 0.4);
    let color = g.mix(color, pebble, stone.step(0.05, 0.3));
    let height = ripple * (0.022 * scale * s.get("ripples"))
        + swell * (0.16 * s.get("swell"))
        + soft * 0.0022
        + grain * 0.0004
        + stone.power(0.5) * 0.006;
    let roughness = grain * 0.03 + heavy * -0.06 + (sparkle - 0.5) * 0.08 + 0.90 - stone * 0.15;
    g.close(s, Look::new(color, roughness, height).hollow(trough * 0.7).reach(0.03))
}
