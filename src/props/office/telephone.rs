//! A telephone: a dial one with its receiver across the cradle, a candlestick, or a desk set with keys.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, smooth_path, tube, tube_varying};
use crate::num::math::{PI, TAU, on_circle, sin};
use crate::props::science::fittings::{Level, aim, disc, moulded, rod, turned};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TELEPHONE: Generator = Generator {
    kind: "telephone",
    title: "Telephone",
    group: "office",
    words: &["phone", "desk phone", "landline"],
    styles: &["rotary", "candlestick", "modern"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.18, 0.24, 0.32),
        Param::m("height", 0.1, 0.15, 0.36),
        Param::m("depth", 0.16, 0.21, 0.28),
    ],
    source: "Western Electric 302 and 20-type desk sets; usual retail sizes",
    slots: &[
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "paper", material: "white plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
    ],
    clear_front_m: 0.1,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("candlestick") {
        super::telephone_sets::stalk(shape, size.with_y(size.y.max(0.3)));
    } else if args.is("modern") {
        super::telephone_sets::desk(shape, size);
    } else {
        rotary(shape, size);
    }
}

/// A receiver along x, its ear and mouth looking down to y = 0, `long` metres.
pub(super) fn receiver(long: f32, k: f32) -> Vec<TriMesh> {
    let half = long * 0.5;
    let path = [(-0.84, 0.04), (-0.6, 0.062), (0.0, 0.07), (0.6, 0.062), (0.84, 0.04)];
    let path: Vec<Vec3> = path.iter().map(|(x, y)| Vec3::new(x * half, y * k, 0.0)).collect();
    let mut pieces =
        vec![tube_varying(&smooth_path(&path, 4), |t| k * (0.0125 + 0.005 * (2.0 * t - 1.0).abs()), 14)];
    for side in [-1.0, 1.0] {
        let lean = Vec3::new(side * 0.28, -1.0, 0.0).normalize();
        let cup = [
            (0.014, -0.012),
            (0.019, -0.006),
            (0.021, 0.008),
            (0.026, 0.015),
            (0.0265, 0.025),
            (0.021, 0.028),
            (0.016, 0.026),
        ];
        let cup = turned(&cup.map(|(r, y)| (r * k, y * k)), 1, 22, 0.7);
        pieces.push(aim(cup, Vec3::new(side * (half - 0.0335 * k), 0.042 * k, 0.0), lean));
    }
    pieces
}

