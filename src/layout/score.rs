//! How well a pose suits a unit on the floor; less is better.

use glam::Vec2;

use super::convex::Convex;
use super::habits::{Habit, is_border, is_curtain};
use super::outline;
use super::pose::Pose;
use super::state::State;
use super::thing::Thing;
use super::unit::Unit;
use crate::num::math::exp;
use crate::spec::{Mounting, RelationKind, SupportedBy, Target};

/// What a crown is at least above the things under it, metres.
const CROWN_M: f32 = 0.3;
/// What is lower may grow between other things, metres.
const TALL_M: f32 = 1.2;
/// Cost from which nature is left out.
const TOO_CLOSE: f32 = 3.5;

/// Rather no tree than one over the tents, when nobody asked for it.
pub fn is_too_close(state: &State, piece: usize, cost: f32) -> bool {
    let tall = state.world.bodies[piece].top > TALL_M;
    let wild = state.context.traits[piece].is_wild && tall && !state.problem.place.indoor;
    wild && !state.problem.pieces[piece].asked && cost >= TOO_CLOSE
}

/// Cost of a unit at a pose: relations, habits, distances, what it would hide or block.
pub fn unit(state: &State, unit: &Unit, pose: &Pose) -> f32 {
    let own: Vec<usize> = unit.members.iter().map(|m| m.piece).collect();
    let mut cost = 0.0;
    for member in &unit.members {
        let there = pose.then(&member.local);
        cost += state.miss(member.piece, &there, &SupportedBy::Floor, &own);
    }
    let leader = unit.leader();
    let thing = Thing::piece(&state.world.bodies[leader], pose);
    cost + habits(state, unit, &thing)
        + closeness(state, unit, &thing)
        + spacing(state, unit, pose)
        + clearance(state, unit, pose)
        + windows(state, unit, &thing)
        + door(state, unit, pose)
        + luck(state, leader, pose)
}

/// Small and different for each pose and seed: breaks ties and makes rooms differ.
fn luck(state: &State, piece: usize, pose: &Pose) -> f32 {
    let cell = ((pose.at.x * 2.0).floor() as i32, (pose.at.y * 2.0).floor() as i32);
    let turn = (pose.yaw * 2.0).round() as i32;
    state.problem.seed.stream(("luck", &state.id(piece).0, cell, turn, state.round)).unit()
        * (0.35 + 0.3 * state.round as f32)
}

/// Kept relations like to be kept closely.
fn closeness(state: &State, unit: &Unit, thing: &Thing) -> f32 {
    let piece = unit.leader();
    let block = unit.is_block(&state.problem.pieces);
    let close = |r: &&crate::spec::Relation| {
        matches!(
            r.kind,
            RelationKind::InFrontOf | RelationKind::Near | RelationKind::Behind | RelationKind::Beside
        )
    };
    let mut cost = 0.0;
    // A block of rows is centred on what it looks at, and looks straight at it.
    if let Some((member, relation)) = unit.aim(state).filter(|_| block) {
        let front = thing.pose.then(&member.local).front();
        let middle = thing.pose.apply((unit.low + unit.high) * 0.5);
        let off = |t: &Thing| {
            let aside = (t.pose.local(middle).x - (t.low.x + t.high.x) * 0.5).abs();
            aside * 1.6 + (1.0 + front.dot(t.pose.front())) * 1.5
        };
        let things = state.context.targets(&state.world, &relation.target);
        cost += things.iter().map(off).reduce(f32::min).unwrap_or(0.0);
    }
    for relation in state.of(piece).filter(close) {
        let things = state.context.targets(&state.world, &relation.target);
        let gap = |t: &Thing| {
            // Off its middle counts too.
            let aside = t.pose.local(thing.middle()).x - (t.low.x + t.high.x) * 0.5;
            let aside = if block || relation.kind == RelationKind::Beside { 0.0 } else { aside.abs() };
            let faces = relation.kind == RelationKind::InFrontOf;
            let turned = if faces { 1.0 + thing.pose.front().dot(t.pose.front()) } else { 0.0 };
            (thing.outline.gap(&t.outline) - 0.8).max(0.0) + aside * 0.5 + turned * 3.0
        };
        cost += things.iter().map(gap).reduce(f32::min).unwrap_or(0.0) * 0.35;
    }
    cost
}

