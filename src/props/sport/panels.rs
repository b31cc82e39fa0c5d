//! The panels of a ball: caps of a sphere with soft rims.

use glam::Vec3;

use crate::mesh::{TriMesh, box_project_faces, loft};

/// How far a ball's point sinks towards a floor `level` (below 0) on the unit sphere: its weight presses it flat.
pub fn resting(p: Vec3, level: f32) -> Vec3 {
    p.with_y(if p.y < level { level + (p.y - level) * 0.2 } else { p.y })
}

/// A stitched panel on the unit sphere over the polygon `corners` (in order, counter-clockwise seen from
/// outside): its rim sinks in over `seam`, a share of the radius; `split` points on each edge.
pub fn panel(corners: &[Vec3], split: usize, seam: f32) -> TriMesh {
    let middle = corners.iter().copied().sum::<Vec3>().normalize_or(Vec3::Y);
    let ring = |share: f32, radius: f32| -> Vec<Vec3> {
        let n = corners.len();
        (0..n * split)
            .map(|i| {
                let (a, b) = (corners[i / split], corners[(i / split + 1) % n]);
                let edge = a.lerp(b, (i % split) as f32 / split as f32).normalize_or(middle);
                middle.lerp(edge, share).normalize_or(middle) * radius
            })
            .collect()
    };
    let rings = [
        ring(0.985, 1.0 - seam * 1.6),
        ring(0.975, 1.0 - seam * 0.5),
        ring(0.9, 1.0),
        ring(0.5, 1.0),
        ring(0.16, 1.0),
    ];
    box_project_faces(&loft(&rings, 1.0))
}
