//! Canvas: heavy plain weave of tents, sails and bags, creased, stained, waxed.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Stiff duck.
pub const CANVAS_CLOTH: Recipe = Recipe {
    name: "canvas_cloth",
    title: "Canvas cloth",
    group: "fabric",
    summary: "Heavy plain weave of tents, sails and bags, creased and stained",
    size_m: 1.0,
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
        own("creases", 0.4, "hard folds from lying packed"),
        own("stains", 0.3, "tide marks of rain"),
        own("waxed", 0.0, "wax finish: darker, smoother, marked by folds"),
        own("slub", 0.4, "unevenness of the threads"),
    ],
    color: Srgb8::hex(0xbcae8f),
    color2: Srgb8::hex(0x6d5a40),
    words: &["canvas cloth", "tent canvas", "sailcloth", "duck cloth", "tarpaulin", "waxed canvas", "tarp"],
    variants: &[
        ("natural", 0xbcae8f),
        ("olive", 0x6b6a4a),
        ("white", 0xd4cfc2),
        ("tan", 0xa07c52),
        ("navy", 0x3c465a),
        ("black", 0x343331),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, slub, waxed) = (s.get("wear"), s.get("slub"), s.get("waxed"));
    let count = s.even_repeats(190.0);
    let weave = g.node(
        "weave",
        &[("nx", count), ("ny", count), ("width", 0.97), ("seed", g.seed("threads"))],
        &[("offset", g.wobble("pull", 9.0, 3.0, 0.0022 * (0.3 + slub)).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let along_v = g.fractal("fbm", "warp slub", (170.0, 7.0), 3.0, 0.6, None);
    let along_u = g.fractal("fbm", "weft slub", (7.0, 170.0), 3.0, 0.6, None);
    let thick = g.mix(along_u, along_v, warp);
    let fuzz = g.fractal("fbm", "fuzz", (320.0, 320.0), 2.0, 0.9, None);
    let cloud = g.fbm("cloud", 1.7, 6.0);
    // Folds are straight facets: borders of large, hardly bent cells.
    let folds = g.cells("folds", (6.0, 5.0), 1.0, Some(g.wobble("fold bend", 4.0, 4.0, 0.035)));
    let strength = s.get("creases");
    let kept = g.fbm("kept", 2.6, 3.0).step(-0.35, 0.5) * strength;
    let crease = folds.step(0.006, 0.0) * kept;
    let shoulder = folds.step(0.04, 0.0) * kept;
    let crinkle =
        g.fractal("ridged", "crinkle", (9.0, 9.0), 4.0, 0.5, Some(g.wobble("crinkle bend", 6.0, 2.0, 0.03)));
    let tide = g.fbm("tide", 1.4, 5.0);
    let ring = (tide - 0.18).abs().step(0.05, 0.0) * 0.5 + (tide - 0.2).step(0.0, 0.06) * 0.45;
    let stain = (ring + (cloud * 0.5).step(0.2, 0.9) * 0.3) * s.get("stains");
    let tone = id.hash_signed("tone") * (0.10 + 0.14 * slub)
        + thick * (0.16 * slub)
        + fuzz * 0.09
        + cloud * (0.09 * s.get("variation") + 0.10 * wear);
    let color = g.vary(s.color, thick * 0.015, (cloud * 0.5 + 0.4) * (-0.45 * wear), tone);
    let color = g.mix(color, g.shade(s.color2, thick * 0.1 + 1.0), stain * 0.7);
    // Creases rub pale on cotton; on wax they crack pale too.
    let rub = crease * (0.25 + 0.5 * wear + 0.5 * waxed) + crinkle.step(0.7, 1.4) * (0.12 * wear);
    let color = g.mix(color, s.color.mix(LinearRgb([0.6, 0.57, 0.5]), 0.35), rub);
    let handled = (cloud * 0.5 + 0.4).clamp() * waxed;
    let color = g.shade(color, (weave * 0.55 + 0.62) * (1.0 - handled * 0.45));
    let roughness = fuzz * 0.04 - weave * 0.05 + rub * 0.1 - handled * 0.38 + 0.92;
    let height = weave * 0.0009 * (1.0 - 0.35 * waxed)
        + thick * (0.0003 * slub)
        + fuzz * 0.00008
        + crease * 0.0009
        + shoulder * 0.0026
        + crinkle * (0.0005 + 0.0007 * strength)
        + g.fbm("drape", 1.5, 2.0) * 0.001;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - weave).reach(0.005))
}
