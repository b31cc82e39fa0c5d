//! Table tops of boards, shared by everything one works or eats at.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box};
use crate::num::Stream;

/// Boards side by side along x, about `board` metres wide, `size` overall, top face in y = 0.
/// With `breadboards` a cross piece closes each end.
pub fn planked(size: Vec3, board: f32, breadboards: bool, grain: &mut Stream) -> TriMesh {
    let count = (size.z / board).round().max(2.0);
    let wide = size.z / count;
    let end = if breadboards { (size.x * 0.08).clamp(0.05, 0.1) } else { 0.0 };
    let long = size.x - end * 2.0;
    let mut top = TriMesh::default();
    for i in 0..count as usize {
        let z = -size.z * 0.5 + wide * (i as f32 + 0.5);
        // The ends of single boards are never quite level.
        let short = if breadboards { 0.001 } else { grain.unit() * 0.002 };
        let mesh = bevel_box(Vec3::new(long - short, size.y, wide - 0.0012), 0.004);
        let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
        top.append(mesh.uv_moved(shift).at(0.0, -size.y * 0.5, z));
    }
    for side in [-1.0, 1.0].iter().filter(|_| breadboards) {
        let mesh = bevel_box(Vec3::new(end - 0.0012, size.y, size.z), 0.004);
        top.append(mesh.uv_moved(Vec2::splat(grain.unit() * 3.0)).at(
            side * (size.x - end) * 0.5,
            -size.y * 0.5,
            0.0,
        ));
    }
    top
}

/// The four corners, as signs of (x, z).
pub const CORNERS: [(f32, f32); 4] = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
