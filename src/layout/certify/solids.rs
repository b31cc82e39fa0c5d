//! Placed pieces as solids in the place, and how deep they reach into each other (GJK and EPA of parry).

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};
use parry3d::math::Pose;
use parry3d::query::contact;
use parry3d::shape::ConvexPolyhedron;

use crate::layout::{Piece, Problem};
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

    fn shape(&self) -> Option<ConvexPolyhedron> {
        let corners = |y: f32| self.outline.iter().map(move |p| Vec3::new(p.x, y, p.y));
        let points: Vec<Vec3> = corners(self.low.y).chain(corners(self.high.y)).collect();
        ConvexPolyhedron::from_convex_hull(&points)
    }
}

impl Solid<'_> {
    /// Whether it is a rug or the like, on which others stand.
    pub fn is_flat(&self) -> bool {
        self.piece.mounting == Mounting::Flat && self.high.y - self.low.y <= 0.026
    }
}

/// All placed pieces in the problem's order; placements of unknown ids are ignored.
pub fn gather<'a>(problem: &'a Problem, placements: &'a BTreeMap<ItemId, Placement>) -> Vec<Solid<'a>> {
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
        Some(Solid { piece, placement, blocks, low, high })
    };
    problem.pieces.iter().filter_map(placed).collect()
}

/// How far two boxes overlap along the axis where they do least; negative when apart.
pub fn overlap(a: (Vec3, Vec3), b: (Vec3, Vec3)) -> f32 {
    (a.1.min(b.1) - a.0.max(b.0)).min_element()
}

/// Builds shapes when they are first needed.
#[derive(Default)]
pub struct Shapes(BTreeMap<(usize, usize), Option<ConvexPolyhedron>>);

impl Shapes {
    /// Deepest penetration of two sets of blocks, metres; 0 when none is deeper than `ignore`.
    pub fn penetration(&mut self, a: (usize, &[Block]), b: (usize, &[Block]), ignore: f32) -> f32 {
        let mut deepest = 0.0_f32;
        for (i, p) in a.1.iter().enumerate() {
            for (j, q) in b.1.iter().enumerate() {
                // No deeper than the boxes overlap.
                if overlap((p.low, p.high), (q.low, q.high)) <= ignore.max(deepest) {
                    continue;
                }
                self.0.entry((a.0, i)).or_insert_with(|| p.shape());
                self.0.entry((b.0, j)).or_insert_with(|| q.shape());
                if let (Some(Some(s)), Some(Some(t))) = (self.0.get(&(a.0, i)), self.0.get(&(b.0, j)))
                    && let Ok(Some(hit)) = contact(&Pose::IDENTITY, s, &Pose::IDENTITY, t, 0.0)
                {
                    deepest = deepest.max(-hit.dist);
                }
            }
        }
        if deepest > ignore { deepest } else { 0.0 }
    }
}
