//! The empty place that a layout fills: outline, height, doors and windows.

use glam::Vec2;

use crate::num::Seed;
use crate::spec::Land;

pub use super::plan::plan;

/// Thickness of walls in metres; they stand outside the outline.
pub const WALL_M: f32 = 0.2;

/// A room or an outdoor place.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// True for a room with walls and a ceiling.
    pub indoor: bool,
    /// Floor outline, (x, z) in metres, counter-clockwise in that plane, simple.
    pub outline: Vec<Vec2>,
    /// Ceiling height, metres; outdoors the height that nothing exceeds.
    pub height_m: f32,
    /// Doors and windows; the first door is the entrance. Outdoors an entrance of kind door marks
    /// where one comes from; no wall stands there.
    pub openings: Vec<Opening>,
    /// The land outdoors.
    pub land: Land,
    /// Seed of the land's shape.
    pub seed: Seed,
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
}

/// What fills a hole in a wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpeningKind {
    /// A door; it opens into the room through 90° about one side, sweeping its width.
    Door,
    /// A window.
    Window,
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
