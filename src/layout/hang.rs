//! Hangs things on walls: pictures at eye height, torches in between, curtains before windows.

use glam::Vec2;

use super::habits::{hanging_height, is_curtain};
use super::pose::Pose;
use super::state::State;
use super::thing::Thing;
use super::world::Obstacle;
use super::{Opening, OpeningKind, Place};
use crate::spec::{Mounting, RelationKind, SupportedBy, Target};

/// Most steps along all walls together.
const STEPS: f32 = 320.0;

/// Hangs a piece where it looks best; notes why when no wall has room.
pub fn place(state: &mut State, piece: usize) {
    if !state.problem.place.indoor {
        state.left.insert(piece, Obstacle::Edge);
        return;
    }
    let place = &state.problem.place;
    let mut scored = Vec::new();
    for wall in 0..place.outline.len() {
        for pose in along(state, piece, wall) {
            scored.push((cost(state, piece, wall, &pose), pose, wall));
        }
    }
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    // Rather no curtain than one before a bare wall, when nobody asked for it.
    let habit = !state.problem.pieces[piece].asked && is_curtain(&state.problem.pieces[piece].kind);
    let needs_window = habit && state.of(piece).any(|r| r.target == Target::Window);
    let mut why = Obstacle::Edge;
    for (_, pose, wall) in scored.into_iter() {
        if needs_window && !at_window(&state.problem.place, &pose) {
            continue;
        }
        if covers_opening(state, piece, wall, &pose) {
            continue;
        }
        match state.world.fits(piece, &pose) {
            Ok(()) => {
                state.put(piece, pose, SupportedBy::Wall);
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

/// Poses along a wall, at the piece's usual height and at those its relations ask for.
pub fn along(state: &State, piece: usize, wall: usize) -> Vec<Pose> {
    let place = &state.problem.place;
    let body = &state.world.bodies[piece];
    let kind = &state.problem.pieces[piece].kind;
    let (a, b) = place.edge(wall);
    let (direction, length, yaw) = ((b - a).normalize_or_zero(), a.distance(b), place.heading(wall));
    let (from, to) = (0.02 - body.low.x, length - 0.02 - body.high.x);
    if to < from {
        return Vec::new();
    }
    let under = place.ceiling_at((a + b) * 0.5).min(place.height_m);
    let (lowest, highest) = (0.05 - body.bottom, under - 0.05 - body.top);
    let at_height = |center: f32| {
        let y = center - (body.top + body.bottom) * 0.5;
        if lowest <= highest {
            y.clamp(lowest, highest)
        } else {
            under * 0.5 - (body.top + body.bottom) * 0.5
        }
    };
    let steps = ((to - from) / (state.context.around / STEPS).max(0.15)).ceil() as usize + 1;
    let mut spots: Vec<(f32, f32)> = (0..=steps)
        .map(|i| (from + (to - from) * i as f32 / steps as f32, at_height(hanging_height(kind))))
        .collect();
    let windows = place.openings.iter().filter(|o| o.wall == wall && o.kind == OpeningKind::Window);
    if is_curtain(kind) {
        let hang = |o: &Opening| (o.along_m, (o.sill_m + o.height_m + 0.12 - body.top).min(highest));
        spots.splice(0..0, windows.clone().map(hang));
    }
    for relation in state.of(piece) {
        for thing in state.context.targets(&state.world, &relation.target) {
            let t = (thing.middle() - a).dot(direction);
            let y = match relation.kind {
                RelationKind::Above => {
                    (thing.top + 0.12 - body.bottom).max(at_height(hanging_height(kind))).min(highest)
                }
                RelationKind::Under => (thing.bottom - 0.1 - body.top).max(lowest),
                _ => at_height(hanging_height(kind)),
            };
            let beside = thing.size().x * 0.5 + 0.1;
            let shifts = [0.0, 0.3, -0.3, beside - body.low.x, -beside - body.high.x];
            spots.extend(shifts.map(|shift| (t + shift, y)));
            if relation.kind == RelationKind::Symmetric {
                let out = |gap: f32| [beside + gap - body.low.x, -beside - gap - body.high.x];
                spots.extend([0.15, 0.35, 0.6].into_iter().flat_map(out).map(|shift| (t + shift, y)));
            }
            if relation.kind == RelationKind::Above {
                spots.extend([0.05, 0.3].map(|gap| (t, (thing.top + gap - body.bottom).min(highest))));
            }
        }
    }
    let inside = spots.into_iter().filter(|(t, _)| *t >= from - 1e-4 && *t <= to + 1e-4);
    inside.map(|(t, y)| Pose::new(a + direction * t, y, yaw)).collect()
}

/// How well a piece hangs there; less is better.
pub fn cost(state: &State, piece: usize, wall: usize, pose: &Pose) -> f32 {
    let place = &state.problem.place;
    let body = &state.world.bodies[piece];
    let kind = &state.problem.pieces[piece].kind;
    let mut cost = state.miss(piece, pose, &SupportedBy::Wall, &[]);
    let (a, b) = place.edge(wall);
    let length = a.distance(b);
    let along = (pose.at - a).length();
    let wide = body.size().x;
    // Centred on the wall, or on the stretch between two things, the wider the more so.
    let parts = if wide > length * 0.3 { 1.0 } else { (length / 1.8).round().clamp(1.0, 5.0) };
    let phase = along / length * parts;
    cost += ((phase - phase.floor()) - 0.5).abs() * if wide > 1.2 { 2.4 } else { 0.7 };
    cost += (1.2 - length).max(0.0) * 0.5;
    if wide > 1.2 {
        // A large thing faces the room's length and is seen from the door.
        let depth = place.inward(wall).dot(state.context.middle - pose.at);
        cost -= (depth / state.context.span).clamp(0.0, 1.0) * 0.8;
        if let Some(door) = &state.context.door {
            cost += if (door.pose.at - a).perp_dot(b - a).abs() < 0.1 { 0.8 } else { 0.0 };
        }
    }
    cost += crowding(state, piece, pose) + hidden(state, piece, pose);
    if is_curtain(kind) {
        cost += if at_window(place, pose) { 0.0 } else { 6.0 };
    }
    let cell = (along * 2.0) as i32;
    cost + state.problem.seed.stream(("hang", &state.id(piece).0, wall, cell, state.round)).unit() * 0.4
}

fn at_window(place: &Place, pose: &Pose) -> bool {
    let windows = place.openings.iter().filter(|o| o.kind == OpeningKind::Window);
    windows.into_iter().any(|o| place.opening_middle(o).distance(pose.at) < 0.05)
}

/// Keeps like things apart, so that they spread over the walls.
fn crowding(state: &State, piece: usize, pose: &Pose) -> f32 {
    let pieces = &state.problem.pieces;
    let mut cost = 0.0;
    for other in state.world.neighbours(pose.at, pose.at, 2.6) {
        let Some(placed) = &state.world.placed[other] else { continue };
        if pieces[other].mounting != Mounting::Wall {
            continue;
        }
        let like = pieces[other].kind == pieces[piece].kind;
        let far = if like { 2.6 } else { 1.0 };
        cost += (1.0 - placed.pose.at.distance(pose.at) / far).max(0.0) * if like { 1.2 } else { 0.6 };
    }
    cost
}

/// Nothing tall should stand before it.
fn hidden(state: &State, piece: usize, pose: &Pose) -> f32 {
    let thing = Thing::piece(&state.world.bodies[piece], pose);
    let front = Pose::new(pose.apply(Vec2::new(0.0, 0.35)), pose.y, pose.yaw);
    let before = state.world.bodies[piece].hull.posed(&front);
    let (low, high) = before.bounds();
    let near = state.world.neighbours(low, high, 0.1);
    let hides = |p: &usize| {
        let Some(placed) = &state.world.placed[*p] else { return false };
        let told = state.of(piece).any(|r| r.names(state.id(*p)));
        let over = placed.pose.y + state.world.bodies[*p].top > thing.bottom + 0.05;
        !told && over && placed.pose.y < thing.top && placed.hull.gap(&before) < 0.2
    };
    2.0 * near.iter().filter(|p| hides(p)).count() as f32
}

/// Whether all of its width is before the wall.
pub fn is_on_wall(state: &State, piece: usize, wall: usize, pose: &Pose) -> bool {
    let (a, b) = state.problem.place.edge(wall);
    let along = (pose.at - a).dot((b - a).normalize_or_zero());
    let body = &state.world.bodies[piece];
    along + body.low.x >= 0.019 && along + body.high.x <= a.distance(b) - 0.019
}

/// Whether it would hang over a door or a window.
pub fn covers_opening(state: &State, piece: usize, wall: usize, pose: &Pose) -> bool {
    let place = &state.problem.place;
    let body = &state.world.bodies[piece];
    let curtain = is_curtain(&state.problem.pieces[piece].kind);
    let covered = |o: &&Opening| o.wall == wall && !(curtain && o.kind == OpeningKind::Window);
    place.openings.iter().filter(covered).any(|o| {
        let x = Pose::floor(place.opening_middle(o), pose.yaw).local(pose.at).x;
        let half = o.width_m * 0.5 + 0.09;
        x + body.low.x < half
            && x + body.high.x > -half
            && pose.y + body.bottom < o.sill_m + o.height_m + 0.09
            && pose.y + body.top > o.sill_m - 0.09
    })
}
