//! A robot: walking on two legs, a toy of tin, a rover on six wheels, or an arm of the factory.

use glam::Vec3;

use super::parts::{along_x, along_z};
use super::robot_kinds::{arm, rover};
use super::tin_robot::tin;
use crate::mesh::{TriMesh, bevel_box, cushion, cylinder, loft, round_post, sphere, tube};
use crate::num::LinearRgb;
use crate::num::math::{TAU, on_circle};
use crate::props::architecture::timber::{finished, rod};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ROBOT: Generator = Generator {
    kind: "robot",
    title: "Robot",
    group: "machines",
    words: &[
        "android",
        "droid",
        "humanoid robot",
        "service robot",
        "rover",
        "robot arm",
        "robotic arm",
        "industrial robot",
        "mech",
        "automaton",
    ],
    styles: &["retro", "rover", "arm"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.4, 0.74, 1.6),
        Param::m("height", 0.6, 1.75, 2.4),
        Param::m("depth", 0.28, 0.4, 1.6),
    ],
    source: "human measures as in DIN 33402; arm and rover after machines in use",
    slots: &[
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "trim", material: "orange plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "lamp", material: "glowing screen" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("arm") {
        arm(shape, size);
    } else if args.is("rover") {
        rover(shape, size);
    } else if args.is("retro") {
        tin(shape, size);
    } else {
        humanoid(shape, size);
    }
}

/// A rounded plate of armour between two heights: half widths (x, z) and centre z at rising heights.
fn shell(rows: &[(f32, f32, f32, f32)], s: Vec3) -> TriMesh {
    let rings: Vec<Vec<Vec3>> = rows
        .iter()
        .map(|(y, x, z, back)| {
            (0..20)
                .map(|i| on_circle(-TAU * i as f32 / 20.0))
                // Between circle and box.
                .map(|way| way / (way.x.abs().max(way.y.abs()) * 0.45 + 0.55))
                .map(|way| Vec3::new(way.x * x * s.x, y * s.y, (way.y * z + back) * s.z))
                .collect()
        })
        .collect();
    finished(loft(&rings, 0.6), 0.6)
}

fn humanoid(shape: &mut Shape, s: Vec3) {
    // Hips, waist, chest and neck.
    shape.add(
        "body",
        "ceramic",
        shell(
            &[
                (0.485, 0.1, 0.18, 0.0),
                (0.5, 0.17, 0.28, 0.0),
                (0.545, 0.2, 0.32, 0.0),
                (0.57, 0.18, 0.28, 0.0),
                (0.575, 0.12, 0.2, 0.0),
            ],
            s,
        ),
    );
    for i in 0..4 {
        let y = 0.582 + 0.02 * i as f32;
        let r = 0.13 - 0.008 * (i as f32 - 1.5).abs();
        shape.add(
            "spine",
            "rubber",
            shell(
                &[
                    (y - 0.009, r * 0.9, r * 1.6, 0.0),
                    (y - 0.004, r, r * 1.75, 0.0),
                    (y + 0.006, r, r * 1.75, 0.0),
                    (y + 0.011, r * 0.9, r * 1.6, 0.0),
                ],
                s,
            ),
        );
    }
    let chest = [
        (0.652, 0.12, 0.2, 0.0),
        (0.665, 0.17, 0.3, 0.0),
        (0.71, 0.215, 0.4, 0.01),
        (0.76, 0.235, 0.43, 0.02),
        (0.805, 0.22, 0.36, 0.0),
        (0.83, 0.14, 0.24, -0.02),
        (0.835, 0.08, 0.16, -0.02),
    ];
    shape.add("body", "ceramic", shell(&chest, s));
    let plate = [
        (0.69, 0.08, 0.03, 0.4),
        (0.7, 0.12, 0.045, 0.4),
        (0.75, 0.15, 0.05, 0.415),
        (0.785, 0.13, 0.045, 0.38),
        (0.79, 0.1, 0.03, 0.37),
    ];
    shape.add("body", "iron", shell(&plate, s));
    let lamp = along_z(cylinder(0.04 * s.x, 0.06 * s.z, 20, 0.004));
    shape.add("lights", "lamp", lamp.at(0.0, 0.745 * s.y, 0.44 * s.z));
    let pack = bevel_box(Vec3::new(0.28 * s.x, 0.12 * s.y, 0.14 * s.z), 0.02);
    shape.add("body", "iron", pack.at(0.0, 0.75 * s.y, -0.42 * s.z));
    shape.add(
        "neck",
        "rubber",
        cylinder(0.06 * s.x, 0.05 * s.y, 16, 0.004).at(0.0, 0.825 * s.y, -0.01 * s.z),
    );
    head(shape, s);
    for side in [-1.0, 1.0] {
        limb(shape, s, side);
        leg(shape, s, side);
    }
    shape.light(Vec3::new(0.0, 0.93 * s.y, 0.5 * s.z), LinearRgb([0.45, 0.8, 1.0]), 2.0, 1.5);
}

