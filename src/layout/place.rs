//! The empty place that a layout fills: outline, height, doors and windows.

use glam::Vec2;

use crate::num::Seed;
use crate::spec::Land;
use crate::spec::setting::LEVEL_FROM;

pub use super::floor_plan::{Wish, floor_plan};
pub use super::plan::plan;

/// Thickness of walls in metres; they stand outside the outline.
pub const WALL_M: f32 = 0.2;

/// A room or an outdoor place.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Place {
    /// True for a room with walls and a ceiling.
    pub indoor: bool,
    /// Floor outline, (x, z) in metres, counter-clockwise in that plane, simple.
    pub outline: Vec<Vec2>,
    /// Ceiling height, metres; outdoors the height that nothing exceeds.
    pub height_m: f32,
    /// Height at which the roof begins along the two longer sides, metres; 0 for a level ceiling.
    pub knee_m: f32,
    /// Doors and windows; the first door is the entrance. Outdoors an entrance of kind door marks
    /// where one comes from; no wall stands there.
    pub openings: Vec<Opening>,
    /// Height of its floor in the world, metres; all else here counts from there.
    pub floor_m: f32,
    /// Where its walls stand between it and other rooms.
    pub shared: Vec<Shared>,
    /// The stairs that it is there for, if it is a stairwell.
    pub stairs: Option<Stairs>,
    /// The land outdoors.
    pub land: Land,
    /// Seed of the land's shape.
    pub seed: Seed,
}

/// A stretch of wall between two rooms.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Shared {
    /// Index of the outline edge.
    pub wall: usize,
    /// From here along the edge, metres.
    pub from_m: f32,
    /// To here.
    pub to_m: f32,
    /// Lowest point of the room beyond, metres above this floor.
    pub bottom_m: f32,
    /// Its highest point.
    pub top_m: f32,
}

/// A straight flight of stairs from one end of a stairwell to the other.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Stairs {
    /// Middle of the lower end of the stairwell, (x, z).
    pub foot: Vec2,
    /// Direction of climbing, a unit vector.
    pub up: Vec2,
    /// Number of steps up.
    pub risers: u32,
    /// Height of one, metres.
    pub riser_m: f32,
    /// Depth of one, metres.
    pub tread_m: f32,
}

/// A hole in a wall.
#[derive(Clone, Debug, PartialEq)]
pub struct Opening {
    /// Door or window.
    pub kind: OpeningKind,
    /// Index of the outline edge it is in: from `outline[wall]` to the next corner.
    pub wall: usize,
    /// Distance from the edge's start to the opening's middle, metres.
    pub along_m: f32,
    /// Width, metres.
    pub width_m: f32,
    /// Height, metres.
    pub height_m: f32,
    /// Height of its lower edge above the floor, metres; 0 for doors.
    pub sill_m: f32,
    /// The room behind it, by its index in the floor plan; none outside.
    pub to: Option<usize>,
}

/// What fills a hole in a wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningKind {
    /// A door; it opens into the room through 90° about one side, sweeping its width.
    Door,
    /// A window.
    Window,
    /// A way without a leaf: an archway, or a door that opens into the room beyond.
    Passage,
}

impl OpeningKind {
    /// Whether one goes through it.
    pub fn is_way(self) -> bool {
        self != OpeningKind::Window
    }
}

impl Place {
    /// Start and end of an outline edge; the origin twice for an empty outline.
    pub fn edge(&self, wall: usize) -> (Vec2, Vec2) {
        let n = self.outline.len().max(1);
        let corner = |i: usize| self.outline.get(i % n).copied().unwrap_or_default();
        (corner(wall), corner(wall + 1))
    }

    /// The unit vector pointing from a wall into the room.
    pub fn inward(&self, wall: usize) -> Vec2 {
        let (a, b) = self.edge(wall);
        (b - a).normalize_or_zero().perp()
    }

    /// Height of the ceiling over a point (x, z), metres: under a roof it rises from the knee walls to a level
    /// part in the middle.
    pub fn ceiling_at(&self, p: Vec2) -> f32 {
        if self.knee_m <= 0.0 {
            return self.height_m;
        }
        let (across, from, to) = self.eaves();
        let t = p.dot(across);
        let away = (t - from).min(to - t) / ((to - from) * LEVEL_FROM);
        self.knee_m + (self.height_m - self.knee_m) * away.clamp(0.0, 1.0)
    }

    /// The direction across the ridge, and where along it the two knee walls are.
    pub fn eaves(&self) -> (Vec2, f32, f32) {
        let (low, high) = super::outline::bounds(&self.outline);
        match (high - low).x >= (high - low).y {
            true => (Vec2::Y, low.y, high.y),
            false => (Vec2::X, low.x, high.x),
        }
    }

    /// The way by which one comes in.
    pub fn entrance(&self) -> Option<&Opening> {
        self.openings.iter().find(|o| o.kind.is_way())
    }

    /// Middle of an opening on the room's face of its wall.
    pub fn opening_middle(&self, opening: &Opening) -> Vec2 {
        let (a, b) = self.edge(opening.wall);
        a + (b - a).normalize_or_zero() * opening.along_m
    }

    /// Heading (yaw) of something on a wall that faces into the room.
    pub fn heading(&self, wall: usize) -> f32 {
        let n = self.inward(wall);
        crate::num::math::atan2(n.x, n.y)
    }

    /// Floor area, m².
    pub fn area(&self) -> f32 {
        let n = self.outline.len();
        (0..n).map(|i| self.outline[i].perp_dot(self.outline[(i + 1) % n])).sum::<f32>() * 0.5
    }
}
