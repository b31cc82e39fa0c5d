//! What of a thing meets the ground, and whether the ground must be level there.

use glam::Vec2;

use crate::layout::Piece;
use crate::layout::habits::{is_border, is_wild};
use crate::mesh::convex_hull;
use crate::num::math::sin_cos;
use crate::spec::Placement;

/// What begins so low counts as foot, metres above the lowest point.
const FOOT_M: f32 = 0.3;
/// Nothing is sunk deeper, metres.
const DEEPEST_M: f32 = 0.45;
/// Nor by a larger share of its height.
const DEEPEST: f32 = 0.3;

/// Whether a thing stands in sloping ground, a little sunk: what grows and lies in nature, fences, hedges.
pub fn is_sunk(kind: &str) -> bool {
    is_wild(kind) || is_border(kind)
}

/// How deep a thing may be sunk, metres.
pub fn sink_limit_m(piece: &Piece) -> f32 {
    let bottom = piece.body.iter().map(|p| p.bottom).reduce(f32::min).unwrap_or(0.0);
    let top = piece.body.iter().map(|p| p.top).reduce(f32::max).unwrap_or(0.0);
    ((top - bottom) * DEEPEST).clamp(0.03, DEEPEST_M)
}

/// Convex outline in the place of what meets the ground.
pub fn foot(piece: &Piece, at: &Placement) -> Vec<Vec2> {
    let bottom = piece.body.iter().map(|p| p.bottom).reduce(f32::min).unwrap_or(0.0);
    let low = piece.body.iter().filter(|p| p.bottom < bottom + FOOT_M);
    let (sin, cos) = sin_cos(at.yaw_rad);
    let origin = Vec2::new(at.position[0], at.position[2]);
    let place = |p: &Vec2| origin + Vec2::new(p.x * cos + p.y * sin, p.y * cos - p.x * sin);
    let hull = convex_hull(low.flat_map(|p| p.outline.iter().map(place)));
    if hull.len() >= 3 { hull } else { vec![origin] }
}

/// Points of a convex outline and within it, no farther apart than about `step_m`.
pub fn samples(outline: &[Vec2], step_m: f32) -> Vec<Vec2> {
    let middle = outline.iter().sum::<Vec2>() / outline.len().max(1) as f32;
    let mut points = vec![middle];
    for (a, b) in crate::layout::outline::edges(outline) {
        let along = (a.distance(b) / step_m).ceil().max(1.0) as usize;
        for i in 0..along {
            let p = a.lerp(b, i as f32 / along as f32);
            let inward = (p.distance(middle) / step_m).ceil().max(1.0) as usize;
            points.extend((0..inward).map(|k| p.lerp(middle, k as f32 / inward as f32)));
        }
    }
    points
}
