//! A swing for the park: seats on chains under a frame of tubes, a garden bench that swings, or a tyre on ropes.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, chain, cylinder, lathe, profile, ring, round_post, sphere};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::architecture::timber::{board, rod};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SWING: Generator = Generator {
    kind: "swing",
    title: "Swing",
    group: "outdoors",
    words: &[
        "swing set",
        "playground swing",
        "park swing",
        "tyre swing",
        "tire swing",
        "porch swing",
        "garden swing",
    ],
    styles: &["rustic", "bench"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.8, 3.2, 5.0),
        Param::m("height", 1.9, 2.3, 3.0),
        Param::m("depth", 1.2, 1.7, 2.4),
    ],
    source: "EN 1176-2: swings; usual retail sizes of garden swings",
    slots: &[
        SlotSpec { name: "metal", material: "blue painted metal" },
        SlotSpec { name: "iron", material: "galvanized steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "bark", material: "pine wood" },
        SlotSpec { name: "paper", material: "rope" },
        SlotSpec { name: "seat", material: "red plastic" },
    ],
    clear_front_m: 1.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let (rustic, bench) = (args.is("rustic"), args.is("bench"));
    let r = if rustic { 0.065 } else { 0.036 };
    let (half, d) = (size.x * 0.5, size.z * 0.5);
    let bar_y = size.y - r * if rustic { 1.8 } else { 1.0 };
    let (slot, inset) = if rustic { ("bark", 0.1) } else { ("metal", 0.16) };
    let bar_r = if rustic { r } else { r * 1.0 };
    shape.add("beam", slot, rod(Vec3::new(-half, bar_y, 0.0), Vec3::new(half, bar_y, 0.0), bar_r, 18));
    for side in [-1.0, 1.0] {
        for way in [-1.0, 1.0] {
            let foot = Vec3::new(side * (half - 0.06), 0.0, way * (d - r * 1.05));
            let head = Vec3::new(
                side * (half - inset),
                bar_y + r * if rustic { 0.9 } else { 0.3 },
                way * r * if rustic { -0.4 } else { 0.5 },
            );
            let thick = |t: f32| r * if rustic { 1.05 - 0.2 * t } else { 0.95 };
            shape.add(
                "legs",
                slot,
                round_post(foot, head, thick, 16, 1).deformed(|p| p.with_y(p.y.min(size.y))),
            );
            if !rustic {
                shape.add(
                    "feet",
                    "rubber",
                    cylinder(r * 1.35, 0.05, 16, 0.008)
                        .at(foot.x, 0.0, foot.z)
                        .deformed(|p| p.with_z(p.z.clamp(-d, d))),
                );
            }
        }
        let share = 0.34;
        let y = bar_y * share;
        let reach = (d - r) * (1.0 - share);
        let x = side * (half - 0.06 - (inset - 0.06) * share);
        shape.add("braces", slot, rod(Vec3::new(x, y, -reach), Vec3::new(x, y, reach), r * 0.7, 12));
        if !rustic {
            let sleeve = cylinder(r * 1.3, 0.1, 18, 0.006).turned(rot_z(FRAC_PI_2)).at(0.05, 0.0, 0.0);
            shape.add(
                "joints",
                "iron",
                sleeve.at(side * (half - inset), bar_y, 0.0).deformed(|p| p.with_y(p.y.min(size.y))),
            );
        }
    }
    let hang = bar_y - bar_r;
    let length = hang - 0.44;
    let swings = |name: String, x: f32, shape: &mut Shape, build: &mut dyn FnMut(&mut Shape)| {
        let motion = Motion::pendulum(Vec3::X, 0.35, length);
        shape.moving(name, Vec3::new(x, hang, 0.0), motion, |shape| build(shape));
    };
    if bench {
        return swings("bench".into(), 0.0, shape, &mut |shape| {
            garden(args, shape, half - inset - 0.24, hang)
        });
    }
    let count = ((size.x - 0.7) / 1.0).floor().clamp(1.0, 3.0) as usize;
    for i in 0..count {
        let x = ((i as f32 + 0.5) / count as f32 - 0.5) * (size.x - inset * 2.0 - 0.3);
        for side in [-0.22, 0.22] {
            let eye = ring(0.026, 0.007, 14, 6).turned(rot_x(FRAC_PI_2)).yawed(FRAC_PI_2);
            if !(rustic && i == 0) {
                shape.add("eyes", "iron", eye.at(x + side, hang - 0.014, 0.0));
            }
        }
        let tyre = rustic && i == 0;
        swings(format!("swing {}", i + 1), x, shape, &mut |shape| {
            if tyre {
                tyre_seat(shape, x, hang);
            } else {
                seat(shape, x, hang, rustic);
            }
        });
    }
}

/// A seat on two chains (or a board on two ropes).
fn seat(shape: &mut Shape, x: f32, hang: f32, rustic: bool) {
    let y = 0.46;
    for side in [-0.22, 0.22] {
        let (top, low) = (Vec3::new(x + side, hang - 0.03, 0.0), Vec3::new(x + side, y, 0.0));
        if rustic {
            shape.add("ropes", "paper", rod(low - Vec3::Y * 0.05, top, 0.012, 8));
            shape.add("ropes", "paper", sphere(0.026, 2).moved(low - Vec3::Y * 0.055));
        } else {
            shape.add("chains", "iron", chain(low + Vec3::Y * 0.02, top, 0.09, 0.0055));
            shape.add(
                "chains",
                "iron",
                ring(0.022, 0.006, 12, 6).turned(rot_x(FRAC_PI_2)).moved(low + Vec3::Y * 0.012),
            );
        }
    }
    if rustic {
        let plank = bevel_box(Vec3::new(0.52, 0.035, 0.2), 0.008);
        shape.add("seats", "wood", plank.at(x, y - 0.02, 0.0));
    } else {
        // A belt of rubber that sags between its clasps.
        let path: Vec<Vec3> = (0..=8)
            .map(|k| k as f32 / 4.0 - 1.0)
            .map(|t| Vec3::new(x + 0.235 * t, y - 0.06 * (1.0 - t * t), 0.0))
            .collect();
        shape.add("seats", "rubber", crate::mesh::bar(&path, Vec3::Y, |_| Vec2::new(0.15, 0.016), 0.004));
        for side in [-1.0, 1.0] {
            let clasp = bevel_box(Vec3::new(0.04, 0.022, 0.16), 0.004);
            shape.add("seats", "iron", clasp.turned(rot_z(side * 0.4)).at(x + side * 0.222, y - 0.006, 0.0));
        }
    }
    shape.anchor("seat", Vec3::new(x, y - 0.04, 0.0), 0.0);
}

