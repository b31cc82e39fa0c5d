//! Lecterns on a column: eight-sided with tracery, or turned; a book lies open on them.

use glam::{Vec2, Vec3};

use super::lectern::LEAN;
use crate::mesh::{TriMesh, bar, bevel_box, tube};
use crate::num::math::{FRAC_PI_4, PI, TAU, on_circle, rot_x, sin};
use crate::props::science::fittings::{aim, turned};
use crate::props::{Args, Shape};

/// An eight-sided shaft on a stepped foot, with tracery for the gothic and turning for the antique.
pub fn column(args: &Args, shape: &mut Shape, size: Vec3, high: f32, board: Vec3) {
    let r = size.x.min(size.z) * 0.5;
    if args.is("antique") {
        let line = [
            (0.95, 0.0),
            (1.0, 0.015),
            (1.0, 0.035),
            (0.88, 0.05),
            (0.62, 0.065),
            (0.34, 0.1),
            (0.22, 0.14),
            (0.3, 0.17),
            (0.18, 0.2),
            (0.26, 0.34),
            (0.2, 0.55),
            (0.15, 0.74),
            (0.28, 0.77),
            (0.16, 0.8),
            (0.2, 0.88),
            (0.42, 0.95),
            (0.46, 1.0),
        ];
        shape.add("column", "wood", turned(&line.map(|(k, y)| (k * r, y * high)), 2, 28, 0.7));
    } else {
        let line = [
            (1.0, 0.0),
            (1.0, 0.035),
            (0.94, 0.05),
            (0.8, 0.05),
            (0.8, 0.085),
            (0.74, 0.1),
            (0.4, 0.12),
            (0.36, 0.15),
            (0.36, 0.8),
            (0.42, 0.83),
            (0.42, 0.85),
            (0.5, 0.9),
            (0.62, 0.96),
            (0.66, 1.0),
        ];
        let shaft = turned(&line.map(|(k, y)| (k * r * 1.04, y * high)), 1, 8, 0.2).yawed(FRAC_PI_4 * 0.5);
        shape.add("column", "wood", shaft);
        for i in 0..8 {
            let turn = TAU * i as f32 / 8.0;
            let out = on_circle(turn);
            tracery(shape, Vec3::new(out.y, 0.0, out.x), r * 0.36 * 0.96, r * 0.24, high);
        }
    }
    let brace = bevel_box(Vec3::new(board.x * 0.5, 0.03, board.z * 0.5), 0.006).turned(rot_x(-LEAN));
    shape.add("desk", "wood", brace.at(0.0, high + 0.01, 0.0));
}

/// An open book, laid on the desk by `lay`.
pub fn book(shape: &mut Shape, lay: impl Fn(TriMesh) -> TriMesh, board: Vec3) {
    let (w, d) = (board.x * 0.74, board.z * 0.7);
    shape.add(
        "book",
        "leather",
        lay(bevel_box(Vec3::new(w, 0.008, d), 0.002).at(0.0, board.y * 0.5 + 0.003, 0.0)),
    );
    for side in [-1.0, 1.0] {
        let path: Vec<Vec3> = (0..=8)
            .map(|i| i as f32 / 8.0)
            .map(|t| {
                Vec3::new(
                    side * (0.003 + t * w * 0.48),
                    board.y * 0.5 + 0.012 + 0.014 * sin(PI * t.min(0.9)),
                    0.0,
                )
            })
            .collect();
        shape.add(
            "book",
            "paper",
            lay(bar(&path, Vec3::Y, |t| Vec2::new(d * 0.95, 0.02 - 0.008 * t), 0.002)),
        );
    }
}

/// A pointed arch in relief on one face of the shaft, and a slim buttress at its edge.
fn tracery(shape: &mut Shape, out: Vec3, r: f32, wide: f32, high: f32) {
    let across = Vec3::Y.cross(out);
    let (low, spring) = (high * 0.2, high * 0.62);
    let half = wide * 0.4;
    let mut line = vec![Vec2::new(-half, low), Vec2::new(-half, spring)];
    line.extend(
        (1..5)
            .map(|i| i as f32 / 5.0)
            .map(|t| Vec2::new(-half * (1.0 - t * t), spring + half * 2.1 * sin(t * PI * 0.5))),
    );
    line.push(Vec2::new(0.0, spring + half * 2.1));
    let right: Vec<Vec2> = line.iter().rev().skip(1).map(|p| Vec2::new(-p.x, p.y)).collect();
    line.extend(right);
    let path: Vec<Vec3> = line.iter().map(|p| across * p.x + out * r + Vec3::Y * p.y).collect();
    shape.add("tracery", "wood", tube(&path, 0.0075, 6));
    let rose =
        aim(crate::mesh::ring(half * 0.45, 0.006, 14, 6), out * r + Vec3::Y * (spring + half * 0.35), out);
    shape.add("tracery", "wood", rose);
}
