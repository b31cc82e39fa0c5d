//! Worn leather: dye rubbed off the crowns, crazed finish, deep creases, scratches, dark patches of handling.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Hide of an old saddle, bag or club chair.
pub const WORN_LEATHER: Recipe = Recipe {
    name: "worn_leather",
    title: "Worn leather",
    group: "fabric",
    summary: "Old hide with rubbed dye, crazed finish, creases and scratches",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.55),
        dirt(0.15),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("cracks", 0.5, "crazing of the dried finish"),
        own("creases", 0.55, "deep creases of bending"),
        own("scratches", 0.5, "scratches and cuts"),
        own("oil", 0.35, "dark, glossy patches of handling"),
        own("grain", 0.4, "what is left of the grain"),
    ],
    color: Srgb8::hex(0x6e4429),
    color2: Srgb8::hex(0xb48a5c),
    words: &[
        "worn leather",
        "old leather",
        "distressed leather",
        "cracked leather",
        "aged leather",
        "antique leather",
    ],
    variants: &[
        ("brown", 0x6e4429),
        ("black", 0x383230),
        ("oxblood", 0x67302a),
        ("tan", 0x9a6c40),
        ("green", 0x454f3c),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let k = 1.0 / s.scale();
    let bend = g.wobble("bend", 16.0 * k, 4.0, 0.008);
    let cloud = g.fbm("cloud", 2.2, 6.0);
    let fine = g.fbm("fine", 85.0, 4.0);
    let pebbles = g.cells("grain", (165.0 * k, 140.0 * k), 1.0, Some(bend));
    let dome = pebbles.levels(0.0, 0.0024 / k).curve(&[(0.0, 0.0), (0.3, 0.6), (0.65, 0.92), (1.0, 1.0)]);
    // Creases run in one direction, some deep, most faint.
    let run = g.wobble("crease bend", 3.0 * k, 4.0, 0.05);
    let folds = g.fractal("ridged", "creases", (3.0 * k, 9.0 * k), 4.0, 0.55, Some(run));
    let deep = (folds + cloud * 0.25).step(0.62, 1.35) * s.get("creases");
    let faint = (folds + fine * 0.1).step(0.1, 1.1) * s.get("creases");
    let craze = g.cells("craze", (48.0 * k, 62.0 * k), 1.0, Some(bend));
    let dry = (cloud * 0.55 + faint * 0.5 + (s.get("cracks") * 1.3 - 0.55)).step(-0.15, 0.45);
    let crack = craze.step(0.0013, 0.0002) * dry;
    let lifted = craze.step(0.0045, 0.0006) * dry * (1.0 - crack);
    let scratch = g.scatter(
        "scratches",
        190.0,
        &[("shape", 3.0), ("length_m", 0.14), ("least", 0.06), ("width", 0.010), ("bend", 0.2)],
    );
    let kept = s.get("scratches") * 0.9;
    let scratch = scratch * scratch.port("id").step(1.0 - kept, 1.001 - kept) * (fine * 0.4 + 0.7).clamp();
    let field = cloud * 0.2 + g.fbm("rubbed", 13.0, 5.0) * 0.4 + dome * 0.14 + faint * 0.35 + fine * 0.12;
    let rubbed = (field + lifted * 0.25 + (wear * 1.5 - 1.25)).step(-0.12, 0.42);
    let raw =
        (field + lifted * 0.2 + (wear * 1.4 - 1.6)).step(-0.05, 0.35).max(scratch * 0.75).max(crack * 0.5);
    let oil =
        (g.fbm("oil", 2.6, 5.0) - cloud * 0.3 + (s.get("oil") * 1.4 - 0.85)).step(-0.1, 0.5) * s.get("oil");
    let dyed = g.vary(
        s.color,
        cloud * (0.04 * variation),
        fine * 0.05,
        cloud * (0.03 + 0.15 * variation) + dome * 0.10 + fine * 0.08 - 0.06,
    );
    let pale = s.color.mix(s.color2, 0.55);
    let color = g.mix(dyed, g.shade(pale, fine * 0.14 + dome * 0.10 + 0.92), rubbed * (0.35 + 0.4 * wear));
    let core = s.color2.mix(LinearRgb([0.40, 0.28, 0.17]), if s.color_wanted { 0.0 } else { 0.4 });
    let core = if s.color_wanted { core.mix(s.color.scaled(1.5), 0.7) } else { core };
    let color = g.mix(color, g.shade(core, fine * 0.2 + 0.95), raw * 0.7);
    let color = g.shade(color, 1.0 - deep * 0.35 - crack * 0.45 - oil * 0.25);
    let roughness = fine * 0.04 + dome * -0.05 - rubbed * 0.06 + raw * 0.24 + deep * 0.12 + crack * 0.2
        - oil * 0.22
        + cloud * 0.05
        + 0.52;
    let height = dome * (0.0005 * s.get("grain")) * (1.0 - rubbed * 0.6)
        - deep * 0.0022
        - faint * 0.0009
        - crack * 0.0007
        + lifted * 0.0002
        - scratch * 0.0004
        - raw * 0.00015
        + fine * 0.00012
        + cloud * 0.0015;
    let hollow = deep.max(crack).max((1.0 - dome) * 0.4);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(0.006))
}
