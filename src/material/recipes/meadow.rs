//! Meadow: grass with clover and small flowers.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Grass with clover, daisies and buttercups, seen from above.
pub const MEADOW: Recipe = Recipe {
    name: "meadow",
    title: "Meadow",
    group: "nature",
    summary: "Grass with clover, daisies and buttercups",
    size_m: 2.0,
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
        own("flowers", 0.5, "how many flowers"),
        own("clover", 0.5, "how much clover"),
        own("yellow", 0.35, "share of yellow flowers among the others"),
        own("dry", 0.15, "share of dry, yellow blades"),
        own("length", 0.5, "length of the blades"),
    ],
    color: Srgb8::hex(0x587a30),
    color2: Srgb8::hex(0xe4e1dc),
    words: &["meadow", "flower meadow", "wildflowers", "clover", "pasture", "daisies"],
    variants: &[("spring", 0x64882f), ("summer", 0x6f7a34), ("dark", 0x3f5c29), ("autumn", 0x857a3f)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let scale = s.scale();
    let length = (0.06 + 0.07 * s.get("length")) * scale;
    let blades = |name: &str, per_m2: f32, longer: f32| {
        g.scatter(
            name,
            per_m2,
            &[("shape", 2.0), ("length_m", length * longer), ("least", 0.4), ("width", 0.13), ("bend", 0.4)],
        )
    };
    let under = blades("under", 3600.0, 1.0);
    let over = blades("over", 2000.0, 1.2);
    let top = over.port("cover");
    let pick = |port: &'static str| g.mix(under.port(port), over.port(port), top);
    let (id, along, across) = (pick("id").clamp(), pick("along"), pick("across"));
    let order = g.mix(under.port("order") * 0.5, over.port("order") * 0.5 + 0.5, top);
    let lush = g.fbm("lush", 2.5, 4.0);
    let soil = g.fbm("soil", 40.0, 3.0);
    let bare = (g.fbm("bare", 2.5, 4.0) + (s.get("wear") * 1.5 - 1.4)).step(0.0, 0.3);
    let blade = under.port("cover").max(top) * (1.0 - bare * id.hash("survives").step(0.15, 0.16));
    let green = g.vary(
        s.color,
        id.hash_signed("warmth") * 0.24 + lush * 0.08,
        lush * 0.1,
        id.hash_signed("tone") * (0.4 * s.get("variation") + 0.1),
    );
    let dried = (id.hash("dry") + lush * -0.15).step(1.0 - s.get("dry"), 1.1 - s.get("dry"));
    let green = g.mix(green, LinearRgb([0.33, 0.26, 0.10]), dried * 0.8);
    let rib = (1.0 - across.abs()).step(0.0, 0.5);
    let green = g.shade(green, (along * 0.7 + 0.5) * (order * 0.75 + 0.45) * (rib * 0.2 + 0.85));
    let color = g.mix(g.shade(LinearRgb([0.068, 0.044, 0.024]), soil * 0.4 + 0.7), green, blade);
    let height = g.mix(soil * 0.002, order * 0.014 + along * 0.010 - across * across * 0.0012 + 0.002, blade);

    let clover = Disc::new(g, "clover", 1500.0 * s.get("clover") + 1.0, 0.044 * scale, 3.0);
    let patch = (lush * -0.6 + g.fbm("clover patches", 3.0, 3.0) + s.get("clover") - 0.2).step(-0.1, 0.5);
    let grows = clover.id.hash("grows").step(0.99, 1.0).max(patch);
    // The notch of a heart at the end of every leaflet.
    let leaf = (clover.lobe * 0.34 + 0.66 - clover.lobe.step(0.9, 1.0) * 0.10 - clover.radius)
        .step(0.0, 0.07)
        * grows.step(0.4, 0.6);
    let band = (clover.radius - clover.lobe * 0.12).step(0.30, 0.36)
        * (clover.radius - clover.lobe * 0.12).step(0.52, 0.40);
    let leaflet = g.vary(LinearRgb([0.085, 0.185, 0.045]), 0.0, 0.0, clover.id.hash_signed("tone") * 0.35);
    let leaflet = g.mix(leaflet, LinearRgb([0.25, 0.36, 0.20]), band * 0.55);
    let leaflet = g.shade(leaflet, clover.radius * 0.35 + clover.order * 0.35 + clover.lobe * 0.10 + 0.55);
    let color = g.mix(color, leaflet, leaf);
    let height = g.mix(height, clover.lobe * 0.0012 + clover.order * 0.006 + 0.020, leaf);

    let flower = Disc::new(g, "flowers", 230.0 * s.get("flowers") + 0.3, 0.042 * scale, 11.0);
    let grouped = (g.fbm("flower patches", 2.5, 3.0) + flower.id.hash("alone") * 0.9 - 0.1).step(0.0, 0.1);
    let buttercup = flower.id.hash("kind").step(1.001 - s.get("yellow"), 1.002 - s.get("yellow"));
    let five = g.node("wave", &[("ny", 0.0)], &[("phase", (flower.turn * 5.0).into())]);
    let round = (five * 0.13 + 0.74 - flower.radius).step(0.0, 0.06) * buttercup;
    let rays = (flower.lobe * 0.10 + 0.9 - flower.radius).step(0.0, 0.08);
    let petal = g.mix(rays, round, buttercup) * grouped;
    let eye = flower.radius.step(0.36, 0.28) * (1.0 - buttercup * 0.6);
    let white = g.vary(s.color2, flower.id.hash_signed("hue") * 0.08, 0.0, flower.id.hash_signed("f") * 0.1);
    let petals = g.mix(white, LinearRgb([0.72, 0.47, 0.02]), buttercup);
    let cup = g.mix(flower.lobe * 0.10, five * 0.16, buttercup);
    let petals = g.shade(petals, cup + flower.radius * 0.25 + 0.72);
    let dots = g.fractal("fbm", "dots", (250.0, 250.0), 1.0, 0.5, None) * 0.25 + 0.95;
    let petals = g.mix(petals, g.shade(LinearRgb([0.62, 0.36, 0.02]), dots), eye);
    let color = g.mix(color, petals, petal);
    let bowl = flower.radius * flower.radius * 0.004 + eye * 0.003 + flower.lobe * 0.0004;
    let height = g.mix(height, bowl + flower.order * 0.004 + 0.032, petal) + lush * 0.003;
    let roughness = g.mix(0.95, along * -0.1 + id.hash("gloss") * 0.1 + 0.66, blade);
    let roughness = g.mix(roughness, dots * 0.1 + 0.52, leaf.max(petal));
    let deep = g.mix(1.0, 1.0 - order * 0.8, blade) * (1.0 - leaf.max(petal));
    g.close(s, Look::new(color, roughness, height).hollow(deep).reach(0.012))
}

/// Strewn discs with lobes: leaflets or petals.
struct Disc<'g> {
    id: Wire<'g>,
    order: Wire<'g>,
    /// 0 in the middle, 1 at the rim, more where there is no disc.
    radius: Wire<'g>,
    turn: Wire<'g>,
    /// −1..1, 1 in the middle of a lobe.
    lobe: Wire<'g>,
}

impl<'g> Disc<'g> {
    fn new(g: &'g Builder, name: &str, per_m2: f32, size_m: f32, lobes: f32) -> Disc<'g> {
        let disc = g.scatter(
            name,
            per_m2,
            &[("shape", 0.0), ("length_m", size_m), ("least", 0.6), ("width", 1.0), ("bend", 0.0)],
        );
        let x = disc.port("along") * 2.0 - 1.0;
        let y = disc.port("across") * (1.0 - x * x).power(0.5);
        let place = g.node("polar", &[], &[("x", x.into()), ("y", y.into())]);
        let lobe = g.node("wave", &[("ny", 0.0)], &[("phase", (place * lobes).into())]);
        let radius = g.mix(9.0, place.port("radius"), disc.port("cover"));
        Disc { id: disc.port("id"), order: disc.port("order"), radius, turn: place, lobe }
    }
}
