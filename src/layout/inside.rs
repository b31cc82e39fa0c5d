//! Which surfaces of a piece lie inside it: under a cover, or with walls on all sides.

use glam::Vec2;

use super::Piece;
use super::convex::Convex;
use super::outline;
use crate::mesh::{Prism, Support};

/// How far walls rise above a surface at least, metres.
const WALL_M: f32 = 0.05;

/// Whether a surface of a piece lies inside it.
pub fn is_inside(piece: &Piece, support: &Support) -> bool {
    let middle = Convex::around(support.outline.iter().copied()).middle();
    let holds = |p: &Prism, at: Vec2| outline::contains(&p.outline, at);
    let covered = piece.body.iter().any(|p| p.bottom > support.height + WALL_M && holds(p, middle));
    let rises = |p: &&Prism| p.top > support.height + WALL_M && p.bottom < support.height + WALL_M;
    let walls: Vec<&Prism> = piece.body.iter().filter(rises).collect();
    let (low, high) = outline::bounds(&support.outline);
    let reach = (high - low).max_element() * 0.5 + 0.2;
    let walled = |towards: Vec2| {
        let steps = (reach / 0.01) as usize;
        (0..steps).any(|i| walls.iter().any(|p| holds(p, middle + towards * (i as f32 * 0.01))))
    };
    covered || [Vec2::X, Vec2::NEG_X, Vec2::Y, Vec2::NEG_Y].into_iter().all(walled)
}

/// Whether something whose bottom is at `bottom` lies on such a surface of a piece that stands at `base`.
pub fn lies_in(piece: &Piece, base: f32, bottom: f32) -> bool {
    let at = |s: &&Support| (base + s.height - bottom).abs() < 0.09;
    piece.supports.iter().filter(at).any(|s| is_inside(piece, s))
}
