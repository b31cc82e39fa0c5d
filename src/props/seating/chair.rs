//! A dining chair: splayed legs, stretchers, a hollowed seat and a raked back of slats.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, tube_varying};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHAIR: Generator = Generator {
    kind: "chair",
    title: "Chair",
    group: "seating",
    words: &["dining chair", "wooden chair", "kitchen chair", "side chair"],
    styles: &["rustic", "upholstered", "ladder-back"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.38, 0.45, 0.6),
        Param::m("height", 0.75, 0.92, 1.2),
        Param::m("depth", 0.4, 0.48, 0.6),
        Param::m("seat_height", 0.4, 0.45, 0.5),
        Param::count("slats", 2.0, 4.0, 7.0),
    ],
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "seat", material: "woven fabric" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seat = args.get("seat_height");
    let rustic = args.is("rustic");
    let thick = if rustic { 0.045 } else { 0.032 };
    let half = Vec3::new(size.x, 0.0, size.z) * 0.5;
    let mut jitter = args.random("joints");

    // Front legs splay a little; back legs run on into the back, which leans away.
    for side in [-1.0, 1.0] {
        let foot = Vec3::new(side * (half.x - thick * 0.5), 0.0, half.z - thick * 0.5);
        let head = Vec3::new(side * (half.x - thick), seat - 0.02, half.z - thick * 1.4);
        shape.add("legs", "wood", tube_varying(&[foot, head], |t| thick * (0.36 + 0.16 * t), 10));
        let heel = Vec3::new(side * (half.x - thick * 0.6), 0.0, -half.z + thick * 0.6);
        let hip = Vec3::new(side * (half.x - thick), seat, -half.z + thick * 1.8);
        shape.add("legs", "wood", tube_varying(&[heel, hip], |t| thick * (0.38 + 0.14 * t), 10));
        let top = Vec3::new(side * (half.x - thick * 0.9), size.y - 0.02, -half.z + thick * 0.5);
        shape.add("back", "wood", tube_varying(&[hip, top], |t| thick * (0.52 - 0.14 * t), 10));
        let rail = [foot.lerp(head, 0.35), heel.lerp(hip, 0.35)];
        shape.add("stretchers", "wood", tube_varying(&rail, |_| thick * 0.3, 8));
    }
    let rung_z = half.z - thick * 0.9;
    let rung =
        [Vec3::new(-half.x + thick, seat * 0.5, rung_z), Vec3::new(half.x - thick, seat * 0.5, rung_z)];
    shape.add("stretchers", "wood", tube_varying(&rung, |_| thick * 0.3, 8));

    seat_board(args, shape, size, seat);
    shape.support(Vec3::new(0.0, seat, 0.02), size.x * 0.7, size.z * 0.6, 0.6);

    // Cross rails of the back, each a little different as hands make them.
    let slats = args.count("slats");
    let from = seat + 0.14;
    for i in 0..slats {
        let t = (i as f32 + 0.5) / slats as f32;
        let y = from + (size.y - 0.04 - from) * t + jitter.signed() * 0.004;
        let lean = (y - seat) / (size.y - seat);
        let z = -half.z + thick * (1.8 - 1.3 * lean);
        let tall = if i + 1 == slats { 0.07 } else { 0.045 };
        let width = size.x - thick * 2.2;
        shape.add("back", "wood", curved_slat(width, tall, thick * 0.5).at(0.0, y, z));
    }
}

fn seat_board(args: &Args, shape: &mut Shape, size: Vec3, seat: f32) {
    let board = bevel_box(Vec3::new(size.x, 0.035, size.z - 0.03), 0.012);
    shape.add("seat", "wood", board.at(0.0, seat - 0.0175, 0.015));
    if args.is("upholstered") {
        let pad = bevel_box(Vec3::new(size.x - 0.04, 0.05, size.z - 0.08), 0.016);
        shape.add("cushion", "seat", pad.at(0.0, seat + 0.02, 0.02));
    }
}

/// A board bent backwards in the middle to fit a spine.
fn curved_slat(width: f32, tall: f32, thick: f32) -> TriMesh {
    let pieces = 4;
    let step = width / pieces as f32;
    let slat = (0..pieces).map(|i| {
        let x = -width / 2.0 + step * (i as f32 + 0.5);
        let bow = |x: f32| -0.03 * (1.0 - (2.0 * x / width) * (2.0 * x / width));
        let turn = crate::num::math::atan2(bow(x + step / 2.0) - bow(x - step / 2.0), step);
        bevel_box(Vec3::new(step * 1.02, tall, thick), 0.004).yawed(-turn).at(x, 0.0, bow(x))
    });
    TriMesh::merged(slat)
}
