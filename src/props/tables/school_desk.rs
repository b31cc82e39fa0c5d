//! A school desk: a board on bent steel tubes with a book tray, or an old wooden one with a sloping lid.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, extrude, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, atan2, rot_x};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SCHOOL_DESK: Generator = Generator {
    kind: "school_desk",
    title: "School desk",
    group: "tables",
    words: &["classroom desk", "pupil desk", "student desk", "school table"],
    styles: &["vintage", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.7, 1.4),
        Param::m("height", 0.6, 0.74, 0.8),
        Param::m("depth", 0.4, 0.52, 0.7),
    ],
    source: "EN 1729: school furniture",
    slots: &[
        SlotSpec { name: "wood", material: "birch plywood" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("vintage") { vintage(args, shape, size) } else { steel(shape, size) }
}

fn steel(shape: &mut Shape, size: Vec3) {
    let thick = 0.022;
    let top = bevel_box(Vec3::new(size.x, thick, size.z), 0.006);
    shape.add("top", "wood", top.at(0.0, size.y - thick * 0.5, 0.0));
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 0.9);
    let under = size.y - thick;
    let r = 0.0125;
    let (x, z) = (size.x * 0.5 - 0.05, size.z * 0.5 - 0.04);
    for side in [-1.0, 1.0] {
        // One tube bent into a leg pair: floor runner, uprights, top rail.
        let at = |y: f32, z: f32| Vec3::new(side * x, y, z);
        let runner = [at(r + 0.008, -z), at(r + 0.008, z)];
        shape.add("frame", "metal", tube(&runner, r, 12));
        let bend = [
            at(r + 0.012, -z * 0.55),
            at(0.09, -z * 0.55),
            at(under * 0.6, -z * 0.5),
            at(under - r, -z * 0.4),
        ];
        let mut path = smooth_path(&bend, 4);
        path.push(at(under - r * 0.9, z * 0.85));
        shape.add("frame", "metal", tube(&path, r, 12));
        for end in [-1.0, 1.0] {
            let glide = cylinder(0.017, 0.018, 12, 0.004);
            shape.add("frame", "metal", glide.at(side * x, 0.0, end * (z - 0.012)));
        }
    }
    let cross = [Vec3::new(-x, under * 0.3, -z * 0.53), Vec3::new(x, under * 0.3, -z * 0.53)];
    shape.add("frame", "metal", tube(&cross, r * 0.85, 10));
    // The tray for books, open to the pupil.
    let (wide, deep, low) = (x * 2.0 - 0.05, size.z * 0.62, 0.11);
    let floor = bevel_box(Vec3::new(wide, 0.006, deep), 0.002);
    shape.add("tray", "metal", floor.at(0.0, under - low, -0.02));
    for side in [-1.0, 1.0] {
        let wall = bevel_box(Vec3::new(0.006, low, deep), 0.002);
        shape.add("tray", "metal", wall.at(side * (wide - 0.006) * 0.5, under - low * 0.5 + 0.001, -0.02));
    }
    let back = bevel_box(Vec3::new(wide - 0.01, low, 0.006), 0.002);
    shape.add("tray", "metal", back.at(0.0, under - low * 0.5 + 0.001, -0.02 - deep * 0.5 + 0.003));
    shape.support(Vec3::new(0.0, under - low + 0.003, -0.015), wide - 0.04, deep - 0.03, low - 0.01);
    let hook = [Vec3::new(x + 0.012, under * 0.82, 0.0), Vec3::new(x + 0.03, under * 0.79, 0.0)];
    shape.add("frame", "metal", tube(&[hook[0] - Vec3::X * 0.03, hook[0], hook[1]], 0.004, 8));
    let bracket = bevel_box(Vec3::new(0.02, under * 0.2, 0.014), 0.002);
    shape.add("frame", "metal", bracket.at(x - 0.006, under * 0.9, 0.0));
}

fn vintage(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut grain = args.random("grain");
    let flat = size.z * 0.24;
    let (front, back) = (size.z * 0.5, -size.z * 0.5);
    let drop = 0.075;
    // Sides of the box, sloping to the front.
    let box_low = size.y - 0.2;
    let side_view = [
        (back + 0.015, box_low),
        (front - 0.015, box_low),
        (front - 0.015, size.y - 0.022 - drop),
        (back + flat, size.y - 0.022),
        (back + 0.015, size.y - 0.022),
    ];
    let outline: Vec<Vec2> = side_view.iter().map(|(z, y)| Vec2::new(-z, *y)).rev().collect();
    let wide = size.x - 0.03;
    for side in [-1.0, 1.0] {
        let end = extrude(&outline, 0.016, 0.002).yawed(FRAC_PI_2);
        shape.add("box", "wood", end.at(side * (wide - 0.016) * 0.5, 0.0, 0.0));
    }
    for (z, top) in [(back + 0.023, size.y - 0.022), (front - 0.023, size.y - 0.024 - drop)] {
        let tall = top - box_low;
        let wall = bevel_box(Vec3::new(wide - 0.03, tall, 0.016), 0.002);
        shape.add("box", "wood", wall.at(0.0, box_low + tall * 0.5, z));
    }
    let floor = bevel_box(Vec3::new(wide - 0.03, 0.012, size.z - 0.06), 0.001);
    shape.add("box", "wood", floor.at(0.0, box_low + 0.008, 0.0));
    let ledge = bevel_box(Vec3::new(size.x, 0.022, flat), 0.004).uv_moved(Vec2::splat(grain.unit()));
    shape.add("lid", "wood", ledge.at(0.0, size.y - 0.011, back + flat * 0.5));
    shape.support(Vec3::new(0.0, size.y, back + flat * 0.5), size.x - 0.03, flat - 0.02, 0.6);
    let run = size.z - flat;
    let tilt = atan2(drop, run);
    let long = (run * run + drop * drop).sqrt() - 0.006;
    let lid = bevel_box(Vec3::new(size.x, 0.022, long), 0.004).turned(rot_x(tilt));
    shape.add("lid", "wood", lid.at(0.0, size.y - 0.011 - drop * 0.5, back + flat + run * 0.5 - 0.001));
    // An inkwell in the ledge.
    let well = cylinder(0.022, 0.012, 16, 0.003);
    shape.add("inkwell", "metal", well.at(size.x * 0.5 - 0.07, size.y - 0.011, back + flat * 0.5));
    // Cast iron sides as a waisted frame on a runner.
    let shin = [
        (back + 0.02, 0.0),
        (front - 0.02, 0.0),
        (front - 0.03, 0.03),
        (0.05, 0.075),
        (0.035, box_low * 0.6),
        (front * 0.6, box_low + 0.004),
        (back * 0.6, box_low + 0.004),
        (-0.035, box_low * 0.6),
        (-0.05, 0.075),
        (back + 0.03, 0.03),
    ];
    let outline: Vec<Vec2> = shin.iter().map(|(z, y)| Vec2::new(-z, *y)).rev().collect();
    for side in [-1.0, 1.0] {
        let leg = extrude(&outline, 0.022, 0.005).yawed(FRAC_PI_2);
        shape.add("frame", "metal", leg.at(side * (wide * 0.5 - 0.05), 0.0, 0.0));
    }
    let tie = [
        Vec3::new(-wide * 0.5 + 0.05, box_low * 0.45, 0.0),
        Vec3::new(wide * 0.5 - 0.05, box_low * 0.45, 0.0),
    ];
    shape.add("frame", "metal", tube(&tie, 0.01, 10));
}
