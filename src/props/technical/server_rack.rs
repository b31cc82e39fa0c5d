//! A cabinet of servers: posts, unit faces with vents, handles and lamps, cables at the side.

use glam::Vec3;

use crate::mesh::{bevel_box, cylinder, tube};
use crate::num::LinearRgb;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SERVER_RACK: Generator = Generator {
    kind: "server_rack",
    title: "Server rack",
    group: "technical",
    words: &["server", "computer rack", "mainframe", "data rack", "server cabinet"],
    styles: &["open", "glass"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.6, 1.0),
        Param::m("height", 0.8, 2.0, 2.4),
        Param::m("depth", 0.5, 0.8, 1.1),
    ],
    source: "EIA-310: 19-inch racks of 42 units",
    slots: &[
        SlotSpec { name: "iron", material: "black plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "flame", material: "glowing lamp" },
        SlotSpec { name: "seat", material: "blue plastic" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (post, foot) = (0.045, 0.04);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let (x, z) = (x * (size.x - post) * 0.5, z * (size.z - post) * 0.5);
        let upright = bevel_box(Vec3::new(post, size.y - foot - 0.03, post), 0.005);
        shape.add("posts", "iron", upright.at(x, (size.y + foot - 0.03) * 0.5, z));
        shape.add("feet", "iron", cylinder(0.022, foot + 0.004, 14, 0.005).at(x, 0.0, z));
    }
    let cap = bevel_box(Vec3::new(size.x, 0.035, size.z), 0.008);
    shape.add("cap", "iron", cap.at(0.0, size.y - 0.0175, 0.0));
    let base = bevel_box(Vec3::new(size.x - 0.01, 0.05, size.z - 0.01), 0.006);
    shape.add("base", "iron", base.at(0.0, foot + 0.026, 0.0));
    shape.support(Vec3::Y * size.y, size.x - 0.04, size.z - 0.04, 0.4);
    if !args.is("open") {
        for side in [-1.0, 1.0] {
            let wall = bevel_box(Vec3::new(0.012, size.y - foot - 0.12, size.z - post * 2.0), 0.003);
            let x = side * (size.x * 0.5 - 0.012);
            shape.add("walls", "iron", wall.at(x, (size.y + foot) * 0.5, 0.0));
            for i in 0..8 {
                let rib = bevel_box(Vec3::new(0.008, 0.012, size.z * 0.5), 0.002);
                let y = size.y * 0.78 + 0.024 * i as f32 - 0.1;
                shape.add("walls", "iron", rib.at(side * (size.x * 0.5 - 0.0045), y, 0.0));
            }
        }
        let back = bevel_box(Vec3::new(size.x - post * 2.0, size.y - foot - 0.12, 0.01), 0.002);
        shape.add("walls", "iron", back.at(0.0, (size.y + foot) * 0.5, -size.z * 0.5 + 0.02));
    }
    let glazed = args.is("glass");
    let within = if glazed { size - Vec3::Z * 0.07 } else { size };
    units(args, shape, within, post, foot + 0.06);
    if glazed {
        door(shape, size, foot);
    }
    let glow = Vec3::new(0.0, size.y * 0.6, size.z * 0.5 + 0.1);
    shape.light(glow, LinearRgb([0.35, 0.7, 1.0]), 5.0, 3.0);
}

fn units(args: &Args, shape: &mut Shape, size: Vec3, post: f32, from: f32) {
    let mut draw = args.random("units");
    let wide = size.x - post * 2.0 - 0.006;
    let front = size.z * 0.5 - 0.03;
    let (mut y, top, unit) = (from, size.y - 0.05, 0.089);
    let mut row = 0;
    while y + unit <= top {
        let tall = if draw.chance(0.3) && y + unit * 2.0 <= top { unit * 2.0 } else { unit };
        let middle = y + tall * 0.5;
        row += 1;
        if !draw.chance(0.1) {
            let deep = size.z * 0.8;
            let body = bevel_box(Vec3::new(wide, tall - 0.006, deep), 0.004);
            let slot = if draw.chance(0.35) { "metal" } else { "iron" };
            shape.add("units", slot, body.at(0.0, middle, front - deep * 0.5));
            face(shape, Vec3::new(wide, tall, front), middle, &mut draw);
        }
        if row % 4 == 2 {
            // Patch cords hang in a bow down one side.
            let x = wide * 0.5 - 0.02;
            let low = (y - unit * 2.5).max(from + 0.02);
            let z = front + 0.006;
            let cord = [
                Vec3::new(x - 0.05, middle, z - 0.004),
                Vec3::new(x - 0.035, middle - 0.004, z + 0.01),
                Vec3::new(x, (middle + low) * 0.5, z + 0.014),
                Vec3::new(x - 0.02, low, z + 0.01),
                Vec3::new(x - 0.05, low + 0.004, z - 0.004),
            ];
            shape.add("cords", "seat", tube(&cord, 0.0045, 6));
        }
        y += tall;
    }
}

/// What one unit shows: two pulls, a grille or drive bays, a row of lamps.
fn face(shape: &mut Shape, unit: Vec3, y: f32, draw: &mut crate::num::Stream) {
    let front = unit.z;
    for side in [-1.0, 1.0] {
        let pull = bevel_box(Vec3::new(0.012, unit.y * 0.62, 0.03), 0.004);
        shape.add("pulls", "metal", pull.at(side * (unit.x * 0.5 - 0.015), y, front + 0.008));
    }
    let inner = unit.x - 0.1;
    if draw.chance(0.5) {
        let bays = 6;
        let wide = inner * 0.72 / bays as f32;
        for i in 0..bays {
            let bay = bevel_box(Vec3::new(wide - 0.005, unit.y * 0.68, 0.014), 0.003);
            let x = -inner * 0.5 + wide * (i as f32 + 0.5);
            shape.add("bays", "metal", bay.at(x, y, front + 0.002));
        }
    } else {
        for i in 0..5 {
            let slit = bevel_box(Vec3::new(inner * 0.7, 0.006, 0.008), 0.001);
            let at = y + (i as f32 - 2.0) * unit.y * 0.15;
            shape.add("bays", "metal", slit.at(-inner * 0.15, at, front + 0.001));
        }
    }
    for i in 0..4 {
        if draw.chance(0.75) {
            let lamp = bevel_box(Vec3::new(0.014, 0.007, 0.006), 0.001);
            let x = inner * 0.5 - 0.018 - 0.02 * i as f32;
            shape.add("lamps", "flame", lamp.at(x, y + unit.y * 0.2, front + 0.001));
        }
    }
}

/// A framed pane on two hinges, a swing handle with its lock on the free side.
fn door(shape: &mut Shape, size: Vec3, foot: f32) {
    let thick = 0.022;
    let (low, high) = (foot + 0.055, size.y - 0.038);
    let (wide, tall) = (size.x - 0.006, high - low);
    let middle = Vec3::new(0.0, (low + high) * 0.5, size.z * 0.5 - thick * 0.5 - 0.0025);
    let rail = 0.05;
    let hinge = Vec3::new(-wide * 0.5, middle.y, middle.z);
    let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -1.9 };
    shape.moving("door", hinge, opens, |shape| {
        for side in [-1.0, 1.0] {
            let stile = bevel_box(Vec3::new(rail, tall, thick), 0.003);
            shape.add("door", "iron", stile.moved(middle + Vec3::X * side * (wide - rail) * 0.5));
            let cross = bevel_box(Vec3::new(wide - rail * 2.0 + 0.002, rail, thick), 0.003);
            shape.add("door", "iron", cross.moved(middle + Vec3::Y * side * (tall - rail) * 0.5));
        }
        let pane = bevel_box(Vec3::new(wide - rail * 2.0 + 0.006, tall - rail * 2.0 + 0.006, 0.005), 0.0);
        shape.add("pane", "glass", pane.moved(middle));
        let lock = middle + Vec3::new((wide - rail) * 0.5, -tall * 0.04, thick * 0.5);
        let dish = bevel_box(Vec3::new(0.026, 0.16, 0.003), 0.001);
        shape.add("lock", "metal", dish.moved(lock));
        let grip = bevel_box(Vec3::new(0.014, 0.11, 0.003), 0.001);
        shape.add("lock", "iron", grip.moved(lock + Vec3::new(0.0, 0.012, 0.001)));
    });
    for share in [-0.36, 0.36] {
        let pin = cylinder(0.006, 0.06, 12, 0.001);
        shape.add("hinges", "metal", pin.moved(hinge + Vec3::new(0.003, tall * share, thick * 0.5 - 0.005)));
    }
}
