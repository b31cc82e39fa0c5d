//! Driftwood: silver wood whose soft rings sea and sand have worn away.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

use super::checks::checks;

/// Bleached wood with deeply eroded grain along U.
pub const DRIFTWOOD: Recipe = Recipe {
    name: "driftwood",
    title: "Driftwood",
    group: "wood",
    summary: "Bleached wood with deeply eroded grain, cracks and worm holes, grain along U",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.5),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("bleached", 0.6, "how far sun and salt have bleached it"),
        own("knots", 0.35, "how many knots"),
        own("cracks", 0.5, "cracks along the grain"),
        own("worm_holes", 0.35, "holes that ship worms bored"),
        own("pieces", 1.0, "0 one face of wood, 1 pieces laid side by side"),
    ],
    color: Srgb8::hex(0xa39a8c),
    color2: Srgb8::hex(0x6a5440),
    words: &["driftwood", "bleached wood", "sea-worn wood", "weathered driftwood"],
    variants: &[("silver", 0xa39a8c), ("pale", 0xc0b7a7), ("brown", 0x8a7158), ("grey", 0x827f7b)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, bleached) = (s.get("wear"), s.get("variation"), s.get("bleached"));
    let k = 1.0 / s.scale();
    let apart = s.get("pieces");
    let worn = g.fbm_xy("worn outline", (1.6, 5.0), 4.0, None) * (0.008 + 0.010 * wear);
    let pieces = g.node(
        "bond",
        &[
            ("columns", 1.0),
            ("rows", s.repeats(6.5)),
            ("shift_random", 1.0),
            ("jitter_y", 0.32),
            ("seed", g.seed("pieces")),
        ],
        &[("offset", g.vector(0.0, worn).into())],
    );
    let id = pieces.port("id");
    let far = g.vector(id.hash("cut u") * (s.size_m * apart), id.hash("cut v") * (s.size_m * apart));
    let side = (pieces.port("half_y") - pieces.port("y").abs()).levels(0.002, 0.028);
    let round = side.curve(&[(0.0, 0.0), (0.12, 0.42), (0.35, 0.74), (0.7, 0.95), (1.0, 1.0)]);
    let round = g.mix(1.0, round, apart);
    let heart = g.fbm_xy("heart", (0.5 * k, 4.0 * k), 2.0, Some(far));
    let waver = g.fbm_xy("waver", (1.5 * k, 12.0 * k), 3.0, Some(far));
    let knot = g.cells("knots", (2.0 * k, 6.0 * k), 0.9, Some(far));
    let rare = knot.port("id").step(1.0 - 0.55 * s.get("knots"), 1.001 - 0.55 * s.get("knots"));
    let bump = knot.port("f1").step(0.085, 0.0) * rare;
    let eye = (knot.port("f1") + waver * 0.004).step(0.017, 0.010) * rare;
    let ring = g.node(
        "wave",
        &[("nx", 0.0), ("ny", 0.0)],
        &[("phase", (heart * (7.0 * k) + waver * 0.9 + bump * 1.6).into())],
    );
    let fibre = g.fractal("fbm", "fibre", (4.0, 150.0), 4.0, 0.65, Some(far));
    let groove = g.fbm_xy("grooves", (2.2, 45.0), 3.0, Some(far));
    // Hard late wood stays, the soft wood between is gone.
    let proud = (ring * 0.45 + fibre * 0.5 + groove * 0.55).step(-0.8, 0.9);
    let crack = checks(g, "cracks", (0.9, 11.0), s.get("cracks"), far);
    let fine = checks(g, "fine cracks", (3.0, 34.0), 0.35 + 0.5 * s.get("cracks"), far);
    let worm = g.cells("worms", (55.0, 55.0), 0.9, None);
    let colony = (g.fbm("colonies", 2.2, 3.0) + (s.get("worm_holes") * 1.6 - 1.1)).step(0.0, 0.25);
    let hole = (worm.port("f1") - worm.port("id") * 0.0022).step(0.0012, 0.0002) * colony;
    let cloud = g.fbm_xy("cloud", (1.6, 4.0), 4.0, Some(far));
    let tone = id.hash_signed("tone") * (0.26 * variation) + cloud * (0.08 + 0.14 * variation);
    let color = g.vary(s.color, id.hash_signed("warmth") * (0.06 * variation), cloud * 0.2, tone);
    let brown = ((1.0 - proud) * 0.75 + cloud * 0.35 - bleached * 0.9 + 0.2).step(0.0, 0.8);
    let color = g.mix(color, s.color2, brown * 0.75);
    let salt = (proud * 0.5 + cloud * 0.5 + fibre * 0.2 + (bleached - 0.85)).step(0.0, 0.7);
    let color = g.mix(color, LinearRgb([0.54, 0.515, 0.47]), salt * 0.6);
    let color = g.mix(color, s.color2.scaled(0.5), eye * 0.7);
    let shade = proud * 0.42 + fibre * 0.12 + 0.66 - hole * 0.5;
    let dark = (1.0 - crack * 0.72) * (1.0 - fine * 0.4) * (round * 0.6 + 0.4);
    let color = g.shade(color, shade * dark);
    let roughness = fibre * 0.05 + (1.0 - proud) * 0.08 - salt * 0.03 + cloud * 0.03 + 0.80;
    let height = round * 0.020
        + proud * (0.0012 + 0.0022 * wear)
        + fibre * 0.0007
        + groove * (0.0012 * wear)
        + heart * 0.003
        + eye * 0.0025
        + cloud * 0.002
        - crack * 0.006
        - fine * 0.0012
        - hole * 0.003;
    let hollow = (1.0 - proud * 0.7 - round * 0.6).max(crack).clamp();
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.014))
}
