//! Projects texture coordinates face by face: curved bodies, whose vertices face between the axes.

use std::collections::BTreeMap;

use glam::Vec2;

use super::TriMesh;

/// Projects every triangle along the dominant axis of its own plane; one metre is one unit. Vertices are
/// split where neighbours are projected along different axes. Normals stay.
pub fn box_project_faces(mesh: &TriMesh) -> TriMesh {
    let mut out = TriMesh::default();
    let mut split: BTreeMap<(u32, usize), u32> = BTreeMap::new();
    for triangle in &mesh.triangles {
        let [a, b, c] = mesh.corners(*triangle);
        let normal = (b - a).cross(c - a).abs();
        let axis = if normal.x > normal.y && normal.x > normal.z {
            0
        } else if normal.y >= normal.z {
            1
        } else {
            2
        };
        let corners = triangle.map(|v| {
            *split.entry((v, axis)).or_insert_with(|| {
                let p = mesh.positions[v as usize];
                let uv = match axis {
                    0 => Vec2::new(p.z, -p.y),
                    1 => Vec2::new(p.x, p.z),
                    _ => Vec2::new(p.x, -p.y),
                };
                out.vertex(p, mesh.normals[v as usize], uv)
            })
        });
        out.triangles.push(corners);
    }
    out
}
