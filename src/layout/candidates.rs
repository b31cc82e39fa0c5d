//! Poses worth trying for a unit on the floor: along walls, in corners, over the room, near its targets.

use glam::Vec2;

use super::habits::{Habit, is_border, is_loose};
use super::outline;
use super::pose::{Pose, heading};
use super::state::State;
use super::thing::Thing;
use super::unit::Unit;
use super::world::Obstacle;
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle};
use crate::spec::{Mounting, RelationKind, Target};

/// Poses where such a unit is usually found.
pub fn likely(state: &State, unit: &Unit) -> Vec<Pose> {
    let leader = unit.leader();
    let mut poses = near_targets(state, unit);
    if !state.problem.place.indoor {
        let edge =
            is_border(&state.problem.pieces[leader].kind) || state.has(leader, RelationKind::AgainstWall);
        poses.extend(if edge { walls(state, unit) } else { Vec::new() });
        poses.extend(scattered(state, unit, 220));
        return poses;
    }
    let free = super::score::is_told(state, leader);
    let walled = [RelationKind::AgainstWall, RelationKind::InCorner].iter().any(|k| state.has(leader, *k));
    let likes_walls = state.context.traits[leader].habit != Habit::Middle;
    if walled || (likes_walls && !free) {
        poses.extend(walls(state, unit));
    } else {
        poses.extend(slots(state, unit));
        poses.extend(grid(state, unit, 90));
    }
    poses
}

/// Poses all over the place, for when nothing likely is free.
pub fn everywhere(state: &State, unit: &Unit) -> Vec<Pose> {
    if !state.problem.place.indoor {
        return scattered(state, unit, 700);
    }
    let mut poses = walls(state, unit);
    poses.extend(grid(state, unit, 260));
    poses
}

/// Most steps along all walls together, so that large places take no longer for each thing.
const WALL_STEPS: f32 = 160.0;

/// Backs to the walls, at steps, in both corners, and flush with what already stands there.
fn walls(state: &State, unit: &Unit) -> Vec<Pose> {
    let place = &state.problem.place;
    let mut random = state.problem.seed.stream(("walls", &state.id(unit.leader()).0, state.round));
    let back = state.world.bodies[unit.leader()].low.y;
    let step = (state.context.around / WALL_STEPS).max(0.3);
    let mut poses = Vec::new();
    for wall in 0..place.outline.len() {
        let (a, b) = place.edge(wall);
        let (along, inward) = ((b - a).normalize_or_zero(), place.inward(wall));
        let yaw = place.heading(wall);
        let length = a.distance(b);
        // With the back to the wall, +X runs along the edge.
        let (from, to) = (0.012 - unit.low.x, length - 0.012 - unit.high.x);
        if to < from {
            continue;
        }
        let mut spots = vec![from, to, (from + to) * 0.5];
        let steps = ((to - from) / step).ceil() as usize;
        spots.extend((0..steps).map(|i| from + (i as f32 + random.unit()) * (to - from) / steps as f32));
        for placed in state.world.placed.iter().flatten() {
            if outline::to_segment(placed.pose.at, a, b) < 0.8 {
                let (mut near, mut far) = (f32::MAX, f32::MIN);
                for corner in placed.hull.corners() {
                    let t = (*corner - a).dot(along);
                    (near, far) = (near.min(t), far.max(t));
                }
                spots.extend([near - 0.03 - unit.high.x, far + 0.03 - unit.low.x]);
            }
        }
        for spot in spots.into_iter().filter(|t| *t >= from && *t <= to) {
            // As near to the wall as sills and curtains allow.
            let at = |gap: f32| Pose::floor(a + along * spot + inward * (gap - back), yaw);
            let gaps = [0.012, 0.06, 0.13];
            let mut pose = at(gaps[0]);
            for gap in gaps {
                match state.world.fits(unit.leader(), &at(gap)) {
                    Ok(()) => pose = at(gap),
                    // No step away from the wall leads round what stands on the floor.
                    Err(Obstacle::Piece(other)) if stands(state, other) => {}
                    Err(_) => continue,
                }
                break;
            }
            poses.push(pose);
        }
    }
    poses
}

fn stands(state: &State, piece: usize) -> bool {
    state.problem.pieces[piece].mounting == Mounting::Floor
}

