//! Knitwear: columns of stitches in plied yarn, with stripes, flecks and pilling.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Stocking stitch.
pub const KNIT: Recipe = Recipe {
    name: "knit",
    title: "Knit",
    group: "fabric",
    summary: "Columns of stitches in plied yarn",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("ply", 0.6, "how clearly the twisted strands of the yarn show"),
        own("fuzz", 0.5, "haze of loose fibres"),
        own("loose", 0.35, "unevenness of the stitches"),
        own("rib", 0.0, "ribs of two columns up and two down"),
        own("stripes", 0.0, "courses in the second colour"),
        own("flecks", 0.2, "flecks of the second colour in the yarn"),
    ],
    color: Srgb8::hex(0xb5a58c),
    color2: Srgb8::hex(0x5a4638),
    words: &["knit", "knitted", "knitwear", "wool knit", "sweater", "jumper", "jersey", "crochet"],
    variants: &[
        ("oatmeal", 0xb5a58c),
        ("cream", 0xd6ccb8),
        ("grey", 0x85868a),
        ("navy", 0x36425f),
        ("red", 0x8e3434),
        ("green", 0x4f6650),
        ("mustard", 0xb58a35),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, loose) = (s.get("wear"), s.get("variation"), s.get("loose"));
    let (scale, fuzzy) = (s.scale(), s.get("fuzz"));
    let columns = (s.repeats(64.0) / 4.0).round().max(1.0) * 4.0;
    let courses = (columns * 1.28 / 2.0).round() * 2.0;
    let pitch_m = s.size_m / columns;
    let stitches = g.node(
        "knit",
        &[("nx", columns), ("ny", courses), ("yarn", 1.0), ("seed", g.seed("stitches"))],
        &[("offset", g.wobble("uneven", 30.0 / scale, 3.0, 0.0032 * scale * loose).into())],
    );
    let (id, along, across) = (stitches.port("id"), stitches.port("along"), stitches.port("across"));
    let yarn = stitches.step(0.02, 0.25);
    let fuzz = g.fractal("fbm", "fuzz", (330.0, 330.0), 2.0, 0.9, None);
    let wool = g.fractal("fbm", "wool", (70.0, 90.0), 4.0, 0.6, None);
    let cloud = g.fbm("cloud", 2.0, 4.0);
    let strand = g.node(
        "wave",
        &[("nx", 0.0), ("ny", 0.0)],
        &[("phase", (along * 1.7 - across * 0.55 + wool * 0.12 + id * 7.0).into())],
    );
    let ply = strand * (s.get("ply") * 0.5) + 0.5;
    let ribbed = s.get("rib");
    let rib = g.node("wave", &[("nx", columns * 0.25), ("ny", 0.0)], &[]).step(-0.25, 0.25) * ribbed;
    let pills = g.cells("pills", (34.0, 34.0), 1.0, Some(g.wobble("pill bend", 60.0, 2.0, 0.006)));
    let pill = pills.port("f1").step(0.0055, 0.001) * pills.port("id").step(0.86, 0.9) * wear;
    let course = stitches.port("row");
    let banded =
        g.node("wave", &[("nx", 0.0), ("ny", (courses / 16.0).round().max(1.0))], &[]).step(0.45, 0.5);
    let fleck = (wool * 0.7 + id.hash_signed("fleck") * 0.45 + fuzz * 0.12 + (s.get("flecks") * 1.2 - 1.15))
        .step(0.0, 0.2);
    let dye = g.mix(s.color, s.color2, (banded * s.get("stripes")).max(fleck * 0.8));
    let tone = id.hash_signed("tone") * (0.10 * variation)
        + course.hash_signed("lot") * (0.07 * variation)
        + wool * 0.10
        + fuzz * (0.07 + 0.10 * fuzzy)
        + cloud * 0.05
        + pill * 0.10
        - rib * 0.12;
    let color = g.vary(dye, wool * 0.02, cloud * (-0.15 * wear), tone);
    let deep = stitches.curve(&[(0.0, 0.16), (0.25, 0.45), (0.6, 0.86), (1.0, 1.06)]);
    let deep = g.mix(deep, 0.95, pill.max(fuzzy * 0.12));
    let color = g.shade(color, deep * (ply * 0.24 + 0.88));
    let roughness = fuzz * 0.04 - ply * 0.04 + 0.93;
    let height = stitches * (0.30 * pitch_m)
        + ply * yarn * (0.035 * pitch_m * s.get("ply"))
        + wool * 0.0002
        + fuzz * (0.00012 + 0.0002 * fuzzy)
        + pill * 0.0010
        - rib * (0.30 * pitch_m)
        + cloud * 0.002;
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - stitches).reach(0.35 * pitch_m))
}
