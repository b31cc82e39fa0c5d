//! Lawn and meadow: blades of grass over soil.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Blades of grass seen from above.
pub const GRASS: Recipe = Recipe {
    name: "grass",
    title: "Grass",
    group: "nature",
    summary: "Blades of grass seen from above",
    size_m: 2.0,
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
        own("dry", 0.25, "share of dry, yellow blades"),
        own("length", 0.5, "length of the blades"),
    ],
    color: Srgb8::hex(0x56752f),
    color2: Srgb8::hex(0x4a3b28),
    words: &["grass", "lawn", "meadow", "turf", "field"],
    variants: &[("lush", 0x4c7a2c), ("dry", 0x9a8f4d), ("dark", 0x3b5727)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, dry) = (s.get("wear"), s.get("dry"));
    let length = (0.05 + 0.07 * s.get("length")) * s.scale();
    let blades = |name: &str, per_m2: f32, longer: f32| {
        g.scatter(
            name,
            per_m2,
            &[("shape", 2.0), ("length_m", length * longer), ("least", 0.5), ("width", 0.12), ("bend", 0.35)],
        )
    };
    let under = blades("under", 6500.0, 1.0);
    let over = blades("over", 4200.0, 1.15);
    let top = over.port("cover");
    let pick = |port: &'static str| g.mix(under.port(port), over.port(port), top);
    let (id, along, across) = (pick("id").clamp(), pick("along"), pick("across"));
    let order = g.mix(under.port("order") * 0.5, over.port("order") * 0.5 + 0.5, top);
    let cover = under.port("cover").max(top);
    let lush = g.fbm("lush", 1.4, 5.0);
    let bare = (g.fbm("bare", 1.7, 6.0) + (wear * 1.5 - 1.35)).step(0.0, 0.3);
    let blade = cover * (1.0 - bare * id.hash("survives").step(0.15, 0.16));
    let straw = LinearRgb([0.34, 0.27, 0.095]);
    let green = g.vary(
        s.color,
        id.hash_signed("warmth") * 0.22 + lush * 0.08,
        lush * 0.1,
        id.hash_signed("tone") * (0.35 * s.get("variation") + 0.1),
    );
    let dried = (id.hash("dry") + lush * -0.12).step(1.0 - dry * 0.8, 1.12 - dry * 0.8);
    let color = g.mix(green, straw, dried * 0.8);
    let rib = (1.0 - across.abs()).step(0.0, 0.5);
    let color = g.shade(color, (along * 0.75 + 0.55) * (order * 0.7 + 0.52) * (rib * 0.2 + 0.85));
    let soil = g.shade(s.color2, g.fbm("soil", 30.0, 5.0) * 0.4 + 0.6);
    let color = g.mix(soil, color, blade);
    let roughness = g.mix(0.95, along * -0.1 + id.hash("gloss") * 0.1 + 0.66, blade);
    let fold = 1.0 - across * across;
    let height =
        g.mix(g.fbm("soil", 30.0, 5.0) * 0.002, order * 0.014 + along * 0.010 + fold * 0.0012 + 0.002, blade)
            + lush * 0.003;
    let deep = g.mix(1.0, 1.0 - order * 0.8, blade);
    g.close(s, Look::new(color, roughness, height).hollow(deep).reach(0.012))
}
