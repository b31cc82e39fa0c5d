//! What a visitor sees of the main item from where they start.

use glam::{Vec2, Vec3};

use super::solids::{Block, Solid};
use crate::layout::{Place, Problem};
use crate::spec::{Mounting, Sight};

/// Height of a standing visitor's eyes, metres.
const EYES_M: f32 = 1.6;

/// The main item and how much of it is seen from `spawn` (x, z and the height of the ground): of nine points of the box around it, those to
/// which nothing stands in the way.
pub fn main_item(problem: &Problem, solids: &[Solid], spawn: Vec3) -> Option<Sight> {
    let standing = |s: &&Solid| matches!(s.piece.mounting, Mounting::Floor);
    let it = solids.iter().find(|s| s.piece.asked).or_else(|| solids.iter().find(standing))?;
    let eyes = Vec3::new(spawn.x, spawn.z + EYES_M, spawn.y);
    let (middle, half) = ((it.low + it.high) * 0.5, (it.high - it.low) * 0.5);
    let toward = Vec2::new(middle.x - eyes.x, middle.z - eyes.z).normalize_or_zero();
    let side = Vec3::new(-toward.y, 0.0, toward.x) * Vec3::new(half.x, 0.0, half.z).length() * 0.5;
    let points = [-0.6, 0.1, 0.8]
        .into_iter()
        .flat_map(|up| [-1.0, 0.0, 1.0].map(|across| middle + side * across + Vec3::Y * half.y * up));
    let hides = |block: &Block, point: Vec3| crosses(block, eyes, point);
    let seen = |point: &Vec3| {
        let mut others = solids.iter().filter(|s| s.piece.id != it.piece.id);
        !through_wall(&problem.place, eyes, *point)
            && !others.any(|s| s.blocks.iter().any(|block| hides(block, *point)))
    };
    let visible = points.filter(seen).count() as f32 / 9.0;
    Some(Sight { id: it.piece.id.clone(), visible })
}

/// Whether a segment passes through a prism.
fn crosses(block: &Block, from: Vec3, to: Vec3) -> bool {
    let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
    let mut cut = |at_start: f32, at_end: f32| {
        // Outside where the value is positive.
        if at_start > 0.0 && at_end > 0.0 {
            leave = -1.0;
        } else if at_start > 0.0 {
            enter = enter.max(at_start / (at_start - at_end));
        } else if at_end > 0.0 {
            leave = leave.min(at_start / (at_start - at_end));
        }
    };
    let n = block.outline.len();
    let (a2, b2) = (Vec2::new(from.x, from.z), Vec2::new(to.x, to.z));
    for i in 0..n {
        let (a, b) = (block.outline[i], block.outline[(i + 1) % n]);
        let outside = |p: Vec2| -(b - a).perp_dot(p - a);
        cut(outside(a2), outside(b2));
    }
    cut(block.low.y - from.y, block.low.y - to.y);
    cut(from.y - block.high.y, to.y - block.high.y);
    enter < leave
}

/// Whether a wall stands between two points of a room that is not convex.
fn through_wall(place: &Place, from: Vec3, to: Vec3) -> bool {
    let (a, b) = (Vec2::new(from.x, from.z), Vec2::new(to.x, to.z));
    let side = |p: Vec2, q: Vec2, r: Vec2| (q - p).perp_dot(r - p);
    place.indoor
        && (0..place.outline.len()).any(|wall| {
            let (c, d) = place.edge(wall);
            side(a, b, c) * side(a, b, d) < 0.0 && side(c, d, a) * side(c, d, b) < 0.0
        })
}
