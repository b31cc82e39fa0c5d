//! Takes units up again, worst first, and puts them where they score better now that all is there.

use super::floor;
use super::pose::Pose;
use super::score;
use super::state::State;
use super::unit::Unit;
use crate::spec::SupportedBy;

/// Units that are looked at again.
const MOST: usize = 16;
/// Cost up to which a unit stays.
const GOOD_ENOUGH: f32 = 2.5;

/// One pass over the units that score worst. A unit that finds nothing better goes back.
pub fn relocate(state: &mut State, units: &[Unit], cancelled: &(dyn Fn() -> bool + Sync)) {
    let mut costs: Vec<(f32, usize)> = Vec::new();
    for (index, unit) in units.iter().enumerate() {
        let Some(placed) = state.world.placed[unit.leader()].as_ref() else { continue };
        if unit.members.iter().any(|m| state.stays[m.piece]) || leans_on(state, unit) {
            continue;
        }
        let cost = score::unit(state, unit, &placed.pose.clone());
        if cost > GOOD_ENOUGH {
            costs.push((cost, index));
        }
    }
    costs.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    for (_, index) in costs.into_iter().take(MOST) {
        if cancelled() {
            return;
        }
        retry(state, &units[index]);
    }
}

/// Whether something already placed refers to a member, and would be left behind.
fn leans_on(state: &State, unit: &Unit) -> bool {
    let own = |id| state.context.find(id).is_some_and(|p| unit.members.iter().any(|m| m.piece == p));
    state.problem.relations.iter().any(|r| match &r.target {
        crate::spec::Target::Item(id) => own(id) && !own(&r.subject),
        crate::spec::Target::Items(a, b) => own(a) || own(b),
        _ => false,
    })
}

fn retry(state: &mut State, unit: &Unit) {
    let before: Vec<(usize, Pose)> = unit
        .members
        .iter()
        .filter_map(|m| Some((m.piece, state.world.placed[m.piece].as_ref()?.pose)))
        .collect();
    let left = state.left.clone();
    for (piece, _) in &before {
        state.lift(*piece);
    }
    let old = before.first().map_or(f32::MAX, |(_, pose)| score::unit(state, unit, pose));
    let spare = floor::place_whole(state, unit);
    let now = state.world.placed[unit.leader()].as_ref().map(|p| p.pose);
    let better = now.is_some_and(|pose| score::unit(state, unit, &pose) < old - 0.05);
    let whole = before.iter().all(|(piece, _)| state.is_placed(*piece));
    if better && whole && state.reach.all_reached() {
        return;
    }
    drop(spare);
    for member in &unit.members {
        if state.is_placed(member.piece) {
            state.lift(member.piece);
        }
    }
    for (piece, pose) in before {
        state.put(piece, pose, SupportedBy::Floor);
    }
    state.left = left;
}
