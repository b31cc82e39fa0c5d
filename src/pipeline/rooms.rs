//! Plans the rooms of a Spec: which there are, where they stand, what is to be placed in each.

use std::collections::BTreeMap;

use super::furnish::Task;
use crate::layout::{Place, Problem, Wish, floor_plan};
use crate::num::Seed;
use crate::spec::{Note, RoomId, Spec};

/// An empty task for each room that has a place, the first room first, stairwells last.
pub fn rooms(spec: &Spec) -> (Vec<Task>, Vec<Note>) {
    let seed = Seed(spec.seed);
    let others = spec.rooms_in_order();
    let index: BTreeMap<&RoomId, usize> =
        others.iter().enumerate().map(|(i, (id, _))| (*id, i + 1)).collect();
    let first = Wish { setting: &spec.setting, beside: 0, level: 0, open: false };
    let further = others.iter().map(|(_, room)| Wish {
        setting: &room.setting,
        beside: room.beside.as_ref().and_then(|id| index.get(id)).copied().unwrap_or(0),
        level: room.level,
        open: room.open,
    });
    let wishes: Vec<Wish> = std::iter::once(first).chain(further).collect();
    let places = floor_plan(&wishes, seed.child("place"));
    let layout = seed.child("layout");
    let ids: Vec<Option<RoomId>> =
        std::iter::once(None).chain(others.iter().map(|(id, _)| Some((*id).clone()))).collect();
    let mut notes = Vec::new();
    for (id, place) in ids.iter().zip(&places) {
        if let (Some(id), None) = (id, place) {
            let message = format!("there is no space for `{id}` beside the room that it is entered from");
            notes.push(Note::warn("left-out", message));
        }
    }
    let task = |(index, place): (usize, Place)| Task {
        room: ids.get(index).cloned().flatten(),
        problem: Problem {
            place,
            pieces: Vec::new(),
            relations: Vec::new(),
            locked: BTreeMap::new(),
            held: BTreeMap::new(),
            seed: if index == 0 { layout } else { layout.child(("room", index)) },
        },
    };
    (standing(places).into_iter().map(task).collect(), notes)
}

/// The places that there are, with their old numbers; ways lead by their new ones.
fn standing(places: Vec<Option<Place>>) -> Vec<(usize, Place)> {
    let mut numbers = BTreeMap::new();
    for index in (0..places.len()).filter(|i| places[*i].is_some()) {
        numbers.insert(index, numbers.len());
    }
    let mut standing: Vec<(usize, Place)> =
        places.into_iter().enumerate().filter_map(|(i, place)| Some((i, place?))).collect();
    for opening in standing.iter_mut().flat_map(|(_, place)| &mut place.openings) {
        opening.to = opening.to.and_then(|to| numbers.get(&to)).copied();
    }
    standing
}