/// Whether relations say where it stands, so that habit does not.
pub fn is_told(state: &State, piece: usize) -> bool {
    state.of(piece).any(|r| match (r.kind, &r.target) {
        (RelationKind::Centered | RelationKind::Between, _) => true,
        (RelationKind::Near | RelationKind::Far | RelationKind::On | RelationKind::Above, _) => false,
        (RelationKind::Facing | RelationKind::AgainstWall | RelationKind::InCorner, _) => false,
        (RelationKind::Row, _) => !state.has(piece, RelationKind::AgainstWall),
        (_, Target::Item(_)) => true,
        _ => false,
    })
}

fn habits(state: &State, unit: &Unit, thing: &Thing) -> f32 {
    let leader = unit.leader();
    let (piece, body) = (&state.problem.pieces[leader], &state.world.bodies[leader]);
    let place = &state.problem.place;
    let at = thing.middle();
    let from_middle = at.distance(state.context.middle) / state.context.span.max(0.1);
    if !place.indoor {
        // Wild things frame the scene, the rest gathers inside the frame.
        return if is_border(&piece.kind) && !is_told(state, leader) {
            2.5 * outline::to_edge(&place.outline, at).min(3.0)
        } else if state.context.traits[leader].is_wild {
            4.0 * exp(-from_middle * from_middle * 18.0)
        } else {
            from_middle * if piece.asked { 3.0 } else { 2.0 }
        };
    }
    let told =
        [RelationKind::AgainstWall, RelationKind::InCorner, RelationKind::Centered, RelationKind::Between]
            .iter()
            .any(|k| state.has(leader, *k));
    let back = thing.pose.apply(Vec2::new((thing.low.x + thing.high.x) * 0.5, thing.low.y));
    let nearest = (0..place.outline.len())
        .map(|wall| (outline::to_segment(back, place.edge(wall).0, place.edge(wall).1), wall))
        .min_by(|a, b| a.0.total_cmp(&b.0));
    let Some((gap, wall)) = nearest else { return 0.0 };
    let aligned = 1.0 - place.inward(wall).dot(thing.pose.front());
    let off_wall = (gap - 0.1).clamp(0.0, 1.5) + aligned.min(1.0);
    let (a, b) = place.edge(wall);
    let along = (at - a).dot((b - a).normalize_or_zero());
    let from_center = (along / a.distance(b).max(0.1) - 0.5).abs();
    match state.context.traits[leader].habit {
        Habit::WallMiddle => {
            off_wall * if told { 0.0 } else { 1.6 } + from_center * 1.3 + facing_door(state, thing)
        }
        Habit::Wall => off_wall * if told { 0.0 } else { 1.4 } + (0.5 - from_center) * 0.4,
        Habit::Corner => {
            let corner = place.outline.iter().map(|c| thing.outline.distance(*c)).fold(f32::MAX, f32::min);
            let edge = outline::to_edge(&place.outline, at) - body.size().max_element() * 0.5;
            if told { 0.0 } else { edge.clamp(0.0, 2.0) * 0.9 + corner.clamp(0.0, 3.0) * 0.25 }
        }
        Habit::Middle if told => 0.0,
        Habit::Middle => {
            let pull = if state.context.traits[leader].alike > 1 { 0.3 } else { 2.2 };
            let size = thing.size();
            let long_side = if size.x >= size.y { thing.pose.side() } else { thing.pose.front() };
            let (low, high) = outline::bounds(&place.outline);
            let room = high - low;
            let across = if room.x >= room.y { long_side.y.abs() } else { long_side.x.abs() };
            let oblong = size.max_element() / size.min_element().max(0.1) > 1.2;
            from_middle * pull + if oblong { across * 0.4 } else { 0.0 }
        }
    }
}

/// The main thing of a room is seen from its door.
fn facing_door(state: &State, thing: &Thing) -> f32 {
    let Some(door) = &state.context.door else { return 0.0 };
    let toward = (door.pose.at - thing.pose.at).normalize_or_zero();
    (1.0 - thing.pose.front().dot(toward)) * 0.35
}

