//! The lamp over an operating table: a round head of lenses on jointed arms from the ceiling.

use glam::Vec3;

use crate::mesh::{bar, smooth_path, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::lights::flame::COOL_LIGHT;
use crate::props::science::fittings::{aim, disc, rod, turned};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SURGICAL_LAMP: Generator = Generator {
    kind: "surgical_lamp",
    title: "Surgical lamp",
    group: "medical",
    words: &["operating lamp", "surgical light", "theatre light"],
    styles: &["double", "antique"],
    mounting: Mounting::Ceiling,
    params: &[
        Param::m("width", 1.1, 1.5, 2.0),
        Param::m("height", 0.7, 1.0, 1.5),
        Param::m("depth", 0.5, 0.62, 0.75),
    ],
    source: "IEC 60601-2-41: surgical luminaires; usual retail sizes",
    slots: &[
        SlotSpec { name: "plastic", material: "white enamel" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "lamp", material: "glowing lamp" },
        SlotSpec { name: "rubber", material: "black plastic" },
    ],
    clear_front_m: 0.0,
    build,
};

/// How far the grip hangs below the head, metres.
const GRIP: f32 = 0.06;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.z * 0.5;
    let left = -size.x * 0.5;
    let axis = if args.is("double") { 0.0 } else { left + 0.1 };
    // Ceiling rose and the upright axle.
    let rose = [(0.1, 0.0), (0.1, -0.035), (0.06, -0.07), (0.032, -0.09)].map(|(k, y)| (k, -y));
    let rose = aim(turned(&rose, 1, 28, 0.5), Vec3::new(axis, 0.0, 0.0), Vec3::NEG_Y);
    shape.add("mount", "plastic", rose);
    let swivel = size.y * 0.34;
    shape.add(
        "mount",
        "metal",
        rod(Vec3::new(axis, -0.08, 0.0), Vec3::new(axis, -swivel - 0.1, 0.0), 0.024, 18),
    );
    if args.is("double") {
        arm(args, shape, Vec3::new(axis, -swivel, 0.0), Vec3::new(size.x * 0.5 - r, -size.y, 0.0), r);
        arm(
            args,
            shape,
            Vec3::new(axis, -swivel - 0.06, 0.0),
            Vec3::new(-size.x * 0.5 + r * 0.8, -size.y * 0.92, 0.0),
            r * 0.8,
        );
    } else {
        arm(args, shape, Vec3::new(axis, -swivel, 0.0), Vec3::new(size.x * 0.5 - r, -size.y, 0.0), r);
    }
}

/// A level arm from the axle, a sprung one down to the head, and the head; `low` is the middle of its glass.
fn arm(args: &Args, shape: &mut Shape, from: Vec3, low: Vec3, r: f32) {
    let head_top = low.y + GRIP + r * 0.46;
    let elbow = Vec3::new(from.x + (low.x - from.x) * 0.5, from.y, 0.0);
    let collar = |at: Vec3, r: f32| {
        turned(&[(r * 0.8, -0.05), (r, -0.042), (r, 0.042), (r * 0.8, 0.05)], 1, 20, 0.5).moved(at)
    };
    shape.add("arms", "plastic", collar(from, 0.05));
    shape.add("arms", "plastic", bar(&[from, elbow], Vec3::Y, |_| glam::Vec2::new(0.05, 0.06), 0.014));
    shape.add("arms", "plastic", collar(elbow, 0.046));
    let wrist = Vec3::new(low.x, head_top + r * 0.62, 0.0);
    let spring_from = elbow - Vec3::Y * 0.085;
    shape.add("arms", "metal", rod(elbow, spring_from - Vec3::Y * 0.02, 0.02, 14));
    shape.add(
        "arms",
        "plastic",
        bar(&[spring_from, wrist], Vec3::Z, |t| glam::Vec2::new(0.058 - 0.014 * t, 0.05), 0.014),
    );
    shape.add("arms", "metal", disc(wrist, Vec3::Z, 0.032, 0.06, 20));
    shape.add("arms", "rubber", disc(wrist, Vec3::Z, 0.02, 0.066, 18));
    // A yoke bent from the wrist down to the rim at both sides.
    let hang = Vec3::new(low.x, head_top, 0.0);
    shape.add("arms", "metal", rod(wrist, Vec3::new(low.x, head_top + r * 0.2, 0.0), 0.016, 12));
    for z in [-1.0, 1.0] {
        let yoke = [
            hang + Vec3::Y * r * 0.22,
            hang + Vec3::new(0.0, r * 0.2, z * r * 0.5),
            hang + Vec3::new(0.0, r * 0.05, z * r * 0.82),
            hang + Vec3::new(0.0, -r * 0.2, z * r * 0.93),
        ];
        shape.add("arms", "metal", tube(&smooth_path(&yoke, 4), 0.012, 10));
        shape.add(
            "arms",
            "rubber",
            disc(hang + Vec3::new(0.0, -r * 0.2, z * r * 0.93), Vec3::Z, 0.024, r * 0.06, 16),
        );
    }
    head(args, shape, low + Vec3::Y * GRIP, r);
}

