//! A figure at rest on a tomb.

use glam::Vec3;

use super::cut::body;
use crate::mesh::{box_project_faces, displaced};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::Shape;

/// A knight at rest: head on a pillow, hands together, feet on a block.
pub fn figure(shape: &mut Shape, size: Vec3, y: f32, tall: f32) {
    let long = size.z * 0.88;
    let (h, w) = (tall * 0.5, size.x * 0.24);
    let back = -long * 0.5;
    // Lying along z with its head at the rear: sections from the feet to the neck.
    let gown = body(
        &[
            [0.0, w * 0.62, h * 0.62, 0.0],
            [0.02, w * 0.72, h * 0.74, 0.0],
            [long * 0.2, w * 0.72, h * 0.7, 0.0],
            [long * 0.42, w * 0.86, h * 0.82, 0.0],
            [long * 0.56, w * 0.8, h * 0.86, 0.0],
            [long * 0.68, w * 1.0, h * 0.98, 0.0],
            [long * 0.76, w * 0.96, h * 0.84, 0.0],
            [long * 0.8, w * 0.4, h * 0.55, 0.0],
            [long * 0.83, w * 0.3, h * 0.5, 0.0],
        ],
        24,
        0.8,
    );
    let lay = |mesh: crate::mesh::TriMesh| mesh.turned(rot_x(-FRAC_PI_2)).at(0.0, y + h * 0.7, -back - 0.06);
    shape.add("figure", "stone", lay(gown));
    let head = displaced(4, |d| {
        let nose = 0.12
            * crate::num::math::exp(-(d.x * d.x * 40.0 + (d.z - 0.1) * (d.z - 0.1) * 14.0))
            * d.y.max(0.0);
        d * Vec3::new(w * 0.42, h * 0.66, long * 0.062) * (1.0 + nose)
    });
    shape.add("figure", "stone", box_project_faces(&head).at(0.0, y + h * 0.92, back + long * 0.12));
    let pillow = crate::mesh::cushion(Vec3::new(w * 2.0, h * 0.62, long * 0.13), 0.04, 0.02);
    shape.add("figure", "stone", pillow.at(0.0, y + h * 0.24, back + long * 0.1));
    for side in [-1.0, 1.0] {
        let arm = [
            Vec3::new(side * w * 0.96, y + h * 0.8, back + long * 0.24),
            Vec3::new(side * w * 1.02, y + h * 0.9, back + long * 0.38),
            Vec3::new(side * w * 0.4, y + h * 1.36, back + long * 0.36),
            Vec3::new(side * w * 0.06, y + h * 1.52, back + long * 0.3),
        ];
        shape.add(
            "figure",
            "stone",
            crate::mesh::tube_varying(&crate::mesh::smooth_path(&arm, 4), |t| w * (0.3 - 0.14 * t), 12),
        );
        let palm = displaced(3, |d| d * Vec3::new(w * 0.1, h * 0.1, long * 0.055));
        shape.add(
            "figure",
            "stone",
            palm.turned(rot_x(0.8)).at(side * w * 0.08, y + h * 1.6, back + long * 0.27),
        );
        let shoe = displaced(3, |d| d * Vec3::new(w * 0.26, h * 0.62, long * 0.03));
        shape.add("figure", "stone", shoe.at(side * w * 0.34, y + h * 0.74, -back - 0.05));
    }
}
