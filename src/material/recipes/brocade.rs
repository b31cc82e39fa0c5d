//! Brocade: a raised pomegranate ornament in thick weft over a satin ground.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Woven ornament.
pub const BROCADE: Recipe = Recipe {
    name: "brocade",
    title: "Brocade",
    group: "fabric",
    summary: "A raised ornament in thick weft over a satin ground",
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
        own("raised", 0.5, "height of the ornament"),
        own("metal_thread", 0.0, "gilt metal thread in the ornament"),
        own("two_tone", 0.8, "how far the ornament takes the second colour"),
        own("sheen", 0.6, "gloss of the satin ground"),
        own("bold", 0.5, "weight of the lines of the ornament"),
    ],
    color: Srgb8::hex(0x983042),
    color2: Srgb8::hex(0x9e7b3a),
    words: &["brocade", "damask", "jacquard", "lampas", "ornate fabric", "court fabric"],
    variants: &[
        ("crimson", 0x983042),
        ("emerald", 0x2c5a48),
        ("royal blue", 0x2e437c),
        ("purple", 0x553463),
        ("ivory", 0xcdc0a2),
        ("black", 0x322f33),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, raised, sheen) = (s.get("wear"), s.get("raised"), s.get("sheen"));
    let columns = s.even_repeats(6.0);
    let unit_m = s.size_m / columns;
    let pull = g.wobble("pull", 5.0, 3.0, 0.0018);
    let ornament = g.node(
        "damask",
        &[("columns", columns), ("rows", (columns / 1.7).round().max(1.0))],
        &[("offset", pull.into())],
    );
    let part = ornament.port("part");
    let count = s.repeats(250.0);
    let weave = g.node(
        "weave",
        &[
            ("nx", count),
            ("ny", count),
            ("over", 4.0),
            ("under", 1.0),
            ("width", 0.98),
            ("seed", g.seed("threads")),
        ],
        &[("offset", pull.into())],
    );
    let id = weave.port("id");
    let fine = g.fractal("fbm", "fine", (330.0, 330.0), 2.0, 0.9, None);
    let warp_slub = g.fractal("fbm", "warp slub", (240.0, 6.0), 3.0, 0.6, None);
    let weft_slub = g.fractal("fbm", "weft slub", (7.0, 200.0), 3.0, 0.6, None);
    let cloud = g.fbm("cloud", 2.2, 5.0);
    // Steps of the weave make the outline a little jagged.
    let edge = ornament * (1.0 / unit_m) + (0.012 * (s.get("bold") - 0.5) * 2.0) + fine * 0.003;
    let worn = (g.fbm("worn", 4.0, 5.0) + weft_slub * 0.3 + (wear * 1.5 - 1.6)).step(0.0, 0.2);
    let cover = edge.step(-0.003, 0.006) * (1.0 - worn * 0.8);
    let pad = edge.levels(0.0, 0.085).curve(&[(0.0, 0.0), (0.2, 0.52), (0.5, 0.86), (1.0, 1.0)]) * cover;
    let outline = edge.step(-0.022, -0.006) * (1.0 - edge.step(-0.004, 0.004));
    // Fruits are filled with a net, leaves have a vein down the middle.
    let fruit = part.step(0.26, 0.25);
    let net = |nx: f32, ny: f32| g.node("wave", &[("nx", nx), ("ny", ny)], &[]).abs();
    let cells = net(columns * 4.0, columns * 5.0).min(net(columns * 4.0, -columns * 5.0)).step(0.30, 0.12);
    let inner = edge.step(0.035, 0.042);
    let open = cells * inner * fruit * cover;
    let ribs =
        g.node("wave", &[("nx", 0.0), ("ny", count)], &[("phase", (weft_slub * 0.15).into())]) * 0.5 + 0.5;
    let ground = g.vary(
        s.color,
        0.0,
        0.0,
        id.hash_signed("tone") * 0.06 + warp_slub * 0.08 + fine * 0.08 + cloud * (0.06 + 0.1 * wear),
    );
    let ground = g.shade(ground, (weave * 0.35 + 0.75) * (1.0 - outline * 0.42));
    // One colour that is asked for makes brocade tone on tone; two colours are taken as they are.
    let alone = s.color_wanted && s.color2 == BROCADE.color2.to_linear();
    let two_tone = s.get("two_tone") * if alone { 0.12 } else { 1.0 };
    let gold = s.color.scaled(1.35).mix(s.color2, two_tone);
    let gilt = s.get("metal_thread");
    let gold = gold.mix(LinearRgb([0.93, 0.74, 0.42]), 0.75 * gilt);
    let thread = g.vary(
        gold,
        part.hash_signed("hue") * (0.06 * s.get("variation")),
        0.0,
        weft_slub * 0.14 + fine * 0.08 + part.hash_signed("shade") * (0.16 * s.get("variation")) + pad * 0.12
            - 0.08,
    );
    let thread = g.shade(thread, ribs * (0.40 - 0.30 * gilt) + (0.70 + 0.22 * gilt));
    let figure = cover * (1.0 - open);
    let color = g.mix(ground, thread, figure);
    let satin = fine * 0.03 - warp_slub * 0.03 + cloud * 0.04 + (0.74 - 0.34 * sheen);
    let yarn = fine * 0.04 + ribs * -0.06 + (0.82 - 0.42 * gilt);
    let roughness = g.mix(satin, yarn, figure);
    let height = weave * 0.00035 + pad * ((0.4 + raised) * 0.0014) + ribs * figure * 0.0004 + fine * 0.00005
        - open * (0.0011 * raised)
        - outline * 0.0004
        + g.fbm("drape", 2.0, 3.0) * 0.0007;
    let look = Look::new(color, roughness, height).hollow(outline.max(open)).reach(0.004);
    g.close(s, if s.shows("metal_thread") { look.metal(figure * gilt) } else { look })
}
