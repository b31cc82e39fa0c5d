//! Bends, tapers and twists whole meshes.

use glam::Vec3;

use super::{TriMesh, shade, weld};
use crate::num::math;

/// Bent about Z: what runs along +Y from the origin runs along an arc towards +X, `angle_rad` per metre (its
/// middle line keeps its length). Keep `angle_rad` times the extent in X under 1, or the inside folds over.
pub fn bend(mesh: TriMesh, angle_rad_per_m: f32, crease_rad: f32) -> TriMesh {
    if angle_rad_per_m.abs() < 1e-6 {
        return mesh;
    }
    let radius = 1.0 / angle_rad_per_m;
    warp(mesh, crease_rad, |p| {
        let (sin, cos) = math::sin_cos(p.y * angle_rad_per_m);
        Vec3::new(radius - (radius - p.x) * cos, (radius - p.x) * sin, p.z)
    })
}

/// Wider or narrower on the way up: X and Z are stretched by `foot` at the lowest point, `head` at the
/// highest (both above 0), evenly between.
pub fn taper(mesh: TriMesh, foot: f32, head: f32, crease_rad: f32) -> TriMesh {
    let Some(bounds) = mesh.bounds() else { return mesh };
    if !(foot > 0.0 && head > 0.0) {
        return mesh;
    }
    let height = bounds.size().y.max(1e-9);
    warp(mesh, crease_rad, |p| {
        let width = math::lerp(foot, head, (p.y - bounds.min.y) / height);
        Vec3::new(p.x * width, p.y, p.z * width)
    })
}

/// Twisted about +Y, `angle_rad_per_m` for each metre up from the origin.
pub fn twist(mesh: TriMesh, angle_rad_per_m: f32, crease_rad: f32) -> TriMesh {
    warp(mesh, crease_rad, |p| math::yaw(p, p.y * angle_rad_per_m))
}

/// Any map of space, normals made anew with hard edges above `crease_rad`. Texture coordinates stay. A mesh
/// that is not sound, or would not be, comes back as it is.
pub fn warp(mesh: TriMesh, crease_rad: f32, map: impl Fn(Vec3) -> Vec3) -> TriMesh {
    if !mesh.is_sound() {
        return mesh;
    }
    let moved = mesh.clone().deformed(map);
    if !moved.is_sound() {
        return mesh;
    }
    let mut shaded = shade(moved, crease_rad);
    weld::identical(&mut shaded);
    shaded
}
