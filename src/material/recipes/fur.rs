//! Fur: short hair in tufts that lie along a bent direction.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Short lying hair in tufts, combed along -V.
pub const FUR: Recipe = Recipe {
    name: "fur",
    title: "Fur",
    group: "organic",
    summary: "Short lying hair in tufts, combed along -V",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("length", 0.45, "length of the hair"),
        own("ruffled", 0.45, "how far the direction turns"),
        own("clumps", 0.55, "how far hairs gather in tufts"),
        own("markings", 0.2, "spots and bands in the second colour"),
        own("gloss", 0.45, "sheen of the hair"),
    ],
    color: Srgb8::hex(0xa17c54),
    color2: Srgb8::hex(0x4a3525),
    words: &["fur", "pelt", "furry", "animal fur", "bear fur", "fox fur", "wolf fur", "faux fur"],
    variants: &[
        ("brown", 0xa17c54),
        ("black", 0x3b3633),
        ("white", 0xd6d0c4),
        ("grey", 0x8d8983),
        ("fox", 0xb5682f),
        ("golden", 0xbf9a66),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, clumps) = (s.scale(), s.get("clumps"));
    let long = 0.6 + 0.9 * s.get("length");
    let sway = |axis: &str| {
        g.fbm_xy(&format!("turn {axis}"), (3.2 / scale, 3.2 / scale), 2.0, None)
            * (0.085 * s.get("ruffled") * scale)
            + g.fbm(&format!("lean {axis}"), 22.0 / scale, 2.0) * (0.005 * clumps * scale)
    };
    let bend = g.vector(sway("x"), sway("y"));
    // Undercoat and single hairs are streaks along the bent direction.
    let streak = |name: &str, across: f32, along: f32, octaves: f32| {
        g.fractal("fbm", name, (across / scale, along / scale / long), octaves, 0.65, Some(bend))
    };
    let wool = streak("wool", 240.0, 13.0, 2.0);
    let locks = streak("locks", 30.0, 6.5, 2.0);
    let swirl = g.fbm("swirl", 2.5 / scale, 3.0);
    let tufts = Tufts::new(s, g, 0.055 * scale * long, bend);
    let guard = Tufts::new_hair(s, g, 0.05 * scale * long, bend);
    let fine = wool * 0.55 + guard.tone * 0.22;
    let lift = tufts.along * 0.50 + locks * (0.30 * clumps) + wool * 0.12;
    let light =
        (lift * (0.35 + 0.35 * clumps) + guard.along * 0.40 + wool * 0.36 + (0.52 - 0.18 * clumps)).clamp();
    let spots = g.fractal("fbm", "spots", (6.0 / scale, 4.0 / scale), 2.0, 0.5, Some(bend));
    let marked =
        (spots + wool * 0.12 + tufts.tone * 0.2 + (s.get("markings") * 1.7 - 1.35)).step(-0.10, 0.14);
    let hair = g.vary(
        s.color,
        tufts.tone * 0.05 + swirl * 0.02,
        swirl * 0.08 + fine * 0.05,
        fine * (0.24 + 0.22 * s.get("variation")) + tufts.tone * (0.22 * s.get("variation")) + swirl * 0.04,
    );
    let hair = g.mix(hair, s.color2, marked * 0.88);
    // Deep between the tufts the coat is dark; the tips are bleached.
    let deep = light.step(0.48, 0.12);
    let hair = g.mix(hair, s.color2.mix(s.color, 0.25), deep * 0.7);
    let tips = light.step(0.55, 1.0);
    let hair = g.vary(hair, 0.03, tips * -0.12, tips * 0.22);
    let color = g.shade(hair, light * 0.85 + 0.42);
    let thin = (swirl * 0.7 + wool * 0.12 + (s.get("wear") * 1.8 - 1.8)).step(-0.1, 0.4);
    let color = g.mix(color, g.shade(s.color2.mix(s.color, 0.4), wool * 0.15 + 0.9), thin * 0.7);
    let roughness =
        wool * 0.05 - tips * (0.18 * s.get("gloss")) + deep * 0.1 + (0.76 - 0.18 * s.get("gloss"));
    let pile = (tufts.along * 0.0034 + locks * 0.0030) * clumps;
    let strands = wool * 0.00050 + guard.along * 0.0013;
    let height = (pile * (1.0 - thin * 0.7) + strands + swirl * 0.0015) * scale.min(2.0);
    g.close(s, Look::new(color, roughness, height).hollow(deep).reach(0.010))
}

/// Strewn strands, read where the bend leads: all values are smooth enough to be read between pixels.
struct Tufts<'g> {
    /// 0 at the root and beneath, 1 at the tip.
    along: Wire<'g>,
    tone: Wire<'g>,
}

impl<'g> Tufts<'g> {
    /// Pointed bundles of hair that overlap like tiles.
    fn new(s: &Settings, g: &'g Builder, length: f32, bend: Wire<'g>) -> Tufts<'g> {
        let strewn = strew(s, g, "tufts", 1.0, 4.4 / (length * length * 0.28), length, 0.17);
        let (along, across) = (strewn.port("along"), strewn.port("across"));
        // The root goes under: nothing of a tuft is seen there.
        let out = along.step(0.1, 0.55);
        let pointed = (along * 0.5 + 0.5) * out * (1.0 - across * across * 0.30) * strewn.port("cover");
        Tufts { along: pointed.warp(bend), tone: (strewn.port("id").hash_signed("tone") * out).warp(bend) }
    }

    /// Single guard hairs.
    fn new_hair(s: &Settings, g: &'g Builder, length: f32, bend: Wire<'g>) -> Tufts<'g> {
        let width = (0.0022 * s.scale() / length).clamp(0.001, 1.0);
        let strewn =
            strew(s, g, "hair", 2.0, (0.40 / (length * length * width)).min(12_000.0), length, width);
        let cover = strewn.port("cover");
        let across = strewn.port("across");
        Tufts {
            along: (strewn.port("along") * cover * (1.0 - across * across * 0.45)).warp(bend),
            tone: (strewn.port("id").hash_signed("hair") * cover).warp(bend),
        }
    }
}

fn strew<'g>(
    s: &Settings,
    g: &'g Builder,
    name: &str,
    shape: f32,
    per_m2: f32,
    length: f32,
    width: f32,
) -> Wire<'g> {
    g.scatter(
        name,
        per_m2,
        &[
            ("shape", shape),
            ("length_m", length),
            ("least", 0.55),
            ("width", width),
            ("bend", 0.14),
            ("angle_deg", 90.0),
            ("stray", 0.03 + 0.06 * s.get("ruffled")),
        ],
    )
}
