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
    styles: &["worn", "antique", "netted"],
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
    if args.is("antique") {
        return laced(shape, across);
    }
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
    if args.is("netted") {
        net(&mut pieces);
        return add_fitted(shape, pieces, args.size().min(Vec3::new(across, across * 1.3, across)));
    }
    add_fitted(shape, pieces, Vec3::new(across, across * soft, across));
}

/// The ball of the 1890s: four leather panels with raised seams, laced shut over a slit.
fn laced(shape: &mut Shape, across: f32) {
    let mut pieces: Vec<Piece> = vec![(
        "skin",
        "skin",
        displaced(4, |d| d * (0.985 + 0.015 * (cos(4.0 * crate::num::math::atan2(d.z, d.x)) * 0.5 + 0.5))),
    )];
    for i in 0..4 {
        let turn = TAU * (i as f32 + 0.5) / 4.0;
        let path: Vec<Vec3> = (0..=20)
            .map(|k| 0.1 + (std::f32::consts::PI - 0.2) * k as f32 / 20.0)
            .map(|a| Vec3::new(cos(turn) * sin(a), cos(a), sin(turn) * sin(a)) * 0.985)
            .collect();
        pieces.push(("seams", "skin", tube(&path, 0.03, 6)));
        for side in [-0.075, 0.075] {
            let stitch: Vec<Vec3> = path.iter().map(|p| crate::num::math::yaw(*p, side) * 1.0).collect();
            pieces.push(("stitches", "rubber", tube(&stitch, 0.01, 4)));
        }
    }
    // Laces cross over the slit in front.
    let at = |turn: f32, y: f32, r: f32| {
        let c = on_circle(FRAC_PI_2 + turn);
        let flat = (1.0 - y * y).max(0.0).sqrt() * r;
        Vec3::new(c.x * flat, y * r, c.y * flat)
    };
    pieces.push((
        "laces",
        "rubber",
        tube(&[at(0.0, 0.45, 0.995), at(0.0, 0.0, 1.005), at(0.0, -0.45, 0.995)], 0.018, 6),
    ));
    for k in 0..7 {
        let y = 0.39 - 0.13 * k as f32;
        let lace =
            [at(-0.17, y, 0.985), at(-0.1, y + 0.01, 1.02), at(0.1, y - 0.01, 1.02), at(0.17, y, 0.985)];
        pieces.push(("laces", "rubber", tube(&lace, 0.022, 6)));
    }
    for piece in &mut pieces {
        let mesh = std::mem::take(&mut piece.2);
        piece.2 = mesh.deformed(|p| resting(p, -0.93));
    }
    add_fitted(shape, pieces, Vec3::splat(across));
}

/// A carrying net: cords in lozenges round the ball, gathered in a loop above.
fn net(pieces: &mut Vec<Piece>) {
    let at = |turn: f32, t: f32| {
        let a = (0.16 + 0.8 * t) * std::f32::consts::PI;
        let c = on_circle(turn) * sin(a) * 1.02;
        resting(Vec3::new(c.x, cos(a) * 1.02, c.y), -0.93)
    };
    for i in 0..12 {
        for way in [-1.0, 1.0] {
            let path: Vec<Vec3> = (0..=18)
                .map(|k| k as f32 / 18.0)
                .map(|t| at(TAU * (i as f32 / 12.0 + way * t * 0.25), t))
                .collect();
            pieces.push(("net", "rubber", tube(&path, 0.016, 4)));
        }
        let turn = TAU * i as f32 / 12.0;
        let gather = [
            at(turn, 0.0),
            Vec3::new(cos(turn) * 0.16, 1.12, sin(turn) * 0.16),
            Vec3::new(cos(turn) * 0.05, 1.24, sin(turn) * 0.05),
        ];
        pieces.push(("net", "rubber", tube(&gather, 0.016, 4)));
    }
    pieces.push(("net", "rubber", ring(0.07, 0.035, 16, 6).at(0.0, 1.2, 0.0)));
    let grip = ring(0.14, 0.026, 20, 6).turned(crate::num::math::rot_x(FRAC_PI_2)).at(0.0, 1.36, 0.0);
    pieces.push(("net", "rubber", grip));
}
