//! Log wall: peeled round logs with chinking between them.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

use super::checks::checks;
use super::wood::grain;

/// Logs lying on one another, along U.
pub const LOG_WALL: Recipe = Recipe {
    name: "log_wall",
    title: "Log wall",
    group: "wood",
    summary: "Round peeled logs with chinking, along U",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("chinking", 0.45, "width of the mortar between the logs"),
        own("bark", 0.2, "how much bark is left"),
        own("knots", 0.6, "how many knots"),
        own("cracks", 0.6, "long cracks of drying"),
        own("hewn", 0.25, "flats and marks of the axe"),
        own("greyed", 0.2, "how far sun and rain have greyed the wood"),
    ],
    color: Srgb8::hex(0xa0703f),
    color2: Srgb8::hex(0xc2b8a4),
    words: &["log wall", "logs", "log cabin", "round logs", "blockhouse"],
    variants: &[
        ("honey", 0xb07c42),
        ("brown", 0x7d5433),
        ("pine", 0xc0935c),
        ("dark", 0x54392a),
        ("grey", 0x8d857a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, greyed) = (s.get("wear"), s.get("variation"), s.get("greyed"));
    let rows = s.repeats(4.2);
    let radius = s.size_m / rows * 0.5;
    let crooked = g.fbm_xy("crooked", (0.9, 2.6), 2.0, None) * (0.018 * s.scale());
    let logs = g.node(
        "bond",
        &[
            ("columns", 1.0),
            ("rows", rows),
            ("shift_random", 1.0),
            ("jitter_y", 0.10 * variation),
            ("seed", g.seed("logs")),
        ],
        &[("offset", g.vector(0.0, crooked).into())],
    );
    let (id, y) = (logs.port("id"), logs.port("y"));
    let far = g.vector(id.hash("log u") * s.size_m, id.hash("log v") * s.size_m);
    let wood = grain(g, s.color, id, 0.45, s.get("knots"));
    let lumps = g.fbm_xy("lumps", (3.0, 9.0), 3.0, Some(far));
    let fibre = g.fractal("fbm", "fibres", (7.0, 130.0), 3.0, 0.7, Some(far));
    let side = logs.port("half_y") - y.abs() + lumps * 0.004;
    let chink_m = radius * (0.03 + 0.26 * s.get("chinking"));
    let round = side.levels(chink_m * 0.8, radius * 1.04).curve(&[
        (0.0, 0.0),
        (0.04, 0.22),
        (0.12, 0.42),
        (0.28, 0.66),
        (0.5, 0.86),
        (0.75, 0.965),
        (1.0, 1.0),
    ]);
    let log = (side + fibre * 0.0012).step(chink_m, chink_m + 0.003);
    let crack = checks(g, "checks", (0.55, 7.5), s.get("cracks"), far);
    let fine = checks(g, "fine checks", (2.0, 26.0), 0.25 + 0.6 * s.get("cracks"), far);
    let hewn = g.cells("axe", (9.0, 16.0), 1.0, Some(far));
    // Each blow of the axe leaves a shallow dish.
    let away = hewn.port("f1");
    let bite = hewn.port("id").hash("bite") * 0.8 + 0.2 + lumps * 0.3;
    let chop = away * away * bite * (hewn.step(0.0, 0.022) * 0.6 + 0.4) * s.get("hewn");
    let bark_at =
        g.fbm_xy("bark left", (1.5, 7.0), 5.0, Some(far)) + fibre * 0.12 + (s.get("bark") * 2.0 - 1.35);
    let bark = bark_at.step(0.0, 0.07);
    let tone = id.hash_signed("tone") * (0.30 * variation) + lumps * 0.10;
    let color = g.vary(wood.color, id.hash_signed("warmth") * (0.08 * variation), tone * -0.3, tone);
    let inner = (bark_at.step(-0.55, 0.0)) * 0.5;
    let color = g.mix(color, s.color.mix(LinearRgb([0.13, 0.052, 0.022]), 0.75), inner);
    let weather = (lumps * 0.6 + fibre * 0.25 + (greyed * 2.2 - 0.9) - wood.late * 0.2).step(-0.4, 0.8);
    let silver = g.shade(LinearRgb([0.30, 0.28, 0.25]), fibre * 0.25 + lumps * 0.15 + 1.0);
    let color = g.mix(color, silver, weather * 0.9);
    let rough_bark = g.shade(LinearRgb([0.085, 0.058, 0.042]), fibre * 0.45 + lumps * 0.4 + 1.0);
    let color = g.mix(color, rough_bark, bark);
    let color =
        g.shade(color, (1.0 - crack * 0.8) * (1.0 - fine * 0.42) * (round * 0.42 + 0.58) + fibre * 0.05);
    let sand = g.fractal("fbm", "sand", (200.0, 200.0), 2.0, 0.8, None);
    let trowel = g.fbm_xy("trowel", (9.0, 30.0), 3.0, None);
    let chink = g.shade(s.color2, sand * 0.14 + trowel * 0.14 + 0.95);
    let color = g.mix(chink, color, log);
    let roughness = fibre * 0.05 + weather * 0.10 + bark * 0.15 - wood.late * 0.04 + 0.70;
    let roughness = g.mix(sand * 0.03 + 0.92, roughness, log);
    let face = round * (radius * 0.62)
        + lumps * 0.004
        + fibre * 0.0003
        + chop * 1.3
        + wood.relief * (1.0 + 4.0 * wear)
        + bark * (fibre * 0.0016 + lumps * 0.002 + 0.004)
        - crack * 0.010
        - fine * 0.0014
        + id.hash_signed("stands out") * (0.012 * variation);
    let bed = trowel * 0.0018 + sand * 0.0004 - side * 0.10;
    let height = g.mix(bed, face, log);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - round).max(crack * log)).reach(0.05))
}
