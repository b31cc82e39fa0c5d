//! The brass microscope of the nineteenth century, leaning on its pillar over a horseshoe foot.

use glam::{Vec2, Vec3};

use super::fittings::{aim, disc, milled, rod, turned};
use crate::mesh::{bevel_box, displaced, extrude, tube};
use crate::num::math::{FRAC_PI_2, PI, cos, on_circle, rot_x, sin};
use crate::props::Shape;

/// Reaches the height of `size` metres; the foot keeps within its width and depth.
pub fn build(shape: &mut Shape, size: Vec3) {
    let k = size.y / 0.4;
    let lean = 0.42;
    let way = Vec3::new(0.0, cos(lean), sin(lean));
    let off = Vec3::new(0.0, sin(lean), -cos(lean)) * 0.055 * k;
    let long = 0.2 * k;
    // The tip of the eyepiece is the top of all.
    let pivot = Vec3::new(0.0, size.y - long * way.y - off.y - 0.017 * k * way.z, 0.012 * k);
    foot(shape, size, k);
    let pillar = [
        (0.03, 0.0),
        (0.03, 0.006),
        (0.014, 0.016),
        (0.011, 0.05),
        (0.016, 0.066),
        (0.01, 0.08),
        (0.01, 0.13),
        (0.018, 0.14),
    ];
    let tall = (pivot.y - 0.012 * k - 0.02 * k) / 0.14;
    let pillar = pillar.map(|(r, y)| (r * k, y * tall));
    shape.add("pillar", "brass", turned(&pillar, 2, 20, 0.7).at(0.0, 0.02 * k, pivot.z));
    shape.add("joint", "brass", disc(pivot, Vec3::X, 0.021 * k, 0.03 * k, 20));
    for side in [-1.0, 1.0] {
        shape.add(
            "joint",
            "brass",
            disc(pivot + Vec3::X * side * 0.019 * k, Vec3::X, 0.011 * k, 0.012 * k, 14),
        );
    }
    let limb = [pivot - way * 0.115 * k, pivot + way * 0.095 * k];
    shape.add("limb", "brass", crate::mesh::bar(&limb, off, |_| Vec2::new(0.02, 0.016) * k, 0.003 * k));
    let tube_foot = pivot + off;
    shape.add("limb", "brass", rod(pivot + way * 0.07 * k, tube_foot + way * 0.07 * k, 0.012 * k, 12));
    let body = [
        (0.006, -0.045),
        (0.009, -0.03),
        (0.009, -0.018),
        (0.013, -0.014),
        (0.013, 0.0),
        (0.02, 0.006),
        (0.02, 0.012),
        (0.0185, 0.014),
        (0.0185, 0.125),
        (0.021, 0.128),
        (0.021, 0.136),
        (0.014, 0.14),
        (0.014, 0.18),
        (0.017, 0.182),
        (0.017, 0.194),
        (0.013, 0.2),
        (0.008, 0.2),
    ];
    shape.add("tube", "brass", aim(turned(&body.map(|(r, y)| (r * k, y * k)), 1, 24, 0.5), tube_foot, way));
    for (up, r) in [(0.05, 0.018), (0.08, 0.013)] {
        for side in [-1.0, 1.0] {
            let hub = pivot + way * up * k + off * 0.3;
            shape.add("knobs", "brass", rod(hub, hub + Vec3::X * side * 0.02 * k, 0.005 * k, 10));
            shape.add(
                "knobs",
                "brass",
                aim(milled(r * k, 0.013 * k, 20), hub + Vec3::X * side * 0.02 * k, Vec3::X * side),
            );
        }
    }
    // Stage square to the tube, slide and springs on it.
    let turn = rot_x(lean);
    let stage = tube_foot - way * 0.075 * k;
    shape.add(
        "stage",
        "brass",
        bevel_box(Vec3::new(0.095, 0.007, 0.09) * k, 0.002).turned(turn).moved(stage),
    );
    shape.add(
        "slide",
        "glass",
        bevel_box(Vec3::new(0.076, 0.002, 0.026) * k, 0.0004).turned(turn).moved(stage + way * 0.0045 * k),
    );
    for side in [-1.0, 1.0] {
        let spring = bevel_box(Vec3::new(0.007, 0.0018, 0.06) * k, 0.0006).yawed(side * 0.2).turned(turn);
        shape.add(
            "stage",
            "metal",
            spring.moved(
                stage + way * 0.006 * k + Vec3::X * side * 0.03 * k - off.normalize_or_zero() * 0.008 * k,
            ),
        );
    }
    // The mirror swings in a fork under the stage.
    let glass = tube_foot - way * 0.125 * k;
    let fork: Vec<Vec3> = (0..=10)
        .map(|i| on_circle(PI * i as f32 / 10.0))
        .map(|c| glass + Vec3::X * c.x * 0.03 * k - off.normalize_or_zero() * c.y * 0.03 * k)
        .collect();
    shape.add("mirror", "brass", tube(&fork, 0.003 * k, 8));
    shape.add("mirror", "brass", rod(fork[5], pivot - way * 0.11 * k, 0.004 * k, 8));
    let facing = Vec3::new(0.0, 0.82, -0.57);
    shape.add("mirror", "brass", disc(glass, facing, 0.027 * k, 0.008 * k, 24));
    shape.add(
        "mirror",
        "glass",
        displaced(2, |d| d * Vec3::new(0.022, 0.004, 0.022) * k)
            .turned(rot_x(-0.61))
            .moved(glass + facing * 0.003 * k),
    );
}

/// A horseshoe of cast brass.
fn foot(shape: &mut Shape, size: Vec3, k: f32) {
    let (r, arm) = (size.x * 0.42, size.x * 0.15);
    let back = size.z * 0.42 - r;
    let mut outline: Vec<Vec2> =
        (0..=14).map(|i| on_circle(PI * (1.0 + i as f32 / 14.0)) * r - Vec2::Y * back).collect();
    outline.extend([
        Vec2::new(r, size.z * 0.36),
        Vec2::new(r - arm * 0.3, size.z * 0.42),
        Vec2::new(r - arm, size.z * 0.36),
    ]);
    outline.extend((0..=14).map(|i| on_circle(-PI * i as f32 / 14.0) * (r - arm) - Vec2::Y * back));
    outline.extend([
        Vec2::new(arm - r, size.z * 0.36),
        Vec2::new(arm * 0.3 - r, size.z * 0.42),
        Vec2::new(-r, size.z * 0.36),
    ]);
    let shoe = extrude(&outline, 0.016 * k, 0.004 * k).turned(rot_x(-FRAC_PI_2));
    shape.add("foot", "brass", shoe.at(0.0, 0.008 * k, 0.0));
    // A bridge carries the pillar.
    shape.add(
        "foot",
        "brass",
        bevel_box(Vec3::new(size.x * 0.76, 0.014 * k, 0.05 * k), 0.004 * k).at(0.0, 0.013 * k, 0.012 * k),
    );
}
