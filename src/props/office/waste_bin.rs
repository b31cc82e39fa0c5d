//! A waste bin: a paper basket, one of wire mesh, one with a pedal, or a galvanised can with a lid.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bar, bevel_box, displaced, lathe, profile, ring, smooth_path, tube};
use crate::num::math::{TAU, on_circle};
use crate::num::noise::fbm3;
use crate::props::science::fittings::turned;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WASTE_BIN: Generator = Generator {
    kind: "waste_bin",
    title: "Waste bin",
    group: "office",
    words: &["trash can", "garbage can", "wastebasket", "rubbish bin", "trash bin", "dustbin"],
    styles: &["mesh", "pedal", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.2, 0.28, 0.6),
        Param::m("height", 0.24, 0.33, 0.8),
        Param::m("depth", 0.2, 0.28, 0.6),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "grey painted metal" },
        SlotSpec { name: "iron", material: "galvanized steel" },
        SlotSpec { name: "rubber", material: "black plastic" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("mesh") {
        mesh(shape, r, size.y);
        litter(args, shape, r * 0.68, r * 0.32);
    } else if args.is("pedal") {
        pedal(shape, r, size.y);
    } else if args.is("industrial") {
        can(shape, r, size.y.max(r * 2.4));
    } else {
        basket(shape, r, size.y);
        litter(args, shape, r * 0.76, size.y * 0.62);
    }
}

fn basket(shape: &mut Shape, r: f32, tall: f32) {
    let line = [
        (0.0, 0.0),
        (0.74, 0.0),
        (0.77, 0.012),
        (0.95, 0.965),
        (1.0, 0.975),
        (1.0, 0.995),
        (0.96, 1.0),
        (0.92, 0.99),
        (0.735, 0.03),
        (0.0, 0.03),
    ];
    shape.add("bin", "metal", lathe(&profile(&line.map(|(k, y)| (k * r, y * tall))), 32, 0.5));
    for (y, k) in [(0.2, 0.81), (0.78, 0.918)] {
        shape.add("bands", "metal", ring(r * k, r * 0.018, 32, 6).at(0.0, tall * y, 0.0));
    }
    shape.add("foot", "rubber", ring(r * 0.755, r * 0.035, 32, 6).at(0.0, r * 0.035, 0.0));
}

/// Crumpled paper, heaped to `level` metres.
fn litter(args: &Args, shape: &mut Shape, r: f32, level: f32) {
    let mut hand = args.random("litter");
    for i in 0..6 {
        let seed = hand.bits();
        let ball = displaced(2, |d| d * r * 0.36 * (1.0 + 0.35 * fbm3(d * 2.6, 3, seed)));
        let out = on_circle(TAU * i as f32 / 5.0 + hand.unit()) * r * if i == 5 { 0.05 } else { 0.56 };
        let y = level + r * (0.1 + 0.24 * hand.unit()) + if i == 5 { r * 0.3 } else { 0.0 };
        shape.add("litter", "paper", crate::mesh::shade(ball, 0.3).at(out.x, y, out.y));
    }
    let bed =
        displaced(3, |d| Vec3::new(d.x * r, d.y * r * 0.24, d.z * r) * (1.0 + 0.1 * fbm3(d * 4.0, 2, 7)));
    shape.add("litter", "paper", crate::mesh::shade(bed, 0.3).at(0.0, level - r * 0.12, 0.0));
}

fn mesh(shape: &mut Shape, r: f32, tall: f32) {
    let at = |turn: f32, y: f32| {
        let out = on_circle(turn) * r * (0.76 + 0.21 * y);
        Vec3::new(out.x, y * tall, out.y)
    };
    for i in 0..28 {
        for lean in [-0.5, 0.5] {
            let turn = TAU * i as f32 / 28.0;
            let wire: Vec<Vec3> =
                (0..=4).map(|s| s as f32 / 4.0).map(|t| at(turn + lean * t, 0.03 + 0.95 * t)).collect();
            shape.add("mesh", "iron", tube(&wire, r * 0.009, 4));
        }
    }
    for (y, thick) in [(0.035, 0.03), (0.34, 0.012), (0.66, 0.012), (0.985, 0.03)] {
        shape.add(
            "rims",
            "iron",
            ring(r * (0.76 + 0.21 * y), r * thick, 32, 7).at(
                0.0,
                (tall * y).clamp(r * thick, tall - r * thick),
                0.0,
            ),
        );
    }
    let floor =
        [(0.0, 0.0), (0.74, 0.0), (0.76, 0.02), (0.74, 0.04), (0.0, 0.04)].map(|(k, y)| (k * r, y * r));
    shape.add("floor", "iron", lathe(&profile(&floor), 28, 0.5));
}

