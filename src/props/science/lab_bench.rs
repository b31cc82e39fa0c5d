//! A laboratory bench: cupboards and drawers under a worktop with a sink, gas taps and a shelf for reagents.

use glam::{Vec2, Vec3};

use super::fittings::{aim, milled, rod, turned};
use super::lab_cupboards::{Row, cupboards};
use crate::mesh::bevel_box;
use crate::props::kitchen::tap;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LAB_BENCH: Generator = Generator {
    kind: "lab_bench",
    title: "Laboratory bench",
    group: "science",
    words: &[
        "laboratory bench",
        "lab table",
        "laboratory table",
        "lab island",
        "chemistry bench",
        "science bench",
    ],
    styles: &["antique", "island"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 1.9, 3.6),
        Param::m("height", 1.15, 1.4, 1.8),
        Param::m("depth", 0.7, 0.8, 1.6),
        Param::m("worktop_height", 0.72, 0.9, 0.95),
    ],
    source: "EN 13150: laboratory workbenches",
    slots: &[
        SlotSpec { name: "white", material: "white plastic" },
        SlotSpec { name: "top", material: "dark grey stone" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "rubber", material: "black plastic" },
    ],
    clear_front_m: 0.9,
    build,
};

const TOP: f32 = 0.034;
/// How far handles stand out, metres.
pub const HANDLE: f32 = 0.034;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let look = Look { antique: args.is("antique") };
    let mut grain = args.random("grain");
    let top = args.get("worktop_height");
    let island = args.is("island");
    let depth = if island { size.z.max(1.2) } else { size.z };
    let back = -depth * 0.5;
    // One row of cupboards; an island has another back to back.
    let row = if island { depth * 0.5 } else { depth };
    let fronts = if island { &[1.0, -1.0][..] } else { &[1.0][..] };
    for side in fronts {
        let middle = if island { row * 0.5 } else { 0.0 };
        let place = Row { wide: size.x - 0.04, tall: top - TOP, deep: row - 0.01, middle, side: *side };
        cupboards(shape, &place, &look, &mut grain);
    }
    worktop(shape, Vec3::new(size.x, top, depth), island, &look);
    let shelf_z = if island { 0.0 } else { back + 0.13 };
    reagents(shape, size, top, shelf_z, island, &look);
    let taps = if island { vec![(0.11, 1.0), (-0.11, -1.0)] } else { vec![(back + 0.29, 1.0)] };
    for (z, way) in taps {
        for share in [-0.3, 0.04] {
            gas(shape, Vec3::new(size.x * share, top, z), way, &look);
        }
    }
    let room = depth * if island { 0.34 } else { 0.5 };
    let z = if island { depth * 0.5 - room * 0.5 - 0.06 } else { depth * 0.5 - room * 0.5 - 0.04 };
    shape.support(Vec3::new(-size.x * 0.17, top, z), size.x * 0.6, room, (size.y - top).max(0.3));
}

/// What it is made of.
pub struct Look {
    pub antique: bool,
}

impl Look {
    /// Slot of the case.
    pub fn case(&self) -> &'static str {
        if self.antique { "wood" } else { "white" }
    }

    /// Slot of taps and handles.
    pub fn metal(&self) -> &'static str {
        if self.antique { "brass" } else { "metal" }
    }
}

/// The top around a sink let in at the right.
fn worktop(shape: &mut Shape, size: Vec3, island: bool, look: &Look) {
    let slot = if look.antique { "wood" } else { "top" };
    let bowl = Vec2::new(0.4, (size.z * if island { 0.3 } else { 0.5 }).min(0.4));
    let x = size.x * 0.5 - bowl.x * 0.5 - 0.1;
    let z = if island { size.z * 0.25 } else { 0.03 };
    let (l, r, b, f) = (x - bowl.x * 0.5, x + bowl.x * 0.5, z - bowl.y * 0.5, z + bowl.y * 0.5);
    let (w, d, y) = (size.x * 0.5, size.z * 0.5, size.y - TOP * 0.5);
    let mut slab = |x0: f32, x1: f32, z0: f32, z1: f32| {
        let mesh = bevel_box(Vec3::new(x1 - x0, TOP, z1 - z0), 0.004);
        shape.add("worktop", slot, mesh.at((x0 + x1) * 0.5, y, (z0 + z1) * 0.5));
    };
    slab(-w, l, -d, d);
    slab(r, w, -d, d);
    slab(l, r, -d, b);
    slab(l, r, f, d);
    let (deep, wall) = (0.2, 0.014);
    let low = size.y - 0.004 - deep;
    let mut board = |size: Vec3, px: f32, py: f32, pz: f32| {
        shape.add("sink", "ceramic", bevel_box(size, 0.003).at(x + px, low + py, z + pz));
    };
    board(Vec3::new(bowl.x, wall, bowl.y), 0.0, wall * 0.5, 0.0);
    for side in [-1.0, 1.0] {
        board(Vec3::new(wall, deep, bowl.y), side * (bowl.x - wall) * 0.5, deep * 0.5, 0.0);
        board(Vec3::new(bowl.x - wall * 2.0, deep, wall), 0.0, deep * 0.5, side * (bowl.y - wall) * 0.5);
    }
    shape.add(
        "sink",
        look.metal(),
        turned(&[(0.03, 0.0), (0.032, 0.004), (0.02, 0.006)], 1, 16, 0.5).at(x, low + wall, z),
    );
    let neck = if look.antique { tap::pillar(0.2, 0.14) } else { tap::swan_neck(0.26, 0.16) };
    shape.add("tap", look.metal(), neck.at(x, size.y - 0.002, b - 0.05));
}

