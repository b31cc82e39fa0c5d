//! A flask of the laboratory: conical, round-bottomed on its ring, or an alchemist's still.

use glam::{Vec2, Vec3};

use super::fittings::{filling, rod, turned, vessel};
use crate::mesh::{ring, smooth_path, smooth_profile, tube_varying};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const FLASK: Generator = Generator {
    kind: "flask",
    title: "Flask",
    group: "science",
    words: &["erlenmeyer", "conical flask", "retort", "alembic"],
    styles: &["round", "alchemist", "corked"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.06, 0.11, 0.3),
        Param::m("height", 0.1, 0.18, 0.5),
        Param::m("depth", 0.06, 0.11, 0.3),
    ],
    source: "ISO 1773: laboratory glassware, narrow-necked flasks",
    slots: &[
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "brew", material: "green water" },
        SlotSpec { name: "cork", material: "light brown wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("alchemist") {
        return still(shape, r * 0.8, size.y * 1.5);
    }
    let mut top = size.y;
    if args.is("corked") {
        top -= size.y * 0.06;
        let cork = turned(&[(0.24, -0.1), (0.3, 0.06)].map(|(k, y)| (k * r, y * size.y)), 1, 18, 0.6);
        shape.add("cork", "cork", cork.at(0.0, top, 0.0));
    }
    if args.is("round") {
        let cushion = ring(r * 0.62, r * 0.2, 28, 10).at(0.0, r * 0.2, 0.0);
        shape.add("stand", "cork", cushion);
        round(shape, Vec3::Y * r * 0.13, r, top - r * 0.13);
    } else {
        let line = [
            (0.9, 0.0),
            (0.98, 0.012),
            (1.0, 0.05),
            (0.94, 0.13),
            (0.68, 0.4),
            (0.42, 0.66),
            (0.34, 0.75),
            (0.33, 0.92),
            (0.36, 0.97),
            (0.4, 1.0),
        ];
        pour(shape, &line.map(|(k, y)| (k * r, y * top)), Vec3::ZERO, r * 0.035, 0.34 * top);
    }
}

/// A glass of that outside at `foot`, filled up to `level` above it.
fn pour(shape: &mut Shape, line: &[(f32, f32)], foot: Vec3, wall: f32, level: f32) {
    let outside: Vec<Vec2> = smooth_profile(line, 2).into_iter().map(|p| p.max(Vec2::ZERO)).collect();
    shape.add("glass", "glass", vessel(&outside, wall, 26).moved(foot));
    shape.add_inside("brew", "brew", filling(&outside, wall, level, 22).moved(foot));
}

fn round(shape: &mut Shape, foot: Vec3, r: f32, tall: f32) {
    let ball = |turn: f32| {
        let p = on_circle(turn);
        (p.x * r, r + p.y * r)
    };
    let mut line: Vec<(f32, f32)> = (1..=8).map(|i| ball(-1.4 + 2.58 * (i as f32 - 1.0) / 7.0)).collect();
    line.extend([
        (0.27 * r, (2.06 * r).min(tall * 0.8)),
        (0.25 * r, tall * 0.9),
        (0.27 * r, tall * 0.97),
        (0.32 * r, tall),
    ]);
    pour(shape, &line, foot, r * 0.035, r * 0.95);
}

/// A cucurbit on a tripod under a helm, its beak dripping into a receiver.
fn still(shape: &mut Shape, r: f32, tall: f32) {
    let x = -r * 0.9;
    let stand = tall * 0.24;
    for i in 0..3 {
        let out = on_circle(TAU * (i as f32 / 3.0 + 0.25));
        let at = |k: f32, y: f32| Vec3::new(x + out.x * r * k, y, out.y * r * k);
        let leg = smooth_path(
            &[at(0.72, stand), at(0.82, stand * 0.6), at(0.86, stand * 0.2), at(1.05, 0.035 * r)],
            3,
        );
        shape.add("stand", "iron", tube_varying(&leg, |_| r * 0.045, 8).deformed(|p| p.with_y(p.y.max(0.0))));
        shape.add("stand", "iron", rod(Vec3::new(x, stand * 0.36, 0.0), at(0.85, stand * 0.36), r * 0.03, 8));
    }
    shape.add("stand", "iron", ring(r * 0.72, r * 0.055, 24, 6).at(x, stand, 0.0));
    let lamp = turned(
        &[(0.3, 0.0), (0.36, 0.06), (0.36, 0.24), (0.16, 0.32), (0.1, 0.4)].map(|(k, y)| (k * r, y * r)),
        1,
        18,
        0.7,
    );
    shape.add("burner", "brass", lamp.at(x, 0.0, 0.0));
    let belly = tall - stand;
    let foot = Vec3::new(x, stand - r * 0.28, 0.0);
    let line = [
        (0.2, 0.0),
        (0.6, 0.04),
        (0.9, 0.14),
        (1.0, 0.28),
        (0.88, 0.44),
        (0.55, 0.56),
        (0.33, 0.64),
        (0.3, 0.7),
        (0.36, 0.73),
    ];
    pour(shape, &line.map(|(k, y)| (k * r, y * belly)), foot, r * 0.035, belly * 0.3);
    // The helm, and the beak that leaves it.
    let top = foot.y + belly * 0.71;
    let room = tall - top;
    let helm = [
        (0.36, 0.0),
        (0.44, 0.06),
        (0.62, 0.3),
        (0.6, 0.55),
        (0.34, 0.8),
        (0.12, 0.88),
        (0.16, 0.94),
        (0.08, 1.0),
    ];
    shape.add("helm", "glass", turned(&helm.map(|(k, y)| (k * r, y * room)), 2, 24, 1.0).at(x, top, 0.0));
    shape.add("helm", "brass", ring(r * 0.39, r * 0.04, 24, 8).at(x, top + r * 0.01, 0.0));
    let mouth = Vec3::new(r * 1.5, r * 1.28, 0.0);
    let beak = [
        Vec3::new(x + r * 0.5, top + room * 0.42, 0.0),
        Vec3::new(x + r * 1.1, top + room * 0.3, 0.0),
        mouth.lerp(Vec3::new(x + r, top, 0.0), 0.5),
        mouth - Vec3::Y * r * 0.1,
    ];
    shape.add("beak", "glass", tube_varying(&smooth_path(&beak, 5), |t| r * (0.17 - 0.11 * t), 14));
    let line = [(0.3, 0.0), (0.56, 0.04), (0.62, 0.22), (0.5, 0.5), (0.26, 0.74), (0.18, 0.86), (0.22, 1.0)];
    let flask = line.map(|(k, y)| (k * r, y * r * 1.2));
    pour(shape, &flask, Vec3::new(r * 1.5, 0.0, 0.0), r * 0.03, r * 0.4);
}
