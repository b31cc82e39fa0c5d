//! Twill: suiting with diagonal ribs, in herringbone strips or houndstooth checks on demand.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Two over, two under.
pub const TWILL: Recipe = Recipe {
    name: "twill",
    title: "Twill",
    group: "fabric",
    summary: "Diagonal ribs, also as herringbone or houndstooth",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("two_tone", 0.55, "how far the weft takes the second colour"),
        own("herringbone", 0.0, "ribs that turn from strip to strip"),
        own("houndstooth", 0.0, "checks of four threads in either colour"),
        own("slub", 0.35, "unevenness of the threads"),
        own("fuzz", 0.4, "loose fibres on top"),
    ],
    color: Srgb8::hex(0x6f6a60),
    color2: Srgb8::hex(0xb7ad98),
    words: &["twill", "herringbone fabric", "houndstooth", "gabardine", "chino", "tweed", "suiting", "serge"],
    variants: &[
        ("khaki", 0x9a8862),
        ("grey", 0x6f6a60),
        ("navy", 0x353f57),
        ("olive", 0x5f6146),
        ("brown", 0x6b5140),
        ("cream", 0xcfc5ae),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, slub, fuzzy) = (s.get("wear"), s.get("slub"), s.get("fuzz"));
    // Strips hold whole rhythms, and whole checks of eight threads.
    let strips = s.even_repeats(16.0);
    let count = strips * 16.0;
    let pull_x = g.fbm("pull x", 6.0, 4.0) * (0.002 * (0.3 + slub));
    let pull_y = g.fbm("pull y", 6.0, 4.0) * (0.002 * (0.3 + slub));
    let turns = s.get("herringbone");
    let by_x = if s.shows("herringbone") {
        let strip = g.node("bond", &[("columns", strips), ("rows", 1.0), ("seed", 0.0)], &[]);
        let turned =
            g.node("wave", &[("nx", strips * 0.5), ("ny", 0.0), ("shape", 2.0)], &[]).step(-0.001, 0.001);
        pull_x - strip.port("x") * turned * (2.0 * turns)
    } else {
        pull_x
    };
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", 2.0),
            ("under", 2.0),
            ("width", 0.96),
            ("seed", g.seed("threads")),
        ],
        &[("offset", g.vector(by_x, pull_y).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let warp_slub = g.fractal("fbm", "warp slub", (220.0, 8.0), 3.0, 0.6, None);
    let weft_slub = g.fractal("fbm", "weft slub", (8.0, 220.0), 3.0, 0.6, None);
    let thick = g.mix(weft_slub, warp_slub, warp);
    let fuzz = g.fractal("fbm", "fuzz", (320.0, 320.0), 2.0, 0.9, None);
    let fade = g.fbm("fade", 2.0, 5.0);
    // A colour that is asked for is woven with its own pale shade.
    let second = if s.color_wanted { s.color.scaled(1.4).mix(s.color2, 0.3) } else { s.color2 };
    let weft = s.color.mix(second, s.get("two_tone"));
    let plain = g.mix(weft, s.color, warp);
    let checked = s.get("houndstooth");
    let thread = if s.shows("houndstooth") {
        let per_m = count / 8.0 / s.size_m;
        let band = |nx: f32, ny: f32, phase| {
            g.node("wave", &[("nx", nx), ("ny", ny), ("shape", 2.0)], &[("phase", phase)]).step(-0.001, 0.001)
        };
        let upright = band(count / 8.0, 0.0, (by_x * per_m).into());
        let across = band(0.0, count / 8.0, (pull_y * per_m).into());
        g.mix(plain, g.mix(s.color, second, g.mix(across, upright, warp)), checked)
    } else {
        plain
    };
    let tone = (id.hash("tone") - 0.5) * (0.22 * (0.3 + slub) * (0.4 + 1.2 * s.get("variation")))
        + thick * (0.16 * slub)
        + fuzz * (0.06 + 0.12 * fuzzy)
        + fade * (0.05 + 0.16 * wear);
    let color =
        g.vary(thread, id.hash_signed("dye") * (0.04 * s.get("variation")), fade * (-0.2 * wear), tone);
    let color = g.shade(color, weave * 0.62 + 0.55);
    let roughness = fuzz * 0.05 - weave * (0.10 - 0.06 * fuzzy) + 0.90;
    let height = weave * 0.0008
        + thick * (0.0002 * slub)
        + fuzz * (0.00016 * fuzzy)
        + g.fbm("drape", 2.2, 3.0) * 0.0007;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - weave).reach(0.003))
}
