//! The other half of things that are alike on both sides.

use glam::Vec3;

use super::{TriMesh, weld};

/// The mirror image in the plane through `offset_m` on an axis (0 for X, 1 for Y, 2 for Z), facing out.
pub fn mirrored(mut mesh: TriMesh, axis: usize, offset_m: f32) -> TriMesh {
    let axis = axis.min(2);
    mesh.positions.iter_mut().for_each(|p| p[axis] = 2.0 * offset_m - p[axis]);
    mesh.normals.iter_mut().for_each(|n| n[axis] = -n[axis]);
    mesh.triangles.iter_mut().for_each(|t| t.swap(1, 2));
    mesh
}

/// The mesh and its mirror image as one. With `seam_m` above 0, vertices that near to the plane are drawn onto
/// it, triangles that lie in it go, normals there lie in it, and both halves share its vertices: a half shape
/// open towards the plane becomes a closed one without a line down its middle.
pub fn mirror(mesh: &TriMesh, axis: usize, offset_m: f32, seam_m: f32) -> TriMesh {
    let axis = axis.min(2);
    if !mesh.is_sound() || !offset_m.is_finite() {
        return mesh.clone();
    }
    let mut half = mesh.clone();
    let is_near: Vec<bool> = half.positions.iter().map(|p| (p[axis] - offset_m).abs() <= seam_m).collect();
    if seam_m > 0.0 {
        half.triangles.retain(|t| !t.iter().all(|i| is_near[*i as usize]));
        let on_seam =
            half.positions.iter_mut().zip(&mut half.normals).zip(&is_near).filter(|(_, near)| **near);
        for ((p, n), _) in on_seam {
            p[axis] = offset_m;
            let mut flat: Vec3 = *n;
            flat[axis] = 0.0;
            *n = flat.normalize_or(*n);
        }
    }
    let mut both = half.clone();
    both.append(mirrored(half, axis, offset_m));
    if seam_m > 0.0 {
        weld::identical(&mut both);
        both = weld::used(&both);
    }
    both
}
