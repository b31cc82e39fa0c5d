//! A gondola: a double foot, a back wall of pegboard, shelves with price rails and goods in rows.

use glam::{Vec2, Vec3};

use super::goods::facings;
use crate::mesh::{TriMesh, bevel_box, extrude, square_post};
use crate::num::math::{FRAC_PI_2, PI, rot_x, rot_y};
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
    styles: &["empty", "rustic", "half-empty", "double"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.25, 2.0),
        Param::m("height", 1.3, 1.7, 2.2),
        Param::m("depth", 0.36, 0.5, 1.2),
        Param::count("shelves", 3.0, 4.0, 6.0),
    ],
    source: "usual sizes of shop fitters: 125 cm bays, 37 to 57 cm deep, twice that with two sides",
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
    // Two of them back to back, or one.
    let double = args.is("double");
    let deep = if double { size.z * 0.5 } else { size.z };
    for turn in [0.0, PI].into_iter().take(if double { 2 } else { 1 }) {
        let forward = (size.z - deep) * 0.5;
        let put = |shape: &mut Shape, part: &'static str, slot: &'static str, mesh: TriMesh| {
            shape.add(part, slot, mesh.at(0.0, 0.0, forward).yawed(turn));
        };
        side(args, shape, Vec3::new(size.x, size.y, deep), turn > 0.0, &put);
    }
}

/// Adds a mesh to a part in a slot where this side of the gondola is.
type Put<'a> = &'a dyn Fn(&mut Shape, &'static str, &'static str, TriMesh);

fn side(args: &mut Args, shape: &mut Shape, size: Vec3, behind: bool, put: Put) {
    let wooden = args.is("rustic");
    let slot = if wooden { "wood" } else { "metal" };
    let back = -size.z * 0.5;
    frame(shape, size, back, slot, wooden, put);
    // One looks over those with two sides.
    let count = args.count("shelves").min(if args.is("double") { 4 } else { 6 });
    let kick = 0.14;
    let pitch = (size.y - kick - 0.06) / count as f32;
    for i in 0..count {
        let y = kick + pitch * i as f32;
        // The lowest is the deepest; goods up there must be seen.
        let deep = (size.z - 0.062) * if i == 0 { 1.0 } else { 0.86 };
        shelf(shape, size, Vec3::new(deep, y, back + 0.05), slot, wooden, put);
        let front = back + 0.05 + deep;
        let clear = pitch - 0.05;
        if args.is("empty") {
            let double = args.is("double");
            let z = front - deep * 0.5 + if double { size.z * 0.5 } else { 0.0 };
            let middle = Vec3::new(0.0, y + 0.018, if behind { -z } else { z });
            shape.support(middle, size.x - 0.1, deep - 0.06, clear);
            continue;
        }
        let mut hand = args.random(("goods", i, behind));
        let bare = args.is("half-empty");
        for (slot, mesh) in
            facings(size.x - 0.08, deep, clear, &["rail", "blue", "green", "yellow", "white"], &mut hand)
        {
            if bare && hand.chance(0.55) {
                continue;
            }
            put(shape, "goods", slot, mesh.at(0.0, y + 0.018, front - deep * 0.5 - 0.012));
        }
    }
}

fn frame(shape: &mut Shape, size: Vec3, back: f32, slot: &'static str, wooden: bool, put: Put) {
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.02);
        if wooden {
            // A whole cheek on either side.
            let cheek = bevel_box(Vec3::new(0.028, size.y, size.z - 0.02), 0.006);
            put(shape, "frame", slot, cheek.at(side * (size.x * 0.5 - 0.014), size.y * 0.5, -0.01));
            continue;
        }
        let post = square_post(
            Vec3::new(x, 0.0, back + 0.025),
            Vec3::new(x, size.y, back + 0.025),
            |_| Vec2::new(0.04, 0.05),
            0.006,
        );
        put(shape, "frame", slot, post);
        // Slots for the brackets, all the way up.
        let steps = ((size.y - 0.2) / 0.1) as usize;
        for i in 0..steps {
            let hole = bevel_box(Vec3::new(0.006, 0.03, 0.004), 0.001);
            put(shape, "slots", "steel", hole.at(x, 0.16 + 0.1 * i as f32, back + 0.0495));
        }
        let foot = [(0.0, 0.0), (size.z - 0.03, 0.0), (size.z - 0.03, 0.09), (0.04, 0.13), (0.0, 0.13)];
        let foot: Vec<Vec2> = foot.iter().map(|(z, y)| Vec2::new(back + z, *y)).collect();
        put(shape, "frame", slot, extrude(&foot, 0.036, 0.004).turned(rot_y(-FRAC_PI_2)).at(x, 0.0, 0.0));
    }
    let wall = bevel_box(Vec3::new(size.x - 0.07, size.y - 0.14, 0.014), 0.003);
    put(shape, "back", slot, wall.at(0.0, size.y * 0.5 + 0.06, back + 0.02));
    let cap = bevel_box(Vec3::new(size.x - 0.05, 0.03, 0.05), 0.006);
    put(shape, "back", if wooden { "wood" } else { "rail" }, cap.at(0.0, size.y - 0.015, back + 0.025));
    let kick = bevel_box(Vec3::new(size.x - 0.07, 0.11, 0.014), 0.004);
    put(shape, "kick", slot, kick.at(0.0, 0.055, size.z * 0.5 - 0.05));
}

/// A tray on two brackets with a price rail and its tickets; `at` holds its depth, its height and where it begins.
fn shelf(shape: &mut Shape, size: Vec3, at: Vec3, slot: &'static str, wooden: bool, put: Put) {
    let [deep, y, z] = at.to_array();
    let wide = size.x - if wooden { 0.05 } else { 0.012 };
    let board = bevel_box(Vec3::new(wide, 0.026, deep), 0.004);
    put(shape, "shelves", slot, board.at(0.0, y + 0.005, z + deep * 0.5));
    let rail = bevel_box(Vec3::new(wide, 0.04, 0.01), 0.003).turned(rot_x(-0.12));
    put(shape, "rails", if wooden { "steel" } else { "rail" }, rail.at(0.0, y + 0.001, z + deep + 0.004));
    let tickets = (wide / 0.16) as usize;
    for i in 0..tickets {
        let x = ((i as f32 + 0.5) / tickets as f32 - 0.5) * wide;
        let ticket = bevel_box(Vec3::new(0.05, 0.026, 0.003), 0.0008).turned(rot_x(-0.12));
        put(shape, "tickets", "white", ticket.at(x, y + 0.001, z + deep + 0.0098));
    }
    if wooden {
        return;
    }
    for side in [-1.0, 1.0] {
        let arm = [(0.0, -0.012), (0.0, -0.085), (deep * 0.8, -0.028), (deep * 0.8, -0.006), (0.0, -0.006)];
        let arm: Vec<Vec2> = arm[1..].iter().map(|(dz, dy)| Vec2::new(z - 0.012 + dz, y + dy)).collect();
        let plate = extrude(&arm, 0.006, 0.001).turned(rot_y(-FRAC_PI_2));
        put(shape, "brackets", slot, plate.at(side * (size.x * 0.5 - 0.02), 0.0, 0.0));
    }
}
