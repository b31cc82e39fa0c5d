//! The great refractor of an observatory: a riveted tube on an equatorial mount over a brick-built pier.

use glam::{Vec2, Vec3};

use super::fittings::{Level, aim, disc, moulded, rod, turned};
use crate::mesh::{bevel_box, ring, tube};
use crate::num::math::{cos, sin};
use crate::props::Shape;

/// Fills `size` metres.
pub fn build(shape: &mut Shape, size: Vec3) {
    let rise = 0.72;
    let way = Vec3::new(0.0, sin(rise), cos(rise));
    let up = Vec3::new(0.0, way.z, -way.y);
    let r = size.z * 0.055;
    let long = (size.z - r * 2.0 * way.y) / way.z;
    let tip = Vec3::new(0.0, size.y - r * way.z, size.z * 0.5 - r * way.y);
    let eye = tip - way * long;
    let line = [
        (0.34, 0.0),
        (0.34, 0.05),
        (0.62, 0.06),
        (0.62, 0.075),
        (0.5, 0.08),
        (0.5, 0.12),
        (0.8, 0.14),
        (0.92, 0.5),
        (0.86, 0.86),
        (1.0, 0.87),
        (1.0, 1.0),
        (0.88, 1.0),
        (0.86, 0.98),
    ];
    shape.add(
        "tube",
        "white metal",
        aim(turned(&line.map(|(k, t)| (k * r, t * long)), 1, 32, 0.45), eye, way),
    );
    for (t, k) in [(0.16, 0.83), (0.33, 0.89), (0.5, 0.94), (0.68, 0.92), (0.85, 0.89)] {
        shape.add("bands", "brass", disc(eye + way * long * t, way, r * k, 0.03, 32));
    }
    shape.add("lens", "glass", disc(eye + way * long * 0.984, way, r * 0.86, 0.01, 28));
    let end = [(0.2, -0.05), (0.24, -0.045), (0.24, -0.02), (0.16, -0.015), (0.16, 0.01)];
    shape.add("eyepiece", "brass", aim(turned(&end.map(|(k, t)| (k * r, t * long)), 1, 20, 0.5), eye, way));
    for side in [-1.0, 1.0] {
        let from = eye + way * long * 0.1 + Vec3::X * side * r * 0.8 + up * r * 0.5;
        let spy = [(0.14, 0.0), (0.14, 0.03), (0.1, 0.035), (0.1, 0.2), (0.19, 0.24), (0.19, 0.3)];
        shape.add(
            "finders",
            "brass",
            aim(turned(&spy.map(|(k, t)| (k * r, t * long)), 1, 16, 0.5), from, way),
        );
        for t in [0.07, 0.17] {
            let foot = from + way * long * t;
            shape.add(
                "finders",
                "brass",
                rod(foot, foot - (Vec3::X * side * 0.8 + up * 0.5) * r * 0.6, r * 0.05, 8),
            );
        }
    }
    // A wheel to clamp and turn it at the eye end, on a rod along the tube.
    let wheel = eye + way * long * 0.07;
    let rim = ring(r * 1.25, r * 0.06, 28, 8);
    shape.add("wheel", "brass", aim(rim, wheel, way));
    for i in 0..3 {
        let spoke = crate::num::math::rot_axis(way, std::f32::consts::FRAC_PI_3 * i as f32) * up * r * 1.25;
        shape.add("wheel", "brass", tube(&[wheel - spoke, wheel + spoke], r * 0.045, 8));
    }
    mount(shape, size, eye + way * long * 0.46, up, r);
}

/// The declination axle under the tube, the polar axle, and the pier.
fn mount(shape: &mut Shape, size: Vec3, middle: Vec3, up: Vec3, r: f32) {
    let polar = Vec3::new(0.0, 0.74, -0.67).normalize();
    let saddle = middle - up * r * 1.1;
    let cradle = bevel_box(Vec3::new(r * 1.4, r * 0.5, r * 3.4), r * 0.08);
    let lean = crate::num::math::atan2(-up.z, up.y);
    shape.add("mount", "iron", cradle.turned(crate::num::math::rot_x(-lean)).moved(saddle));
    let axle = [(0.75, 0.0), (0.75, 0.3), (0.5, 0.5), (0.45, 1.6), (0.6, 1.7), (0.6, 1.9)];
    shape.add(
        "mount",
        "iron",
        aim(turned(&axle.map(|(k, t)| (k * r, t * r)), 1, 22, 0.5), saddle - up * r * 0.2, -up),
    );
    let hub = saddle - up * r * 1.4;
    for (from, to) in [(2.3, 2.9), (3.05, 3.5)] {
        shape.add("mount", "brass", rod(saddle - up * r * from, saddle - up * r * to, r * 0.95, 26));
    }
    shape.add("mount", "iron", rod(saddle - up * r * 1.9, saddle - up * r * 3.6, r * 0.2, 14));
    let sleeve = [(0.6, -1.6), (0.8, -1.5), (0.8, 0.3), (0.6, 0.5)].map(|(k, t)| (k * r, t * r));
    shape.add("mount", "iron", aim(turned(&sleeve, 1, 24, 0.5), hub, polar));
    // An hour circle with its worm.
    shape.add("circle", "brass", disc(hub - polar * r * 1.75, polar, r * 1.5, r * 0.12, 40));
    let foot = Vec3::new(0.0, 0.0, hub.z - polar.z * r * 0.4);
    let top = hub.y - r * 0.9;
    let wide = size.x * 0.5;
    let level = |y: f32, k: f32| Level { y, size: Vec2::new(wide * k, wide * k * 1.1), z: foot.z };
    shape.add(
        "pier",
        "iron",
        moulded(&[level(top * 0.16 - 0.01, 0.74), level(top * 0.5, 0.56), level(top * 0.93, 0.46)], 0.06),
    );
    shape.add("pier", "iron", moulded(&[level(top * 0.92, 0.56), level(top, 0.56)], 0.04));
    shape.add("pier", "iron", rod(Vec3::new(0.0, top - 0.02, foot.z), hub, r * 0.62, 20));
    let step = |y: f32, k: f32| Level { y, size: Vec2::new(size.x * k, size.x * k), z: foot.z };
    shape.add("steps", "wood", moulded(&[step(0.0, 1.0), step(top * 0.09, 1.0)], 0.03));
    shape.add("steps", "wood", moulded(&[step(top * 0.085, 0.74), step(top * 0.17, 0.74)], 0.03));
}
