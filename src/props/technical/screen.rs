//! Flat things on walls that show something: a screen, a whiteboard.

use glam::Vec3;

use crate::mesh::{bevel_box, cylinder};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::architecture::timber::board;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// A display on a wall bracket.
pub const SCREEN: Generator = Generator {
    kind: "screen",
    title: "Wall screen",
    group: "technical",
    words: &["tv", "television", "wall screen", "display", "wall monitor", "flat screen", "hologram screen"],
    styles: &["sci-fi"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.5, 1.25, 2.6),
        Param::m("height", 0.3, 0.73, 1.5),
        Param::m("depth", 0.05, 0.07, 0.14),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "iron", material: "black plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "flame", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build: screen,
};

/// A whiteboard with pens, an eraser and magnets.
pub const WHITEBOARD: Generator = Generator {
    kind: "whiteboard",
    title: "Whiteboard",
    group: "technical",
    words: &["white board", "blackboard", "chalkboard", "noticeboard", "notice board"],
    styles: &["chalk"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.6, 1.5, 3.0),
        Param::m("height", 0.5, 1.0, 1.5),
        Param::m("depth", 0.06, 0.09, 0.12),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "black slate" },
        SlotSpec { name: "seat", material: "red plastic" },
    ],
    clear_front_m: 0.4,
    build: whiteboard,
};

fn screen(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let thin = (size.z * 0.5).min(0.034);
    let bracket = Vec3::new((size.x * 0.4).min(0.5), size.y * 0.5, size.z - thin);
    shape.add(
        "bracket",
        "metal",
        bevel_box(Vec3::new(bracket.x, bracket.y, 0.01), 0.003).at(0.0, 0.0, 0.005),
    );
    for side in [-1.0, 1.0] {
        let arm = bevel_box(Vec3::new(0.04, bracket.y * 0.9, bracket.z), 0.004);
        shape.add("bracket", "metal", arm.at(side * bracket.x * 0.36, 0.0, bracket.z * 0.5 + 0.001));
    }
    let z = size.z - thin * 0.5;
    let rim = if args.is("sci-fi") { 0.035 } else { 0.012 };
    // The panel sits in its frame, a hair behind it.
    let back = bevel_box(Vec3::new(size.x - 0.006, size.y - 0.006, thin * 0.7), 0.003);
    shape.add("case", "iron", back.at(0.0, 0.0, z - thin * 0.15));
    for side in [-1.0, 1.0] {
        let upright = bevel_box(Vec3::new(rim, size.y, thin), 0.003);
        shape.add("frame", "iron", upright.at(side * (size.x - rim) * 0.5, 0.0, z));
        let tall = if side < 0.0 { rim * 1.7 } else { rim };
        let cross = bevel_box(Vec3::new(size.x - rim * 2.0, tall, thin), 0.003);
        shape.add("frame", "iron", cross.at(0.0, side * (size.y - tall) * 0.5, z));
    }
    let glass = bevel_box(Vec3::new(size.x - rim * 2.0 + 0.002, size.y - rim * 2.7 + 0.002, 0.006), 0.001);
    shape.add("screen", "screen", glass.at(0.0, rim * 0.35, size.z - thin * 0.2 - 0.003));
    if args.is("sci-fi") {
        for (x, y) in [(-1.0, 1.0), (1.0, 1.0), (1.0, -1.0), (-1.0, -1.0)] {
            let corner = bevel_box(Vec3::new(0.09, 0.09, thin + 0.004), 0.012);
            let corner = corner.at(x * (size.x * 0.5 - 0.045), y * (size.y * 0.5 - 0.045), z - 0.002);
            shape.add("corners", "metal", corner);
        }
        let bar = bevel_box(Vec3::new(size.x * 0.3, 0.01, 0.008), 0.002);
        shape.add("bar", "flame", bar.at(0.0, -size.y * 0.5 + rim * 0.85, size.z - 0.003));
    } else {
        let led = bevel_box(Vec3::new(0.012, 0.003, 0.004), 0.001);
        shape.add("led", "flame", led.at(0.0, -size.y * 0.5 + rim * 0.8, size.z - 0.0015));
    }
    shape.light(Vec3::new(0.0, 0.0, size.z + 0.05), LinearRgb([0.6, 0.78, 1.0]), 14.0, 4.0);
}

fn whiteboard(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let chalk = args.is("chalk");
    let mut tone = args.random("frame");
    let (face, slot) = if chalk { ("iron", "wood") } else { ("ceramic", "metal") };
    let rim = if chalk { 0.05 } else { 0.024 };
    let thick = 0.024;
    let sheet = bevel_box(Vec3::new(size.x - rim, size.y - rim, 0.014), 0.001);
    shape.add("face", face, sheet.at(0.0, 0.0, 0.009));
    for side in [-1.0, 1.0] {
        let upright = board(Vec3::new(rim, size.y, thick), &mut tone);
        shape.add("frame", slot, upright.at(side * (size.x - rim) * 0.5, 0.0, thick * 0.5));
        let cross = board(Vec3::new(size.x - rim * 2.0, rim, thick), &mut tone);
        shape.add("frame", slot, cross.at(0.0, side * (size.y - rim) * 0.5, thick * 0.5));
    }
    let low = -size.y * 0.5 + rim;
    let tray = size.x * 0.5;
    let ledge = Vec3::new(tray, 0.012, size.z - 0.016);
    shape.add("tray", slot, bevel_box(ledge, 0.003).at(0.0, low - 0.006, 0.016 + ledge.z * 0.5));
    let lip = bevel_box(Vec3::new(tray, 0.022, 0.008), 0.003);
    shape.add("tray", slot, lip.at(0.0, low, size.z - 0.004));
    let middle = (thick + size.z) * 0.5;
    let mut draw = args.random("pens");
    for i in 0..4 {
        let x = tray * (-0.4 + 0.16 * i as f32);
        let pen = cylinder(if chalk { 0.007 } else { 0.009 }, 0.11, 10, 0.002).turned(rot_z(FRAC_PI_2));
        let pen = pen.at(0.055, 0.0, 0.0).yawed(draw.signed() * 0.06);
        let slot = if i == 1 {
            "seat"
        } else if chalk {
            "ceramic"
        } else {
            "iron"
        };
        shape.add("pens", slot, pen.at(x, low + if chalk { 0.007 } else { 0.009 }, middle));
    }
    let eraser = bevel_box(Vec3::new(0.13, 0.035, (size.z - thick) * 0.6), 0.006);
    shape.add("eraser", "wood", eraser.at(tray * 0.34, low + 0.0175, middle));
    for i in 0..5 {
        let magnet = cylinder(0.016, 0.009, 16, 0.002).turned(rot_x(FRAC_PI_2));
        let x = size.x * (0.2 + 0.045 * i as f32);
        let y = size.y * 0.36 + draw.signed() * 0.02;
        if !chalk {
            shape.add("magnets", if i % 2 == 0 { "seat" } else { "iron" }, magnet.at(x, y, 0.015));
        }
    }
    shape.support(Vec3::new(0.0, low, middle), tray - 0.02, (size.z - thick) * 0.5, 0.2);
}
