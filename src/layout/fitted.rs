//! Fits doors and windows into the openings that the place has for them.

use super::pose::Pose;
use super::state::State;
use super::world::Obstacle;
use super::{Opening, OpeningKind};
use crate::spec::{Mounting, SupportedBy};

/// Puts every door and window piece into its opening, in order.
pub fn place_all(state: &mut State) {
    for kind in [OpeningKind::Door, OpeningKind::Window] {
        let place = &state.problem.place;
        let openings: Vec<&Opening> =
            place.openings.iter().filter(|o| o.kind == kind && place.indoor).collect();
        let mut free = openings.into_iter();
        for piece in 0..state.problem.pieces.len() {
            let it = &state.problem.pieces[piece];
            let is_window = it.kind.contains("window");
            if it.mounting != Mounting::Opening
                || is_window != (kind == OpeningKind::Window)
                || state.is_placed(piece)
            {
                continue;
            }
            match free.next() {
                Some(o) => {
                    let pose = Pose::new(place.opening_middle(o), o.sill_m, place.heading(o.wall));
                    state.put(piece, pose, SupportedBy::Wall);
                }
                None => {
                    state.left.insert(piece, Obstacle::Edge);
                }
            }
        }
    }
}
