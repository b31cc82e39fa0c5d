//! The riveter's forge: an iron pan of coals on four legs, a half hood, a hand-cranked blower.

use glam::{Vec2, Vec3};

use super::fire;
use crate::mesh::{bar, bevel_box, cylinder, lathe, profile, ring, smooth, sphere, tube};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_x};
use crate::props::architecture::timber::bent_sheet;
use crate::props::lights::flame::FIRE_LIGHT;
use crate::props::{Args, Motion, Shape};

/// Stands within the size of `args`; its hood is lower than a chimney.
pub fn build(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut random = args.random("coals");
    let r = (size.x.min(size.z) * 0.5 - 0.02).min(0.62);
    let (rim, deep) = (0.86_f32.min(size.y * 0.48), 0.13);
    let floor = rim - deep;
    let pan = [
        (0.0, floor),
        (r * 0.92, floor),
        (r - 0.01, floor + 0.02),
        (r - 0.01, rim - 0.012),
        (r, rim - 0.01),
        (r, rim),
        (r - 0.022, rim),
        (r - 0.022, floor + 0.03),
        (r * 0.9, floor + 0.014),
        (0.0, floor + 0.014),
    ];
    shape.add("pan", "iron", lathe(&profile(&pan), 40, 0.6));
    for i in 0..4 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 4.0);
        let at = |k: f32, y: f32| Vec3::new(out.x * r * k, y, out.y * r * k);
        let path = smooth(&[at(0.72, floor + 0.004), at(0.74, floor * 0.5), at(0.92, 0.012)], 4);
        shape.add(
            "legs",
            "iron",
            bar(&path, Vec3::new(-out.y, 0.0, out.x), |_| Vec2::new(0.016, 0.05), 0.004),
        );
        let shoe = bevel_box(Vec3::new(0.08, 0.014, 0.06), 0.004);
        shape.add("legs", "iron", shoe.yawed(-TAU * (i as f32 + 0.5) / 4.0).moved(at(0.92, 0.007)));
    }
    shape.add("legs", "iron", ring(r * 0.735, 0.011, 36, 8).at(0.0, floor * 0.5, 0.0));
    hood(shape, r, rim, (size.y - 0.3).min(rim + r * 1.15));
    blower(shape, r, floor);
    let bed = Vec2::splat(r * 0.8);
    let coals = floor + 0.014;
    shape.add("coal", "soot", fire::mound(bed, deep * 0.72, &mut random).at(0.0, coals - 0.004, 0.0));
    shape.add("coal", "soot", fire::embers(50, bed, deep * 0.75, 0.034, &mut random).at(0.0, coals, 0.0));
    let pit = Vec2::splat(r * 0.34);
    shape.add(
        "embers",
        "embers",
        fire::embers(46, pit, 0.05, 0.034, &mut random).at(0.0, coals + deep * 0.66, 0.0),
    );
    let flames = fire::flames(7, pit * 0.6, 0.22, &mut random);
    shape.add("flames", "flame", flames.at(0.0, coals + deep * 0.66, 0.0));
    shape.light(Vec3::new(0.0, rim + 0.18, r * 0.3), FIRE_LIGHT, 26.0, 6.0);
}

/// A quarter of a dome behind the fire, its rims rolled.
fn hood(shape: &mut Shape, r: f32, rim: f32, top: f32) {
    let place = |u: f32, v: f32| {
        let out = on_circle(PI + PI * u);
        let close = 1.0 - 0.72 * v * v;
        Vec3::new(
            out.x * (r + 0.004) * close,
            rim - 0.05 + (top - rim + 0.05) * v,
            out.y * (r + 0.004) * close,
        )
    };
    let rows: Vec<Vec<Vec3>> = (0..=7)
        .map(|row| (0..=20).map(|i| place(1.0 - i as f32 / 20.0, row as f32 / 7.0)).collect())
        .collect();
    shape.add("hood", "iron", bent_sheet(&rows, 0.006, 0.5));
    for side in [0.0, 1.0] {
        let edge: Vec<Vec3> = (0..=10).map(|i| place(side, i as f32 / 10.0)).collect();
        shape.add("hood", "iron", tube(&edge, 0.009, 8));
    }
    let lip: Vec<Vec3> = (0..=20).map(|i| place(i as f32 / 20.0, 1.0)).collect();
    shape.add("hood", "iron", tube(&lip, 0.009, 8));
    for i in 0..9 {
        let at = place((i as f32 + 0.5) / 9.0, 0.05);
        shape.add("rivets", "iron", sphere(0.009, 1).moved(at));
    }
}

/// A snail of cast iron on a bracket beside the pan, its pipe below, a crank to turn.
fn blower(shape: &mut Shape, r: f32, floor: f32) {
    let hub = Vec3::new(r * 0.62, floor - 0.2, r * 0.62);
    let upright = rot_x(FRAC_PI_2);
    let snail = [(0.0, -0.045), (0.13, -0.045), (0.15, -0.025), (0.15, 0.025), (0.13, 0.045), (0.0, 0.045)];
    shape.add("blower", "iron", lathe(&profile(&snail), 28, 0.5).turned(upright).moved(hub));
    let pipe = smooth(
        &[
            hub - Vec3::new(0.02, 0.12, 0.0),
            hub - Vec3::new(r * 0.3, 0.13, r * 0.3),
            Vec3::new(0.0, floor - 0.16, 0.0),
            Vec3::Y * (floor + 0.004),
        ],
        4,
    );
    shape.add("blower", "iron", tube(&pipe, 0.035, 14));
    shape.add("blower", "iron", cylinder(0.05, 0.03, 18, 0.006).at(0.0, floor - 0.028, 0.0));
    let strap = bar(
        &[hub + Vec3::Y * 0.1, hub + Vec3::new(-0.02, 0.21, -0.02)],
        Vec3::Z,
        |_| Vec2::new(0.05, 0.014),
        0.003,
    );
    shape.add("blower", "iron", strap);
    let axle = hub + Vec3::Z * 0.04;
    let turns = Motion::Spin { axis: Vec3::Z, period_secs: 1.5 };
    shape.moving("crank", axle, turns, |shape| {
        shape.add("crank", "iron", cylinder(0.014, 0.05, 12, 0.003).turned(upright).moved(axle));
        let arm = bar(
            &[axle + Vec3::Z * 0.04, axle + Vec3::new(0.13, -0.05, 0.04)],
            Vec3::Z,
            |_| Vec2::new(0.022, 0.009),
            0.002,
        );
        shape.add("crank", "iron", arm);
        let grip = cylinder(0.013, 0.08, 12, 0.004).turned(upright);
        shape.add("crank", "iron", grip.moved(axle + Vec3::new(0.13, -0.05, 0.038)));
    });
}
