//! Placed pieces as upright prisms in the place, and how deep they reach into each other.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::plane::shared_depth;
use crate::layout::access::is_soft;
use crate::layout::{Piece, Problem, Terrain};
use crate::num::math::yaw;
use crate::spec::{ItemId, Mounting, Placement};

/// An upright prism in the place.
pub struct Block {
    /// Outline seen from above, (x, z).
    pub outline: Vec<Vec2>,
    /// Lowest point of the box around it.
    pub low: Vec3,
    /// Highest point of the box around it.
    pub high: Vec3,
}

/// A placed piece.
pub struct Solid<'a> {
    /// What it is.
    pub piece: &'a Piece,
    /// Where it should be.
    pub placement: &'a Placement,
    /// Its prisms in the place.
    pub blocks: Vec<Block>,
    /// Lowest point of the box around it.
    pub low: Vec3,
    /// Highest point of the box around it.
    pub high: Vec3,
    /// Height of the ground where it is, metres.
    pub ground_m: f32,
}

impl Block {
    /// A prism from its outline and heights.
    pub fn new(outline: Vec<Vec2>, bottom: f32, top: f32) -> Block {
        let first = outline.first().copied().unwrap_or_default();
        let (low, high) = outline.iter().fold((first, first), |(l, h), p| (l.min(*p), h.max(*p)));
        Block { outline, low: Vec3::new(low.x, bottom, low.y), high: Vec3::new(high.x, top, high.y) }
    }

    /// Distance of a point of the plane to its outline, 0 within.
    pub fn distance(&self, p: Vec2) -> f32 {
        super::plane::to_convex(&self.outline, p)
    }

    /// Whether a point of the plane is at most so far from its outline.
    pub fn is_within(&self, p: Vec2, reach_m: f32) -> bool {
        let near = p.x >= self.low.x - reach_m
            && p.x <= self.high.x + reach_m
            && p.y >= self.low.z - reach_m
            && p.y <= self.high.z + reach_m;
        near && self.distance(p) <= reach_m
    }
}

impl Solid<'_> {
    /// Whether a person can go where it is: over a rug, through grass.
    pub fn lets_pass(&self) -> bool {
        self.is_flat() || is_soft(&self.piece.kind)
    }

    /// Whether it is a rug or the like, on which others stand.
    pub fn is_flat(&self) -> bool {
        self.piece.mounting == Mounting::Flat && self.high.y - self.low.y <= 0.026
    }
}

/// All placed pieces in the problem's order; placements of unknown ids are ignored.
pub fn gather<'a>(
    problem: &'a Problem,
    placements: &'a BTreeMap<ItemId, Placement>,
    terrain: &Terrain,
) -> Vec<Solid<'a>> {
    let placed = |piece: &'a Piece| {
        let placement = placements.get(&piece.id)?;
        let origin = Vec3::from(placement.position);
        let at = |p: &Vec2| {
            let turned = yaw(Vec3::new(p.x, 0.0, p.y), placement.yaw_rad) + origin;
            Vec2::new(turned.x, turned.z)
        };
        let block = |p: &crate::mesh::Prism| {
            Block::new(p.outline.iter().map(at).collect(), p.bottom + origin.y, p.top + origin.y)
        };
        let blocks: Vec<Block> = piece.body.iter().map(block).collect();
        let low = blocks.iter().map(|b| b.low).reduce(Vec3::min).unwrap_or(origin);
        let high = blocks.iter().map(|b| b.high).reduce(Vec3::max).unwrap_or(origin);
        let ground_m = terrain.height_m(Vec2::new(origin.x, origin.z));
        Some(Solid { piece, placement, blocks, low, high, ground_m })
    };
    problem.pieces.iter().filter_map(placed).collect()
}

/// How far two boxes overlap along the axis where they do least; negative when apart.
pub fn overlap(a: (Vec3, Vec3), b: (Vec3, Vec3)) -> f32 {
    (a.1.min(b.1) - a.0.max(b.0)).min_element()
}

/// Deepest penetration of two sets of blocks, metres; 0 when none is deeper than `ignore`. Upright convex
/// prisms are apart along the vertical or along a side's normal, or not at all (separating axes), so that the
/// least overlap over these is exact.
pub fn penetration(a: &[Block], b: &[Block], ignore: f32) -> f32 {
    let mut deepest = ignore;
    for p in a {
        for q in b {
            // No deeper than the boxes overlap.
            if overlap((p.low, p.high), (q.low, q.high)) > deepest {
                let level = p.high.y.min(q.high.y) - p.low.y.max(q.low.y);
                deepest = deepest.max(shared_depth(&p.outline, &q.outline).min(level));
            }
        }
    }
    if deepest > ignore { deepest } else { 0.0 }
}
