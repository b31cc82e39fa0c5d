//! Ashlar: finely dressed blocks with tight joints, of palaces, banks and churches.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Dressed blocks in regular courses.
pub const ASHLAR: Recipe = Recipe {
    name: "ashlar",
    title: "Ashlar",
    group: "masonry",
    summary: "Finely dressed stone blocks with tight joints",
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
        own("joint", 0.3, "width of the joints"),
        own("rustication", 0.0, "bevels that set each block off"),
        own("tooling", 0.35, "0 rubbed smooth, 1 lines of the chisel"),
        own("bedding", 0.5, "layers and shells of the stone"),
        own("soot", 0.2, "rain streaks and black crust"),
    ],
    color: Srgb8::hex(0xbcae93),
    color2: Srgb8::hex(0x9a9080),
    words: &["ashlar", "dressed stone", "cut limestone", "palace wall", "church wall"],
    variants: &[
        ("limestone", 0xbcae93),
        ("portland", 0xcbc6b8),
        ("sandstone", 0xb48f5f),
        ("red sandstone", 0x96604a),
        ("granite", 0x8b8783),
        ("dark", 0x5a5855),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, bedding) = (s.get("wear"), s.get("variation"), s.get("bedding"));
    let blocks = g.node(
        "bond",
        &[
            ("columns", s.repeats(1.5)),
            ("rows", s.even_repeats(3.0)),
            ("shift", 0.5),
            ("jitter_x", 0.10 * variation),
            ("jitter_y", 0.03 * variation),
            ("seed", g.seed("blocks")),
        ],
        &[("offset", g.wobble("set", 3.0, 2.0, 0.0009).into())],
    );
    let (id, x, y) = (blocks.port("id"), blocks.port("x"), blocks.port("y"));
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let cloud = g.fbm_xy("cloud", (2.5, 4.0), 5.0, Some(far));
    let beds = g.fbm_xy("beds", (2.0, 26.0), 4.0, Some(far));
    let grain = g.fractal("fbm", "grain", (250.0, 250.0), 2.0, 0.8, None);
    let mottle = g.fbm("mottle", 32.0, 4.0);
    let joint = 0.0008 + 0.0034 * s.get("joint");
    let bites = (g.fbm("bites", 9.0, 5.0) + (wear * 0.9 - 0.95)).step(0.0, 0.5) * 0.016;
    let edge = blocks + mottle * (0.0004 + 0.0014 * wear) - bites;
    let block = edge.step(joint, joint + 0.0010);
    let round = edge.step(joint, joint + 0.003 + 0.006 * wear);
    let bevel = edge.levels(joint, joint + 0.030);
    // Chisel lines run one way on each block; a drafted margin frames them.
    let margin = edge.step(joint + 0.024, joint + 0.027);
    let slope = id.hash_signed("slope") * 0.5;
    let lines = g.node(
        "wave",
        &[("nx", (s.size_m * 105.0).round()), ("ny", 0.0)],
        &[(
            "phase",
            (y * slope * 105.0 + cloud * 2.2 + mottle * 0.45 + beds * 0.3 + id.hash("phase")).into(),
        )],
    );
    let struck = (mottle * 0.9 + cloud * 0.9 + 0.35).clamp() * s.get("tooling");
    let chisel = lines * struck * margin;
    let shells = g.cells("shells", (75.0, 95.0), 1.0, Some(far));
    let shell = shells.port("f1").step(0.0042, 0.0022) * shells.port("id").step(0.80, 0.84) * bedding;
    let pit = (mottle + grain * 0.25 + beds * 0.35 + (wear * 0.5 - 0.5)).step(0.55, 0.95);
    let tone = id.hash_signed("tone") * (0.13 * variation) + cloud * (0.05 + 0.08 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.07 * variation) + beds * (0.05 * bedding),
        cloud * 0.15,
        tone,
    );
    let color = g.shade(
        color,
        beds * (0.15 * bedding) + mottle * 0.13 + grain * 0.12 - pit * 0.18
            + chisel * 0.05
            + round * 0.10
            + 0.90,
    );
    let color = g.mix(color, LinearRgb([0.58, 0.54, 0.46]), shell * 0.4);
    let under = (y * (1.2 * 3.0) + 0.2).clamp();
    let runs = g.fbm_xy("runs", (7.0, 1.3), 5.0, None) * 0.75 + cloud * 0.6 - under * 0.15;
    let crust = (runs + mottle * 0.15 + (s.get("soot") * 1.5 - 1.1)).step(-0.2, 1.1)
        * (0.75 * s.get("soot").min(0.5) * 2.0);
    let color = g.mix(color, g.shade(LinearRgb([0.075, 0.070, 0.064]), mottle * 0.2 + 1.0), crust);
    let mortar = g.shade(s.color2, grain * 0.15 + mottle * 0.12 + (0.82 - 0.25 * s.get("rustication")));
    let color = g.mix(mortar, color, block);
    let roughness = mottle * 0.04 + grain * 0.04 + chisel * 0.04 + crust * 0.06 - shell * 0.12 + 0.80;
    let lean = (x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y")) * (0.0022 * variation);
    let face = round * 0.0022
        + bevel * (0.020 * s.get("rustication"))
        + chisel * 0.00050
        + beds * (0.00045 * bedding + 0.0009 * wear)
        + cloud * (0.0006 + 0.0014 * wear)
        + mottle * (0.00025 + 0.0006 * wear)
        + grain * 0.00013
        - pit * (0.0006 + 0.0010 * wear)
        + lean;
    let height = g.mix(grain * 0.0003 + mottle * 0.0005 - 0.001, face, block);
    let hollow = (1.0 - round).max(1.0 - margin * 0.3 - 0.7);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.012))
}
