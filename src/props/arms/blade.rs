//! Blades of swords, upright: what cuts, apart from what the hand holds.

use glam::Vec3;

use crate::mesh::{TriMesh, box_project_faces, loft, shade};
use crate::num::math::{pow, sin, smoothstep};

/// What a blade is like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blade {
    /// Straight, double-edged, hollowed by a fuller.
    Straight,
    /// One edge, a ridge and a slight bow.
    Katana,
    /// One edge, a strong bow.
    Sabre,
    /// Leaf-shaped with barbs above the guard.
    Fantasy,
}

/// A blade standing on y = 0 with its point at `length` metres, `width` across (x) and `thick` through (z).
pub fn blade(kind: Blade, length: f32, width: f32, thick: f32) -> TriMesh {
    let rows = 30;
    let mut rings: Vec<Vec<Vec3>> = (0..=rows)
        .map(|i| {
            // Rows draw together towards the point.
            let t = 1.0 - pow(1.0 - i as f32 / rows as f32, 1.5);
            section(kind, t, length, width * 0.5, thick * 0.5)
        })
        .collect();
    // All facets meet in the point.
    if let Some(end) = rings.last_mut() {
        let point = end.iter().copied().sum::<Vec3>() / end.len() as f32;
        end.fill(point);
    }
    box_project_faces(&shade(loft(&rings, 0.3), 0.3))
}

fn section(kind: Blade, t: f32, length: f32, half: f32, thick: f32) -> Vec<Vec3> {
    let ring = |points: &[(f32, f32)], middle: f32, wide: f32, deep: f32, lean: f32| -> Vec<Vec3> {
        points.iter().map(|(x, z)| Vec3::new(middle + x * wide, t * length + x * lean, z * deep)).collect()
    };
    // It never quite closes: what is left at the end shows where the point is.
    let close =
        |from: f32, power: f32| (1.0 - pow(((t - from) / (1.0 - from)).clamp(0.0, 1.0), power)).max(0.012);
    match kind {
        Blade::Straight | Blade::Fantasy => {
            let (wide, hollow) = if kind == Blade::Straight {
                ((1.0 - 0.3 * t) * close(0.86, 1.6), smoothstep(0.6, 0.7, t))
            } else {
                (leaf(t) * close(0.7, 1.5), smoothstep(0.48, 0.6, t))
            };
            let deep = thick * (1.0 - 0.45 * t) * close(0.9, 2.0).max(0.1);
            let dip = 0.5 + 0.5 * hollow;
            let points = [
                (1.0, 0.0),
                (0.36, -0.9),
                (0.22, -dip),
                (-0.22, -dip),
                (-0.36, -0.9),
                (-1.0, 0.0),
                (-0.36, 0.9),
                (-0.22, dip),
                (0.22, dip),
                (0.36, 0.9),
            ];
            ring(&points, 0.0, half * wide, deep, 0.0)
        }
        Blade::Katana | Blade::Sabre => {
            let (bow, tip) = if kind == Blade::Katana { (0.035, 0.94) } else { (0.085, 0.82) };
            let middle = -bow * length * (4.0 * t * (1.0 - t)) * 0.6 - bow * length * t * t * 0.4;
            let wide = (1.0 - 0.28 * t) * close(tip, 1.3);
            let deep = thick * (1.0 - 0.4 * t) * close(tip, 2.0).max(0.12);
            // The back stays smooth; the edge runs up to it at the point.
            let shift = half * (1.0 - 0.28 * t) - half * wide;
            let points = [(1.0, 0.0), (-0.1, -1.0), (-0.86, -0.7), (-1.0, 0.0), (-0.86, 0.7), (-0.1, 1.0)];
            ring(&points, middle - shift, half * wide, deep, 0.0)
        }
    }
}

/// Half width of a leaf blade: two barbs, a waist, a swelling.
fn leaf(t: f32) -> f32 {
    let barb = smoothstep(0.02, 0.12, t) * (1.0 - smoothstep(0.12, 0.15, t));
    0.62 + 0.34 * barb + 0.36 * sin((t * 1.25 - 0.2).clamp(0.0, 1.0) * std::f32::consts::PI)
}
