//! A chest of planks bound with iron, its lid domed, flat, or thrown open.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, cylinder, extrude, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHEST: Generator = Generator {
    kind: "chest",
    title: "Chest",
    group: "storage",
    words: &["treasure chest", "trunk", "coffer", "strongbox", "blanket chest"],
    styles: &["flat", "open", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.45, 0.9, 1.5),
        Param::m("height", 0.3, 0.58, 0.9),
        Param::m("depth", 0.3, 0.5, 0.75),
    ],
    source: "surviving chests of the 15th to 19th century",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.6,
    build,
};

const IRON: f32 = 0.005;
const WALL: f32 = 0.022;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let rise = if args.is("flat") { 0.03 } else { (size.z * 0.34).min(size.y * 0.4) };
    // The body lies within the iron on all sides; the lock stands out a little more in front.
    let outer = Vec3::new(size.x - 0.04, size.y - rise - IRON, size.z - IRON * 2.0 - 0.012);
    let z = -0.006;
    let edge = outer.y * if args.is("flat") { 0.84 } else { 0.8 };
    body(args, shape, Vec3::new(outer.x, edge, outer.z), z);
    let lid = lid(args, Vec3::new(outer.x, outer.y - edge, outer.z), rise);
    // Hinged on the upper rear edge.
    let hinge = Vec3::new(0.0, edge, z - outer.z * 0.5);
    let turn = if args.is("open") { -1.75 } else { 0.0 };
    // From where it is to the other end.
    let angle_rad = if turn < 0.0 { -turn } else { -1.75 };
    let opens = Motion::Hinge { axis: Vec3::X, angle_rad };
    shape.moving("lid", hinge, opens, |shape| {
        for (part, slot, mesh) in lid {
            shape.add(part, slot, mesh.turned(rot_x(turn)).moved(hinge));
        }
    });
    if args.is("open") {
        shape.support(Vec3::new(0.0, 0.035, z), outer.x - 0.08, outer.z - 0.08, edge);
    } else if args.is("flat") {
        shape.support(Vec3::new(0.0, size.y, z), outer.x - 0.06, outer.z - 0.06, 0.8);
    }
}

fn body(args: &Args, shape: &mut Shape, size: Vec3, z: f32) {
    let mut hand = args.random("boards");
    let uneven = if args.is("rustic") { 0.004 } else { 0.0012 };
    let rows = (size.y / 0.13).round().max(2.0);
    let pitch = size.y / rows;
    for i in 0..rows as usize {
        let y = pitch * (i as f32 + 0.5);
        let mut board = |size: Vec3, x: f32, at_z: f32| {
            let mesh = bevel_box(size - Vec3::new(0.0, 0.0015, 0.0), 0.003);
            let mesh = mesh.uv_moved(Vec2::new(hand.unit() * 4.0, hand.unit() * 4.0));
            let sunk = hand.unit() * uneven;
            shape.add("body", "wood", mesh.at(x - x.signum() * sunk * x.abs().min(1.0), y, at_z));
        };
        for side in [-1.0, 1.0] {
            board(Vec3::new(size.x, pitch, WALL), 0.0, z + side * (size.z - WALL) * 0.5);
            board(Vec3::new(WALL, pitch, size.z - WALL * 2.0), side * (size.x - WALL) * 0.5, z);
        }
    }
    let base = bevel_box(Vec3::new(size.x - WALL, 0.03, size.z - WALL), 0.002);
    shape.add("body", "wood", base.at(0.0, 0.02, z));
    for x in straps(size.x) {
        for side in [-1.0, 1.0] {
            let strap = bevel_box(Vec3::new(0.05, size.y - 0.002, IRON), 0.0015);
            let out = z + side * (size.z * 0.5 + IRON * 0.4);
            shape.add("bands", "iron", strap.at(x, size.y * 0.5 + 0.001, out));
            if side > 0.0 {
                for share in [0.15, 0.5, 0.85] {
                    let stud = cylinder(0.008, 0.003, 8, 0.0012).turned(rot_x(FRAC_PI_2));
                    shape.add("bands", "iron", stud.at(x, size.y * share, out + IRON * 0.45));
                }
            }
        }
    }
    corners(shape, size, z);
    for side in [-1.0, 1.0] {
        handle(shape, side, size, z);
    }
}

fn straps(wide: f32) -> [f32; 2] {
    [-wide * 0.28, wide * 0.28]
}

/// Angle irons up the four corners, and a rail around the foot.
fn corners(shape: &mut Shape, size: Vec3, z: f32) {
    for (x, depth) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let front = bevel_box(Vec3::new(0.045, size.y - 0.004, IRON), 0.0015);
        let px = x * (size.x * 0.5 - 0.0225 + IRON);
        shape.add("bands", "iron", front.at(px, size.y * 0.5, z + depth * (size.z * 0.5 + IRON * 0.4)));
        let side = bevel_box(Vec3::new(IRON, size.y - 0.005, 0.045), 0.0015);
        let pz = z + depth * (size.z * 0.5 - 0.0225);
        shape.add("bands", "iron", side.at(x * (size.x * 0.5 + IRON * 0.4), size.y * 0.5, pz));
    }
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(size.x + IRON, 0.035, IRON + 0.001), 0.0015);
        shape.add("bands", "iron", long.at(0.0, 0.0175, z + side * (size.z * 0.5 + IRON * 0.4)));
        let short = bevel_box(Vec3::new(IRON + 0.001, 0.035, size.z + IRON), 0.0015);
        shape.add("bands", "iron", short.at(side * (size.x * 0.5 + IRON * 0.4), 0.0175, z));
    }
}