/// Distance to other units: clear of them, and free-standing ones evenly spread.
fn spacing(state: &State, unit: &Unit, pose: &Pose) -> f32 {
    let corners =
        [unit.low, Vec2::new(unit.high.x, unit.low.y), unit.high, Vec2::new(unit.low.x, unit.high.y)];
    let shape = Convex::around(corners.map(|c| pose.apply(c)));
    let (low, high) = shape.bounds();
    let pieces = &state.problem.pieces;
    let leader = unit.leader();
    let wild = state.context.traits[leader].is_wild;
    let low_growth = wild && state.world.bodies[leader].top < 0.6;
    let free = wild || !state.problem.place.indoor || state.context.traits[leader].habit == Habit::Middle;
    let mut cost = 0.0;
    for other in state.world.neighbours(low, high, 1.6) {
        if pieces[other].mounting != Mounting::Floor {
            continue;
        }
        let Some(placed) = &state.world.placed[other] else { continue };
        let gap = shape.gap(&placed.hull);
        let related = state.of(leader).any(|r| r.names(&pieces[other].id));
        if related {
            continue;
        }
        let like = pieces[other].kind == pieces[leader].kind;
        cost += match free {
            true if wild && like => (1.6 - gap).max(0.0) * 0.35,
            true if low_growth => (0.3 - gap).max(0.0) * 1.5,
            // No tree over the tents, unless its crown is well above them.
            true if wild && !state.context.traits[other].is_wild => {
                let below =
                    lower_part(state, leader, placed.pose.y + state.world.bodies[other].top + CROWN_M);
                let gap = below.map_or(1.0, |part| part.posed(pose).gap(&placed.hull));
                (1.0 - gap).max(0.0) * 1.5
            }
            true => (0.9 - gap).clamp(0.0, 1.2) * 0.8,
            // At a wall: flush, or with a real gap.
            false if gap > 0.08 => (0.5 - gap).max(0.0) * 0.5,
            false => 0.02,
        };
    }
    cost
}

/// Around what a piece has below a height.
fn lower_part(state: &State, piece: usize, height_m: f32) -> Option<Convex> {
    let solids = state.world.bodies[piece].solids.iter().filter(|solid| solid.bottom < height_m);
    let corners: Vec<Vec2> = solids.flat_map(|solid| solid.outline.corners().to_vec()).collect();
    (!corners.is_empty()).then(|| Convex::around(corners))
}

/// Whether fronts stay free: its own, and those of what stands there already.
fn clearance(state: &State, unit: &Unit, pose: &Pose) -> f32 {
    let mut cost = 0.0;
    for member in &unit.members {
        if state.problem.pieces[member.piece].mounting == Mounting::Flat {
            continue;
        }
        let there = pose.then(&member.local);
        let hull = state.world.bodies[member.piece].hull.posed(&there);
        let (low, high) = hull.bounds();
        for other in state.world.neighbours(low, high, 1.3) {
            let invited =
                state.of(member.piece).any(|r| r.kind == RelationKind::InFrontOf && r.names(state.id(other)));
            let crossed = !invited && state.zones[other].is_some_and(|zone| hull.gap(&zone) < -0.02);
            cost += if crossed { 1.4 } else { 0.0 };
        }
        let way = state.context.traits[member.piece].access;
        let Some(zone) = state.zone(member.piece, &there, way) else { continue };
        if state.problem.place.indoor && !outline::holds(&state.problem.place.outline, &zone, -0.05) {
            cost += 1.6;
        }
        let (low, high) = zone.bounds();
        for other in state.world.neighbours(low, high, 0.0) {
            let placed = state.world.placed[other].as_ref();
            let walks = state.problem.pieces[other].mounting == Mounting::Floor;
            cost += if walks && placed.is_some_and(|p| p.hull.gap(&zone) < -0.02) { 1.2 } else { 0.0 };
        }
    }
    cost
}

/// Tall things should not stand before windows.
fn windows(state: &State, unit: &Unit, thing: &Thing) -> f32 {
    if is_curtain(&state.problem.pieces[unit.leader()].kind) {
        return 0.0;
    }
    let hides = |window: &&Thing| {
        let x = window.pose.local(thing.middle());
        let reach = (window.size().x + thing.size().max_element()) * 0.5;
        thing.top > window.bottom + 0.15 && x.x.abs() < reach && thing.outline.gap(&window.outline) < 0.5
    };
    2.5 * state.context.windows.iter().filter(hides).count() as f32
}

/// The way in stays wide.
fn door(state: &State, unit: &Unit, pose: &Pose) -> f32 {
    let Some(door) = &state.context.door else { return 0.0 };
    let corners =
        [unit.low, Vec2::new(unit.high.x, unit.low.y), unit.high, Vec2::new(unit.low.x, unit.high.y)];
    let shape = Convex::around(corners.map(|c| pose.apply(c)));
    let into = door.pose.at + door.pose.front() * 0.7;
    (1.3 - shape.distance(into)).max(0.0) * 1.2
}
