//! A sled: a child's toboggan of slats, a dog sled with its basket, or a sleigh with curled runners.

use glam::{Vec2, Vec3};

use super::sleigh::sleigh;
use crate::mesh::{bar, cushion, smooth_path, tube};
use crate::num::Stream;
use crate::num::math::{PI, on_circle};
use crate::props::architecture::timber::{board, rod, strut};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator; it goes to the front (+Z).
pub const SLED: Generator = Generator {
    kind: "sled",
    title: "Sled",
    group: "vehicles",
    words: &["sledge", "toboggan", "dog sled", "sleigh", "santa sleigh", "dogsled", "snow sled", "luge"],
    styles: &["dog", "sleigh"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.36, 0.46, 1.0),
        Param::m("height", 0.24, 0.34, 0.6),
        Param::m("depth", 0.9, 1.25, 2.4),
    ],
    source: "Davos sleds of 1 to 1.25 m as sold; dog sleds of 2 to 2.7 m",
    slots: &[
        SlotSpec { name: "wood", material: "beech wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "seat", material: "red velvet" },
        SlotSpec { name: "fabric", material: "canvas cloth" },
        SlotSpec { name: "paint", material: "green lacquer" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut tone = args.random("slats");
    if args.is("sleigh") {
        sleigh(shape, Vec3::new(size.x * 2.1, size.y * 3.4, size.z * 1.5), &mut tone);
    } else if args.is("dog") {
        dog(shape, Vec3::new(size.x * 1.2, size.y * 2.6, size.z * 1.8), &mut tone);
    } else {
        davos(shape, size, &mut tone);
    }
}

/// A runner with its shoe of iron, bent up in front: points (z, y) of its underside.
pub fn runner(shape: &mut Shape, x: f32, points: &[(f32, f32)], section: Vec2, slot: &'static str) {
    let path: Vec<Vec3> = points.iter().map(|(z, y)| Vec3::new(x, *y, *z)).collect();
    let path: Vec<Vec3> = smooth_path(&path, 6).into_iter().map(|p| p.with_y(p.y.max(0.0))).collect();
    let lifted: Vec<Vec3> = path.iter().map(|p| *p + Vec3::Y * (section.y * 0.5 + 0.004)).collect();
    // Width lies across the direction of `up`: up is X, so the first measure is the height.
    shape.add("runners", slot, bar(&lifted, Vec3::X, |_| Vec2::new(section.y, section.x), 0.005));
    let shoe: Vec<Vec3> = path.iter().map(|p| *p + Vec3::Y * 0.0025).collect();
    shape.add("shoes", "iron", bar(&shoe, Vec3::X, |_| Vec2::new(0.005, section.x * 0.8), 0.001));
}

fn davos(shape: &mut Shape, s: Vec3, tone: &mut Stream) {
    let (half, long) = (s.x * 0.5, s.z);
    let (back, front) = (-long * 0.5, long * 0.5);
    let seat = s.y * 0.78;
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.014);
        let top = s.y - 0.034;
        runner(
            shape,
            x,
            &[
                (back, 0.012),
                (back + 0.06, 0.0),
                (0.0, 0.0),
                (front - long * 0.2, 0.0),
                (front - long * 0.07, s.y * 0.16),
                (front - 0.02, s.y * 0.52),
                (front - long * 0.045, s.y * 0.84),
                (front - long * 0.12, top),
            ],
            Vec2::new(0.026, 0.03),
            "wood",
        );
        for (share, lean) in [(0.12, 0.0), (0.42, 0.0), (0.72, 0.01)] {
            let z = back + long * share;
            let foot = Vec3::new(x, 0.02, z - lean);
            let head = Vec3::new(x - side * half * 0.16, seat - 0.03, z);
            shape.add("stands", "wood", strut(foot, head, 0.045, 0.022, Vec3::X, tone));
            let mid = foot.lerp(head, 0.62);
            shape.add(
                "stands",
                "iron",
                rod(
                    mid - Vec3::X * side * 0.03 - Vec3::Z * 0.02,
                    Vec3::new(mid.x - side * half * 0.3, seat - 0.03, z),
                    0.005,
                    6,
                ),
            );
        }
        let rail = strut(
            Vec3::new(x - side * half * 0.16, seat - 0.03, back + 0.03),
            Vec3::new(x - side * half * 0.16, seat - 0.03, front - long * 0.1),
            0.022,
            0.03,
            Vec3::Y,
            tone,
        );
        shape.add("rails", "wood", rail);
    }
    for share in [0.12, 0.42, 0.72] {
        let z = back + long * share;
        let reach = half * 0.86;
        shape.add(
            "stands",
            "wood",
            strut(
                Vec3::new(-reach, seat - 0.034, z),
                Vec3::new(reach, seat - 0.034, z),
                0.04,
                0.028,
                Vec3::Y,
                tone,
            ),
        );
    }
    for i in 0..5 {
        let x = s.x * 0.72 * (i as f32 / 4.0 - 0.5);
        let slat = board(Vec3::new(s.x * 0.115, 0.016, long * 0.86), tone);
        shape.add("seat", "wood", slat.at(x, seat, back + long * 0.44));
    }
    let z = front - long * 0.1;
    shape.add(
        "bar",
        "wood",
        rod(Vec3::new(-half + 0.01, s.y - 0.02, z), Vec3::new(half - 0.01, s.y - 0.02, z), 0.014, 12),
    );
    shape.add(
        "bar",
        "wood",
        rod(Vec3::new(-half + 0.01, s.y - 0.019, z), Vec3::new(half - 0.01, s.y - 0.019, z), 0.019, 12),
    );
    let rope: Vec<Vec3> =
        [(-0.7, 0.0, 0.0), (-0.5, -0.3, 0.05), (0.0, -0.56, 0.065), (0.5, -0.3, 0.05), (0.7, 0.0, 0.0)]
            .iter()
            .map(|(x, y, out)| Vec3::new(x * half, s.y - 0.03 + y * s.y * 0.6, z + out * long))
            .collect();
    shape.add("rope", "fabric", tube(&smooth_path(&rope, 5), 0.006, 8));
    shape.anchor("seat", Vec3::new(0.0, seat + 0.008, back + long * 0.4), 0.0);
    shape.support(Vec3::new(0.0, seat + 0.008, back + long * 0.44), s.x * 0.76, long * 0.8, 0.8);
}

