//! The glazed lantern of a street lamp.

use glam::{Vec2, Vec3};

use super::flame::LAMP_LIGHT;
use crate::mesh::{TriMesh, bar, box_project_faces, cylinder, lathe, loft, shade, sphere};
use crate::num::math::{TAU, on_circle};
use crate::props::Shape;

/// A four-sided lantern that widens upwards, standing on `at`, `wide` and `tall` metres.
pub fn head(shape: &mut Shape, at: Vec3, wide: f32, tall: f32) {
    let (low, high) = (wide * 0.25, wide * 0.42);
    let (y0, y1) = (tall * 0.1, tall * 0.66);
    let square = |half: f32, y: f32| -> Vec<Vec3> {
        (0..4)
            .map(|i| on_circle(-(TAU * (i as f32 + 0.5) / 4.0)) * half * std::f32::consts::SQRT_2)
            .map(|p| Vec3::new(p.x, y, p.y))
            .collect()
    };
    let solid = |rings: &[(f32, f32)]| -> TriMesh {
        let rings: Vec<Vec<Vec3>> = rings.iter().map(|(half, y)| square(*half, *y)).collect();
        box_project_faces(&shade(loft(&rings, 0.3), 0.3)).moved(at)
    };
    shape.add(
        "lantern",
        "iron",
        solid(&[(low * 0.5, 0.0), (low * 0.7, tall * 0.04), (low * 1.12, y0 * 0.8), (low * 1.12, y0)]),
    );
    // Panes a little within the bars.
    let pane = 0.006;
    for i in 0..4 {
        let (a, b) = (square(low, y0), square(high, y1));
        let (j, inward) = ((i + 1) % 4, 0.94);
        let corners = [a[i], a[j], b[j], b[i]].map(|p| Vec3::new(p.x * inward, p.y, p.z * inward));
        let out = (corners[1] - corners[0]).cross(corners[3] - corners[0]).normalize_or(Vec3::Z);
        let out = if out.dot(Vec3::new(corners[0].x, 0.0, corners[0].z)) > 0.0 { out } else { -out };
        let back = corners.map(|p| p - out * pane);
        let mut rings = [corners.to_vec(), back.to_vec()];
        let facing = (corners[1] - corners[0]).cross(corners[2] - corners[0]).dot(corners[0] - back[0]) > 0.0;
        if facing {
            rings.reverse();
        }
        shape.add("panes", "glass", box_project_faces(&shade(loft(&rings, 0.4), 0.4)).moved(at));
        let rail = |from: Vec3, to: Vec3, w: f32| {
            bar(&[from + at, to + at], Vec3::new(from.x, 0.0, from.z), |_| Vec2::splat(w), 0.002)
        };
        shape.add("lantern", "iron", rail(a[i], b[i], wide * 0.04));
        shape.add(
            "lantern",
            "iron",
            bar(&[b[i] + at, b[j] + at], Vec3::Y, |_| Vec2::new(wide * 0.045, wide * 0.05), 0.002),
        );
        shape.add(
            "lantern",
            "iron",
            bar(&[a[i] + at, a[j] + at], Vec3::Y, |_| Vec2::new(wide * 0.04, wide * 0.04), 0.002),
        );
        let ball =
            sphere(wide * 0.034, 2).moved(at + b[i] * Vec3::new(1.08, 1.0, 1.08) + Vec3::Y * wide * 0.06);
        shape.add("lantern", "brass", ball);
    }
    let roof = wide * 0.5;
    shape.add(
        "roof",
        "iron",
        solid(&[
            (roof * 0.97, y1 + tall * 0.01),
            (roof, y1 + tall * 0.02),
            (roof, y1 + tall * 0.035),
            (roof * 0.62, y1 + tall * 0.14),
            (roof * 0.34, y1 + tall * 0.19),
            (roof * 0.34, y1 + tall * 0.235),
            (roof * 0.4, y1 + tall * 0.24),
            (roof * 0.12, y1 + tall * 0.285),
            (roof * 0.1, y1 + tall * 0.3),
        ]),
    );
    let top = [(0.0, 0.0), (0.05, 0.0), (0.09, 0.25), (0.05, 0.5), (0.025, 0.65), (0.0, 1.0)];
    let top: Vec<Vec2> = top.iter().map(|(x, y)| Vec2::new(x * wide, (y * 0.06 + 0.94) * tall)).collect();
    shape.add("roof", "brass", lathe(&top, 12, 0.7).moved(at));
    let light = at + Vec3::Y * tall * 0.34;
    shape.add(
        "holder",
        "brass",
        cylinder(wide * 0.06, tall * 0.16, 14, 0.004).moved(at + Vec3::Y * y0 * 0.9),
    );
    shape.add("lamp", "lamp", sphere(wide * 0.12, 3).moved(light + Vec3::Y * wide * 0.04));
    shape.light(light + Vec3::Y * wide * 0.05, LAMP_LIGHT, 280.0, 14.0);
}
