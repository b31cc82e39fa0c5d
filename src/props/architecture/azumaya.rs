//! The Japanese shelter of a garden: four posts on stones, a sweeping hipped roof, benches on three sides.

use glam::{Vec2, Vec3};

use super::gazebo::{FLOOR, corner, floor};
use super::roofing::{Slope, roll};
use super::timber::{board, strut};
use crate::mesh::{TriMesh, bevel_box, lathe, profile, round_post};
use crate::num::Stream;
use crate::num::math::PI;
use crate::props::Shape;

/// Radius of the rolls on the hips, metres.
const HIP: f32 = 0.05;

/// Four square posts on stones, a hipped roof that sweeps out at its eaves, benches on three sides.
pub fn azumaya(shape: &mut Shape, size: Vec3, hand: &mut Stream) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    floor(shape, "stone", 4, half * 0.84);
    let ball = size.y * 0.035;
    let (eave, top) = ((size.y * 0.6).max(2.06), size.y - ball * 2.2);
    let at = |i: usize, k: f32, y: f32| corner(4, i, half * k, y);
    let post = 0.12;
    let plate = eave + 0.08;
    for i in 0..4 {
        let base = at(i, 0.68, 0.0);
        let stone = round_post(base + Vec3::Y * 0.02, base + Vec3::Y * 0.16, |t| 0.15 - 0.03 * t, 14, 2);
        shape.add("stones", "stone", stone);
        let tall = plate - 0.15;
        let body = bevel_box(Vec3::new(post, tall, post), 0.012).uv_moved(Vec2::splat(hand.unit() * 3.0));
        shape.add("posts", "timber", body.at(base.x, 0.15 + tall * 0.5, base.z));
        let (a, b) = (at(i, 0.68, plate), at(i + 1, 0.68, plate));
        let over = (b - a).normalize() * 0.2;
        let lower = Vec3::Y * if i % 2 == 0 { 0.0 } else { 0.1 };
        shape.add("beams", "timber", strut(a - over - lower, b + over - lower, 0.1, 0.14, Vec3::Y, hand));
        let tie = Vec3::Y * 0.46;
        if i != 3 {
            shape.add("beams", "timber", strut(a - tie, b - tie, 0.05, 0.09, Vec3::Y, hand));
        }
        // Hips and courses stand out a little beyond the line of the eaves.
        let edge = |i: usize| corner(4, i, half - HIP * 0.72, eave);
        let slope = Slope {
            eave: [edge(i), edge(i + 1)],
            ridge: [at(i, 0.025, top), at(i + 1, 0.025, top)],
            sag: (top - eave) * 0.13,
        };
        shape.add("deck", "timber", slope.deck(0.04, 5));
        shape.add("roof", "panels", slope.tiles(0.19, 0.24, 0.022, 0.003, hand));
        let hip: Vec<Vec3> = (0..=8).map(|k| slope.at(0.0, k as f32 / 8.0) + Vec3::Y * 0.03).collect();
        shape.add("hips", "timber", roll(&hip, HIP));
        for k in 0..7 {
            let x = (k as f32 + 0.5) / 7.0;
            let rafter = [slope.at(x, 0.015) - Vec3::Y * 0.07, slope.at(x, 0.4) - Vec3::Y * 0.07];
            shape.add("rafters", "timber", strut(rafter[0], rafter[1], 0.04, 0.055, Vec3::Y, hand));
        }
    }
    let line = [
        (0.0, -1.2),
        (1.6, -1.2),
        (1.7, -0.7),
        (1.0, -0.3),
        (0.7, 0.0),
        (1.0, 0.5),
        (1.05, 1.0),
        (0.6, 1.7),
        (0.0, 2.2),
    ];
    let line = profile(&line.map(|(x, y)| (x * ball, y * ball)));
    shape.add("finial", "timber", lathe(&line, 20, 0.7).at(0.0, top, 0.0));
    benches(shape, half * 0.68 - post * 0.5, hand);
}

/// Slatted benches along the left, the back and the right.
fn benches(shape: &mut Shape, inner: Vec2, hand: &mut Stream) {
    let (seat, deep) = (0.43, 0.36);
    for (x, z, wide, turn) in [
        (0.0, -inner.y, inner.x * 2.0, 0.0),
        (-inner.x, deep * 0.25, inner.y * 2.0 - deep * 1.5, PI * 0.5),
        (inner.x, deep * 0.25, inner.y * 2.0 - deep * 1.5, -PI * 0.5),
    ] {
        let put = |mesh: TriMesh| mesh.yawed(turn).at(x, 0.0, z);
        for row in 0..4 {
            let slat = board(Vec3::new(wide, 0.03, deep / 4.0 - 0.008), hand);
            shape.add("benches", "timber", put(slat.at(0.0, seat - 0.015, deep * (row as f32 + 0.5) / 4.0)));
        }
        for side in [-0.42, 0.42] {
            let leg = board(Vec3::new(0.06, seat - FLOOR - 0.03, deep * 0.8), hand);
            shape.add(
                "benches",
                "timber",
                put(leg.at(side * wide, FLOOR + (seat - FLOOR - 0.03) * 0.5, deep * 0.5)),
            );
        }
        let middle = crate::num::math::yaw(Vec3::new(0.0, seat, deep * 0.5), turn);
        shape.anchor("seat", middle + Vec3::new(x, 0.0, z), turn);
    }
}
