//! What a wagon carries: a heap of hay between ladders, or the wooden house of travelling people.

use glam::{Vec2, Vec3};

use super::covered_wagon::Bed;
use crate::mesh::{TriMesh, bevel_box, cylinder, displaced, extrude, frame, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_y, smoothstep};
use crate::num::noise::fbm3;
use crate::props::architecture::timber::{bent_sheet, board, rod, strut};
use crate::props::{Args, Motion, Shape};

/// Ladders at both ends and along the sides, with hay between.
pub fn hay(args: &Args, shape: &mut Shape, size: Vec3, bed: &Bed, tone: &mut Stream) {
    let top = bed.floor + bed.side;
    for side in [-1.0, 1.0] {
        for y in [0.12, 0.3] {
            let x = side * (bed.half + 0.08 + y * 0.5);
            let rail = strut(
                Vec3::new(x, top + y, bed.back),
                Vec3::new(x, top + y, bed.front),
                0.06,
                0.045,
                Vec3::X,
                tone,
            );
            shape.add("ladders", "wood", rail);
        }
        for i in 0..8 {
            let z = bed.back + 0.1 + (bed.front - bed.back - 0.2) * i as f32 / 7.0;
            let foot = Vec3::new(side * (bed.half + 0.03), top - 0.1, z);
            shape.add(
                "ladders",
                "wood",
                rod(foot, Vec3::new(side * (bed.half + 0.26), top + 0.36, z), 0.018, 8),
            );
        }
    }
    let mut hand = args.random("hay");
    let (half, long) = (bed.half + 0.12, (bed.front - bed.back) * 0.5);
    let high = size.y - bed.floor;
    let z = (bed.front + bed.back) * 0.5;
    let seed = hand.bits();
    let heap = displaced(4, |d| {
        let boxy = |c: f32| c.signum() * c.abs().sqrt();
        let rough = 1.0 + 0.1 * fbm3(d * 3.0, 3, seed) + 0.035 * fbm3(d * 14.0, 2, seed ^ 7);
        let y = if d.y > 0.0 { boxy(d.y) * 0.9 } else { 0.0 };
        Vec3::new(boxy(d.x) * half * 0.94 * rough, y * high * rough, boxy(d.z) * long * 0.97 * rough)
    });
    let flat = heap.bounds().map_or(1.0, |b| b.max.y);
    let heap = heap.deformed(|p| {
        // Between the boards it is held in; above them it spreads.
        let y = p.y * (high - 0.01) / flat.max(0.1);
        let held = 1.0 - 0.18 * (1.0 - smoothstep(bed.side * 0.9, bed.side + 0.35, y));
        Vec3::new(p.x * held, y, p.z * (1.0 - (1.0 - held) * 0.3))
    });
    shape.add("hay", "straw", crate::props::architecture::timber::finished(heap, 1.2).at(0.0, bed.floor, z));
    // Wisps stick out of it.
    let wisps = (0..90).map(|_| {
        let way = on_circle(hand.unit() * TAU);
        let y = hand.range(0.25, 0.8);
        let reach = (1.0 - y * y).sqrt().sqrt();
        let from =
            Vec3::new(way.x * half * 0.86 * reach, bed.floor + y * high, z + way.y * long * 0.86 * reach);
        let out = Vec3::new(way.x + hand.signed() * 0.6, hand.range(-0.5, 0.7), way.y + hand.signed() * 0.6)
            .normalize_or(Vec3::X);
        tube(&[from, from + out * hand.range(0.12, 0.24)], 0.006, 4)
    });
    shape.add("hay", "straw", TriMesh::merged(wisps.collect::<Vec<_>>()));
    let fork = Vec3::new(bed.half * 0.3, bed.floor + high * 0.8, z + long * 0.3);
    let end = fork + Vec3::new(0.5, 0.62, 0.2);
    let end = Vec3::new(end.x, end.y.min(size.y + 0.3), end.z);
    shape.add("fork", "wood", rod(fork, end, 0.016, 8));
}

