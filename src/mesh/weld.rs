//! Joins vertices that share a position, or everything.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::TriMesh;

/// Joins vertices at the same position (to a hundredth of a millimetre), forgetting their normals and
/// texture coordinates, and drops triangles that became lines.
pub fn by_position(mesh: &mut TriMesh) {
    weld(mesh, |mesh, i| (position_key(mesh.positions[i]), [0; 3], [0; 2]));
}

/// Joins vertices that agree in position, normal and texture coordinate; nothing visible changes.
pub fn identical(mesh: &mut TriMesh) {
    weld(mesh, |mesh, i| {
        let normal = (mesh.normals[i] * 1e4).round().as_ivec3();
        let uv: Vec2 = (mesh.uvs[i] * 1e5).round();
        (position_key(mesh.positions[i]), normal.to_array(), [uv.x as i64, uv.y as i64])
    });
}

type Key = ([i64; 3], [i32; 3], [i64; 2]);

/// Positions with equal keys count as the same place: rounded to a hundredth of a millimetre.
pub(super) fn position_key(p: Vec3) -> [i64; 3] {
    p.to_array().map(|c| (f64::from(c) * 1e5).round() as i64)
}

fn weld(mesh: &mut TriMesh, key: impl Fn(&TriMesh, usize) -> Key) {
    let mut seen: BTreeMap<Key, u32> = BTreeMap::new();
    let mut kept = TriMesh::default();
    let mut moved = Vec::with_capacity(mesh.positions.len());
    for i in 0..mesh.positions.len() {
        let id = *seen
            .entry(key(mesh, i))
            .or_insert_with(|| kept.vertex(mesh.positions[i], mesh.normals[i], mesh.uvs[i]));
        moved.push(id);
    }
    kept.triangles = mesh
        .triangles
        .iter()
        .map(|t| t.map(|i| moved[i as usize]))
        .filter(|[a, b, c]| a != b && b != c && c != a)
        .collect();
    *mesh = kept;
}

/// The mesh of only some triangles of `mesh`, its vertices in the order they are met. `ids` has a place for each
/// vertex of `mesh`: `u32::MAX`, and its new number once it was met.
pub(super) fn part(mesh: &TriMesh, triangles: &[[u32; 3]], ids: &mut [u32]) -> TriMesh {
    let mut part = TriMesh::default();
    for triangle in triangles {
        let corners = triangle.map(|v| {
            let i = v as usize;
            if ids[i] == u32::MAX {
                ids[i] = part.vertex(mesh.positions[i], mesh.normals[i], mesh.uvs[i]);
            }
            ids[i]
        });
        part.triangles.push(corners);
    }
    part
}

/// The mesh without vertices that no triangle uses, in their order.
pub fn used(mesh: &TriMesh) -> TriMesh {
    let mut is_used = vec![false; mesh.positions.len()];
    mesh.triangles.iter().flatten().for_each(|i| is_used[*i as usize] = true);
    let mut out = TriMesh::default();
    let mut ids = Vec::with_capacity(mesh.positions.len());
    for (i, is_used) in is_used.into_iter().enumerate() {
        ids.push(if is_used { out.vertex(mesh.positions[i], mesh.normals[i], mesh.uvs[i]) } else { 0 });
    }
    out.triangles = mesh.triangles.iter().map(|t| t.map(|i| ids[i as usize])).collect();
    out
}
