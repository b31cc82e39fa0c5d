//! Cuts a mesh along the line where a field is zero: two meshes that meet without a gap.

use std::collections::BTreeMap;

use glam::Vec2;

use crate::mesh::TriMesh;

/// Values so near to zero count as zero: no slivers.
const SNAP: f32 = 0.004;

/// The part of a mesh where a field over (x, z) is negative, and the rest. The field is read at vertices and taken
/// to be linear along edges.
pub fn cut(mesh: &TriMesh, field: impl Fn(Vec2) -> f32) -> (TriMesh, TriMesh) {
    let value = |p: &glam::Vec3| {
        let v = field(Vec2::new(p.x, p.z));
        if v.abs() < SNAP { 0.0 } else { v }
    };
    let values: Vec<f32> = mesh.positions.iter().map(value).collect();
    let (mut low, mut high) = (Half::default(), Half::default());
    for triangle in &mesh.triangles {
        let signs = triangle.map(|i| values[i as usize]);
        if signs.iter().all(|v| *v <= 0.0) && signs.iter().any(|v| *v < 0.0) {
            low.face(mesh, &triangle.map(Corner::Old));
        } else if signs.iter().all(|v| *v >= 0.0) {
            high.face(mesh, &triangle.map(Corner::Old));
        } else {
            for (half, side) in [(&mut low, -1.0), (&mut high, 1.0)] {
                let mut face = Vec::with_capacity(4);
                for k in 0..3 {
                    let (i, j) = (triangle[k], triangle[(k + 1) % 3]);
                    let (a, b) = (values[i as usize] * side, values[j as usize] * side);
                    if a >= 0.0 {
                        face.push(Corner::Old(i));
                    }
                    if a * b < 0.0 {
                        let (p, q) = (i.min(j), i.max(j));
                        let (from, to) = (values[p as usize], values[q as usize]);
                        face.push(Corner::Between(p, q, from / (from - to)));
                    }
                }
                half.face(mesh, &face);
            }
        }
    }
    (low.mesh, high.mesh)
}

/// A vertex of the cut mesh: one there was, or one between two.
#[derive(Clone, Copy)]
enum Corner {
    Old(u32),
    Between(u32, u32, f32),
}

#[derive(Default)]
struct Half {
    mesh: TriMesh,
    known: BTreeMap<(u32, u32), u32>,
}

impl Half {
    fn face(&mut self, mesh: &TriMesh, corners: &[Corner]) {
        let ids: Vec<u32> = corners.iter().map(|corner| self.vertex(mesh, *corner)).collect();
        for k in 2..ids.len() {
            self.mesh.triangles.push([ids[0], ids[k - 1], ids[k]]);
        }
    }

    fn vertex(&mut self, mesh: &TriMesh, corner: Corner) -> u32 {
        let (p, q, t) = match corner {
            Corner::Old(i) => (i, i, 0.0),
            Corner::Between(p, q, t) => (p, q, t),
        };
        let (a, b) = (p as usize, q as usize);
        *self.known.entry((p, q)).or_insert_with(|| {
            let position = mesh.positions[a].lerp(mesh.positions[b], t);
            let normal = mesh.normals[a].lerp(mesh.normals[b], t).normalize_or(glam::Vec3::Y);
            self.mesh.vertex(position, normal, mesh.uvs[a].lerp(mesh.uvs[b], t))
        })
    }
}
