//! A wall clock with hands at some hour of the day.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, cylinder, extrude, lathe, profile, ring};
use crate::num::math::{FRAC_PI_2, TAU, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CLOCK: Generator = Generator {
    kind: "clock",
    title: "Clock",
    group: "decor",
    words: &["wall clock", "timepiece", "kitchen clock", "station clock"],
    styles: &["square", "modern", "pendulum"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.15, 0.34, 1.2),
        Param::m("height", 0.15, 0.34, 1.2),
        Param::m("depth", 0.03, 0.06, 0.12),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "glass", material: "clear glass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("pendulum") {
        return super::clock_pendulum::build(args, shape);
    }
    let r = size.x.min(size.y) * 0.5;
    let (d, face) = (size.z, size.z * 0.5);
    let upright = rot_x(FRAC_PI_2);
    let modern = args.is("modern");
    let dial = r * if modern { 0.94 } else { 0.82 };
    if args.is("square") {
        let rim = [(0.0, 0.0), (0.0, 0.8), (0.02, 1.0), (0.1, 1.0), (0.15, 0.85), (0.18, 0.4)];
        let rim: Vec<Vec2> = rim.iter().map(|(x, z)| Vec2::new(x * r, z * d)).collect();
        shape.add("case", "wood", crate::mesh::frame(Vec2::splat(r * 2.0), &rim, 0.5));
        let board = bevel_box(Vec3::new(r * 1.66, r * 1.66, face), 0.0);
        shape.add("dial", "paper", board.at(0.0, 0.0, face * 0.5));
    } else {
        let rim = [
            (r * 0.96, 0.0),
            (r, d * 0.1),
            (r, d * 0.6),
            (r * 0.97, d * 0.85),
            (r * 0.92, d),
            (dial * 1.04, d * 0.98),
            (dial, d * 0.8),
            (dial, face * 0.8),
            (dial, 0.0),
            (r * 0.96, 0.0),
        ];
        shape.add("case", "wood", lathe(&profile(&rim), 48, 0.6).turned(upright));
        let plate = cylinder(dial + 0.002, face, 48, 0.0);
        shape.add("dial", "paper", plate.turned(upright));
        if !modern {
            shape.add("bezel", "brass", ring(dial, d * 0.05, 48, 6).turned(upright).at(0.0, 0.0, d * 0.86));
        }
    }
    hands_and_marks(args, shape, Vec3::ZERO, dial, face);
}

/// Marks round a dial of radius `dial` whose middle lies at `at`, `face` metres in front of it, and the hands.
pub(super) fn hands_and_marks(args: &Args, shape: &mut Shape, at: Vec3, dial: f32, face: f32) {
    let upright = rot_x(FRAC_PI_2);
    let modern = args.is("modern");
    let mut marks = Vec::new();
    for i in 0..60 {
        let hour = i % 5 == 0;
        if !hour && modern {
            continue;
        }
        let quarter = i % 15 == 0;
        let (long, wide) = if quarter {
            (0.17, 0.034)
        } else if hour {
            (0.12, 0.024)
        } else {
            (0.04, 0.008)
        };
        let mark = bevel_box(Vec3::new(wide * dial, long * dial, 0.0015), 0.0);
        let mark = mark.at(0.0, dial * (0.93 - long * 0.5), face + 0.0006);
        marks.push(mark.turned(rot_z(-TAU * i as f32 / 60.0)));
    }
    shape.add("marks", "iron", TriMesh::merged(marks).moved(at));
    let minutes = args.random("time").below(720) as f32;
    let hands = [(minutes / 720.0, 0.52, 0.05), (minutes / 60.0, 0.8, 0.034)];
    for (i, (turn, long, wide)) in hands.into_iter().enumerate() {
        let hand = pointer(dial * long, dial * wide).turned(rot_z(-TAU * turn));
        let pivot = at + Vec3::Z * (face + 0.004 + 0.0035 * i as f32);
        let period_secs = [43_200.0, 3_600.0][i];
        let goes = Motion::Spin { axis: Vec3::NEG_Z, period_secs };
        shape.moving(["hour hand", "minute hand"][i], pivot, goes, |shape| {
            shape.add("hands", "iron", hand.moved(pivot));
        });
    }
    let boss = cylinder(dial * 0.045, 0.01, 16, 0.002).turned(upright).at(0.0, 0.0, face);
    shape.add("hands", "brass", boss.moved(at));
}

/// A tapering hand along +Y with a short tail.
fn pointer(long: f32, wide: f32) -> TriMesh {
    let outline =
        [(-0.35, -0.18), (0.35, -0.18), (0.5, 0.0), (0.42, 0.6), (0.0, 1.0), (-0.42, 0.6), (-0.5, 0.0)];
    let outline: Vec<Vec2> = outline.iter().map(|(x, y)| Vec2::new(x * wide, y * long)).collect();
    extrude(&outline, 0.0022, 0.0)
}
