//! Bamboo: poles side by side, ringed by nodes, dried and mottled.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// A fence or wall of upright bamboo poles.
pub const BAMBOO: Recipe = Recipe {
    name: "bamboo",
    title: "Bamboo poles",
    group: "wood",
    summary: "Upright bamboo poles side by side, with nodes, splits and mottling",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.3),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("gap", 0.25, "gaps between the poles"),
        own("nodes", 0.5, "how close the nodes follow one another"),
        own("mottle", 0.4, "dark blotches and specks"),
        own("splits", 0.3, "poles that have split lengthwise"),
        own("green", 0.0, "how much green is left in the poles"),
    ],
    color: Srgb8::hex(0xc2a05c),
    color2: Srgb8::hex(0x6d4a27),
    words: &["bamboo", "bamboo poles", "bamboo wall", "bamboo fence", "bamboo canes"],
    variants: &[
        ("golden", 0xc2a05c),
        ("green", 0x7f8f4c),
        ("dried", 0xb8a27e),
        ("tortoiseshell", 0x93663a),
        ("black", 0x44362b),
        ("grey", 0x958c7f),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, scale) = (s.get("wear"), s.get("variation"), s.scale());
    let count = s.repeats(18.0);
    let radius = s.size_m / count * 0.5;
    let poles = g.node(
        "bond",
        &[
            ("columns", count),
            ("rows", 1.0),
            ("shift", 0.0),
            ("jitter_x", 0.05 + 0.12 * variation),
            ("seed", g.seed("poles")),
        ],
        &[("offset", g.vector(g.fbm_xy("crooked", (7.0, 0.8), 3.0, None) * (0.006 * scale), 0.0).into())],
    );
    let (id, x) = (poles.port("id"), poles.port("x"));
    let side = poles.port("half_x") - x.abs();
    let far = g.vector(id.hash("pole u") * s.size_m, id.hash("pole v") * s.size_m);
    let per_tile = (s.size_m * (2.2 + 2.4 * s.get("nodes")) / scale.max(0.5)).round().max(1.0);
    let joint_m = s.size_m / per_tile;
    let uneven = g.fbm_xy("spacing", (0.5, 1.5), 1.0, Some(far)) * 0.35;
    let saw = g.node(
        "wave",
        &[("nx", 0.0), ("ny", per_tile), ("shape", 2.0)],
        &[("phase", (id.hash("start") + uneven).into())],
    );
    // Metres from the node, upward negative.
    let near = (1.0 - saw.abs()) * (0.5 * joint_m);
    let below = saw.step(0.001, -0.001);
    let swell = near.step(0.022 * scale, 0.0);
    let groove = near.step(0.0026, 0.0008);
    let scar = (near - 0.0045).abs().step(0.0022, 0.0006) * (1.0 - below);
    let gap = 0.0004 + radius * 0.22 * s.get("gap");
    let inside = side + swell * (0.07 * radius);
    let round = inside.levels(gap, gap + radius * 0.96).curve(&[
        (0.0, 0.0),
        (0.03, 0.26),
        (0.1, 0.44),
        (0.25, 0.66),
        (0.45, 0.835),
        (0.7, 0.954),
        (1.0, 1.0),
    ]);
    let pole = inside.step(gap, gap + 0.0015);
    let fibre = g.fractal("fbm", "fibre", (230.0, 5.0), 3.0, 0.7, Some(far));
    let long = g.fbm_xy("long", (12.0, 1.4), 4.0, Some(far));
    let spot = g.fbm_xy("spots", (45.0, 22.0), 4.0, Some(far));
    let tone = id.hash_signed("tone") * (0.46 * variation) + long * (0.10 + 0.14 * variation);
    let leaf = LinearRgb([0.15, 0.20, 0.045]);
    let fresh = (id.hash("fresh") * 0.6 + long * 0.4 + (s.get("green") * 1.7 - 0.75)).step(-0.15, 0.5);
    let body = g.mix(s.color, leaf, fresh * 0.85);
    let body = g.vary(
        body,
        id.hash_signed("warmth") * (0.12 * variation),
        long * 0.25 + id.hash_signed("pale") * (0.35 * variation) - 0.12,
        tone,
    );
    let body = g.shade(body, fibre * 0.09 + 1.0);
    let blotch = (spot + long * 0.5 + swell * 0.25 + (s.get("mottle") * 1.2 - 1.1)).step(-0.1, 0.45);
    let body = g.mix(body, s.color2, blotch * 0.7);
    let grey = (long * 0.6 + spot * 0.3 + (wear * 1.5 - 0.85)).step(-0.2, 0.8) * (0.85 * wear);
    let body = g.mix(body, g.shade(LinearRgb([0.33, 0.31, 0.28]), fibre * 0.2 + 1.0), grey);
    // Below the ring lies a pale bloom; above it the scar of the sheath.
    let bloom = near.step(0.030, 0.006) * below * 0.35;
    let body = g.mix(body, LinearRgb([0.56, 0.52, 0.42]), bloom * (0.6 + spot * 0.5).clamp());
    let body = g.shade(body, 1.0 - groove * 0.55 - scar * 0.38 - (1.0 - below) * near.step(0.02, 0.0) * 0.18);
    let split = ((x + long * 0.004 + id.hash_signed("where split") * radius * 0.5).abs())
        .step(0.0013, 0.0004)
        * id.hash("split").step(1.0 - 0.6 * s.get("splits"), 1.001 - 0.6 * s.get("splits"))
        * (long + 0.1).step(-0.1, 0.15);
    let body = g.shade(body, (1.0 - split * 0.85) * (round * 0.55 + 0.45));
    let color = g.mix(LinearRgb([0.020, 0.016, 0.011]), body, pole);
    let roughness =
        fibre * 0.04 + grey * 0.28 + blotch * 0.12 + bloom * 0.25 + split * 0.2 + spot * 0.04 + 0.40;
    let height = round * (radius * 0.8) + swell * 0.0018 * pole - groove * 0.0016
        + scar * 0.0007
        + fibre * 0.00008
        + id.hash_signed("stands") * (0.006 * variation)
        - split * 0.003;
    let roughness = g.mix(0.95, roughness, pole);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - round * 1.3).clamp()).reach(0.02))
}
