//! A conveyor: a row of rollers between rails on legs, a belt over drums, or a climbing chute of slats.

use glam::{Vec2, Vec3};

use super::parts::along_z;
use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, square_post};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator; goods go along X.
pub const CONVEYOR: Generator = Generator {
    kind: "conveyor",
    title: "Conveyor",
    group: "machines",
    words: &[
        "conveyor belt",
        "roller conveyor",
        "assembly line",
        "production line",
        "belt conveyor",
        "baggage belt",
        "roller track",
    ],
    styles: &["belt", "inclined", "sci-fi"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.0, 2.4, 5.0),
        Param::m("height", 0.4, 0.8, 1.2),
        Param::m("depth", 0.4, 0.7, 1.2),
    ],
    source: "makers' tables of roller conveyors, rollers of 50 to 60 mm",
    slots: &[
        SlotSpec { name: "metal", material: "galvanised steel" },
        SlotSpec { name: "trim", material: "yellow painted metal" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "lamp", material: "glowing screen" },
    ],
    clear_front_m: 0.5,
    build,
};

/// Height of a side rail, metres.
const RAIL: f32 = 0.12;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (belt, climbs) = (args.is("belt"), args.is("inclined"));
    let rise = if climbs { (size.x * 0.32).min(size.y * 0.9) } else { 0.0 };
    let floor = |x: f32| size.y + rise * (x / size.x + 0.5);
    let half = size.x * 0.5;
    let z = size.z * 0.5 - 0.02;
    for side in [-1.0, 1.0] {
        let path = [
            Vec3::new(-half, floor(-half) - RAIL * 0.5, side * z),
            Vec3::new(half, floor(half) - RAIL * 0.5, side * z),
        ];
        let rail = bar(&path, Vec3::Z * side, |_| Vec2::new(RAIL, 0.03), 0.006);
        shape.add("rails", "trim", rail);
        let lip = bar(
            &path.map(|p| p - Vec3::Y * RAIL * 0.36 - Vec3::Z * side * 0.02),
            Vec3::Y,
            |_| Vec2::new(0.05, 0.012),
            0.003,
        );
        shape.add("rails", "trim", lip);
    }
    legs(shape, size, &floor);
    let wide = size.z - 0.07;
    if belt || climbs {
        loop_of_belt(shape, size, wide, rise);
    } else {
        rollers(shape, size, wide);
    }
    if args.is("sci-fi") {
        lights(shape, size);
    }
    motor(shape, size, floor(half * 0.5));
    if !climbs {
        let top = size.y - if belt { 0.006 } else { 0.012 };
        shape.support(Vec3::new(0.0, top, 0.0), size.x * 0.94, wide * 0.92, 1.0);
    }
}

fn legs(shape: &mut Shape, size: Vec3, floor: &impl Fn(f32) -> f32) {
    let pairs = (size.x / 1.1).round().max(2.0) as usize;
    for i in 0..pairs {
        let x = size.x * (0.86 * i as f32 / (pairs - 1) as f32 - 0.43);
        let top = floor(x) - RAIL * 0.55;
        let z = size.z * 0.5 - 0.06;
        for side in [-1.0, 1.0] {
            let (foot, head) = (Vec3::new(x, 0.05, side * z), Vec3::new(x, top, side * z));
            shape.add("legs", "metal", square_post(foot, head, |_| Vec2::new(0.06, 0.035), 0.006));
            shape.add("feet", "iron", cylinder(0.012, 0.07, 8, 0.0).at(x, 0.01, side * z));
            shape.add("feet", "iron", cylinder(0.045, 0.02, 12, 0.006).at(x, 0.0, side * z));
            for y in [-0.02, 0.02] {
                let bolt = cylinder(0.009, 0.01, 6, 0.0).turned(rot_x(side * FRAC_PI_2));
                shape.add("feet", "iron", bolt.at(x + y, top + 0.012, side * (size.z * 0.5 - 0.008)));
            }
        }
        let tie = rod(Vec3::new(x, top * 0.35 + 0.03, -z), Vec3::new(x, top * 0.35 + 0.03, z), 0.016, 8);
        shape.add("legs", "metal", tie);
        shape.add("legs", "metal", rod(Vec3::new(x, top - 0.02, -z), Vec3::new(x, top - 0.02, z), 0.016, 8));
    }
}

fn rollers(shape: &mut Shape, size: Vec3, wide: f32) {
    let pitch = (size.x / 40.0).max(0.09);
    let count = ((size.x - 0.04) / pitch).floor().max(4.0) as usize;
    let r = (pitch * 0.36).min(0.032);
    for i in 0..count {
        let x = (size.x - 0.04) * ((i as f32 + 0.5) / count as f32 - 0.5);
        let at = Vec3::new(x, size.y - r - 0.012, 0.0);
        let motion = Motion::Spin { axis: -Vec3::Z, period_secs: 1.0 };
        shape.moving(format!("roller {}", i + 1), at, motion, |shape| {
            let body = cylinder(r, wide - 0.012, 16, 0.005).turned(rot_x(FRAC_PI_2));
            shape.add("rollers", "metal", body.moved(at - Vec3::Z * (wide - 0.012) * 0.5));
            let axle = cylinder(0.007, size.z - 0.004, 6, 0.001).turned(rot_x(FRAC_PI_2));
            shape.add("rollers", "iron", axle.moved(at - Vec3::Z * (size.z - 0.004) * 0.5));
        });
    }
}

