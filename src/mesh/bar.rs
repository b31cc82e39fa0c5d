//! Sweeps a bevelled rectangle along a path: bent slats, tapered legs, staves, straps, arms of chairs.

use glam::{Vec2, Vec3};

use super::{TriMesh, detail, loft};

/// A board of rectangular section along `path` (metres), edges and ends cut over `bevel` metres.
/// `up` is the direction of its thickness (about square to the path); `section` gives (width,
/// thickness) in metres at the way along the path (0 at its start, 1 at its end). Grain (U) runs along.
pub fn bar(path: &[Vec3], up: Vec3, section: impl Fn(f32) -> Vec2, bevel: f32) -> TriMesh {
    let total: f32 = path.windows(2).map(|w| w[0].distance(w[1])).sum();
    if path.len() < 2 || total <= 0.0 {
        return TriMesh::default();
    }
    let last = path.len() - 1;
    let mut rings = Vec::with_capacity(path.len() + 2);
    let mut along = 0.0;
    let mut side = up.cross(path[1] - path[0]);
    for (i, point) in path.iter().enumerate() {
        if i > 0 {
            along += point.distance(path[i - 1]);
        }
        let forward = (path[(i + 1).min(last)] - path[i.saturating_sub(1)]).normalize_or(Vec3::X);
        // Carry the frame along so that the bar does not twist (parallel transport).
        side = (side - forward * side.dot(forward)).normalize_or(forward.any_orthonormal_vector());
        let frame = (side, forward.cross(side));
        let half = section(along / total) * 0.5;
        let cut = bevel.min(half.min_element() * 0.66).max(1e-5);
        let end_cut = cut.min(total * 0.25);
        if !detail::bevel_shows(bevel) {
            let corners = [(1.0, -1.0), (1.0, 1.0), (-1.0, 1.0), (-1.0, -1.0)];
            let corner = |(x, y): (f32, f32)| *point + frame.0 * (half.x * x) + frame.1 * (half.y * y);
            rings.push(corners.map(corner).to_vec());
        } else if i == 0 {
            rings.push(ring(*point, frame, half - cut, cut * 0.4));
            rings.push(ring(*point + forward * end_cut, frame, half, cut));
        } else if i == last {
            rings.push(ring(*point - forward * end_cut, frame, half, cut));
            rings.push(ring(*point, frame, half - cut, cut * 0.4));
        } else {
            rings.push(ring(*point, frame, half, cut));
        }
    }
    loft(&rings, 0.7)
}

/// A rectangle with cut corners, counter-clockwise seen against the way of the path.
fn ring(center: Vec3, (side, up): (Vec3, Vec3), half: Vec2, cut: f32) -> Vec<Vec3> {
    let cut = cut.min(half.min_element() * 0.8);
    let (a, b, c, d) = (half.x, half.y, half.x - cut, half.y - cut);
    let corners = [(a, -d), (a, d), (c, b), (-c, b), (-a, d), (-a, -d), (-c, -b), (c, -b)];
    corners.iter().map(|(x, y)| center + side * *x + up * *y).collect()
}
