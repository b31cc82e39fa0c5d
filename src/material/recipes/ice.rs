//! Ice: frozen lake with fractures that reach down, and bubbles.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Frozen lake with deep fractures and trapped bubbles.
pub const ICE: Recipe = Recipe {
    name: "ice",
    title: "Ice",
    group: "nature",
    summary: "Frozen lake with deep fractures and trapped bubbles",
    size_m: 2.0,
    metal: false,
    sliders: &[
        wear(0.25),
        dirt(0.0),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("crack", 0.5, "how many fractures"),
        own("bubbles", 0.4, "how many trapped bubbles"),
        own("milky", 0.3, "how cloudy the ice is"),
        own("snow", 0.2, "drifted snow and rime"),
    ],
    color: Srgb8::hex(0x4d8296),
    color2: Srgb8::hex(0xd8e6ea),
    words: &["ice", "icy", "frozen lake", "frozen water", "glacier", "ice rink", "frost"],
    variants: &[
        ("lake", 0x4d8296),
        ("black", 0x2b4552),
        ("glacier", 0x7fb2c6),
        ("pale", 0xb4cfd8),
        ("green", 0x5c8f86),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (scale, milky) = (s.scale(), s.get("milky"));
    let deep = g.fbm("deep", 3.5, 4.0);
    let cloud = g.fbm("cloud", 6.0, 4.0);
    let fine = g.fbm("fine", 45.0, 4.0);
    let large = fractures(s, g, "large", 2.6, 0.035);
    let small = fractures(s, g, "small", 6.5, 0.014);
    let hair = g.fractal(
        "ridged",
        "hair",
        (4.0 / scale, 4.0 / scale),
        3.0,
        0.6,
        Some(g.wobble("hair bend", 5.0 / scale, 2.0, 0.05)),
    );
    let hair = hair.step(0.62, 0.85) * (cloud + deep * 0.5 + (s.get("crack") - 0.55)).step(-0.1, 0.7);
    let milk = (deep * 0.55 + cloud * 0.35 + (milky * 1.6 - 0.9)).step(-0.4, 1.0);
    let body = g.vary(
        s.color,
        deep * -0.06,
        deep * 0.12,
        deep * (0.35 * s.get("variation")) + cloud * (0.16 * s.get("variation")),
    );
    let body = g.mix(body, s.color2, milk * (0.12 + 0.6 * milky));
    let sheets = (large.sheet * 0.30 + small.sheet * 0.22) * (fine * 0.15 + cloud * 0.25 + 0.8);
    let color = g.mix(body, s.color2, sheets);
    let white = (large.line * 0.72).max(small.line * 0.42).max(hair * 0.4);
    let color = g.mix(color, LinearRgb([0.80, 0.86, 0.87]), white);

    let rising = |name: &str, per_m2: f32, size_m: f32| {
        let disc = g.scatter(
            name,
            per_m2 * s.get("bubbles") + 0.3,
            &[("shape", 0.0), ("length_m", size_m * scale), ("least", 0.15), ("width", 1.0), ("bend", 0.0)],
        );
        let x = disc.port("along") * 2.0 - 1.0;
        let r2 = x * x + disc.port("across") * disc.port("across") * (1.0 - x * x);
        let crowd = (cloud * 0.5 - deep * 0.6 + disc.port("id").hash("crowd") * 0.6 - 0.05).step(0.0, 0.25);
        (disc.port("cover") * crowd, r2.clamp(), disc.port("id"))
    };
    let (pearls, pearl_r2, pearl) = rising("pearls", 900.0, 0.022);
    let (plates, plate_r2, _) = rising("plates", 55.0, 0.085);
    // Flat bubbles froze in as white rims round a clear middle.
    let plate = plates * (plate_r2.step(0.55, 0.95) * 0.6 + 0.28);
    let color = g.mix(color, s.color2, plate);
    let shine = pearls * (pearl_r2.step(0.0, 1.0) * 0.45 + 0.3) * (pearl.hash("depth") * 0.8 + 0.2);
    let color = g.mix(color, LinearRgb([0.82, 0.88, 0.90]), shine);

    let scratches = g.scatter(
        "scratches",
        260.0,
        &[("shape", 3.0), ("length_m", 0.45), ("least", 0.1), ("width", 0.004), ("bend", 0.12)],
    );
    let share = s.get("wear") * 0.9;
    let scratch = scratches * scratches.port("id").step(1.0 - share, 1.001 - share);
    let color = g.mix(color, s.color2, scratch * 0.35);
    let drift = (g.fbm_xy("drift", (3.5, 5.0), 5.0, None) * 0.8
        + fine * 0.22
        + cloud * 0.15
        + white * 0.25
        + (s.get("snow") * 2.0 - 1.45))
        .step(0.0, 0.55);
    let color = g.mix(color, g.shade(LinearRgb([0.80, 0.84, 0.87]), fine * 0.05 + 0.97), drift * 0.92);
    let melt = g.fbm("melt", 9.0, 3.0);
    let roughness = melt * 0.03 + cloud * 0.02 + white * 0.22 + scratch * 0.3 + 0.11;
    let roughness = g.mix(roughness, fine * 0.05 + 0.85, drift);
    let height = melt * 0.0007 + deep * 0.002 + large.step * (0.002 * s.get("variation"))
        - large.line * 0.0012
        - small.line * 0.0003
        - scratch * 0.00025
        + drift * (fine * 0.0008 + 0.0035);
    g.close(s, Look::new(color, roughness, height).hollow(white * 0.6).reach(0.01))
}

struct Fractures<'g> {
    /// Where a fracture meets the surface.
    line: Wire<'g>,
    /// Its wall, seen through the ice at a slant.
    sheet: Wire<'g>,
    step: Wire<'g>,
}

fn fractures<'g>(s: &Settings, g: &'g Builder, name: &str, per_m: f32, depth_m: f32) -> Fractures<'g> {
    let scale = s.scale();
    let cells = g.node(
        "voronoi",
        &[("nx", s.repeats(per_m)), ("ny", s.repeats(per_m)), ("jitter", 1.0), ("seed", g.seed(name))],
        &[("offset", g.wobble(name, per_m * 1.5 / scale, 4.0, 0.10 * scale / per_m).into())],
    );
    let id = cells.port("id");
    let open = (id.hash("open") + (s.get("crack") - 0.95)).step(-0.35, 0.1);
    let line = cells.step(0.0045, 0.0008) * open;
    let slant = cells.port("x") * id.hash_signed("slant x") + cells.port("y") * id.hash_signed("slant y");
    let fade = cells.levels(depth_m * 2.0 * scale, 0.0);
    let sheet = fade * fade * slant.step(-0.02 * scale, 0.10 * scale) * open;
    Fractures { line, sheet, step: id.hash_signed("step") }
}
