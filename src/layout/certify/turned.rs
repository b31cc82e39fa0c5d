//! A box around a thing, turned as the thing is.

use glam::{Vec2, Vec3};

use super::solids::Solid;
use crate::layout::{Opening, Place};
use crate::num::math::yaw;

/// A box that is turned about the vertical.
pub struct Turned {
    /// Middle, (x, z).
    pub middle: Vec2,
    /// Unit vector of the front.
    pub front: Vec2,
    /// Half of width and depth.
    pub half: Vec2,
    /// Lowest y.
    pub bottom: f32,
    /// Highest y.
    pub top: f32,
}

impl Turned {
    /// The box around a placed piece, turned as it is.
    pub fn of(solid: &Solid) -> Turned {
        let front = yaw(Vec3::Z, solid.placement.yaw_rad);
        let front = Vec2::new(front.x, front.z);
        let points = solid.blocks.iter().flat_map(|b| b.outline.iter().copied());
        let origin = Vec2::new(solid.placement.position[0], solid.placement.position[2]);
        Turned::around(points, front, origin, solid.low.y - solid.ground_m, solid.high.y - solid.ground_m)
    }

    /// A door or window as a thin box on the room's face of its wall.
    pub fn opening(place: &Place, opening: &Opening) -> Turned {
        let along = (place.edge(opening.wall).1 - place.edge(opening.wall).0).normalize_or_zero();
        let middle = place.opening_middle(opening);
        let ends = [-0.5, 0.5].map(|t| middle + along * opening.width_m * t);
        let (bottom, top) = (opening.sill_m, opening.sill_m + opening.height_m);
        Turned::around(ends.into_iter(), place.inward(opening.wall), middle, bottom, top)
    }

    fn around(
        points: impl Iterator<Item = Vec2>,
        front: Vec2,
        origin: Vec2,
        bottom: f32,
        top: f32,
    ) -> Turned {
        let side = Vec2::new(front.y, -front.x);
        let local = |p: Vec2| Vec2::new((p - origin).dot(side), (p - origin).dot(front));
        let (mut low, mut high) = (Vec2::MAX, Vec2::MIN);
        for p in points.map(local) {
            (low, high) = (low.min(p), high.max(p));
        }
        if low.x > high.x {
            (low, high) = (Vec2::ZERO, Vec2::ZERO);
        }
        let center = (low + high) * 0.5;
        let middle = origin + side * center.x + front * center.y;
        Turned { middle, front, half: (high - low) * 0.5, bottom, top }
    }

    fn side(&self) -> Vec2 {
        Vec2::new(self.front.y, -self.front.x)
    }

    /// A point seen from its middle: (to its side, to its front).
    pub fn local(&self, p: Vec2) -> Vec2 {
        Vec2::new((p - self.middle).dot(self.side()), (p - self.middle).dot(self.front))
    }

    /// The corners, (x, z).
    pub fn corners(&self) -> [Vec2; 4] {
        [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
            .map(|(x, y)| self.middle + self.side() * self.half.x * x + self.front * self.half.y * y)
    }

    /// The point of the box that is nearest to a point.
    pub fn nearest(&self, p: Vec2) -> Vec2 {
        let q = self.local(p).clamp(-self.half, self.half);
        self.middle + self.side() * q.x + self.front * q.y
    }

    /// Distance between two boxes, 0 when they overlap.
    pub fn gap(&self, other: &Turned) -> f32 {
        let one_way = |a: &Turned, b: &Turned| {
            a.corners().map(|p| b.nearest(p).distance(p)).into_iter().fold(f32::MAX, f32::min)
        };
        one_way(self, other).min(one_way(other, self))
    }

    /// Whether its front points at `p` to within an angle, given by its cosine.
    pub fn looks_at(&self, p: Vec2, cosine: f32) -> bool {
        let d = p - self.middle;
        d.length() < 0.3 || d.normalize_or_zero().dot(self.front) >= cosine
    }
}
