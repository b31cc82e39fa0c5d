//! A sarcophagus of stone with panels and a lid that slides; Egyptian ones have the form of a body.

use glam::{Vec2, Vec3};

use super::altar::bevel_slab as slab;
use super::cut::pointed;
use super::effigy::figure;
use super::mummy_case::egyptian;
use crate::mesh::{bar, bevel_box, box_project_faces, displaced, extrude, frame, loft, profile, shade};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SARCOPHAGUS: Generator = Generator {
    kind: "sarcophagus",
    title: "Sarcophagus",
    group: "monuments",
    words: &["tomb", "stone coffin", "casket", "mummy case", "crypt tomb", "stone tomb"],
    styles: &["egyptian", "gothic", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.05, 1.5),
        Param::m("height", 0.8, 1.05, 1.4),
        Param::m("depth", 1.9, 2.3, 2.8),
    ],
    source: "museum pieces of antiquity and the Middle Ages",
    slots: &[
        SlotSpec { name: "stone", material: "grey stone" },
        SlotSpec { name: "brass", material: "gold" },
        SlotSpec { name: "trim", material: "blue painted wood" },
        SlotSpec { name: "soot", material: "slate" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let by = Motion::Slide { by: Vec3::new(size.x * 0.55, 0.0, size.z * 0.06) };
    if args.is("egyptian") {
        egyptian(shape, size, by);
        return;
    }
    let base = size.y * 0.13;
    let gothic = args.is("gothic");
    let lid = size.y * if gothic { 0.58 } else { 0.72 };
    if args.is("rustic") && !gothic {
        return hewn(args, shape, size, by);
    }
    let foot = bevel_box(Vec3::new(size.x, base * 0.6, size.z), 0.02);
    shape.add("plinth", "stone", foot.at(0.0, base * 0.3, 0.0));
    let step = bevel_box(Vec3::new(size.x * 0.94, base * 0.5, size.z * 0.97), 0.025);
    shape.add("plinth", "stone", step.at(0.0, base * 0.72, 0.0));
    chest(args, shape, Vec3::new(size.x * 0.86, lid - base, size.z * 0.93), base);
    let pivot = Vec3::new(0.0, lid, 0.0);
    let rise = size.y - lid;
    shape.moving("lid", pivot, by, |shape| {
        let thick = rise * if gothic { 0.13 } else { 0.34 };
        let slab = bevel_box(Vec3::new(size.x * 0.94, thick, size.z * 0.975), 0.02);
        shape.add("lid", "stone", slab.at(0.0, lid + thick * 0.5, 0.0));
        if gothic {
            let step = bevel_box(Vec3::new(size.x * 0.86, thick * 0.6, size.z * 0.94), thick * 0.25);
            shape.add("lid", "stone", step.at(0.0, lid + thick * 1.2, 0.0));
            figure(shape, size, lid + thick * 1.49, rise - thick * 1.5);
        } else {
            // A hipped lid, as a roof, with corner ears.
            let (w, d) = (size.x * 0.45, size.z * 0.47);
            let ring = |k: f32, inset: f32, y: f32| -> Vec<Vec3> {
                [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)]
                    .map(|(x, z)| Vec3::new(x * w * k, y, z * (d - inset)))
                    .to_vec()
            };
            let top = lid + rise;
            let hip = [
                ring(1.0, 0.0, lid + rise * 0.32),
                ring(0.98, 0.01, lid + rise * 0.42),
                ring(0.08, w * 0.6, top - 0.008),
                ring(0.05, w * 0.6 + 0.01, top),
            ];
            shape.add("lid", "stone", box_project_faces(&shade(loft(&hip, 0.3), 0.3)));
            for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)] {
                let ear = displaced(3, |v| {
                    let p = Vec3::new(v.x * 0.085, v.y * rise * 0.42, v.z * 0.085);
                    p.with_y(p.y.max(-rise * 0.05))
                });
                shape.add(
                    "lid",
                    "stone",
                    ear.at(x * (size.x * 0.47 - 0.09), lid + rise * 0.36, z * (size.z * 0.4875 - 0.09)),
                );
            }
        }
    });
}

/// Slabs left rough from the chisel on two sleepers, a thick one laid over them.
fn hewn(args: &Args, shape: &mut Shape, size: Vec3, by: Motion) {
    let seed = |name: &str| args.seed().child(name).0;
    let (foot, lid, wall) = (size.y * 0.12, size.y * 0.76, 0.13);
    for side in [-1.0, 1.0] {
        let sleeper = slab(Vec3::new(size.x * 0.96, foot + 0.02, size.z * 0.14), seed("sleeper"));
        shape.add("plinth", "stone", sleeper.at(0.0, foot * 0.5 + 0.01, side * size.z * 0.34));
        let name = if side < 0.0 { "left" } else { "right" };
        let long =
            slab(Vec3::new(lid - foot, wall, size.z * 0.94), seed(name)).turned(rot_z(-side * FRAC_PI_2));
        shape.add("chest", "stone", long.at(side * (size.x * 0.46 - wall * 0.5), (lid + foot) * 0.5, 0.0));
        let end = Vec3::new(size.x * 0.92 - wall * 1.6, wall, lid - foot - 0.01);
        let end = slab(end, seed(name) ^ 5).turned(rot_x(side * FRAC_PI_2));
        shape.add("chest", "stone", end.at(0.0, (lid + foot) * 0.5, side * (size.z * 0.45 - wall * 0.5)));
    }
    let floor = bevel_box(Vec3::new(size.x * 0.8, 0.06, size.z * 0.84), 0.0);
    shape.add("chest", "soot", floor.at(0.0, foot + 0.03, 0.0));
    shape.moving("lid", Vec3::new(0.0, lid, 0.0), by, |shape| {
        let (thick, relief) = (size.y - lid, 0.022);
        let cover = slab(Vec3::new(size.x, thick - relief + 0.006, size.z), seed("lid"));
        shape.add("lid", "stone", cover.at(0.0, size.y - relief - (thick - relief) * 0.5, 0.0));
        // A cross with splayed arms, left standing when the slab was dressed.
        let arm = size.x * 0.1;
        for (long, way, z) in [(size.z * 0.36, 0.0, 0.0), (size.x * 0.3, FRAC_PI_2, -size.z * 0.13)] {
            let bar = bevel_box(Vec3::new(arm, relief * 2.0, long * 2.0), 0.01);
            let splayed = bar.deformed(|p| p.with_x(p.x * (0.8 + 0.5 * (p.z / long).abs())));
            let cross = if way > 0.0 { splayed.deformed(|p| p.with_y(p.y * 0.96)) } else { splayed };
            shape.add("lid", "stone", cross.yawed(way).at(0.0, size.y - relief, z));
        }
    });
}

