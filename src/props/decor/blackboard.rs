//! A school blackboard with its chalk tray.

use glam::{Vec2, Vec3};

use super::molding;
use crate::mesh::{bevel_box, cylinder, extrude, frame};
use crate::num::math::{FRAC_PI_2, rot_z};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BLACKBOARD: Generator = Generator {
    kind: "blackboard",
    title: "Blackboard",
    group: "decor",
    words: &["chalkboard", "whiteboard", "school board", "pinboard", "board"],
    styles: &["white", "cork"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.6, 2.0, 5.0),
        Param::m("height", 0.5, 1.15, 1.6),
        Param::m("depth", 0.06, 0.1, 0.14),
    ],
    source: "usual classroom boards",
    slots: &[
        SlotSpec { name: "board", material: "dark green plaster" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "chalk", material: "white plaster" },
        SlotSpec { name: "fabric", material: "grey woven fabric" },
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "cork", material: "light brown felt" },
    ],
    clear_front_m: 0.9,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let deep = 0.032;
    let outer = Vec2::new(size.x, size.y);
    let wide = 0.055;
    shape.add("frame", "wood", frame(outer, &molding::plain(wide, deep), 0.6));
    let slot = if args.is("white") {
        "white"
    } else if args.is("cork") {
        "cork"
    } else {
        "board"
    };
    let inner = outer - Vec2::splat(wide * 2.0 - 0.004);
    let leaves = (size.x / 1.4).ceil().max(1.0) as usize;
    let each = inner.x / leaves as f32;
    for i in 0..leaves {
        let leaf = bevel_box(Vec3::new(each - 0.002, inner.y, deep * 0.6), 0.001);
        shape.add("board", slot, leaf.at(each * (i as f32 + 0.5) - inner.x * 0.5, 0.0, deep * 0.3));
    }
    tray(args, shape, size, deep);
}

fn tray(args: &Args, shape: &mut Shape, size: Vec3, deep: f32) {
    let floor = -size.y * 0.5 + 0.012;
    let long = size.x * 0.86;
    let section = [
        Vec2::new(deep - 0.004, 0.0),
        Vec2::new(size.z, 0.0),
        Vec2::new(size.z, 0.02),
        Vec2::new(size.z - 0.008, 0.02),
        Vec2::new(size.z - 0.012, 0.009),
        Vec2::new(deep - 0.004, 0.009),
    ];
    // The section lies in XY; turned so that its X points into the room.
    let ledge = extrude(&section, long, 0.0).yawed(-FRAC_PI_2);
    shape.add("tray", "wood", ledge.at(0.0, floor, 0.0));
    let mut random = args.random("chalk");
    let (near, y) = (deep + 0.016, floor + 0.009);
    for i in 0..4 {
        let stick = random.range(0.035, 0.075);
        let chalk = cylinder(0.0055, stick, 10, 0.001).at(0.0, -stick * 0.5, 0.0).turned(rot_z(FRAC_PI_2));
        let x = long * (0.1 + 0.07 * i as f32 + random.signed() * 0.015);
        shape.add("chalk", "chalk", chalk.yawed(random.signed() * 0.12).at(x, y + 0.0055, near));
    }
    let x = -long * random.range(0.15, 0.35);
    let room = (size.z - deep - 0.02).min(0.05);
    let felt = bevel_box(Vec3::new(0.12, 0.022, room), 0.003);
    shape.add("wiper", "fabric", felt.at(x, y + 0.011, deep + room * 0.5 + 0.002));
    let back = bevel_box(Vec3::new(0.12, 0.014, room * 0.96), 0.004);
    shape.add("wiper", "wood", back.at(x, y + 0.0288, deep + room * 0.5 + 0.002));
}
