//! A speeder bike: a saddle on a long body, steering vanes in front, a thruster behind.

use glam::{Vec2, Vec3};

use super::hover_vehicle::{flat, hull};
use crate::mesh::{bar, bevel_box, cushion, cylinder, lathe, profile, smooth_path, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x, sin};
use crate::props::Shape;
use crate::props::architecture::timber::{bent_sheet, rod};
use crate::props::machines::parts::{along_z, turned};

/// A saddle on a long body, outriggers with steering vanes in front, a thruster behind.
pub fn bike(shape: &mut Shape, s: Vec3) {
    let (w, h, l) = (s.x * 0.5, s.y, s.z * 0.5);
    let rows = [
        (-l * 0.8, w * 0.3, h * 0.38, h * 0.66),
        (-l * 0.5, w * 0.42, h * 0.28, h * 0.72),
        (-l * 0.1, w * 0.38, h * 0.26, h * 0.64),
        (l * 0.25, w * 0.36, h * 0.28, h * 0.7),
        (l * 0.45, w * 0.26, h * 0.34, h * 0.66),
        (l * 0.6, w * 0.14, h * 0.4, h * 0.56),
    ];
    shape.add("body", "paint", hull(&rows, 0.5));
    shape.add(
        "body",
        "iron",
        bevel_box(Vec3::new(w * 0.56, h * 0.14, l * 0.7), 0.03).at(0.0, h * 0.26, -l * 0.12),
    );
    shape.add(
        "seat",
        "leather",
        cushion(Vec3::new(w * 0.6, h * 0.1, l * 0.62), 0.045, 0.02).at(0.0, h * 0.7, -l * 0.2),
    );
    shape.add(
        "seat",
        "leather",
        cushion(Vec3::new(w * 0.56, h * 0.14, l * 0.14), 0.045, 0.01).turned(rot_x(-0.3)).at(
            0.0,
            h * 0.77,
            -l * 0.5,
        ),
    );
    let nozzle = [(0.0, 0.06), (0.7, 0.06), (0.78, 0.0), (0.9, 0.0), (1.0, 0.4), (0.92, 1.0), (0.0, 1.0)];
    let r = w * 0.4;
    let nozzle: Vec<Vec2> = profile(&nozzle).iter().map(|p| Vec2::new(p.x * r, p.y * l * 0.3)).collect();
    let back = Vec3::new(0.0, h * 0.5, -l);
    shape.add("thruster", "metal", along_z(lathe(&nozzle, 28, 0.5)).moved(back));
    shape.add(
        "thruster",
        "lamp",
        along_z(cylinder(r * 0.66, 0.03, 24, 0.004)).moved(back + Vec3::Z * (l * 0.018 - 0.012)),
    );
    for side in [-1.0, 1.0] {
        let rail = [
            Vec3::new(side * w * 0.24, h * 0.36, l * 0.2),
            Vec3::new(side * w * 0.3, h * 0.34, l * 0.55),
            Vec3::new(side * w * 0.34, h * 0.42, l * 0.92),
        ];
        shape.add("outriggers", "metal", tube(&smooth_path(&rail, 6), 0.03, 10));
        let vane =
            [Vec2::new(-0.1, -0.16), Vec2::new(0.1, -0.12), Vec2::new(0.12, 0.14), Vec2::new(-0.06, 0.2)]
                .map(|p| p * Vec2::new(l * 0.8, h));
        let vane = crate::mesh::extrude(&vane, 0.035, 0.01).turned(crate::num::math::rot_y(-FRAC_PI_2));
        shape.add("vanes", "paint", vane.at(side * w * 0.36, h * 0.44, l * 0.9));
        let plate =
            bevel_box(Vec3::new(w * 0.5, 0.03, l * 0.16), 0.01).turned(crate::num::math::rot_z(side * 0.3));
        shape.add("vanes", "metal", plate.at(side * w * 0.62, h * 0.4, l * 0.88));
        let grip = [
            Vec3::new(side * w * 0.16, h * 0.68, l * 0.34),
            Vec3::new(side * w * 0.4, h * 0.86, l * 0.24),
            Vec3::new(side * w * 0.66, h * 0.88, l * 0.12),
        ];
        let grip = smooth_path(&grip, 5);
        shape.add("bars", "metal", tube(&grip, 0.016, 10));
        shape.add("bars", "rubber", tube(&grip[grip.len() - 4..], 0.024, 12));
        let skid = [(-0.6, 0.12), (-0.5, 0.02), (0.0, 0.02), (0.35, 0.02), (0.46, 0.1)]
            .map(|(z, y)| Vec3::new(side * w * 0.5, y, z * l));
        shape.add("skids", "rubber", bar(&flat(&skid), Vec3::Y, |_| Vec2::new(0.07, 0.04), 0.01));
        for z in [-0.4, 0.22] {
            shape.add(
                "skids",
                "metal",
                rod(
                    Vec3::new(side * w * 0.26, h * 0.3, z * l),
                    Vec3::new(side * w * 0.5, 0.03, z * l),
                    0.024,
                    10,
                ),
            );
        }
        let peg = rod(
            Vec3::new(side * w * 0.3, h * 0.34, -l * 0.08),
            Vec3::new(side * w * 0.66, h * 0.34, -l * 0.08),
            0.022,
            10,
        );
        shape.add("bars", "rubber", peg);
        let duct = [(0.0, 0.0), (0.06, 0.0), (0.075, 0.05), (0.07, 0.5), (0.05, 0.6), (0.0, 0.6)]
            .map(|(a, b)| (a * w * 2.4, b * l));
        shape.add("thruster", "iron", along_z(turned(&duct, 20)).at(side * w * 0.5, h * 0.5, -l * 0.72));
    }
    let hood: Vec<Vec<Vec3>> = (0..=6)
        .map(|i| i as f32 / 6.0)
        .map(|t| {
            (0..=8)
                .map(|k| PI * (0.12 + 0.76 * k as f32 / 8.0))
                .map(|a| {
                    Vec3::new(
                        on_circle(a).x * w * (0.34 - 0.14 * t),
                        h * (0.66 + 0.2 * (1.0 - t) * sin(a)),
                        l * (0.3 + 0.24 * t),
                    )
                })
                .collect()
        })
        .collect();
    shape.add("screen", "glass", bent_sheet(&hood, 0.01, 0.9));
    let lamp = cushion(Vec3::new(w * 0.24, h * 0.05, 0.08), 0.02, 0.0);
    shape.add("lights", "lamp", lamp.at(0.0, h * 0.5, l * 0.595));
    shape.anchor("seat", Vec3::new(0.0, h * 0.76, -l * 0.2), 0.0);
    shape.light(Vec3::new(0.0, h * 0.5, -l - 0.1), LinearRgb([0.45, 0.75, 1.0]), 25.0, 3.0);
}
