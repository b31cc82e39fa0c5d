//! The case of a mummy: a trough and a lid in the form of a body.

use glam::Vec3;

use super::cut::along_x;
use crate::mesh::{bevel_box, box_project_faces, displaced, lathe, loft, profile, shade};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Motion, Shape};

/// The case of a mummy lying on a low bier: body, headcloth, mask, crossed arms, bands.
pub fn egyptian(shape: &mut Shape, size: Vec3, by: Motion) {
    let bier = size.y * 0.22;
    let slab = bevel_box(Vec3::new(size.x, bier * 0.5, size.z), 0.02);
    shape.add("bier", "stone", slab.at(0.0, bier * 0.75, 0.0));
    for z in [-1.0, 1.0] {
        let foot = along_x(
            &[(-0.12, 0.0), (0.12, 0.0), (0.16, bier * 0.55), (-0.16, bier * 0.55)],
            size.x * 0.9,
            0.012,
        );
        shape.add("bier", "stone", foot.at(0.0, 0.0, z * size.z * 0.36));
    }
    let (w, long) = (size.x * 0.46, size.z * 0.94);
    let (z0, deep) = (-long * 0.5, size.y - bier);
    // Half widths from the head to the feet.
    let plan = |t: f32| {
        let points = [
            (0.0, 0.3),
            (0.03, 0.5),
            (0.1, 0.6),
            (0.17, 0.56),
            (0.2, 0.62),
            (0.28, 0.98),
            (0.38, 1.0),
            (0.6, 0.8),
            (0.84, 0.56),
            (0.93, 0.56),
            (0.97, 0.6),
            (1.0, 0.5),
        ];
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
                    Vec3::new(
                        p.x * wide,
                        low + (high - low)
                            * (0.12 + 0.88 * p.y * (0.72 + 0.28 * plan(t).min(1.0)))
                            * toe.min(1.3),
                        z0 + long * t,
                    )
                });
                arch.chain([Vec3::new(-wide, low, z0 + long * t), Vec3::new(wide, low, z0 + long * t)])
                    .collect()
            })
            .collect();
        box_project_faces(&shade(loft(&rings, 0.7), 0.7))
    };
    let split = bier + deep * 0.42;
    // The lower half is a trough with upright sides that draw in a little below.
    let trough: Vec<Vec<Vec3>> = (0..=40)
        .map(|i| {
            let (t, low) = (i as f32 / 40.0, bier - 0.004);
            let wide = plan(t) * w;
            let rise = split - low;
            [
                (1.0, 1.0),
                (-1.0, 1.0),
                (-1.0, 0.5),
                (-0.93, 0.12),
                (-0.82, 0.0),
                (0.82, 0.0),
                (0.93, 0.12),
                (1.0, 0.5),
            ]
            .map(|(x, y)| Vec3::new(x * wide, low + rise * y, z0 + long * t))
            .to_vec()
        })
        .collect();
    shape.add("case", "brass", box_project_faces(&shade(loft(&trough, 0.7), 0.7)));
    let pivot = Vec3::new(0.0, split, 0.0);
    shape.moving("lid", pivot, by, |shape| {
        let top = size.y - deep * 0.12;
        shape.add("lid", "brass", shell(split, top, 1.0));
        for (from, to) in [(0.45, 0.48), (0.54, 0.57), (0.63, 0.66), (0.72, 0.75), (0.81, 0.84)] {
            let rows: Vec<Vec<Vec3>> = [from, to]
                .iter()
                .map(|t| {
                    (0..=12)
                        .map(|k| {
                            crate::num::math::on_circle(
                                std::f32::consts::PI * (0.06 + 0.88 * k as f32 / 12.0),
                            )
                        })
                        .map(|p| {
                            let wide = plan(*t) * w * 1.012;
                            Vec3::new(
                                p.x * wide,
                                split
                                    + (top - split) * (0.12 + 0.9 * p.y * (0.72 + 0.28 * plan(*t).min(1.0))),
                                z0 + long * t,
                            )
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
        let hood = displaced(3, |d| {
            let stripe = 1.0 + 0.03 * crate::num::math::sin(d.z * 30.0);
            d * Vec3::new(w * 0.56, deep * 0.2, long * 0.1) * stripe
        });
        shape.add("mask", "trim", box_project_faces(&shade(hood, 0.6)).moved(face - Vec3::Y * deep * 0.06));
        let beard = lathe(
            &profile(&[
                (0.0, 0.0),
                (0.022, 0.0),
                (0.03, long * 0.06),
                (0.02, long * 0.075),
                (0.0, long * 0.075),
            ]),
            14,
            0.6,
        );
        shape.add(
            "mask",
            "trim",
            beard.turned(rot_x(FRAC_PI_2)).moved(face + Vec3::new(0.0, deep * 0.14, long * 0.06)),
        );
        for side in [-1.0, 1.0] {
            let y = split + (top - split) * 0.94;
            let arm = [
                Vec3::new(side * w * 0.8, y - deep * 0.16, z0 + long * 0.35),
                Vec3::new(side * w * 0.3, y, z0 + long * 0.37),
                Vec3::new(-side * w * 0.2, y + deep * 0.02, z0 + long * 0.3),
            ];
            shape.add("arms", "brass", crate::mesh::tube(&crate::mesh::smooth_path(&arm, 4), w * 0.1, 10));
            let rod = [
                Vec3::new(-side * w * 0.1, y + deep * 0.05, z0 + long * 0.42),
                Vec3::new(-side * w * 0.34, y + deep * 0.03, z0 + long * 0.28),
                Vec3::new(-side * w * 0.5, y - deep * 0.03, z0 + long * 0.25),
            ];
            shape.add("arms", "trim", crate::mesh::tube(&crate::mesh::smooth_path(&rod, 4), w * 0.04, 8));
        }
    });
}
