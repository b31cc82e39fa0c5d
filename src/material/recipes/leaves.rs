//! Foliage: dense layers of leaves, for hedges and crowns.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Dense overlapping leaves.
pub const LEAVES: Recipe = Recipe {
    name: "leaves",
    title: "Leaves",
    group: "nature",
    summary: "Dense overlapping leaves",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.1),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("size", 0.5, "size of the leaves"),
        own("autumn", 0.0, "share of yellow and red leaves"),
    ],
    color: Srgb8::hex(0x4b6f2d),
    color2: Srgb8::hex(0x1c2812),
    words: &["leaves", "foliage", "hedge", "ivy", "bush", "shrub", "tree crown", "vines"],
    variants: &[
        ("spring", 0x6f9440),
        ("dark", 0x34522a),
        ("olive", 0x6e7548),
        ("autumn", 0xb5651f),
        ("cherry blossom", 0xdca8b4),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let size = (0.05 + 0.07 * s.get("size")) * s.scale();
    let layer = |name: &str, per_m2: f32| {
        g.scatter(
            name,
            per_m2 / (size * size * 90.0),
            &[("shape", 1.0), ("length_m", size), ("least", 0.55), ("width", 0.52), ("bend", 0.12)],
        )
    };
    let (under, over) = (layer("under", 1200.0), layer("over", 600.0));
    let top = over.port("cover");
    let pick = |port: &'static str| g.mix(under.port(port), over.port(port), top);
    let (id, along, across) = (pick("id").clamp(), pick("along"), pick("across"));
    let order = g.mix(under.port("order") * 0.45, over.port("order") * 0.55 + 0.45, top);
    let cover = under.port("cover").max(top);
    let rib = across.abs().step(0.08, 0.02);
    let veins = g
        .node(
            "wave",
            &[("ny", 0.0), ("shape", 1.0)],
            &[("phase", (along * 8.0 + across.abs() * -1.8).into())],
        )
        .step(0.6, 0.98)
        * 0.6;
    let mottle = g.fbm("mottle", 30.0, 5.0);
    let green = g.vary(
        s.color,
        id.hash_signed("warm") * (0.35 * s.get("variation")),
        id.hash_signed("grey") * 0.25,
        id.hash_signed("tone") * (0.6 * s.get("variation")),
    );
    let autumn = id.hash("autumn").step(1.0 - s.get("autumn"), 1.02 - s.get("autumn"));
    let turned = g.mix(LinearRgb([0.50, 0.22, 0.03]), LinearRgb([0.36, 0.06, 0.025]), id.hash("red"));
    let leaf = g.mix(green, turned, autumn);
    let leaf = g.shade(
        leaf,
        (order * 0.75 + 0.45) * (mottle * 0.14 + veins * 0.14 + rib * 0.22 - across.abs() * 0.12 + 0.95),
    );
    let eaten = (mottle + id.hash_signed("eaten") * 0.5 + (s.get("wear") * 1.3 - 1.25)).step(0.0, 0.2);
    let leaf = g.mix(leaf, LinearRgb([0.10, 0.065, 0.025]), eaten * 0.8);
    let color = g.mix(s.color2, leaf, cover);
    let fold = across.abs() * 0.0045
        + along * id.hash_signed("tilt") * 0.008
        + across * id.hash_signed("roll") * 0.006;
    let height = g.mix(0.0, fold + order * 0.022 - rib * 0.0005 - veins * 0.00035 + 0.004, cover);
    let roughness = g.mix(0.9, mottle * 0.06 + id.hash("gloss") * 0.18 + veins * 0.06 + 0.40, cover);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - order * cover).reach(0.016))
}
