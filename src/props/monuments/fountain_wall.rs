//! A fountain against a wall: an arched back, a mask that spouts, half a basin.

use glam::{Vec2, Vec3};

use super::cut::arched;
use crate::mesh::{bar, bevel_box, displaced, extrude, ring, tube_varying};
use crate::num::math::{PI, on_circle, rot_x};
use crate::props::Shape;

/// A half basin before an arched back with a mask that spouts.
pub fn wall(shape: &mut Shape, size: Vec3) {
    // The basin is half a circle at most.
    let size = size.with_z(size.z.min(size.x * 0.58));
    let half = Vec2::new(size.x * 0.5, size.z * 0.5);
    let back = (size.z * 0.12).clamp(0.12, 0.3);
    let z0 = -half.y;
    let plinth = bevel_box(Vec3::new(size.x * 0.9, 0.12, back), 0.015);
    shape.add("back", "stone", plinth.at(0.0, 0.06, z0 + back * 0.5));
    let wide = size.x * 0.72;
    let rise = (wide * 0.5).min(size.y * 0.35);
    let slab = extrude(&arched(wide, size.y - rise, rise, 24), back * 0.72, 0.015);
    shape.add("back", "stone", slab.at(0.0, 0.0, z0 + back * 0.36));
    let arch: Vec<Vec3> = arched(wide * 0.86, size.y - rise * 1.02, rise * 0.84, 24)[2..]
        .iter()
        .map(|p| Vec3::new(p.x, p.y, z0 + back * 0.72))
        .collect();
    shape.add("back", "stone", bar(&arch, Vec3::Z, |_| Vec2::new(wide * 0.08, back * 0.3), 0.01));
    for side in [-1.0, 1.0] {
        let tall = size.y - rise * 1.02;
        let pier = bevel_box(Vec3::new(wide * 0.1, tall, back * 0.36), 0.01);
        shape.add("back", "stone", pier.at(side * wide * 0.43, tall * 0.5, z0 + back * 0.74));
        let cap = bevel_box(Vec3::new(wide * 0.15, wide * 0.05, back * 0.5), 0.01);
        shape.add("back", "stone", cap.at(side * wide * 0.43, tall, z0 + back * 0.76));
    }
    // The basin: a bent curb on a floor, a sill on the curb.
    let pool = (size.y * 0.27).clamp(0.3, 0.6);
    let curb = size.x.min(size.z) * 0.07;
    let around = |inset: f32, y: f32| -> Vec<Vec3> {
        let (a, b) = (half.x - inset, size.z - back * 0.7 - inset);
        (0..=28)
            .map(|i| on_circle(PI * i as f32 / 28.0))
            .map(|p| Vec3::new(p.x * a, y, z0 + back * 0.7 + p.y * b))
            .collect()
    };
    let sill = pool * 0.16;
    shape.add(
        "basin",
        "stone",
        bar(&around(curb * 0.75, (pool - sill) * 0.5), Vec3::Y, |_| Vec2::new(curb, pool - sill), 0.012),
    );
    shape.add(
        "basin",
        "stone",
        bar(&around(curb * 0.75, pool - sill * 0.5), Vec3::Y, |_| Vec2::new(curb * 1.5, sill), sill * 0.3),
    );
    let fill = |y: f32, thick: f32| {
        let outline: Vec<Vec2> =
            around(curb * 0.8, 0.0).iter().map(|p| Vec2::new(p.x, -(p.z - z0))).rev().collect();
        extrude(&outline, thick, 0.0).turned(rot_x(-PI * 0.5)).at(0.0, y, z0)
    };
    shape.add_inside("basin", "stone", fill(0.03, 0.06));
    let level = pool * 0.78;
    shape.add_inside("water", "water", fill(level - 0.01, 0.02));
    // A lion's mask: mane, face, muzzle, ears; its spout a bronze pipe.
    let y = size.y * 0.6;
    let (m, face) = (wide * 0.15, z0 + back * 0.72);
    let mane = displaced(4, |d| {
        let lobes = 1.0 + 0.1 * crate::num::math::cos(crate::num::math::atan2(d.x, d.y) * 11.0);
        Vec3::new(d.x * m * lobes, d.y * m * lobes, d.z * m * 0.38)
    });
    shape.add("mask", "stone", mane.at(0.0, y, face));
    let lump = |at: Vec3, size: Vec3| displaced(3, |d| d * size * m).moved(Vec3::new(0.0, y, face) + at * m);
    for (at, big) in [
        (Vec3::new(0.0, 0.02, 0.22), Vec3::new(0.62, 0.7, 0.42)),
        (Vec3::new(0.0, -0.24, 0.5), Vec3::new(0.36, 0.28, 0.3)),
        (Vec3::new(0.0, 0.14, 0.55), Vec3::new(0.13, 0.3, 0.16)),
        (Vec3::new(-0.28, 0.24, 0.5), Vec3::new(0.2, 0.1, 0.14)),
        (Vec3::new(0.28, 0.24, 0.5), Vec3::new(0.2, 0.1, 0.14)),
        (Vec3::new(-0.62, 0.56, 0.2), Vec3::new(0.22, 0.22, 0.18)),
        (Vec3::new(0.62, 0.56, 0.2), Vec3::new(0.22, 0.22, 0.18)),
    ] {
        shape.add("mask", "stone", lump(at, big));
    }
    let mouth = Vec3::new(0.0, y - m * 0.38, face + m * 0.6);
    let spout = tube_varying(&[mouth, mouth + Vec3::Z * m * 0.5], |_| m * 0.12, 12);
    shape.add("spout", "brass", spout);
    let (from, reach) = (mouth + Vec3::Z * m * 0.48, (size.z * 0.3).min(y * 0.4));
    let path: Vec<Vec3> = (0..=12)
        .map(|k| k as f32 / 12.0)
        .map(|t| from + Vec3::new(0.0, -(from.y - level) * t * t, reach * t))
        .collect();
    shape.add("jets", "water", tube_varying(&path, |t| m * (0.09 + 0.03 * t), 10));
    let end = path[12];
    for k in 0..3 {
        shape.add("jets", "water", ring(m * (0.25 + 0.22 * k as f32), 0.009, 24, 5).at(end.x, level, end.z));
    }
}
