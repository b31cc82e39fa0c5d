//! A dining chair: splayed legs, stretchers, a hollowed seat and a raked back of bent rails or spindles.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, cushion, round_post, tube_varying};
use crate::num::Stream;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CHAIR: Generator = Generator {
    kind: "chair",
    title: "Chair",
    group: "seating",
    words: &["dining chair", "wooden chair", "kitchen chair", "side chair", "seat"],
    styles: &["rustic", "upholstered", "ladder-back", "spindle"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.38, 0.45, 0.6),
        Param::m("height", 0.75, 0.92, 1.2),
        Param::m("depth", 0.4, 0.48, 0.6),
        Param::m("seat_height", 0.4, 0.45, 0.5),
        Param::count("slats", 2.0, 4.0, 7.0),
    ],
    source: "Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "seat", material: "woven fabric" },
    ],
    clear_front_m: 0.6,
    build,
};

/// How far the back bends backwards in its middle, metres.
const BOW: f32 = 0.03;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let seat = args.get("seat_height");
    let thick = if args.is("rustic") { 0.046 } else { 0.034 };
    let half = Vec3::new(size.x, 0.0, size.z) * 0.5;
    let hip_z = -half.z + BOW + thick * 1.6;

    // Front legs splay a little; back legs run on into the back, which leans away.
    for side in [-1.0, 1.0] {
        let foot = Vec3::new(side * (half.x - thick * 0.5), 0.0, half.z - thick * 0.6);
        let head = Vec3::new(side * (half.x - thick), seat - 0.02, half.z - thick * 1.4);
        shape.add("legs", "wood", round_post(foot, head, |t| thick * turned(t), 12, 8));
        let heel = Vec3::new(side * (half.x - thick * 0.6), 0.0, -half.z + thick * 0.6);
        let hip = Vec3::new(side * (half.x - thick), seat, hip_z);
        shape.add("legs", "wood", round_post(heel, hip, |t| thick * (0.38 + 0.12 * t), 12, 3));
        shape.add("back", "wood", post(half, side, seat, size.y, thick));
        let rail = [foot.lerp(head, 0.35), heel.lerp(hip, 0.35)];
        shape.add("stretchers", "wood", tube_varying(&rail, |_| thick * 0.3, 8));
    }
    let across = [-1.0, 1.0].map(|side: f32| {
        let foot = Vec3::new(side * (half.x - thick * 0.5), 0.0, half.z - thick * 0.6);
        foot.lerp(Vec3::new(side * (half.x - thick), seat - 0.02, half.z - thick * 1.4), 0.5)
    });
    shape.add("stretchers", "wood", tube_varying(&across, |_| thick * 0.3, 8));

    seat_board(args, shape, size, seat);
    shape.support(Vec3::new(0.0, seat, 0.02), size.x * 0.7, size.z * 0.6, 0.6);
    shape.seats(Vec3::new(0.0, seat, 0.02), 0.4);
    let mut jitter = args.random("joints");
    if args.is("upholstered") {
        padded_back(shape, size, seat, thick);
    } else if args.is("spindle") {
        spindles(shape, size, seat, thick, args.count("slats") + 2);
    } else {
        rails(shape, size, seat, thick, args.count("slats"), &mut jitter);
    }
}

/// The swelling of a turned leg, in shares of its thickness.
fn turned(t: f32) -> f32 {
    let swell = 1.0 - (2.0 * t - 1.1) * (2.0 * t - 1.1);
    0.32 + 0.2 * swell.max(0.0)
}

/// Where the back is at height `y`: z of the posts.
fn lean(y: f32, seat: f32, top: f32, depth: f32, thick: f32) -> f32 {
    let t = ((y - seat) / (top - seat)).clamp(0.0, 1.0);
    let (hip, head) = (-depth * 0.5 + BOW + thick * 1.6, -depth * 0.5 + BOW + thick * 0.25);
    hip + (head - hip) * t * (0.6 + 0.4 * t)
}

fn post(half: Vec3, side: f32, seat: f32, top: f32, thick: f32) -> TriMesh {
    let path: Vec<Vec3> = (0..=8)
        .map(|i| {
            let y = seat + (top - seat) * i as f32 / 8.0;
            let x = side * (half.x - thick + thick * 0.2 * i as f32 / 8.0);
            Vec3::new(x, y, lean(y, seat, top, half.z * 2.0, thick))
        })
        .collect();
    // The last few millimetres round off to a finial.
    tube_varying(&path, |t| thick * (0.5 - 0.14 * t) * if t > 0.97 { 0.55 } else { 1.0 }, 10)
}

