//! Vertex normals with hard edges where the surface creases.

use std::collections::BTreeMap;

use glam::Vec3;

use super::TriMesh;
use super::weld::position_key;
use crate::num::math::cos;

/// New normals: smooth where neighbouring triangles meet at less than `crease_rad`, split into a hard
/// edge where they meet at more. Triangles weigh by area and are compared at shared positions.
pub fn shade(mesh: TriMesh, crease_rad: f32) -> TriMesh {
    let limit = cos(crease_rad);
    let weighted: Vec<Vec3> = mesh
        .triangles
        .iter()
        .map(|t| {
            let [a, b, c] = mesh.corners(*t);
            (b - a).cross(c - a)
        })
        .collect();
    let units: Vec<Vec3> = weighted.iter().map(|n| n.normalize_or_zero()).collect();
    let around = triangles_by_position(&mesh);

    let mut out = TriMesh::default();
    let mut split: BTreeMap<(u32, [i32; 3]), u32> = BTreeMap::new();
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        let corners = triangle.map(|vertex| {
            let near = &around[&position_key(mesh.positions[vertex as usize])];
            let sum: Vec3 = near
                .iter()
                .filter(|other| units[index].dot(units[**other]) >= limit)
                .map(|other| weighted[*other])
                .sum();
            let normal = if sum.length_squared() > 1e-20 { sum.normalize() } else { fallback(units[index]) };
            let key = (vertex, (normal * 1e4).round().as_ivec3().to_array());
            *split.entry(key).or_insert_with(|| {
                out.vertex(mesh.positions[vertex as usize], normal, mesh.uvs[vertex as usize])
            })
        });
        out.triangles.push(corners);
    }
    out
}

fn fallback(unit: Vec3) -> Vec3 {
    if unit == Vec3::ZERO { Vec3::Y } else { unit }
}

fn triangles_by_position(mesh: &TriMesh) -> BTreeMap<[i64; 3], Vec<usize>> {
    let mut around: BTreeMap<[i64; 3], Vec<usize>> = BTreeMap::new();
    for (index, triangle) in mesh.triangles.iter().enumerate() {
        for vertex in triangle {
            around.entry(position_key(mesh.positions[*vertex as usize])).or_default().push(index);
        }
    }
    around
}
