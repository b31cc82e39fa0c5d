//! The iron gazebo: slender columns, scrolls, and a dome of bent bars.

use glam::Vec3;

use super::timber::rod;
use crate::mesh::{ring, smooth_path, sphere, tube};
use crate::num::math::{PI, TAU, cos, on_circle, sin};
use crate::props::Shape;

const BARS: usize = 8;

/// A bower of wrought iron filling `size`, its way in towards +Z.
pub fn bower(shape: &mut Shape, size: Vec3) {
    let knob = size.y * 0.03;
    let eave = (size.y * 0.64).max(2.06);
    let rise = size.y - eave - knob * 2.0;
    let r = (size.x.min(size.z) * 0.006).max(0.014);
    let fit = Vec3::new(size.x * 0.5 - r * 2.2, 1.0, size.z * 0.5 - r * 2.2) / cos(PI / BARS as f32)
        * cos(PI / BARS as f32);
    let at = |turn: f32, k: f32, y: f32| {
        let c = on_circle(turn) * k;
        Vec3::new(c.x * fit.x, y, c.y * fit.z)
    };
    let turn_of = |i: usize| TAU * (i as f32 + 0.5) / BARS as f32 + PI * 0.5;
    let dome = |i: usize, t: f32| at(turn_of(i), cos(t * PI * 0.5).max(0.0), eave + rise * sin(t * PI * 0.5));
    for i in 0..BARS {
        let (turn, next) = (turn_of(i), turn_of(i + 1));
        let (foot, head) = (at(turn, 1.0, 0.0), at(turn, 1.0, eave));
        shape.add("posts", "iron", rod(foot, head, r * 1.3, 12));
        for (y, k) in [(0.012, 2.2), (0.1, 1.8), (1.0, 1.7), (eave - 0.02, 1.8)] {
            let knot = sphere(r * 1.3 * k, 2).stretched(Vec3::new(1.0, 0.7, 1.0));
            shape.add("posts", "iron", knot.moved(foot.with_y(f32::max(y, r * 1.3 * k * 0.7))));
        }
        let bow: Vec<Vec3> = (0..=10).map(|k| dome(i, k as f32 / 10.4)).collect();
        shape.add("dome", "iron", tube(&bow, r, 8));
        // A belt round the eaves with a scroll below it on either side of each post.
        let belt = |y: f32, k: f32| -> Vec<Vec3> {
            (0..=4).map(|s| at(turn + (next - turn) * s as f32 / 4.0, k, y)).collect()
        };
        shape.add("belt", "iron", tube(&belt(eave, 1.0), r, 8));
        shape.add("belt", "iron", tube(&belt(eave - 0.22, 1.0), r * 0.7, 8));
        for k in 0..4 {
            let middle = turn + (next - turn) * (k as f32 + 0.5) / 4.0;
            let hoop = ring(0.1 - r * 0.5, r * 0.45, 12, 4).turned(crate::num::math::rot_x(PI * 0.5));
            shape.add("belt", "iron", hoop.yawed(PI * 0.5 - middle).moved(at(middle, 1.0, eave - 0.11)));
        }
        for (side, step) in [(turn, 1.0), (next, -1.0)] {
            let curl: Vec<Vec3> = (0..=12)
                .map(|k| k as f32 / 12.0)
                .map(|t| {
                    let c = on_circle(t * TAU * 1.1 - 0.6) * 0.15 * (1.0 - 0.72 * t);
                    at(side + step * (0.17 + c.x) / fit.x.min(fit.z), 1.0, eave - 0.42 + c.y)
                })
                .collect();
            shape.add("scrolls", "iron", tube(&curl, r * 0.6, 5));
        }
        // Rings round the dome.
        for t in [0.3, 0.58, 0.8] {
            let from = dome(i, t);
            let to = dome((i + 1) % BARS, t);
            shape.add("dome", "iron", tube(&[from, to], r * 0.6, 6));
        }
        let middle = (turn + next) * 0.5;
        if sin(middle) < 0.9 {
            parapet(shape, &belt, r);
        }
    }
    let top = eave + rise;
    shape.add("knob", "iron", sphere(knob * 1.1, 3).at(0.0, top + knob * 0.5, 0.0));
    shape.add(
        "knob",
        "iron",
        sphere(knob * 0.5, 2).stretched(Vec3::new(0.7, 1.5, 0.7)).at(0.0, size.y - knob * 0.75, 0.0),
    );
}

/// A low lattice between two posts.
fn parapet(shape: &mut Shape, belt: &dyn Fn(f32, f32) -> Vec<Vec3>, r: f32) {
    let (low, high) = (belt(0.16, 1.0), belt(0.86, 1.0));
    shape.add("lattice", "iron", tube(&low, r * 0.8, 8));
    shape.add("lattice", "iron", tube(&high, r * 0.9, 8));
    for s in 0..4 {
        for (from, to) in [(low[s], high[s + 1]), (low[s + 1], high[s])] {
            let way = [from, from.lerp(to, 0.5), to];
            shape.add("lattice", "iron", tube(&smooth_path(&way, 1), r * 0.5, 4));
        }
        shape.add("lattice", "iron", sphere(r * 1.4, 1).moved((low[s] + high[s + 1]) * 0.5));
    }
}
