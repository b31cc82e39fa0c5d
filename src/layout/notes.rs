//! Says in words what found no place and which relations could not be kept.

use super::state::State;
use super::thing::Thing;
use super::world::Obstacle;
use super::{LeftOut, Solution};
use crate::spec::{ItemId, Mounting, Note, RelationKind, SupportedBy, Target};

/// Fills in what was left out, and the notes about it.
pub fn add(state: &State, solution: &mut Solution) {
    let pieces = &state.problem.pieces;
    let mut told: std::collections::BTreeMap<(String, String), usize> = std::collections::BTreeMap::new();
    for (piece, why) in &state.left {
        let reason = reason(state, *piece, why);
        if pieces[*piece].asked {
            *told.entry((pieces[*piece].title.clone(), reason.clone())).or_insert(0) += 1;
        }
        solution.left_out.push(LeftOut { id: pieces[*piece].id.clone(), reason });
    }
    for ((title, reason), count) in told {
        let what = if count == 1 { title } else { format!("{count} × {title}") };
        solution.notes.push(Note::warn("left-out", format!("{what} left out: {reason}")));
    }
    for relation in state.problem.relations.iter().filter(|r| r.asked) {
        let Some(piece) = state.context.find(&relation.subject) else { continue };
        let Some(placed) = &state.world.placed[piece] else { continue };
        let thing = Thing::piece(&state.world.bodies[piece], &placed.pose);
        let miss = state.context.miss(&state.world, relation, &thing, &placed.support);
        if miss.is_none_or(|m| m > 0.01) {
            let title =
                |id: &ItemId| state.context.find(id).map_or(format!("`{id}`"), |i| pieces[i].title.clone());
            let on = matches!(&relation.target, Target::Item(id) if placed.support == SupportedBy::Item(id.clone()));
            let instead = match relation.kind {
                RelationKind::Inside if on => ": it has no room within, so it lies on top",
                _ => "",
            };
            let message = format!("could not put {}{instead}", relation.in_words(&title));
            solution.notes.push(Note::warn("relation-not-kept", message));
        }
    }
}

fn reason(state: &State, piece: usize, why: &Obstacle) -> String {
    let indoor = state.problem.place.indoor;
    match (state.problem.pieces[piece].mounting, why) {
        (Mounting::Wall | Mounting::Ceiling | Mounting::Opening, _) if !indoor => {
            "there are no walls and no ceiling outdoors".into()
        }
        (_, Obstacle::Told) => "it could not stand as it must".into(),
        (Mounting::Opening, _) => "every opening in the walls has one already".into(),
        (Mounting::Surface, Obstacle::Edge) => "nothing here has room on top for it".into(),
        (_, Obstacle::Way) => "it would block the way".into(),
        (Mounting::Ceiling, Obstacle::Height) => "it would hang too low to walk beneath".into(),
        (_, Obstacle::Height) => "it is taller than the room".into(),
        (Mounting::Wall, _) => "no wall has room for it".into(),
        (_, Obstacle::Door) => "it would stand in the way of the door".into(),
        (_, Obstacle::Edge) => "it is larger than the free floor".into(),
        (_, Obstacle::Piece(_)) => "there is no free floor left for it".into(),
        (_, Obstacle::Cancelled) => "the work was cancelled".into(),
    }
}
