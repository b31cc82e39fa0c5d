//! Fur: short hair in layers that lie along a bent direction.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Short lying hair, combed along −V.
pub const FUR: Recipe = Recipe {
    name: "fur",
    title: "Fur",
    group: "organic",
    summary: "Short lying hair in layers, combed along -V",
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
        own("clumps", 0.5, "how far hairs gather in tufts"),
        own("markings", 0.2, "spots and bands in the second colour"),
        own("gloss", 0.45, "sheen of the hair"),
    ],
    color: Srgb8::hex(0x8a6a48),
    color2: Srgb8::hex(0x3b2a1e),
    words: &["fur", "pelt", "furry", "animal fur", "bear fur", "fox fur", "wolf fur", "faux fur"],
    variants: &[
        ("brown", 0x8a6a48),
        ("black", 0x37322f),
        ("white", 0xd6d0c4),
        ("grey", 0x85817b),
        ("fox", 0xa85f2b),
        ("golden", 0xb99461),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, clumps) = (s.scale(), s.get("clumps"));
    let ruffled = s.get("ruffled");
    let sway = |axis: &str| {
        g.fbm(&format!("turn {axis}"), 3.2 / scale, 2.0) * (0.075 * ruffled * scale)
            + g.fbm(&format!("tuft {axis}"), 26.0 / scale, 2.0) * (0.0065 * clumps * scale)
    };
    let bend = g.vector(sway("x"), sway("y"));
    let coat = |name: &str, per_m2: f32, longer: f32| Coat::new(s, g, name, per_m2, longer, bend);
    let (under, mid, over) =
        (coat("under", 15000.0, 0.8), coat("mid", 9000.0, 1.0), coat("over", 4200.0, 1.2));
    let lock = g.fractal("fbm", "locks", (26.0 / scale, 6.0 / scale), 3.0, 0.6, Some(bend));
    let swirl = g.fbm("swirl", 2.0 / scale, 4.0);
    let light = g.mix(g.mix(under.light * 0.62, mid.light * 0.84, mid.cover), over.light, over.cover);
    let light = g.mix(0.30, light, under.cover.max(mid.cover).max(over.cover));
    let tone = g.mix(g.mix(under.tone, mid.tone, mid.cover), over.tone, over.cover);
    let high = g.mix(g.mix(under.height, mid.height + 0.0025, mid.cover), over.height + 0.005, over.cover);
    let spots = g.fractal("fbm", "spots", (6.0 / scale, 4.5 / scale), 3.0, 0.5, Some(bend));
    let marked = (spots + tone * 0.35 + (s.get("markings") * 1.6 - 1.35)).step(-0.12, 0.12);
    let color = g.vary(
        s.color,
        tone * 0.05 + swirl * 0.04,
        swirl * 0.06,
        tone * (0.34 * s.get("variation") + 0.08) + swirl * 0.10,
    );
    let color = g.mix(color, s.color2, marked * 0.85);
    let root = light.levels(0.95, 0.35);
    let color = g.mix(color, s.color2.mix(s.color, 0.35), root * 0.55);
    let color = g.shade(color, light * 1.02 + lock * (0.16 * clumps) + 0.08);
    let thin = (swirl * 0.7 + tone * 0.2 + (s.get("wear") * 1.7 - 1.75)).step(-0.1, 0.4);
    let color = g.mix(color, g.shade(s.color2.mix(s.color, 0.5), tone * 0.2 + 0.8), thin * 0.6);
    let roughness = tone * 0.06 - light * (0.16 * s.get("gloss")) + (0.80 - 0.14 * s.get("gloss"));
    let height = (high * (1.0 - thin * 0.7) + lock * (0.0035 * clumps) + swirl * 0.002) * scale.min(2.0);
    g.close(s, Look::new(color, roughness, height).hollow(root).reach(0.009))
}

/// One layer of hair, bent: values are read where the bend leads, so all are smooth across a hair.
struct Coat<'g> {
    cover: Wire<'g>,
    /// 0 at the root, 1 at the tip, darker at the sides.
    light: Wire<'g>,
    tone: Wire<'g>,
    height: Wire<'g>,
}

impl<'g> Coat<'g> {
    fn new(s: &Settings, g: &'g Builder, name: &str, per_m2: f32, longer: f32, bend: Wire<'g>) -> Coat<'g> {
        let scale = s.scale();
        let length = (0.025 + 0.055 * s.get("length")) * scale * longer;
        let hair = g.scatter(
            name,
            per_m2 / (scale * scale) * (0.045 / length * scale).min(2.0),
            &[
                ("shape", 2.0),
                ("length_m", length),
                ("least", 0.55),
                ("width", (0.0034 * scale / length).max(0.001)),
                ("bend", 0.10),
                ("angle_deg", 90.0),
                ("stray", 0.035 + 0.05 * s.get("ruffled")),
            ],
        );
        let (id, along, across) = (hair.port("id"), hair.port("along"), hair.port("across"));
        let round = 1.0 - across * across;
        let light = along.curve(&[(0.0, 0.42), (0.35, 0.74), (0.8, 1.05), (1.0, 1.15)])
            * (round * 0.35 + 0.70)
            * (id.hash("light") * 0.28 + 0.86);
        let height = along * 0.0030 + round * 0.0008 + hair.port("order") * 0.0022;
        Coat {
            cover: hair.port("cover").warp(bend).clamp(),
            light: light.warp(bend),
            tone: id.hash_signed("tone").warp(bend),
            height: height.warp(bend),
        }
    }
}
