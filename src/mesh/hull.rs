//! Convex outlines seen from above, for colliders and footprints.

use glam::{Vec2, Vec3};

use super::TriMesh;

/// The convex hull of points in the plane, counter-clockwise (Andrew's monotone chain), without
/// collinear points. Fewer than three points come back for degenerate input.
pub fn convex_hull(points: impl IntoIterator<Item = Vec2>) -> Vec<Vec2> {
    let mut sorted: Vec<Vec2> = points.into_iter().collect();
    sorted.sort_by(|a, b| a.x.total_cmp(&b.x).then(a.y.total_cmp(&b.y)));
    sorted.dedup();
    if sorted.len() < 3 {
        return sorted;
    }
    let mut hull = half(sorted.iter().copied());
    hull.pop();
    let mut upper = half(sorted.iter().rev().copied());
    upper.pop();
    hull.extend(upper);
    hull
}

/// The convex hull of a mesh seen from above, as (x, z).
pub fn hull_of(mesh: &TriMesh) -> Vec<Vec2> {
    convex_hull(mesh.positions.iter().map(|p: &Vec3| Vec2::new(p.x, p.z)))
}

fn half(points: impl Iterator<Item = Vec2>) -> Vec<Vec2> {
    let mut chain: Vec<Vec2> = Vec::new();
    for p in points {
        while let [.., a, b] = chain[..] {
            // A point nearly on the line goes only if the line runs on: rounding puts the ends of an
            // upright edge in any order, and the outer one must stay.
            let turn = (b - a).perp_dot(p - b);
            if turn > 1e-9 || (turn > 0.0 && (b - a).dot(p - b) <= 0.0) {
                break;
            }
            chain.pop();
        }
        chain.push(p);
    }
    chain
}
