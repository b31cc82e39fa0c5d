//! A specimen in a jar of spirits: a brain, an eye, or a coiled snake.

use glam::{Vec2, Vec3};

use super::fittings::{filling, turned, vessel};
use crate::mesh::{TriMesh, bar, displaced, shade, smooth_path, sphere, tube_varying};
use crate::num::math::{TAU, cos, exp, on_circle, sin};
use crate::num::noise::fbm3;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SPECIMEN_JAR: Generator = Generator {
    kind: "specimen_jar",
    title: "Specimen jar",
    group: "science",
    words: &["specimen", "brain in a jar", "anatomical jar", "pickled specimen"],
    styles: &["snake", "eye", "metal"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.09, 0.16, 0.4),
        Param::m("height", 0.14, 0.26, 0.8),
        Param::m("depth", 0.09, 0.16, 0.4),
    ],
    source: "usual retail sizes of museum jars",
    slots: &[
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "brew", material: "light green glass" },
        SlotSpec { name: "seat flesh", material: "pink rubber" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "iron", material: "brushed steel" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let metal = args.is("metal");
    let lid = if metal { r * 0.3 } else { r * 0.62 };
    let foot = if metal { r * 0.34 } else { 0.0 };
    let tall = size.y - lid - foot;
    let line = [
        (0.8, 0.0),
        (0.88, 0.012),
        (0.9, 0.04),
        (0.9, 0.86),
        (0.88, 0.91),
        (0.8, 0.94),
        (0.78, 0.965),
        (0.84, 0.98),
        (0.84, 1.0),
    ];
    let outside: Vec<Vec2> = line.iter().map(|(k, y)| Vec2::new(k * r, y * tall)).collect();
    shape.add("jar", "glass", vessel(&outside, r * 0.05, 32).at(0.0, foot, 0.0));
    shape.add_inside("liquid", "brew", filling(&outside, r * 0.05, tall * 0.84, 28).at(0.0, foot, 0.0));
    if metal {
        let base =
            [(0.96, 0.0), (1.0, 0.04), (1.0, 0.16), (0.94, 0.2), (0.94, 0.34)].map(|(k, y)| (k * r, y * r));
        shape.add("base", "iron", turned(&base, 1, 32, 0.5));
        let cap = [(0.94, -0.12), (0.97, -0.1), (0.97, 0.14), (0.86, 0.22), (0.3, 0.24), (0.26, 0.3)]
            .map(|(k, y)| (k * r, y * r));
        shape.add("lid", "iron", turned(&cap, 1, 32, 0.5).at(0.0, size.y - lid, 0.0));
    } else {
        let cap = [
            (0.72, -0.08),
            (0.76, 0.0),
            (1.0, 0.01),
            (1.0, 0.05),
            (0.94, 0.1),
            (0.6, 0.19),
            (0.24, 0.24),
            (0.14, 0.29),
            (0.16, 0.36),
            (0.26, 0.46),
            (0.24, 0.56),
            (0.12, 0.62),
        ];
        shape.add(
            "lid",
            "glass",
            turned(&cap.map(|(k, y)| (k * r, y * r)), 1, 28, 0.8).at(0.0, size.y - lid, 0.0),
        );
        label(shape, r * 0.905, tall * 0.3, tall * 0.24);
    }
    let middle = Vec3::Y * (foot + tall * 0.46);
    let fit = (r * 0.7).min(tall * 0.32);
    if args.is("eye") {
        eye(shape, middle, fit * 0.8);
    } else if args.is("snake") {
        snake(shape, foot + tall * 0.1, tall * 0.7, r * 0.6);
    } else {
        brain(args, shape, middle, fit);
    }
}

/// A paper label that follows the glass, in front.
fn label(shape: &mut Shape, r: f32, y: f32, tall: f32) {
    let arc: Vec<Vec3> = (0..=10)
        .map(|i| (i as f32 / 5.0 - 1.0) * 0.62)
        .map(|turn| Vec3::new(sin(turn) * r, y, cos(turn) * r))
        .collect();
    shape.add("label", "paper", bar(&arc, arc[0].with_y(0.0), |_| Vec2::new(tall, r * 0.012), 0.0004));
}

