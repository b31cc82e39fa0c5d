//! A sarcophagus of stone with panels and a lid that slides; Egyptian ones have the form of a body.

use glam::{Vec2, Vec3};

use super::cut::{along_x, arched, body};
use crate::mesh::{bar, bevel_box, box_project_faces, cylinder, displaced, frame, lathe, loft, profile, shade};
use crate::num::math::{FRAC_PI_2, rot_x};
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
    let lid = size.y * 0.72;
    let foot = bevel_box(Vec3::new(size.x, base * 0.6, size.z), 0.02);
    shape.add("plinth", "stone", foot.at(0.0, base * 0.3, 0.0));
    let step = bevel_box(Vec3::new(size.x * 0.94, base * 0.5, size.z * 0.97), 0.025);
    shape.add("plinth", "stone", step.at(0.0, base * 0.72, 0.0));
    chest(args, shape, Vec3::new(size.x * 0.86, lid - base, size.z * 0.93), base);
    let pivot = Vec3::new(0.0, lid, 0.0);
    let rise = size.y - lid;
    shape.moving("lid", pivot, by, |shape| {
        let slab = bevel_box(Vec3::new(size.x * 0.94, rise * 0.34, size.z * 0.975), 0.02);
        shape.add("lid", "stone", slab.at(0.0, lid + rise * 0.17, 0.0));
        if args.is("gothic") {
            figure(shape, size, lid + rise * 0.32, rise * 0.68);
        } else {
            // A hipped lid, as a roof, with corner ears.
            let (w, d) = (size.x * 0.45, size.z * 0.47);
            let ring = |k: f32, inset: f32, y: f32| -> Vec<Vec3> {
                [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)]
                    .map(|(x, z)| Vec3::new(x * w * k, y, z * (d - inset)))
                    .to_vec()
            };
            let top = lid + rise;
            let hip = [ring(1.0, 0.0, lid + rise * 0.32), ring(0.98, 0.01, lid + rise * 0.42), ring(0.08, w * 0.6, top - 0.008), ring(0.05, w * 0.6 + 0.01, top)];
            shape.add("lid", "stone", box_project_faces(&shade(loft(&hip, 0.3), 0.3)));
            for (x, z) in [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)] {
                let ear = displaced(3, |v| {
                    let p = Vec3::new(v.x * 0.085, v.y * rise * 0.42, v.z * 0.085);
                    p.with_y(p.y.max(-rise * 0.05))
                });
                shape.add("lid", "stone", ear.at(x * (size.x * 0.47 - 0.09), lid + rise * 0.36, z * (size.z * 0.4875 - 0.09)));
            }
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
    for (yaw, wide, reach) in [(0.0, size.x, size.z), (FRAC_PI_2, size.z, size.x), (FRAC_PI_2 * 2.0, size.x, size.z), (FRAC_PI_2 * 3.0, size.z, size.x)] {
        let count = (wide / 0.48).round().max(1.0) as usize;
        let pitch = wide / count as f32;
        let turn = crate::num::math::rot_y(yaw);
        let mut put = |mesh: crate::mesh::TriMesh| {
            shape.add("carving", "stone", mesh.at(0.0, 0.0, reach * 0.5).turned(turn).at(0.0, middle, 0.0));
        };
        for i in 0..=count {
            let x = i as f32 * pitch - wide * 0.5;
            let edge = if i == 0 { 0.03 } else if i == count { -0.03 } else { 0.0 };
            put(bevel_box(Vec3::new(0.075, size.y * 0.99, 0.05), 0.01).at(x + edge, 0.0, 0.004));
            put(bevel_box(Vec3::new(0.1, size.y * 0.1, 0.07), 0.012).at(x + edge * 0.6, size.y * 0.43, 0.004));
            put(bevel_box(Vec3::new(0.1, size.y * 0.1, 0.07), 0.012).at(x + edge * 0.6, -size.y * 0.43, 0.004));
        }
        for i in 0..count {
            let x = (i as f32 + 0.5) * pitch - wide * 0.5;
            let (w, h) = (pitch - 0.16, size.y * 0.72);
            if args.is("gothic") {
                let arch: Vec<Vec3> = arched(w, h * 0.6, h * 0.36, 10)[1..].iter().map(|p| Vec3::new(x + p.x, p.y - h * 0.5, 0.004)).collect();
                put(bar(&arch, Vec3::Z, |_| Vec2::new(0.03, 0.036), 0.008));
                put(cylinder(w * 0.16, 0.02, 6, 0.007).turned(rot_x(FRAC_PI_2)).at(x, h * 0.1, -0.004));
                put(bevel_box(Vec3::new(w * 0.5, h * 0.14, 0.018), 0.006).at(x, -h * 0.3, 0.004));
            } else {
                let moulding = profile(&[(0.0, -0.006), (0.0, 0.014), (0.014, 0.02), (0.034, 0.006), (0.04, -0.006), (0.0, -0.006)]);
                put(frame(Vec2::new(w, h), &moulding, 0.6).at(x, 0.0, 0.0));
                let wreath = crate::mesh::ring(w.min(h) * 0.24, 0.016, 28, 7).turned(rot_x(FRAC_PI_2));
                put(wreath.at(x, 0.0, 0.002));
                put(displaced(2, |d| d * Vec3::new(0.04, 0.04, 0.02)).at(x, 0.0, 0.0));
            }
        }
    }
}

