//! Diamond plate: rolled tread lugs in turning directions, tops rubbed bright, grime between.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::Builder;
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Tread plate of steps and truck beds.
pub const DIAMOND_PLATE: Recipe = Recipe {
    name: "diamond_plate",
    title: "Diamond plate",
    group: "metal",
    summary: "Tread plate with raised lugs, rubbed bright on top",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.4),
        dirt(0.2),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("five_bar", 0.0, "groups of five bars instead of single lugs"),
        own("rust", 0.2, "rust between the lugs"),
        own("painted", 0.0, "paint in the main colour, rubbed off the lugs"),
        own("scratches", 0.5, "scratches of boots and boxes"),
    ],
    color: Srgb8::hex(0xcbccce),
    color2: Srgb8::hex(0x74401f),
    words: &["diamond plate", "tread plate", "checker plate", "chequer plate", "durbar plate"],
    variants: &[("steel", 0xcbccce), ("aluminium", 0xd8dadc), ("yellow", 0xc79a35), ("red", 0x8f3a33)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, five) = (s.get("wear"), s.get("variation"), s.get("five_bar"));
    let count = s.even_repeats(34.0 - 14.0 * five);
    let pitch_m = s.size_m / count;
    let grid =
        g.node("bond", &[("columns", count), ("rows", count), ("shift", 0.0), ("seed", g.seed("lugs"))], &[]);
    let half =
        |nx: f32, ny: f32| g.node("wave", &[("nx", nx), ("ny", ny), ("shape", 2.0)], &[]).step(-0.001, 0.001);
    let turned = (half(count * 0.5, 0.0) - half(0.0, count * 0.5)).abs();
    let diagonal = std::f32::consts::FRAC_1_SQRT_2 / pitch_m;
    let (a, b) = ((grid.port("x") + grid.port("y")) * diagonal, (grid.port("x") - grid.port("y")) * diagonal);
    let (along, across) = (g.mix(a, b, turned), g.mix(b, a, turned));
    let single = 1.0 - along * along * 2.5 - across.abs() * 4.6;
    let group = {
        let bar = g.node(
            "wave",
            &[("nx", 0.0), ("ny", 0.0), ("shape", 1.0)],
            &[("phase", (across * 7.0 + 0.5).into())],
        );
        let ends = 1.0 - along * along * 5.2;
        (bar * 0.75 + 0.1).min(ends * 0.9) - across.abs().step(0.34, 0.36) * 2.0
    };
    let lug = g.mix(single, group, five);
    let uneven = g.fbm("rolled", 5.0, 4.0);
    let fine = g.fbm("fine", 90.0, 4.0);
    let body = lug + fine * 0.05 + uneven * 0.04;
    let raised = body.step(0.0, 0.42);
    let top = body.step(0.25, 0.6);
    let skirt = lug.step(-0.9, 0.1) * (1.0 - raised);
    let cloud = g.fbm("traffic", 1.6, 6.0);
    let scratch = g.scatter(
        "scratches",
        160.0,
        &[("shape", 3.0), ("length_m", 0.16), ("least", 0.08), ("width", 0.007), ("bend", 0.15)],
    );
    let amount = s.get("scratches") * 0.9;
    let scratch = scratch * scratch.port("id").step(1.0 - amount, 1.001 - amount);
    let rubbed = (top * 0.8 + cloud * 0.5 + fine * 0.15 + (wear * 1.5 - 1.25)).step(-0.1, 0.5);
    let id = grid.port("id");
    let painted = s.get("painted");
    let bare = s.color.mix(LinearRgb([0.56, 0.56, 0.57]), (painted * 4.0).min(0.85));
    let steel = g.vary(
        bare,
        cloud * 0.006,
        0.0,
        cloud * 0.05 + fine * 0.03 + rubbed * 0.10 + scratch * 0.08 - skirt * 0.14
            + id.hash_signed("tone") * (0.03 * variation),
    );
    let coat = (1.0 - (rubbed + scratch * 0.5).clamp().step(0.35, 0.6)) * painted;
    let paint = g.vary(s.color, 0.0, 0.0, cloud * 0.07 + fine * 0.04 - skirt * 0.1);
    let color = g.mix(steel, paint, coat);
    let rust = (cloud * 0.4 + g.fbm("rust", 12.0, 5.0) * 0.5 + skirt * 0.35 - top * 0.8
        + (s.get("rust") * 1.9 - 1.35))
        .step(-0.08, 0.25);
    let crust = g.shade(s.color2, fine * 0.35 + cloud * 0.2 + 1.0);
    let color = g.mix(color, crust, rust);
    let color = g.shade(color, 1.0 - skirt * 0.18);
    let roughness = g.mix(0.44 + 0.05 * variation, 0.5, coat) + cloud * 0.06 + fine * 0.04 - rubbed * 0.20
        + scratch * 0.06
        + skirt * 0.10
        + rust * 0.36;
    let height =
        raised * 0.0015 + top * 0.0004 + uneven * 0.0003 + fine * 0.00003 + rust * (fine * 0.0001 + 0.00008)
            - scratch * 0.00004
            + g.fbm("bent", 1.2, 2.0) * 0.0015;
    let metal = (1.0 - coat) * (1.0 - rust);
    g.close(
        s,
        Look::new(color, roughness, height).metal(metal).hollow((skirt + 0.35) * (1.0 - top)).reach(0.004),
    )
}