fn brain(args: &Args, shape: &mut Shape, middle: Vec3, fit: f32) {
    let seed = args.random("folds").bits();
    for side in [-1.0, 1.0] {
        let lobe = displaced(4, |d| {
            let warp =
                Vec3::new(fbm3(d * 1.7, 2, seed), fbm3(d * 1.7 + 7.0, 2, seed), fbm3(d * 1.7 - 7.0, 2, seed));
            let fold = sin((d.y + d.z * 0.8) * 11.0 + warp.x * 9.0) * sin((d.z - d.x) * 8.0 + warp.y * 9.0);
            d * Vec3::new(0.36, 0.44, 0.62) * (1.0 + 0.07 * fold)
        });
        shape.add_inside(
            "specimen",
            "seat flesh",
            shade(lobe.stretched(Vec3::splat(fit)), 1.0).moved(middle + Vec3::X * side * fit * 0.33),
        );
    }
    let small = displaced(3, |d| d * Vec3::new(0.36, 0.2, 0.24) * (1.0 + 0.05 * sin(d.y * 34.0)));
    shape.add_inside(
        "specimen",
        "seat flesh",
        small.stretched(Vec3::splat(fit)).moved(middle + Vec3::new(0.0, -fit * 0.36, -fit * 0.36)),
    );
    let stem = [(0.0, -0.2, -0.1), (0.0, -0.5, -0.16), (0.02, -0.8, -0.24)]
        .map(|(x, y, z)| middle + Vec3::new(x, y, z) * fit);
    shape.add_inside(
        "specimen",
        "seat flesh",
        tube_varying(&smooth_path(&stem, 4), |t| fit * (0.15 - 0.07 * t), 12),
    );
}

fn eye(shape: &mut Shape, middle: Vec3, r: f32) {
    let ball = displaced(3, |d| d * (1.0 + 0.1 * exp(-d.distance_squared(Vec3::Z) / 0.12)));
    shape.add_inside("specimen", "paper", ball.stretched(Vec3::splat(r)).moved(middle));
    shape.add_inside(
        "specimen",
        "brew",
        sphere(r * 0.5, 3).stretched(Vec3::new(1.0, 1.0, 0.3)).moved(middle + Vec3::Z * r * 0.975),
    );
    shape.add_inside(
        "specimen",
        "iron",
        sphere(r * 0.22, 3).stretched(Vec3::new(1.0, 1.0, 0.4)).moved(middle + Vec3::Z * r * 1.06),
    );
    for i in 0..5 {
        let out = on_circle(TAU * i as f32 / 5.0) * 0.3;
        let path = [
            Vec3::new(out.x, out.y, -0.9),
            Vec3::new(out.x * 0.7, out.y * 0.7 - 0.1, -1.15),
            Vec3::new(out.x * 1.3, -0.75 + out.y * 0.4, -0.9),
        ]
        .map(|p| middle + p * r * 0.9);
        shape.add_inside(
            "specimen",
            "seat flesh",
            tube_varying(&smooth_path(&path, 4), |t| r * (0.12 - 0.08 * t), 7),
        );
    }
}

fn snake(shape: &mut Shape, low: f32, tall: f32, r: f32) {
    let path: Vec<Vec3> = (0..=72)
        .map(|i| i as f32 / 72.0)
        .map(|t| {
            let turn = on_circle(TAU * 2.6 * t) * r * (0.82 - 0.3 * t * t);
            Vec3::new(turn.x, low + tall * (0.08 + 0.86 * t), turn.y)
        })
        .collect();
    let body: TriMesh = tube_varying(
        &path,
        |t| r * (0.03 + 0.17 * (t * 3.0).min(1.0)) * if t > 0.95 { 1.25 - (t - 0.95) * 14.0 } else { 1.0 },
        12,
    );
    shape.add_inside("specimen", "seat flesh", body);
}
