//! A robot of tin: a box with dials, arms of hose and grippers, a key in its back.

use glam::{Vec2, Vec3};

use super::parts::{along_x, along_z, turned};
use crate::mesh::{bevel_box, cushion, cylinder, lathe, ring, smooth_profile, sphere, tube};
use crate::num::math::TAU;
use crate::props::architecture::timber::rod;
use crate::props::{Motion, Shape};

/// A toy of tin: a box of a body with dials, arms of hose and grippers, a key in its back.
pub fn tin(shape: &mut Shape, s: Vec3) {
    let (w, h, d) = (s.x, s.y, s.z);
    shape.add(
        "body",
        "metal",
        bevel_box(Vec3::new(w * 0.56, h * 0.34, d * 0.66), 0.03).at(0.0, h * 0.57, 0.0),
    );
    shape.add(
        "body",
        "trim",
        bevel_box(Vec3::new(w * 0.42, h * 0.19, 0.03), 0.012).at(0.0, h * 0.6, d * 0.33),
    );
    for (i, x) in [-0.12, 0.0, 0.12].iter().enumerate() {
        let slot = ["lamp", "iron", "ceramic"][i];
        shape.add(
            "dials",
            slot,
            along_z(cylinder(w * 0.045, 0.022, 18, 0.005)).at(w * x, h * 0.64, d * 0.33 + 0.008),
        );
        let slit = bevel_box(Vec3::new(w * 0.34, h * 0.012, 0.012), 0.003);
        shape.add("dials", "iron", slit.at(0.0, h * (0.535 + 0.025 * i as f32), d * 0.33 + 0.014));
    }
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        shape.add(
            "rivets",
            "iron",
            along_z(cylinder(w * 0.016, 0.012, 10, 0.004)).at(
                w * 0.25 * x,
                h * (0.57 + 0.145 * y),
                d * 0.325,
            ),
        );
    }
    shape.add("neck", "iron", cylinder(w * 0.12, h * 0.05, 20, 0.004).at(0.0, h * 0.735, 0.0));
    shape.add(
        "head",
        "metal",
        bevel_box(Vec3::new(w * 0.38, h * 0.16, d * 0.54), 0.03).at(0.0, h * 0.855, 0.0),
    );
    for side in [-1.0, 1.0] {
        shape.add(
            "eyes",
            "iron",
            along_z(ring(w * 0.06, w * 0.016, 20, 8)).at(side * w * 0.09, h * 0.875, d * 0.275),
        );
        shape.add(
            "eyes",
            "lamp",
            along_z(cylinder(w * 0.05, 0.02, 18, 0.006)).at(side * w * 0.09, h * 0.875, d * 0.27 - 0.004),
        );
        shape.add(
            "head",
            "trim",
            along_x(turned(
                &[(0.0, 0.0), (w * 0.07, 0.0), (w * 0.07, w * 0.025), (w * 0.03, w * 0.06), (0.0, w * 0.06)],
                18,
            ))
            .turned(crate::num::math::rot_y(if side < 0.0 { TAU * 0.5 } else { 0.0 }))
            .at(side * w * 0.188, h * 0.86, 0.0),
        );
        tin_limbs(shape, s, side);
    }
    for i in 0..4 {
        let tooth = bevel_box(Vec3::new(w * 0.05, h * 0.022, 0.014), 0.003);
        shape.add("eyes", "iron", tooth.at(w * (0.062 * i as f32 - 0.093), h * 0.81, d * 0.272));
    }
    let stalk = [(0.0, 0.0), (0.02, 0.0), (0.012, 0.012), (0.008, 0.05), (0.0, 0.05)];
    let stalk: Vec<(f32, f32)> = stalk.iter().map(|(a, b)| (a * w * 2.0, b * h)).collect();
    shape.add("head", "iron", turned(&stalk, 12).at(0.0, h * 0.932, 0.0));
    shape.add("eyes", "lamp", sphere(h * 0.014, 2).at(0.0, h * 0.986, 0.0));
    let at = Vec3::new(0.0, h * 0.6, -d * 0.33);
    shape.moving("key", at, Motion::Spin { axis: -Vec3::Z, period_secs: 4.0 }, |shape| {
        shape.add("key", "iron", rod(at, at - Vec3::Z * d * 0.1, w * 0.02, 10));
        for side in [-1.0, 1.0] {
            let eye = along_z(ring(w * 0.055, w * 0.014, 18, 6));
            shape.add("key", "iron", eye.moved(at + Vec3::new(side * w * 0.062, 0.0, -d * 0.12)));
        }
    });
}

fn tin_limbs(shape: &mut Shape, s: Vec3, side: f32) {
    let (w, h, d) = (s.x, s.y, s.z);
    let path = [
        Vec3::new(side * w * 0.27, h * 0.68, 0.0),
        Vec3::new(side * w * 0.4, h * 0.64, 0.0),
        Vec3::new(side * w * 0.44, h * 0.52, d * 0.06),
        Vec3::new(side * w * 0.43, h * 0.42, d * 0.2),
    ];
    let path = crate::mesh::smooth_path(&path, 7);
    // A corrugated hose.
    let count = path.len() as f32 - 1.0;
    shape.add(
        "arms",
        "rubber",
        crate::mesh::tube_varying(
            &path,
            |t| w * if ((t * count).round() as usize).is_multiple_of(2) { 0.05 } else { 0.04 },
            12,
        ),
    );
    shape.add(
        "arms",
        "trim",
        along_x(cylinder(w * 0.085, w * 0.06, 20, 0.008)).at(side * w * 0.3 - w * 0.03, h * 0.68, 0.0),
    );
    let hand = Vec3::new(side * w * 0.43, h * 0.405, d * 0.225);
    shape.add("hands", "metal", cylinder(w * 0.065, h * 0.03, 16, 0.006).moved(hand - Vec3::Y * h * 0.015));
    for finger in [-1.0, 1.0] {
        let claw: Vec<Vec3> = [(0.0, 0.0), (0.06, -0.02), (0.07, -0.05), (0.02, -0.08)]
            .iter()
            .map(|(a, b)| hand + Vec3::new(finger * a * w * 0.9, b * h, 0.0))
            .collect();
        shape.add("hands", "metal", tube(&crate::mesh::smooth_path(&claw, 3), w * 0.02, 8));
    }
    let x = side * w * 0.15;
    let shin =
        smooth_profile(&[(0.1, 0.09), (0.105, 0.12), (0.09, 0.2), (0.085, 0.3), (0.1, 0.39), (0.1, 0.41)], 3);
    let mut shin: Vec<Vec2> = shin.iter().map(|p| Vec2::new(p.x * w, p.y * h)).collect();
    shin.insert(0, Vec2::new(0.0, 0.09 * h));
    shin.push(Vec2::new(0.0, 0.41 * h));
    shape.add("legs", "metal", lathe(&shin, 20, 0.6).at(x, 0.0, 0.0));
    shape.add("legs", "trim", crate::mesh::band(w * 0.105, h * 0.02, w * 0.03, 20).at(x, h * 0.24, 0.0));
    shape.add(
        "feet",
        "metal",
        cushion(Vec3::new(w * 0.26, h * 0.1, d * 0.8), h * 0.035, 0.01).at(x, h * 0.05, d * 0.1),
    );
    shape.add(
        "feet",
        "rubber",
        bevel_box(Vec3::new(w * 0.25, h * 0.014, d * 0.78), 0.004).at(x, h * 0.007, d * 0.1),
    );
}
