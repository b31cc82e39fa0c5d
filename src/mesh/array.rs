//! Copies in a row, in a ring, and along a path: balusters, spokes, fence posts, chains of lamps.

use glam::{Mat3, Vec3};

use super::TriMesh;
use crate::num::math::{TAU, rot_axis};

/// `count` copies, each `step` metres from the one before; the first stays.
pub fn linear(mesh: &TriMesh, count: usize, step: Vec3) -> TriMesh {
    copies(mesh, (0..count).map(|i| (Mat3::IDENTITY, step * i as f32)))
}

/// `count` copies turned evenly about an axis through the origin, all around; the first stays.
pub fn radial(mesh: &TriMesh, count: usize, axis: Vec3) -> TriMesh {
    let axis = axis.normalize_or(Vec3::Y);
    copies(mesh, (0..count).map(|i| (rot_axis(axis, TAU * i as f32 / count as f32), Vec3::ZERO)))
}

/// `count` copies at even distances along `path` (metres; from its first point to its last, or all around
/// when these are the same), +Z of the mesh turned forward along it and +Y kept as near to `up` as can be.
pub fn along(mesh: &TriMesh, count: usize, path: &[Vec3], up: Vec3) -> TriMesh {
    let mut ways = vec![0.0_f32];
    for pair in path.windows(2) {
        ways.push(ways[ways.len() - 1] + pair[0].distance(pair[1]));
    }
    let total = ways[ways.len() - 1];
    if path.len() < 2 || total <= 0.0 || !total.is_finite() {
        return TriMesh::default();
    }
    let is_ring = path[0].distance(path[path.len() - 1]) < 1e-5;
    let gaps = if is_ring { count } else { count.saturating_sub(1) }.max(1);
    let places = (0..count).map(|i| {
        let way = total * i as f32 / gaps as f32;
        let next = ways.partition_point(|w| *w <= way).clamp(1, path.len() - 1);
        let (from, to) = (path[next - 1], path[next]);
        let forward = (to - from).normalize_or(Vec3::Z);
        let side = up.cross(forward).normalize_or(forward.any_orthonormal_vector());
        let turn = Mat3::from_cols(side, forward.cross(side), forward);
        let length = (ways[next] - ways[next - 1]).max(1e-9);
        (turn, from.lerp(to, ((way - ways[next - 1]) / length).clamp(0.0, 1.0)))
    });
    copies(mesh, places)
}

fn copies(mesh: &TriMesh, places: impl Iterator<Item = (Mat3, Vec3)>) -> TriMesh {
    TriMesh::merged(places.map(|(turn, offset)| mesh.clone().turned(turn).moved(offset)))
}
