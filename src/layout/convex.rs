//! Convex outlines of at most eight corners, kept on the stack: what the solver tests against each other.

use glam::Vec2;

use super::pose::Pose;
use crate::mesh::convex_hull;

const MOST: usize = 8;
/// Corners nearer than this are one, metres.
const SAME_M: f32 = 1e-4;

/// A convex outline, counter-clockwise, with one to eight corners.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Convex {
    len: usize,
    corners: [Vec2; MOST],
}

impl Convex {
    /// Holds all the points; exact for hulls of up to eight corners, else the tightest octagon with
    /// sides at multiples of 45°.
    pub fn around(points: impl IntoIterator<Item = Vec2>) -> Convex {
        let hull = convex_hull(points);
        if hull.len() <= MOST {
            return Convex::of(&hull);
        }
        let half = std::f32::consts::FRAC_1_SQRT_2;
        let axes = [(1.0, 0.0), (half, half), (0.0, 1.0), (-half, half)].map(|(x, y)| Vec2::new(x, y));
        let axis = |i: usize| if i < 4 { axes[i] } else { -axes[i - 4] };
        let reach = |n: Vec2| hull.iter().map(|p| p.dot(n)).fold(f32::MIN, f32::max);
        let corner = |i: usize| {
            let (n, m) = (axis(i), axis((i + 1) % 8));
            let (a, b) = (reach(n), reach(m));
            let det = n.perp_dot(m);
            Vec2::new(a * m.y - b * n.y, b * n.x - a * m.x) / det
        };
        Convex::of(&convex_hull((0..8).map(corner)))
    }

    /// The rectangle between two corners.
    pub fn rectangle(low: Vec2, high: Vec2) -> Convex {
        Convex::of(&[low, Vec2::new(high.x, low.y), high, Vec2::new(low.x, high.y)])
    }

    fn of(points: &[Vec2]) -> Convex {
        let mut corners = [Vec2::ZERO; MOST];
        let mut len = 0;
        for (i, point) in points.iter().enumerate() {
            // Two corners in one place have a side between them that points anywhere.
            let next = points[(i + 1) % points.len()];
            if len < MOST && (point.distance(next) > SAME_M || (i + 1 == points.len() && len == 0)) {
                corners[len] = *point;
                len += 1;
            }
        }
        Convex { len: len.max(1), corners }
    }

    /// Its corners.
    pub fn corners(&self) -> &[Vec2] {
        &self.corners[..self.len]
    }

    /// The outline moved into the place.
    pub fn posed(&self, pose: &Pose) -> Convex {
        let mut corners = self.corners;
        for corner in &mut corners[..self.len] {
            *corner = pose.apply(*corner);
        }
        Convex { len: self.len, corners }
    }

    /// Lowest and highest coordinates.
    pub fn bounds(&self) -> (Vec2, Vec2) {
        let first = self.corners[0];
        self.corners().iter().fold((first, first), |(low, high), p| (low.min(*p), high.max(*p)))
    }

    /// Mean of the corners: a point within.
    pub fn middle(&self) -> Vec2 {
        self.corners().iter().sum::<Vec2>() / self.len as f32
    }

    /// Sides as (corner, unit normal pointing out).
    fn sides(&self) -> impl Iterator<Item = (Vec2, Vec2)> + '_ {
        (0..self.len).map(|i| {
            let (a, b) = (self.corners[i], self.corners[(i + 1) % self.len]);
            (a, -(b - a).normalize_or_zero().perp())
        })
    }

    /// Widest gap between the two along the normal of a side; negative when they overlap. Never more
    /// than the true distance.
    pub fn gap(&self, other: &Convex) -> f32 {
        self.gap_one_way(other).max(other.gap_one_way(self))
    }

    /// Whether some side keeps them at least `wanted` apart.
    pub fn apart(&self, other: &Convex, wanted: f32) -> bool {
        self.has_side_before(other, wanted) || other.has_side_before(self, wanted)
    }

    /// Whether all of `other` is at least `wanted` before some side.
    fn has_side_before(&self, other: &Convex, wanted: f32) -> bool {
        (0..self.len).any(|i| {
            let (a, b) = (self.corners[i], self.corners[(i + 1) % self.len]);
            let out = -(b - a).perp();
            // Lengths are only worked out where they can matter.
            let gap = other.corners().iter().map(|p| (*p - a).dot(out)).fold(f32::MAX, f32::min);
            (gap > 0.0 || wanted <= 0.0) && gap >= wanted * out.length()
        })
    }

    fn gap_one_way(&self, other: &Convex) -> f32 {
        let gap =
            |(a, n): (Vec2, Vec2)| other.corners().iter().map(|p| (*p - a).dot(n)).fold(f32::MAX, f32::min);
        self.sides().map(gap).fold(f32::MIN, f32::max)
    }

    /// Distance of a point; negative within (then the distance to the nearest side's line).
    pub fn distance(&self, point: Vec2) -> f32 {
        let mut inside = f32::MIN;
        let mut outside = f32::MAX;
        for i in 0..self.len {
            let (a, b) = (self.corners[i], self.corners[(i + 1) % self.len]);
            let n = -(b - a).normalize_or_zero().perp();
            inside = inside.max((point - a).dot(n));
            outside = outside.min(super::outline::to_segment(point, a, b));
        }
        if inside <= 0.0 && self.len > 2 { inside } else { outside }
    }

    /// Whether a segment comes closer than `margin` (negative: reaches deeper than that).
    pub fn is_cut_by(&self, a: Vec2, b: Vec2, margin: f32) -> bool {
        let (mut enter, mut leave) = (0.0_f32, 1.0_f32);
        for (corner, n) in self.sides() {
            let (from, to) = ((a - corner).dot(n) - margin, (b - corner).dot(n) - margin);
            if from >= 0.0 && to >= 0.0 {
                return false;
            }
            if from > 0.0 {
                enter = enter.max(from / (from - to));
            } else if to > 0.0 {
                leave = leave.min(from / (from - to));
            }
        }
        enter < leave
    }
}
