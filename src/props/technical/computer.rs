//! A desktop computer: monitor on its foot, keyboard, mouse.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, displaced, extrude};
use crate::num::LinearRgb;
use crate::num::math::rot_x;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const COMPUTER: Generator = Generator {
    kind: "computer",
    title: "Computer",
    group: "technical",
    words: &["pc", "monitor", "desktop computer", "computer monitor", "keyboard"],
    styles: &["retro"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.45, 0.6, 0.9),
        Param::m("height", 0.35, 0.46, 0.65),
        Param::m("depth", 0.36, 0.42, 0.55),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "iron", material: "black plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "paper", material: "cream plastic" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let retro = args.is("retro");
    let slot = if retro { "paper" } else { "iron" };
    let back = -size.z * 0.5;
    if retro {
        tube_monitor(shape, size, back);
    } else {
        flat_monitor(shape, size, back);
    }
    keyboard(shape, slot, size);
    shape.light(Vec3::new(0.0, size.y * 0.6, back + 0.25), LinearRgb([0.6, 0.78, 1.0]), 6.0, 2.5);
}

fn flat_monitor(shape: &mut Shape, size: Vec3, back: f32) {
    let tall = size.y - 0.1;
    let foot = [
        (-0.12, -0.09),
        (0.12, -0.09),
        (0.13, -0.07),
        (0.13, 0.07),
        (0.12, 0.09),
        (-0.12, 0.09),
        (-0.13, 0.07),
        (-0.13, -0.07),
    ];
    let foot: Vec<Vec2> = foot.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let plate = extrude(&foot, 0.012, 0.003).turned(rot_x(-std::f32::consts::FRAC_PI_2));
    shape.add("stand", "metal", plate.at(0.0, 0.006, back + 0.09));
    let neck = bevel_box(Vec3::new(0.05, size.y * 0.62, 0.018), 0.005);
    shape.add("stand", "metal", neck.at(0.0, 0.01 + size.y * 0.31, back + 0.045));
    let lean = rot_x(-0.08);
    let at = Vec3::new(0.0, 0.1 + tall * 0.5, back + 0.085);
    let case = bevel_box(Vec3::new(size.x, tall, 0.02), 0.006);
    let case = case.turned(lean).moved(at);
    let over = case.bounds().map_or(0.0, |b| b.max.y - size.y);
    shape.add("monitor", "iron", case.at(0.0, -over, 0.0));
    let place = |mesh: crate::mesh::TriMesh| mesh.turned(lean).moved(at - Vec3::Y * over);
    let hub = bevel_box(Vec3::new(size.x * 0.4, tall * 0.5, 0.026), 0.009).at(0.0, 0.0, -0.018);
    shape.add("monitor", "iron", place(hub));
    let glass = bevel_box(Vec3::new(size.x - 0.02, tall - 0.035, 0.004), 0.001).at(0.0, 0.007, 0.0095);
    shape.add("screen", "screen", place(glass));
}

fn tube_monitor(shape: &mut Shape, size: Vec3, back: f32) {
    let wide = (size.x * 0.78).min(size.y * 1.1);
    let deep = size.z - 0.17;
    let base = bevel_box(Vec3::new(size.x, 0.09, deep + 0.01), 0.012);
    shape.add("case", "paper", base.at(0.0, 0.045, back + (deep + 0.01) * 0.5));
    let slit = bevel_box(Vec3::new(size.x * 0.24, 0.008, 0.006), 0.002);
    shape.add("case", "iron", slit.at(size.x * 0.25, 0.055, back + deep + 0.009));
    let tall = size.y - 0.1;
    let y = 0.1 + tall * 0.5;
    let front = bevel_box(Vec3::new(wide, tall, deep * 0.45), 0.02);
    shape.add("monitor", "paper", front.at(0.0, y, back + deep * 0.775));
    let hump = displaced(3, |d| {
        let p = d.abs();
        let blunt = crate::num::math::pow(
            p.x * p.x * p.x * p.x + p.y * p.y * p.y * p.y + p.z * p.z * p.z * p.z,
            -0.25,
        );
        d * blunt * Vec3::new(wide * 0.42, tall * 0.42, deep * 0.48)
    });
    shape.add("monitor", "paper", hump.at(0.0, y, back + deep * 0.5));
    let rim = bevel_box(Vec3::new(wide * 0.84, tall * 0.78, 0.02), 0.006);
    shape.add("monitor", "iron", rim.at(0.0, y + 0.01, back + deep - 0.004));
    let glass = displaced(3, |d| {
        let p = d.abs();
        let blunt = crate::num::math::pow(
            p.x * p.x * p.x * p.x + p.y * p.y * p.y * p.y + p.z * p.z * p.z * p.z,
            -0.25,
        );
        d * blunt * Vec3::new(wide * 0.38, tall * 0.34, 0.014)
    });
    shape.add("screen", "screen", glass.at(0.0, y + 0.01, back + deep));
}

fn keyboard(shape: &mut Shape, slot: &'static str, size: Vec3) {
    let wide = size.x * 0.68;
    let (deep, z) = (0.13, size.z * 0.5 - 0.065);
    let x0 = -size.x * 0.5 + wide * 0.5 + 0.02;
    shape.add("keyboard", slot, bevel_box(Vec3::new(wide, 0.016, deep), 0.005).at(x0, 0.008, z));
    let columns = 14;
    let cell = (wide - 0.02) / columns as f32;
    for r in 0..4 {
        for c in 0..columns {
            let key = bevel_box(Vec3::new(cell * 0.84, 0.008, 0.021), 0.002);
            let x = x0 + (c as f32 - (columns as f32 - 1.0) * 0.5) * cell;
            shape.add("keys", "metal", key.at(x, 0.019, z - 0.044 + 0.0255 * r as f32));
        }
    }
    let bar = bevel_box(Vec3::new(wide * 0.45, 0.008, 0.02), 0.002);
    shape.add("keys", "metal", bar.at(x0, 0.019, z + 0.056));
    let mouse = displaced(2, |d| d * Vec3::new(0.03, 0.034, 0.05))
        .deformed(|p| Vec3::new(p.x, p.y.max(0.0) + p.y.min(0.0) * 0.1 + 0.0034, p.z));
    let x = (x0 + wide * 0.5 + 0.07).min(size.x * 0.5 - 0.032);
    shape.add("mouse", slot, crate::mesh::shade(mouse, 0.9).at(x, 0.0, z));
}
