//! What the solver asks about each piece over and over, worked out once.

use std::collections::BTreeMap;

use super::Problem;
use super::access::{Access, access};
use super::body::Body;
use super::habits::{Habit, habit, is_desk, is_seat, is_wild};
use super::surface::wants_surface;
use crate::spec::SupportedBy;

/// Facts about a piece that no placement changes.
#[derive(Clone, Copy, Debug)]
pub struct Traits {
    /// Where it likes to stand.
    pub habit: Habit,
    /// Whether it grows or lies in nature.
    pub is_wild: bool,
    /// Whether people sit on it.
    pub is_seat: bool,
    /// Whether one sits at it with the knees beneath.
    pub is_desk: bool,
    /// From where it is used when it stands on the floor.
    pub access: Access,
    /// Whether it goes onto another piece.
    pub on_top: bool,
    /// How many pieces are of its kind, itself included.
    pub alike: usize,
}

/// The traits of all pieces, in the problem's order.
pub fn traits(problem: &Problem, bodies: &[Body]) -> Vec<Traits> {
    let mut kinds: BTreeMap<&str, usize> = BTreeMap::new();
    for piece in &problem.pieces {
        *kinds.entry(&piece.kind).or_insert(0) += 1;
    }
    let of = |(i, body): (usize, &Body)| {
        let piece = &problem.pieces[i];
        Traits {
            habit: habit(piece, body),
            is_wild: is_wild(&piece.kind),
            is_seat: is_seat(&piece.kind),
            is_desk: is_desk(&piece.kind),
            access: access(problem, piece, &SupportedBy::Floor),
            on_top: wants_surface(problem, i),
            alike: kinds.get(piece.kind.as_str()).copied().unwrap_or(1),
        }
    };
    bodies.iter().enumerate().map(of).collect()
}
