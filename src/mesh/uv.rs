//! Texture coordinates in metres where a primitive has none of its own.

use glam::{Vec2, Vec3};

use super::TriMesh;

/// Projects every triangle along the dominant axis of its normal; one metre is one unit. U runs along the
/// longer side of the mesh in that plane, so that wood grain follows the length of a board. Vertices that
/// triangles of different axes share are split.
pub fn box_project(mesh: TriMesh) -> TriMesh {
    let Some(bounds) = mesh.bounds() else { return mesh };
    let size = bounds.size();
    let mut out = TriMesh { triangles: Vec::with_capacity(mesh.triangles.len()), ..TriMesh::default() };
    let mut ids = vec![[u32::MAX; 3]; mesh.positions.len()];
    for triangle in &mesh.triangles {
        let [a, b, c] = mesh.corners(*triangle);
        let axis = dominant((b - a).cross(c - a));
        let split = triangle.map(|vertex| {
            let v = vertex as usize;
            if ids[v][axis] == u32::MAX {
                let uv = on_plane(mesh.positions[v], axis, size);
                ids[v][axis] = out.vertex(mesh.positions[v], mesh.normals[v], uv);
            }
            ids[v][axis]
        });
        out.triangles.push(split);
    }
    out
}

/// The axis along which a normal points most.
pub(super) fn dominant(normal: Vec3) -> usize {
    let n = normal.abs();
    if n.x > n.y && n.x > n.z {
        0
    } else if n.y >= n.z {
        1
    } else {
        2
    }
}

fn on_plane(p: Vec3, axis: usize, size: Vec3) -> Vec2 {
    // The two axes in the plane, upright pictures for upright faces.
    let (across, up) = match axis {
        0 => (2, 1),
        1 => (0, 2),
        _ => (0, 1),
    };
    if size[across] >= size[up] { Vec2::new(p[across], -p[up]) } else { Vec2::new(p[up], p[across]) }
}
