//! Tangents by MikkTSpace, the convention that glTF and every normal-map baker share.

use std::collections::BTreeMap;

use bevy_mikktspace::{Geometry, Ops, TangentSpace, generate_tangents};
use glam::{Vec3, Vec4};

use super::TriMesh;
use crate::num::math;

/// The mesh with one tangent per vertex (xyz unit, w = ±1 so that bitangent = w · normal × tangent points
/// up in the texture, as glTF wants). Vertices whose corners disagree are split.
pub fn with_tangents(mesh: &TriMesh) -> (TriMesh, Vec<Vec4>) {
    let mut corners = Corners { mesh, tangents: vec![[Vec4::ZERO; 3]; mesh.triangles.len()] };
    // The error type has no values: it cannot fail.
    let _ = generate_tangents::<_, LibmOps>(&mut corners);

    let mut out = TriMesh::default();
    let mut tangents = Vec::new();
    let mut seen: BTreeMap<(u32, [i32; 4]), u32> = BTreeMap::new();
    for (face, triangle) in mesh.triangles.iter().enumerate() {
        let split = [0, 1, 2].map(|corner| {
            let vertex = triangle[corner];
            let (i, normal) = (vertex as usize, mesh.normals[vertex as usize]);
            let tangent = upright(corners.tangents[face][corner], normal);
            let key = (vertex, (tangent * 500.0).round().as_ivec4().to_array());
            *seen.entry(key).or_insert_with(|| {
                tangents.push(tangent);
                out.vertex(mesh.positions[i], normal, mesh.uvs[i])
            })
        });
        out.triangles.push(split);
    }
    (out, tangents)
}

/// A unit tangent at right angles to the normal, even where the texture mapping is degenerate.
fn upright(tangent: Vec4, normal: Vec3) -> Vec4 {
    let t = tangent.truncate();
    let flat = (t - normal * normal.dot(t)).normalize_or(normal.any_orthonormal_vector());
    flat.extend(if tangent.w < 0.0 { -1.0 } else { 1.0 })
}

struct Corners<'a> {
    mesh: &'a TriMesh,
    tangents: Vec<[Vec4; 3]>,
}

impl Corners<'_> {
    fn index(&self, face: usize, corner: usize) -> usize {
        self.mesh.triangles[face][corner] as usize
    }
}

struct LibmOps;

impl Ops for LibmOps {
    fn sqrt(x: f32) -> f32 {
        x.sqrt()
    }

    fn acos(x: f32) -> f32 {
        math::acos(x)
    }
}

impl Geometry<LibmOps> for Corners<'_> {
    fn num_faces(&self) -> usize {
        self.mesh.triangles.len()
    }

    fn num_vertices_of_face(&self, _face: usize) -> usize {
        3
    }

    fn position(&self, face: usize, corner: usize) -> [f32; 3] {
        self.mesh.positions[self.index(face, corner)].to_array()
    }

    fn normal(&self, face: usize, corner: usize) -> [f32; 3] {
        self.mesh.normals[self.index(face, corner)].to_array()
    }

    fn tex_coord(&self, face: usize, corner: usize) -> [f32; 2] {
        // glTF counts V downwards, normal maps count Y upwards.
        let uv = self.mesh.uvs[self.index(face, corner)];
        [uv.x, -uv.y]
    }

    fn set_tangent(&mut self, space: Option<TangentSpace>, face: usize, corner: usize) {
        self.tangents[face][corner] = Vec4::from(space.unwrap_or_default().tangent_encoded());
    }
}
