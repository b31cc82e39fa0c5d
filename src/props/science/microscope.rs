//! A microscope: a binocular one with a turret and a lit foot, or a brass one.

use glam::{Vec2, Vec3};

use super::fittings::{Level, aim, along_x, disc, milled, moulded, rod, turned};
use crate::mesh::bevel_box;
use crate::num::math::{TAU, cos, on_circle, sin};
use crate::props::lights::flame::COOL_LIGHT;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MICROSCOPE: Generator = Generator {
    kind: "microscope",
    title: "Microscope",
    group: "science",
    words: &["light microscope", "lab microscope", "binocular microscope"],
    styles: &["antique", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.15, 0.19, 0.26),
        Param::m("height", 0.28, 0.4, 0.52),
        Param::m("depth", 0.2, 0.27, 0.36),
    ],
    source: "usual retail sizes of laboratory microscopes",
    slots: &[
        SlotSpec { name: "plastic", material: "white enamel" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    if args.is("antique") {
        super::microscope_brass::build(shape, args.size());
    } else {
        modern(shape, args.size());
    }
}

fn modern(shape: &mut Shape, size: Vec3) {
    let k = size.y / 0.4;
    let back = -size.z * 0.5;
    let axis = back + 0.135 * k;
    let at = |y: f32, z: f32| Vec3::new(0.0, y * k, z);
    let level = |y: f32, wide: f32, deep: f32| Level {
        y: y * k,
        size: Vec2::new(size.x * wide, size.z * deep),
        z: back + size.z * deep * 0.5,
    };
    let base = moulded(&[level(0.0, 0.8, 1.0), level(0.022, 0.8, 1.0), level(0.046, 0.7, 0.93)], 0.02 * k);
    shape.add("foot", "plastic", base);
    let arm = [
        (0.004, 0.03),
        (0.0, 0.12),
        (0.008, 0.22),
        (0.024, 0.285),
        (0.05, 0.31),
        (0.175, 0.31),
        (0.175, 0.282),
        (0.105, 0.27),
        (0.075, 0.235),
        (0.058, 0.16),
        (0.06, 0.09),
        (0.078, 0.03),
    ];
    let arm: Vec<(f32, f32)> = arm.iter().map(|(z, y)| (back + z * k, y * k)).collect();
    shape.add("arm", "plastic", along_x(&arm, 0.052 * k, 0.008 * k));
    // Light, condenser, stage and slide.
    let well = [(0.034, 0.0), (0.034, 0.012), (0.028, 0.026), (0.022, 0.026)].map(|(r, y)| (r * k, y * k));
    shape.add("lamp", "metal", turned(&well, 1, 24, 0.5).moved(at(0.044, axis)));
    shape.add("lamp", "lamp", disc(at(0.071, axis), Vec3::Y, 0.019 * k, 0.004 * k, 20));
    shape.light(at(0.09, axis), COOL_LIGHT, 3.0, 0.8);
    let lens = [(0.016, 0.0), (0.025, 0.008), (0.025, 0.034), (0.012, 0.044)].map(|(r, y)| (r * k, y * k));
    shape.add("condenser", "metal", turned(&lens, 1, 20, 0.5).moved(at(0.11, axis)));
    shape.add(
        "condenser",
        "metal",
        bevel_box(Vec3::new(0.03, 0.012, 0.09) * k, 0.003).moved(at(0.13, axis - 0.05 * k)),
    );
    let stage = bevel_box(Vec3::new(size.x * 0.76, 0.009 * k, 0.13 * k), 0.003 * k);
    shape.add("stage", "rubber", stage.moved(at(0.158, axis)));
    shape.add(
        "stage",
        "metal",
        bevel_box(Vec3::new(size.x * 0.62, 0.007 * k, 0.012 * k), 0.002).moved(at(0.166, axis - 0.03 * k)),
    );
    shape.add(
        "slide",
        "glass",
        bevel_box(Vec3::new(0.076, 0.002, 0.026) * k, 0.0004).moved(at(0.1635, axis)),
    );
    for side in [-1.0, 1.0] {
        let clip = bevel_box(Vec3::new(0.01, 0.002, 0.05) * k, 0.0008).yawed(side * 0.35);
        shape.add("stage", "metal", clip.moved(at(0.1655, axis - 0.008 * k) + Vec3::X * side * 0.036 * k));
    }
    // Coaxial drive of the stage, hanging at the right.
    for (low, r) in [(0.1, 0.013), (0.128, 0.016)] {
        let knob = milled(r * k, 0.018 * k, 16).at(size.x * 0.3, low * k, axis - 0.02 * k);
        shape.add("knobs", "rubber", knob);
    }
    shape.add(
        "knobs",
        "metal",
        rod(
            Vec3::new(size.x * 0.3, 0.1 * k, axis - 0.02 * k),
            Vec3::new(size.x * 0.3, 0.157 * k, axis - 0.02 * k),
            0.005 * k,
            10,
        ),
    );
    // Coarse and fine focus on one axle through the arm.
    let axle = at(0.085, back + 0.034 * k);
    for side in [-1.0, 1.0] {
        let way = Vec3::X * side;
        shape.add("knobs", "rubber", aim(milled(0.03 * k, 0.022 * k, 24), axle + way * 0.03 * k, way));
        let reach = size.x * 0.5 - 0.052 * k;
        shape.add(
            "knobs",
            "metal",
            aim(milled(0.019 * k, reach.max(0.01 * k), 18), axle + way * 0.052 * k, way),
        );
    }
    turret(shape, at(0.288, axis), k);
    head(shape, size, axis, k);
}

/// The revolving nosepiece under `top` with four objectives, one of them over the slide.
fn turret(shape: &mut Shape, top: Vec3, k: f32) {
    let lean = 0.36;
    let axis = Vec3::new(0.0, -cos(lean), -sin(lean));
    let plate = [(0.018, -0.012), (0.032, 0.0), (0.037, 0.008), (0.037, 0.016), (0.03, 0.022)]
        .map(|(r, y)| (r * k, y * k));
    shape.add("turret", "metal", aim(turned(&plate, 1, 28, 0.5), top, axis));
    for i in 0..4 {
        let turn = on_circle(TAU * i as f32 / 4.0);
        let across = Vec3::new(0.0, -sin(lean), cos(lean));
        let way = axis * cos(lean) + (Vec3::X * turn.y + across * turn.x) * sin(lean);
        let long = [0.066, 0.05, 0.058, 0.044][i];
        let body = [
            (0.011, 0.0),
            (0.011, 0.024),
            (0.0125, 0.026),
            (0.0125, long - 0.016),
            (0.006, long - 0.003),
            (0.005, long),
        ];
        let body = body.map(|(r, y)| (r * k, y * k));
        shape.add(
            "objectives",
            if i % 2 == 0 { "metal" } else { "rubber" },
            aim(turned(&body, 1, 16, 0.5), top + way * 0.026 * k, way),
        );
        shape.add("objectives", "brass", disc(top + way * 0.052 * k, way, 0.0132 * k, 0.003 * k, 16));
    }
}

fn head(shape: &mut Shape, size: Vec3, axis: f32, k: f32) {
    let tilt = 0.62;
    let way = Vec3::new(0.0, sin(tilt), cos(tilt));
    let (cup, long) = (0.0165 * k, 0.062 * k);
    let collar = [(0.03, 0.0), (0.03, 0.01), (0.026, 0.016)].map(|(r, y)| (r * k, y * k));
    shape.add("head", "metal", turned(&collar, 1, 24, 0.5).at(0.0, 0.309 * k, axis));
    let foot = size.y - long * way.y - cup * way.z;
    let prism =
        [(-0.034, 0.322), (0.028, 0.322), (0.05, 0.338), (0.034, 0.365), (-0.012, 0.365), (-0.034, 0.348)];
    let prism: Vec<(f32, f32)> = prism.iter().map(|(z, y)| (axis + z * k, y * k)).collect();
    shape.add("head", "plastic", along_x(&prism, 0.088 * k, 0.006 * k));
    for side in [-1.0, 1.0] {
        let from = Vec3::new(side * 0.031 * k, foot, axis + 0.03 * k);
        shape.add("eyepieces", "metal", rod(from - way * 0.02 * k, from + way * long * 0.62, 0.0135 * k, 18));
        let eye = [
            (0.013, 0.5),
            (0.0145, 0.52),
            (0.0145, 0.8),
            (0.0165, 0.86),
            (0.0165, 1.0),
            (0.011, 1.0),
            (0.01, 0.96),
        ];
        let eye = eye.map(|(r, y)| (r * k, y * long));
        shape.add("eyepieces", "rubber", aim(turned(&eye, 1, 18, 0.5), from, way));
        shape.add("eyepieces", "glass", disc(from + way * long * 0.965, way, 0.0098 * k, 0.002 * k, 14));
    }
}