fn rotary(shape: &mut Shape, size: Vec3) {
    let k = (size.y / 0.15).min(size.x / 0.19);
    let deep = size.z;
    let wide = size.x * 0.72;
    let level = |y: f32, x: f32, z: f32, back: f32| Level {
        y: y * k,
        size: Vec2::new(wide * x, deep * z),
        z: -deep * (0.5 - back) + deep * z * 0.5,
    };
    let foot = moulded(&[level(0.0, 1.0, 1.0, 0.0), level(0.012, 1.0, 1.0, 0.0)], 0.02 * k);
    shape.add("body", "rubber", foot);
    let body = [
        level(0.011, 0.97, 0.97, 0.012),
        level(0.03, 0.93, 0.93, 0.02),
        level(0.055, 0.62, 0.68, 0.07),
        level(0.08, 0.5, 0.46, 0.12),
        level(0.096, 0.54, 0.4, 0.14),
    ];
    shape.add("body", "rubber", moulded(&body, 0.02 * k));
    // The dial lies on the slope between the body's front levels.
    let slope = Vec3::new(0.0, 0.05 * k, -deep * 0.35);
    let normal = Vec3::new(0.0, deep * 0.42, 0.06 * k).normalize();
    let hub = Vec3::new(0.0, 0.057 * k, deep * 0.24) + normal * 0.006 * k;
    let r = (wide * 0.25).min(slope.length() * 0.36);
    shape.add(
        "dial",
        "rubber",
        aim(
            turned(
                &[(1.12 * r, -0.014 * k), (1.12 * r, 0.004 * k), (1.0 * r, 0.009 * k), (0.6 * r, 0.009 * k)],
                1,
                32,
                0.5,
            ),
            hub,
            normal,
        ),
    );
    shape.add("dial", "paper", disc(hub + normal * 0.0095 * k, normal, r * 0.97, 0.003 * k, 32));
    shape.moving("dial", hub, Motion::Hinge { axis: -normal, angle_rad: 4.2 }, |shape| {
        let face = hub + normal * 0.0145 * k;
        // A wheel of two rims with the finger holes between.
        let rim = |out: f32, thick: f32| crate::mesh::ring(out * r, thick * r, 32, 8);
        shape.add("wheel", "brass", aim(rim(0.92, 0.05), face, normal));
        shape.add("wheel", "brass", disc(face, normal, r * 0.48, 0.004 * k, 28));
        shape.add("wheel", "paper", disc(face + normal * 0.0015 * k, normal, r * 0.36, 0.004 * k, 24));
        let across = Vec3::X;
        let up = normal.cross(across);
        for i in 0..11 {
            let turn = on_circle(-1.0 + TAU * 0.92 * i as f32 / 11.0);
            let spoke = across * turn.x + up * turn.y;
            let web = rod(face + spoke * r * 0.44, face + spoke * r * 0.9, r * 0.035, 6);
            shape.add("wheel", "brass", web);
        }
    });
    let stop = hub + normal * 0.019 * k + Vec3::new(0.83, -0.45, 0.3).normalize() * r * 0.86;
    shape.add("dial", "brass", rod(stop, stop + Vec3::new(0.8, -0.4, 0.28) * r * 0.22, 0.0018 * k, 8));
    cradle(shape, k, wide, -deep * 0.18);
    for piece in receiver(size.x, k) {
        shape.add("receiver", "rubber", piece.at(0.0, 0.0675 * k, -deep * 0.18));
    }
    cord(shape, Vec3::new(-wide * 0.5, 0.02 * k, -deep * 0.2), size, k);
}

fn cradle(shape: &mut Shape, k: f32, wide: f32, z: f32) {
    for side in [-1.0, 1.0] {
        let x = side * wide * 0.2;
        for ahead in [-1.0, 1.0] {
            let path = [
                Vec3::new(x, 0.09 * k, z + ahead * 0.012 * k),
                Vec3::new(x, 0.105 * k, z + ahead * 0.026 * k),
                Vec3::new(x, 0.132 * k, z + ahead * 0.031 * k),
            ];
            shape.add(
                "cradle",
                "rubber",
                tube_varying(&smooth_path(&path, 3), |t| k * (0.009 - 0.004 * t), 10),
            );
        }
        shape.add(
            "cradle",
            "brass",
            rod(Vec3::new(x, 0.094 * k, z), Vec3::new(x, 0.108 * k, z), 0.006 * k, 10),
        );
    }
}

/// A coiled cord from the end of the receiver down to the body's side.
fn cord(shape: &mut Shape, to: Vec3, size: Vec3, k: f32) {
    let from = Vec3::new(-size.x * 0.5 + 0.04 * k, 0.105 * k, -size.z * 0.18);
    let path: Vec<Vec3> = (0..=75)
        .map(|i| i as f32 / 75.0)
        .map(|t| {
            let coil = on_circle(t * TAU * 15.0) * 0.006 * k * (t * (1.0 - t) * 12.0).min(1.0);
            let sag = sin(PI * t) * 0.03 * k;
            from.lerp(to, t) + Vec3::new(-sag * 0.3 + coil.x * 0.7, -sag + coil.x * 0.5, coil.y)
        })
        .collect();
    shape.add("cord", "rubber", tube(&path, 0.0022 * k, 5).deformed(|p| p.with_y(p.y.max(0.0))));
}