/// A regular pattern for units of one kind that stand freely: tables in a tavern.
fn slots(state: &State, unit: &Unit) -> Vec<Pose> {
    let alike = state.context.traits[unit.leader()].alike.min(64);
    let (low, high) = outline::bounds(&state.problem.place.outline);
    // Not as far from the walls as from each other.
    let (low, high) = (low + 0.25, high - 0.25);
    let size = high - low;
    if alike < 2 {
        return turned(state, unit, state.context.middle);
    }
    let aspect = (size.x / size.y.max(0.1)).max(0.05);
    let columns = ((alike as f32 * aspect).sqrt().round() as usize).clamp(1, alike);
    let rows = alike.div_ceil(columns);
    let mut poses = Vec::new();
    for i in 0..columns * rows {
        let cell = Vec2::new((i % columns) as f32 + 0.5, (i / columns) as f32 + 0.5);
        let at = low + size * cell / Vec2::new(columns as f32, rows as f32);
        poses.extend(turned(state, unit, at));
    }
    poses
}

/// Points over the place, each with the headings that suit it.
fn grid(state: &State, unit: &Unit, count: usize) -> Vec<Pose> {
    let place = &state.problem.place;
    let (low, high) = outline::bounds(&place.outline);
    let size = high - low;
    let step = (size.x * size.y / count as f32).sqrt().max(0.25);
    let mut random = state.problem.seed.stream(("grid", &state.id(unit.leader()).0, state.round));
    let mut poses = Vec::new();
    for row in 0..(size.y / step).ceil() as usize {
        for column in 0..(size.x / step).ceil() as usize {
            let cell = Vec2::new(column as f32 + random.unit(), row as f32 + random.unit());
            let at = low + cell * step;
            if outline::contains(&place.outline, at) {
                poses.extend(turned(state, unit, at));
            }
        }
    }
    poses
}

/// Poses at a point: parallel to the walls, towards what it faces, or as it fell.
fn turned(state: &State, unit: &Unit, at: Vec2) -> Vec<Pose> {
    let place = &state.problem.place;
    let piece = &state.problem.pieces[unit.leader()];
    let mut random = state.problem.seed.stream(("turn", &piece.id.0, at.x.to_bits(), at.y.to_bits()));
    let aims = state.of(unit.leader()).any(|r| matches!(r.kind, RelationKind::Facing | RelationKind::Around));
    if state.context.traits[unit.leader()].is_wild && !aims {
        return vec![Pose::floor(at, random.range(0.0, TAU))];
    }
    let mut yaws = Vec::new();
    let joined = unit.members.iter().skip(1).any(|m| state.problem.pieces[m.piece].kind == piece.kind);
    for relation in state.of(unit.leader()) {
        let toward = match (&relation.target, relation.kind) {
            (Target::Room, RelationKind::Facing) => Some(state.context.middle),
            (_, RelationKind::Facing | RelationKind::InFrontOf | RelationKind::Around) => {
                state.context.targets(&state.world, &relation.target).first().map(Thing::middle)
            }
            _ => None,
        };
        // Furniture with corners stays parallel to the walls; seats may turn.
        let turns = !place.indoor
            || state.context.traits[unit.leader()].is_seat
            || relation.kind == RelationKind::Around;
        let toward = toward.filter(|t| t.distance(at) > 0.1 && turns && !joined);
        yaws.extend(toward.map(|t| heading(t - at)));
    }
    let main = main_heading(place);
    let loose = if is_loose(&piece.kind) && unit.members.len() == 1 { random.signed() * 0.12 } else { 0.0 };
    let quarters = if place.indoor { 4 } else { 2 };
    yaws.extend((0..quarters).map(|i| main + i as f32 * FRAC_PI_2 + loose));
    if !place.indoor && at.distance(state.context.middle) > 0.3 {
        yaws.push(heading(state.context.middle - at));
    }
    // The unit's middle comes to the point.
    let offset = (unit.low + unit.high) * 0.5 - state.world.bodies[unit.leader()].hull.middle();
    let centered = |yaw: f32| {
        let pose = Pose::floor(at, yaw);
        Pose::floor(at * 2.0 - pose.apply(offset), yaw)
    };
    yaws.into_iter().map(centered).collect()
}

/// Heading of the wall that most of the room follows: the longest.
pub fn main_heading(place: &super::Place) -> f32 {
    let length = |wall: usize| place.edge(wall).0.distance(place.edge(wall).1);
    let longest = (0..place.outline.len()).max_by(|a, b| length(*a).total_cmp(&length(*b)));
    longest.map_or(0.0, |wall| place.heading(wall))
}