/// Walls of boards with a window on each side, a bowed roof, a door with steps, a chimney.
pub fn caravan(shape: &mut Shape, size: Vec3, bed: &Bed, tone: &mut Stream) {
    let (back, front) = (bed.back + 0.12, bed.front - 0.24);
    let (long, z) = (front - back, (front + back) * 0.5);
    let tall = (size.y - bed.floor) * 0.74;
    let lean = 0.12;
    shape.add(
        "bed",
        "wood",
        board(Vec3::new(bed.half * 2.0 + 0.08, 0.07, bed.front - bed.back), tone).at(
            0.0,
            bed.floor - 0.035,
            (bed.front + bed.back) * 0.5,
        ),
    );
    let wall = |shape: &mut Shape, tone: &mut Stream, side: f32, from: f32, to: f32, z: f32, wide: f32| {
        let at = |y: f32| Vec3::new(side * (bed.half + lean * y / tall), bed.floor + y, z);
        shape.add("walls", "seat", strut(at(from), at(to), wide, 0.035, Vec3::X * side, tone));
    };
    let window = (tall * 0.42, tall * 0.8);
    let count = (long / 0.16).round().max(6.0) as usize;
    let pitch = long / count as f32;
    for side in [-1.0, 1.0] {
        for i in 0..count {
            let at = back + pitch * (i as f32 + 0.5);
            if (at - z).abs() < long * 0.17 {
                wall(shape, tone, side, 0.0, window.0, at, pitch - 0.003);
                wall(shape, tone, side, window.1, tall, at, pitch - 0.003);
            } else {
                wall(shape, tone, side, 0.0, tall, at, pitch - 0.003);
            }
        }
        let middle = (window.0 + window.1) * 0.5;
        let turn = rot_y(side * FRAC_PI_2);
        let x = side * (bed.half + lean * middle / tall + 0.02);
        let rim = [(0.0, -0.02), (0.0, 0.02), (0.03, 0.028), (0.06, 0.02), (0.06, -0.02), (0.0, -0.02)]
            .map(|(a, b)| Vec2::new(a, b));
        let casing = frame(Vec2::new(long * 0.4, window.1 - window.0 + 0.08), &rim, 0.6);
        shape.add("window", "trim", casing.turned(turn).at(x, bed.floor + middle, z));
        let pane = bevel_box(Vec3::new(0.012, window.1 - window.0, long * 0.38), 0.002);
        shape.add("window", "glass", pane.at(x - side * 0.02, bed.floor + middle, z));
        for (w, h) in [(0.03, window.1 - window.0), (long * 0.36, 0.025)] {
            shape.add(
                "window",
                "trim",
                bevel_box(Vec3::new(0.03, h, w), 0.005).at(x - side * 0.012, bed.floor + middle, z),
            );
        }
        for y in [0.03, tall - 0.02] {
            let at = |z: f32| Vec3::new(side * (bed.half + lean * y / tall + 0.024), bed.floor + y, z);
            shape.add(
                "trim",
                "trim",
                strut(at(back - 0.02), at(front + 0.02), 0.08, 0.03, Vec3::X * side, tone),
            );
        }
    }
    let rise = size.y - bed.floor - tall - 0.12;
    let arch = |x: f32| tall + rise * (1.0 - x * x);
    for (end, z) in [(-1.0, back), (1.0, front)] {
        let mut outline: Vec<Vec2> = vec![Vec2::new(-bed.half, 0.0), Vec2::new(bed.half, 0.0)];
        outline.extend(
            (0..=12).map(|k| 1.0 - k as f32 / 6.0).map(|x| Vec2::new(x * (bed.half + lean), arch(x))),
        );
        shape.add("walls", "seat", extrude(&outline, 0.035, 0.004).at(0.0, bed.floor, z - end * 0.018));
    }
    let rows: Vec<Vec<Vec3>> = (0..=10)
        .map(|i| 1.0 - i as f32 / 5.0)
        .map(|x| {
            let p = Vec3::new(
                x * (bed.half + lean + 0.14),
                bed.floor + arch(x) + 0.04 - (x.abs() - 0.9).max(0.0) * 0.3,
                0.0,
            );
            vec![p + Vec3::Z * (bed.back - 0.02), p + Vec3::Z * z, p + Vec3::Z * (bed.front + 0.14)]
        })
        .collect();
    let rows: Vec<Vec<Vec3>> = rows.into_iter().map(|row| row.into_iter().rev().collect()).collect();
    shape.add("roof", "canvas", bent_sheet(&rows, 0.035, 0.6));
    door(shape, bed, front, tall, tone);
    let stove = Vec3::new(bed.half * 0.5, bed.floor + tall, z - long * 0.25);
    shape.add("chimney", "iron", cylinder(0.06, size.y - stove.y - 0.03, 16, 0.004).moved(stove));
    shape.add(
        "chimney",
        "iron",
        crate::props::machines::parts::turned(
            &[(0.0, 0.0), (0.1, 0.0), (0.1, 0.015), (0.03, 0.05), (0.0, 0.05)],
            16,
        )
        .at(stove.x, size.y - 0.05, stove.z),
    );
}

fn door(shape: &mut Shape, bed: &Bed, front: f32, tall: f32, tone: &mut Stream) {
    let (wide, high) = (bed.half * 0.8, tall * 0.92);
    let hinge = Vec3::new(-wide * 0.5, bed.floor + high * 0.5, front + 0.02);
    shape.moving("door", hinge, Motion::Hinge { axis: -Vec3::Y, angle_rad: 1.8 }, |shape| {
        shape.add(
            "door",
            "trim",
            board(Vec3::new(wide, high, 0.03), tone).at(0.0, bed.floor + high * 0.5, front + 0.018),
        );
        for y in [0.28, 0.68] {
            let rim = [(0.0, 0.0), (0.012, 0.014), (0.03, 0.014), (0.04, 0.0), (0.0, 0.0)]
                .map(|(a, b)| Vec2::new(a, b));
            let panel = frame(Vec2::new(wide * 0.78, high * 0.34), &rim, 0.6);
            shape.add("door", "seat", panel.at(0.0, bed.floor + high * (y + 0.02), front + 0.033));
        }
        let knob = cylinder(0.02, 0.05, 12, 0.006).turned(crate::num::math::rot_x(FRAC_PI_2));
        shape.add("door", "iron", knob.at(wide * 0.4, bed.floor + high * 0.48, front + 0.03));
    });
    for i in 0..3 {
        let y = bed.floor * (0.22 + 0.25 * i as f32);
        let step = board(Vec3::new(wide * 0.9, 0.035, 0.2), tone);
        shape.add("steps", "wood", step.at(0.0, y, front + 0.62 - 0.16 * i as f32));
    }
    for side in [-1.0, 1.0] {
        let x = side * wide * 0.46;
        let rail = strut(
            Vec3::new(x, 0.055, front + 0.74),
            Vec3::new(x, bed.floor - 0.03, front + 0.12),
            0.1,
            0.03,
            Vec3::X,
            tone,
        );
        shape.add("steps", "wood", rail);
    }
}