/// A pair of gas taps on a turret, their nozzles towards `way`.
fn gas(shape: &mut Shape, at: Vec3, way: f32, look: &Look) {
    let metal = look.metal();
    let body = [
        (0.026, 0.0),
        (0.026, 0.008),
        (0.013, 0.016),
        (0.012, 0.075),
        (0.018, 0.085),
        (0.018, 0.11),
        (0.008, 0.118),
    ];
    shape.add("gas taps", metal, turned(&body, 1, 16, 0.5).moved(at - Vec3::Y * 0.002));
    for side in [-1.0, 1.0] {
        let out = Vec3::new(side * 0.8, 0.0, way * 0.6).normalize();
        let from = at + Vec3::Y * 0.096;
        let nozzle = [
            (0.01, 0.0),
            (0.01, 0.03),
            (0.0065, 0.034),
            (0.008, 0.046),
            (0.006, 0.052),
            (0.0075, 0.064),
            (0.004, 0.078),
        ];
        shape.add("gas taps", metal, aim(turned(&nozzle, 1, 10, 0.5), from, out));
        let lever = from + out * 0.018;
        shape.add("gas taps", metal, rod(lever, lever + Vec3::Y * 0.03, 0.005, 8));
        let grip = lever + Vec3::Y * 0.034;
        let bar = bevel_box(Vec3::new(0.046, 0.009, 0.012), 0.003);
        shape.add("gas taps", if look.antique { "wood" } else { "rubber" }, bar.moved(grip));
    }
    shape.add("gas taps", metal, milled(0.012, 0.008, 14).moved(at + Vec3::Y * 0.114));
}

/// A raised shelf on uprights, sockets below it.
fn reagents(shape: &mut Shape, size: Vec3, top: f32, z: f32, island: bool, look: &Look) {
    let slot = look.case();
    let deep = if island { 0.26 } else { 0.22 };
    let wide = size.x * 0.74;
    let x = (wide - size.x) * 0.5 + 0.03;
    let (board, lip) = (0.022, 0.03);
    let y = size.y - lip;
    let posts = (wide / 0.8).round().max(1.0) as usize;
    for i in 0..=posts {
        let at = x + (i as f32 / posts as f32 - 0.5) * (wide - 0.09);
        let post = bevel_box(Vec3::new(0.04, y - top + 0.004, deep * 0.5), 0.004);
        shape.add("shelf", if look.antique { "wood" } else { "metal" }, post.at(at, (y + top) * 0.5, z));
    }
    shape.add(
        "shelf",
        slot,
        bevel_box(Vec3::new(wide, board, deep), 0.004).at(x, y - board * 0.5 + 0.003, z),
    );
    let middle = top + (y - top) * 0.48;
    if y - top > 0.3 {
        shape.add("shelf", slot, bevel_box(Vec3::new(wide - 0.1, 0.016, deep * 0.8), 0.003).at(x, middle, z));
        shape.support(Vec3::new(x, middle + 0.008, z), wide - 0.2, deep * 0.7, y - middle - 0.05);
    }
    shape.support(Vec3::new(x, y + 0.003, z), wide - 0.02, deep * 0.8, 0.6);
    // A rail keeps bottles from falling.
    for side in if island { vec![-1.0, 1.0] } else { vec![1.0] } {
        let at = |end: f32| {
            Vec3::new(x + end * (wide * 0.5 - 0.012), size.y - 0.005, z + side * (deep * 0.5 - 0.008))
        };
        shape.add("rail", look.metal(), rod(at(-1.0), at(1.0), 0.005, 8));
        for i in 0..=posts {
            let p = at(i as f32 / posts as f32 * 2.0 - 1.0);
            shape.add("rail", look.metal(), rod(p.with_y(y), p, 0.004, 6));
        }
        if look.antique {
            continue;
        }
        for share in [-0.3, 0.2] {
            let plate = bevel_box(Vec3::new(0.15, 0.08, 0.012), 0.003);
            let at = Vec3::new(x + wide * share, top + 0.052, z + side * 0.012);
            let beam = bevel_box(Vec3::new(0.18, 0.1, 0.03), 0.004);
            shape.add("sockets", "metal", beam.moved(at - Vec3::Z * side * 0.012));
            shape.add("sockets", "white", plate.moved(at + Vec3::Z * side * 0.006));
            for k in [-0.035, 0.035] {
                let hole = bevel_box(Vec3::new(0.034, 0.034, 0.006), 0.0);
                shape.add("sockets", "rubber", hole.moved(at + Vec3::new(k, 0.0, side * 0.011)));
            }
        }
    }
}
