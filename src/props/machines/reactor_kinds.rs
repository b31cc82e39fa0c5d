//! Reactors of other kinds: a ring of plasma within coils, and a pressure vessel.

use glam::{Vec2, Vec3};

use super::parts::{bolts, flange, gauge, pipe, turned};
use super::reactor::scaled;
use crate::mesh::{TriMesh, band, bevel_box, cylinder, lathe, profile, ring, sphere};
use crate::num::LinearRgb;
use crate::num::math::{TAU, on_circle, rot_y, rot_z};
use crate::props::Shape;
use crate::props::architecture::timber::rod;

/// A ring of plasma within coils.
pub fn tokamak(shape: &mut Shape, r: f32, h: f32) {
    let h = h.min(r * 1.5);
    let y = h * 0.5;
    shape.add(
        "base",
        "metal",
        turned(
            &scaled(
                &[(0.0, 0.0), (0.96, 0.0), (0.96, 0.05), (0.9, 0.08), (0.3, 0.08), (0.22, 0.12), (0.0, 0.12)],
                r,
                h,
            ),
            40,
        ),
    );
    shape.add(
        "column",
        "iron",
        turned(
            &scaled(
                &[(0.0, 0.1), (0.2, 0.1), (0.2, 0.9), (0.26, 0.93), (0.26, 0.98), (0.2, 1.0), (0.0, 1.0)],
                r,
                h,
            ),
            28,
        ),
    );
    for i in 0..9 {
        shape.add(
            "column",
            "brass",
            band(r * 0.225, h * 0.04, r * 0.04, 28).at(0.0, h * (0.18 + 0.075 * i as f32), 0.0),
        );
    }
    let tube_r = (r * 0.24).min(h * 0.26);
    shape.add("plasma", "lamp", ring(r * 0.58, tube_r * 0.78, 48, 14).at(0.0, y, 0.0));
    for i in 0..12 {
        let turn = rot_y(TAU * i as f32 / 12.0);
        let coil = band(tube_r * 1.3, r * 0.09, tube_r * 0.32, 20)
            .at(0.0, -r * 0.045, 0.0)
            .turned(rot_z(TAU * 0.25));
        let coil =
            coil.stretched(Vec3::new(1.0, (h * 0.4 / (tube_r * 1.3)).min(1.2), 1.0)).at(0.0, y, r * 0.58);
        shape.add("coils", if i % 2 == 0 { "metal" } else { "brass" }, coil.turned(turn));
        let leg = bevel_box(Vec3::new(r * 0.1, h * 0.2, r * 0.12), r * 0.015).at(0.0, h * 0.14, r * 0.72);
        shape.add("legs", "iron", leg.turned(turn));
    }
    for y in [h * 0.2, h * 0.8] {
        shape.add("field coils", "iron", ring(r * 0.94, r * 0.05, 44, 10).at(0.0, y, 0.0));
    }
    for i in 0..6 {
        let way = on_circle(TAU * (i as f32 + 0.5) / 6.0) * r * 0.94;
        shape.add(
            "legs",
            "trim",
            rod(Vec3::new(way.x, 0.0, way.y), Vec3::new(way.x, h * 0.82, way.y), r * 0.035, 12),
        );
    }
    shape.light(Vec3::new(0.0, y, r * 0.9), LinearRgb([0.5, 0.75, 1.0]), 120.0, 9.0);
}

/// A pressure vessel of heavy steel with loops, control rods and a railing of bolts.
pub fn vessel(shape: &mut Shape, r: f32, h: f32) {
    shape.add(
        "base",
        "iron",
        turned(
            &scaled(&[(0.0, 0.0), (0.94, 0.0), (0.94, 0.05), (0.86, 0.06), (0.86, 0.1), (0.0, 0.1)], r, h),
            8,
        ),
    );
    let body = [
        (0.0, 0.1),
        (0.36, 0.1),
        (0.52, 0.14),
        (0.58, 0.2),
        (0.58, 0.6),
        (0.68, 0.61),
        (0.7, 0.62),
        (0.7, 0.68),
        (0.68, 0.69),
        (0.58, 0.69),
        (0.5, 0.77),
        (0.32, 0.82),
        (0.0, 0.83),
    ];
    shape.add("vessel", "metal", lathe(&profile(&scaled(&body, r, h)), 40, 0.4));
    shape.add("vessel", "iron", bolts(Vec3::new(0.0, h * 0.688, 0.0), Vec3::Y, r * 0.64, 20, r * 0.03));
    let window = TAU / 6.0;
    for i in 0..6 {
        let way = on_circle(window * (i as f32 + 0.25));
        let out = Vec3::new(way.x, 0.0, way.y);
        let at = out * r * 0.56 + Vec3::Y * h * 0.42;
        let turn = super::parts::onto(out);
        shape.add("ports", "iron", band(r * 0.15, r * 0.08, r * 0.04, 20).turned(turn).moved(at));
        shape.add("ports", "lamp", cylinder(r * 0.115, r * 0.05, 20, 0.004).turned(turn).moved(at));
    }
    for i in 0..7 {
        let way = if i == 6 { Vec2::ZERO } else { on_circle(TAU * i as f32 / 6.0) * r * 0.24 };
        let foot = Vec3::new(way.x, h * 0.79, way.y);
        shape.add("rods", "brass", rod(foot, Vec3::new(way.x, h * 0.985, way.y), r * 0.035, 12));
        shape.add("rods", "iron", cylinder(r * 0.06, h * 0.04, 12, r * 0.01).at(way.x, h * 0.96, way.y));
        shape.add("rods", "trim", cylinder(r * 0.07, h * 0.05, 12, r * 0.01).at(way.x, h * 0.8, way.y));
    }
    for i in 0..4 {
        let turn = rot_y(TAU * (i as f32 + 0.5) / 4.0);
        let line = [(0.5, 0.52), (0.86, 0.52), (0.86, 0.08)];
        let path: Vec<Vec3> = line.iter().map(|(a, b)| Vec3::new(0.0, b * h, a * r)).collect();
        shape.add("loops", "metal", pipe(&path, r * 0.09, r * 0.2).turned(turn));
        let collar: TriMesh = flange(Vec3::new(0.0, h * 0.52, r * 0.65), Vec3::Z, r * 0.14, r * 0.05);
        shape.add("loops", "iron", collar.turned(turn));
        let foot = flange(Vec3::new(0.0, h * 0.12, r * 0.86), Vec3::Y, r * 0.14, r * 0.05);
        shape.add("loops", "iron", foot.turned(turn));
    }
    gauge(shape, ["brass", "ceramic", "iron"], Vec3::new(0.0, h * 0.3, r * 0.59), Vec3::Z, r * 0.1);
    shape.add("dome", "lamp", sphere(r * 0.05, 2).at(0.0, h - r * 0.05, 0.0));
    shape.light(Vec3::new(0.0, h * 0.42, r * 0.9), LinearRgb([0.45, 0.8, 1.0]), 60.0, 6.0);
}
