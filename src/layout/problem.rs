//! What the solver is given and what it gives back.

use std::collections::BTreeMap;

use glam::Vec3;

use super::Place;
use crate::mesh::{Prism, Support};
use crate::num::Seed;
use crate::spec::{ItemId, Mounting, Note, Placement, Relation};

/// Everything a layout depends on.
#[derive(Clone, Debug)]
pub struct Problem {
    /// The empty place.
    pub place: Place,
    /// What to put into it, in order of importance.
    pub pieces: Vec<Piece>,
    /// How they should stand to each other and to the place.
    pub relations: Vec<Relation>,
    /// Pieces that must stay where they are.
    pub locked: BTreeMap<ItemId, Placement>,
    /// Where pieces stood before; they stay there as long as that is still possible.
    pub held: BTreeMap<ItemId, Placement>,
    /// Seed of every choice.
    pub seed: Seed,
}

impl Problem {
    /// Where a piece stays rather than be placed: its lock, else where it is held.
    pub fn fixed(&self, id: &ItemId) -> Option<&Placement> {
        self.locked.get(id).or_else(|| self.held.get(id))
    }
}

/// One thing to place, in its own space: front +Z, origin by its mounting.
#[derive(Clone, Debug)]
pub struct Piece {
    /// Its id in the Spec.
    pub id: ItemId,
    /// Its kind, e.g. `chair`.
    pub kind: String,
    /// What to call it in notes, e.g. `oak chair`.
    pub title: String,
    /// Where it goes.
    pub mounting: Mounting,
    /// Where it is solid.
    pub body: Vec<Prism>,
    /// Where other things may stand on it.
    pub supports: Vec<Support>,
    /// Free floor it needs in front, metres.
    pub clear_front_m: f32,
    /// Where people sit on it: points of its seats, metres.
    pub seats: Vec<Vec3>,
    /// Whether the prompt names it.
    pub asked: bool,
}

/// The solver's answer.
#[derive(Clone, Debug, Default)]
pub struct Solution {
    /// Where each placed piece stands.
    pub placements: BTreeMap<ItemId, Placement>,
    /// Pieces that did not fit.
    pub left_out: Vec<LeftOut>,
    /// What a person should know, one note for each asked piece or relation that could not be kept.
    pub notes: Vec<Note>,
}

/// A piece without a place.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    /// Which.
    pub id: ItemId,
    /// Why, in words.
    pub reason: String,
}
