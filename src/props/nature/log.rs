//! A fallen log with stubs of branches, and a stump with spreading roots.

use glam::Vec3;

use super::branching::skin;
use super::cut_log::cut_log;
use super::foliage::direction;
use super::growth::Growth;
use super::leaf::{Leaf, add_leaf};
use super::tree::leaf_uv;
use crate::mesh::TriMesh;
use crate::num::math::{TAU, cos, exp, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

const SLOTS: &[SlotSpec] = &[
    SlotSpec { name: "bark", material: "bark" },
    SlotSpec { name: "wood", material: "oak wood" },
    SlotSpec { name: "leaves", material: "green leaves" },
];

const STUMP_SLOTS: &[SlotSpec] =
    &[SLOTS[0], SLOTS[1], SLOTS[2], SlotSpec { name: "iron", material: "wrought iron" }];

/// A fallen log lying along X.
pub const LOG: Generator = Generator {
    kind: "log",
    title: "Fallen log",
    group: "nature",
    words: &["fallen log", "fallen tree", "tree trunk", "timber log", "driftwood"],
    styles: &["mossy", "stacked"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.8, 4.0),
        Param::m("height", 0.2, 0.46, 1.0),
        Param::m("depth", 0.2, 0.5, 1.2),
    ],
    source: "usual trunk diameters",
    slots: SLOTS,
    clear_front_m: 0.3,
    build: log,
};

/// What is left of a felled tree.
pub const STUMP: Generator = Generator {
    kind: "stump",
    title: "Tree stump",
    group: "nature",
    words: &["tree stump", "chopping block", "tree trunk seat", "hollow stump"],
    styles: &["mossy", "hollow", "chopping"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.35, 0.75, 1.6),
        Param::m("height", 0.2, 0.42, 0.9),
        Param::m("depth", 0.35, 0.72, 1.6),
    ],
    source: "field guides: usual sizes of grown specimens",
    slots: STUMP_SLOTS,
    clear_front_m: 0.0,
    build: stump,
};

fn log(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("stacked") {
        return firewood(args, shape);
    }
    let mut draw = args.random("stubs");
    let r = size.y * 0.44;
    let bend = args.seed().child("bend").0;
    let half = size.x * 0.5;
    let girth = |t: f32, angle: f32| r * (1.0 - 0.16 * t) * (1.0 + 0.05 * cos(angle * 3.0 + t * 4.0));
    let (from, to) = (Vec3::new(-half, 0.0, 0.0), Vec3::new(half, 0.0, 0.0));
    let body = cut_log(from, to, 18, (size.x / 0.14).clamp(8.0, 24.0) as u32, args.seed(), girth);
    let bow = |p: Vec3| {
        p + Vec3::Z * r * 0.5 * (cos(p.x / half * 1.4) - 0.6) + Vec3::Y * 0.03 * fbm3(p * 1.5, 1, bend)
    };
    let mut growth = Growth::default();
    growth.add("log", "bark", body.bark.deformed(bow));
    growth.add("log", "wood", body.wood.deformed(bow));
    for i in 0..3 {
        let x = half * (-0.55 + 0.55 * i as f32 + 0.2 * draw.signed());
        let turn = draw.range(0.3, 1.3) * if i == 1 { -1.0 } else { 1.0 };
        let out = Vec3::new(0.35, cos(turn), sin(turn)).normalize();
        let foot = bow(Vec3::new(x, 0.0, 0.0)) + out * r * 0.7;
        let tip = foot + out * r * draw.range(0.5, 0.75);
        let stub = cut_log(foot, tip, 8, 3, args.seed().child(i), |t, _| r * (0.26 - 0.06 * t));
        growth.add("stubs", "bark", stub.bark);
        growth.add("stubs", "wood", stub.wood);
    }
    if args.is("mossy") {
        let mut moss = TriMesh::default();
        for _ in 0..260 {
            let turn = draw.range(-1.0, 1.0);
            let out = Vec3::new(0.0, cos(turn), sin(turn));
            let base = bow(Vec3::new(half * draw.range(-0.9, 0.9), 0.0, 0.0)) + out * r * 0.95;
            add_tuft(&mut moss, base, out, &mut draw);
        }
        growth.add("moss", "leaves", moss);
    }
    growth.settle(size, false, shape);
    let seat = size.y * 0.93;
    shape.support(Vec3::new(0.0, seat, 0.0), size.x * 0.5, size.z * 0.2, 1.0);
}

fn add_tuft(mesh: &mut TriMesh, base: Vec3, out: Vec3, draw: &mut crate::num::Stream) {
    let along = (direction(draw) + out * 0.8).normalize_or(out);
    let leaf = Leaf { base, along, face: out, length: 0.045, width: 0.024, droop: 0.2, light: out };
    add_leaf(mesh, &leaf, leaf_uv(draw));
}

