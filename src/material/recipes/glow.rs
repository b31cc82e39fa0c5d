//! Things that shine: lamps, screens, lava cracks, neon.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Glowing surface, even or as cracks in a dark crust.
pub const GLOW: Recipe = Recipe {
    name: "glow",
    title: "Glow",
    group: "synthetic",
    summary: "Glowing surface, even or as cracks in a dark crust",
    size_m: 1.0,
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
        own("brightness", 0.7, "how bright it shines"),
        own("lava", 0.0, "dark crust over glowing cracks"),
    ],
    color: Srgb8::hex(0xffcf8a),
    color2: Srgb8::hex(0x4a2a16),
    words: &["glowing", "light", "lamp", "neon", "lava", "emissive", "screen", "magic", "ember", "fire"],
    variants: &[
        ("warm", 0xffcf8a),
        ("cold", 0xbfdcff),
        ("neon pink", 0xff5fa8),
        ("neon blue", 0x4fc3ff),
        ("green", 0x7dff8f),
        ("lava", 0xff6a1e),
        ("ember", 0xff8a3a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (brightness, lava) = (s.get("brightness"), s.get("lava"));
    let bend = g.wobble("bend", 5.0, 5.0, 0.04);
    let cloud = g.fbm_xy("cloud", (3.0, 3.0), 5.0, Some(bend));
    let fine = g.fbm("fine", 30.0, 5.0);
    let plates = g.cells("plates", (6.0, 6.0), 1.0, Some(bend));
    let crack = (plates + fine * 0.004).step(0.028, 0.0) + (cloud + fine * 0.2).step(0.5, 1.1) * 0.7;
    let lit = g.mix(cloud * (0.16 * s.get("variation")) + 0.92, crack.clamp(), lava);
    // Worn lamps go out in patches.
    let wear = s.get("wear");
    let lit = lit * (1.0 - (cloud + fine * 0.3 + (wear * 1.6 - 1.2)).step(0.0, 0.5) * (0.7 * wear));
    let crust = g.shade(s.color2, fine * 0.3 + cloud * 0.2 + 0.8);
    let color =
        g.mix(crust, g.shade(s.color, cloud * 0.06 + fine * 0.04 + 0.95), g.mix(1.0, crack.clamp(), lava));
    let hot = s.color.mix(LinearRgb([1.0, 0.9, 0.7]), 0.25);
    let emitted = g.mix(g.shade(s.color, lit.power(1.6)), g.shade(hot, lit), lit.power(3.0));
    let height = g.mix(cloud * 0.0005, plates.levels(0.0, 0.04) * 0.010 + fine * 0.002, lava);
    let roughness = g.mix(fine * 0.08 + cloud * 0.05 + 0.45, fine * 0.05 + 0.85, lava);
    g.close(s, Look::new(color, roughness, height).reach(0.01).glow(g.shade(emitted, brightness * 1.1)))
}
