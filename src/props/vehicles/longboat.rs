//! A longboat: shields along its sides, curled stems, a mast with a striped sail.

use glam::{Vec2, Vec3};

use super::hull::Hull;
use crate::mesh::{bar, bevel_box, cylinder, sheet, smooth_path, sphere, tube_varying};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle, rot_z, sin};
use crate::props::Shape;
use crate::props::architecture::timber::rod;
use crate::props::machines::parts::turned;

/// Planks, shields, stems, mast and sail on a hull pointed at both ends.
pub fn viking(shape: &mut Shape, hull: &Hull, tone: &mut crate::num::Stream) {
    hull.strakes(shape, "wood", 7, 0.018, tone);
    hull.backbone(shape, "trim");
    hull.ribs(shape, "wood", 9);
    hull.rails(shape, "trim", Vec2::new(0.055, 0.05));
    hull.floor(shape, "wood", tone);
    for t in [-0.5, -0.17, 0.17, 0.5] {
        hull.thwart(shape, "trim", t, hull.side * 0.7, 0.22, tone);
    }
    for (end, curl) in [(1.0, 1.0), (-1.0, 0.72)] {
        stem(shape, hull, end, curl);
    }
    for i in 0..6 {
        let t = -0.6 + 0.24 * i as f32;
        for side in [-1.0, 1.0] {
            let at = hull.point(t, 0.06) * Vec3::new(side, 1.0, 1.0) + Vec3::X * side * 0.045;
            let r = (hull.long * 0.1).min(0.36);
            let disc = turned(&[(0.0, -0.012), (r, -0.012), (r, 0.004), (r * 0.6, 0.014), (0.0, 0.018)], 16);
            let boss =
                turned(&[(0.0, 0.01), (r * 0.26, 0.01), (r * 0.24, 0.03), (r * 0.14, 0.06), (0.0, 0.07)], 14);
            let slot = if i % 2 == 0 { "seat" } else { "canvas" };
            let put = |mesh: crate::mesh::TriMesh| mesh.turned(rot_z(-side * FRAC_PI_2)).moved(at);
            shape.add("shields", slot, put(disc));
            shape.add(
                "shields",
                "iron",
                put(turned(
                    &[
                        (r * 0.97, -0.014),
                        (r * 1.03, -0.014),
                        (r * 1.03, 0.01),
                        (r * 0.97, 0.01),
                        (r * 0.97, -0.014),
                    ],
                    22,
                )),
            );
            shape.add(
                "shields",
                "iron",
                put(crate::mesh::TriMesh::merged([
                    boss,
                    cylinder(r * 0.26, 0.012, 14, 0.0).at(0.0, 0.004, 0.0),
                ])),
            );
        }
    }
    let mast = hull.long * 1.15;
    shape.add(
        "mast",
        "trim",
        tube_varying(
            &[Vec3::new(0.0, 0.08, 0.0), Vec3::new(0.0, hull.side + mast, 0.0)],
            |t| 0.07 - 0.035 * t,
            14,
        ),
    );
    shape.add("mast", "trim", bevel_box(Vec3::new(0.28, 0.14, 0.5), 0.03).at(0.0, 0.14, 0.0));
    let (top, wide) = (hull.side + mast * 0.9, hull.half * 2.1);
    shape.add(
        "mast",
        "trim",
        tube_varying(
            &[Vec3::new(-wide, top, 0.06), Vec3::new(0.0, top, 0.06), Vec3::new(wide, top, 0.06)],
            |t| 0.026 + 0.03 * sin(PI * t),
            12,
        ),
    );
    let tall = mast * 0.68;
    for i in 0..6 {
        let (from, to) = (i as f32 / 6.0, (i as f32 + 1.0) / 6.0);
        let strip = sheet(3, 10, 0.008, |u, v| {
            let u = from + (to - from) * u;
            let belly = sin(PI * v * 0.9 + 0.15) * (1.0 - (2.0 * u - 1.0) * (2.0 * u - 1.0) * 0.6);
            Vec3::new(wide * 0.95 * (2.0 * u - 1.0), top - 0.03 - tall * v, 0.1 + belly * tall * 0.16)
        });
        shape.add("sail", if i % 2 == 0 { "seat" } else { "canvas" }, strip);
    }
    for (x, z) in [(-1.0, -0.3), (1.0, -0.3), (0.0, 0.9), (0.0, -0.9)] {
        let foot = if x == 0.0 {
            Vec3::new(0.0, hull.side + 0.3, z * hull.long)
        } else {
            hull.point(z, 0.0) * Vec3::new(x, 1.0, 1.0)
        };
        shape.add("ropes", "canvas", rod(Vec3::new(0.0, hull.side + mast * 0.97, 0.0), foot, 0.009, 6));
    }
    shape.anchor("seat", Vec3::new(0.0, hull.side * 0.7, -0.17 * hull.long), PI);
}

/// A stem that rises into a spiral.
fn stem(shape: &mut Shape, hull: &Hull, end: f32, curl: f32) {
    let foot = Vec3::new(0.0, hull.point(end, 0.0).y - 0.05, end * (hull.long - 0.01));
    let r = hull.side * 0.42 * curl;
    let mut path = vec![foot, foot + Vec3::new(0.0, r * 0.9, end * r * 0.35)];
    let eye = foot + Vec3::new(0.0, r * 1.9, -end * r * 0.45);
    path.extend((0..=16).map(|i| {
        let angle = -0.2 + TAU * 1.35 * i as f32 / 22.0;
        let way = on_circle(angle) * r * (0.95 - 0.8 * i as f32 / 22.0);
        eye + Vec3::new(0.0, way.y, end * way.x)
    }));
    let path = smooth_path(&path, 2);
    shape.add(
        "stems",
        "trim",
        bar(&path, Vec3::X, |t| Vec2::new(0.1 - 0.055 * t, 0.07 - 0.03 * t) * (0.6 + hull.side * 0.6), 0.012),
    );
    shape.add("stems", "trim", sphere(r * 0.16, 2).moved(eye));
}
