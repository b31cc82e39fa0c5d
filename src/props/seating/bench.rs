//! A bench: planks on trestle ends, on splayed log legs, or with a slatted back and iron sides for parks.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cushion, extrude, round_post, smooth_path};
use crate::num::math::{FRAC_PI_2, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BENCH: Generator = Generator {
    kind: "bench",
    title: "Bench",
    group: "seating",
    words: &["wooden bench", "park bench", "garden bench", "pew", "settle"],
    styles: &["rustic", "park", "upholstered"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 1.3, 2.6),
        Param::m("height", 0.38, 0.46, 1.0),
        Param::m("depth", 0.26, 0.34, 0.7),
    ],
    source: "Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "seat", material: "brown leather" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    if args.is("park") {
        park(args, shape);
    } else if args.is("rustic") {
        rustic(args, shape);
    } else {
        trestle(args, shape);
    }
}

fn trestle(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let padded = args.is("upholstered");
    let top = if padded { size.y - 0.05 } else { size.y };
    let thick = 0.04;
    let planks = (size.z / 0.18).round().max(2.0);
    let wide = size.z / planks;
    let mut grain = args.random("planks");
    for i in 0..planks as usize {
        let z = -size.z * 0.5 + wide * (i as f32 + 0.5);
        let board = bevel_box(Vec3::new(size.x, thick, wide - 0.003), 0.006);
        let board = board.uv_moved(Vec2::new(grain.unit() * 2.0, grain.unit() * 2.0));
        shape.add("seat", "wood", board.at(0.0, top - thick * 0.5, z));
    }
    if padded {
        let pad = cushion(Vec3::new(size.x - 0.01, 0.055, size.z - 0.01), 0.02, 0.01);
        shape.add("cushion", "seat", pad.at(0.0, size.y - 0.0275, 0.0));
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.06, size.z - 0.06, 0.7);
    shape.seats(Vec3::new(0.0, size.y, 0.0), size.x - 0.06);

    // Cut-out ends, wider at the foot, with a stretcher through both.
    let under = top - thick;
    let (foot, neck) = (size.z * 0.48, size.z * 0.34);
    let arch = [(1.0, 0.0), (1.0, 0.03), (0.78, under * 0.45)];
    let mut outline: Vec<Vec2> = Vec::new();
    outline.extend([(foot, 0.0), (foot, 0.03), (neck, under * 0.5), (size.z * 0.42, under)].map(Vec2::from));
    outline
        .extend([(-size.z * 0.42, under), (-neck, under * 0.5), (-foot, 0.03), (-foot, 0.0)].map(Vec2::from));
    for i in 0..=6 {
        let t = i as f32 / 6.0 * 2.0 - 1.0;
        outline.push(Vec2::new(foot * 0.55 * t, arch[0].1 + 0.07 * sin((1.0 - t * t) * FRAC_PI_2)));
    }
    let inset = (size.x * 0.12).max(0.09);
    for side in [-1.0, 1.0] {
        let end = extrude(&outline, 0.036, 0.004).yawed(FRAC_PI_2);
        shape.add("ends", "wood", end.at(side * (size.x * 0.5 - inset), 0.0, 0.0));
        let cleat = bevel_box(Vec3::new(0.05, 0.04, size.z * 0.8), 0.006);
        let x = side * (size.x * 0.5 - inset - 0.042);
        shape.add("ends", "wood", cleat.at(x, under - 0.02, 0.0));
    }
    let beam = bevel_box(Vec3::new(size.x - inset * 2.0 + 0.11, 0.075, 0.03), 0.004);
    shape.add("stretcher", "wood", beam.at(0.0, under * 0.46, 0.0));
    for side in [-1.0, 1.0] {
        // The wedge that holds the tenon.
        let wedge = bevel_box(Vec3::new(0.014, 0.09, 0.016), 0.003);
        shape.add("stretcher", "wood", wedge.at(side * (size.x * 0.5 - inset + 0.028), under * 0.46, 0.0));
    }
}