/// A basket between stanchions, a brush bow in front and a handle bow behind.
fn dog(shape: &mut Shape, s: Vec3, tone: &mut Stream) {
    let (half, long) = (s.x * 0.5, s.z);
    let (back, front) = (-long * 0.5, long * 0.5);
    let deck = s.y * 0.26;
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.02);
        runner(
            shape,
            x,
            &[
                (back, 0.0),
                (back + 0.2, 0.0),
                (0.0, 0.0),
                (front - long * 0.22, 0.0),
                (front - long * 0.1, s.y * 0.06),
                (front - 0.03, deck * 0.95),
            ],
            Vec2::new(0.034, 0.03),
            "wood",
        );
        for share in [0.24, 0.44, 0.64] {
            let z = back + long * share;
            let top = s.y * (0.78 - 0.5 * (share - 0.24));
            shape.add(
                "stanchions",
                "wood",
                rod(Vec3::new(x, 0.02, z), Vec3::new(x - side * 0.02, top, z - long * 0.03), 0.014, 10),
            );
        }
        let rail: Vec<Vec3> = [(0.2, 0.8), (0.44, 0.7), (0.64, 0.58), (0.82, 0.4), (0.96, deck / s.y)]
            .iter()
            .map(|(z, y)| Vec3::new(x - side * 0.02, y * s.y, back + long * z))
            .collect();
        shape.add("rails", "wood", tube(&smooth_path(&rail, 5), 0.014, 8));
        for i in 0..6 {
            let t = 0.26 + 0.09 * i as f32;
            let (a, b) = (
                Vec3::new(x - side * 0.02, deck, back + long * t),
                Vec3::new(x - side * 0.02, s.y * (0.78 - 0.55 * (t - 0.2)) - 0.02, back + long * (t + 0.05)),
            );
            shape.add("lashings", "fabric", rod(a, b, 0.004, 5));
        }
        shape.add("footboards", "iron", board(Vec3::new(0.06, 0.012, 0.34), tone).at(x, 0.042, back + 0.24));
    }
    let bow: Vec<Vec3> = (0..=14)
        .map(|i| on_circle(PI * i as f32 / 14.0))
        .map(|p| {
            Vec3::new(
                p.x * (half - 0.03),
                s.y * 0.5 + (s.y * 0.5 - 0.016) * p.y,
                back + long * 0.2 - long * 0.08 * p.y,
            )
        })
        .collect();
    let mut handle = vec![Vec3::new(half - 0.03, 0.02, back + long * 0.24)];
    handle.extend(bow);
    handle.push(Vec3::new(-half + 0.03, 0.02, back + long * 0.24));
    shape.add("handle", "wood", tube(&handle, 0.016, 10));
    let brush: Vec<Vec3> = (0..=12)
        .map(|i| on_circle(PI * i as f32 / 12.0))
        .map(|p| {
            Vec3::new(p.x * (half - 0.02), deck + 0.02, front - long * 0.14 + (long * 0.14 - 0.02) * p.y)
        })
        .collect();
    shape.add("bow", "wood", tube(&brush, 0.018, 10));
    for i in 0..5 {
        let x = s.x * 0.76 * (i as f32 / 4.0 - 0.5);
        shape.add(
            "deck",
            "wood",
            board(Vec3::new(s.x * 0.12, 0.016, long * 0.7), tone).at(x, deck, back + long * 0.58),
        );
    }
    for share in [0.24, 0.44, 0.64, 0.86] {
        let z = back + long * share;
        shape.add(
            "deck",
            "wood",
            strut(
                Vec3::new(-half + 0.02, deck - 0.022, z),
                Vec3::new(half - 0.02, deck - 0.022, z),
                0.04,
                0.026,
                Vec3::Y,
                tone,
            ),
        );
    }
    let pack = cushion(Vec3::new(s.x * 0.7, s.y * 0.24, long * 0.36), 0.07, 0.03);
    shape.add("load", "fabric", pack.at(0.0, deck + s.y * 0.12 + 0.006, back + long * 0.5));
    for z in [0.4, 0.6] {
        let (w, h) = (s.x * 0.36, s.y * 0.125);
        let strap: Vec<Vec3> =
            [(-1.0, -0.9), (-1.0, 0.5), (-0.7, 0.98), (0.7, 0.98), (1.0, 0.5), (1.0, -0.9)]
                .iter()
                .map(|(a, b)| Vec3::new(a * w, deck + h + b * h, back + long * z))
                .collect();
        shape.add("load", "iron", bar(&strap, Vec3::Z, |_| Vec2::new(0.012, 0.035), 0.002));
    }
    shape.anchor("stand", Vec3::new(0.0, 0.05, back + 0.24), 0.0);
}