/// An old tyre standing upright on one rope.
fn tyre_seat(shape: &mut Shape, x: f32, hang: f32) {
    let (r, w) = (0.3, 0.09);
    let section = [
        (0.6, 0.5),
        (0.64, 0.9),
        (0.8, 1.0),
        (0.96, 0.86),
        (1.0, 0.6),
        (1.0, -0.6),
        (0.96, -0.86),
        (0.8, -1.0),
        (0.64, -0.9),
        (0.6, -0.5),
        (0.7, -0.4),
        (0.86, -0.5),
        (0.88, 0.5),
        (0.7, 0.4),
        (0.6, 0.5),
    ];
    let line: Vec<(f32, f32)> = section.iter().rev().map(|(k, y)| (k * r, y * w)).collect();
    let y = 0.34 + r;
    let mut tyre: TriMesh = lathe(&profile(&line), 32, 0.6).turned(rot_x(FRAC_PI_2));
    for k in 0..24 {
        let lug = bevel_box(Vec3::new(0.04, 0.016, w * 1.5), 0.004).at(0.0, r, 0.0);
        tyre.append(lug.turned(rot_z(k as f32 * std::f32::consts::TAU / 24.0)).deformed(|p| p * 0.994));
    }
    shape.add("tyre", "rubber", tyre.yawed(0.35).at(x, y, 0.0));
    let top = Vec3::new(x, hang - 0.0, 0.0);
    shape.add("ropes", "paper", rod(Vec3::new(x, y + r - 0.02, 0.0), top, 0.017, 10));
    let knot = ring(r * 0.2, 0.017, 18, 8).stretched(Vec3::new(1.9, 1.0, 1.0)).turned(rot_z(FRAC_PI_2));
    shape.add("ropes", "paper", knot.at(x, y + r * 0.84, 0.0));
    shape.add("ropes", "paper", ring(0.075, 0.017, 18, 8).turned(rot_z(FRAC_PI_2)).at(x, hang + 0.05, 0.0));
    shape.anchor("seat", Vec3::new(x, y - r * 0.62, 0.0), 0.0);
}

/// A slatted bench with a back and arms, hung on four chains under a little roof of cloth.
fn garden(args: &Args, shape: &mut Shape, half: f32, hang: f32) {
    let mut tone = args.random("boards");
    let half = half.clamp(0.5, 1.1);
    let (y, deep) = (0.46, 0.5);
    for i in 0..5 {
        let z = deep * ((i as f32 + 0.5) / 5.0 - 0.5) + 0.02;
        shape.add(
            "bench",
            "wood",
            board(Vec3::new(half * 2.0, 0.024, deep / 5.0 - 0.012), &mut tone).at(0.0, y, z),
        );
    }
    let back = |t: f32| Vec3::new(0.0, y + 0.04 + 0.5 * t, -deep * 0.5 + 0.01 - 0.16 * t);
    for i in 0..5 {
        let at = back((i as f32 + 0.5) / 5.0);
        let slat = board(Vec3::new(half * 2.0, 0.08, 0.022), &mut tone).turned(rot_x(-0.31));
        shape.add("bench", "wood", slat.moved(at + Vec3::Z * 0.012));
    }
    for side in [-1.0, 0.0, 1.0] {
        let x = side * (half - 0.05);
        shape.add(
            "bench",
            "wood",
            rod(back(-0.1) + Vec3::X * x, back(1.04) + Vec3::X * x - Vec3::Z * 0.014, 0.022, 8),
        );
        shape.add("bench", "wood", board(Vec3::new(0.045, 0.05, deep), &mut tone).at(x, y - 0.036, 0.02));
        if side == 0.0 {
            continue;
        }
        let arm = y + 0.22;
        shape.add("bench", "wood", board(Vec3::new(0.07, 0.026, deep + 0.06), &mut tone).at(x, arm, 0.02));
        shape.add(
            "bench",
            "wood",
            board(Vec3::new(0.045, arm - y, 0.045), &mut tone).at(x, (arm + y) * 0.5, deep * 0.5 - 0.02),
        );
        let top = Vec3::new(x, hang - 0.004, 0.0);
        for z in [deep * 0.5 - 0.03, -deep * 0.5 + 0.03] {
            let low = Vec3::new(x + side * 0.02, arm + 0.02, z);
            shape.add("chains", "iron", chain(low, top, 0.09, 0.0055));
            shape.add("chains", "iron", sphere(0.012, 1).moved(low));
        }
    }
    let pad = crate::mesh::cushion(Vec3::new(half * 1.9, 0.07, deep * 0.92), 0.028, 0.012);
    shape.add("cushion", "seat", pad.at(0.0, y + 0.044, 0.03));
    shape.seats(Vec3::new(0.0, y + 0.08, 0.02), half * 1.8);
}
