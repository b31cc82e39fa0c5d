//! Moves one piece by hand: it goes there, what was in the way makes room, everything else stays.

use std::collections::{BTreeMap, BTreeSet};

use glam::Vec3;

use super::body::Body;
use super::load::load;
use super::pose::Pose;
use super::world::touch;
use super::{Problem, Solution, solve};
use crate::num::math::yaw;
use crate::spec::{ItemId, Placement, SupportedBy};

/// Lays out the place after `id` was dragged from where it stands in `before` to `to`. What stands on it
/// comes along; pieces that it now touches find another place; all others keep theirs to the bit, locked ones
/// in any case. A piece dragged to where it cannot be (into a wall, a locked piece or a door's way) is put
/// to the nearest place of those that are likely, as if it were new.
pub fn drag(
    problem: &Problem,
    before: &BTreeMap<ItemId, Placement>,
    id: &ItemId,
    to: &Placement,
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Solution {
    let mut held = before.clone();
    let standing: Vec<(&ItemId, &SupportedBy)> = before.iter().map(|(id, p)| (id, &p.support)).collect();
    let load = load(&standing, id);
    if let Some(from) = before.get(id) {
        for carried in &load {
            if let Some(placement) = held.get_mut(*carried) {
                *placement = moved_along(placement, from, to);
            }
        }
    }
    held.insert(id.clone(), to.clone());
    let own: BTreeSet<&ItemId> = load.iter().copied().chain([id]).collect();
    let bodies: BTreeMap<&ItemId, Body> = problem.pieces.iter().map(|p| (&p.id, Body::of(p))).collect();
    let mut pushed = BTreeSet::new();
    for piece in problem.pieces.iter().filter(|p| !own.contains(&p.id) && !problem.locked.contains_key(&p.id))
    {
        let Some(there) = held.get(&piece.id) else { continue };
        let hit = own
            .iter()
            .filter_map(|o| Some((bodies.get(*o)?, held.get(*o)?)))
            .any(|(body, at)| touch(body, &Pose::of(at), &bodies[&piece.id], &Pose::of(there), 0.01));
        if hit {
            pushed.insert(piece.id.clone());
            pushed.extend(self::load(&standing, &piece.id).into_iter().cloned());
        }
    }
    held.retain(|id, _| !pushed.contains(id));
    // The dragged piece is put down first, so that others yield to it and not it to them.
    let mut problem = Problem { held, ..problem.clone() };
    problem.pieces.sort_by_key(|p| !own.contains(&p.id));
    solve(&problem, cancelled)
}

/// The pieces whose placement is another than before, or that are new or gone.
pub fn changed(before: &BTreeMap<ItemId, Placement>, after: &BTreeMap<ItemId, Placement>) -> Vec<ItemId> {
    let ids: BTreeSet<&ItemId> = before.keys().chain(after.keys()).collect();
    ids.into_iter().filter(|id| before.get(*id) != after.get(*id)).cloned().collect()
}

/// Where something is when what carries it went from one placement to another.
fn moved_along(carried: &Placement, from: &Placement, to: &Placement) -> Placement {
    let local = yaw(Vec3::from(carried.position) - Vec3::from(from.position), -from.yaw_rad);
    let position = yaw(local, to.yaw_rad) + Vec3::from(to.position);
    let yaw_rad = carried.yaw_rad + to.yaw_rad - from.yaw_rad;
    Placement { position: position.to_array(), yaw_rad, support: carried.support.clone() }
}
