//! Still or rippled water.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Rippled water.
pub const WATER: Recipe = Recipe {
    name: "water",
    title: "Water",
    group: "nature",
    summary: "Rippled water",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.0),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("waves", 0.4, "height of the ripples"),
        own("foam", 0.0, "foam on the crests"),
    ],
    color: Srgb8::hex(0x2f5a61),
    color2: Srgb8::hex(0x9db6ae),
    words: &["water", "pond", "lake", "sea", "pool", "river", "ocean"],
    variants: &[("deep", 0x24414f), ("tropical", 0x3f9aa0), ("green", 0x3f5f46), ("muddy", 0x6d5f45)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let waves = s.get("waves");
    let bend = g.wobble("bend", 1.5, 3.0, 0.10);
    let swell = g.fractal("ridged", "swell", (1.6, 2.4), 3.0, 0.4, Some(bend));
    let ripple = g.fractal("ridged", "ripple", (5.0, 7.0), 3.0, 0.45, Some(bend));
    let fine = g.fbm("fine", 18.0, 3.0);
    let murky = s.get("wear");
    let crest = (swell * 0.6 + ripple * 0.4 + 0.3).clamp();
    let color = g.vary(
        s.color,
        0.0,
        crest * 0.1 - murky * 0.5,
        crest * 0.22 - 0.08 + g.fbm("depth", 1.0, 4.0) * (0.24 * s.get("variation")),
    );
    let lace =
        g.cells("lace", (22.0, 22.0), 1.0, Some(g.wobble("lace bend", 8.0, 4.0, 0.03))).step(0.006, 0.001);
    let foam = (crest - 0.55 + g.fbm("foam", 3.0, 5.0) * 0.3 + (s.get("foam") - 1.0)).step(-0.2, 0.4)
        * (lace * 0.8 + fine * 0.2);
    let color = g.mix(color, LinearRgb([0.72, 0.76, 0.76]), foam * s.get("foam"));
    let height = (swell * 0.010 + ripple * 0.0030 + fine * 0.0005) * waves;
    let roughness = foam * (0.6 * s.get("foam")) + fine * 0.01 + (0.06 + 0.14 * murky);
    g.close(s, Look::new(color, roughness, height).reach(0.02))
}
