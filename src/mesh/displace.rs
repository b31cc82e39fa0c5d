//! Moves a surface out and in: bark, stone, dents, worn edges.

use glam::Vec3;

use super::topology::Topology;
use super::{TriMesh, shade, weld};
use crate::num::{Seed, noise};

/// Every place moved along its normal by `height` (metres, of position and normal). Vertices that seams or
/// hard edges have split move together, along the mean of the faces around by their angle, so nothing tears.
/// Normals are made anew with hard edges above `crease_rad`; texture coordinates stay. Triangles must be
/// finer than the relief. A mesh that is not sound comes back as it is.
pub fn displace(mesh: &TriMesh, crease_rad: f32, height: impl Fn(Vec3, Vec3) -> f32) -> TriMesh {
    if !mesh.is_sound() {
        return mesh.clone();
    }
    let topology = Topology::of(mesh);
    let normals = place_normals(&topology);
    let moved: Vec<Vec3> = topology
        .points
        .iter()
        .zip(&normals)
        .map(|(p, n)| {
            let by = height(*p, *n);
            if by.is_finite() { *p + *n * by } else { *p }
        })
        .collect();
    let mut out = mesh.clone();
    out.positions.iter_mut().zip(&topology.place).for_each(|(p, place)| *p = moved[*place as usize]);
    let mut shaded = shade(out, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

/// Displaced by fractal noise within about ±`height_m`, its largest lumps `lump_m` metres across.
pub fn roughen(
    mesh: &TriMesh,
    height_m: f32,
    lump_m: f32,
    octaves: u32,
    crease_rad: f32,
    seed: Seed,
) -> TriMesh {
    let Seed(key) = seed.child("relief");
    let scale = 1.0 / lump_m.max(1e-4);
    displace(mesh, crease_rad, |p, _| height_m * noise::fbm3(p * scale, octaves.min(12), key))
}

/// The mean normal of each place, every face counting by its angle there.
pub(super) fn place_normals(topology: &Topology) -> Vec<Vec3> {
    let mut sums = vec![Vec3::ZERO; topology.points.len()];
    for (_, t) in topology.spanning() {
        let p = t.map(|i| topology.points[i as usize]);
        let normal = (p[1] - p[0]).cross(p[2] - p[0]).normalize_or_zero();
        for i in 0..3 {
            let (a, b) = (p[(i + 1) % 3] - p[i], p[(i + 2) % 3] - p[i]);
            let cos = a.normalize_or_zero().dot(b.normalize_or_zero()).clamp(-1.0, 1.0);
            sums[t[i] as usize] += normal * crate::num::math::acos(cos);
        }
    }
    sums.into_iter().map(Vec3::normalize_or_zero).collect()
}
