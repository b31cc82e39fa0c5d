//! Sweeps a circle along a path: rails, branches, handles, cables.

use glam::{Vec3, Vec4};

use super::{TriMesh, detail, loft};
use crate::num::math::{TAU, on_circle};

/// A round bar of constant `radius` along `path` (metres), `sides` ≥ 3 around, ends capped.
pub fn tube(path: &[Vec3], radius: f32, sides: u32) -> TriMesh {
    tube_varying(path, |_| radius, sides)
}

/// As [`tube`], the radius a function of the way along the path (0 at its start, 1 at its end).
pub fn tube_varying(path: &[Vec3], radius: impl Fn(f32) -> f32, sides: u32) -> TriMesh {
    let total: f32 = path.windows(2).map(|w| w[0].distance(w[1])).sum();
    if path.len() < 2 || total <= 0.0 {
        return TriMesh::default();
    }
    let mut walked = 0.0;
    let line: Vec<Vec4> = (0..path.len())
        .map(|i| {
            walked += if i > 0 { path[i].distance(path[i - 1]) } else { 0.0 };
            path[i].extend(radius(walked / total))
        })
        .collect();
    let widest = line.iter().fold(0.0f32, |widest, point| widest.max(point.w));
    let sides = detail::sides(widest, sides.max(3));
    let line: Vec<Vec4> = detail::needed(&line).into_iter().map(|i| line[i]).collect();
    let path: Vec<Vec3> = line.iter().map(|point| point.truncate()).collect();
    let mut rings = Vec::with_capacity(path.len());
    let mut side = tangent(&path, 0).any_orthonormal_vector();
    for (i, point) in path.iter().enumerate() {
        // Carry the frame along so that the tube does not twist (parallel transport).
        let forward = tangent(&path, i);
        side = (side - forward * side.dot(forward)).normalize_or(forward.any_orthonormal_vector());
        let up = forward.cross(side);
        let r = line[i].w;
        let ring = (0..sides).map(|s| {
            let around = on_circle(TAU * s as f32 / sides as f32);
            *point + (side * around.x + up * around.y) * r
        });
        rings.push(ring.collect());
    }
    loft(&rings, 0.9)
}

fn tangent(path: &[Vec3], i: usize) -> Vec3 {
    let (before, after) = (path[i.saturating_sub(1)], path[(i + 1).min(path.len() - 1)]);
    (after - before).normalize_or(Vec3::Y)
}
