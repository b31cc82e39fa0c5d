//! Netting: knotted strands over a surface, as thin bars that run across it both ways.

use glam::Vec3;

use crate::mesh::{TriMesh, tube};

/// Strands of `radius` metres that cross `surface` (u, v in 0..1) slanting both ways: `across` diamonds along u and
/// `down` along v. Each strand is one closed piece.
pub fn netting(across: usize, down: usize, radius: f32, surface: impl Fn(f32, f32) -> Vec3) -> Vec<TriMesh> {
    let mut strands = Vec::new();
    let (wide, tall) = (across as i32, down as i32);
    for way in [1, -1] {
        // A strand begins on the top edge or on a side, and ends where it leaves the net.
        for start in -tall..=wide {
            let start = if way > 0 { start } else { start + tall };
            let points: Vec<Vec3> = (0..=tall)
                .map(|row| (start + way * row, row))
                .filter(|(column, _)| (0..=wide).contains(column))
                .map(|(column, row)| surface(column as f32 / across as f32, row as f32 / down as f32))
                .collect();
            if points.len() > 1 {
                strands.push(tube(&points, radius, 3));
            }
        }
    }
    strands
}
