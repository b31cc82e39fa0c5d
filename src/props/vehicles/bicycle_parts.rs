//! What is hung on a bicycle's frame: bars, saddle, guards, basket.

use glam::Vec3;

use super::bicycle::Frame;
use crate::mesh::{TriMesh, bar, cylinder, displaced, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::Shape;
use crate::props::architecture::timber::{finished, rod};

/// Stem, bars, grips, brake levers and lamps.
pub fn bars(shape: &mut Shape, f: &Frame, size: Vec3, mountain: bool) {
    let axis = (f.head[1] - f.head[0]).normalize_or(Vec3::Y);
    let half = size.x * 0.5;
    let clamp = f.head[1] + axis * (size.y * 0.1);
    shape.add("bars", "metal", tube(&[f.head[1], clamp], 0.012, 10));
    let stem = clamp + Vec3::new(0.0, 0.008, 0.06);
    shape.add("bars", "metal", tube(&[clamp - axis * 0.01, stem], 0.014, 10));
    let top = size.y - 0.018;
    let (rise, back) = if mountain { (stem.y + 0.03, 0.03) } else { (top, 0.16) };
    for side in [-1.0, 1.0] {
        let path = [
            stem,
            stem + Vec3::X * side * 0.07,
            Vec3::new(side * half * 0.7, rise, stem.z + 0.01),
            Vec3::new(side * (half - 0.021), rise, stem.z - back * 0.5),
            Vec3::new(side * (half - 0.022), rise - 0.004, stem.z - back),
        ];
        let path = smooth_path(&path, 5);
        shape.add("bars", "metal", tube(&path, 0.011, 10));
        let grip = &path[path.len() - 7..];
        shape.add("grips", "rubber", tube(grip, 0.0175, 12));
        let lever = [
            path[path.len() - 8] + Vec3::new(0.0, -0.012, 0.012),
            path[path.len() - 5] + Vec3::new(-side * 0.01, -0.03, 0.03),
            path[path.len() - 1] + Vec3::new(-side * 0.02, -0.04, 0.02),
        ];
        shape.add("bars", "metal", tube(&smooth_path(&lever, 4), 0.005, 6));
    }
    let lamp = f.head[1] + Vec3::new(0.0, -0.01, 0.085);
    shape.add("bars", "metal", rod(f.head[1], lamp - Vec3::Z * 0.03, 0.007, 8));
    shape.add(
        "lamps",
        "metal",
        displaced(2, |d| d * Vec3::new(0.036, 0.036, 0.05)).moved(lamp - Vec3::Z * 0.01),
    );
    shape.add(
        "lamps",
        "lamp",
        cylinder(0.03, 0.012, 18, 0.003).turned(rot_x(FRAC_PI_2)).moved(lamp + Vec3::Z * 0.024),
    );
    shape.add(
        "lamps",
        "seat",
        cylinder(0.022, 0.02, 16, 0.006)
            .turned(rot_x(-FRAC_PI_2))
            .moved(f.seat + Vec3::new(0.0, -0.02, -0.02)),
    );
}

/// A saddle whose upper side lies about at `top`, broad behind and narrow in front.
pub fn saddle(shape: &mut Shape, top: Vec3, grow: f32) {
    let body = displaced(3, |d| {
        let t = d.z * 0.5 + 0.5;
        let wide = 0.084 - 0.06 * (t * 1.15).min(1.0);
        let y = if d.y > 0.0 { d.y * 0.02 } else { d.y * 0.034 };
        Vec3::new(d.x * wide, y + 0.02 * (d.z - 0.2) * (d.z - 0.2), d.z * 0.135) * grow
    });
    shape.add("saddle", "leather", finished(body, 1.0).moved(top));
    for side in [-1.0, 1.0] {
        let spring = cylinder(0.014, 0.05, 10, 0.003).at(side * 0.04 * grow, -0.06, -0.08 * grow);
        shape.add("saddle", "metal", spring.moved(top));
        let rail = [
            Vec3::new(side * 0.04 * grow, -0.05, -0.08 * grow),
            Vec3::new(side * 0.02, -0.05, 0.0),
            Vec3::new(0.0, -0.02, 0.11 * grow),
        ];
        shape.add("saddle", "metal", tube(&smooth_path(&rail.map(|p| p + top), 4), 0.0045, 6));
    }
}

/// Guards over both wheels.
pub fn guards(shape: &mut Shape, f: &Frame) {
    for (hub, from, to) in [(f.rear, 0.18, 1.08), (f.front, 0.2, 0.82)] {
        let r = f.wheel + 0.014;
        let path: Vec<Vec3> = (0..=14)
            .map(|i| on_circle(PI * (from + (to - from) * i as f32 / 14.0)) * r)
            .map(|p| hub + Vec3::new(0.0, p.y, p.x))
            .collect();
        shape.add("guards", "paint", bar(&path, Vec3::X, |_| glam::Vec2::new(0.004, 0.058), 0.001));
        let end = path[12];
        for side in [-1.0, 1.0] {
            shape.add(
                "guards",
                "metal",
                rod(hub + Vec3::X * side * 0.062, end + Vec3::X * side * 0.026, 0.0025, 5),
            );
        }
    }
}

/// A woven basket before the bars and a carrier behind.
pub fn basket(shape: &mut Shape, f: &Frame) {
    let center = f.head[1] + Vec3::new(0.0, -0.02, 0.24);
    let (w, d, tall) = (0.17, 0.12, 0.22);
    let hoop = |y: f32, grow: f32| -> Vec<Vec3> {
        (0..=20)
            .map(|i| on_circle(TAU * (i % 20) as f32 / 20.0))
            .map(|p| center + Vec3::new(p.x * w * grow, y, p.y * d * grow))
            .collect()
    };
    for i in 0..9 {
        let t = i as f32 / 8.0;
        shape.add(
            "basket",
            "wood",
            tube(&hoop(-tall * 0.5 + tall * t, 0.8 + 0.2 * t), if i == 8 { 0.012 } else { 0.009 }, 6),
        );
    }
    let stakes = (0..20).map(|i| {
        let p = on_circle(TAU * (i as f32 + 0.5) / 20.0);
        rod(
            center + Vec3::new(p.x * w * 0.8, -tall * 0.5, p.y * d * 0.8),
            center + Vec3::new(p.x * w, tall * 0.5, p.y * d),
            0.006,
            5,
        )
    });
    shape.add("basket", "wood", TriMesh::merged(stakes));
    let floor = cylinder(1.0, 0.012, 20, 0.0).stretched(Vec3::new(w * 0.8, 1.0, d * 0.8));
    shape.add("basket", "wood", finished(floor, 0.6).moved(center - Vec3::Y * tall * 0.5));
    shape.add("basket", "metal", rod(f.head[1], center - Vec3::Z * d * 0.9, 0.008, 8));
    let y = f.wheel * 2.0 + 0.05;
    for side in [-1.0, 1.0] {
        let path = [Vec3::new(side * 0.06, y, f.seat.z - 0.04), Vec3::new(side * 0.06, y, f.rear.z - 0.12)];
        shape.add("carrier", "metal", tube(&path, 0.006, 8));
        shape.add(
            "carrier",
            "metal",
            rod(f.rear + Vec3::X * side * 0.066, Vec3::new(side * 0.06, y, f.rear.z - 0.06), 0.005, 6),
        );
    }
    for i in 0..5 {
        let z = f.seat.z - 0.04 + (f.rear.z - 0.08 - f.seat.z) * i as f32 / 4.0;
        shape.add("carrier", "metal", rod(Vec3::new(-0.06, y, z), Vec3::new(0.06, y, z), 0.005, 6));
    }
}