/// A knight at rest: head on a pillow, hands together, feet on a block.
fn figure(shape: &mut Shape, size: Vec3, y: f32, tall: f32) {
    let long = size.z * 0.88;
    let (h, w) = (tall * 0.5, size.x * 0.24);
    let back = -long * 0.5;
    // Lying along z with its head at the rear: sections from the feet to the neck.
    let gown = body(
        &[[0.0, w * 0.62, h * 0.62, 0.0], [0.02, w * 0.72, h * 0.74, 0.0], [long * 0.2, w * 0.72, h * 0.7, 0.0], [long * 0.42, w * 0.86, h * 0.82, 0.0], [long * 0.56, w * 0.8, h * 0.86, 0.0],
          [long * 0.68, w * 1.0, h * 0.98, 0.0], [long * 0.76, w * 0.96, h * 0.84, 0.0], [long * 0.8, w * 0.4, h * 0.55, 0.0], [long * 0.83, w * 0.3, h * 0.5, 0.0]],
        24, 0.8,
    );
    let lay = |mesh: crate::mesh::TriMesh| mesh.turned(rot_x(-FRAC_PI_2)).at(0.0, y + h * 0.7, -back - 0.06);
    shape.add("figure", "stone", lay(gown));
    let head = displaced(4, |d| {
        let nose = 0.12 * crate::num::math::exp(-(d.x * d.x * 40.0 + (d.z - 0.1) * (d.z - 0.1) * 14.0)) * d.y.max(0.0);
        d * Vec3::new(w * 0.42, h * 0.66, long * 0.062) * (1.0 + nose)
    });
    shape.add("figure", "stone", box_project_faces(&head).at(0.0, y + h * 0.92, back + long * 0.12));
    let pillow = crate::mesh::cushion(Vec3::new(w * 2.0, h * 0.62, long * 0.13), 0.04, 0.02);
    shape.add("figure", "stone", pillow.at(0.0, y + h * 0.24, back + long * 0.1));
    for side in [-1.0, 1.0] {
        let arm = [
            Vec3::new(side * w * 0.96, y + h * 0.8, back + long * 0.24), Vec3::new(side * w * 1.02, y + h * 0.9, back + long * 0.38),
            Vec3::new(side * w * 0.4, y + h * 1.5, back + long * 0.36), Vec3::new(side * w * 0.06, y + h * 1.72, back + long * 0.3),
        ];
        shape.add("figure", "stone", crate::mesh::tube_varying(&crate::mesh::smooth_path(&arm, 4), |t| w * (0.3 - 0.14 * t), 12));
        let palm = displaced(3, |d| d * Vec3::new(w * 0.1, h * 0.1, long * 0.055));
        shape.add("figure", "stone", palm.turned(rot_x(0.8)).at(side * w * 0.08, y + h * 1.86, back + long * 0.27));
        let shoe = displaced(3, |d| d * Vec3::new(w * 0.26, h * 0.62, long * 0.03));
        shape.add("figure", "stone", shoe.at(side * w * 0.34, y + h * 0.74, -back - 0.05));
    }
}

