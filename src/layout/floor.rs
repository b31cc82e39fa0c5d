//! Finds the best free place for a unit on the floor.

use super::candidates;
use super::pose::Pose;
use super::score;
use super::state::State;
use super::unit::Unit;
use super::world::Obstacle;
use crate::spec::{Mounting, SupportedBy};

/// Candidates whose members are all tried before the best is taken.
const LOOK_AT: usize = 240;
/// Candidates for which the ways through the room are worked out.
const WALK_TRIES: usize = 12;
/// What it costs when a member must leave its unit.
const TORN: f32 = 7.0;

/// Puts a unit where it scores best; a block that would be torn is arranged another way, or in parts. Members
/// that find no room beside their leader come back, and so does everything when the leader finds none.
pub fn place(state: &mut State, unit: &Unit) -> Vec<usize> {
    let before = state.left.clone();
    let mut best = (place_whole(state, unit), standing(state, unit), state.left.clone());
    // What the first attempts do not find, later ones find no sooner.
    let options = if state.round < 2 { unit.options.as_slice() } else { &[] };
    for option in options {
        if best.0.len() <= unit.spare.len() {
            break;
        }
        clear(state, unit);
        state.left = before.clone();
        let spare: Vec<usize> = option.iter().flat_map(|part| place_whole(state, part)).collect();
        // A part without a place comes back too.
        let lost = option.iter().map(Unit::leader).filter(|p| !state.is_placed(*p));
        let spare: Vec<usize> = spare.into_iter().chain(lost).collect();
        if spare.len() < best.0.len() {
            best = (spare, standing(state, unit), state.left.clone());
        }
    }
    let (spare, poses, left) = best;
    if !unit.options.is_empty() {
        clear(state, unit);
        for (piece, pose) in poses {
            state.put(piece, pose, SupportedBy::Floor);
        }
        state.left = left;
    }
    spare
}

/// Where the members of a unit stand that are not kept from before.
fn standing(state: &State, unit: &Unit) -> Vec<(usize, Pose)> {
    let free = unit.members.iter().filter(|m| !state.stays[m.piece]);
    free.filter_map(|m| Some((m.piece, state.world.placed[m.piece].as_ref()?.pose))).collect()
}

fn clear(state: &mut State, unit: &Unit) {
    for (piece, _) in standing(state, unit) {
        state.lift(piece);
    }
}

/// Puts a unit as it is.
pub fn place_whole(state: &mut State, unit: &Unit) -> Vec<usize> {
    let mut obstacle = None;
    let mut best = None;
    for family in [candidates::likely, candidates::everywhere] {
        let mut scored: Vec<(f32, Pose)> = Vec::new();
        for pose in family(state, unit) {
            match state.world.fits(unit.leader(), &pose) {
                Ok(()) => scored.push((score::unit(state, unit, &pose), pose)),
                Err(why) => obstacle = obstacle.max(Some(why)),
            }
        }
        scored.sort_by(|a, b| a.0.total_cmp(&b.0));
        scored.retain(|(cost, _)| !score::is_too_close(state, unit.leader(), *cost));
        let mut fitting: Vec<(f32, Pose)> = Vec::new();
        let mut least = f32::MAX;
        for (cost, pose) in scored.into_iter().take(LOOK_AT) {
            // Members without room only add to the cost.
            if fitting.len() >= WALK_TRIES && cost > least {
                break;
            }
            let cost = cost + missing(state, unit, &pose);
            least = least.min(cost);
            fitting.push((cost, pose));
        }
        fitting.sort_by(|a, b| a.0.total_cmp(&b.0));
        if let Some(spare) = walkable(state, unit, &fitting, &mut best, &mut obstacle) {
            return spare;
        }
    }
    match best {
        // Nothing keeps the unit whole: the least torn it is.
        Some((_, pose)) => settle(state, unit, &pose).unwrap_or_default(),
        None => {
            state.left.insert(unit.leader(), obstacle.unwrap_or(Obstacle::Edge));
            unit.members[1..].iter().map(|m| m.piece).chain(unit.spare.iter().copied()).collect()
        }
    }
}