/// A board across the back at height `y`, bent to fit a spine.
fn bent(size: Vec3, seat: f32, thick: f32, y: f32, tall: f32) -> TriMesh {
    let reach = size.x * 0.5 - thick * 0.9;
    let z = lean(y, seat, size.y, size.z, thick);
    let path: Vec<Vec3> = (0..=8)
        .map(|i| {
            let t = i as f32 / 4.0 - 1.0;
            Vec3::new(reach * t, y, z - (BOW - thick * 0.1) * (1.0 - t * t))
        })
        .collect();
    let rake = Vec3::new(0.0, 0.12, 1.0).normalize();
    bar(&path, rake, |_| Vec2::new(tall, thick * 0.5), 0.005)
}

fn rails(shape: &mut Shape, size: Vec3, seat: f32, thick: f32, count: usize, jitter: &mut Stream) {
    let (from, to) = (seat + 0.13, size.y - 0.02);
    let pitch = (to - from) / count.max(1) as f32;
    for i in 0..count {
        // The uppermost rail is the tallest; hands never space them quite evenly.
        let last = i + 1 == count;
        let tall = (if last { 0.62 } else { 0.42 } * pitch).clamp(0.02, 0.085);
        let y = from + pitch * (i as f32 + 0.5) + if last { 0.0 } else { jitter.signed() * 0.003 };
        let grain = Vec2::new(jitter.unit() * 2.0, jitter.unit() * 2.0);
        shape.add("back", "wood", bent(size, seat, thick, y, tall).uv_moved(grain));
    }
}

fn spindles(shape: &mut Shape, size: Vec3, seat: f32, thick: f32, count: usize) {
    let top = size.y - 0.045;
    shape.add("back", "wood", bent(size, seat, thick, top, 0.07));
    let reach = size.x * 0.5 - thick * 2.4;
    for i in 0..count {
        let x = reach * (2.0 * (i as f32 + 0.5) / count as f32 - 1.0);
        let bow = BOW * (1.0 - (x / (size.x * 0.5)) * (x / (size.x * 0.5))) * 0.9;
        let foot = Vec3::new(x, seat - 0.012, lean(seat, seat, size.y, size.z, thick) + 0.004);
        let head = Vec3::new(x, top, lean(top, seat, size.y, size.z, thick) - bow);
        let swell = |t: f32| 0.0065 + 0.004 * (1.0 - (2.0 * t - 0.8) * (2.0 * t - 0.8)).max(0.0);
        shape.add("back", "wood", round_post(foot, head, swell, 8, 6));
    }
}

fn padded_back(shape: &mut Shape, size: Vec3, seat: f32, thick: f32) {
    let (from, to) = (seat + 0.12, size.y - 0.04);
    shape.add("back", "wood", bent(size, seat, thick, size.y - 0.035, 0.05));
    shape.add("back", "wood", bent(size, seat, thick, from - 0.01, 0.04));
    let middle = (from + to) * 0.5;
    let z = lean(middle, seat, size.y, size.z, thick);
    let rake =
        (lean(from, seat, size.y, size.z, thick) - lean(to, seat, size.y, size.z, thick)) / (to - from);
    let wide = size.x - thick * 3.4;
    let pad = cushion(Vec3::new(wide, 0.036, to - from - 0.01), 0.014, 0.008);
    let tilt = crate::num::math::FRAC_PI_2 + crate::num::math::atan2(-rake, 1.0);
    let pad = pad.turned(crate::num::math::rot_x(tilt));
    let reach = size.x * 0.5 - thick;
    let bend = |p: Vec3| p - Vec3::Z * BOW * (1.0 - (p.x / reach) * (p.x / reach));
    shape.add("cushion", "seat", pad.deformed(bend).at(0.0, middle, z + 0.006));
}

fn seat_board(args: &Args, shape: &mut Shape, size: Vec3, seat: f32) {
    let long = size.z - BOW;
    let board = cushion(Vec3::new(size.x, 0.036, long), 0.012, -0.009);
    shape.add("seat", "wood", board.at(0.0, seat - 0.018, BOW * 0.5));
    if args.is("upholstered") {
        let pad = cushion(Vec3::new(size.x - 0.03, 0.055, long - 0.05), 0.02, 0.012);
        shape.add("cushion", "seat", pad.at(0.0, seat + 0.016, BOW * 0.5 + 0.012));
    }
}
