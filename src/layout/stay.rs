//! Puts back what stays where it was: locked pieces in any case, held ones as long as they can.

use super::load::load;
use super::outline;
use super::pose::{Pose, angle_to};
use super::state::State;
use crate::spec::{Mounting, Placement, SupportedBy};

/// How far off a wall or a ceiling a piece may have been before, metres.
const TOUCH_M: f32 = 0.004;

/// Puts every locked piece where its lock says.
pub fn lock(state: &mut State) {
    for piece in 0..state.problem.pieces.len() {
        if let Some(lock) = state.problem.locked.get(state.id(piece)) {
            state.put(piece, Pose::of(lock), lock.support.clone());
            state.stays[piece] = true;
        }
    }
}

/// Puts every held piece back for which that is possible, carriers before what they carry. When somebody
/// could then no longer get to something, what stands on the floor is let go, the last first.
pub fn hold(state: &mut State) {
    let mut floor = Vec::new();
    let mut waiting: Vec<usize> = (0..state.problem.pieces.len()).collect();
    // Things stand on things that stand on things.
    for _ in 0..4 {
        waiting.retain(|piece| {
            let Some(held) = state.problem.held.get(state.id(*piece)) else { return false };
            if state.is_placed(*piece) {
                return false;
            }
            if !is_carried(state, *piece, held) || state.world.fits(*piece, &Pose::of(held)).is_err() {
                return true;
            }
            state.put(*piece, Pose::of(held), held.support.clone());
            state.stays[*piece] = true;
            floor.extend((held.support == SupportedBy::Floor).then_some(*piece));
            false
        });
    }
    while !state.reach.all_reached() {
        let Some(piece) = floor.pop() else { return };
        release(state, piece);
    }
}

/// Lets a piece go with everything that stands on it, unless some of that is locked where it is.
fn release(state: &mut State, piece: usize) {
    let standing = state.standing();
    let load = load(&standing, state.id(piece));
    if load.iter().any(|id| state.problem.locked.contains_key(*id)) {
        return;
    }
    let load: Vec<usize> = load.into_iter().filter_map(|id| state.context.find(id)).collect();
    for piece in load.into_iter().chain([piece]) {
        state.lift(piece);
        state.stays[piece] = false;
    }
}

/// Whether what carried a piece is still where it was.
fn is_carried(state: &State, piece: usize, held: &Placement) -> bool {
    let place = &state.problem.place;
    let pose = Pose::of(held);
    match &held.support {
        // Its own opening may be another now: those are filled anew.
        _ if state.problem.pieces[piece].mounting == Mounting::Opening => false,
        SupportedBy::Floor => (held.position[1] + state.world.bodies[piece].bottom).abs() < TOUCH_M,
        SupportedBy::Wall => (0..place.outline.len()).any(|wall| {
            let (a, b) = place.edge(wall);
            place.indoor
                && outline::to_segment(pose.at, a, b) < TOUCH_M
                && angle_to(pose.yaw, place.inward(wall)) < 0.01
                && !super::hang::covers_opening(state, piece, wall, &pose)
        }),
        SupportedBy::Ceiling => {
            let top = held.position[1] + state.world.bodies[piece].top.max(0.0);
            place.indoor && (place.height_m - top).abs() < TOUCH_M
        }
        SupportedBy::Item(id) => {
            let before = state.problem.fixed(id).map(|p| (p.position, p.yaw_rad));
            let now = state.context.find(id).and_then(|on| state.world.placed[on].as_ref());
            let now = now.map(|p| ([p.pose.at.x, p.pose.y, p.pose.at.y], p.pose.yaw));
            now.is_some() && now == before
        }
    }
}
