//! Cracked earth: dried mud in plates that curl at their edges.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Dried mud, cracked into curling plates.
pub const CRACKED_EARTH: Recipe = Recipe {
    name: "cracked_earth",
    title: "Cracked earth",
    group: "nature",
    summary: "Dried mud, cracked into curling plates",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.1),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crack", 0.5, "width of the cracks"),
        own("curl", 0.5, "how far the edges of the plates curl up"),
        own("hairline", 0.5, "finer cracks within the plates"),
        own("dust", 0.4, "pale dust and crumbs"),
    ],
    color: Srgb8::hex(0xa68a6b),
    color2: Srgb8::hex(0x4c3a2a),
    words: &["cracked earth", "dry mud", "dried mud", "cracked mud", "drought", "salt flat", "parched earth"],
    variants: &[
        ("clay", 0xa68a6b),
        ("grey", 0x969088),
        ("red", 0xa3623f),
        ("salt", 0xcfc8ba),
        ("dark", 0x6b5745),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, variation, hairline) = (s.scale(), s.get("variation"), s.get("hairline"));
    let cells = |name: &str, per_m: f32, (per_bend, bend_m): (f32, f32)| {
        g.node(
            "voronoi",
            &[("nx", s.repeats(per_m)), ("ny", s.repeats(per_m)), ("jitter", 0.95), ("seed", g.seed(name))],
            &[("offset", g.wobble(name, per_bend / scale, 4.0, bend_m * scale).into())],
        )
    };
    let plates = cells("plates", 5.5, (6.0, 0.016));
    let small = cells("parts", 15.0, (16.0, 0.008));
    let (id, part) = (plates.port("id"), small.port("id"));
    let crumb = g.fractal("fbm", "crumb", (45.0, 45.0), 5.0, 0.62, None);
    let land = g.fbm("land", 1.5, 5.0);
    let wide = (0.004 + 0.016 * s.get("crack")) * scale;
    let uneven = (g.fbm("uneven", 5.0 / scale, 3.0) * 0.5 + 1.0).max(0.25);
    let edge = plates - uneven * (wide * 0.5) + crumb * 0.0022;
    // Cracks within a plate open only here and there, and never as wide.
    let split = (id.hash("split") + land * 0.3).step(1.05 - hairline, 1.25 - hairline);
    let inner = small - split * (0.0045 * scale * hairline) + crumb * 0.0010 + (1.0 - split) * 0.05;
    let gap = edge.step(0.0015, -0.002);
    let hair = inner.step(0.0005, -0.0015) * (1.0 - gap);
    let rim = edge.levels(0.0, 0.05 * scale);
    let lip = 1.0 - rim;
    let chipped = (crumb + lip * 1.2 + (s.get("wear") * 1.4 - 2.0)).step(0.0, 0.25) * lip;
    let fine = g.fractal("fbm", "grain", (240.0, 240.0), 2.0, 0.8, None);
    let silt = g.fbm("silt", 7.0, 5.0);
    let face = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.10 * variation),
        silt * 0.1,
        id.hash_signed("tone") * (0.28 * variation) + part.hash_signed("tone") * (split * 0.16 * variation),
    );
    let face = g.shade(face, crumb * 0.10 + fine * 0.09 + silt * 0.12 + lip * 0.10 + 0.96);
    let dust = (silt * 0.7 + land * 0.4 + crumb * 0.3 + (s.get("dust") * 1.6 - 1.1)).step(-0.2, 0.8);
    let face = g.vary(face, 0.03, dust * -0.25, dust * 0.34);
    let face = g.shade(face, 1.0 - chipped * 0.30);
    let deep = g.shade(s.color2, crumb * 0.35 + fine * 0.15 + 1.0);
    let shadow = edge.step(-0.7 * wide, 0.001) * 0.55 + 0.45;
    let color = g.mix(face, g.shade(deep, shadow), gap);
    let color = g.mix(color, s.color2, hair * 0.7);
    let curl = lip * lip * lip * (0.016 * s.get("curl")) + rim * (0.004 - 0.006 * s.get("curl"));
    let tilt = plates.port("x") * id.hash_signed("tilt x") + plates.port("y") * id.hash_signed("tilt y");
    let bed = crumb * 0.0035 - edge.levels(0.0, -0.012 * scale) * 0.022 - 0.006;
    let top = curl * scale + tilt * (0.05 * variation) + crumb * 0.0011 + fine * 0.0003 + land * 0.006
        - chipped * 0.004
        - inner.levels(0.004, -0.0015) * split * 0.005
        + 0.004;
    let height = g.mix(top, bed, gap);
    let roughness = crumb * 0.04 + fine * 0.03 + dust * 0.05 + 0.88 - id.hash("skin") * 0.08;
    g.close(s, Look::new(color, roughness, height).hollow(gap.max(hair)).reach(0.022))
}
