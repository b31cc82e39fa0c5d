//! Gives up on what found no place three times.

use std::collections::BTreeMap;

use super::state::State;
use super::world::Obstacle;
use crate::spec::Mounting;

/// Remembers which shapes found no place, so that 500 chairs in a bathroom end quickly.
#[derive(Default)]
pub struct Hopeless {
    failures: BTreeMap<(String, [u32; 3], Mounting, usize), usize>,
}

impl Hopeless {
    fn key(state: &State, piece: usize) -> (String, [u32; 3], Mounting, usize) {
        let body = &state.world.bodies[piece];
        let it = &state.problem.pieces[piece];
        let size = [body.size().x, body.size().y, body.top - body.bottom].map(f32::to_bits);
        (it.kind.clone(), size, it.mounting, state.of(piece).count().min(1))
    }

    /// Whether three like it have failed; then it is left out for the same reason.
    pub fn says(&self, state: &mut State, piece: usize) -> bool {
        let hopeless = self.failures.get(&Self::key(state, piece)).is_some_and(|n| *n >= 3);
        if hopeless {
            state.left.entry(piece).or_insert(Obstacle::Piece(piece));
        }
        hopeless
    }

    /// Remembers a piece that found no place.
    pub fn note(&mut self, state: &State, piece: usize) {
        if !state.is_placed(piece) {
            *self.failures.entry(Self::key(state, piece)).or_insert(0) += 1;
        }
    }
}
