//! A basketball: a pebbled sphere with eight panels parted by black seams.

use glam::Vec3;

use super::panels::resting;
use crate::mesh::{displaced, ring, tube};
use crate::num::math::{FRAC_PI_2, TAU, cos, on_circle, rot_z, sin};
use crate::props::pieces::{Piece, add_fitted};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BASKETBALL: Generator = Generator {
    kind: "basketball",
    title: "Basketball",
    group: "sport",
    words: &["basket ball", "streetball"],
    styles: &["worn"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.24, 0.32),
        Param::m("height", 0.18, 0.24, 0.32),
        Param::m("depth", 0.18, 0.24, 0.32),
    ],
    source: "FIBA Official Basketball Rules: 75 to 77 cm round for size 7",
    slots: &[
        SlotSpec { name: "skin", material: "orange leather" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let across = args.size().min_element();
    // A worn ball has lost some air and sits flat.
    let soft = if args.is("worn") { 0.93 } else { 1.0 };
    let skin = displaced(4, |d| d);
    let mut pieces: Vec<Piece> = vec![("skin", "skin", skin)];
    let seam = |turn| ring(0.985, 0.024, 48, 6).turned(turn);
    pieces.push(("seams", "rubber", seam(rot_z(FRAC_PI_2 - 0.5))));
    pieces.push(("seams", "rubber", seam(rot_z(FRAC_PI_2 - 0.5)).turned(rot_z(FRAC_PI_2))));
    for side in [-1.0, 1.0] {
        let path: Vec<Vec3> = (0..=40)
            .map(|i| {
                let around = TAU * i as f32 / 40.0;
                let open = 0.86 + 0.2 * cos(2.0 * around);
                let c = on_circle(around) * sin(open);
                rot_z(-0.5) * Vec3::new(c.x, c.y, side * cos(open)) * 0.985
            })
            .collect();
        pieces.push(("seams", "rubber", tube(&path, 0.024, 6)));
    }
    for piece in &mut pieces {
        let mesh = std::mem::take(&mut piece.2);
        piece.2 = mesh.deformed(|p| resting(p, -0.93));
    }
    add_fitted(shape, pieces, Vec3::new(across, across * soft, across));
}
