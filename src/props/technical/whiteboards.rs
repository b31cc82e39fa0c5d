//! Whiteboards of other makes: a pane of glass on studs, and panels that slide past each other on rails.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::architecture::timber::board;
use crate::props::{Args, Motion, Shape};

/// A pane held off the wall by steel studs, with a ledge of its own.
pub fn glass(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let (thick, off) = (0.008, (size.z * 0.34).min(0.03));
    let pane = bevel_box(Vec3::new(size.x, size.y, thick), 0.002);
    shape.add("pane", "glass", pane.at(0.0, 0.0, off + thick * 0.5));
    let inset = Vec2::new(size.x, size.y).min_element() * 0.07;
    let columns = if size.x > 1.6 { 3 } else { 2 };
    for i in 0..columns {
        let x = (i as f32 / (columns - 1) as f32 * 2.0 - 1.0) * (size.x * 0.5 - inset);
        for y in [-1.0, 1.0] {
            let at = Vec3::new(x, y * (size.y * 0.5 - inset), 0.0);
            let lay = |r: f32, long: f32, z: f32| {
                cylinder(r, long, 20, 0.002).turned(rot_x(FRAC_PI_2)).moved(at + Vec3::Z * z)
            };
            shape.add("studs", "metal", lay(0.011, off + 0.002, 0.0));
            shape.add("studs", "metal", lay(0.016, 0.008, off + thick - 0.002));
        }
    }
    let front = off + thick;
    let (wide, deep) = (size.x * 0.42, size.z - front);
    let y = -size.y * 0.5 + 0.05;
    shape.add("tray", "glass", bevel_box(Vec3::new(wide, 0.008, deep), 0.002).at(0.0, y, front + deep * 0.5));
    for side in [-0.4, 0.4] {
        let clamp = bevel_box(Vec3::new(0.03, 0.03, 0.022), 0.004);
        shape.add("tray", "metal", clamp.at(side * wide, y - 0.005, front + 0.01));
    }
    pens(args, shape, Vec3::new(-wide * 0.3, y + 0.004, front + deep * 0.55), wide * 0.6);
    for (i, slot) in ["seat", "iron", "seat"].iter().enumerate() {
        let magnet = bevel_box(Vec3::new(0.026, 0.026, 0.01), 0.002);
        shape.add(
            "magnets",
            slot,
            magnet.at(size.x * (0.26 + 0.05 * i as f32), size.y * 0.34, front + 0.004),
        );
    }
    shape.support(Vec3::new(0.0, y + 0.004, front + deep * 0.5), wide - 0.02, deep * 0.8, 0.2);
}

/// Two panels on rails above and below, the front one half as wide, over a panel fixed behind.
pub fn sliding(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("frame");
    let rail = 0.04;
    let tall = size.y - rail * 2.0;
    // Shallow ones have thinner tracks: the ledge for the pens takes its share first.
    let thin = ((size.z - 0.029) / 0.056).min(1.0);
    let deep = |z: f32| z * thin;
    let back = deep(0.016);
    let face = bevel_box(Vec3::new(size.x - 0.02, tall + 0.02, deep(0.012)), 0.001);
    shape.add("face", "ceramic", face.at(0.0, 0.0, deep(0.008)));
    for side in [-1.0, 1.0] {
        let y = side * (size.y - rail) * 0.5;
        shape.add("rails", "metal", board(Vec3::new(size.x, rail, back), &mut tone).at(0.0, y, back * 0.5));
        // Lips of the two tracks.
        for z in [back, back + deep(0.022)] {
            let lip = bevel_box(Vec3::new(size.x, 0.006, deep(0.02)), 0.0015);
            shape.add("rails", "metal", lip.at(0.0, side * (size.y * 0.5 - 0.003), z + deep(0.008)));
        }
        let cap = bevel_box(Vec3::new(0.014, size.y, back + deep(0.04)), 0.004);
        shape.add("rails", "metal", cap.at(side * (size.x * 0.5 - 0.007), 0.0, (back + deep(0.04)) * 0.5));
    }
    let wide = size.x * 0.36;
    let reach = size.x - wide - 0.06;
    for (name, x, z, by) in
        [("left panel", -0.5, back + deep(0.009), 0.5), ("right panel", 0.5, back + deep(0.031), -0.5)]
    {
        let at = Vec3::new(x * reach, 0.0, z);
        let slides = Motion::Slide { by: Vec3::X * by * reach };
        shape.moving(name, at, slides, |shape| {
            let panel = bevel_box(Vec3::new(wide - 0.02, tall - 0.02, deep(0.01)), 0.001);
            shape.add("panels", "ceramic", panel.moved(at));
            for side in [-1.0, 1.0] {
                let stile = bevel_box(Vec3::new(0.016, tall, deep(0.016)), 0.003);
                shape.add("panels", "metal", stile.moved(at + Vec3::X * side * (wide - 0.016) * 0.5));
                let edge = bevel_box(Vec3::new(wide - 0.03, 0.016, deep(0.016)), 0.003);
                shape.add("panels", "metal", edge.moved(at + Vec3::Y * side * (tall - 0.016) * 0.5));
            }
            let grip = bevel_box(Vec3::new(0.012, tall * 0.2, deep(0.012)), 0.003);
            let side = if by > 0.0 { 1.0 } else { -1.0 };
            shape.add(
                "panels",
                "iron",
                grip.moved(at + Vec3::new(side * (wide * 0.5 - 0.008), 0.0, deep(0.01))),
            );
        });
    }
    let (low, front) = (-size.y * 0.5 + 0.014, back + deep(0.04));
    let ledge = Vec3::new(size.x * 0.6, 0.012, size.z - front + 0.004);
    shape.add("tray", "metal", bevel_box(ledge, 0.003).at(0.0, low - 0.006, size.z - ledge.z * 0.5));
    pens(args, shape, Vec3::new(-size.x * 0.2, low, front + (size.z - front) * 0.5), size.x * 0.3);
}

/// Four pens and an eraser from `at` to the right over `room` metres.
fn pens(args: &Args, shape: &mut Shape, at: Vec3, room: f32) {
    let mut draw = args.random("pens");
    for i in 0..4 {
        let x = room * 0.22 * i as f32;
        let turn = draw.signed() * 0.05;
        let pen = cylinder(0.0085, 0.11, 12, 0.002).turned(rot_z(FRAC_PI_2)).at(0.055, 0.0, 0.0).yawed(turn);
        shape.add("pens", if i == 1 { "seat" } else { "iron" }, pen.moved(at + Vec3::new(x, 0.0085, 0.0)));
    }
    let from = at + Vec3::new(room, 0.016, 0.0);
    shape.add("eraser", "wood", bevel_box(Vec3::new(0.12, 0.03, 0.02), 0.005).moved(from));
}
