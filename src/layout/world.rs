//! What stands where so far, and whether one more thing fits.

use glam::Vec2;

use super::body::{Body, Solid};
use super::convex::Convex;
use super::outline;
use super::pose::Pose;
use super::{OpeningKind, Problem};
use crate::spec::{Mounting, SupportedBy};

/// Something that has its place.
#[derive(Clone, Debug)]
pub struct Placed {
    /// Where.
    pub pose: Pose,
    /// What carries it.
    pub support: SupportedBy,
    /// Around everything, in the place.
    pub hull: Convex,
    /// Its parts, in the place.
    parts: Vec<Part>,
    low: Vec2,
    high: Vec2,
}

/// A solid in the place, with its extents.
#[derive(Clone, Copy, Debug)]
struct Part {
    solid: Solid,
    low: Vec2,
    high: Vec2,
}

/// Why something does not fit.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Obstacle {
    /// It would reach out of the place.
    Edge,
    /// It would stand in the way of a door.
    Door,
    /// It would overlap a piece.
    Piece(usize),
    /// It is too tall, or too low.
    Height,
    /// The work was cancelled before its turn.
    Cancelled,
    /// Somebody could no longer get to it or past it.
    Way,
    /// It could not stand as it must.
    Told,
}

/// The place, the pieces' bodies, and what has been placed.
#[derive(Clone)]
pub struct World<'a> {
    /// What is being solved.
    pub problem: &'a Problem,
    /// Bodies of all pieces, in the problem's order.
    pub bodies: &'a [Body],
    /// What has been placed, in the same order.
    pub placed: Vec<Option<Placed>>,
    /// Floor that doors sweep.
    doors: Vec<(Convex, f32)>,
    cells: Vec<Vec<usize>>,
    origin: Vec2,
    columns: usize,
    rows: usize,
}

impl<'a> World<'a> {
    /// The empty place.
    pub fn new(problem: &'a Problem, bodies: &'a [Body]) -> World<'a> {
        let (low, high) = outline::bounds(&problem.place.outline);
        let size = (high - low).clamp(Vec2::ONE, Vec2::splat(300.0));
        let (columns, rows) = (size.x as usize + 1, size.y as usize + 1);
        World {
            problem,
            bodies,
            placed: vec![None; bodies.len()],
            doors: door_zones(problem),
            cells: vec![Vec::new(); columns * rows],
            origin: low,
            columns,
            rows,
        }
    }

    /// Puts a piece somewhere.
    pub fn put(&mut self, piece: usize, pose: Pose, support: SupportedBy) {
        let hull = self.bodies[piece].hull.posed(&pose);
        let (low, high) = hull.bounds();
        for cell in self.cells_of(low, high) {
            self.cells[cell].push(piece);
        }
        let parts = parts(&self.bodies[piece], &pose);
        self.placed[piece] = Some(Placed { pose, support, hull, parts, low, high });
    }

    /// Takes a piece away.
    pub fn lift(&mut self, piece: usize) {
        if let Some(placed) = self.placed[piece].take() {
            for cell in self.cells_of(placed.low, placed.high) {
                self.cells[cell].retain(|p| *p != piece);
            }
        }
    }

    /// Pieces whose bounds come within `reach` of a box, each once, in order.
    pub fn neighbours(&self, low: Vec2, high: Vec2, reach: f32) -> Vec<usize> {
        let (low, high) = (low - reach, high + reach);
        let mut found = Vec::new();
        for cell in self.cells_of(low, high) {
            for piece in &self.cells[cell] {
                let other = self.placed[*piece].as_ref();
                if other.is_some_and(|o| o.low.cmple(high).all() && low.cmple(o.high).all()) {
                    found.push(*piece);
                }
            }
        }
        found.sort_unstable();
        found.dedup();
        found
    }

    /// Whether a piece may stand there, given everything placed.
    pub fn fits(&self, piece: usize, pose: &Pose) -> Result<(), Obstacle> {
        let body = &self.bodies[piece];
        let mounting = self.problem.pieces[piece].mounting;
        if pose.y + body.bottom < -0.001 || pose.y + body.top > self.problem.place.height_m + 0.001 {
            return Err(Obstacle::Height);
        }
        let hull = body.hull.posed(pose);
        if self.problem.place.knee_m > 0.0 && mounting != Mounting::Opening && self.pokes_roof(body, pose) {
            return Err(Obstacle::Height);
        }
        let margin = if mounting == Mounting::Wall { -0.001 } else { 0.004 };
        let edge = &self.problem.place.outline;
        if mounting != Mounting::Opening
            && !outline::holds(edge, &hull, margin)
            && !body.solids.iter().all(|s| outline::holds(edge, &s.outline.posed(pose), margin))
        {
            return Err(Obstacle::Edge);
        }
        if !matches!(mounting, Mounting::Flat | Mounting::Opening) && self.blocks_door(body, &hull, pose) {
            return Err(Obstacle::Door);
        }
        let (low, high) = hull.bounds();
        let mut own: Option<Vec<Part>> = None;
        for other in self.neighbours(low, high, 0.02) {
            if other == piece || !self.collides(mounting, other) {
                continue;
            }
            let Some(there) = &self.placed[other] else { continue };
            let apart = self.gap_between(mounting, other);
            let theirs = &self.bodies[other];
            let above = pose.y + body.bottom >= there.pose.y + theirs.top - 0.001;
            let below = pose.y + body.top <= there.pose.y + theirs.bottom + 0.001;
            if above || below || hull.apart(&there.hull, apart) {
                continue;
            }
            if any_touch(own.get_or_insert_with(|| parts(body, pose)), &there.parts, apart) {
                return Err(Obstacle::Piece(other));
            }
        }
        Ok(())
    }

    /// Whether any of it is above the slopes of a roof.
    fn pokes_roof(&self, body: &Body, pose: &Pose) -> bool {
        let place = &self.problem.place;
        let under = |p: &Vec2, top: f32| pose.y + top <= place.ceiling_at(*p) + 0.001;
        !body.solids.iter().all(|s| s.outline.posed(pose).corners().iter().all(|p| under(p, s.top)))
    }

    fn collides(&self, mounting: Mounting, other: usize) -> bool {
        let pieces = &self.problem.pieces;
        let flat = |m: Mounting, top: f32| m == Mounting::Flat && top <= 0.0251;
        let theirs = pieces[other].mounting;
        // A rug lies under what stands on the floor; only two rugs must not overlap.
        mounting == theirs
            || !(flat(theirs, self.bodies[other].top) && mounting != Mounting::Opening
                || mounting == Mounting::Flat && theirs != Mounting::Opening)
    }

    fn gap_between(&self, mounting: Mounting, other: usize) -> f32 {
        match (mounting, self.problem.pieces[other].mounting) {
            (Mounting::Floor, Mounting::Floor) => 0.01,
            (Mounting::Wall, _) | (_, Mounting::Wall) => 0.006,
            _ => 0.003,
        }
    }

    fn blocks_door(&self, body: &Body, hull: &Convex, pose: &Pose) -> bool {
        self.doors.iter().any(|(zone, height)| {
            pose.y + body.bottom < *height
                && !hull.apart(zone, 0.01)
                && body
                    .solids
                    .iter()
                    .any(|s| pose.y + s.bottom < *height && !s.outline.posed(pose).apart(zone, 0.01))
        })
    }

    fn cells_of(&self, low: Vec2, high: Vec2) -> impl Iterator<Item = usize> + use<> {
        let clamp = |v: f32, most: usize| (v.max(0.0) as usize).min(most - 1);
        let (a, b) = (low - self.origin, high - self.origin);
        let (columns, x1) = (self.columns, clamp(b.x, self.columns));
        let (x0, rows) = (clamp(a.x, self.columns), clamp(a.y, self.rows)..=clamp(b.y, self.rows));
        rows.flat_map(move |row| (x0..=x1).map(move |column| row * columns + column))
    }
}

