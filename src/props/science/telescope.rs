//! A telescope: brass on a wooden tripod, a modern reflector on a counterweighted mount, or the great
//! refractor of an observatory on its pier.

use glam::{Vec2, Vec3};

use super::fittings::{aim, disc, milled, rod, turned};
use super::tripod;
use crate::mesh::{bar, bevel_box};
use crate::num::math::{cos, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TELESCOPE: Generator = Generator {
    kind: "telescope",
    title: "Telescope",
    group: "science",
    words: &["refractor", "reflector telescope", "astronomical telescope", "brass telescope"],
    styles: &["antique", "modern", "observatory"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 0.95, 2.4),
        Param::m("height", 1.2, 1.6, 4.5),
        Param::m("depth", 0.9, 1.2, 3.6),
    ],
    source: "amateur refractors of 60 to 100 mm and reflectors of 150 to 200 mm aperture",
    slots: &[
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "white metal", material: "white enamel" },
        SlotSpec { name: "iron", material: "black painted metal" },
        SlotSpec { name: "leather", material: "brown leather" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.5,
    build,
};

/// How far the tube looks up, radians.
const RISE: f32 = 0.62;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("observatory") {
        super::observatory::build(shape, size.max(Vec3::new(1.7, 3.2, 2.8)));
    } else if args.is("modern") {
        super::reflector::build(shape, size, sight());
    } else {
        brass(shape, size);
    }
}

fn brass(shape: &mut Shape, size: Vec3) {
    let way = sight();
    let r = (size.z * 0.042).min(0.06);
    // The tube fills the depth and reaches the top; its pivot lies where the legs meet.
    let long = ((size.z - 1.44 * r * way.y) / way.z).min((size.y - 0.2) / way.y);
    let tip = Vec3::new(0.0, size.y - r * way.z, long * way.z * 0.5 - 0.28 * r * way.y);
    let eye = tip - way * long;
    let line = [
        (0.3, 0.0),
        (0.44, 0.004),
        (0.44, 0.03),
        (0.3, 0.036),
        (0.3, 0.12),
        (0.42, 0.124),
        (0.42, 0.14),
        (0.36, 0.144),
        (0.36, 0.3),
        (0.5, 0.305),
        (0.5, 0.32),
        (0.44, 0.325),
        (0.44, 0.56),
        (0.86, 0.6),
        (0.86, 0.62),
        (0.8, 0.625),
        (0.8, 0.93),
        (1.0, 0.935),
        (1.0, 1.0),
        (0.84, 1.0),
        (0.82, 0.985),
    ];
    shape.add("tube", "brass", aim(turned(&line.map(|(k, t)| (k * r, t * long)), 1, 28, 0.5), eye, way));
    let wrap = [(0.83, 0.64), (0.835, 0.645), (0.835, 0.9), (0.83, 0.905)].map(|(k, t)| (k * r, t * long));
    shape.add("tube", "leather", aim(turned(&wrap, 1, 28, 0.5), eye, way));
    shape.add("lens", "glass", disc(eye + way * long * 0.987, way, r * 0.82, 0.004, 24));
    shape.add(
        "knobs",
        "brass",
        rod(
            eye + way * long * 0.24 - Vec3::X * r * 0.9,
            eye + way * long * 0.24 + Vec3::X * r * 0.9,
            0.006,
            10,
        ),
    );
    for side in [-1.0, 1.0] {
        shape.add(
            "knobs",
            "brass",
            aim(
                milled(0.017, 0.012, 18),
                eye + way * long * 0.24 + Vec3::X * side * r * 0.85,
                Vec3::X * side,
            ),
        );
    }
    // Saddle, trunnions, and a finder above.
    let pivot = eye + way * long * 0.52;
    let up = Vec3::new(0.0, way.z, -way.y);
    let saddle = pivot - up * r * 1.1;
    for t in [-0.09, 0.06] {
        let hoop = eye + way * long * (0.52 + t);
        let wide = if t > 0.0 { 0.8 } else { 0.44 };
        shape.add("saddle", "brass", disc(hoop, way, r * (wide + 0.14), 0.02, 24));
        shape.add("saddle", "brass", rod(hoop, hoop - up * r * 1.2, 0.01, 10));
    }
    let rail = [saddle - way * long * 0.1, saddle + way * long * 0.07];
    shape.add("saddle", "brass", bar(&rail, up, |_| Vec2::new(0.034, 0.016), 0.004));
    let hub = Vec3::new(0.0, saddle.y - 0.05, saddle.z);
    shape.add("saddle", "brass", disc(hub + Vec3::Y * 0.03, Vec3::X, 0.028, 0.026, 20));
    for side in [-1.0, 1.0] {
        shape.add(
            "saddle",
            "brass",
            bevel_box(Vec3::new(0.008, 0.075, 0.036), 0.003)
                .moved(hub + Vec3::X * side * 0.017 + Vec3::Y * 0.012),
        );
        shape.add(
            "knobs",
            "brass",
            aim(milled(0.015, 0.014, 16), hub + Vec3::X * side * 0.021 + Vec3::Y * 0.03, Vec3::X * side),
        );
    }
    let finder = eye + way * long * 0.66 + up * r * 1.35;
    let spy = [
        (0.009, 0.0),
        (0.012, 0.004),
        (0.012, 0.03),
        (0.009, 0.036),
        (0.009, 0.15),
        (0.016, 0.18),
        (0.016, 0.22),
    ];
    shape.add("finder", "brass", aim(turned(&spy, 1, 14, 0.5), finder, way));
    for t in [0.06, 0.14] {
        shape.add("finder", "brass", rod(finder + way * t, finder + way * t - up * r * 0.65, 0.004, 8));
    }
    tripod::add(shape, size, hub, "wood", "brass");
}

/// The way a telescope points: up and away to the front.
fn sight() -> Vec3 {
    Vec3::new(0.0, sin(RISE), cos(RISE))
}
