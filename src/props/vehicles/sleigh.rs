//! A sleigh: a tub of bent panels on scrolled runners, with a bench.

use glam::{Vec2, Vec3};

use super::sled::runner;
use crate::mesh::{cushion, smooth_path, tube};
use crate::num::Stream;
use crate::num::math::{PI, TAU, on_circle};
use crate::props::Shape;
use crate::props::architecture::timber::{bent_sheet, board};

/// A tub of bent panels on scrolled runners, with a bench.
pub fn sleigh(shape: &mut Shape, s: Vec3, tone: &mut Stream) {
    let (half, long) = (s.x * 0.5, s.z);
    let (back, front) = (-long * 0.5, long * 0.5);
    let floor = s.y * 0.3;
    for side in [-1.0, 1.0] {
        let x = side * half * 0.72;
        let mut points =
            vec![(back + 0.04, 0.02), (back + long * 0.14, 0.0), (0.0, 0.0), (front - long * 0.26, 0.0)];
        // The scroll in front.
        let eye = (front - long * 0.15, s.y * 0.2);
        points.extend((0..=9).map(|i| {
            let way = on_circle(-1.2 + TAU * 0.72 * i as f32 / 9.0) * (1.0 - 0.07 * i as f32);
            (eye.0 + way.x * long * 0.14, eye.1 + way.y * s.y * 0.2)
        }));
        runner(shape, x, &points, Vec2::new(0.04, 0.04), "brass");
        for share in [0.2, 0.62] {
            let z = back + long * share;
            let path = [
                Vec3::new(x, 0.03, z - 0.1),
                Vec3::new(x * 0.94, floor * 0.6, z),
                Vec3::new(x * 0.8, floor, z + 0.1),
            ];
            shape.add("stands", "brass", tube(&smooth_path(&path, 5), 0.018, 10));
        }
        side_panel(shape, s, side, floor);
    }
    let bed = board(Vec3::new(half * 1.7, 0.04, long * 0.62), tone);
    shape.add("body", "wood", bed.at(0.0, floor, back + long * 0.43));
    let curve = |points: &[(f32, f32)]| -> Vec<Vec3> {
        smooth_path(
            &points.iter().map(|(z, y)| Vec3::new(0.0, y * s.y, back + z * long)).collect::<Vec<_>>(),
            5,
        )
    };
    let across = |line: &[Vec3], wide: f32| -> Vec<Vec<Vec3>> {
        line.iter()
            .map(|p| [1.0, 0.5, 0.0, -0.5, -1.0].iter().map(|x| *p + Vec3::X * *x * wide).collect())
            .collect()
    };
    let dash = curve(&[(0.7, 0.3), (0.8, 0.36), (0.86, 0.5), (0.88, 0.66)]);
    shape.add("body", "paint", bent_sheet(&across(&dash, half * 0.84), 0.03, 0.6));
    let rear = curve(&[(0.02, 0.95), (0.05, 0.75), (0.1, 0.5), (0.16, 0.3)]);
    shape.add("body", "paint", bent_sheet(&across(&rear, half * 0.84), 0.03, 0.6));
    let bench = cushion(Vec3::new(half * 1.6, s.y * 0.11, long * 0.24), 0.05, 0.02);
    shape.add("seat", "seat", bench.at(0.0, s.y * 0.5, back + long * 0.28));
    shape.add(
        "seat",
        "wood",
        board(Vec3::new(half * 1.62, s.y * 0.15, long * 0.2), tone).at(0.0, s.y * 0.38, back + long * 0.28),
    );
    let pad = cushion(Vec3::new(half * 1.56, s.y * 0.09, s.y * 0.36), 0.04, 0.02);
    shape.add(
        "seat",
        "seat",
        pad.turned(crate::num::math::rot_x(-PI * 0.5 + 0.2)).at(0.0, s.y * 0.72, back + long * 0.12),
    );
    shape.anchor("seat", Vec3::new(0.0, s.y * 0.55, back + long * 0.3), 0.0);
}

/// A side of the tub, its rim sweeping from the high back to the dash, with a gilt rail.
fn side_panel(shape: &mut Shape, s: Vec3, side: f32, floor: f32) {
    let back = -s.z * 0.5;
    let rim = smooth_path(
        &[(0.0, 0.97), (0.12, 0.86), (0.24, 0.7), (0.45, 0.52), (0.66, 0.5), (0.8, 0.58), (0.885, 0.68)]
            .map(|(z, y)| Vec3::new(0.0, y * s.y, back + z * s.z)),
        3,
    );
    let low = |z: f32| {
        floor + (((z - back) / s.z - 0.7).max(0.0) * 0.9 + (0.14 - (z - back) / s.z).max(0.0) * 2.2) * s.y
    };
    let x = |t: f32| side * s.x * (0.43 + 0.06 * t);
    let rows: Vec<Vec<Vec3>> = (0..=4)
        .map(|k| k as f32 / 4.0)
        .map(|k| {
            rim.iter()
                .map(|p| Vec3::new(x(1.0 - k), p.y + (low(p.z).min(p.y - 0.04) - p.y) * k, p.z))
                .collect()
        })
        .collect();
    let rows = if side > 0.0 { rows } else { rows.into_iter().rev().collect() };
    shape.add("body", "paint", bent_sheet(&rows, 0.03, 0.6));
    let rail: Vec<Vec3> = rim.iter().map(|p| Vec3::new(x(1.0) - side * 0.012, p.y, p.z)).collect();
    shape.add("trim", "brass", tube(&rail, 0.022, 10));
}
