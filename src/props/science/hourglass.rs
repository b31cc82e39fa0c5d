//! An hourglass running in a frame of turned posts.

use glam::{Vec2, Vec3};

use super::fittings::{rod, turned};
use crate::mesh::{lathe, smooth_profile, sphere};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const HOURGLASS: Generator = Generator {
    kind: "hourglass",
    title: "Hourglass",
    group: "science",
    words: &["sandglass", "sand timer", "egg timer", "sand clock"],
    styles: &["ornate", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.06, 0.12, 0.4),
        Param::m("height", 0.1, 0.22, 0.8),
        Param::m("depth", 0.06, 0.12, 0.4),
    ],
    source: "usual retail sizes; ships' and pulpit glasses of the 17th century",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "sand", material: "sand" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let modern = args.is("modern");
    let plate = size.y * if modern { 0.035 } else { 0.075 };
    let slot = if modern { "brass" } else { "wood" };
    for top in [false, true] {
        let line: &[(f32, f32)] = if modern {
            &[(0.97, 0.0), (1.0, 0.15), (1.0, 0.85), (0.97, 1.0)]
        } else {
            &[
                (0.96, 0.0),
                (1.0, 0.12),
                (1.0, 0.34),
                (0.93, 0.42),
                (0.9, 0.62),
                (0.84, 0.72),
                (0.84, 0.88),
                (0.8, 1.0),
            ]
        };
        let line: Vec<(f32, f32)> = line.iter().map(|(k, y)| (k * r, y * plate)).collect();
        let foot = turned(&line, 1, 26, 0.5);
        let foot = if top {
            foot.turned(crate::num::math::rot_x(crate::num::math::PI)).at(0.0, size.y, 0.0)
        } else {
            foot
        };
        shape.add("frame", slot, foot);
    }
    posts(args, shape, Vec3::new(r, size.y, plate));
    bulbs(shape, r * 0.6, plate * 0.97, size.y - plate * 0.97);
}

/// Posts around the glass; `m` holds radius, height and the plates' thickness.
fn posts(args: &Args, shape: &mut Shape, m: Vec3) {
    let (r, plate) = (m.x, m.z);
    let (low, tall) = (plate * 0.95, m.y - plate * 1.9);
    let modern = args.is("modern");
    let count = if args.is("ornate") { 4 } else { 3 };
    for i in 0..count {
        let out = on_circle(TAU * (i as f32 + 0.25) / count as f32) * r * if modern { 0.84 } else { 0.72 };
        let foot = Vec3::new(out.x, low, out.y);
        if modern {
            shape.add("posts", "brass", rod(foot, foot + Vec3::Y * tall, r * 0.05, 14));
            continue;
        }
        let belly = if args.is("ornate") { 0.13 } else { 0.085 };
        let line = [
            (0.075, 0.0),
            (0.1, 0.02),
            (0.1, 0.05),
            (0.055, 0.08),
            (0.09, 0.12),
            (0.05, 0.15),
            (belly, 0.3),
            (0.06, 0.45),
            (0.095, 0.5),
            (0.06, 0.55),
            (belly, 0.7),
            (0.05, 0.85),
            (0.09, 0.88),
            (0.055, 0.92),
            (0.1, 0.95),
            (0.1, 0.98),
            (0.075, 1.0),
        ];
        shape.add("posts", "wood", turned(&line.map(|(k, y)| (k * r, y * tall)), 2, 10, 0.8).moved(foot));
        if args.is("ornate") {
            for y in [plate * 0.4, m.y - plate * 0.4] {
                let knob = sphere(plate * 0.34, 2).moved(Vec3::new(out.x * 1.33, y, out.y * 1.33));
                shape.add("frame", "brass", knob);
            }
        }
    }
}

fn bulbs(shape: &mut Shape, r: f32, low: f32, high: f32) {
    let h = high - low;
    let half = [
        (0.72, 0.0),
        (0.9, 0.03),
        (1.0, 0.12),
        (0.98, 0.2),
        (0.82, 0.31),
        (0.5, 0.41),
        (0.17, 0.47),
        (0.085, 0.5),
    ];
    let mut line: Vec<(f32, f32)> = half.to_vec();
    line.extend(half.iter().rev().skip(1).map(|(k, y)| (*k, 1.0 - y)));
    let line: Vec<(f32, f32)> = line.iter().map(|(k, y)| (k * r, y * h)).collect();
    shape.add("glass", "glass", turned(&line, 2, 24, 1.0).at(0.0, low, 0.0));
    shape.add(
        "collar",
        "brass",
        turned(
            &[(0.16, 0.475), (0.2, 0.485), (0.2, 0.515), (0.16, 0.525)].map(|(k, y)| (k * r, y * h)),
            1,
            18,
            0.6,
        )
        .at(0.0, low, 0.0),
    );
    let pour = |line: &[(f32, f32)]| {
        let line: Vec<(f32, f32)> = line.iter().map(|(k, y)| (k * r, y * h)).collect();
        let mut outline = smooth_profile(&line, 2);
        outline.iter_mut().for_each(|p| *p = p.max(Vec2::ZERO));
        lathe(&outline, 18, 0.9).at(0.0, low, 0.0)
    };
    shape.add_inside(
        "sand",
        "sand",
        pour(&[(0.0, 0.02), (0.66, 0.022), (0.92, 0.1), (0.93, 0.16), (0.4, 0.24), (0.0, 0.29)]),
    );
    shape.add_inside(
        "sand",
        "sand",
        pour(&[
            (0.0, 0.54),
            (0.16, 0.545),
            (0.46, 0.61),
            (0.74, 0.69),
            (0.8, 0.715),
            (0.4, 0.685),
            (0.0, 0.65),
        ]),
    );
    shape.add_inside(
        "sand",
        "sand",
        rod(Vec3::Y * (low + h * 0.27), Vec3::Y * (low + h * 0.56), r * 0.018, 6),
    );
}