/// A ring handle hanging flat on an end.
fn handle(shape: &mut Shape, side: f32, size: Vec3, z: f32) {
    let x = side * (size.x * 0.5 + 0.0125);
    let y = size.y * 0.62;
    let half = (size.z * 0.16).min(0.07);
    let points = [(-half, 0.0), (-half * 0.95, -0.035), (0.0, -0.05), (half * 0.95, -0.035), (half, 0.0)];
    let path: Vec<Vec3> = points.iter().map(|(dz, dy)| Vec3::new(x, y + dy, z + dz)).collect();
    shape.add("handles", "iron", tube(&smooth_path(&path, 4), 0.006, 8));
    for end in [-1.0, 1.0] {
        let lug = bevel_box(Vec3::new(0.02, 0.03, 0.024), 0.004);
        shape.add("handles", "iron", lug.at(side * (size.x * 0.5 + 0.009), y + 0.004, z + end * half));
    }
}

/// The lid in its own space: the hinge at the origin, its lower edge in y = 0, reaching to z = `size.z`.
fn lid(args: &Args, size: Vec3, rise: f32) -> Vec<(&'static str, &'static str, TriMesh)> {
    let mut pieces = Vec::new();
    let mut hand = args.random("lid");
    let flat = args.is("flat");
    let (half, shoulder) = (size.z * 0.5, size.y);
    let over = |angle: f32, out: f32| {
        let way = on_circle(angle);
        Vec2::new(half + way.x * (half + out), shoulder + way.y * (rise + out))
    };
    for side in [-1.0, 1.0] {
        let rim = bevel_box(Vec3::new(size.x, shoulder, WALL), 0.003);
        pieces.push(("lid", "wood", rim.at(0.0, shoulder * 0.5, half + side * (half - WALL * 0.5))));
    }
    let boards = if flat { 0 } else { 7 };
    for i in 0..boards {
        let (from, to) = (PI * i as f32 / 7.0 + 0.004, PI * (i + 1) as f32 / 7.0 - 0.004);
        let mut outline: Vec<Vec2> =
            (0..=3).map(|k| over(from + (to - from) * k as f32 / 3.0, 0.0)).collect();
        outline.extend((0..=3).rev().map(|k| over(from + (to - from) * k as f32 / 3.0, -WALL * 0.8)));
        pieces.push((
            "lid",
            "wood",
            along_x(&outline, size.x, 0.003).uv_moved(Vec2::splat(hand.unit() * 4.0)),
        ));
    }
    if flat {
        for i in 0..3 {
            let wide = size.z / 3.0;
            let board = bevel_box(Vec3::new(size.x + 0.01, rise, wide - 0.0015), 0.004);
            let board = board.uv_moved(Vec2::splat(hand.unit() * 4.0));
            pieces.push(("lid", "wood", board.at(0.0, shoulder + rise * 0.5, wide * (i as f32 + 0.5))));
        }
    }
    // End walls under the vault.
    let top: Vec<Vec2> = (0..=14).map(|k| over(PI * k as f32 / 14.0, -WALL * 0.7)).collect();
    let mut outline =
        if flat { vec![Vec2::new(size.z - 0.01, shoulder), Vec2::new(0.01, shoulder)] } else { top };
    outline.extend([Vec2::new(0.01, 0.001), Vec2::new(size.z - 0.01, 0.001)]);
    for side in [-1.0, 1.0] {
        let end = along_x(&outline, WALL, 0.002);
        pieces.push(("lid", "wood", end.at(side * (size.x * 0.5 - WALL * 0.6), 0.0, 0.0)));
    }
    for x in straps(size.x).into_iter().chain([-size.x * 0.5 + 0.02, size.x * 0.5 - 0.02]) {
        let mut path = vec![Vec3::new(x, 0.004, size.z + IRON * 0.4)];
        let arc = |k: usize| over(PI * k as f32 / 16.0, IRON * 0.4);
        if flat {
            path.extend(
                [(shoulder + rise, size.z + IRON * 0.4), (shoulder + rise, -IRON * 0.4)]
                    .map(|(y, z)| Vec3::new(x, y + IRON * 0.4, z)),
            );
        } else {
            path.extend((0..=16).map(arc).map(|p| Vec3::new(x, p.y, p.x)));
        }
        path.push(Vec3::new(x, 0.004, -IRON * 0.4));
        pieces.push(("bands", "iron", bar(&path, Vec3::Z, |_| Vec2::new(0.048, IRON), 0.0015)));
    }
    // Lock: a plate on the body hangs from the lid.
    let plate = bevel_box(Vec3::new(0.1, 0.12, 0.006), 0.002).at(0.0, -0.045, size.z + 0.0025);
    pieces.push(("lock", "brass", plate));
    let boss = cylinder(0.02, 0.008, 14, 0.003).turned(rot_x(FRAC_PI_2)).at(0.0, -0.055, size.z + 0.003);
    pieces.push(("lock", "brass", boss));
    pieces
}

/// A (z, y) outline, counter-clockwise, drawn out along x.
fn along_x(outline: &[Vec2], length: f32, bevel: f32) -> TriMesh {
    let mirrored: Vec<Vec2> = outline.iter().map(|p| Vec2::new(-p.x, p.y)).rev().collect();
    extrude(&mirrored, length, bevel).yawed(FRAC_PI_2)
}
