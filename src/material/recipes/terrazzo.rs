//! Terrazzo: chips of marble in cement, ground flat and polished.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Marble chips of several colours in a ground matrix.
pub const TERRAZZO: Recipe = Recipe {
    name: "terrazzo",
    title: "Terrazzo",
    group: "masonry",
    summary: "Marble chips of several colours in cement, ground and polished",
    size_m: 1.0,
    metal: false,
    sliders: &[
        wear(0.15),
        dirt(0.05),
        MOSS,
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("chips", 0.6, "how many chips there are"),
        own("contrast", 0.5, "between light and dark chips"),
        own("accent", 0.3, "share of chips in the second colour"),
        own("polish", 0.7, "gloss of the ground face"),
        own("strips", 0.0, "brass strips between the panels"),
    ],
    color: Srgb8::hex(0xcdc6b9),
    color2: Srgb8::hex(0xa8623f),
    words: &["terrazzo", "venetian terrazzo", "terrazzo floor"],
    variants: &[
        ("cream", 0xcdc6b9),
        ("white", 0xdedbd4),
        ("grey", 0x9b9a97),
        ("green", 0x6f8577),
        ("black", 0x3a3939),
        ("rose", 0xc3a097),
    ],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation, contrast) = (s.get("wear"), s.get("variation"), s.get("contrast"));
    // A floor in a colour that was asked for keeps to it.
    let (contrast, foreign) = if s.color_wanted { (contrast * 0.5, 0.3) } else { (contrast, 0.8) };
    let k = 1.0 / s.scale();
    let ragged = g.wobble("ragged", 90.0 * k, 2.0, 0.0011 * s.scale());
    let big = g.cells("big chips", (44.0 * k, 44.0 * k), 1.0, Some(ragged));
    let small = g.cells("small chips", (115.0 * k, 115.0 * k), 1.0, Some(ragged));
    let sand = g.fractal("fbm", "sand", (330.0, 330.0), 2.0, 0.8, None);
    let cloud = g.fbm("cloud", 2.5, 4.0);
    let amount = s.get("chips");
    let large = chip(big, 1.0 / (44.0 * k), 0.15 + 0.80 * amount);
    let fine = chip(small, 1.0 / (115.0 * k), 0.25 + 0.70 * amount) * (1.0 - large);
    let id = g.topmost(small.port("id"), big.port("id"), large);
    let vein = g.fbm_xy("veins", (40.0, 40.0), 4.0, Some(g.vector(id.hash("u"), id.hash("v"))));
    let pick = id.hash("stone");
    let pale = LinearRgb([0.66, 0.63, 0.58]);
    let stones = [
        (0.0, s.color.mix(LinearRgb([0.035, 0.034, 0.036]), 0.30 + 0.65 * contrast)),
        (0.28, s.color.mix(LinearRgb([0.09, 0.085, 0.08]), 0.25 + 0.5 * contrast)),
        (0.30, s.color.mix(LinearRgb([0.30, 0.25, 0.20]), 0.75 * contrast + 0.22)),
        (0.55, s.color.mix(LinearRgb([0.42, 0.35, 0.27]), 0.75 * contrast + 0.22)),
        (0.57, s.color.mix(pale, 0.3 + 0.6 * contrast)),
        (1.0, s.color.mix(LinearRgb([0.74, 0.72, 0.69]), 0.3 + 0.6 * contrast)),
    ];
    let share = s.get("accent") * foreign;
    let accent = id.hash("accent").step(share + 0.0005, share - 0.0005);
    let body = g.mix(pick.ramp(&stones), s.color2, accent);
    let body = g.vary(
        body,
        id.hash_signed("warm") * (0.08 * variation),
        0.0,
        id.hash_signed("tone") * (0.30 * variation) + vein * 0.16,
    );
    let dust = g.node("white", &[("nx", 640.0), ("ny", 640.0), ("seed", g.seed("dust"))], &[]);
    let matrix =
        g.shade(s.color, sand * 0.08 + cloud * (0.04 + 0.06 * variation) + (dust - 0.5) * 0.16 + 0.90);
    let chips = large.max(fine);
    let mut color = g.mix(matrix, body, chips);
    let traffic = g.fbm("traffic", 1.5, 5.0);
    let dull = (traffic + sand * 0.1 + (wear * 1.7 - 1.0)).step(-0.3, 0.7) * wear;
    let pin = (sand + cloud * 0.2 - chips * 0.6 + (wear * 0.4 - 0.3)).step(0.62, 0.85);
    color = g.shade(color, 1.0 - pin * 0.3 - dull * 0.08);
    let mut roughness = (1.0 - chips) * 0.09
        + traffic * 0.025
        + dull * 0.30
        + pin * 0.2
        + vein * 0.015
        + (0.46 - 0.34 * s.get("polish"));
    let mut height = chips * (0.00005 + 0.00025 * wear) - pin * 0.00025 + traffic * 0.0003 + sand * 0.00001;
    let mut metallic = pin * 0.0;
    let strips = s.get("strips");
    if s.shows("strips") {
        let panels = g.node("bond", &[("columns", 1.0), ("rows", 1.0), ("shift", 0.0)], &[]);
        let strip = panels.step(0.0026, 0.0020) * strips;
        let brass = g.shade(LinearRgb([0.72, 0.55, 0.27]), traffic * 0.05 + 1.05);
        color = g.mix(color, brass, strip);
        roughness = g.mix(roughness, dull * 0.2 + 0.24, strip);
        height = height + strip * 0.0001;
        metallic = strip;
    }
    g.close(s, Look::new(color, roughness, height).metal(metallic).hollow(pin).reach(0.003))
}

/// A chip fills its cell more or less; in some cells lies none.
fn chip<'g>(cells: Wire<'g>, cell_m: f32, share: f32) -> Wire<'g> {
    let id = cells.port("id");
    let inset = (id.hash("inset") * 0.30 + 0.03) * cell_m;
    let none = id.hash("none").step(share, share + 0.001);
    (cells - inset - none * cell_m).step(0.0, 0.0007)
}