/// Walls around a hollow, their faces set with panels or blind arches, pilasters between.
fn chest(args: &Args, shape: &mut Shape, size: Vec3, base: f32) {
    let wall = 0.1;
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(wall, size.y, size.z), 0.01);
        shape.add("chest", "stone", long.at(side * (size.x - wall) * 0.5, base + size.y * 0.5, 0.0));
        let short = bevel_box(Vec3::new(size.x - wall * 2.0, size.y - 0.002, wall), 0.01);
        shape.add("chest", "stone", short.at(0.0, base + size.y * 0.5, side * (size.z - wall) * 0.5));
    }
    let floor = bevel_box(Vec3::new(size.x - wall * 1.9, 0.06, size.z - wall * 1.9), 0.0);
    shape.add("chest", "soot", floor.at(0.0, base + 0.03, 0.0));
    let middle = base + size.y * 0.5;
    for (yaw, wide, reach) in [
        (0.0, size.x, size.z),
        (FRAC_PI_2, size.z, size.x),
        (FRAC_PI_2 * 2.0, size.x, size.z),
        (FRAC_PI_2 * 3.0, size.z, size.x),
    ] {
        let count = (wide / 0.54).round().max(1.0) as usize;
        let pitch = wide / count as f32;
        let turn = crate::num::math::rot_y(yaw);
        let mut put = |mesh: crate::mesh::TriMesh| {
            shape.add("carving", "stone", mesh.at(0.0, 0.0, reach * 0.5).turned(turn).at(0.0, middle, 0.0));
        };
        for i in 0..=count {
            let x = i as f32 * pitch - wide * 0.5;
            let edge = if i == 0 {
                0.03
            } else if i == count {
                -0.03
            } else {
                0.0
            };
            put(bevel_box(Vec3::new(0.075, size.y * 0.99, 0.05), 0.01).at(x + edge, 0.0, 0.004));
            put(bevel_box(Vec3::new(0.1, size.y * 0.1, 0.07), 0.012).at(
                x + edge * 0.6,
                size.y * 0.43,
                0.004,
            ));
            put(bevel_box(Vec3::new(0.1, size.y * 0.1, 0.07), 0.012).at(
                x + edge * 0.6,
                -size.y * 0.43,
                0.004,
            ));
        }
        for i in 0..count {
            let x = (i as f32 + 0.5) * pitch - wide * 0.5;
            let (w, h) = (pitch - 0.16, size.y * 0.72);
            if args.is("gothic") {
                let arch: Vec<Vec3> = pointed(w, h * 0.5, h * 0.46, 5)[1..]
                    .iter()
                    .map(|p| Vec3::new(x + p.x, p.y - h * 0.5, 0.004))
                    .collect();
                put(bar(&arch, Vec3::Z, |_| Vec2::new(0.03, 0.036), 0.008));
                put(bevel_box(Vec3::new(w + 0.05, 0.03, 0.04), 0.008).at(x, -h * 0.5, 0.004));
                let arms = w.min(h) * 0.27;
                let shield = [
                    (0.0, -1.2),
                    (0.55, -0.7),
                    (0.86, 0.0),
                    (0.9, 0.9),
                    (-0.9, 0.9),
                    (-0.86, 0.0),
                    (-0.55, -0.7),
                ]
                .map(|(x, y)| Vec2::new(x, y) * arms);
                put(extrude(&shield, 0.022, 0.006).at(x, -h * 0.06, 0.004));
                put(bevel_box(Vec3::new(arms * 0.3, arms * 1.7, 0.014), 0.004).at(x, -h * 0.06, 0.014));
                put(bevel_box(Vec3::new(arms * 1.5, arms * 0.3, 0.0145), 0.004).at(
                    x,
                    -h * 0.06 + arms * 0.25,
                    0.014,
                ));
            } else {
                let moulding = profile(&[
                    (0.0, -0.006),
                    (0.0, 0.014),
                    (0.014, 0.02),
                    (0.034, 0.006),
                    (0.04, -0.006),
                    (0.0, -0.006),
                ]);
                put(frame(Vec2::new(w, h), &moulding, 0.6).at(x, 0.0, 0.0));
                let wreath = crate::mesh::ring(w.min(h) * 0.24, 0.016, 28, 7).turned(rot_x(FRAC_PI_2));
                put(wreath.at(x, 0.0, 0.002));
                put(displaced(2, |d| d * Vec3::new(0.04, 0.04, 0.02)).at(x, 0.0, 0.0));
            }
        }
    }
}
