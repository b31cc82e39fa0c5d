//! Suede: short nap stroked light and dark, scuffed shiny where it is handled.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// The flesh side of a hide.
pub const SUEDE: Recipe = Recipe {
    name: "suede",
    title: "Suede",
    group: "fabric",
    summary: "Short nap stroked light and dark, scuffed where it is handled",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("strokes", 0.55, "marks of hands that stroked the nap"),
        own("nap", 0.5, "length of the fibres"),
        own("scuffs", 0.35, "shiny, dark scuffs"),
        own("creases", 0.3, "creases of use"),
    ],
    color: Srgb8::hex(0x8f6a48),
    color2: Srgb8::hex(0x4a3424),
    words: &["suede", "nubuck", "chamois", "buckskin", "alcantara"],
    variants: &[
        ("tan", 0x8f6a48),
        ("sand", 0xb99b74),
        ("brown", 0x5f4330),
        ("grey", 0x777472),
        ("black", 0x353231),
        ("blue", 0x42546c),
        ("burgundy", 0x65323a),
        ("green", 0x556048),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, nap, variation) = (s.get("wear"), s.get("nap"), s.get("variation"));
    let k = 1.0 / s.scale();
    let bend = g.wobble("bend", 2.4 * k, 3.0, 0.10);
    // A hand leaves lanes with one sharp and one soft side.
    let lanes = g.fbm_xy("lanes", (2.2 * k, 6.0 * k), 3.0, Some(bend));
    let saw = g.node(
        "wave",
        &[("nx", 1.0), ("ny", (2.0 * k).round().max(1.0)), ("shape", 1.0)],
        &[("phase", (lanes * 0.9).into())],
    );
    let lane = saw.curve(&[(0.0, 0.0), (0.1, 0.5), (0.5, 0.2), (0.8, 0.9), (1.0, 1.0)]);
    let smudge = g.fbm_xy("smudges", (5.0 * k, 7.0 * k), 5.0, Some(bend));
    let lean = (lanes * 0.45 + (lane - 0.5) * 0.35 + smudge * 0.4) * s.get("strokes");
    let fibre = g.fractal("fbm", "fibre", (330.0, 330.0), 2.0, 0.9, None);
    let tuft = g.fractal(
        "billow",
        "tufts",
        (150.0 * k, 190.0 * k),
        3.0,
        0.7,
        Some(g.wobble("tuft bend", 12.0, 2.0, 0.015)),
    );
    let grain = g.fbm("grain", 60.0 * k, 3.0);
    let cloud = g.fbm("cloud", 2.0, 5.0);
    let crease = g
        .cells("creases", (7.0 * k, 7.0 * k), 1.0, Some(g.wobble("crease bend", 10.0, 4.0, 0.035)))
        .step(0.004, 0.0)
        * (cloud + 0.1).step(-0.1, 0.6)
        * s.get("creases");
    let scuff = (g.fbm_xy("scuffs", (9.0, 15.0), 5.0, Some(bend))
        + cloud * 0.5
        + (s.get("scuffs") + wear * 0.5 - 1.25))
        .step(-0.1, 0.75)
        * (0.4 + 0.6 * wear);
    let bald = (cloud * 0.6 + grain * 0.3 + (wear * 1.3 - 1.2)).step(0.0, 0.4);
    let tone = lean * 0.62
        + tuft * (0.10 + 0.10 * nap)
        + fibre * (0.10 + 0.08 * nap)
        + grain * 0.07
        + cloud * (0.16 * variation)
        + smudge * (0.14 * (variation - 0.5))
        - crease * 0.22;
    let color = g.vary(s.color, lean * -0.02 + cloud * (0.03 * variation), lean * -0.10 - bald * 0.2, tone);
    let color = g.mix(color, g.shade(s.color2.mix(s.color, 0.35), grain * 0.12 + 1.0), scuff * 0.6);
    let roughness = fibre * 0.03 + tuft * 0.03 - lean * 0.06 - scuff * 0.32 - bald * 0.08 + 0.93;
    let height = tuft * (0.0001 + 0.0002 * nap) * (1.0 - scuff * 0.7)
        + fibre * (0.00010 + 0.00013 * nap)
        + lean * 0.0006
        + grain * 0.0003
        - crease * 0.0012
        - bald * 0.0002
        + cloud * 0.001;
    g.close(s, Look::new(color, roughness, height).hollow(0.45 - lean).reach(0.004))
}