fn head(args: &Args, shape: &mut Shape, low: Vec3, r: f32) {
    let shell: &[(f32, f32)] = if args.is("antique") {
        &[(0.97, 0.04), (1.0, 0.06), (1.0, 0.12), (0.93, 0.2), (0.66, 0.36), (0.34, 0.44), (0.2, 0.46)]
    } else {
        &[
            (0.96, 0.03),
            (1.0, 0.06),
            (1.0, 0.14),
            (0.96, 0.19),
            (0.7, 0.25),
            (0.66, 0.32),
            (0.4, 0.38),
            (0.3, 0.46),
        ]
    };
    let shell: Vec<(f32, f32)> = shell.iter().map(|(k, y)| (k * r, y * r)).collect();
    shape.add("head", "plastic", turned(&shell, 1, 40, 0.5).moved(low));
    shape.add(
        "head",
        "metal",
        crate::mesh::ring(r * 0.965, r * 0.028, 40, 8).moved(low + Vec3::Y * r * 0.05),
    );
    let lens = |shape: &mut Shape, at: Vec3, k: f32| {
        let rim = turned(&[(k * 0.96, 0.0), (k, 0.008), (k, 0.03)], 1, 20, 0.5);
        shape.add("lenses", "metal", aim(rim, at - Vec3::Y * 0.004, Vec3::Y));
        let eye = turned(&[(k * 0.3, -0.006), (k * 0.7, -0.003), (k * 0.86, 0.004)], 1, 18, 1.0);
        shape.add("lenses", "lamp", eye.moved(at - Vec3::Y * 0.002));
    };
    let face = low + Vec3::Y * r * 0.035;
    let (inner, outer) = if args.is("antique") { (0, 5) } else { (6, 12) };
    let big = if args.is("antique") { 0.24 } else { 0.15 };
    lens(shape, face, r * if args.is("antique") { 0.2 } else { 0.11 });
    for (count, reach) in [(inner, 0.38), (outer, if args.is("antique") { 0.6 } else { 0.74 })] {
        for i in 0..count {
            let out = on_circle(TAU * i as f32 / count as f32) * r * reach;
            lens(shape, face + Vec3::new(out.x, 0.0, out.y), r * big);
        }
    }
    // A sterile grip in the middle is the lowest point.
    let long = GRIP + r * 0.035;
    let grip = [(0.04, -0.05), (0.03, -0.02), (0.024, long * 0.4), (0.035, long * 0.85), (0.035, long)];
    shape.add("grip", "rubber", aim(turned(&grip, 1, 18, 0.6), face, Vec3::NEG_Y));
    shape.light(low - Vec3::Y * 0.08, COOL_LIGHT, 900.0, 6.0);
}
