//! Perforated metal: sheet punched with round, hexagonal, square or slotted holes that can be seen through.

use super::look::Look;
use super::recipe::*;
use crate::material::builder::{Builder, Wire};
use crate::material::graph::Graph;
use crate::num::{LinearRgb, Seed, Srgb8};

/// Punched sheet.
pub const PERFORATED_METAL: Recipe = Recipe {
    name: "perforated_metal",
    title: "Perforated metal",
    group: "metal",
    summary: "Sheet punched with holes that can be seen through",
    size_m: 1.0,
    metal: true,
    sliders: &[
        wear(0.25),
        dirt(0.1),
        WETNESS,
        ROUGHNESS,
        RELIEF,
        SCALE,
        variation(0.5),
        own("open", 0.5, "size of the holes"),
        Slider {
            name: "shape",
            unit: "",
            min: 0.0,
            max: 3.0,
            default: 0.0,
            summary: "0 round, 1 hexagonal, 2 square, 3 slotted",
        },
        own("painted", 0.0, "powder coat in the main colour"),
        own("rust", 0.1, "rust round the holes"),
        own("see_through", 1.0, "0 dark behind the holes, 1 open"),
    ],
    color: Srgb8::hex(0xc6c8c9),
    color2: Srgb8::hex(0x7a431f),
    words: &["perforated metal", "perforated steel", "punched metal", "speaker grille", "perforated sheet"],
    variants: &[("steel", 0xc6c8c9), ("aluminium", 0xd6d8d9), ("brass", 0xe0c689), ("black", 0x2c2c2d)],
    build,
};

fn build(s: &Settings, seed: Seed) -> Graph {
    let g = &Builder::new(seed, s.size_m);
    let (wear, variation) = (s.get("wear"), s.get("variation"));
    let count = s.repeats(40.0);
    let pitch_m = s.size_m / count;
    let edge = holes(g, s, count) * pitch_m;
    let sheet = edge.step(-0.00012, 0.00045);
    let rim = edge.step(0.16 * pitch_m, 0.0);
    let fine = g.fbm("fine", 130.0, 3.0);
    let cloud = g.fbm("cloud", 2.0, 6.0);
    let grain = g.fbm_xy("rolled", (6.0, 190.0), 3.0, None);
    let scratch = g.scatter(
        "scratches",
        80.0,
        &[("shape", 3.0), ("length_m", 0.2), ("least", 0.08), ("width", 0.005), ("bend", 0.1)],
    );
    let scratch = scratch * scratch.port("id").step(1.0 - wear * 0.8, 1.001 - wear * 0.8);
    let painted = s.get("painted");
    let bare = s.color.mix(LinearRgb([0.55, 0.55, 0.56]), (painted * 4.0).min(0.9));
    let steel = g.vary(
        bare,
        0.0,
        0.0,
        grain * 0.05 + cloud * 0.05 + scratch * 0.08 + fine * 0.02 + rim * 0.06 + cloud * (0.14 * wear),
    );
    let weak = cloud * 0.4 + g.fbm("flakes", 12.0, 5.0) * 0.5 + fine * 0.15 + rim * 0.35;
    let worn = (weak + scratch * 0.3 + (wear * 1.5 - 1.45)).step(0.0, 0.08);
    let coat = (1.0 - worn) * painted;
    let paint = g.vary(s.color, 0.0, 0.0, cloud * (0.10 * variation) + fine * 0.04);
    let color = g.mix(steel, paint, coat);
    let rust = (weak + g.fbm_xy("runs", (30.0, 2.0), 4.0, None) * 0.25 + (s.get("rust") * 1.8 - 1.45))
        .step(-0.06, 0.22);
    let crust = g.vary(s.color2, fine * 0.05, 0.0, fine * 0.3 + cloud * 0.25);
    let color = g.mix(color, crust, rust);
    let color = g.mix(LinearRgb([0.013, 0.013, 0.014]), color, sheet);
    let smooth = g.mix(grain * 0.06 + 0.33, fine * 0.05 + 0.48, coat);
    let roughness = smooth
        + cloud * (0.05 + 0.05 * variation)
        + (cloud * 0.6 + 0.45).clamp() * (0.32 * wear)
        + scratch * 0.08
        + worn * (0.08 * painted);
    let roughness = g.mix(0.9, g.mix(roughness, fine * 0.05 + 0.87, rust), sheet);
    let bevel = edge.levels(0.0, 0.0011).curve(&[(0.0, 0.0), (0.3, 0.62), (0.65, 0.92), (1.0, 1.0)]);
    let height = bevel * 0.0006 + sheet * 0.0022 + grain * 0.00003 - scratch * 0.00004
        + rust * (fine * 0.0002)
        + g.fbm("buckles", 1.6, 3.0) * (0.0006 * variation + 0.0016 * wear);
    let metal = sheet * (1.0 - coat) * (1.0 - rust);
    let look = Look::new(color, roughness, height).metal(metal).hollow(rim.max(1.0 - sheet)).reach(0.004);
    let open = s.get("see_through");
    g.close(s, if s.shows("see_through") { look.alpha(1.0 - (1.0 - sheet) * open) } else { look })
}

/// How far from the nearest hole, in pitches; negative within.
fn holes<'g>(g: &'g Builder, s: &Settings, count: f32) -> Wire<'g> {
    let open = s.get("open");
    let per_pitch = count / s.size_m;
    let shape = s.get("shape").round();
    if shape < 2.0 {
        let rows = (count * 1.1547 * 0.5).round() * 2.0;
        let cells = g.node(
            "voronoi",
            &[
                ("nx", count),
                ("ny", rows.max(2.0)),
                ("jitter", 0.0),
                ("stagger", 0.5),
                ("seed", g.seed("holes")),
            ],
            &[],
        );
        // Round holes by the distance from the middle, hexagonal ones by the distance to the border.
        return if shape < 1.0 {
            cells.port("f1") * per_pitch - (0.16 + 0.25 * open)
        } else {
            0.5 - cells * per_pitch - (0.18 + 0.26 * open)
        };
    }
    let slotted = shape > 2.5;
    let columns = if slotted { (count * 0.3).round().max(1.0) } else { count };
    let grid = g.node(
        "bond",
        &[
            ("columns", columns),
            ("rows", (count * 0.5).round() * 2.0),
            ("shift", if slotted { 0.5 } else { 0.0 }),
            ("seed", g.seed("holes")),
        ],
        &[],
    );
    let (x, y) = (grid.port("x").abs() * per_pitch, grid.port("y").abs() * per_pitch);
    if slotted {
        let ends = count / columns * 0.5 - 0.5;
        let beyond = (x - ends).max(0.0);
        let away = beyond * beyond + y * y;
        // The root by a curve: slots are round at their ends.
        (away.clamp().power(0.5)) - (0.14 + 0.22 * open)
    } else {
        x.max(y) - (0.16 + 0.24 * open)
    }
}
