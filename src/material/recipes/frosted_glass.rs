//! Frosted glass: etched, hammered or reeded, with drops and smears.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Etched or patterned glass that lets light through but no view.
pub const FROSTED_GLASS: Recipe = Recipe {
    name: "frosted_glass",
    title: "Frosted glass",
    group: "synthetic",
    summary: "Etched, hammered or reeded glass with drops and smears",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("frosting", 0.65, "how fine and white it is etched"),
        own("hammered", 0.35, "dimples of cathedral glass"),
        own("reeded", 0.0, "upright ribs"),
        own("bands", 0.25, "clear bands left by the etching"),
        own("drops", 0.2, "drops of condensation"),
        own("opacity", 0.6, "how little is seen through it"),
    ],
    color: Srgb8::hex(0xc3d1cd),
    color2: Srgb8::hex(0x8fb0aa),
    words: &[
        "frosted glass",
        "etched glass",
        "milk glass",
        "bathroom glass",
        "privacy glass",
        "sandblasted glass",
        "reeded glass",
    ],
    variants: &[
        ("white", 0xc3d1cd),
        ("green", 0x8fb5a0),
        ("blue", 0x93b2c9),
        ("bronze", 0xa08a70),
        ("rose", 0xcba7a6),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (frost, hammered, reeded, scale) = (s.get("frosting"), s.get("hammered"), s.get("reeded"), s.scale());
    let etch = g.fractal("fbm", "etch", (280.0, 280.0), 2.0, 0.9, None);
    let sparkle = g.node("white", &[("nx", 4096.0), ("ny", 4096.0), ("seed", g.seed("sparkle"))], &[]);
    let cloud = g.fbm("cloud", 3.5, 5.0);
    let smear = g.fbm_xy("smears", (3.0, 9.0), 5.0, Some(g.wobble("smear bend", 2.0, 2.0, 0.10)));
    let dimples = g.node(
        "voronoi",
        &[("nx", s.repeats(46.0)), ("ny", s.repeats(46.0)), ("jitter", 0.9), ("seed", g.seed("dimples"))],
        &[("offset", g.wobble("dimple bend", 22.0 / scale, 2.0, 0.006 * scale).into())],
    );
    let away = dimples.port("f1") * (60.0 / scale);
    // Each blow left a bowl; the bowls meet in sharp ridges.
    let bowl = (away * away).clamp();
    let rib = g.node("wave", &[("nx", s.repeats(24.0)), ("ny", 0.0)], &[]);
    let reed = (1.0 - rib * rib).power(0.5);
    // Bands were masked while the rest was blasted: their edge is crisp.
    let row = g.node("bond", &[("columns", 1.0), ("rows", s.repeats(2.0)), ("shift", 0.0)], &[]);
    let at = (row.port("half_y") - row.port("y").abs() + etch * 0.0004) * (1.0 / scale);
    let band =
        at.step(0.016, 0.0165) * at.step(0.026, 0.0255) + at.step(0.034, 0.0343) * at.step(0.0385, 0.038);
    let clear = band * (s.get("bands") * 3.0).min(1.0);
    let etched = (1.0 - clear * 0.9) * frost;
    let disc = g.scatter(
        "drops",
        2600.0 * s.get("drops") + 0.5,
        &[("shape", 0.0), ("length_m", 0.020), ("least", 0.12), ("width", 0.92), ("bend", 0.0)],
    );
    let dx = disc.port("along") * 2.0 - 1.0;
    let r2 = dx * dx + disc.port("across") * disc.port("across") * (1.0 - dx * dx);
    let gather = (cloud * 0.6 + disc.port("id").hash("gather") * 0.8 + s.get("drops") - 0.6).step(-0.05, 0.1);
    let drop = disc.port("cover") * gather;
    let bead = (1.0 - r2).power(0.5) * drop;
    let rubbed = (smear + cloud * 0.3 + (s.get("wear") * 1.4 - 1.1)).step(-0.2, 0.7);
    let color = g.mix(s.color2, s.color, etched * 0.75 + 0.25);
    let color = g.mix(color, LinearRgb([0.72, 0.76, 0.75]), etched * 0.36);
    let color = g.vary(
        color,
        cloud * (0.05 * s.get("variation")),
        0.0,
        cloud * (0.08 * s.get("variation"))
            + etch * (0.06 * etched.clamp())
            + (sparkle - 0.5) * 0.09 * etched
            + (bowl - 0.5) * (0.14 * hammered)
            + (reed - 0.7) * (0.22 * reeded)
            - rubbed * 0.06,
    );
    let color = g.shade(color, 1.0 - drop * 0.10 - bead * 0.10);
    let roughness = etched * 0.52 + etch * 0.04 * etched + (sparkle - 0.5) * 0.10 * etched + cloud * 0.02
        - rubbed * 0.10 * etched
        + 0.07;
    let roughness = g.mix(roughness, 0.05, drop);
    let height = bowl * (0.0014 * hammered * scale)
        + reed * (0.0040 * reeded * scale)
        + etch * 0.00006 * etched
        + (sparkle - 0.5) * 0.00005 * etched
        - clear * 0.00015
        + cloud * 0.0005
        + bead * 0.0022;
    let alpha = etched * (0.35 + 0.25 * s.get("opacity"))
        + (0.16 + 0.35 * s.get("opacity"))
        + etch * 0.03
        + (bowl - 0.5) * (0.10 * hammered)
        - drop * 0.12
        - rubbed * 0.05;
    g.close(s, Look::new(color, roughness, height).hollow(rubbed * 0.6).reach(0.004).alpha(alpha))
}
