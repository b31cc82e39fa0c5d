//! Rough boards: sawn, nailed, greyed by the weather; barns, sheds, crates, fences.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

use super::checks::checks;
use super::wood::{WOODS, grain};

/// Rough sawn boards, grain along U.
pub const BOARDS: Recipe = Recipe {
    name: "boards",
    title: "Rough boards",
    group: "wood",
    summary: "Wide rough-sawn boards with gaps, nails and cracks, grain along U",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.45),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("gap", 0.45, "width of the gaps between boards"),
        own("grain", 0.6, "strength of the grain"),
        own("knots", 0.35, "how many knots"),
        own("saw_marks", 0.6, "marks of the saw blade across the boards"),
        own("nails", 0.7, "nail heads and the rust that bleeds from them"),
        own("cracks", 0.4, "cracks along the grain"),
        own("greyed", 0.5, "how far sun and rain have greyed the wood"),
    ],
    color: Srgb8::hex(0x94704c),
    color2: Srgb8::hex(0x1a130e),
    words: &["boards", "rough boards", "rough sawn", "barn boards", "barn wood", "crate wood", "shed wall"],
    variants: WOODS,
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, greyed) = (s.get("wear"), s.get("variation"), s.get("greyed"));
    let waney = g.fbm_xy("waney edge", (1.5, 4.5), 4.0, None) * (0.003 + 0.006 * wear);
    let boards = g.node(
        "bond",
        &[
            ("columns", (0.5 * s.size_m / s.scale()).round().max(1.0)),
            ("rows", s.repeats(4.5)),
            ("shift", 0.37),
            ("shift_random", 1.0),
            ("jitter_y", 0.13 * variation),
            ("seed", g.seed("boards")),
        ],
        &[("offset", g.vector(0.0, waney).into())],
    );
    let (id, x, y) = (boards.port("id"), boards.port("x"), boards.port("y"));
    let wood = grain(g, s.color, id, s.get("grain"), s.get("knots"));
    let gap_m = 0.001 + 0.008 * s.get("gap");
    let splinters = g.fbm("splinters", 45.0, 3.0) * (0.001 + 0.003 * wear);
    let edge = boards + splinters;
    let round = edge.step(gap_m * 0.5, gap_m * 0.5 + 0.004 + 0.006 * wear);
    let top = edge.step(gap_m * 0.4, gap_m * 0.6 + 0.001);
    let far = g.vector(id.hash("crack u") * s.size_m, id.hash("crack v") * s.size_m);
    let crack = checks(g, "cracks", (0.9, 13.0), s.get("cracks"), far);
    // A round blade leaves shallow arcs, deeper here than there.
    let arc = y * y * id.hash_signed("bow") * 60.0 + id.hash("phase");
    let slant = y * id.hash_signed("slant") * 14.0;
    let fuzz = g.fractal("fbm", "fuzz", (60.0, 330.0), 2.0, 0.8, Some(far));
    let fed = g.fbm_xy("feed", (9.0, 1.5), 3.0, Some(far));
    let blade = g.node("wave", &[("nx", 150.0), ("ny", 0.0)], &[("phase", (arc + slant + fed * 1.5).into())]);
    let saw = (blade * 0.5 + 0.5) * (fed * 0.8 + 0.45).clamp() * s.get("saw_marks");
    // Two nails at either end and two near the middle, over the joists.
    let ends = (boards.port("half_x") - x.abs() - 0.04).abs();
    let along = ends.min((x + id.hash_signed("joist") * 0.1).abs());
    let across = boards.port("half_y") * 0.55 - (y + id.hash_signed("nail") * 0.008).abs();
    let near = along * along + across * across;
    let rim = (0.0068f32 * 0.0068, 0.0052f32 * 0.0052);
    let head = near.step(rim.0, rim.1) * s.get("nails").min(0.2) * 5.0;
    let bleed_at = along * along * 0.12 + across * across;
    let bleed = (bleed_at + fuzz * 0.00003 + fed * 0.0001).step(0.0012, 0.0) * s.get("nails");
    let tone = id.hash_signed("tone") * (0.5 * variation);
    let color = g.vary(wood.color, id.hash_signed("warmth") * (0.1 * variation), tone * -0.3, tone);
    let weather =
        (g.fbm_xy("weather", (0.9, 2.5), 4.0, Some(far)) * 0.7 + fuzz * 0.2 + (greyed * 2.1 - 0.75)
            - wood.late * 0.25)
            .step(-0.4, 0.9);
    let silver = g.shade(LinearRgb([0.31, 0.29, 0.265]), wood.late * -0.35 + fuzz * 0.16 + tone + 1.0);
    let color = g.mix(color, silver, weather * 0.92);
    let color = g.shade(color, fuzz * 0.15 - saw * 0.24 - crack * 0.72 + round * 0.3 + 0.76);
    let color = g.mix(color, LinearRgb([0.075, 0.030, 0.014]), bleed * 0.75);
    let iron = g.shade(LinearRgb([0.040, 0.026, 0.020]), fuzz * 0.5 + 1.0);
    let color = g.mix(color, iron, head);
    let color = g.mix(LinearRgb([0.012, 0.009, 0.007]).mix(s.color2, 0.5), color, top);
    let roughness = wood.pores * 0.06 + fuzz * 0.05 + weather * 0.08 - saw * 0.04 - head * 0.15 + 0.80;
    let cup = y * y * (-0.12 * wear);
    let height = round * 0.004
        + top * 0.005
        + cup
        + id.hash_signed("lift") * (0.003 * variation)
        + wood.relief * (1.5 + 4.0 * greyed + 3.0 * wear)
        + fuzz * 0.00035
        - saw * 0.0010
        - crack * 0.004
        + head * 0.0012;
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - round).max(crack)).reach(0.014))
}
