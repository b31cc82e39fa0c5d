//! Texture coordinates in metres where a primitive has none of its own.

use glam::{Vec2, Vec3};

use super::TriMesh;

/// Projects every vertex along the dominant axis of its normal; one metre is one unit. U runs along the
/// longer side of the mesh in that plane, so that wood grain follows the length of a board.
/// Expects hard edges to be split already (see [`super::shade`]).
pub fn box_project(mut mesh: TriMesh) -> TriMesh {
    let Some(bounds) = mesh.bounds() else { return mesh };
    let size = bounds.size();
    for i in 0..mesh.positions.len() {
        let n = mesh.normals[i].abs();
        let axis = if n.x > n.y && n.x > n.z {
            0
        } else if n.y >= n.z {
            1
        } else {
            2
        };
        mesh.uvs[i] = on_plane(mesh.positions[i], axis, size);
    }
    mesh
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
