//! Foam: open cells with a net of struts before deeper, darker ones.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{Seed, Srgb8};

/// Open-cell foam: struts, holes, a second layer behind.
pub const FOAM: Recipe = Recipe {
    name: "foam",
    title: "Foam",
    group: "synthetic",
    summary: "Open-cell foam: a net of struts before deeper, darker cells",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.2),
        dirt(0.05),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("open", 0.78, "0 skinned over, 1 all cells open"),
        own("struts", 0.45, "thickness of the struts"),
        own("convoluted", 0.0, "egg-crate bumps of acoustic foam"),
        own("yellowed", 0.2, "yellowed by age and light"),
    ],
    color: Srgb8::hex(0xd8c88e),
    color2: Srgb8::hex(0xb0864a),
    words: &["foam", "open-cell foam", "sponge foam", "upholstery foam", "acoustic foam", "sponge"],
    variants: &[
        ("yellow", 0xd8c88e),
        ("charcoal", 0x4a4b4f),
        ("white", 0xdcd9d0),
        ("pink", 0xcf9fa0),
        ("green", 0x8fae7f),
        ("blue", 0x6f95b5),
    ],
    build,
};

struct Layer<'g> {
    id: Wire<'g>,
    strut: Wire<'g>,
    round: Wire<'g>,
}

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let scale = s.scale();
    let density = g.fbm("density", 9.0, 4.0);
    let fine = g.fbm("fine", 60.0, 4.0);
    let grain = g.fractal("fbm", "grain", (300.0, 300.0), 2.0, 0.8, None);
    let per_m = 62.0;
    let bend = g.wobble("bend", 40.0 / scale, 2.0, 0.0035 * scale);
    let front = layer(s, g, "front", per_m, bend, density);
    let back = layer(s, g, "back", per_m * 0.82, bend, density);
    let skin_share = 1.0 - s.get("open");
    let skin = (front.id.hash("skin") + density * 0.15)
        .step(0.98 - skin_share * 0.95, 1.04 - skin_share * 0.95)
        * (1.0 - front.strut);
    let egg = {
        let wave = |nx: f32, ny: f32| g.node("wave", &[("nx", nx), ("ny", ny)], &[]);
        let n = (s.size_m * 16.0 / scale.max(1.0)).round().max(2.0);
        (wave(n, 0.0) + wave(0.0, n)) * (0.25 * s.get("convoluted"))
    };
    let torn = (density * 0.8 + fine * 0.3 + (s.get("wear") * 1.6 - 1.6)).step(0.0, 0.3);
    let yellow =
        (density * 0.6 + g.fbm("light", 1.5, 4.0) * 0.6 + (s.get("yellowed") * 1.7 - 1.0)).step(-0.3, 1.0);
    let body =
        g.vary(s.color, 0.0, 0.0, density * (0.08 * s.get("variation")) + front.id.hash_signed("t") * 0.06);
    let body = g.mix(body, s.color2, yellow * (0.2 + 0.6 * s.get("yellowed")));
    let near = front.strut * (front.round * 0.35 + 0.75);
    let far = (back.strut * (back.round * 0.25 + 0.30) + 0.10) * (1.0 - torn * 0.5);
    let light = g.mix(far, near, front.strut);
    let light = g.mix(light, back.strut * 0.08 + 0.70, skin * 0.8);
    let color = g.shade(body, light * (fine * 0.08 + grain * 0.07 + 1.0) * (egg * 0.35 + 1.0));
    let depth = 0.010 * scale;
    let deep = back.strut * (depth * 0.35) * back.round - depth * 0.55;
    let height = g.mix(deep, front.round * (depth * 0.22) + depth * 0.1, front.strut);
    let height = g.mix(height, fine * 0.0003 - depth * 0.08, skin);
    let height = height + fine * 0.0005 - torn * depth * 0.7 + egg * 0.030 * scale.min(1.5) + density * 0.001;
    let roughness = fine * 0.03 + grain * 0.04 + 0.90 - skin * 0.38;
    let hollow = (1.0 - front.strut) * (1.0 - skin);
    g.close(s, Look::new(color, roughness, height).hollow(hollow).reach(depth * 0.8))
}

fn layer<'g>(
    s: &Settings,
    g: &'g Builder,
    name: &str,
    per_m: f32,
    bend: Wire<'g>,
    density: Wire<'g>,
) -> Layer<'g> {
    let n = s.repeats(per_m).min(1024.0);
    let cells = g.node(
        "voronoi",
        &[("nx", n), ("ny", n), ("jitter", 0.9), ("seed", g.seed(name))],
        &[("offset", bend.into())],
    );
    let pitch = s.size_m / n;
    // Holes are round: struts thicken where three cells meet.
    let hole = cells.min(cells.port("f1") * -0.55 + pitch * 0.42);
    let thick = pitch * (0.05 + 0.13 * s.get("struts"));
    let edge = hole - density * (thick * 0.25);
    Layer {
        id: cells.port("id"),
        strut: edge.step(thick * 1.15, thick * 0.85),
        round: edge.levels(thick, -thick * 0.2).power(0.6),
    }
}