/// The case of a mummy lying on a low bier: body, headcloth, mask, crossed arms, bands.
fn egyptian(shape: &mut Shape, size: Vec3, by: Motion) {
    let bier = size.y * 0.22;
    let slab = bevel_box(Vec3::new(size.x, bier * 0.5, size.z), 0.02);
    shape.add("bier", "stone", slab.at(0.0, bier * 0.75, 0.0));
    for z in [-1.0, 1.0] {
        let foot = along_x(&[(-0.12, 0.0), (0.12, 0.0), (0.16, bier * 0.55), (-0.16, bier * 0.55)], size.x * 0.9, 0.012);
        shape.add("bier", "stone", foot.at(0.0, 0.0, z * size.z * 0.36));
    }
    let (w, long) = (size.x * 0.46, size.z * 0.94);
    let (z0, deep) = (-long * 0.5, size.y - bier);
    // Half widths from the head to the feet.
    let plan = |t: f32| {
        let points = [(0.0, 0.3), (0.03, 0.5), (0.1, 0.6), (0.17, 0.56), (0.2, 0.62), (0.28, 0.98), (0.38, 1.0), (0.6, 0.8), (0.84, 0.56), (0.93, 0.56), (0.97, 0.6), (1.0, 0.5)];
        let i = points.iter().position(|p| p.0 >= t).unwrap_or(points.len() - 1).max(1);
        let (a, b) = (points[i - 1], points[i]);
        a.1 + (b.1 - a.1) * ((t - a.0) / (b.0 - a.0)).clamp(0.0, 1.0)
    };
    let shell = |low: f32, high: f32, grow: f32| {
        let rows = 40;
        let rings: Vec<Vec<Vec3>> = (0..=rows)
            .map(|i| {
                let t = i as f32 / rows as f32;
                let wide = plan(t) * w * grow;
                let toe = if t > 0.86 { 1.0 + 0.5 * ((t - 0.86) / 0.14) } else { 1.0 };
                let arch = (0..=12).map(|k| {
                    let p = crate::num::math::on_circle(std::f32::consts::PI * k as f32 / 12.0);
                    Vec3::new(p.x * wide, low + (high - low) * (0.12 + 0.88 * p.y * (0.72 + 0.28 * plan(t).min(1.0))) * toe.min(1.3), z0 + long * t)
                });
                arch.chain([Vec3::new(-wide * 0.94, low, z0 + long * t), Vec3::new(wide * 0.94, low, z0 + long * t)]).collect()
            })
            .collect();
        box_project_faces(&shade(loft(&rings, 0.7), 0.7))
    };
    let split = bier + deep * 0.42;
    shape.add("case", "brass", shell(bier + deep * 0.02, split, 1.0).deformed(|p| p.with_y(p.y.min(split))));
    let pivot = Vec3::new(0.0, split, 0.0);
    shape.moving("lid", pivot, by, |shape| {
        let top = size.y - deep * 0.12;
        shape.add("lid", "brass", shell(split, top, 1.0));
        for (from, to) in [(0.45, 0.48), (0.54, 0.57), (0.63, 0.66), (0.72, 0.75), (0.81, 0.84)] {
            let rows: Vec<Vec<Vec3>> = [from, to]
                .iter()
                .map(|t| {
                    (0..=12)
                        .map(|k| crate::num::math::on_circle(std::f32::consts::PI * (0.06 + 0.88 * k as f32 / 12.0)))
                        .map(|p| {
                            let wide = plan(*t) * w * 1.012;
                            Vec3::new(p.x * wide, split + (top - split) * (0.12 + 0.9 * p.y * (0.72 + 0.28 * plan(*t).min(1.0))), z0 + long * t)
                        })
                        .collect()
                })
                .collect();
            let band = crate::props::architecture::timber::bent_sheet(&rows, 0.012, 0.8);
            shape.add("bands", "trim", band);
        }
        // The mask within its headcloth, a beard, crossed arms with crook and flail.
        let face = Vec3::new(0.0, split + (top - split) * 0.72, z0 + long * 0.115);
        let mask = displaced(4, |d| {
            let nose = 0.2 * crate::num::math::exp(-(d.x * d.x * 50.0 + d.z * d.z * 12.0)) * d.y.max(0.0);
            d * Vec3::new(w * 0.34, deep * 0.24, long * 0.075) * (1.0 + nose)
        });
        shape.add("mask", "brass", box_project_faces(&mask).moved(face));
        let hood = displaced(4, |d| {
            let stripe = 1.0 + 0.03 * crate::num::math::sin(d.z * 30.0);
            d * Vec3::new(w * 0.62, deep * 0.2, long * 0.11) * stripe
        });
        shape.add("mask", "trim", box_project_faces(&shade(hood, 0.6)).moved(face - Vec3::Y * deep * 0.06));
        let beard = lathe(&profile(&[(0.0, 0.0), (0.022, 0.0), (0.03, long * 0.06), (0.02, long * 0.075), (0.0, long * 0.075)]), 14, 0.6);
        shape.add("mask", "trim", beard.turned(rot_x(FRAC_PI_2)).moved(face + Vec3::new(0.0, deep * 0.14, long * 0.06)));
        for side in [-1.0, 1.0] {
            let y = split + (top - split) * 0.96;
            let arm = [Vec3::new(side * w * 0.8, y - deep * 0.16, z0 + long * 0.35), Vec3::new(side * w * 0.3, y, z0 + long * 0.37), Vec3::new(-side * w * 0.2, y + deep * 0.02, z0 + long * 0.3)];
            shape.add("arms", "brass", crate::mesh::tube(&crate::mesh::smooth_path(&arm, 4), w * 0.1, 10));
            let rod = [Vec3::new(-side * w * 0.14, y + deep * 0.09, z0 + long * 0.4), Vec3::new(-side * w * 0.34, y + deep * 0.09, z0 + long * 0.24), Vec3::new(-side * w * 0.42, y + deep * 0.03, z0 + long * 0.22)];
            shape.add("arms", "trim", crate::mesh::tube(&crate::mesh::smooth_path(&rod, 4), w * 0.04, 8));
        }
    });
}
