//! Moss: cushions of tiny shoots.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Cushions of moss with tiny shoots and stalks.
pub const MOSS_CARPET: Recipe = Recipe {
    name: "moss",
    title: "Moss",
    group: "nature",
    summary: "Cushions of moss with tiny shoots and stalks",
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
        own("cushions", 0.6, "how far it swells into cushions"),
        own("stalks", 0.3, "how many spore stalks stand out of it"),
        own("dry", 0.2, "dry, brownish patches"),
        own("debris", 0.25, "fallen needles and bits"),
    ],
    color: Srgb8::hex(0x637a2b),
    color2: Srgb8::hex(0x2c3318),
    words: &["moss", "moss carpet", "mossy ground", "moss cushions", "lichen"],
    variants: &[
        ("green", 0x637a2b),
        ("bright", 0x86a032),
        ("dark", 0x43572a),
        ("golden", 0x97913c),
        ("grey", 0x7d8668),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, swell) = (s.scale(), s.get("cushions"));
    let lumps = g.fbm("lumps", 4.0 / scale, 5.0);
    let fluff = g.fractal("billow", "fluff", (130.0 / scale, 130.0 / scale), 2.0, 0.6, None);
    let cells = g.node(
        "voronoi",
        &[("nx", s.repeats(9.0)), ("ny", s.repeats(9.0)), ("jitter", 1.0), ("seed", g.seed("cushions"))],
        &[("offset", g.wobble("cushion bend", 9.0 / scale, 3.0, 0.022 * scale).into())],
    );
    let id = cells.port("id");
    // Cushions grow into one another: some valleys are shallow, none is a clean line.
    let swollen = cells.port("f1").levels(0.115 * scale, 0.0).power(0.8);
    let valley = cells.levels(0.0, 0.030 * scale).power(0.5);
    let dome = (swollen * 0.72 + valley * 0.34 + lumps * 0.16 + fluff * 0.06 - 0.12).clamp();
    let shoots = |name: &str, per_m2: f32, longer: f32| {
        g.scatter(
            name,
            per_m2 / (scale * scale),
            &[
                ("shape", 2.0),
                ("length_m", 0.017 * scale * longer),
                ("least", 0.5),
                ("width", 0.34),
                ("bend", 0.3),
            ],
        )
    };
    let (under, over) = (shoots("under", 31000.0, 0.95), shoots("over", 15000.0, 1.05));
    let top = over.port("cover");
    let pick = |port: &'static str| g.mix(under.port(port), over.port(port), top);
    let (sid, along, across) = (pick("id").clamp(), pick("along"), pick("across"));
    let cover = under.port("cover").max(top);
    let order = g.mix(under.port("order") * 0.5, over.port("order") * 0.5 + 0.5, top);
    let green = g.vary(
        s.color,
        sid.hash_signed("warmth") * 0.14 + id.hash_signed("kind") * (0.3 * s.get("variation")),
        lumps * 0.12,
        sid.hash_signed("tone") * 0.3 + id.hash_signed("light") * (0.35 * s.get("variation")),
    );
    let dry = (lumps * 0.7 + dome * 0.3 + id.hash_signed("dry") * 0.4 + (s.get("dry") * 1.7 - 1.25))
        .step(-0.1, 0.6);
    let green = g.mix(green, LinearRgb([0.21, 0.145, 0.055]), dry * 0.75);
    let tips = along * 0.75 + order * 0.45 - across.abs() * 0.12;
    let light = (tips + fluff * 0.12 + 0.18) * (dome * (0.35 + 0.45 * swell) + (0.70 - 0.45 * swell));
    let bed = g.shade(s.color2.mix(s.color, 0.25), fluff * 0.35 + 0.8);
    let color = g.mix(bed, g.shade(green, light * 1.5), cover * 0.85 + 0.15);
    let bare = (lumps - dome * 0.3 + (s.get("wear") * 1.7 - 1.5)).step(0.0, 0.35);
    let earth = g.shade(LinearRgb([0.075, 0.050, 0.030]), fluff * 0.25 + lumps * 0.3 + 0.8);
    let color = g.mix(color, earth, bare);

    let litter = g.scatter(
        "litter",
        420.0 * s.get("debris") + 0.5,
        &[("shape", 3.0), ("length_m", 0.06), ("least", 0.2), ("width", 0.05), ("bend", 0.08)],
    );
    let stalks = g.scatter(
        "stalks",
        900.0 * s.get("stalks") + 0.5,
        &[("shape", 3.0), ("length_m", 0.045 * scale), ("least", 0.5), ("width", 0.045), ("bend", 0.2)],
    );
    let bits = litter.port("cover");
    let brown = g.shade(LinearRgb([0.20, 0.115, 0.05]), litter.port("id").hash("tone") * 1.0 + 0.4);
    let color = g.mix(color, brown, bits);
    let stalk = stalks.port("cover") * (1.0 - bare);
    let capsule = stalks.port("along").step(0.80, 0.86);
    let red = g.mix(LinearRgb([0.30, 0.11, 0.045]), LinearRgb([0.35, 0.27, 0.08]), capsule);
    let color = g.mix(color, g.shade(red, stalks.port("id").hash("tone") * 0.6 + 0.7), stalk);
    let shoot = (along * 0.0045 + order * 0.0035 + cover * 0.001 - across * across * 0.0006) * scale;
    let bed = g.mix(shoot, fluff * 0.0012 + lumps * 0.002 - 0.004, bare);
    let height = bed
        + (dome * 0.020 * (1.0 - bare * 0.8) + id.hash_signed("level") * dome * 0.006) * (swell * scale)
        + lumps * 0.010
        + bits * 0.003
        + stalk * 0.006;
    let roughness = fluff * 0.03 + along * -0.06 + dry * 0.04 + 0.93;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - dome * tips.clamp()).reach(0.014))
}