/// A belt around two drums, 6 mm above the rails' edge at most.
fn loop_of_belt(shape: &mut Shape, size: Vec3, wide: f32, rise: f32) {
    let r = RAIL * 0.42;
    let tilt = crate::num::math::atan2(rise, size.x);
    let long = (size.x * size.x + rise * rise).sqrt() - r * 2.0 - 0.02;
    let middle = Vec3::new(0.0, size.y + rise * 0.5 - r - 0.006, 0.0);
    let outline: Vec<Vec2> = (0..24)
        .map(|i| {
            let way = on_circle(TAU * (i as f32 + 0.5) / 24.0 - FRAC_PI_2);
            way * r + Vec2::new(way.x.signum() * long * 0.5, 0.0)
        })
        .collect();
    let turn = crate::num::math::rot_z(tilt);
    shape.add("belt", "rubber", extrude(&outline, wide, 0.004).turned(turn).moved(middle));
    if rise > 0.0 {
        let cleats = (long / 0.35).floor().max(2.0) as usize;
        for i in 0..cleats {
            let x = long * ((i as f32 + 0.5) / cleats as f32 - 0.5);
            let cleat = bevel_box(Vec3::new(0.02, 0.05, wide * 0.9), 0.006).at(x, r + 0.02, 0.0);
            shape.add("belt", "rubber", cleat.turned(turn).moved(middle));
        }
    }
    for (name, end) in [("tail drum", -1.0), ("head drum", 1.0)] {
        let at = middle + turn * Vec3::new(end * long * 0.5, 0.0, 0.0);
        shape.moving(name, at, Motion::Spin { axis: -Vec3::Z, period_secs: 1.6 }, |shape| {
            for side in [-1.0, 1.0] {
                let boss = cylinder(r * 0.55, 0.03, 6, 0.004).turned(rot_x(side * FRAC_PI_2));
                shape.add("drums", "iron", boss.moved(at + Vec3::Z * side * (size.z * 0.5 - 0.03)));
            }
        });
    }
}

/// A drive box and its motor under the far end.
fn motor(shape: &mut Shape, size: Vec3, floor: f32) {
    let x = size.x * 0.24;
    let y = floor - RAIL - 0.1;
    let box_y = y + 0.1 + RAIL * 0.4 - (floor - size.y) * 0.6;
    let r = 0.075;
    let long = (size.z * 0.55).min(0.34);
    let body = cylinder(r, long, 20, 0.01).turned(rot_x(FRAC_PI_2));
    shape.add("drive", "iron", body.at(x, y, -long * 0.5));
    let fins = (0..10).map(|i| {
        let fin = bevel_box(Vec3::new(0.012, 0.014, long * 0.7), 0.002).at(0.0, r, 0.0);
        fin.turned(crate::num::math::rot_z(TAU * i as f32 / 10.0)).at(x, y, 0.0)
    });
    shape.add("drive", "iron", TriMesh::merged(fins));
    shape.add("drive", "trim", bevel_box(Vec3::new(0.14, 0.15, 0.05), 0.01).at(x, y, long * 0.5 + 0.02));
    for side in [-0.3, 0.3] {
        shape.add("drive", "metal", bevel_box(Vec3::new(0.1, 0.09, 0.02), 0.003).at(x, y + 0.1, long * side));
    }
    shape.add(
        "drive",
        "iron",
        bevel_box(Vec3::new(0.09, 0.09, 0.03), 0.008).at(-size.x * 0.2, box_y, size.z * 0.5 - 0.016),
    );
    shape.add(
        "drive",
        "trim",
        along_z(cylinder(0.024, 0.018, 16, 0.005)).at(-size.x * 0.2, box_y, size.z * 0.5 - 0.006),
    );
}

/// Strips of light along both rails and hoops over the track.
fn lights(shape: &mut Shape, size: Vec3) {
    for side in [-1.0, 1.0] {
        let strip = bevel_box(Vec3::new(size.x * 0.92, 0.016, 0.008), 0.002);
        shape.add("lights", "lamp", strip.at(0.0, size.y - RAIL * 0.5, side * (size.z * 0.5 - 0.004)));
    }
    let z = size.z * 0.5 - 0.03;
    for x in [-0.25, 0.25] {
        let path = [(-1.0, -0.05), (-1.0, 0.34), (-0.7, 0.44), (0.7, 0.44), (1.0, 0.34), (1.0, -0.05)];
        let path: Vec<Vec3> = path.iter().map(|(a, b)| Vec3::new(size.x * x, size.y + b, z * a)).collect();
        shape.add("hoops", "metal", bar(&path, Vec3::X, |_| Vec2::new(0.05, 0.09), 0.01));
        let eye = bevel_box(Vec3::new(0.05, 0.02, size.z * 0.6), 0.004);
        shape.add("lights", "lamp", eye.at(size.x * x, size.y + 0.415, 0.0));
        shape.light(
            Vec3::new(size.x * x, size.y + 0.35, 0.0),
            crate::num::LinearRgb([0.5, 0.8, 1.0]),
            10.0,
            2.5,
        );
    }
}
