//! Hangs things from the ceiling: lamps over tables, chandeliers over the middle.

use glam::Vec2;

use super::habits::{hangs_low, has};
use super::outline;
use super::pose::Pose;
use super::relate::Context;
use super::state::State;
use super::thing::Thing;
use super::world::{Obstacle, World};
use crate::spec::{Mounting, Relation, RelationKind, SupportedBy};

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
    points.extend(slots(low, high, alike).into_iter().map(|at| (at, long)));
    for relation in state.of(piece).filter(|r| r.kind == RelationKind::Centered) {
        let sharing = sharing(state.context, &state.world, relation);
        points.extend(slots(low, high, sharing).into_iter().map(|at| (at, long)));
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
        if let Some(placed) = placed.as_ref().filter(|_| state.context.traits[other].is_desk) {
            points.push((Thing::piece(&state.world.bodies[other], &placed.pose).middle(), placed.pose.yaw));
        }
    }
    points
}

/// Even places for so many things over a box, row by row; a short last row is spread over its whole length.
fn slots(low: Vec2, high: Vec2, count: usize) -> Vec<Vec2> {
    let (size, count) = (high - low, count.clamp(1, 64));
    let columns = ((count as f32 * size.x / size.y.max(0.1)).sqrt().round() as usize).clamp(1, count);
    let rows = count.div_ceil(columns);
    let at = |i: usize| {
        let (column, row) = (i % columns, i / columns);
        let full = if row + 1 == rows { count - row * columns } else { columns };
        let cell = Vec2::new((column as f32 + 0.5) / full as f32, (row as f32 + 0.5) / rows as f32);
        low + size * cell
    };
    (0..count).map(at).collect()
}

/// How many ceiling things of its kind share the middle with the subject of a relation, itself included.
fn sharing(context: &Context, world: &World, relation: &Relation) -> usize {
    let pieces = &world.problem.pieces;
    let kind = |id| context.find(id).map(|i| pieces[i].kind.as_str());
    let own = kind(&relation.subject);
    let same = world
        .problem
        .relations
        .iter()
        .filter(|r| r.kind == relation.kind && r.target == relation.target && kind(&r.subject) == own);
    same.count().max(1)
}

/// How far a point is from the even places of all that share the middle under the ceiling.
pub fn off_slot(context: &Context, world: &World, relation: &Relation, at: Vec2) -> f32 {
    let count = sharing(context, world, relation);
    if count < 2 {
        return (at.distance(context.middle) - (context.span * 0.1).max(0.5)).max(0.0);
    }
    let (low, high) = outline::bounds(&world.problem.place.outline);
    let nearest = slots(low, high, count).into_iter().map(|slot| slot.distance(at)).fold(f32::MAX, f32::min);
    (nearest - 0.35).max(0.0)
}

/// Enough room to walk beneath, or a table below that keeps people away.
fn has_head_room(state: &State, piece: usize, pose: &Pose) -> bool {
    let body = &state.world.bodies[piece];
    let bottom = pose.y + body.bottom;
    if bottom >= HEAD_ROOM_M || hangs_low(&state.problem.pieces[piece].kind) {
        return true;
    }
    let hull = body.hull.posed(pose);
    let (low, high) = hull.bounds();
    state.world.neighbours(low, high, 0.12).into_iter().any(|other| {
        let Some(placed) = &state.world.placed[other] else { return false };
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
    for other in state.world.neighbours(pose.at, pose.at, 3.0) {
        let Some(placed) = &state.world.placed[other] else { continue };
        if pieces[other].mounting == Mounting::Ceiling {
            let far = if alike(other) { 3.0 } else { 1.2 };
            cost += (1.0 - placed.pose.at.distance(pose.at) / far).max(0.0) * 1.5;
        }
        over_table |= state.context.traits[other].is_desk && placed.pose.at.distance(pose.at) < 0.15;
    }
    let shared = state.has(piece, RelationKind::Centered) && state.context.traits[piece].alike > 1;
    let off = pose.at.distance(state.context.middle) / state.context.span.max(0.1);
    let off = if shared { 0.0 } else { off };
    let edge = outline::to_edge(&state.problem.place.outline, pose.at);
    cost + off + (0.6 - edge).max(0.0) - if over_table { 0.35 } else { 0.0 }
}
