//! Tartan: two-over-two twill whose warp and weft follow one sett of colours.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Checked wool.
pub const TARTAN: Recipe = Recipe {
    name: "tartan",
    title: "Tartan",
    group: "fabric",
    summary: "Wool twill whose warp and weft follow one sett of colours",
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
        Slider {
            name: "sett",
            unit: "",
            min: 0.0,
            max: 4.0,
            default: 0.0,
            summary: "0 clan, 1 hunting, 2 camel, 3 buffalo check, 4 windowpane",
        },
        own("lines", 0.8, "strength of the thin pale lines"),
        own("dark", 0.75, "darkness of the dark bands"),
        own("fuzz", 0.45, "nap of the wool"),
        own("slub", 0.35, "unevenness of the threads"),
    ],
    color: Srgb8::hex(0xa8322f),
    color2: Srgb8::hex(0x2c5245),
    words: &["tartan", "plaid", "checked fabric", "flannel", "kilt", "gingham", "check"],
    variants: &[
        ("red", 0xa8322f),
        ("green", 0x3f6a4c),
        ("blue", 0x3d5688),
        ("camel", 0xb99a6b),
        ("grey", 0x84868a),
        ("mustard", 0xb98f35),
    ],
    build,
};

/// Colours of a sett, named by what gives them.
#[derive(Clone, Copy)]
enum Dye {
    Ground,
    Second,
    Dark,
    Pale,
    Bright,
}

/// Half setts from pivot to pivot: threads and dye.
const SETTS: [&[(f32, Dye)]; 5] = {
    use Dye::{Bright, Dark, Ground, Pale, Second};
    [
        &[
            (34.0, Ground),
            (4.0, Second),
            (8.0, Ground),
            (6.0, Dark),
            (2.0, Bright),
            (4.0, Dark),
            (2.0, Pale),
            (4.0, Dark),
            (14.0, Second),
            (5.0, Ground),
            (2.0, Dark),
            (5.0, Ground),
            (1.5, Pale),
        ],
        &[
            (16.0, Ground),
            (3.0, Dark),
            (16.0, Ground),
            (14.0, Dark),
            (3.0, Second),
            (3.0, Dark),
            (3.0, Second),
            (3.0, Dark),
            (14.0, Second),
            (1.5, Bright),
        ],
        &[
            (30.0, Ground),
            (4.0, Dark),
            (4.0, Pale),
            (4.0, Dark),
            (4.0, Pale),
            (4.0, Dark),
            (26.0, Ground),
            (2.0, Second),
        ],
        &[(1.0, Ground), (1.0, Dark)],
        &[(2.0, Pale), (30.0, Ground), (1.6, Second), (20.0, Ground)],
    ]
};

/// Stops of the longest sett.
const MOST_STOPS: usize = 26;

/// The sett as stops of a ramp, each colour from end to end.
fn stops(s: &Settings) -> Vec<(f32, LinearRgb)> {
    let sett = SETTS[(s.get("sett").round() as usize).min(SETTS.len() - 1)];
    let all: f32 = sett.iter().map(|band| band.0).sum();
    let dye = |dye: Dye| match dye {
        Dye::Ground => s.color,
        Dye::Second => s.color2,
        Dye::Dark => s.color.scaled(0.5).mix(LinearRgb([0.016, 0.017, 0.021]), s.get("dark")),
        Dye::Pale => s.color.mix(LinearRgb([0.74, 0.71, 0.62]), s.get("lines")),
        Dye::Bright => s.color.mix(LinearRgb([0.62, 0.42, 0.07]), s.get("lines")),
    };
    let mut at = 0.0;
    let mut stops = Vec::new();
    for (threads, color) in sett {
        let next = at + threads / all;
        stops.extend([(at + 0.001, dye(*color)), (next - 0.001, dye(*color))]);
        at = next;
    }
    // All setts have as many stops, so that a graph differs in numbers only.
    if let Some((from, last)) = stops.last().copied() {
        let missing = MOST_STOPS.saturating_sub(stops.len());
        stops.extend((0..missing).map(|k| (from + (1.0 - from) * (k + 1) as f32 / missing as f32, last)));
    }
    stops
}

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, slub, fuzzy) = (s.get("wear"), s.get("slub"), s.get("fuzz"));
    let setts = s.repeats(5.0);
    let count = setts * 52.0;
    let pull_x = g.fbm("pull x", 5.0, 4.0) * (0.003 * (0.3 + slub));
    let pull_y = g.fbm("pull y", 5.0, 4.0) * (0.003 * (0.3 + slub));
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", 2.0),
            ("under", 2.0),
            ("width", 0.97),
            ("seed", g.seed("threads")),
        ],
        &[("offset", g.vector(pull_x, pull_y).into())],
    );
    let (warp, id) = (weave.port("warp"), weave.port("id"));
    let per_m = setts / s.size_m;
    let sett = |nx: f32, ny: f32, phase| {
        let there_and_back = g.node("wave", &[("nx", nx), ("ny", ny), ("shape", 1.0)], &[("phase", phase)]);
        (there_and_back * 0.5 + 0.5).ramp(&stops(s))
    };
    let upright = sett(setts, 0.0, (pull_x * per_m).into());
    let across = sett(0.0, setts, (pull_y * per_m).into());
    let thread = g.mix(across, upright, warp);
    let warp_slub = g.fractal("fbm", "warp slub", (220.0, 8.0), 3.0, 0.6, None);
    let weft_slub = g.fractal("fbm", "weft slub", (8.0, 220.0), 3.0, 0.6, None);
    let thick = g.mix(weft_slub, warp_slub, warp);
    let fuzz = g.fractal("fbm", "fuzz", (320.0, 320.0), 2.0, 0.9, None);
    let nap = g.fbm("nap", 40.0, 4.0);
    let cloud = g.fbm("cloud", 2.0, 5.0);
    let tone = id.hash_signed("tone") * (0.10 + 0.10 * s.get("variation"))
        + thick * (0.18 * slub)
        + fuzz * (0.06 + 0.12 * fuzzy)
        + nap * (0.10 * fuzzy)
        + cloud * (0.05 + 0.12 * wear);
    let color = g.vary(thread, 0.0, cloud * (-0.25 * wear), tone);
    // Nap blurs the threads into each other.
    let color = g.mix(color, s.color.scaled(1.1), (nap * 0.06 + 0.06) * fuzzy);
    let color = g.shade(color, weave * (0.62 - 0.2 * fuzzy) + (0.56 + 0.14 * fuzzy));
    let roughness = fuzz * 0.05 + nap * 0.02 - weave * (0.05 - 0.03 * fuzzy) + 0.92;
    let height = weave * 0.0008
        + thick * (0.0002 * slub)
        + fuzz * (0.00018 * fuzzy)
        + nap * (0.0003 * fuzzy)
        + g.fbm("drape", 2.2, 3.0) * 0.0007;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - weave).reach(0.003))
}