fn pedal(shape: &mut Shape, r: f32, tall: f32) {
    let r = r * 0.93;
    let body = [
        (0.0, 0.03),
        (0.98, 0.03),
        (1.0, 0.05),
        (1.0, 0.84),
        (0.97, 0.85),
        (0.94, 0.84),
        (0.94, 0.07),
        (0.0, 0.07),
    ];
    shape.add("bin", "iron", lathe(&profile(&body.map(|(k, y)| (k * r, y * tall))), 36, 0.5));
    shape.add(
        "foot",
        "rubber",
        turned(
            &[(0.99, 0.0), (1.03, 0.01), (1.03, 0.05), (0.99, 0.06)].map(|(k, y)| (k * r, y * tall)),
            1,
            36,
            0.5,
        ),
    );
    let hinge = Vec3::new(0.0, tall * 0.86, -r);
    shape.moving("lid", hinge, Motion::Hinge { axis: -Vec3::X, angle_rad: 1.35 }, |shape| {
        let lid = [(1.03, 0.84), (1.045, 0.85), (1.03, 0.885), (0.9, 0.94), (0.55, 0.985), (0.12, 1.0)];
        shape.add("lid", "iron", turned(&lid.map(|(k, y)| (k * r, y * tall)), 2, 36, 0.7));
    });
    shape.add(
        "hinge",
        "rubber",
        bevel_box(Vec3::new(r * 0.5, tall * 0.06, r * 0.14), 0.004).at(0.0, tall * 0.84, -r * 1.02),
    );
    let tread = Vec3::new(0.0, tall * 0.035, r * 1.0);
    shape.moving(
        "pedal",
        Vec3::new(0.0, tall * 0.035, r * 0.7),
        Motion::Hinge { axis: Vec3::X, angle_rad: 0.12 },
        |shape| {
            let path = [tread - Vec3::Z * r * 0.3, tread + Vec3::Z * r * 0.14];
            shape.add(
                "pedal",
                "rubber",
                bar(&path, Vec3::Y, |t| Vec2::new(r * (0.3 + 0.16 * t), tall * 0.03), 0.003),
            );
        },
    );
}

/// A ribbed can of galvanised sheet with a handled lid and two ears.
fn can(shape: &mut Shape, r: f32, tall: f32) {
    let r = r * 0.9;
    let mut line: Vec<(f32, f32)> = vec![(0.0, 0.02), (0.84, 0.02), (0.86, 0.0), (0.88, 0.0), (0.88, 0.03)];
    for i in 0..6 {
        let y = 0.12 + 0.11 * i as f32;
        let k = 0.885 + 0.1 * y;
        line.extend([(k, y), (k + 0.022, y + 0.018), (k + 0.022, y + 0.03), (k + 0.004, y + 0.048)]);
    }
    line.extend([(0.975, 0.84), (1.0, 0.85), (1.0, 0.87), (0.94, 0.87), (0.84, 0.05), (0.0, 0.05)]);
    let line: Vec<(f32, f32)> = line.iter().map(|(k, y)| (k * r, y * tall)).collect();
    shape.add("bin", "iron", lathe(&profile(&line), 36, 0.5));
    let lid = [
        (1.02, 0.845),
        (1.045, 0.85),
        (1.045, 0.89),
        (0.98, 0.905),
        (0.7, 0.93),
        (0.66, 0.945),
        (0.3, 0.955),
        (0.1, 0.957),
    ];
    shape.moving(
        "lid",
        Vec3::new(0.0, tall * 0.87, -r),
        Motion::Hinge { axis: -Vec3::X, angle_rad: 1.5 },
        |shape| {
            shape.add("lid", "iron", turned(&lid.map(|(k, y)| (k * r, y * tall)), 1, 36, 0.5));
            let grip = [(-0.24, 0.945), (-0.22, 0.99), (0.22, 0.99), (0.24, 0.945)]
                .map(|(x, y)| Vec3::new(x * r, y * tall, 0.0));
            shape.add(
                "lid",
                "iron",
                tube(&smooth_path(&grip, 4), r * 0.028, 8).deformed(|p| p.with_y(p.y.min(tall))),
            );
        },
    );
    for side in [-1.0, 1.0] {
        let at = |x: f32, y: f32, z: f32| Vec3::new(side * x * r, y * tall, z * r);
        let ear = [at(0.94, 0.74, -0.2), at(1.08, 0.735, -0.17), at(1.08, 0.735, 0.17), at(0.94, 0.74, 0.2)];
        let ears: TriMesh = tube(&smooth_path(&ear, 4), r * 0.026, 8);
        shape.add("handles", "iron", ears);
    }
}