/// Random points outdoors.
fn scattered(state: &State, unit: &Unit, count: usize) -> Vec<Pose> {
    let place = &state.problem.place;
    let (low, high) = outline::bounds(&place.outline);
    let mut random = state.problem.seed.stream(("scatter", &state.id(unit.leader()).0, state.round));
    let mut poses = turned(state, unit, state.context.middle);
    for _ in 0..count {
        let at = low + (high - low) * Vec2::new(random.unit(), random.unit());
        if outline::contains(&place.outline, at) {
            poses.extend(turned(state, unit, at));
        }
    }
    poses
}

/// A block of rows straight before what it looks at, middle to middle.
fn before_aim(state: &State, unit: &Unit) -> Vec<Pose> {
    let aim = unit.aim(state).filter(|_| unit.is_block(&state.problem.pieces));
    let Some((member, relation)) = aim else { return Vec::new() };
    let things = state.context.targets(&state.world, &relation.target);
    let before = |thing: &Thing| {
        let ground = Pose::floor(thing.pose.at, thing.pose.yaw);
        let turned = Pose::floor(Vec2::ZERO, PI - member.local.yaw);
        let middle = turned.apply((unit.low + unit.high) * 0.5);
        let deep = (turned.apply(unit.high) - turned.apply(unit.low)).abs().y * 0.5;
        let (x, near) = ((thing.low.x + thing.high.x) * 0.5, thing.high.y + deep);
        let at = move |gap: i32| Vec2::new(x, near + gap as f32 * 0.2) - middle;
        (2..=40).map(move |gap| ground.then(&Pose::floor(at(gap), turned.yaw)))
    };
    things.iter().flat_map(before).collect()
}

/// Poses around the items, doors and windows that relations name.
fn near_targets(state: &State, unit: &Unit) -> Vec<Pose> {
    let mut poses = before_aim(state, unit);
    let own = (unit.high - unit.low) * 0.5;
    for relation in state.of(unit.leader()) {
        let things = state.context.targets(&state.world, &relation.target);
        if let (RelationKind::Between, [a, b]) = (relation.kind, things.as_slice()) {
            let (from, to) = (a.middle(), b.middle());
            for i in -4..=4 {
                let at = from.lerp(to, 0.5 + i as f32 * 0.03);
                poses.extend(turned(state, unit, at));
            }
            continue;
        }
        if matches!(relation.kind, RelationKind::Far | RelationKind::On) {
            continue;
        }
        for mut thing in things {
            // Pictures and windows hang high; what stands before them stands on the floor.
            thing.pose = Pose::floor(thing.pose.at, thing.pose.yaw);
            let half = thing.size() * 0.5;
            let middle = (thing.low + thing.high) * 0.5;
            if relation.kind == RelationKind::Under {
                for cell in (0..25).map(|i| Vec2::new((i % 5) as f32, (i / 5) as f32) * 0.5 - 1.0) {
                    let at = thing.pose.apply(middle + cell * half * 0.8);
                    poses.extend([0.0, FRAC_PI_2].map(|turn| Pose::floor(at, thing.pose.yaw + turn)));
                }
            }
            for gap in [0.05, 0.3, 0.6, 0.9, 1.5, 2.4] {
                for i in 0..16 {
                    let out = on_circle(TAU * i as f32 / 16.0);
                    let reach = half + Vec2::splat(own.max_element().min(own.min_element() + 0.3) + gap);
                    let at = thing.pose.apply(middle + out * reach);
                    if !outline::contains(&state.problem.place.outline, at) {
                        continue;
                    }
                    poses.extend(turned(state, unit, at));
                    poses.push(Pose::floor(at, thing.pose.yaw));
                    if state.context.traits[unit.leader()].is_seat {
                        poses.push(Pose::floor(at, heading(thing.middle() - at)));
                    }
                }
            }
            for i in -6..=6 {
                // Straight before it, looking at it, and with it (a row of desks before a board).
                let x = middle.x + i as f32 * 0.25;
                for gap in [0.4, 0.8, 1.4, 2.2, 3.2] {
                    let near = Pose::floor(Vec2::new(x, thing.high.y + gap + unit.high.y), TAU * 0.5);
                    poses.push(thing.pose.then(&near));
                    let back = Pose::floor(Vec2::new(x, thing.low.y - gap - unit.high.y), 0.0);
                    poses.push(thing.pose.then(&back));
                }
            }
            if relation.target == Target::Window || relation.target == Target::Door {
                let back = state.world.bodies[unit.leader()].low.y;
                for (i, gap) in (-8..=8).flat_map(|i| [(i, 0.015), (i, 0.06), (i, 0.13)]) {
                    let local = Pose::floor(Vec2::new(i as f32 * 0.15, gap - back), 0.0);
                    poses.push(thing.pose.then(&local));
                }
            }
        }
    }
    poses
}
