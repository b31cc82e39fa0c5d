//! Zellige: Moroccan tiles cut and glazed by hand, no two alike.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Glazed hand-made squares, set almost without joints.
pub const ZELLIGE: Recipe = Recipe {
    name: "zellige",
    title: "Zellige",
    group: "tile",
    summary: "Hand-made glazed squares with uneven gloss, set almost without joints",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.08),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.6),
        own("joint", 0.25, "width of the joints"),
        own("uneven", 0.55, "tilt and waviness of the faces"),
        own("chipped", 0.45, "edges where the glaze has chipped off the clay"),
        own("pooling", 0.5, "glaze thick in hollows and thin on crests"),
        own("pits", 0.35, "pinholes in the glaze"),
        own("checker", 0.0, "every second tile in the second colour"),
        own("gloss", 0.8, "gloss of the glaze"),
    ],
    color: Srgb8::hex(0x3f8078),
    color2: Srgb8::hex(0xd9d3c4),
    words: &["zellige", "zellij", "moroccan tiles", "handmade tiles", "hand-glazed tiles"],
    variants: &[
        ("emerald", 0x3f8078),
        ("white", 0xdad5c8),
        ("cobalt", 0x36578f),
        ("ochre", 0xc08b3a),
        ("oxblood", 0x7a3630),
        ("black", 0x35383a),
        ("sea", 0x7fa9a3),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, uneven) = (s.get("wear"), s.get("variation"), s.get("uneven"));
    let scale = s.scale();
    let count = s.even_repeats(10.0);
    let tiles = g.node(
        "bond",
        &[
            ("columns", count),
            ("rows", count),
            ("shift", 0.0),
            ("jitter_x", 0.010),
            ("jitter_y", 0.006),
            ("seed", g.seed("tiles")),
        ],
        &[("offset", g.wobble("cut by hand", 24.0, 4.0, 0.0011).into())],
    );
    let (id, x, y) = (tiles.port("id"), tiles.port("x"), tiles.port("y"));
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let pool = g.fbm_xy("pool", (16.0, 16.0), 4.0, Some(far));
    let dents = g.fbm_xy("dents", (11.0, 11.0), 2.0, Some(far));
    let ripple = g.fbm_xy("ripple", (48.0, 48.0), 2.0, Some(far));
    let ragged = g.fbm("ragged", 60.0, 5.0);
    let joint = (0.0002 + 0.0015 * s.get("joint")) * scale.clamp(0.5, 1.5);
    let edge = tiles + ragged * 0.0003;
    let tile = edge.step(joint, joint + 0.0006);
    let lip = edge.levels(joint, joint + 0.0045).curve(&[(0.0, 0.0), (0.2, 0.52), (0.5, 0.86), (1.0, 1.0)]);
    let broken = (ragged * 0.6
        + pool * 0.3
        + id.hash_signed("care") * 0.25
        + (s.get("chipped") * 1.3 + wear * 0.5 - 0.85))
        .step(0.0, 0.8);
    let chip = (edge - joint - broken * 0.0058).step(0.0003, -0.0003) * broken.step(0.02, 0.1);
    let pin = g.cells("pinholes", (85.0, 85.0), 1.0, None);
    let some = pin.port("id").step(1.0 - 0.5 * s.get("pits"), 1.001 - 0.5 * s.get("pits"));
    let pit = (pin.port("f1") - pin.port("id").hash("size") * 0.0012).step(0.0008, 0.0002)
        * some
        * (pool + 0.25).step(-0.1, 0.4);
    let half = count * 0.5;
    let a = g.node("wave", &[("nx", half), ("ny", 0.0), ("shape", 2.0)], &[]).step(-0.001, 0.001);
    let b = g.node("wave", &[("nx", 0.0), ("ny", half), ("shape", 2.0)], &[]).step(-0.001, 0.001);
    let glaze = g.mix(s.color, s.color2, (a - b).abs() * s.get("checker"));
    let thick = pool * 0.6 + dents * -0.4 - (1.0 - lip) * 0.5;
    let pooling = s.get("pooling");
    let color = g.vary(
        glaze,
        id.hash_signed("warmth") * (0.10 * variation) - thick * (0.10 * pooling),
        id.hash_signed("grey") * (0.22 * variation) + thick * (0.18 * pooling),
        id.hash_signed("tone") * (0.34 * variation) + id.hash("dark").step(0.85, 0.98) * (-0.25 * variation)
            - thick * (0.45 * pooling),
    );
    let clay = g.shade(LinearRgb([0.47, 0.34, 0.23]), ragged * 0.25 + 0.92);
    let color = g.shade(color, ripple * 0.03 - pit * 0.45 + 1.0);
    let crackle = g.cells("crackle", (70.0, 70.0), 1.0, Some(g.wobble("crackle bend", 40.0, 2.0, 0.003)));
    let fine = crackle.step(0.0003, 0.0)
        * (pool * 0.6 + id.hash_signed("crazed") * 0.4 + (wear - 0.4)).step(0.0, 0.3);
    let color = g.shade(color, 1.0 - fine * 0.22);
    let color = g.mix(color, clay, chip);
    let grain = g.fractal("fbm", "grout grain", (230.0, 230.0), 2.0, 0.8, None);
    let grout = g.shade(LinearRgb([0.33, 0.30, 0.26]), grain * 0.2 + ragged * 0.12 + 0.85);
    let color = g.mix(grout, color, tile);
    let gloss = id.hash_signed("fired") * 0.05
        + pool * 0.05
        + ripple * 0.02
        + fine * 0.1
        + id.hash("matt").step(0.82, 1.0) * 0.20
        + wear * 0.08
        + (0.44 - 0.38 * s.get("gloss"));
    let roughness = g.mix(0.92, g.mix(gloss + pit * 0.3, 0.86, chip), tile);
    let lean = x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y");
    let face = lip * 0.0012
        + lean * (0.050 * uneven)
        + dents * (0.0011 * uneven)
        + ripple * (0.00006 + 0.00012 * uneven)
        + id.hash_signed("level") * (0.0009 * uneven)
        - pit * 0.0004
        - chip * (ragged * -0.0002 + 0.0007)
        + 0.0022;
    let height = g.mix(grain * 0.0002, face, tile);
    g.close(s, Look::new(color, roughness, height).hollow((1.0 - lip).max(chip * 0.6)).reach(0.005))
}
