//! A gondola: a double foot, a back wall of pegboard, shelves with price rails and goods in rows.

use glam::{Vec2, Vec3};

use super::goods::facings;
use crate::mesh::{bevel_box, extrude, square_post};
use crate::num::math::{FRAC_PI_2, rot_x, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SHOP_SHELF: Generator = Generator {
    kind: "shop_shelf",
    title: "Shop shelf",
    group: "trade",
    words: &[
        "supermarket shelf",
        "store shelf",
        "gondola shelf",
        "grocery shelf",
        "retail shelf",
        "store shelving",
    ],
    styles: &["empty", "rustic", "half-empty"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.25, 2.0),
        Param::m("height", 1.3, 1.7, 2.2),
        Param::m("depth", 0.36, 0.5, 0.65),
        Param::count("shelves", 3.0, 4.0, 6.0),
    ],
    source: "usual sizes of shop fitters: 125 cm bays, 37 to 57 cm deep",
    slots: &[
        SlotSpec { name: "metal", material: "white painted metal" },
        SlotSpec { name: "rail", material: "red plastic" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "blue", material: "blue plastic" },
        SlotSpec { name: "green", material: "green plastic" },
        SlotSpec { name: "yellow", material: "yellow paper" },
        SlotSpec { name: "white", material: "white paper" },
        SlotSpec { name: "steel", material: "brushed steel" },
    ],
    clear_front_m: 0.9,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let wooden = args.is("rustic");
    let slot = if wooden { "wood" } else { "metal" };
    let back = -size.z * 0.5;
    frame(shape, size, back, slot, wooden);
    let count = args.count("shelves");
    let kick = 0.14;
    let pitch = (size.y - kick - 0.06) / count as f32;
    for i in 0..count {
        let y = kick + pitch * i as f32;
        // The lowest is the deepest; goods up there must be seen.
        let deep = (size.z - 0.062) * if i == 0 { 1.0 } else { 0.86 };
        shelf(shape, size, y, back + 0.05, deep, slot, wooden);
        let front = back + 0.05 + deep;
        let clear = pitch - 0.05;
        if args.is("empty") {
            shape.support(Vec3::new(0.0, y + 0.018, front - deep * 0.5), size.x - 0.1, deep - 0.06, clear);
            continue;
        }
        let mut hand = args.random(("goods", i));
        let bare = args.is("half-empty");
        for (slot, mesh) in
            facings(size.x - 0.08, deep, clear, &["rail", "blue", "green", "yellow", "white"], &mut hand)
        {
            if bare && hand.chance(0.55) {
                continue;
            }
            shape.add("goods", slot, mesh.at(0.0, y + 0.018, front - deep * 0.5 - 0.012));
        }
    }
}

fn frame(shape: &mut Shape, size: Vec3, back: f32, slot: &'static str, wooden: bool) {
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.02);
        if wooden {
            // A whole cheek on either side.
            let cheek = bevel_box(Vec3::new(0.028, size.y, size.z - 0.02), 0.006);
            shape.add("frame", slot, cheek.at(side * (size.x * 0.5 - 0.014), size.y * 0.5, -0.01));
            continue;
        }
        let post = square_post(
            Vec3::new(x, 0.0, back + 0.025),
            Vec3::new(x, size.y, back + 0.025),
            |_| Vec2::new(0.04, 0.05),
            0.006,
        );
        shape.add("frame", slot, post);
        // Slots for the brackets, all the way up.
        let steps = ((size.y - 0.2) / 0.1) as usize;
        for i in 0..steps {
            let hole = bevel_box(Vec3::new(0.006, 0.03, 0.004), 0.001);
            shape.add("slots", "steel", hole.at(x, 0.16 + 0.1 * i as f32, back + 0.0495));
        }
        let foot = [(0.0, 0.0), (size.z - 0.03, 0.0), (size.z - 0.03, 0.09), (0.04, 0.13), (0.0, 0.13)];
        let foot: Vec<Vec2> = foot.iter().map(|(z, y)| Vec2::new(back + z, *y)).collect();
        shape.add("frame", slot, extrude(&foot, 0.036, 0.004).turned(rot_y(-FRAC_PI_2)).at(x, 0.0, 0.0));
    }
    let wall = bevel_box(Vec3::new(size.x - 0.07, size.y - 0.14, 0.014), 0.003);
    shape.add("back", slot, wall.at(0.0, size.y * 0.5 + 0.06, back + 0.02));
    let cap = bevel_box(Vec3::new(size.x - 0.05, 0.03, 0.05), 0.006);
    shape.add("back", if wooden { "wood" } else { "rail" }, cap.at(0.0, size.y - 0.015, back + 0.025));
    let kick = bevel_box(Vec3::new(size.x - 0.07, 0.11, 0.014), 0.004);
    shape.add("kick", slot, kick.at(0.0, 0.055, size.z * 0.5 - 0.05));
}

/// A tray on two brackets with a price rail and its tickets.
fn shelf(shape: &mut Shape, size: Vec3, y: f32, z: f32, deep: f32, slot: &'static str, wooden: bool) {
    let wide = size.x - if wooden { 0.05 } else { 0.012 };
    let board = bevel_box(Vec3::new(wide, 0.026, deep), 0.004);
    shape.add("shelves", slot, board.at(0.0, y + 0.005, z + deep * 0.5));
    let rail = bevel_box(Vec3::new(wide, 0.04, 0.01), 0.003).turned(rot_x(-0.12));
    shape.add("rails", if wooden { "steel" } else { "rail" }, rail.at(0.0, y + 0.001, z + deep + 0.004));
    let tickets = (wide / 0.16) as usize;
    for i in 0..tickets {
        let x = ((i as f32 + 0.5) / tickets as f32 - 0.5) * wide;
        let ticket = bevel_box(Vec3::new(0.05, 0.026, 0.003), 0.0008).turned(rot_x(-0.12));
        shape.add("tickets", "white", ticket.at(x, y + 0.001, z + deep + 0.0098));
    }
    if wooden {
        return;
    }
    for side in [-1.0, 1.0] {
        let arm = [(0.0, -0.012), (0.0, -0.085), (deep * 0.8, -0.028), (deep * 0.8, -0.006), (0.0, -0.006)];
        let arm: Vec<Vec2> = arm[1..].iter().map(|(dz, dy)| Vec2::new(z - 0.012 + dz, y + dy)).collect();
        let plate = extrude(&arm, 0.006, 0.001).turned(rot_y(-FRAC_PI_2));
        shape.add("brackets", slot, plate.at(side * (size.x * 0.5 - 0.02), 0.0, 0.0));
    }
}
