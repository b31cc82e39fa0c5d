//! Shingles of split wood or slate in overlapping rows, lower ends down the picture.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Thin shingles of unlike width.
pub const SHINGLES: Recipe = Recipe {
    name: "shingles",
    title: "Shingles",
    group: "tile",
    summary: "Split shingles or slates in overlapping rows with uneven lower ends",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.55),
        own("slate", 0.0, "0 split wood, 1 slate"),
        own("ragged", 0.35, "how far lower ends are out of line"),
        own("widths", 0.85, "how unlike the widths are"),
        own("thick", 0.45, "thickness of the lower ends"),
        own("curled", 0.3, "shingles that have cupped and lifted"),
        own("split", 0.4, "cracks from the lower ends upward"),
        own("greyed", 0.5, "how far sun and rain have greyed them"),
    ],
    color: Srgb8::hex(0x8a6a4c),
    color2: Srgb8::hex(0x8f8a82),
    words: &["shingles", "wood shingles", "cedar shakes", "shakes", "slates", "slate roof", "shingle roof"],
    variants: &[
        ("cedar", 0x8a6a4c),
        ("grey", 0x87817a),
        ("brown", 0x6f4e37),
        ("slate", 0x565b62),
        ("green slate", 0x616a62),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, slate) = (s.get("wear"), s.get("variation"), s.get("slate"));
    let wood = 1.0 - slate;
    let rows = s.even_repeats(6.5);
    let row_m = s.size_m / rows;
    let wavy = g.wobble("crooked", 10.0, 2.0, 0.0012 + 0.0022 * wear);
    let shingles = g.node(
        "shingles",
        &[
            ("columns", s.repeats(8.0)),
            ("rows", rows),
            ("jitter", 0.05 + 0.38 * s.get("widths")),
            ("ragged", 0.02 + 0.28 * s.get("ragged")),
            ("shift_random", 0.3 * s.get("widths")),
            ("seed", g.seed("shingles")),
        ],
        &[("offset", wavy.into())],
    );
    let (id, up, x, under) =
        (shingles.port("id"), shingles.port("up"), shingles.port("x"), shingles.port("under"));
    let far = g.vector(id.hash("cut u") * s.size_m, id.hash("cut v") * s.size_m);
    let fibre = g.fractal("fbm", "fibre", (90.0, 1.6), 3.0, 0.65, Some(far));
    let broad = g.fbm_xy("broad", (18.0, 2.0), 3.0, Some(far));
    let cleft = g.fbm_xy("cleft", (9.0, 7.0), 5.0, Some(far));
    let grain = g.fractal("fbm", "grain", (220.0, 220.0), 2.0, 0.8, None);
    let surface = g.mix(fibre * 0.8 + broad * 0.5, cleft, slate);
    // Ends are torn across the fibre, slates are nipped with a knife.
    let torn = up + surface * (0.0015 + 0.0035 * wear);
    let gap = 0.0010 + 0.0018 * (0.4 + wear);
    let side = shingles + surface * 0.0008;
    let open = side.step(gap, gap + 0.0012);
    let bevel = side.step(gap, gap + 0.005) * torn.step(-0.0005, 0.006);
    let crack_x = (x - id.hash_signed("crack at") * 0.03 + broad * 0.004).abs();
    let runs_up = (up - id.hash("crack length") * row_m).step(0.02, -0.02);
    let few = id.hash("cracked").step(1.0 - 0.7 * s.get("split"), 1.001 - 0.7 * s.get("split"));
    let crack = crack_x.step(0.0017, 0.0006) * runs_up * few * (wood * 0.8 + 0.2);
    let tone = id.hash_signed("tone") * (0.42 * variation) + broad * 0.12;
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.08 * variation) + broad * 0.04,
        id.hash_signed("grey") * (0.3 * variation) - 0.1,
        tone,
    );
    let greyed = s.get("greyed") * (1.0 - 0.7 * slate);
    // Sun reaches the lower part of each shingle; the upper part was covered once.
    let sun =
        (broad * 0.5 + id.hash_signed("sun") * 0.35 + under * 0.45 + (greyed * 1.9 - 1.25)).step(-0.4, 0.6);
    let silver = g.shade(s.color2, fibre * 0.20 + id.hash_signed("silver") * 0.15 + 0.85);
    let color = g.mix(color, silver, sun * 0.9);
    let color = g.shade(color, surface * 0.24 + grain * 0.05 + 1.0);
    let drip = (torn.step(0.045, 0.0) * 0.5 + broad * 0.4 + (wear - 0.9)).step(0.0, 0.6) * (0.5 * wear);
    let color = g.mix(color, LinearRgb([0.055, 0.050, 0.044]), drip * 0.7);
    let lichen =
        (g.fbm("lichen", 16.0, 4.0) + broad * 0.25 + surface * 0.15 + (wear * 0.9 - 1.25)).step(0.0, 0.35);
    let color = g.mix(color, g.shade(LinearRgb([0.34, 0.36, 0.27]), grain * 0.3 + 1.0), lichen * 0.7);
    let shadow = under.step(0.0, 0.16) * 0.55 + 0.45;
    let color = g.shade(color, shadow * (open * 0.75 + 0.25) * (bevel * 0.2 + 0.8) * (1.0 - crack * 0.75));
    let roughness = surface * 0.05 + grain * 0.04 + lichen * 0.08 + sun * 0.05 + (0.82 - 0.20 * slate);
    let thick = (0.003 + 0.016 * s.get("thick")) * (1.0 - 0.5 * slate) * s.scale().min(1.6);
    let thickness = id.hash("thickness") * (0.7 * variation) + (1.0 - 0.35 * variation);
    let cup = x * x * id.hash_signed("cup") * 3.0 * s.get("curled");
    let lift = (1.0 - up * (0.9 / row_m)).clamp() * id.hash("lift").step(0.55, 1.0) * s.get("curled") * 0.012;
    let face = under * thickness * thick
        + bevel * 0.0012
        + surface * (0.0011 + 0.0010 * wear)
        + grain * 0.00008
        + (cup + lift) * (wood * 0.8 + 0.2)
        + x * id.hash_signed("lean") * (0.03 * variation)
        - crack * 0.004;
    let height = face * (open * 0.9 + 0.1) - (1.0 - open) * 0.003;
    let hollow = (1.0 - shadow * open).max(crack).clamp();
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.03))
}