fn stump(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("hollow") || args.is("chopping") {
        return super::old_stump::old_stump(args, shape);
    }
    let mut draw = args.random("roots");
    let r = size.x.min(size.z) * 0.3;
    let phase = draw.range(0.0, TAU);
    let noise = args.seed().child("roots").0;
    let roots = |height: f32, angle: f32| {
        let flare = exp(-height * size.y / (r * 0.36));
        let lobe = cos(angle * 3.0 + phase).max(0.0) + 0.7 * cos(angle * 2.0 - phase).max(0.0);
        1.0 + flare * (0.12 + 0.62 * lobe)
            + 0.07 * fbm3(Vec3::new(cos(angle) * 1.6, height, sin(angle) * 1.6), 2, noise)
    };
    // Closer rings near the ground: the way along is squared by the map below.
    let body = cut_log(Vec3::ZERO, Vec3::Y, 28, 10, args.seed(), |t, angle| r * roots(t * t, angle));
    let tilt = Vec3::new(draw.signed() * 0.1, 0.0, draw.signed() * 0.1);
    let squash = |p: Vec3| Vec3::new(p.x, p.y * p.y * size.y * (1.0 + tilt.dot(p) / r * p.y), p.z);
    let mut growth = Growth::default();
    growth.add("stump", "bark", crate::mesh::shade(body.bark.deformed(squash), 0.9));
    growth.add("stump", "wood", crate::mesh::shade(body.wood.deformed(squash), 0.5));
    // A splinter left standing where the trunk tore off.
    let edge = Vec3::new(-r * 0.72, size.y * 0.94, r * 0.1);
    let splinter = [
        (edge, r * 0.12),
        (edge + Vec3::new(-0.01, r * 0.25, 0.0), r * 0.08),
        (edge + Vec3::Y * r * 0.4, 0.004),
    ];
    growth.add("splinter", "wood", skin(&splinter, 5, |_, _| 1.0));
    if args.is("mossy") {
        let mut moss = TriMesh::default();
        for _ in 0..160 {
            let turn = draw.range(0.0, TAU);
            let t = draw.range(0.02, 0.5);
            let out = Vec3::new(cos(turn), 0.5, -sin(turn)).normalize();
            let ring = r * roots(t, -turn - 1.57) * 0.98;
            let base = Vec3::new(cos(turn) * ring, t * size.y, -sin(turn) * ring);
            add_tuft(&mut moss, base, out, &mut draw);
        }
        growth.add("moss", "leaves", moss);
    }
    growth.settle(size, false, shape);
    let top = size.y - r * 0.34;
    shape.support_round(Vec3::Y * top, r * 0.6, 1.0);
}

/// A stack of cut logs between two stakes, lying along Z.
fn firewood(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut draw = args.random("stack");
    let mut growth = Growth::default();
    let rows = (size.y / 0.14).round().clamp(2.0, 5.0) as usize;
    let pitch = size.y / (0.5 + 0.87 * rows as f32);
    let stake = pitch * 0.2;
    let room = size.x - stake * 4.4;
    let columns = (room / pitch).floor().clamp(2.0, 18.0) as usize;
    let pitch_x = room / columns as f32;
    for row in 0..rows {
        let odd = row % 2;
        for column in 0..columns - odd {
            let x = -room * 0.5 + pitch_x * (column as f32 + 0.5 + 0.5 * odd as f32);
            let y = pitch * (0.48 + 0.87 * row as f32);
            let r = pitch * draw.range(0.43, 0.5);
            let shift = draw.signed() * size.z * 0.04;
            let (from, to) = (Vec3::new(x, y, shift - size.z * 0.46), Vec3::new(x, y, shift + size.z * 0.46));
            let seed = args.seed().child((row, column));
            let one = cut_log(from, to, 10, 3, seed, |_, angle| r * (1.0 + 0.05 * cos(angle * 2.0)));
            growth.add("logs", "bark", one.bark);
            growth.add("logs", "wood", one.wood);
        }
    }
    for side in [-1.0, 1.0] {
        for end in [-0.3, 0.3] {
            let at = Vec3::new(side * (size.x * 0.5 - stake), 0.0, end * size.z);
            let post = cut_log(
                at,
                at + Vec3::Y * size.y,
                9,
                4,
                args.seed().child((side as i32, end > 0.0)),
                |_, _| stake,
            );
            growth.add("stakes", "bark", post.bark);
            growth.add("stakes", "wood", post.wood);
        }
    }
    growth.settle(size, false, shape);
}
