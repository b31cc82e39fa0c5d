//! Pine needles: a brown mat of fallen needles with cones, twigs and a little green.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// A mat of fallen needles with twigs and cone scales.
pub const PINE_NEEDLES: Recipe = Recipe {
    name: "pine_needles",
    title: "Pine needles",
    group: "nature",
    summary: "A mat of fallen needles with twigs and cone scales",
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
        own("needles", 0.7, "how thickly they lie"),
        own("twigs", 0.4, "how many twigs"),
        own("cones", 0.4, "how many scales of cones"),
        own("green", 0.12, "share of fresh, green needles"),
    ],
    color: Srgb8::hex(0x9a6a3e),
    color2: Srgb8::hex(0x3a2b20),
    words: &[
        "pine needles",
        "pine needle",
        "needle litter",
        "conifer floor",
        "pine forest floor",
        "spruce needles",
    ],
    variants: &[("brown", 0x9a6a3e), ("grey", 0x877360), ("red", 0x96552f), ("fresh", 0x7a7a3c)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let scale = s.scale();
    let many = 0.25 + 1.1 * s.get("needles");
    let earth = g.fbm("earth", 9.0, 6.0);
    let crumbs = g.fractal("billow", "crumbs", (60.0, 60.0), 3.0, 0.6, None);
    let drift = g.fbm("drift", 2.2, 4.0);
    let layer = |name: &str, per_m2: f32, lift: f32| Needles::new(s, g, name, per_m2 * many, lift, drift);
    let ground = g.shade(s.color2, earth * 0.30 + crumbs * 0.22 + 0.85);
    let low = layer("low", 3200.0, 0.0);
    let mid = layer("mid", 2100.0, 0.33);
    let top = layer("top", 1100.0, 0.66);

    let chips = g.scatter(
        "cone scales",
        320.0 * s.get("cones") + 0.4,
        &[("shape", 1.0), ("length_m", 0.036 * scale), ("least", 0.4), ("width", 0.62), ("bend", 0.1)],
    );
    let chip = chips.port("cover");
    let (along, across, cid) = (chips.port("along"), chips.port("across"), chips.port("id"));
    let scale_color = g.vary(LinearRgb([0.155, 0.085, 0.042]), 0.0, 0.0, cid.hash_signed("tone") * 0.5);
    let scale_color = g.shade(scale_color, along * 0.55 + (1.0 - across.abs()) * 0.35 + crumbs * 0.12 + 0.45);
    let twigs = g.scatter(
        "twigs",
        26.0 * s.get("twigs") + 0.3,
        &[("shape", 3.0), ("length_m", 0.30 * scale), ("least", 0.25), ("width", 0.034), ("bend", 0.16)],
    );
    let twig = twigs.port("cover");
    let bark = twigs.port("across");
    let round = 1.0 - bark * bark;
    let rings =
        g.node("wave", &[("ny", 0.0)], &[("phase", (twigs.port("along") * 26.0 + crumbs * 0.4).into())]);
    let wood = g.vary(LinearRgb([0.135, 0.098, 0.070]), 0.0, 0.0, twigs.port("id").hash_signed("tone") * 0.5);
    let wood = g.shade(wood, round * 0.5 + rings * 0.14 + crumbs * 0.22 + 0.55);

    let color = g.mix(ground, low.color, low.cover);
    let color = g.mix(color, mid.color, mid.cover);
    let color = g.mix(color, scale_color, chip);
    let color = g.mix(color, wood, twig);
    let color = g.mix(color, top.color, top.cover);
    let bed = earth * 0.006 + crumbs * 0.0014;
    let height = g.mix(bed, bed * 0.6 + low.height, low.cover);
    let height = g.mix(height, bed * 0.6 + mid.height, mid.cover);
    let curl = across * across * 0.003 + along * cid.hash_signed("tilt") * 0.004 + 0.009;
    let height = g.mix(height, curl + bed * 0.5, chip);
    let height = g.mix(height, round * 0.005 + rings * 0.0005 + bed * 0.5 + 0.008, twig);
    let height = g.mix(height, bed * 0.6 + top.height, top.cover) + drift * 0.004;
    let covered = low.cover.max(mid.cover).max(top.cover).max(chip).max(twig);
    let gloss = crumbs * 0.03 - top.cover * 0.10 - mid.cover * 0.06;
    let roughness = g.mix(0.95, gloss + 0.74, covered);
    let deep = (1.0 - covered * 0.45 - mid.cover * 0.3 - top.cover * 0.5).clamp();
    g.close(s, Look::new(color, roughness, height).hollow(deep).reach(0.011))
}

struct Needles<'g> {
    color: Wire<'g>,
    cover: Wire<'g>,
    height: Wire<'g>,
}

impl<'g> Needles<'g> {
    /// A layer that lies `lift` of the way up.
    fn new(s: &Settings, g: &'g Builder, name: &str, per_m2: f32, lift: f32, drift: Wire<'g>) -> Needles<'g> {
        let scale = s.scale();
        let strewn = g.scatter(
            name,
            per_m2 / (scale * scale),
            &[("shape", 3.0), ("length_m", 0.095 * scale), ("least", 0.55), ("width", 0.042), ("bend", 0.09)],
        );
        let (id, order, across) = (strewn.port("id"), strewn.port("order"), strewn.port("across"));
        let round = 1.0 - across * across;
        let tone = id.hash_signed("tone") * (0.5 * s.get("variation") + 0.12);
        let brown = g.vary(s.color, id.hash_signed("warmth") * 0.16, drift * 0.12, tone + drift * 0.10);
        let grey = id.hash("weathered").step(1.05 - s.get("wear") * 0.7, 1.2 - s.get("wear") * 0.7);
        let brown = g.mix(brown, LinearRgb([0.20, 0.165, 0.125]), grey * 0.8);
        let green = id.hash("green").step(1.0005 - s.get("green"), 1.001 - s.get("green"));
        let color = g.mix(brown, LinearRgb([0.105, 0.140, 0.038]), green);
        // A needle is a pair of halves with a groove between.
        let groove = across.abs().step(0.25, 0.0);
        let base = strewn.port("along").step(0.07, 0.02) * 0.45;
        let light = (round * 0.45 + 0.62 - groove * 0.12 - base) * (order * 0.3 + (0.55 + 0.4 * lift));
        Needles {
            color: g.shade(color, light),
            cover: strewn.port("cover"),
            height: round * 0.0016
                + order * 0.004
                + (0.003 + lift * 0.012)
                + (strewn.port("along") - 0.5) * id.hash_signed("tilt") * 0.006,
        }
    }
}
