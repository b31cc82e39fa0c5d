//! Rooms as boxes in a floor plan, and the stretches of wall at which they can meet.

use glam::Vec2;

use super::convex::Convex;
use super::place::{Stairs, WALL_M};
use super::{Place, outline};
use crate::num::Stream;

/// How far the outlines of two neighbours are apart, metres: there is one wall between them.
const GAP_M: f32 = WALL_M;
/// What rooms above each other leave between them, metres.
const SLAB_M: f32 = 0.2;

/// A room in a floor plan.
#[derive(Clone, Debug)]
pub struct Block {
    /// Outline, as in a [`Place`].
    pub outline: Vec<Vec2>,
    /// Height of its floor in the world, metres.
    pub floor_m: f32,
    /// Height of its ceiling above that, metres.
    pub height_m: f32,
    /// The stairs, if it is a stairwell.
    pub stairs: Option<Stairs>,
}

impl Block {
    /// A place.
    pub fn of(place: &Place) -> Block {
        Block {
            outline: place.outline.clone(),
            floor_m: place.floor_m,
            height_m: place.height_m,
            stairs: place.stairs,
        }
    }

    /// A rectangle beyond a port's wall, `start` along it, as wide as `size.x` along it and `size.y` deep.
    pub fn beyond(port: &Port, start: f32, size: Vec2, floor_m: f32, height_m: f32) -> Block {
        let (along, out) = (port.along(), port.out);
        let a = port.a + along * start + out * GAP_M;
        let b = a + along * size.x + out * size.y;
        let (low, high) = (a.min(b), a.max(b));
        let outline = [low, Vec2::new(high.x, low.y), high, Vec2::new(low.x, high.y)].to_vec();
        Block { outline, floor_m, height_m, stairs: None }
    }

    /// Lowest and highest (x, z).
    pub fn bounds(&self) -> (Vec2, Vec2) {
        outline::bounds(&self.outline)
    }

    /// Walls along x or z; others have no neighbours.
    pub fn ports(&self) -> Vec<Port> {
        outline::edges(&self.outline).filter_map(|(a, b)| Port::of(a, b)).collect()
    }

    /// Whether two rooms, walls included, are in each other's way.
    pub fn meets(&self, other: &Block) -> bool {
        let apart = self.floor_m >= other.floor_m + other.height_m + SLAB_M
            || other.floor_m >= self.floor_m + self.height_m + SLAB_M;
        let (low, high) = other.bounds();
        let shape = Convex::rectangle(low, high);
        let first = self.outline.first().copied().unwrap_or_default();
        let within = || first.cmpgt(low).all() && first.cmplt(high).all();
        let cut = || outline::edges(&self.outline).any(|(a, b)| shape.is_cut_by(a, b, GAP_M - 0.002));
        !apart && (cut() || within() || outline::contains(&self.outline, (low + high) * 0.5))
    }
}

/// A stretch of wall along x or z.
#[derive(Clone, Copy, Debug)]
pub struct Port {
    /// Its start, in the outline's direction.
    pub a: Vec2,
    /// Its end.
    pub b: Vec2,
    /// Unit vector out of the room.
    pub out: Vec2,
}

impl Port {
    /// A wall from `a` to `b`, the room to its left; none if it runs aslant.
    pub fn of(a: Vec2, b: Vec2) -> Option<Port> {
        let along = (b - a).normalize_or_zero();
        let straight = along.abs().max_element() > 0.9999;
        straight.then(|| Port { a, b, out: -along.perp() })
    }

    /// Metres.
    pub fn length(&self) -> f32 {
        self.a.distance(self.b)
    }

    fn along(&self) -> Vec2 {
        (self.b - self.a).normalize_or_zero()
    }

    /// Where along it a neighbour of a width may start so that they share at least `least` metres.
    pub fn starts(&self, width: f32, least: f32, random: &mut Stream) -> Vec<f32> {
        let length = self.length();
        let any = random.range(least - width, length - least);
        let starts = [0.0, length - width, (length - width) * 0.5, any];
        let shares = |start: &f32| length.min(start + width) - start.max(0.0) >= least - 1e-3;
        starts.into_iter().filter(shares).collect()
    }

    /// What it shares with a neighbour of a width that starts there.
    pub fn common(&self, start: f32, width: f32) -> (Vec2, Vec2) {
        let along = self.along();
        (self.a + along * start.max(0.0), self.a + along * (start + width).min(self.length()))
    }

    /// From where to where along it, metres, a wall stands back to back with it.
    pub fn opposite(&self, there: &Port) -> Option<(f32, f32)> {
        let along = self.along();
        let gap = (there.a - self.a).dot(self.out);
        if there.out.dot(self.out) > -0.999 || (gap - GAP_M).abs() > 0.002 {
            return None;
        }
        let (p, q) = ((there.a - self.a).dot(along), (there.b - self.a).dot(along));
        let (from, to) = (p.min(q).max(0.0), p.max(q).min(self.length()));
        (to - from > 0.01).then_some((from, to))
    }

    /// The stretch that two walls back to back share, if it is as long as that.
    pub fn facing(&self, there: &Port, least: f32) -> Option<(Vec2, Vec2)> {
        let (from, to) = self.opposite(there)?;
        let along = self.along();
        (to - from >= least - 1e-3).then(|| (self.a + along * from, self.a + along * to))
    }
}
