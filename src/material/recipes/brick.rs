//! Brick wall: fired bricks with their own tone and chipped edges in sandy mortar.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Running bond of fired bricks.
pub const BRICK: Recipe = Recipe {
    name: "brick",
    title: "Brick wall",
    group: "masonry",
    summary: "Fired bricks in running bond with mortar joints",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("joint", 0.5, "width of the mortar joints"),
        own("painted", 0.0, "a coat of paint in the main colour over bricks and joints"),
    ],
    color: Srgb8::hex(0x94503a),
    color2: Srgb8::hex(0xa89d8c),
    words: &["brick", "bricks", "brick wall", "brickwork", "red brick", "exposed brick"],
    variants: &[
        ("red", 0x94503a),
        ("white", 0xd6d1c7),
        ("yellow", 0xbd9a62),
        ("grey", 0x87827b),
        ("black", 0x3f3c3a),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, painted) = (s.get("wear"), s.get("variation"), s.get("painted"));
    let bond = g.node(
        "bond",
        &[
            ("columns", s.repeats(4.5)),
            ("rows", s.even_repeats(14.0)),
            ("shift", 0.5),
            ("jitter_x", 0.025 * variation),
            ("jitter_y", 0.03 * variation),
            ("seed", g.seed("bricks")),
        ],
        &[("offset", g.wobble("crooked", 7.0, 3.0, 0.0022).into())],
    );
    let id = bond.port("id");
    let scale = s.scale();
    let joint = (0.003 + 0.004 * s.get("joint")) * scale.min(1.5);
    let chips = g.fbm("chips", 22.0, 5.0) * (0.0035 * (0.4 + wear));
    let bites = (g.fbm("bites", 9.0, 4.0)).step(0.35, 0.9) * (0.012 * wear);
    let edge = bond + chips - bites;
    let brick = edge.step(joint, joint + 0.0016);
    let round = edge.step(joint, joint + 0.007);
    let sand = g.fractal("fbm", "sand", (190.0, 190.0), 3.0, 0.75, None);
    let clay = g.fbm("clay", 26.0, 5.0);
    let pits = g.node(
        "voronoi",
        &[("nx", s.size_m * 75.0), ("ny", s.size_m * 75.0), ("jitter", 1.0), ("seed", g.seed("pits"))],
        &[],
    );
    let pit = (pits.port("f1") + clay * 0.002).step(0.0042, 0.0012) * pits.port("id").step(0.55, 0.9);
    let tone =
        id.hash_signed("tone") * (0.45 * variation) + id.hash("burnt").step(0.88, 0.98) * (-0.5 * variation);
    let body = g.vary(
        s.color,
        id.hash_signed("hue") * (0.16 * variation),
        id.hash_signed("grey") * (0.3 * variation),
        tone,
    );
    let body = g.shade(body, clay * 0.22 + sand * 0.14 + pit * -0.45 + 1.0);
    let bloom = (g.fbm("lime bloom", 3.0, 6.0) + clay * 0.25).step(0.35, 1.1) * (0.10 + 0.3 * wear);
    let body = g.mix(body, LinearRgb([0.58, 0.53, 0.47]), bloom);
    let body = g.shade(body, round * 0.25 + 0.75);
    let mortar = g.shade(s.color2, sand * 0.22 + g.fbm("mortar tone", 5.0, 5.0) * 0.2 + 0.92);
    let mut color = g.mix(mortar, body, brick);
    let mut roughness = clay * 0.05 + sand * 0.03 + bloom * 0.1 + 0.82;
    if s.shows("painted") {
        let flaked =
            (g.fbm("flakes", 3.5, 7.0) + sand * 0.1 + brick * 0.2 + (wear * 1.3 - 1.25)).step(-0.02, 0.06);
        let coat = (1.0 - flaked) * painted;
        let paint = g.shade(s.color, clay * 0.05 + round * 0.1 + 0.92);
        color = g.mix(color, paint, coat);
        roughness = g.mix(roughness, 0.6, coat);
    }
    let bed = g.fbm("mortar bed", 30.0, 5.0) * 0.0012 + sand * 0.0005;
    let face = id.hash_signed("stands out") * (0.0016 * variation)
        + (bond.port("x") * id.hash_signed("tilt x") + bond.port("y") * id.hash_signed("tilt y"))
            * (0.012 * variation)
        + clay * 0.0007
        + sand * 0.00018
        - pit * 0.0018
        + round * 0.0035
        + 0.0045;
    let height = g.mix(bed, face, brick);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.014))
}
