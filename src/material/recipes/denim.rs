//! Denim: indigo warp over undyed weft, faded on the folds, with topstitched seams on demand.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Three over, one under, dyed in the warp alone.
pub const DENIM: Recipe = Recipe {
    name: "denim",
    title: "Denim",
    group: "fabric",
    summary: "Indigo warp over undyed weft, faded and slubby",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.35),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("wash", 0.4, "0 raw indigo, 1 bleached"),
        own("slub", 0.5, "unevenness of the warp"),
        own("whiskers", 0.3, "faded crease lines"),
        own("seams", 0.0, "felled seams with orange topstitching"),
        own("weft", 0.5, "how much of the undyed weft shows"),
    ],
    color: Srgb8::hex(0x3f567b),
    color2: Srgb8::hex(0xc9c4b6),
    words: &["denim", "jeans", "jean", "indigo cloth", "dungaree", "chambray"],
    variants: &[
        ("indigo", 0x3f567b),
        ("raw", 0x2d3a56),
        ("light", 0x8098b6),
        ("black", 0x37383b),
        ("ecru", 0xc6baa0),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, wash, slub) = (s.get("wear"), s.get("wash"), s.get("slub"));
    let count = s.repeats(256.0);
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", 3.0),
            ("under", 1.0),
            ("width", 0.97),
            ("seed", g.seed("threads")),
        ],
        &[("offset", g.wobble("pull", 8.0, 3.0, 0.0015 * (0.3 + slub)).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let yarn = g.fractal("fbm", "yarn", (250.0, 6.0), 3.0, 0.7, None);
    let streak = g.fbm_xy("streaks", (55.0, 1.0), 4.0, None);
    let fuzz = g.fractal("fbm", "fuzz", (330.0, 330.0), 2.0, 0.9, None);
    let cloud = g.fbm("cloud", 1.8, 5.0);
    let crumple = g.fractal(
        "ridged",
        "whiskers",
        (3.0, 8.0),
        4.0,
        0.55,
        Some(g.wobble("whisker bend", 2.0, 2.0, 0.08)),
    );
    let whisker = (crumple + cloud * 0.3).step(0.25, 1.3) * s.get("whiskers");
    let seam = seams(g, s);
    let crown = weave.step(0.45, 0.95);
    // Indigo sits on the skin of the yarn: what is rubbed turns white from the crown down.
    let rubbed = (crown * 0.55
        + cloud * 0.3
        + yarn * (0.25 * slub)
        + fuzz * 0.16
        + whisker * 0.8
        + (wear * 0.9 + wash * 0.6 - 1.3))
        .step(-0.2, 0.9);
    let mut rubbed = rubbed * (0.35 + 0.55 * wear);
    if let Some(seam) = &seam {
        rubbed = (rubbed + seam.ridge * (yarn * 0.3 + 0.4) * wear).clamp();
    }
    let cotton = LinearRgb([0.56, 0.55, 0.52]).mix(s.color2, 0.5);
    let dyed = g.vary(
        s.color.mix(cotton, wash * 0.16),
        yarn * -0.02,
        id.hash_signed("dip") * 0.06,
        yarn * (0.26 * slub)
            + streak * (0.16 * slub)
            + id.hash_signed("tone") * (0.28 * s.get("variation"))
            + fuzz * 0.12
            - (1.0 - crown) * 0.18,
    );
    let faded = cotton.mix(s.color, 0.32);
    let dyed = g.mix(g.shade(dyed, 0.86), faded, rubbed);
    let shows = 0.1 + 0.7 * s.get("weft");
    let weft = g.shade(s.color.mix(cotton, shows), fuzz * 0.14 + 0.86);
    let color = g.mix(weft, dyed, warp);
    let mut color = g.shade(color, weave * 0.45 + 0.66);
    let mut height =
        weave * 0.0008 + yarn * (0.00022 * slub) + fuzz * 0.00008 + crumple * 0.0006 + cloud * 0.0012;
    let mut hollow = 1.0 - weave;
    if let Some(seam) = seam {
        color = g.shade(color, seam.groove * -0.4 + 1.0);
        color = g.mix(color, g.shade(LinearRgb([0.45, 0.20, 0.055]), fuzz * 0.2 + 0.95), seam.stitch);
        height = height + seam.ridge * 0.0016 + seam.stitch * 0.0008 - seam.groove * 0.0006;
        hollow = hollow.max(seam.groove);
    }
    let roughness = fuzz * 0.04 - crown * 0.05 + rubbed * 0.03 + 0.90;
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.004))
}

/// Two rows of stitches on a folded seam.
struct Seam<'g> {
    ridge: Wire<'g>,
    groove: Wire<'g>,
    stitch: Wire<'g>,
}

fn seams<'g>(g: &'g Builder, s: &Settings) -> Option<Seam<'g>> {
    let sewn = s.get("seams");
    if !s.shows("seams") {
        return None;
    }
    let panel = g.node("bond", &[("columns", s.repeats(2.0)), ("rows", 1.0), ("seed", 0.0)], &[]);
    let crooked = g.fbm("crooked seam", 5.0, 3.0) * 0.0012;
    let from = (panel.port("x") + crooked).abs();
    let dash = g.node("wave", &[("nx", 0.0), ("ny", s.repeats(260.0))], &[]).step(-0.75, -0.2);
    let thread = (from - 0.0046).abs().step(0.0013, 0.0007);
    Some(Seam {
        ridge: from.step(0.0105, 0.0085) * sewn,
        groove: (from - 0.0105).abs().step(0.0016, 0.0) * sewn,
        stitch: thread * dash * sewn,
    })
}