fn head(shape: &mut Shape, s: Vec3) {
    let skull = [
        (0.866, 0.05, 0.1, 0.0),
        (0.875, 0.085, 0.2, 0.02),
        (0.9, 0.1, 0.26, 0.03),
        (0.94, 0.108, 0.29, 0.02),
        (0.97, 0.1, 0.27, 0.0),
        (0.99, 0.07, 0.19, -0.02),
        (1.0, 0.025, 0.07, -0.02),
    ];
    shape.add("head", "ceramic", shell(&skull, s));
    let visor = [
        (0.905, 0.06, 0.1, 0.19),
        (0.912, 0.082, 0.13, 0.195),
        (0.945, 0.09, 0.135, 0.19),
        (0.962, 0.082, 0.12, 0.175),
        (0.967, 0.06, 0.1, 0.165),
    ];
    shape.add("head", "rubber", shell(&visor, s));
    for side in [-1.0, 1.0] {
        let eye = bevel_box(Vec3::new(0.045 * s.x, 0.008 * s.y, 0.03 * s.z), 0.003);
        shape.add("lights", "lamp", eye.at(side * 0.04 * s.x, 0.938 * s.y, 0.325 * s.z));
        let ear = along_x(cylinder(0.024 * s.y, 0.03 * s.x, 18, 0.005));
        shape.add("head", "trim", ear.at(side * 0.108 * s.x - 0.015 * s.x, 0.93 * s.y, 0.0));
    }
}

/// A joint of the body: a dark ball with bright caps on both sides of its axle.
fn joint(shape: &mut Shape, at: Vec3, r: f32, wide: f32) {
    shape.add("joints", "iron", sphere(r, 2).moved(at));
    let cap = along_x(cylinder(r * 0.72, wide, 18, r * 0.1));
    shape.add("joints", "trim", cap.moved(at - Vec3::X * wide * 0.5));
}

/// A padded tube of armour from one point to another; its swelling is in shares of `r`.
fn armour(from: Vec3, to: Vec3, r: f32) -> TriMesh {
    let swell = [0.62, 0.86, 1.0, 1.0, 0.9, 0.72];
    let at = |t: f32| {
        let x = t * 5.0;
        let i = (x as usize).min(4);
        swell[i] + (swell[i + 1] - swell[i]) * (x - i as f32)
    };
    round_post(from, to, |t| r * at(t), 14, 8)
}

