//! What stands before and under the case of an upright piano: legs, pedals, the open score, candle arms.

use glam::{Vec2, Vec3};

use super::piano::{CHEEK, KEYS};
use crate::mesh::{bar, bevel_box, cylinder, profile, round_post, smooth_path, square_post, tube};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_z};
use crate::props::Shape;

/// Legs under the corners of the bed on toes of the plinth.
pub fn legs(shape: &mut Shape, size: Vec3, wall: f32, antique: bool, modern: bool) {
    let front = size.z * 0.5;
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.006 - CHEEK * 0.5);
        let toe = bevel_box(Vec3::new(CHEEK + 0.012, 0.05, front - wall + 0.06), 0.01);
        shape.add("legs", "lacquer", toe.at(x, 0.055, (front + wall) * 0.5 - 0.032));
        let z = front - 0.07;
        let (low, high) = (Vec3::new(x, 0.075, z), Vec3::new(x, KEYS - 0.115, z));
        if antique {
            let line = [0.026, 0.03, 0.022, 0.02, 0.024, 0.032, 0.034, 0.026, 0.02, 0.03, 0.03];
            let at = |t: f32| {
                let i = (t * 10.0).clamp(0.0, 9.999);
                let k = i as usize;
                line[k] + (line[k + 1] - line[k]) * (i - k as f32)
            };
            shape.add("legs", "lacquer", round_post(low, high, at, 16, 20));
        } else if modern {
            let leg = square_post(low, high, |_| Vec2::new(0.05, 0.06), 0.006);
            shape.add("legs", "lacquer", leg);
        } else {
            let leg = square_post(low, high, |t| Vec2::splat(0.036 + 0.016 * t), 0.006);
            shape.add("legs", "lacquer", leg);
            let cap = bevel_box(Vec3::new(0.062, 0.03, 0.062), 0.006);
            shape.add("legs", "lacquer", cap.at(x, KEYS - 0.12, z));
        }
        let wheel = cylinder(0.018, 0.02, 14, 0.003).turned(rot_z(FRAC_PI_2));
        shape.add("casters", "brass", wheel.at(x + 0.01, 0.018, z));
        shape.add("casters", "brass", cylinder(0.012, 0.02, 12, 0.002).at(x, 0.016, z));
    }
}

/// A desk leaning on the upper panel, with an open score.
pub fn music(shape: &mut Shape, size: Vec3, wall: f32) {
    let y = KEYS + 0.088;
    let tall = (size.y - 0.06 - y).min(0.24);
    let lean = rot_x(-0.2);
    let at = Vec3::new(0.0, y, wall + 0.018);
    let board = bevel_box(Vec3::new(0.74, tall, 0.014), 0.004).at(0.0, tall * 0.5, 0.0).turned(lean);
    shape.add("desk", "lacquer", board.moved(at + Vec3::Z * 0.012));
    let rest = bevel_box(Vec3::new(0.74, 0.014, 0.035), 0.004);
    shape.add("desk", "lacquer", rest.moved(at + Vec3::new(0.0, 0.004, 0.028)));
    for side in [-1.0, 1.0] {
        // Pages curve down into the fold.
        let path: Vec<Vec3> = (0..=5)
            .map(|i| {
                let t = i as f32 / 5.0;
                Vec3::new(side * 0.21 * t, 0.0, 0.004 + 0.012 * crate::num::math::sin(t * PI * 0.8))
            })
            .collect();
        let page = bar(&path, Vec3::Z, |_| Vec2::new((tall - 0.01).min(0.29), 0.003), 0.0008);
        let page = page.at(0.0, (tall - 0.01).min(0.29) * 0.5, 0.0).turned(lean);
        shape.add("score", "paper", page.moved(at + Vec3::new(0.0, 0.012, 0.021)));
    }
}

pub fn pedals(shape: &mut Shape, wall: f32) {
    for i in 0..3 {
        let x = (i as f32 - 1.0) * 0.075;
        let path = [
            Vec3::new(x, 0.075, wall - 0.01),
            Vec3::new(x, 0.07, wall + 0.06),
            Vec3::new(x, 0.058, wall + 0.12),
        ];
        let wide = |t: f32| Vec2::new(0.02 + 0.03 * t * t, 0.011);
        shape.add("pedals", "brass", bar(&smooth_path(&path, 4), Vec3::Y, wide, 0.004));
    }
}

/// A candle arm that swings out of the panel.
pub fn sconce(shape: &mut Shape, at: Vec3) {
    let rose = cylinder(0.026, 0.01, 20, 0.004).turned(rot_x(FRAC_PI_2));
    shape.add("sconces", "brass", rose.moved(at - Vec3::Z * 0.014));
    let arm =
        [Vec3::ZERO, Vec3::new(0.0, -0.03, 0.04), Vec3::new(0.0, -0.02, 0.085), Vec3::new(0.0, 0.012, 0.095)];
    let arm: Vec<Vec3> = smooth_path(&arm, 4).into_iter().map(|p| p + at - Vec3::Z * 0.006).collect();
    shape.add("sconces", "brass", tube(&arm, 0.005, 8));
    let cup = profile(&[
        (0.0, 0.0),
        (0.008, 0.0),
        (0.03, 0.008),
        (0.032, 0.012),
        (0.012, 0.01),
        (0.012, 0.034),
        (0.0, 0.034),
    ]);
    let top = at + Vec3::new(0.0, 0.008, 0.089);
    shape.add("sconces", "brass", crate::mesh::lathe(&cup, 18, 0.6).moved(top));
    shape.add("candles", "paper", cylinder(0.009, 0.09, 12, 0.002).moved(top + Vec3::Y * 0.026));
}
