//! Proves several rooms together: what holds in each, and whether one gets from one to the next.

use crate::layout::{Place, Walk};
use crate::spec::Certificate;

/// The certificate of all rooms, the first one that which has the entrance. What is in a room to which nobody
/// gets is out of reach.
pub fn prove_rooms(rooms: &[(&Place, &Walk)], proofs: Vec<Certificate>) -> Certificate {
    let reached = reached(rooms);
    let mut whole = Certificate { doors_clear: true, rooms: rooms.len() as u32, ..Certificate::default() };
    for (index, mut proof) in proofs.into_iter().enumerate() {
        let here = reached.get(index).copied().unwrap_or_default();
        if !here {
            whole.faults.push(format!("nobody can get to room {} from the entrance", index + 1));
            for item in &mut proof.items {
                item.reachable = item.reachable.map(|_| false);
                item.reachable_wheelchair = item.reachable_wheelchair.map(|_| false);
            }
        }
        whole.rooms_reached += u32::from(here);
        whole.collisions += proof.collisions;
        whole.out_of_bounds += proof.out_of_bounds;
        whole.unsupported += proof.unsupported;
        whole.walkable_m2 += if here { proof.walkable_m2 } else { 0.0 };
        whole.doors_clear &= proof.doors_clear;
        whole.relations += proof.relations;
        whole.relations_kept += proof.relations_kept;
        whole.faults.append(&mut proof.faults);
        whole.relations_missed.append(&mut proof.relations_missed);
        whole.items.append(&mut proof.items);
        whole.ergonomics.append(&mut proof.ergonomics);
        if index == 0 {
            whole.spawn_clear_m = proof.spawn_clear_m;
            whole.main_item = proof.main_item;
        }
        let reach = |seat: &Option<crate::spec::Seated>| seat.as_ref().map_or(0, |s| s.in_reach + 1);
        if reach(&proof.seated) > reach(&whole.seated) {
            whole.seated = proof.seated;
        }
    }
    let share = |found: Vec<bool>| match found.len() {
        0 => 1.0,
        all => found.iter().filter(|served| **served).count() as f32 / all as f32,
    };
    whole.reachable = share(whole.items.iter().filter_map(|item| item.reachable).collect());
    whole.reachable_wheelchair =
        share(whole.items.iter().filter_map(|item| item.reachable_wheelchair).collect());
    whole
}

/// To which rooms a person gets who comes in at the first one.
fn reached(rooms: &[(&Place, &Walk)]) -> Vec<bool> {
    let mut reached = vec![false; rooms.len()];
    let mut open: Vec<usize> = (0..rooms.len().min(1)).collect();
    while let Some(room) = open.pop() {
        if std::mem::replace(&mut reached[room], true) {
            continue;
        }
        let (place, walk) = rooms[room];
        let ways = place.openings.iter().zip(&walk.ways).filter(|(_, there)| **there);
        open.extend(ways.filter_map(|(way, _)| way.to).filter(|to| *to < rooms.len()));
    }
    reached
}
