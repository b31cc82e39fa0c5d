//! Relations that must be kept: what does not keep its own is left out.

use super::load::load;
use super::state::State;
use super::thing::Thing;
use super::world::Obstacle;
use crate::spec::Force;

/// Takes away what must stand so and does not, with all that stands on it.
pub fn drop_unkept(state: &mut State) {
    for relation in state.problem.relations.iter().filter(|r| r.force == Force::Hard) {
        let Some(piece) = state.context.find(&relation.subject) else { continue };
        let Some(placed) = state.world.placed[piece].as_ref().filter(|_| !state.stays[piece]) else {
            continue;
        };
        let thing = Thing::piece(&state.world.bodies[piece], &placed.pose);
        if state.context.miss(&state.world, relation, &thing, &placed.support).is_some_and(|m| m <= 0.01) {
            continue;
        }
        let standing = state.standing();
        let load = load(&standing, &relation.subject);
        let load: Vec<usize> = load.into_iter().filter_map(|id| state.context.find(id)).collect();
        for other in load.into_iter().chain([piece]) {
            state.lift(other);
            state.left.insert(other, Obstacle::Told);
        }
    }
}
