//! A burner of the laboratory: gas through a brass barrel, or a spirit lamp with its wick.

use glam::{Vec2, Vec3};

use super::fittings::{aim, disc, filling, milled, rod, turned, vessel};
use crate::mesh::{smooth_path, smooth_profile, tube};
use crate::props::lights::flame::{CANDLE_LIGHT, flame};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BUNSEN_BURNER: Generator = Generator {
    kind: "bunsen_burner",
    title: "Bunsen burner",
    group: "science",
    words: &["gas burner", "spirit lamp", "lab burner", "alcohol burner"],
    styles: &["antique", "unlit"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.08, 0.1, 0.14),
        Param::m("height", 0.16, 0.24, 0.32),
        Param::m("depth", 0.08, 0.1, 0.14),
    ],
    source: "usual retail sizes of laboratory burners",
    slots: &[
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "flame", material: "glowing flame" },
    ],
    clear_front_m: 0.1,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let burning = !args.is("unlit");
    let fire = if burning { size.y * 0.34 } else { 0.0 };
    let top = if burning { size.y - fire * 0.96 } else { size.y };
    if args.is("antique") {
        spirit_lamp(shape, r, top);
    } else {
        gas(shape, r, top);
    }
    if burning {
        shape.add("flame", "flame", flame(fire, r * 0.3, Vec2::ZERO).at(0.0, size.y - fire, 0.0));
        shape.light(Vec3::Y * (top + fire * 0.5), CANDLE_LIGHT, 2.0, 2.0);
    }
}

fn gas(shape: &mut Shape, r: f32, top: f32) {
    let base = [(0.96, 0.0), (1.0, 0.04), (1.0, 0.16), (0.86, 0.24), (0.4, 0.36), (0.3, 0.5)]
        .map(|(k, y)| (k * r, y * r));
    shape.add("base", "iron", turned(&base, 1, 32, 0.5));
    let tall = top - r * 0.45;
    let barrel = [(0.24, 0.0), (0.24, 0.1), (0.19, 0.12), (0.19, 0.94), (0.22, 0.95), (0.22, 1.0)];
    shape.add(
        "barrel",
        "brass",
        turned(&barrel.map(|(k, y)| (k * r, y * tall)), 1, 20, 0.5).at(0.0, r * 0.45, 0.0),
    );
    // The collar turns to let in air through its two holes.
    shape.add("collar", "brass", milled(r * 0.28, tall * 0.14, 22).at(0.0, r * 0.45 + tall * 0.13, 0.0));
    for side in [-1.0, 1.0] {
        let hole = Vec3::new(0.0, r * 0.45 + tall * 0.2, side * r * 0.275);
        shape.add("collar", "rubber", disc(hole, Vec3::Z, r * 0.07, r * 0.03, 12));
    }
    // The gas comes in at the left: a ribbed nozzle and a length of hose.
    let inlet = Vec3::new(-r * 0.2, r * 0.34, 0.0);
    let nozzle =
        [(0.1, 0.0), (0.1, 0.2), (0.075, 0.22), (0.095, 0.3), (0.07, 0.36), (0.09, 0.44), (0.05, 0.56)]
            .map(|(k, y)| (k * r, y * r));
    shape.add("inlet", "brass", aim(turned(&nozzle, 1, 14, 0.5), inlet, Vec3::NEG_X));
    let hose =
        [(-0.5, 0.34, 0.0), (-0.74, 0.34, 0.02), (-0.88, 0.2, 0.1), (-0.8, 0.3, 0.36), (-0.6, 0.31, 0.62)]
            .map(|(x, y, z)| Vec3::new(x, y, z) * r);
    shape.add("hose", "rubber", tube(&smooth_path(&hose, 5), r * 0.1, 10));
    shape.add(
        "valve",
        "brass",
        rod(Vec3::new(0.0, r * 0.34, 0.0), Vec3::new(r * 0.42, r * 0.34, 0.0), r * 0.06, 12),
    );
    shape.add(
        "valve",
        "brass",
        aim(milled(r * 0.15, r * 0.12, 16), Vec3::new(r * 0.42, r * 0.34, 0.0), Vec3::X),
    );
}

fn spirit_lamp(shape: &mut Shape, r: f32, top: f32) {
    let tall = top * 0.72;
    let line = [
        (0.72, 0.0),
        (0.78, 0.02),
        (0.74, 0.06),
        (0.97, 0.3),
        (1.0, 0.45),
        (0.86, 0.66),
        (0.5, 0.82),
        (0.34, 0.88),
        (0.34, 1.0),
    ];
    let outside: Vec<Vec2> = smooth_profile(&line.map(|(k, y)| (k * r, y * tall)), 2)
        .into_iter()
        .map(|p| p.max(Vec2::ZERO).min(Vec2::new(r, tall)))
        .collect();
    shape.add("lamp", "glass", vessel(&outside, r * 0.04, 28));
    shape.add_inside("spirit", "glass", filling(&outside, r * 0.04, tall * 0.5, 24));
    let cap = [(0.38, 0.0), (0.42, 0.03), (0.42, 0.2), (0.38, 0.24), (0.14, 0.28), (0.13, 0.44)]
        .map(|(k, y)| (k * r, y * r));
    shape.add("cap", "brass", turned(&cap, 1, 22, 0.5).at(0.0, tall * 0.97, 0.0));
    shape.add("wick", "iron", rod(Vec3::Y * tall * 0.3, Vec3::Y * top, r * 0.08, 10));
}
