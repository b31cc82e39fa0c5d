//! Cliff: beds of rock stepping in and out, broken by joints, ledges with debris, stains below.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Layered rock face.
pub const CLIFF: Recipe = Recipe {
    name: "cliff",
    title: "Cliff",
    group: "stone",
    summary: "Beds of rock stepping in and out, broken by joints, stained below ledges",
    size_m: 4.0,
    metal: false,
    sliders: &[
        wear(0.45),
        dirt(0.2),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("layers", 0.65, "how far beds step in and out"),
        own("joints", 0.5, "upright joints that cut the beds into blocks"),
        own("tilt", 0.4, "how far the beds are bent"),
        own("stains", 0.45, "dark and rusty streaks"),
        own("lichen", 0.2, "pale lichen"),
    ],
    color: Srgb8::hex(0x8a8072),
    color2: Srgb8::hex(0x7a5638),
    words: &[
        "cliff",
        "rock face",
        "cliff face",
        "layered rock",
        "rock wall",
        "crag",
        "canyon wall",
        "strata",
    ],
    variants: &[
        ("grey", 0x8a8072),
        ("red", 0x98623f),
        ("limestone", 0xb3a88f),
        ("dark", 0x5c5853),
        ("sandstone", 0xb48d60),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (layers, joints, variation, wear) =
        (s.get("layers"), s.get("joints"), s.get("variation"), s.get("wear"));
    let k = 1.0 / s.scale();
    let mass = g.fbm_xy("mass", (0.7 * k, 0.5 * k), 4.0, None);
    let rough = g.fbm("rough", 5.0 * k, 6.0);
    let bend = mass * (0.35 * s.get("tilt") / k);
    let ragged = rough * (0.030 / k);
    // Joints break every bed in its own way: the cracks of one bed end at the next.
    let thick = beds(g, s, "beds", 1.8, bend + ragged * 0.5);
    let bed = thick.port("id");
    let slide = g.vector(bed.hash("slide") * s.size_m + ragged, bend + ragged * 0.4);
    let blocks = g.cells("blocks", (1.6 * k, 1.3 * k), 1.0, Some(slide));
    let thin = beds(g, s, "laminae", 9.0, bend + ragged * 0.35 + blocks.port("id") * (0.5 * joints));
    let sub = thin.port("id");
    let id = (bed * 0.5 + blocks.port("id") * 0.5).clamp().hash("block");
    let facets =
        g.cells("facets", (5.5 * k, 8.0 * k), 1.0, Some(g.wobble("facet bend", 5.0 * k, 4.0, 0.07 / k)));
    let face = facets.port("id");
    let tilt = facets.port("x") * face.hash_signed("x") + facets.port("y") * face.hash_signed("y");
    let lean = blocks.port("x") * id.hash_signed("lean x")
        + thick.port("y") * (id.hash_signed("lean y") * 0.5 - 0.5);
    let step = bed.hash_signed("step") * 0.085
        + id.hash_signed("step") * (0.075 * joints)
        + sub.hash_signed("step") * 0.030;
    let soft = sub.hash("soft").step(0.75, 0.9) * 0.045;
    let (under, over) = (thick.port("half_y") - thick.port("y"), thick.port("half_y") + thick.port("y"));
    let below = under.step(0.10 / k, 0.0);
    let gap = under.step(0.030 / k, 0.0) * (bed.hash("open") * 0.8 + 0.2);
    let layer = thin.port("half_y") - thin.port("y").abs();
    let split = (layer.step(0.010 / k, 0.0) * sub.hash("parted"))
        .max(blocks.step(0.012 / k, 0.0) * (0.3 + joints * 0.7) * (rough * 0.6 + 0.55).clamp());
    let worn_top = over.step(0.12 / k, 0.0) * (0.04 + 0.05 * wear);
    let fine = g.fbm("fine", 26.0, 6.0);
    let grain = g.fractal("fbm", "grain", (190.0, 190.0), 2.0, 0.85, None);
    let height = (step - soft - worn_top * 0.7) * (layers / k) + lean * (0.20 * layers) + tilt * 0.26
        - gap * (0.06 / k)
        - split * (0.016 / k)
        + mass * 0.10
        + rough * (0.024 / k)
        + fine * 0.0045
        + grain * 0.0005;
    let runs = g.fbm_xy("runs", (7.0 * k, 0.45 * k), 5.0, None);
    let streak = (runs * 0.7 + rough * 0.2 + mass * 0.25 + (s.get("stains") - 0.55)).step(0.05, 0.85)
        * s.get("stains");
    let rust =
        (g.fbm_xy("rust", (1.1 * k, 2.0 * k), 6.0, None) + sub.hash_signed("rusty") * 0.45 + fine * 0.15
            - 0.1)
            .step(0.1, 1.0)
            * (0.25 + 0.6 * variation);
    let color = g.vary(
        s.color,
        id.hash_signed("warmth") * (0.06 * variation) + sub.hash_signed("warmth") * (0.05 * variation),
        id.hash_signed("grey") * (0.3 * variation),
        id.hash_signed("tone") * (0.16 * variation)
            + sub.hash_signed("tone") * (0.20 * variation)
            + face.hash_signed("tone") * 0.08
            + tilt * 0.6
            + rough * 0.10
            + fine * 0.13
            + grain * 0.10,
    );
    let color = g.mix(color, g.shade(s.color2, fine * 0.25 + 1.0), rust * 0.55);
    let color = g.shade(color, (1.0 - streak * 0.55) * (1.0 - gap * 0.45) - split * 0.25 - below * 0.15);
    let spots = g.fbm("lichen", 7.0, 5.0);
    let grown = g.fbm("lichen kinds", 2.0, 2.0);
    let lichen = (spots * 0.8 + fine * 0.25 + mass * 0.4 + (s.get("lichen") * 1.4 - 1.05)).step(0.0, 0.25)
        * s.get("lichen").min(0.85);
    let pale = g.mix(
        LinearRgb([0.36, 0.37, 0.28]),
        LinearRgb([0.40, 0.33, 0.12]),
        (grown + spots * 0.3).step(0.2, 0.25),
    );
    let color = if s.color_wanted { color } else { g.mix(color, g.shade(pale, fine * 0.25 + 0.95), lichen) };
    let roughness = fine * 0.06 + grain * 0.04 - streak * 0.12 + rust * 0.04 + 0.86;
    g.close(
        s,
        Look::new(color, roughness, height)
            .hollow((gap + split * 0.6 + below * 0.4 - rough * 0.3).clamp())
            .reach(0.10),
    )
}

/// Layers right across the tile, moved by `by` metres up and down.
fn beds<'g>(g: &'g Builder, s: &Settings, name: &str, rows: f32, by: Wire<'g>) -> Wire<'g> {
    let params = [("columns", 1.0), ("rows", s.repeats(rows)), ("jitter_y", 0.45), ("seed", g.seed(name))];
    g.node("bond", &params, &[("offset", g.vector(0.0, by).into())])
}
