//! Brickwork in the bonds a mason chooses to be seen: stack, Flemish, English, herringbone, basket.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Bricks in a bond of choice.
pub const BRICK_BONDS: Recipe = Recipe {
    name: "brick_bonds",
    title: "Patterned brickwork",
    group: "masonry",
    summary: "Bricks in stack, Flemish, English, herringbone or basket bond",
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
        Slider {
            name: "pattern",
            unit: "",
            min: 0.0,
            max: 4.0,
            default: 1.0,
            summary: "0 stack, 1 Flemish, 2 English, 3 herringbone, 4 basket",
        },
        own("joint", 0.5, "width of the mortar joints"),
        own("raked", 0.4, "0 flush joints, 1 deeply raked"),
        own("headers", 0.4, "how much darker burnt the headers are"),
        own("bloom", 0.25, "white bloom of lime and salts"),
    ],
    color: Srgb8::hex(0x9a5840),
    color2: Srgb8::hex(0xb3a995),
    words: &["flemish bond", "english bond", "stack bond", "herringbone brick", "basket weave brick"],
    variants: &[
        ("red", 0x9a5840),
        ("buff", 0xb8976a),
        ("brown", 0x74503f),
        ("white", 0xd3cec3),
        ("grey", 0x86817a),
        ("charcoal", 0x45423f),
    ],
    build,
};

/// One brick: metres to the border, its number, metres from its middle, 1 for headers.
struct Brick<'g> {
    edge: Wire<'g>,
    id: Wire<'g>,
    x: Wire<'g>,
    y: Wire<'g>,
    header: Wire<'g>,
}

fn lay<'g>(g: &'g Builder, s: &Settings) -> Brick<'g> {
    let (pattern, seed) = (s.get("pattern").round(), g.seed("bricks"));
    if pattern > 2.5 {
        let params = [("cells", s.repeats(13.5)), ("length", 3.0), ("kind", pattern - 3.0), ("seed", seed)];
        let edge = g.node("parquet", &params, &[]);
        let (id, x, y) = (edge.port("id"), edge.port("x"), edge.port("y"));
        return Brick { edge, id, x, y, header: edge.port("turned") };
    }
    let kind = [1.0, 2.0, 3.0][(pattern as usize).min(2)];
    let columns = if pattern == 1.0 { s.repeats(3.0) } else { s.repeats(4.5) };
    let params = [
        ("columns", columns),
        ("rows", if pattern == 0.0 { s.repeats(13.5) } else { s.even_repeats(13.5) }),
        ("kind", kind),
        ("jitter", 0.022 * s.get("variation")),
        ("seed", seed),
    ];
    let edge = g.node("courses", &params, &[("offset", g.wobble("crooked", 7.0, 3.0, 0.0020).into())]);
    let (id, x, y) = (edge.port("id"), edge.port("x"), edge.port("y"));
    Brick { edge, id, x, y, header: edge.port("header") }
}

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let Brick { edge, id, x, y, header } = lay(g, s);
    let far = g.vector(id.hash("face u") * s.size_m, id.hash("face v") * s.size_m);
    let joint = (0.0028 + 0.0042 * s.get("joint")) * s.scale().min(1.5);
    let clay = g.fbm_xy("clay", (22.0, 30.0), 5.0, Some(far));
    let chips = g.fbm("chips", 26.0, 5.0) * (0.0026 * (0.4 + wear));
    let bites = g.fbm("bites", 8.0, 4.0).step(0.35, 0.9) * (0.012 * wear);
    let edge = edge + chips - bites;
    let brick = edge.step(joint, joint + 0.0015);
    let round = edge.step(joint, joint + 0.006);
    let sand = g.fractal("fbm", "sand", (200.0, 200.0), 3.0, 0.75, None);
    // Creases that the clay got when it was thrown into the mould.
    let crease = g.fractal("ridged", "creases", (10.0, 34.0), 2.0, 0.5, Some(far)).step(0.62, 0.95);
    let pits = g.cells("pits", (85.0, 85.0), 1.0, None);
    let pit = (pits.port("f1") + clay * 0.002).step(0.0042, 0.0014) * pits.port("id").step(0.82, 0.97);
    let burnt = header * s.get("headers") * (id.hash("burnt") * 0.5 + 0.5);
    let tone = id.hash_signed("tone") * (0.36 * variation) - burnt * 0.62;
    let heat = g.fbm_xy("heat", (5.0, 6.0), 3.0, Some(far));
    let body = g.vary(
        s.color,
        id.hash_signed("hue") * (0.15 * variation) + heat * 0.06 - burnt * 0.12,
        id.hash_signed("grey") * (0.25 * variation) - burnt * 0.5,
        tone + heat * (0.16 * variation),
    );
    let body = g.shade(body, clay * 0.18 + sand * 0.12 - crease * 0.14 - pit * 0.45 + 1.0);
    let bloom = (g.fbm("bloom", 5.0, 6.0)
        + clay * 0.3
        + id.hash_signed("salty") * 0.15
        + (s.get("bloom") * 1.2 - 0.75))
        .step(0.0, 1.0)
        * 0.40;
    let body = g.mix(body, LinearRgb([0.60, 0.56, 0.50]), bloom * s.get("bloom").min(0.25) * 4.0);
    let body = g.shade(body, round * 0.25 + 0.75);
    let trowel = g.fbm("mortar bed", 24.0, 5.0);
    let mortar = g.shade(s.color2, sand * 0.20 + trowel * 0.12 + g.fbm("mortar tone", 4.0, 4.0) * 0.16 + 0.9);
    let smear = (trowel + clay * 0.4 - edge * 60.0).step(0.2, 0.8) * (0.5 * (1.0 - s.get("raked")));
    let color = g.mix(mortar, g.mix(body, mortar, smear * 0.6), brick);
    let roughness = clay * 0.05 + sand * 0.03 + bloom * 0.08 - burnt * 0.18 + 0.83;
    let raked = 0.001 + 0.009 * s.get("raked");
    let bed = trowel * 0.0012 + sand * 0.0005 - raked;
    let lean = (x * id.hash_signed("tilt x") + y * id.hash_signed("tilt y")) * (0.012 * variation);
    let face = id.hash_signed("stands out") * (0.0016 * variation) + lean + clay * 0.0006 + sand * 0.00018
        - crease * 0.0006
        - pit * 0.0016
        + round * 0.0030
        + smear * 0.0005;
    let height = g.mix(bed, face, brick);
    g.close(s, Look::new(color, roughness, height).hollow(1.0 - round).reach(0.014))
}