fn limb(shape: &mut Shape, s: Vec3, side: f32) {
    let r = 0.062 * s.x.min(s.y * 0.42);
    let shoulder = Vec3::new(side * 0.31 * s.x, 0.79 * s.y, 0.0);
    let elbow = Vec3::new(side * 0.44 * s.x, 0.625 * s.y, -0.03 * s.z);
    let wrist = Vec3::new(side * 0.45 * s.x, 0.485 * s.y, 0.16 * s.z);
    shape.add("arms", "iron", rod(Vec3::new(side * 0.18 * s.x, 0.79 * s.y, 0.0), shoulder, r * 0.6, 12));
    joint(shape, shoulder, r * 1.05, r * 2.2);
    let pad = cushion(Vec3::new(r * 2.5, r * 1.5, r * 2.9), r * 0.6, r * 0.3);
    shape.add(
        "arms",
        "ceramic",
        pad.turned(crate::num::math::rot_z(-side * 0.35))
            .moved(shoulder + Vec3::new(side * r * 0.2, r * 0.75, 0.0)),
    );
    shape.add("arms", "ceramic", armour(elbow.lerp(shoulder, 0.14), elbow.lerp(shoulder, 0.8), r));
    joint(shape, elbow, r * 0.82, r * 1.9);
    shape.add("arms", "ceramic", armour(wrist.lerp(elbow, 0.06), wrist.lerp(elbow, 0.84), r * 0.95));
    joint(shape, wrist, r * 0.6, r * 1.3);
    // Palm, four fingers and a thumb.
    let palm = wrist + Vec3::new(0.0, -0.034 * s.y, 0.03 * s.z);
    shape.add("hands", "iron", cushion(Vec3::new(r * 0.7, 0.05 * s.y, r * 1.5), r * 0.28, 0.0).moved(palm));
    for i in 0..4 {
        let z = (i as f32 - 1.5) * r * 0.38;
        let knuckle = palm + Vec3::new(0.0, -0.024 * s.y, z);
        let bend = knuckle + Vec3::new(-side * r * 0.12, -0.022 * s.y, 0.0);
        let tip = bend + Vec3::new(-side * r * 0.5, -0.018 * s.y, 0.0);
        shape.add("hands", "rubber", tube(&[knuckle, bend, tip], r * 0.16, 6));
    }
    let thumb = [
        palm + Vec3::new(0.0, 0.005 * s.y, r * 0.7),
        palm + Vec3::new(-side * r * 0.3, -0.012 * s.y, r * 1.05),
        palm + Vec3::new(-side * r * 0.4, -0.03 * s.y, r * 1.0),
    ];
    shape.add("hands", "rubber", tube(&thumb, r * 0.17, 8));
}

fn leg(shape: &mut Shape, s: Vec3, side: f32) {
    let r = 0.085 * s.x.min(s.y * 0.42);
    let hip = Vec3::new(side * 0.13 * s.x, 0.495 * s.y, 0.0);
    let knee = Vec3::new(side * 0.15 * s.x, 0.285 * s.y, 0.06 * s.z);
    let ankle = Vec3::new(side * 0.155 * s.x, 0.06 * s.y, -0.06 * s.z);
    joint(shape, hip, r * 0.95, r * 2.0);
    shape.add("legs", "ceramic", armour(knee.lerp(hip, 0.12), knee.lerp(hip, 0.88), r * 1.1));
    joint(shape, knee, r * 0.8, r * 1.75);
    let cap = cushion(Vec3::new(r * 1.3, r * 1.5, r * 0.6), r * 0.25, 0.0);
    shape.add("legs", "ceramic", cap.moved(knee + Vec3::Z * r * 0.75));
    shape.add("legs", "ceramic", armour(ankle.lerp(knee, 0.1), ankle.lerp(knee, 0.86), r));
    shape.add(
        "legs",
        "metal",
        rod(
            ankle + Vec3::Z * -r * 0.5 + Vec3::Y * r * 0.4,
            knee + Vec3::new(0.0, -r * 0.4, -r * 0.9),
            r * 0.18,
            8,
        ),
    );
    joint(shape, ankle, r * 0.62, r * 1.4);
    let foot = [
        (0.0, 0.078, 0.42, 0.05),
        (0.012, 0.085, 0.445, 0.055),
        (0.026, 0.08, 0.42, 0.05),
        (0.045, 0.06, 0.26, -0.08),
        (0.058, 0.045, 0.16, -0.14),
    ];
    shape.add("feet", "ceramic", shell(&foot, s).at(ankle.x, 0.0, 0.0));
}
