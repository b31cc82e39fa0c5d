//! The wooden frame of a way between two rooms.

use glam::Vec3;

use crate::layout::place::WALL_M;
use crate::layout::{Opening, Place};
use crate::mesh::{TriMesh, bevel_box};

/// Width and thickness of the boards on the wall, metres.
const BOARD_M: [f32; 2] = [0.075, 0.02];
/// Thickness of the boards within the wall, metres.
const LINING_M: f32 = 0.018;

/// Boards around a way on this room's face of the wall and down to the middle of it, where the other room's
/// begin.
pub fn casing(place: &Place, way: &Opening) -> TriMesh {
    let [board, thick] = BOARD_M;
    let (half, height) = (way.width_m * 0.5, way.height_m);
    let depth = WALL_M * 0.5;
    let cube = |size: Vec3, at: Vec3| bevel_box(size, 0.004).moved(at);
    let mut boards = Vec::new();
    for side in [-1.0, 1.0] {
        let upright = Vec3::new(board, height, thick);
        boards.push(cube(upright, Vec3::new(side * (half + board * 0.5), height * 0.5, thick * 0.5)));
        let lining = Vec3::new(LINING_M, height, depth);
        boards.push(cube(lining, Vec3::new(side * (half - LINING_M * 0.5), height * 0.5, -depth * 0.5)));
    }
    let head = Vec3::new(way.width_m + 2.0 * board + 0.02, board, thick + 0.004);
    boards.push(cube(head, Vec3::new(0.0, height + board * 0.5, head.z * 0.5)));
    let lining = Vec3::new(way.width_m - 2.0 * LINING_M, LINING_M, depth);
    boards.push(cube(lining, Vec3::new(0.0, height - LINING_M * 0.5, -depth * 0.5)));
    let middle = place.opening_middle(way);
    TriMesh::merged(boards).yawed(place.heading(way.wall)).moved(Vec3::new(middle.x, way.sill_m, middle.y))
}
