//! Hangs things from the ceiling: lamps over tables, chandeliers over the middle.

use glam::Vec2;

use super::habits::{has, is_desk};
use super::outline;
use super::pose::Pose;
use super::state::State;
use super::thing::Thing;
use super::world::Obstacle;
use crate::spec::{Mounting, SupportedBy};

/// Free height under what hangs where people walk, metres.
const HEAD_ROOM_M: f32 = 2.0;

/// Hangs a piece under the ceiling.
pub fn place(state: &mut State, piece: usize) {
    if !state.problem.place.indoor {
        state.left.insert(piece, Obstacle::Edge);
        return;
    }
    let y = state.problem.place.height_m - state.world.bodies[piece].top.max(0.0);
    let mut scored: Vec<(f32, Pose)> = points(state, piece)
        .into_iter()
        .map(|(at, yaw)| Pose::new(at, y, yaw))
        .filter(|pose| has_head_room(state, piece, pose))
        .map(|pose| (cost(state, piece, &pose), pose))
        .collect();
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut why = Obstacle::Height;
    for (_, pose) in scored {
        match state.world.fits(piece, &pose) {
            Ok(()) => {
                state.put(piece, pose, SupportedBy::Ceiling);
                // Low over a table it may still stand in somebody's way beside it.
                if state.reach.all_reached() {
                    return;
                }
                state.lift(piece);
                why = Obstacle::Way;
            }
            Err(obstacle) => why = obstacle,
        }
    }
    state.left.insert(piece, why);
}

fn points(state: &State, piece: usize) -> Vec<(Vec2, f32)> {
    let place = &state.problem.place;
    let (low, high) = outline::bounds(&place.outline);
    let size = high - low;
    let long = if size.x >= size.y { 0.0 } else { std::f32::consts::FRAC_PI_2 };
    let alike = state.context.traits[piece].alike;
    if has(&["beam"], &state.problem.pieces[piece].kind) {
        // From wall to wall the short way, evenly spaced.
        let across = long + std::f32::consts::FRAC_PI_2;
        let along = |t: f32| if size.x >= size.y { Vec2::new(t, 0.5) } else { Vec2::new(0.5, t) };
        let even = (0..alike).map(|i| (i as f32 + 0.5) / alike as f32);
        let any = (1..48).map(|i| i as f32 / 48.0);
        return even.chain(any).map(|t| (low + size * along(t), across)).collect();
    }
    let mut points = vec![(state.context.middle, long)];
    let columns =
        ((alike as f32 * size.x / size.y.max(0.1)).sqrt().round() as usize).clamp(1, alike.clamp(1, 64));
    let rows = alike.div_ceil(columns).min(64);
    for i in 0..columns * rows {
        let cell = Vec2::new((i % columns) as f32 + 0.5, (i / columns) as f32 + 0.5);
        points.push((low + size * cell / Vec2::new(columns as f32, rows as f32), long));
    }
    for i in 0..144 {
        let cell = Vec2::new((i % 12) as f32 + 0.5, (i / 12) as f32 + 0.5) / 12.0;
        points.push((low + size * cell, long));
    }
    for relation in state.of(piece) {
        for thing in state.context.targets(&state.world, &relation.target) {
            points.push((thing.middle(), thing.pose.yaw));
            points.push((thing.middle() + thing.pose.front() * 0.5, thing.pose.yaw));
        }
    }
    for (other, placed) in state.world.placed.iter().enumerate() {
        if let Some(placed) = placed.as_ref().filter(|_| is_desk(&state.problem.pieces[other].kind)) {
            points.push((Thing::piece(&state.world.bodies[other], &placed.pose).middle(), placed.pose.yaw));
        }
    }
    points
}

/// Enough room to walk beneath, or a table below that keeps people away.
fn has_head_room(state: &State, piece: usize, pose: &Pose) -> bool {
    let body = &state.world.bodies[piece];
    let bottom = pose.y + body.bottom;
    if bottom >= HEAD_ROOM_M {
        return true;
    }
    let hull = body.hull.posed(pose);
    state.world.placed.iter().enumerate().any(|(other, placed)| {
        let Some(placed) = placed else { return false };
        let below = &state.world.bodies[other];
        state.problem.pieces[other].mounting == Mounting::Floor
            && below.top > 0.35
            && bottom > below.top + 0.45
            && hull.corners().iter().all(|p| placed.hull.distance(*p) < 0.12)
    })
}

fn cost(state: &State, piece: usize, pose: &Pose) -> f32 {
    let pieces = &state.problem.pieces;
    let alike = |other: usize| pieces[other].kind == pieces[piece].kind;
    let mut cost = state.miss(piece, pose, &SupportedBy::Ceiling, &[]);
    let mut over_table = false;
    for (other, placed) in state.world.placed.iter().enumerate() {
        let Some(placed) = placed else { continue };
        if pieces[other].mounting == Mounting::Ceiling {
            let far = if alike(other) { 3.0 } else { 1.2 };
            cost += (1.0 - placed.pose.at.distance(pose.at) / far).max(0.0) * 1.5;
        }
        over_table |= is_desk(&pieces[other].kind) && placed.pose.at.distance(pose.at) < 0.15;
    }
    let off = pose.at.distance(state.context.middle) / state.context.span.max(0.1);
    let edge = outline::to_edge(&state.problem.place.outline, pose.at);
    cost + off + (0.6 - edge).max(0.0) - if over_table { 0.35 } else { 0.0 }
}