fn rustic(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut hand = args.random("legs");
    let thick = 0.075;
    // Half a log, its edges never straight.
    let path: Vec<Vec3> =
        (0..=10).map(|i| Vec3::new(size.x * (i as f32 / 10.0 - 0.5), size.y - thick * 0.5, 0.0)).collect();
    let mut edge = args.random("edge");
    let waves: Vec<f32> = (0..=10).map(|_| edge.unit() * 0.025).collect();
    let wide = |t: f32| size.z - waves[((t * 10.0).round() as usize).min(10)];
    shape.add("seat", "wood", bar(&path, Vec3::Y, |t| Vec2::new(wide(t), thick), 0.018));
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.1, size.z - 0.08, 0.7);
    shape.seats(Vec3::new(0.0, size.y, 0.0), size.x - 0.1);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let wobble = hand.signed() * 0.012;
        let foot = Vec3::new(x * (size.x * 0.5 - 0.08) + wobble, 0.0, z * (size.z * 0.5 - 0.036));
        let head = Vec3::new(x * (size.x * 0.5 - 0.18), size.y - thick * 0.6, z * (size.z * 0.5 - 0.1));
        let fat = 0.03 + hand.unit() * 0.005;
        shape.add("legs", "wood", round_post(foot, head, |t| fat * (0.85 + 0.15 * t), 9, 3));
    }
}

fn park(args: &Args, shape: &mut Shape) {
    let asked = args.size();
    let size = Vec3::new(asked.x, asked.y.max(0.82), asked.z.max(0.58));
    let seat = 0.44;
    let (front, rear) = (size.z * 0.5, -size.z * 0.5);
    let hip = rear + 0.14;
    let lean = |y: f32| hip + (rear + 0.05 - hip) * (y - seat) / (size.y - seat);
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.09);
        let at = |y: f32, z: f32| Vec3::new(x, y, z);
        let strap = |_: f32| Vec2::new(0.05, 0.022);
        // Cast sides: legs, seat rail, back and an arm.
        let mut piece = |path: &[Vec3], up: Vec3| {
            shape.add("sides", "iron", bar(&smooth_path(path, 4), up, strap, 0.006))
        };
        piece(&[at(0.019, front - 0.02), at(0.2, front - 0.06), at(seat - 0.03, front - 0.05)], Vec3::Z);
        piece(&[at(0.019, rear + 0.03), at(0.2, rear + 0.1), at(seat - 0.03, hip)], Vec3::Z);
        piece(&[at(seat - 0.04, front - 0.02), at(seat - 0.05, 0.0), at(seat - 0.04, hip - 0.02)], Vec3::Y);
        piece(
            &[at(seat - 0.05, hip), at(seat + 0.2, lean(seat + 0.2)), at(size.y - 0.02, lean(size.y))],
            Vec3::Z,
        );
        let arm = [
            (0.2, hip - 0.04),
            (0.23, 0.0),
            (0.22, front - 0.09),
            (0.16, front - 0.035),
            (0.05, front - 0.04),
        ];
        let arm: Vec<Vec3> = arm.iter().map(|(y, z)| at(seat + y, *z)).collect();
        piece(&arm, Vec3::Y);
        piece(&[at(seat + 0.05, front - 0.04), at(seat - 0.05, front - 0.04)], Vec3::Z);
        for z in [front - 0.03, rear + 0.03] {
            shape.add("sides", "iron", bevel_box(Vec3::new(0.07, 0.02, 0.06), 0.006).at(x, 0.01, z));
        }
    }
    let mut grain = args.random("slats");
    let mut slat = |y: f32, z: f32, up: Vec3| {
        let path = [Vec3::new(-size.x * 0.5, y, z), Vec3::new(0.0, y, z), Vec3::new(size.x * 0.5, y, z)];
        let board = bar(&path, up, |_| Vec2::new(0.062, 0.026), 0.006);
        shape.add("slats", "wood", board.uv_moved(Vec2::splat(grain.unit() * 3.0)));
    };
    let count = ((front - hip) / 0.075).floor().max(3.0);
    for i in 0..count as usize {
        let t = (i as f32 + 0.5) / count;
        slat(seat - 0.016 - 0.01 * (4.0 * t * (1.0 - t)), hip + 0.02 + (front - hip - 0.02) * t, Vec3::Y);
    }
    let rows = ((size.y - seat - 0.1) / 0.08).floor().max(3.0);
    for i in 0..rows as usize {
        let y = seat + 0.1 + (size.y - seat - 0.1 - 0.035) * (i as f32 + 0.4) / (rows - 0.6);
        slat(y.min(size.y - 0.032), lean(y) + 0.022, Vec3::new(0.0, 0.25, 1.0));
    }
    shape.support(Vec3::new(0.0, seat - 0.009, 0.05), size.x - 0.3, size.z - 0.25, 0.4);
    shape.seats(Vec3::new(0.0, seat, 0.05), size.x - 0.3);
}