/// Whether two bodies come closer than `apart` at the same height.
pub fn touch(a: &Body, at: &Pose, b: &Body, bt: &Pose, apart: f32) -> bool {
    let clear = at.y + a.top <= bt.y + b.bottom + 0.001 || at.y + a.bottom >= bt.y + b.top - 0.001;
    if clear {
        return false;
    }
    any_touch(&parts(a, at), &parts(b, bt), apart)
}

/// Whether any two parts come closer than `apart` at the same height.
fn any_touch(ours: &[Part], theirs: &[Part], apart: f32) -> bool {
    let near = |s: &Part, t: &Part| {
        let level = s.solid.bottom < t.solid.top - 0.001 && t.solid.bottom < s.solid.top - 0.001;
        level && (s.low - apart).cmplt(t.high).all() && (t.low - apart).cmplt(s.high).all()
    };
    ours.iter().any(|s| theirs.iter().any(|t| near(s, t) && !s.solid.outline.apart(&t.solid.outline, apart)))
}

fn parts(body: &Body, pose: &Pose) -> Vec<Part> {
    let part = |solid: Solid| {
        let (low, high) = solid.outline.bounds();
        Part { solid, low, high }
    };
    body.solids.iter().map(|s| part(moved(s, pose))).collect()
}

/// A solid moved into the place.
pub fn moved(solid: &Solid, pose: &Pose) -> Solid {
    Solid { outline: solid.outline.posed(pose), bottom: solid.bottom + pose.y, top: solid.top + pose.y }
}

/// Floor that stays free before a way without a leaf, metres.
const PASSAGE_CLEAR_M: f32 = 0.7;

/// The rectangle before each door that holds its swing to either side.
fn door_zones(problem: &Problem) -> Vec<(Convex, f32)> {
    let place = &problem.place;
    let doors = place.openings.iter().filter(|o| o.kind.is_way());
    doors
        .map(|door| {
            let pose = Pose::floor(place.opening_middle(door), place.heading(door.wall));
            let half = door.width_m * 0.5;
            let depth = match door.kind {
                _ if !place.indoor => 1.2,
                OpeningKind::Passage => PASSAGE_CLEAR_M,
                _ => door.width_m,
            };
            let zone = Convex::rectangle(Vec2::new(-half, 0.0), Vec2::new(half, depth));
            (zone.posed(&pose), door.height_m)
        })
        .collect()
}
