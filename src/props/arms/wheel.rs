//! A spoked wheel that spins: felloes under an iron tyre, spokes let into a turned hub.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, lathe, square_post};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, rot_x, rot_z};
use crate::props::{Motion, Shape};

/// What a wheel is like; it turns about the x axis.
pub struct Wheel {
    /// To the outside of the tyre, metres.
    pub radius: f32,
    /// Of the rim, metres.
    pub width: f32,
    /// Number of spokes.
    pub spokes: usize,
    /// How far the hub stands out sideways from the rim, metres.
    pub dish: f32,
}

/// Adds a wheel with its centre at `at`; part names are `wheels` and `tyres`, slots `wood` and `iron`.
pub fn wheel(shape: &mut Shape, name: &'static str, at: Vec3, spec: &Wheel, tone: &mut Stream) {
    let lay = rot_z(-FRAC_PI_2);
    let (r, half) = (spec.radius, spec.width * 0.5);
    // Hoops that sit on wood show no inner edges.
    let hoop = |inner: f32, outer: f32, half: f32, cut: f32, shows_inside: bool| -> TriMesh {
        let outside = [(outer - cut, -half), (outer, cut - half), (outer, half - cut), (outer - cut, half)];
        let inside = match shows_inside {
            true => vec![(inner + cut, half), (inner, half - cut), (inner, cut - half), (inner + cut, -half)],
            false => vec![(inner, half), (inner, -half)],
        };
        let line: Vec<Vec2> =
            inside.last().into_iter().chain(&outside).chain(&inside).map(|p| Vec2::from(*p)).collect();
        lathe(&line, 36, 0.6).turned(lay)
    };
    let motion = Motion::Spin { axis: Vec3::X, period_secs: 4.0 };
    shape.moving(name, at, motion, |shape| {
        let felloe = r * 0.13;
        shape.add("wheels", "wood", hoop(r - felloe, r - 0.008, half, 0.006, true).moved(at));
        shape.add("tyres", "iron", hoop(r - 0.0095, r, half * 0.92, 0.002, false).moved(at));
        let hub = [
            (0.0, -1.5),
            (0.5, -1.5),
            (0.6, -1.4),
            (0.66, -0.9),
            (1.0, -0.5),
            (1.0, 0.5),
            (0.66, 0.9),
            (0.6, 1.4),
            (0.5, 1.5),
            (0.0, 1.5),
        ];
        let core = r * 0.12;
        let hub: Vec<Vec2> = hub.iter().map(|(x, y)| Vec2::new(x * core, y * spec.width * 0.62)).collect();
        let center = at + Vec3::X * spec.dish;
        shape.add("wheels", "wood", lathe(&hub, 20, 0.5).turned(lay).moved(center));
        for side in [-1.0, 1.0] {
            let band = hoop(core * 0.5, core * 0.72, spec.width * 0.12, 0.002, false);
            shape.add("tyres", "iron", band.moved(center + Vec3::X * side * spec.width * 0.72));
        }
        for i in 0..spec.spokes {
            let turn = TAU * (i as f32 + 0.5) / spec.spokes as f32;
            let long = r - felloe * 0.7;
            let (foot, head) = (Vec3::new(spec.dish, core * 0.8, 0.0), Vec3::new(0.0, long, 0.0));
            let thick = r * 0.05;
            let spoke =
                square_post(foot, head, |t| Vec2::new(1.15 - 0.3 * t, 1.0 - 0.25 * t) * thick, thick * 0.25);
            let grain = Vec2::new(tone.unit(), tone.unit()) * 2.0;
            shape.add("wheels", "wood", spoke.uv_moved(grain).turned(rot_x(turn)).moved(at));
        }
    });
}
