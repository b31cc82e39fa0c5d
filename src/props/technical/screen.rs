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
    styles: &["sci-fi", "mid-century"],
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
        SlotSpec { name: "wood", material: "walnut wood" },
        SlotSpec { name: "fabric", material: "brown woven fabric" },
    ],
    clear_front_m: 0.0,
    build: screen,
};

/// A whiteboard with pens, an eraser and magnets.
pub const WHITEBOARD: Generator = Generator {
    kind: "whiteboard",
    title: "Whiteboard",
    group: "technical",
    words: &["white board", "blackboard", "noticeboard"],
    styles: &["chalk", "glass", "sliding"],
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
        SlotSpec { name: "iron", material: "black plaster" },
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "glass", material: "frosted glass" },
    ],
    clear_front_m: 0.4,
    build: whiteboard,
};

fn screen(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("mid-century") {
        return cabinet(args, shape);
    }
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
    if args.is("glass") {
        return super::whiteboards::glass(args, shape);
    } else if args.is("sliding") {
        return super::whiteboards::sliding(args, shape);
    }
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

/// A walnut case: a domed picture tube in a soft mask, a cloth grille, knobs with brass rings.
fn cabinet(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("boards");
    let rim = (size.min_element() * 0.4).clamp(0.016, 0.03);
    let deep = size.z * 0.86;
    for side in [-1.0, 1.0] {
        let upright = board(Vec3::new(size.y - rim * 2.0, rim, deep), &mut tone).turned(rot_z(FRAC_PI_2));
        shape.add("case", "wood", upright.at(side * (size.x - rim) * 0.5, 0.0, deep * 0.5));
        let cross = board(Vec3::new(size.x, rim, deep), &mut tone);
        shape.add("case", "wood", cross.at(0.0, side * (size.y - rim) * 0.5, deep * 0.5));
    }
    let inner = Vec3::new(size.x - rim * 2.0 + 0.002, size.y - rim * 2.0 + 0.002, deep * 0.72);
    shape.add("case", "wood", bevel_box(inner, 0.001).at(0.0, 0.0, inner.z * 0.5 + 0.002));
    let face = inner.z + 0.002;
    let panel = (size.x * 0.24).min(size.y * 0.45);
    let field = inner.x - panel - rim;
    let x = -inner.x * 0.5 + field * 0.5 + rim * 0.3;
    // A superellipse bulges out of its mask.
    let pillow = |half: Vec3| {
        crate::mesh::displaced(3, |d| {
            let p = d.abs();
            let sum = p.x * p.x * p.x * p.x + p.y * p.y * p.y * p.y + p.z * p.z * p.z * p.z;
            d * crate::num::math::pow(sum, -0.25) * half
        })
    };
    let half = Vec3::new(field * 0.46, inner.y * 0.44, size.z - face - 0.006);
    shape.add("mask", "iron", pillow(half * Vec3::new(1.0, 1.0, 0.75)).at(x, 0.0, face));
    shape.add("screen", "screen", pillow(half * Vec3::new(0.9, 0.88, 1.0)).at(x, 0.0, face));
    let px = inner.x * 0.5 - panel * 0.5 - rim * 0.2;
    let cloth = bevel_box(Vec3::new(panel * 0.86, inner.y * 0.5, 0.006), 0.002);
    shape.add("grille", "fabric", cloth.at(px, -inner.y * 0.2, face + 0.001));
    for i in 0..7 {
        let slat = bevel_box(Vec3::new(panel * 0.03, inner.y * 0.5, 0.008), 0.002);
        shape.add(
            "grille",
            "wood",
            slat.at(px + panel * (i as f32 - 3.0) * 0.13, -inner.y * 0.2, face + 0.004),
        );
    }
    let r = (panel * 0.17).min(inner.y * 0.09);
    for (i, y) in [0.36, 0.16].into_iter().enumerate() {
        let at = Vec3::new(px, inner.y * y, face);
        shape.add("knobs", "metal", cylinder(r * 1.25, 0.004, 28, 0.001).turned(rot_x(FRAC_PI_2)).moved(at));
        let knob = cylinder(r, (size.z - face) * 0.8, 24, 0.003).turned(rot_x(FRAC_PI_2));
        shape.add("knobs", "iron", knob.moved(at));
        let mark =
            bevel_box(Vec3::new(r * 0.14, r * 0.7, 0.002), 0.0005).at(0.0, r * 0.5, (size.z - face) * 0.8);
        shape.add("knobs", "metal", mark.turned(rot_z(0.7 - 1.9 * i as f32)).moved(at));
    }
    shape.light(Vec3::new(x, 0.0, size.z + 0.05), LinearRgb([0.6, 0.78, 1.0]), 10.0, 3.5);
}
