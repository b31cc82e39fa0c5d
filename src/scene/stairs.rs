//! The floor of a stairwell: landings and steps.

use glam::{Vec2, Vec3};

use crate::layout::place::Stairs;
use crate::mesh::TriMesh;

/// The flight that fills the outline of a stairwell, its lower landing at y = 0. Texture coordinates in
/// metres, V along the way up.
pub fn flight(outline: &[Vec2], stairs: &Stairs) -> TriMesh {
    let across = stairs.up.perp();
    let reach = |axis: Vec2| {
        let along = outline.iter().map(|p| (*p - stairs.foot).dot(axis));
        along.fold((f32::MAX, f32::MIN), |(low, high), t| (low.min(t), high.max(t)))
    };
    let ((left, right), (start, end)) = (reach(across), reach(stairs.up));
    let run = stairs.tread_m * stairs.risers.saturating_sub(1) as f32;
    // The steps are in the middle; what the outline has beyond that belongs to the landings.
    let first = (start + end - run) * 0.5;
    let mut mesh = TriMesh::default();
    let (mut from, mut length) = (start, 0.0);
    let mut quad = |a: (f32, f32), b: (f32, f32), normal: Vec3| {
        let run = Vec2::from(a).distance(Vec2::from(b));
        let point = |side: f32, (t, y): (f32, f32)| {
            let p = stairs.foot + across * side + stairs.up * t;
            Vec3::new(p.x, y, p.y)
        };
        let corners = [(left, a, 0.0), (right, a, 0.0), (right, b, run), (left, b, run)];
        let ids =
            corners.map(|(side, p, v)| mesh.vertex(point(side, p), normal, Vec2::new(side, -length - v)));
        mesh.quad(ids);
        length += run;
    };
    for step in 0..=stairs.risers {
        let y = step as f32 * stairs.riser_m;
        let to = if step == stairs.risers { end } else { first + step as f32 * stairs.tread_m };
        quad((from, y), (to, y), Vec3::Y);
        if step < stairs.risers {
            quad((to, y), (to, y + stairs.riser_m), -Vec3::new(stairs.up.x, 0.0, stairs.up.y));
        }
        from = to;
    }
    mesh
}
