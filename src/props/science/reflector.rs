//! A reflecting telescope of today on a mount with a counterweight.

use glam::{Mat3, Vec2, Vec3};

use super::fittings::{aim, milled, rod, turned};
use super::tripod;
use crate::mesh::{bar, bevel_box};
use crate::props::Shape;

/// Fills the height of `size` metres, looking along `way`.
pub fn build(shape: &mut Shape, size: Vec3, way: Vec3) {
    let r = (size.z * 0.1).min(0.11);
    let long = ((size.z - 2.0 * r * way.y) / way.z).min(size.y * 0.62);
    let tip = Vec3::new(0.0, size.y - r * way.z, 0.0);
    let tip = tip.with_z(long * 0.5 * way.z);
    let eye = tip - way * long;
    let line = [
        (0.9, 0.0),
        (1.0, 0.008),
        (1.0, 0.05),
        (0.955, 0.056),
        (0.955, 0.94),
        (1.0, 0.946),
        (1.0, 1.0),
        (0.93, 1.0),
        (0.92, 0.93),
        (0.6, 0.93),
    ];
    shape.add(
        "tube",
        "white metal",
        aim(turned(&line.map(|(k, t)| (k * r, t * long)), 1, 32, 0.5), eye, way),
    );
    for t in [0.024, 0.972] {
        shape.add(
            "tube",
            "iron",
            aim(crate::mesh::band(r * 1.03, 0.045 * long, r * 0.1, 32), eye + way * long * (t - 0.022), way),
        );
    }
    let up = Vec3::new(0.0, way.z, -way.y);
    // The eyepiece looks in from the side, near the mouth.
    let side = (up + Vec3::X * 0.5).normalize();
    let focus = eye + way * long * 0.86;
    let focuser = [
        (0.05, 0.0),
        (0.05, 0.008),
        (0.032, 0.014),
        (0.032, 0.05),
        (0.024, 0.052),
        (0.024, 0.08),
        (0.019, 0.082),
        (0.019, 0.115),
        (0.023, 0.118),
        (0.023, 0.132),
        (0.015, 0.132),
    ];
    shape.add("eyepiece", "iron", aim(turned(&focuser, 1, 20, 0.5), focus + side * r * 0.93, side));
    let knob = focus + side * (r + 0.026);
    for end in [-1.0, 1.0] {
        shape.add("knobs", "iron", aim(milled(0.018, 0.014, 16), knob + way * end * 0.034, way * end));
    }
    let finder = eye + way * long * 0.62 + up * (r + 0.05) - Vec3::X * 0.03;
    let spy = [
        (0.014, 0.0),
        (0.018, 0.004),
        (0.018, 0.04),
        (0.014, 0.046),
        (0.014, 0.15),
        (0.024, 0.175),
        (0.024, 0.24),
        (0.02, 0.24),
    ];
    shape.add("finder", "iron", aim(turned(&spy, 1, 16, 0.5), finder, way));
    for t in [0.07, 0.13] {
        shape.add("finder", "iron", rod(finder + way * t, finder + way * t - up * 0.06, 0.007, 8));
    }
    // Rings on a dovetail, and the equatorial head that bears them.
    let middle = eye + way * long * 0.45;
    for t in [-0.14, 0.14] {
        shape.add(
            "rings",
            "iron",
            aim(crate::mesh::band(r * 1.12, 0.035, r * 0.17, 32), middle + way * (t * long - 0.017), way),
        );
        shape.add(
            "rings",
            "iron",
            bevel_box(Vec3::new(0.05, 0.045, 0.035), 0.005)
                .turned(facing(up, way))
                .moved(middle + way * t * long - up * (r + 0.012)),
        );
    }
    let bed = middle - up * (r + 0.042);
    shape.add(
        "rings",
        "iron",
        bar(&[bed - way * long * 0.2, bed + way * long * 0.2], up, |_| Vec2::new(0.05, 0.02), 0.005),
    );
    let neck = bed - up * 0.05;
    let polar = Vec3::new(0.0, 0.72, -0.69).normalize();
    shape.add(
        "mount",
        "white metal",
        aim(
            turned(&[(0.05, 0.0), (0.05, 0.02), (0.04, 0.03), (0.036, 0.08)], 1, 20, 0.5),
            neck + up * 0.042,
            -up,
        ),
    );
    let hub = neck - up * 0.06;
    shape.add(
        "mount",
        "white metal",
        aim(turned(&[(0.03, -0.09), (0.042, -0.08), (0.042, 0.05), (0.034, 0.06)], 1, 20, 0.5), hub, polar),
    );
    let weight = hub - up * 0.34;
    shape.add("mount", "iron", rod(hub, weight - up * 0.02, 0.009, 12));
    shape.add(
        "mount",
        "iron",
        aim(turned(&[(0.03, 0.0), (0.055, 0.008), (0.055, 0.062), (0.03, 0.07)], 1, 22, 0.5), weight, up),
    );
    let head = Vec3::new(0.0, hub.y - 0.1, hub.z);
    shape.add("mount", "iron", rod(head, hub, 0.036, 16));
    tripod::add(shape, size, head, "iron", "iron");
}

/// The rotation that takes +Y to `up` and +Z to `way`.
fn facing(up: Vec3, way: Vec3) -> Mat3 {
    let turn = Mat3::from_cols(up.cross(way), up, way);
    if turn.determinant() > 0.0 { turn } else { Mat3::IDENTITY }
}
