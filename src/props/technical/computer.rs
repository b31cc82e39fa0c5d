//! A desktop computer: monitor on its foot, keyboard, mouse.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, displaced, extrude};
use crate::num::LinearRgb;
use crate::num::math::rot_x;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const COMPUTER: Generator = Generator {
    kind: "computer",
    title: "Computer",
    group: "technical",
    words: &["pc", "desktop computer", "computer monitor", "keyboard"],
    styles: &["retro", "laptop"],
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
    if args.is("laptop") {
        return laptop(shape, size);
    }
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

/// A slim base with keys and touch pad, a lid that stands open on its hinge.
fn laptop(shape: &mut Shape, size: Vec3) {
    let wide = size.x.min(0.42);
    let deep = (wide * 0.66).min(size.z * 0.66);
    let thick = 0.016;
    let z = size.z * 0.5 - deep * 0.5;
    shape.add(
        "base",
        "metal",
        bevel_box(Vec3::new(wide, thick - 0.002, deep), 0.005).at(0.0, thick * 0.5 + 0.001, z),
    );
    for (x, end) in [(-1.0, -1.0), (1.0, -1.0), (-1.0, 1.0), (1.0, 1.0)] {
        let foot = bevel_box(Vec3::new(0.03, 0.004, 0.012), 0.001);
        shape.add("base", "iron", foot.at(x * wide * 0.4, 0.002, z + end * deep * 0.42));
    }
    let well = bevel_box(Vec3::new(wide * 0.88, 0.002, deep * 0.46), 0.0005);
    shape.add("keys", "iron", well.at(0.0, thick, z - deep * 0.16));
    let (columns, rows) = (14, 5);
    let cell = Vec2::new(wide * 0.86 / columns as f32, deep * 0.44 / rows as f32);
    for r in 0..rows {
        for c in 0..columns {
            let is_space = r == rows - 1 && (4..9).contains(&c);
            if is_space && c != 6 {
                continue;
            }
            let long = cell.x * if is_space { 4.86 } else { 0.84 };
            let key = bevel_box(Vec3::new(long, 0.003, cell.y * 0.82), 0.0008);
            let x = (c as f32 - (columns as f32 - 1.0) * 0.5) * cell.x;
            let row_z = z - deep * 0.16 + (r as f32 - (rows as f32 - 1.0) * 0.5) * cell.y;
            shape.add("keys", "iron", key.at(x, thick + 0.002, row_z));
        }
    }
    let pad = bevel_box(Vec3::new(wide * 0.34, 0.0016, deep * 0.28), 0.0006);
    shape.add("pad", "metal", pad.at(0.0, thick, z + deep * 0.28));
    let hinge = Vec3::new(0.0, thick, z - deep * 0.5 + 0.004);
    let lean = rot_x(-0.3);
    let tall = deep.min(size.y - thick);
    // Built open: it shuts by turning forward.
    let shuts = Motion::Hinge { axis: Vec3::X, angle_rad: std::f32::consts::FRAC_PI_2 + 0.3 };
    shape.moving("lid", hinge, shuts, |shape| {
        let place = |mesh: crate::mesh::TriMesh| mesh.turned(lean).moved(hinge);
        let lid = bevel_box(Vec3::new(wide, tall, 0.009), 0.003).at(0.0, tall * 0.5, -0.004);
        shape.add("lid", "metal", place(lid));
        let rim = bevel_box(Vec3::new(wide - 0.006, tall - 0.008, 0.002), 0.0006).at(0.0, tall * 0.5, 0.001);
        shape.add("lid", "iron", place(rim));
        let glass = bevel_box(Vec3::new(wide - 0.026, tall - 0.04, 0.002), 0.0004);
        shape.add("screen", "screen", place(glass.at(0.0, tall * 0.5 + 0.006, 0.0016)));
        let barrel = crate::mesh::cylinder(0.005, wide * 0.8, 12, 0.001)
            .at(0.0, -wide * 0.4, 0.0)
            .turned(crate::num::math::rot_z(std::f32::consts::FRAC_PI_2));
        shape.add("lid", "iron", barrel.moved(hinge));
    });
    shape.light(hinge + Vec3::new(0.0, tall * 0.5, 0.1), LinearRgb([0.6, 0.78, 1.0]), 4.0, 2.0);
}
