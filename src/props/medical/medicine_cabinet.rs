//! A medicine cabinet on the wall: a cross on its doors, mirrors, or panes with the bottles behind.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, frame, profile};
use crate::props::science::fittings::{aim, disc, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const MEDICINE_CABINET: Generator = Generator {
    kind: "medicine_cabinet",
    title: "Medicine cabinet",
    group: "medical",
    words: &["first aid cabinet", "first aid box", "medicine chest", "bathroom cabinet"],
    styles: &["mirrored", "antique", "glass"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.35, 0.56, 0.9),
        Param::m("height", 0.4, 0.66, 0.9),
        Param::m("depth", 0.12, 0.17, 0.26),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "plastic", material: "white enamel" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "mirror", material: "silver mirror" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "fruit cross", material: "red plastic" },
        SlotSpec { name: "wax pot", material: "glazed ceramic" },
        SlotSpec { name: "brew", material: "brown glass" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let old = args.is("antique");
    let slot = if old { "wood" } else { "plastic" };
    let (wall, pull) = (if old { 0.018 } else { 0.012 }, 0.02);
    let door = 0.016;
    let deep = size.z - pull - door;
    let crown = if old { 0.05 } else { 0.0 };
    let tall = size.y - crown;
    let y0 = -crown * 0.5;
    let side_x = if old { size.x - 0.04 } else { size.x };
    for side in [-1.0, 1.0] {
        let panel = bevel_box(Vec3::new(wall, tall, deep), 0.003);
        shape.add("case", slot, panel.at(side * (side_x - wall) * 0.5, y0, deep * 0.5));
        let lid = bevel_box(Vec3::new(side_x - wall * 1.8, wall, deep), 0.003);
        shape.add("case", slot, lid.at(0.0, y0 + side * (tall - wall) * 0.5, deep * 0.5));
    }
    shape.add("case", slot, bevel_box(Vec3::new(side_x - wall, tall - wall, 0.008), 0.0).at(0.0, y0, 0.004));
    if old {
        let line = [(0.0, 0.0), (0.0, 0.02), (0.4, 0.03), (0.75, 0.046), (1.0, 0.05), (1.0, 0.0)];
        let line: Vec<(f32, f32)> =
            line.iter().map(|(k, y)| (k * (size.z - pull), y0 + tall * 0.5 + y - 0.001)).collect();
        let line: Vec<(f32, f32)> = line.iter().map(|(z, y)| (*z, y.min(size.y * 0.5))).collect();
        shape.add(
            "crown",
            slot,
            crate::props::science::fittings::along_x(
                &[
                    (0.0, line[0].1),
                    (line[5].0 - 0.012, line[0].1),
                    (line[5].0, size.y * 0.5 - 0.014),
                    (line[5].0, size.y * 0.5),
                    (0.0, size.y * 0.5),
                ],
                size.x,
                0.003,
            ),
        );
    }
    shelves(args, shape, Vec3::new(side_x - wall * 2.0, tall - wall * 2.0, deep), y0, wall);
    doors(args, shape, Vec3::new(side_x, tall, deep), y0, door, slot);
}

/// Two shelves with bottles, pots and boxes.
fn shelves(args: &Args, shape: &mut Shape, room: Vec3, y0: f32, wall: f32) {
    let mut hand = args.random("bottles");
    let pitch = room.y / 3.0;
    for row in 0..3 {
        let floor = y0 - room.y * 0.5 + pitch * row as f32 + if row == 0 { 0.0 } else { 0.004 };
        if row > 0 {
            let slot = if args.is("antique") { "wood" } else { "glass" };
            shape.add(
                "shelves",
                slot,
                bevel_box(Vec3::new(room.x + wall * 0.2, 0.008, room.z - 0.02), 0.002).at(
                    0.0,
                    floor - 0.004,
                    room.z * 0.5,
                ),
            );
        }
        let mut x = -room.x * 0.5 + 0.02;
        while x < room.x * 0.5 - 0.04 {
            let r = hand.range(0.014, 0.024).min(room.z * 0.3);
            let tall = hand.range(0.4, 0.72) * pitch;
            let at = Vec3::new(x + r, floor - 0.0005, room.z * 0.5 + hand.signed() * 0.01);
            match hand.below(3) {
                0 => {
                    let line = [
                        (0.94, 0.0),
                        (1.0, 0.03),
                        (1.0, 0.62),
                        (0.9, 0.7),
                        (0.4, 0.78),
                        (0.4, 0.86),
                        (0.52, 0.87),
                        (0.52, 1.0),
                        (0.46, 1.0),
                    ];
                    shape.add(
                        "bottles",
                        "brew",
                        turned(&line.map(|(k, y)| (k * r, y * tall)), 1, 11, 0.6).moved(at),
                    );
                    shape.add(
                        "bottles",
                        "wax pot",
                        cylinder(r * 1.015, tall * 0.3, 11, 0.0).moved(at + Vec3::Y * tall * 0.2),
                    );
                }
                1 => {
                    shape.add("bottles", "wax pot", cylinder(r, tall * 0.7, 11, 0.001).moved(at));
                    shape.add(
                        "bottles",
                        "metal",
                        cylinder(r * 1.06, tall * 0.16, 11, 0.001).moved(at + Vec3::Y * tall * 0.66),
                    );
                }
                _ => {
                    let pack = bevel_box(Vec3::new(r * 1.8, tall * 0.8, r * 1.6), 0.002);
                    shape.add("bottles", "wax pot", pack.moved(at + Vec3::Y * tall * 0.4));
                    let band = bevel_box(Vec3::new(r * 1.84, tall * 0.16, r * 1.64), 0.002);
                    shape.add("bottles", "fruit cross", band.moved(at + Vec3::Y * tall * 0.56));
                }
            }
            x += r * 2.0 + hand.range(0.006, 0.03);
        }
    }
}

/// A pair of doors on the case's front; `m` holds width, height and the case's depth.
fn doors(args: &Args, shape: &mut Shape, m: Vec3, y0: f32, thick: f32, slot: &'static str) {
    let wide = m.x * 0.5 - 0.001;
    let glazed = args.is("glass") || args.is("antique");
    for (name, side) in [("left door", -1.0), ("right door", 1.0)] {
        let hinge = Vec3::new(side * m.x * 0.5, y0, m.z);
        let motion = Motion::Hinge { axis: Vec3::Y * side, angle_rad: 1.9 };
        shape.moving(name, hinge, motion, |shape| {
            let middle = Vec3::new(side * (wide * 0.5 + 0.001), y0, m.z + thick * 0.5 + 0.001);
            let rim = if args.is("antique") { 0.045 } else { 0.03 };
            if glazed || args.is("mirrored") {
                let h = thick * 0.5;
                let line = profile(&[
                    (0.0, -h),
                    (0.0, h - 0.003),
                    (0.003, h),
                    (rim - 0.006, h),
                    (rim, h * 0.2),
                    (rim, -h),
                    (0.0, -h),
                ]);
                shape.add("doors", slot, frame(Vec2::new(wide - 0.002, m.y), &line, 0.5).moved(middle));
                let pane = bevel_box(Vec3::new(wide - rim * 1.7, m.y - rim * 1.7, 0.005), 0.001);
                shape.add(
                    "panes",
                    if glazed { "glass" } else { "mirror" },
                    pane.moved(middle - Vec3::Z * 0.001),
                );
                if args.is("antique") {
                    let bar = bevel_box(Vec3::new(wide - rim * 1.8, 0.014, 0.01), 0.003);
                    shape.add("doors", slot, bar.moved(middle));
                }
            } else {
                shape.add("doors", slot, bevel_box(Vec3::new(wide - 0.002, m.y, thick), 0.004).moved(middle));
                let field = bevel_box(Vec3::new(wide - 0.06, m.y - 0.06, 0.006), 0.002);
                shape.add("doors", slot, field.moved(middle + Vec3::Z * thick * 0.42));
                cross(shape, side, wide, m.y, y0, m.z + thick + 0.002);
            }
            let at = Vec3::new(side * 0.02, y0 - m.y * 0.04, m.z + thick);
            let knob = turned(
                &[
                    (0.008, 0.0),
                    (0.005, 0.004),
                    (0.005, 0.009),
                    (0.011, 0.013),
                    (0.011, 0.018),
                    (0.007, 0.02),
                ],
                1,
                14,
                0.7,
            );
            shape.add("handles", "metal", aim(knob, at, Vec3::Z));
            for y in [-0.34, 0.34] {
                let leaf = disc(
                    Vec3::new(side * (m.x * 0.5 - 0.006), y0 + m.y * y, m.z + thick),
                    Vec3::Y,
                    0.005,
                    0.05,
                    10,
                );
                shape.add("hinges", "metal", leaf);
            }
        });
    }
}

/// One half of a red cross, so that both doors make it whole.
fn cross(shape: &mut Shape, side: f32, wide: f32, tall: f32, y0: f32, z: f32) {
    let arm = (wide * 0.56).min(tall * 0.22);
    let half = arm * 0.34;
    let g = 0.0012;
    let outline = [
        (g, -arm),
        (half, -arm),
        (half, -half),
        (arm, -half),
        (arm, half),
        (half, half),
        (half, arm),
        (g, arm),
    ];
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(*x, *y)).collect();
    let mesh: TriMesh = extrude(&outline, 0.006, 0.0012);
    let mesh = if side < 0.0 { mesh.mirrored_x() } else { mesh };
    shape.add("cross", "fruit cross", mesh.at(0.0, y0 + tall * 0.08, z + 0.0015));
}
