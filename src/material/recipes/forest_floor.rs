//! Forest floor: fallen leaves, twigs and needles over dark earth.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Fallen leaves and twigs over dark earth.
pub const FOREST_FLOOR: Recipe = Recipe {
    name: "forest_floor",
    title: "Forest floor",
    group: "nature",
    summary: "Fallen leaves and twigs over dark earth",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.0),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("leaves", 0.6, "how many fallen leaves"),
        own("needles", 0.5, "how many twigs and needles"),
    ],
    color: Srgb8::hex(0x7d5a36),
    color2: Srgb8::hex(0x3d2f22),
    words: &["forest floor", "fallen leaves", "leaf litter", "woods ground", "autumn leaves"],
    variants: &[("autumn", 0x9b5f2c), ("brown", 0x6d4f35), ("green", 0x56612f)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    // Where a colour was asked for, earth and twigs take some of it and the leaves stray less.
    let (belong, stray) = if s.color_wanted { (0.4, 0.24) } else { (0.0, 0.5) };
    let earth = g.fbm("earth", 14.0, 7.0);
    let crumbs = g.fractal("billow", "crumbs", (60.0, 60.0), 3.0, 0.6, None);
    let ground = g.shade(s.color2.mix(s.color, belong), earth * 0.35 + crumbs * 0.2 + 0.85);
    let needles = g.scatter(
        "needles",
        2200.0 * s.get("needles") + 1.0,
        &[("shape", 3.0), ("length_m", 0.09), ("least", 0.4), ("width", 0.035), ("bend", 0.1)],
    );
    let nid = needles.port("id");
    let needle = g.shade(LinearRgb([0.15, 0.095, 0.05]).mix(s.color, belong), nid.hash("tone") * 1.1 + 0.4);
    let nround = 1.0 - needles.port("across") * needles.port("across");
    let color = g.mix(ground, g.shade(needle, nround * 0.4 + 0.7), needles.port("cover"));
    let height = earth * 0.006
        + crumbs * 0.0016
        + needles.port("cover") * (nround * 0.0022 + needles.port("order") * 0.002);
    let leaves = g.scatter(
        "leaves",
        600.0 * s.get("leaves") + 1.0,
        &[("shape", 1.0), ("length_m", 0.11 * s.scale()), ("least", 0.5), ("width", 0.55), ("bend", 0.18)],
    );
    let (id, along, across, order) =
        (leaves.port("id"), leaves.port("along"), leaves.port("across"), leaves.port("order"));
    let rib = across.abs().step(0.07, 0.02);
    let veins = g
        .node(
            "wave",
            &[("ny", 0.0), ("shape", 1.0)],
            &[("phase", (along * 7.0 + across.abs() * -1.6).into())],
        )
        .step(0.72, 0.98)
        * 0.5;
    let mottle = g.fbm("mottle", 40.0, 5.0);
    let leaf = g.vary(
        s.color,
        id.hash_signed("warm") * (stray * s.get("variation")),
        id.hash_signed("grey") * 0.4,
        id.hash_signed("tone") * (0.8 * s.get("variation")),
    );
    let leaf =
        g.shade(leaf, mottle * 0.22 + veins * 0.2 + rib * 0.25 + across.abs() * -0.15 + order * 0.35 + 0.75);
    let rot = (mottle + id.hash_signed("rot") * 0.8 + (s.get("wear") - 0.3) * 1.2).step(0.6, 1.2) * 0.6;
    let leaf = g.shade(leaf, 1.0 - rot);
    let cover = leaves.port("cover");
    let color = g.mix(color, leaf, cover);
    let curl = across * across * id.hash("curl") * 0.006 + along * id.hash_signed("tilt") * 0.006;
    let height =
        g.mix(height, curl + order * 0.010 + mottle * 0.0006 - rib * 0.0006 - veins * 0.0003 + 0.009, cover);
    let roughness = g.mix(0.95, mottle * 0.08 + id.hash("gloss") * 0.2 + 0.60, cover);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - cover) * 0.8).reach(0.014))
}
