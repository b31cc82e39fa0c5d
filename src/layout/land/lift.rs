//! Solves on level ground, then sets everything onto the land as it lies.

use std::collections::BTreeMap;

use super::terrain::{Terrain, is_level};
use crate::layout::{Problem, Solution};
use crate::spec::{ItemId, Placement, SupportedBy};

/// Lays out a place; heights are those of the land. See [`crate::layout::solve`].
///
/// Everything in the answer keeps all hard constraints; what cannot is left out with a reason. `cancelled` is asked
/// now and then; when it says yes, the best so far comes back.
pub fn solve(problem: &Problem, cancelled: &(dyn Fn() -> bool + Sync)) -> Solution {
    let flat = crate::layout::solve::solve;
    if is_level(&problem.place) {
        return flat(problem, cancelled);
    }
    let mut level = problem.clone();
    let known: BTreeMap<ItemId, Placement> =
        problem.held.iter().chain(&problem.locked).map(|(id, p)| (id.clone(), p.clone())).collect();
    for placements in [&mut level.locked, &mut level.held] {
        lower(placements, &known);
    }
    let mut solution = flat(&level, cancelled);
    lift(problem, &mut solution.placements);
    solution
}

/// Takes what stands on the land, and all that it carries, down to y = 0.
fn lower(placements: &mut BTreeMap<ItemId, Placement>, known: &BTreeMap<ItemId, Placement>) {
    for (id, placement) in placements.iter_mut() {
        if let Some(base) = base(id, known) {
            placement.position[1] -= known[base].position[1];
        }
    }
}

/// Sets everything onto the land.
fn lift(problem: &Problem, placements: &mut BTreeMap<ItemId, Placement>) {
    let terrain = Terrain::near(problem, placements);
    let flat = placements.clone();
    for (id, placement) in placements.iter_mut() {
        let ground = base(id, &flat).and_then(|base| terrain.stand_m(base));
        placement.position[1] += ground.unwrap_or(0.0);
    }
}

/// What stands on the ground and carries an item, through however many others; itself if it stands there.
fn base<'a>(id: &'a ItemId, placements: &'a BTreeMap<ItemId, Placement>) -> Option<&'a ItemId> {
    let mut at = id;
    for _ in 0..=placements.len() {
        match &placements.get(at)?.support {
            SupportedBy::Floor => return Some(at),
            SupportedBy::Item(on) => at = on,
            _ => return None,
        }
    }
    None
}
