//! A seesaw that goes up and down: a painted beam on a steel stand, a log on a stump, or two animals on springs.

use glam::{Vec2, Vec3};

use crate::mesh::{bar, bevel_box, cylinder, extrude, ring, round_post, smooth, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::architecture::timber::rod;
use crate::props::nature::cut_log::cut_log;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SEESAW: Generator = Generator {
    kind: "seesaw",
    title: "Seesaw",
    group: "outdoors",
    words: &["teeter-totter", "teeter totter", "see-saw", "see saw", "spring rider", "rocker"],
    styles: &["rustic", "spring"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.6, 2.8, 4.2),
        Param::m("height", 0.75, 0.95, 1.2),
        Param::m("depth", 0.36, 0.5, 0.8),
    ],
    source: "EN 1176-6: rocking equipment",
    slots: &[
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "metal", material: "blue painted metal" },
        SlotSpec { name: "iron", material: "galvanized steel" },
        SlotSpec { name: "wood", material: "pine wood" },
        SlotSpec { name: "bark", material: "bark" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let rustic = args.is("rustic");
    let half = size.x * 0.5;
    let pivot_y = size.y * 0.5;
    if rustic {
        let r = size.z * 0.3;
        let seed = args.seed();
        let stump = cut_log(Vec3::ZERO, Vec3::Y * (pivot_y - 0.05), 18, 4, seed, |t, a| {
            r * (1.15 - 0.15 * t + 0.04 * crate::num::math::cos(a * 3.0))
        });
        shape.add("stump", "bark", stump.bark);
        shape.add("stump", "wood", stump.wood);
    } else if args.is("spring") {
        let (r, turns) = (size.z * 0.26, 5.0);
        let tall = pivot_y - 0.06;
        for x in [-half * 0.45, half * 0.45] {
            let coil: Vec<Vec3> = (0..=(turns * 14.0) as usize)
                .map(|k| k as f32 / (turns * 14.0))
                .map(|t| (on_circle(t * TAU * turns) * r, t))
                .map(|(c, t)| Vec3::new(x + c.x, 0.04 + (tall - 0.08) * t, c.y))
                .collect();
            shape.add("springs", "iron", tube(&coil, 0.016, 8));
            for y in [0.0, tall - 0.03] {
                shape.add("springs", "metal", cylinder(r * 1.25, 0.04, 22, 0.008).at(x, y, 0.0));
            }
        }
    } else {
        let plate = bevel_box(Vec3::new(0.5, 0.03, size.z), 0.008);
        shape.add("stand", "metal", plate.at(0.0, 0.015, 0.0));
        for z in [-1.0, 1.0] {
            for x in [-1.0, 1.0] {
                let foot = Vec3::new(x * 0.2, 0.02, z * size.z * 0.36);
                let head = Vec3::new(x * 0.015, pivot_y, z * size.z * 0.28);
                shape.add("stand", "metal", round_post(foot, head, |_| 0.026, 14, 1));
            }
        }
        shape.add(
            "stand",
            "iron",
            rod(Vec3::new(0.0, pivot_y, -size.z * 0.34), Vec3::new(0.0, pivot_y, size.z * 0.34), 0.024, 16),
        );
    }
    let swing =
        Motion::Swing { axis: Vec3::Z, angle_rad: (pivot_y * 0.72 / half).min(0.3), period_secs: 2.4 };
    let motion = if args.is("spring") {
        Motion::Swing { axis: Vec3::Z, angle_rad: 0.1, period_secs: 1.2 }
    } else {
        swing
    };
    shape.moving("beam", Vec3::new(0.0, pivot_y, 0.0), motion, |shape| {
        beam(args, shape, size, pivot_y, rustic)
    });
}

fn beam(args: &Args, shape: &mut Shape, size: Vec3, y: f32, rustic: bool) {
    let half = size.x * 0.5;
    let top = if rustic {
        let r = 0.085;
        let seed = args.seed().child("beam");
        let log =
            cut_log(Vec3::new(-half, y + 0.03, 0.0), Vec3::new(half, y + 0.03, 0.0), 16, 8, seed, |_, _| r);
        shape.add("beam", "bark", log.bark);
        shape.add("beam", "wood", log.wood);
        for side in [-1.0, 1.0] {
            // A flat is cut where one sits.
            let flat = bevel_box(Vec3::new(0.3, 0.03, 0.26), 0.01);
            shape.add("seats", "wood", flat.at(side * (half - 0.24), y + 0.03 + r, 0.0));
        }
        y + 0.03 + r + 0.015
    } else {
        let tall = 0.1;
        shape.add(
            "beam",
            "metal",
            bevel_box(Vec3::new(size.x - 0.06, tall, 0.09), 0.014).at(0.0, y + 0.02, 0.0),
        );
        for side in [-1.0, 1.0] {
            shape.add(
                "beam",
                "rubber",
                bevel_box(Vec3::new(0.05, tall + 0.02, 0.1), 0.016).at(side * (half - 0.025), y + 0.02, 0.0),
            );
            let saddle = bevel_box(Vec3::new(0.03, 0.13, 0.13), 0.008);
            shape.add("beam", "iron", saddle.at(side * 0.075, y + 0.02, 0.0));
        }
        y + 0.02 + tall * 0.5
    };
    for side in [-1.0, 1.0] {
        let x = side * (half - 0.24);
        if !rustic {
            // A moulded saddle with a low back.
            let pad = crate::mesh::cushion(Vec3::new(0.32, 0.05, size.z * 0.62), 0.02, -0.008);
            shape.add("seats", "seat", pad.at(x, top + 0.022, 0.0));
            let back = smooth_path(
                &[
                    Vec3::new(x + side * 0.12, top + 0.03, 0.0),
                    Vec3::new(x + side * 0.165, top + 0.12, 0.0),
                    Vec3::new(x + side * 0.18, top + 0.22, 0.0),
                ],
                3,
            );
            let back = bar(&back, Vec3::X, |t| Vec2::new(size.z * (0.6 - 0.16 * t), 0.026), 0.008);
            shape.add("seats", "seat", back.deformed(|p| p.with_x(p.x.clamp(-half, half))));
        }
        let grip = x - side * 0.26;
        let high = size.y - 0.02;
        let hold = size.z * 0.5 - 0.016;
        if rustic {
            let peg = round_post(
                Vec3::new(grip, top - 0.05, 0.0),
                Vec3::new(grip, high - 0.02, 0.0),
                |_| 0.022,
                12,
                1,
            );
            shape.add("grips", "wood", peg);
            shape.add(
                "grips",
                "wood",
                rod(Vec3::new(grip, high, -hold * 0.8), Vec3::new(grip, high, hold * 0.8), 0.02, 10),
            );
        } else {
            let path = [
                (-0.02, 0.0),
                (-0.5, 0.75),
                (-1.0, 0.95),
                (-1.0, 1.0),
                (1.0, 1.0),
                (1.0, 0.95),
                (0.5, 0.75),
                (0.02, 0.0),
            ];
            let path: Vec<Vec3> = path
                .iter()
                .map(|(z, t)| Vec3::new(grip, top - 0.02 + (high - top + 0.02) * t, z * hold * 0.8))
                .collect();
            shape.add(
                "grips",
                "metal",
                tube(&smooth_path(&path, 2), 0.015, 8).deformed(|p| p.with_y(p.y.min(size.y))),
            );
            for z in [-1.0, 1.0] {
                shape.add(
                    "grips",
                    "rubber",
                    rod(Vec3::new(grip, high, z * hold * 0.42), Vec3::new(grip, high, z * hold), 0.0195, 8),
                );
            }
            let tyre = ring(0.06, 0.03, 16, 7).turned(rot_x(FRAC_PI_2));
            shape.add("bumpers", "rubber", tyre.at(x, y - 0.06, 0.0));
        }
        if args.is("spring") {
            // Each rider is an animal cut from two thick boards.
            let fish = [
                (-0.47, -0.03),
                (-0.3, 0.08),
                (-0.14, 0.0),
                (0.08, -0.05),
                (0.3, 0.01),
                (0.45, 0.13),
                (0.3, 0.26),
                (0.12, 0.3),
                (0.0, 0.41),
                (-0.08, 0.28),
                (-0.3, 0.17),
                (-0.48, 0.33),
                (-0.41, 0.14),
            ];
            let points: Vec<Vec2> =
                fish.iter().map(|(px, py)| Vec2::new(px * 0.62 - 0.02, *py * 0.66)).collect();
            let mut outline = smooth(&[points.as_slice(), &points[..1]].concat(), 2);
            outline.pop();
            for z in [-1.0, 1.0] {
                let plate = extrude(&outline, 0.025, 0.006);
                let plate = if side > 0.0 { plate.yawed(std::f32::consts::PI) } else { plate };
                shape.add("animals", "wood", plate.at(x, y - 0.12, z * (size.z * 0.31 + 0.02)));
            }
        }
        shape.anchor("seat", Vec3::new(x, top + 0.04, 0.0), -side * FRAC_PI_2);
    }
}