/// Puts the unit at the first of the poses, cheapest first, that leaves all ways open and the unit
/// whole. Otherwise nothing is put, and `best` knows the pose that tears it least.
fn walkable(
    state: &mut State,
    unit: &Unit,
    fitting: &[(f32, Pose)],
    best: &mut Option<(f32, Pose)>,
    obstacle: &mut Option<Obstacle>,
) -> Option<Vec<usize>> {
    let mut failed: Vec<Pose> = Vec::new();
    for (cost, pose) in fitting {
        // What is in the way here is in the way a step further, too.
        let tried = failed.iter().any(|f| f.at.distance(pose.at) < 0.3);
        if tried || best.is_some_and(|(least, _)| *cost >= least) {
            continue;
        }
        match settle(state, unit, pose) {
            None => *obstacle = Some(Obstacle::Way),
            Some(spare) if spare.len() == unit.spare.len() => return Some(spare),
            Some(spare) => {
                let torn = (spare.len() - unit.spare.len()) as f32 * TORN;
                let cost = cost.max(torn);
                if best.is_none_or(|(least, _)| cost < least) {
                    *best = Some((cost, *pose));
                }
                for member in unit.members.iter().filter(|m| !spare.contains(&m.piece)) {
                    if !state.stays[member.piece] {
                        state.lift(member.piece);
                    }
                }
            }
        }
        failed.push(*pose);
        if failed.len() >= WALK_TRIES {
            break;
        }
    }
    None
}

/// What it costs that members find no room at this pose.
fn missing(state: &State, unit: &Unit, pose: &Pose) -> f32 {
    let lost = |m: &super::unit::Member| {
        let there = pose.then(&m.local);
        if state.world.fits(m.piece, &there).is_ok() {
            return 0.0;
        }
        match state.problem.pieces[m.piece].mounting {
            Mounting::Flat if slid(state, m.piece, &there).is_some() => 0.2,
            _ => TORN,
        }
    };
    unit.members[1..].iter().map(lost).sum()
}

/// Puts a unit there if everything can still be got at; the members without room come back.
pub fn settle(state: &mut State, unit: &Unit, pose: &Pose) -> Option<Vec<usize>> {
    state.put(unit.leader(), *pose, SupportedBy::Floor);
    if !state.reach.all_reached() {
        state.lift(unit.leader());
        return None;
    }
    Some(join(state, unit, pose))
}

/// Puts the members of a unit whose leader stands already; those without room come back.
pub fn join(state: &mut State, unit: &Unit, pose: &Pose) -> Vec<usize> {
    let mut spare = unit.spare.clone();
    let mut put = Vec::new();
    for member in &unit.members[1..] {
        if state.is_placed(member.piece) {
            continue;
        }
        let there = pose.then(&member.local);
        let flat = state.problem.pieces[member.piece].mounting == Mounting::Flat;
        let there = match state.world.fits(member.piece, &there) {
            Ok(()) => Some(there),
            Err(_) if flat => slid(state, member.piece, &there),
            Err(_) => None,
        };
        match there {
            Some(there) => {
                state.put(member.piece, there, SupportedBy::Floor);
                put.push(member.piece);
            }
            None => spare.push(member.piece),
        }
    }
    // All at once usually works; else find out who stands in the way.
    if !state.reach.all_reached() {
        let poses: Vec<Pose> =
            put.iter().filter_map(|p| state.world.placed[*p].as_ref().map(|w| w.pose)).collect();
        for piece in &put {
            state.lift(*piece);
        }
        for (piece, there) in put.iter().zip(poses) {
            state.put(*piece, there, SupportedBy::Floor);
            if !state.reach.all_reached() {
                state.lift(*piece);
                spare.push(*piece);
            }
        }
    }
    spare
}

/// A rug moved the least so that it lies within the place.
fn slid(state: &State, piece: usize, pose: &Pose) -> Option<Pose> {
    let rings = (1..=8).flat_map(|r| (0..8).map(move |i| (r as f32 * 0.12, i)));
    rings
        .map(|(radius, i)| {
            let offset = crate::num::math::on_circle(i as f32 * crate::num::math::FRAC_PI_4) * radius;
            Pose::new(pose.at + pose.side() * offset.x + pose.front() * offset.y, pose.y, pose.yaw)
        })
        .find(|pose| state.world.fits(piece, pose).is_ok())
}
