//! Puts things onto other things: mugs before the chairs, books in line, a candle in the middle.

use glam::Vec2;

use super::about::{self, About, cost};
use super::convex::Convex;
use super::habits::{carrier_rank, is_lined_up, is_loose, is_tableware, is_wild, is_worked_at};
use super::pose::Pose;
use super::state::State;
use super::thing::Thing;
use super::world::Obstacle;
use super::{Problem, inside, outline, stack};
use crate::mesh::{Prism, Support};
use crate::num::math::{FRAC_PI_2, PI, TAU};
use crate::spec::{Mounting, Relation, RelationKind, SupportedBy, Target};

/// Carriers that are tried for a piece.
const MOST_CARRIERS: usize = 12;

/// Whether a piece goes onto another one: by nature, or because it is told to.
pub fn wants_surface(problem: &Problem, piece: usize) -> bool {
    let piece = &problem.pieces[piece];
    let told = problem
        .relations
        .iter()
        .any(|r| r.subject == piece.id && r.kind.carries() && matches!(r.target, Target::Item(_)));
    piece.mounting == Mounting::Surface || (piece.mounting == Mounting::Floor && told)
}

/// Puts a piece onto what it should stand on, or onto anything suitable; false when nothing is.
pub fn place(state: &mut State, piece: usize) -> bool {
    let asked: Vec<usize> = state
        .of(piece)
        .filter(|r| {
            let near = matches!(r.kind, RelationKind::Near | RelationKind::Under | RelationKind::Above);
            r.kind.carries() || near
        })
        .filter_map(|r| match &r.target {
            Target::Item(id) => state.context.find(id),
            _ => None,
        })
        .collect();
    if put_on_any(state, piece, &asked, MOST_CARRIERS, spots) {
        return true;
    }
    let mut others = carriers(state, piece);
    others.retain(|other| !asked.contains(other));
    if put_on_any(state, piece, &others, MOST_CARRIERS.saturating_sub(asked.len()), spots) {
        return true;
    }
    state.left.insert(piece, Obstacle::Edge);
    false
}

/// Puts a piece onto any spot of anything that suits it.
pub fn place_anywhere(state: &mut State, piece: usize) -> bool {
    let all = carriers(state, piece);
    put_on_any(state, piece, &all, all.len(), every_spot)
}

/// What suits a piece. What came with one thing and has no room there goes to its like, not onto a wardrobe.
fn carriers(state: &State, piece: usize) -> Vec<usize> {
    let most = if is_clutter(state, piece) { 1.5 } else { 4.0 };
    let suits = |other: &usize| carrier_rank(&state.problem.pieces[*other]) <= most;
    (0..state.world.placed.len()).filter(suits).collect()
}

/// Spots worth trying for a piece on a support of another one, in the carrier's space.
type Spots = fn(&State, usize, usize, &Support) -> Vec<Pose>;

/// Puts a piece onto the most suitable of some things that has room; at most `most` of them are tried.
fn put_on_any(state: &mut State, piece: usize, carriers: &[usize], most: usize, spots: Spots) -> bool {
    let mut tries: Vec<(f32, usize)> = Vec::new();
    for other in carriers.iter().copied() {
        let Some(placed) = state.world.placed[other].as_ref().filter(|_| other != piece) else { continue };
        if state.world.bodies[other].supports.is_empty() {
            continue;
        }
        let carries = &state.problem.pieces[other];
        let on = SupportedBy::Item(carries.id.clone());
        let load = state.loads[other].len() as f32;
        let mut random = state.problem.seed.stream(("carrier", &state.id(piece).0, &carries.id.0));
        let miss = state.miss(piece, &placed.pose, &on, &[]);
        tries.push((miss + carrier_rank(carries) + load * 0.45 + random.unit() * 0.8, other));
    }
    tries.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)));
    for (_, other) in tries.into_iter().take(most) {
        if let Some(pose) = best_on(state, piece, other, spots) {
            state.put(piece, pose, SupportedBy::Item(state.id(other).clone()));
            // What is heavy enough to stand in the way stands on low things only.
            if state.reach.all_reached() {
                return true;
            }
            state.lift(piece);
        }
    }
    false
}

/// Whether a piece only came along with what it stands on: better left out than put on the floor.
pub fn is_clutter(state: &State, piece: usize) -> bool {
    let it = &state.problem.pieces[piece];
    let told = |r: &Relation| r.kind.carries() && !r.asked;
    !it.asked && it.mounting == Mounting::Surface && state.of(piece).any(told)
}

/// The best spot on a carrier; within it first, when it is to be inside.
fn best_on(state: &State, piece: usize, other: usize, spots: Spots) -> Option<Pose> {
    let to = Target::Item(state.id(other).clone());
    let told = |kind: RelationKind| state.of(piece).any(|r| r.kind == kind && r.target == to);
    if told(RelationKind::Stacked)
        && let Some(pose) = stack::on_top(state, piece, other)
    {
        return Some(pose);
    }
    let carrier = &state.problem.pieces[other];
    let within = |s: &Support| inside::is_inside(carrier, s);
    let inner = told(RelationKind::Inside).then(|| best_of(state, piece, other, spots, &within)).flatten();
    inner.or_else(|| best_of(state, piece, other, spots, &|_| true))
}

fn best_of(
    state: &State,
    piece: usize,
    other: usize,
    spots: Spots,
    allowed: &dyn Fn(&Support) -> bool,
) -> Option<Pose> {
    let carrier = state.world.placed[other].as_ref()?;
    let mut random = state.problem.seed.stream(("on", &state.id(piece).0, &state.id(other).0));
    let about = About::of(state, piece, other);
    let ordered: Vec<&Relation> = state
        .of(piece)
        .filter(|r| matches!(r.kind, RelationKind::Aligned | RelationKind::Symmetric))
        .collect();
    let mut best: Option<(f32, Pose)> = None;
    for (level, support) in state.world.bodies[other].supports.iter().enumerate() {
        let body = &state.world.bodies[piece];
        if body.top - body.bottom > support.clear || !allowed(support) {
            continue;
        }
        let area = Convex::around(support.outline.iter().copied());
        let line = about::in_line(state, piece, support);
        let lined = line.len();
        let tried = line.into_iter().chain(spots(state, piece, other, support));
        for (nth, local) in tried.enumerate() {
            let wiggle = if is_loose(&state.problem.pieces[piece].kind) { 0.2 } else { 0.05 };
            let yaw = local.yaw
                + random.signed() * if is_lined_up(&state.problem.pieces[piece].kind) { 0.0 } else { wiggle };
            let local = Pose::floor(local.at, yaw);
            if !body.foot.posed(&local).corners().iter().all(|p| area.distance(*p) <= -0.004) {
                continue;
            }
            let Some(y) = rest(state, piece, other, &local, support) else { continue };
            let pose = carrier.pose.then(&local);
            let pose = Pose::new(pose.at, carrier.pose.y + y - body.bottom, pose.yaw);
            let mut cost =
                cost(state, piece, &about, support, &local) + level as f32 * 0.04 + random.unit() * 0.12;
            cost -= if nth < lined { 2.0 - nth as f32 * 0.5 } else { 0.0 };
            let thing = Thing::piece(body, &pose);
            for relation in &ordered {
                let on = SupportedBy::Item(state.id(other).clone());
                cost += 3.0 * state.context.miss(&state.world, relation, &thing, &on).unwrap_or(0.0);
            }
            if best.as_ref().is_none_or(|b| cost < b.0) && state.world.fits(piece, &pose).is_ok() {
                best = Some((cost, pose));
            }
        }
    }
    best.map(|b| b.1)
}

/// Height at which the piece rests there: the surface, or a cushion that bulges a little above it. By the
/// carrier's own prisms: the merged solids of its body are larger than it is.
fn rest(state: &State, piece: usize, other: usize, local: &Pose, support: &Support) -> Option<f32> {
    let foot = state.world.bodies[piece].foot.posed(local);
    let (low, high) = foot.bounds();
    let under = |p: &&Prism| {
        let bulges = p.top > support.height && p.top < support.height + 0.08;
        bulges && p.bottom < support.height + 0.001 && {
            let (from, to) = outline::bounds(&p.outline);
            let boxes = from.cmplt(high + 0.003).all() && low.cmplt(to + 0.003).all();
            boxes && !Convex::around(p.outline.iter().copied()).apart(&foot, 0.003)
        }
    };
    let over: Vec<&Prism> = state.problem.pieces[other].body.iter().filter(under).collect();
    let Some(top) = over.iter().map(|p| p.top).reduce(f32::max) else { return Some(support.height) };
    // Only when the bulge carries the whole foot does the thing stand straight.
    let carries =
        |p: &&&Prism| p.top == top && foot.corners().iter().all(|c| outline::contains(&p.outline, *c));
    over.iter().any(|p| carries(&p)).then_some(top)
}

/// A support in steps of 2 cm, square to it and halfway between.
fn every_spot(_: &State, _: usize, _: usize, support: &Support) -> Vec<Pose> {
    let (low, high) = outline::bounds(&support.outline);
    let count = ((high - low) / 0.02).min(Vec2::splat(100.0)).max(Vec2::ONE);
    let (columns, rows) = (count.x as usize, count.y as usize);
    let at = |i: usize| Vec2::new((i % columns) as f32 + 0.5, (i / columns) as f32 + 0.5);
    let points =
        (0..columns * rows).map(|i| low + (high - low) * at(i) / Vec2::new(columns as f32, rows as f32));
    points.flat_map(|at| (0..4).map(move |turn| Pose::floor(at, turn as f32 * FRAC_PI_2 * 0.5))).collect()
}

/// Spots on a support where such a thing is usually found.
fn spots(state: &State, piece: usize, other: usize, support: &Support) -> Vec<Pose> {
    let area = Convex::around(support.outline.iter().copied());
    let (low, high) = area.bounds();
    let size = high - low;
    let own = state.world.bodies[piece].size();
    let kind = &state.problem.pieces[piece].kind;
    let mut random = state.problem.seed.stream(("spots", &state.id(piece).0, &state.id(other).0));
    let mut poses = vec![Pose::floor(area.middle(), 0.0)];
    if is_lined_up(kind) {
        // From the left, near the front edge, each next to the one before.
        let steps = (size.x / 0.02) as usize;
        let z = (high.y - own.y * 0.5 - 0.03).max(area.middle().y);
        poses.extend(
            (0..steps.min(200))
                .map(|i| Pose::floor(Vec2::new(low.x + own.x * 0.5 + 0.006 + i as f32 * 0.02, z), 0.0)),
        );
        return poses;
    }
    let mut seats: Vec<Vec2> = Vec::new();
    if let Some(carrier) = &state.world.placed[other] {
        for seat in state.world.neighbours(carrier.hull.bounds().0, carrier.hull.bounds().1, 0.6) {
            if !state.context.traits[seat].is_seat || seat == other {
                continue;
            }
            // Before the one who sits there, a hand's breadth from the edge.
            let Some(placed) = &state.world.placed[seat] else { continue };
            let from = carrier.pose.local(placed.pose.at);
            seats.push(from);
            let steps = (0..12).map(|i| from + (area.middle() - from) * (i as f32 * 0.08));
            let inset = own.max_element() * 0.5 + 0.05;
            let Some(at) = steps.into_iter().find(|p| area.distance(*p) < -inset) else { continue };
            let yaw = super::pose::heading(from - at);
            let side = (at - from).normalize_or_zero().perp();
            poses.extend([0.0, 0.14, -0.14, 0.22].map(|x| Pose::floor(at + side * x, yaw)));
            if is_worked_at(kind) {
                // Square to the edge, and farther in where something lies before it.
                let square = (yaw / FRAC_PI_2).round() * FRAC_PI_2;
                let into = (at - from).normalize_or_zero();
                poses.extend([0.0, 0.08, 0.16, 0.26].map(|z| Pose::floor(at + into * z, square)));
            }
        }
    }
    let to_seat = |at: Vec2| {
        let seat = seats.iter().min_by(|a, b| a.distance(at).total_cmp(&b.distance(at)));
        seat.map_or(0.0, |seat| (super::pose::heading(*seat - at) / FRAC_PI_2).round() * FRAC_PI_2)
    };
    let turn = |random: &mut crate::num::Stream, at: Vec2| match kind.as_str() {
        k if is_worked_at(k) => to_seat(at),
        k if is_wild(k) => random.range(0.0, TAU),
        k if is_tableware(k) => random.range(-PI, PI),
        _ => 0.0,
    };
    let count = 5 + ((size.x * size.y / (own.x * own.y).max(0.006)).sqrt() as usize).min(9);
    for row in 0..count {
        for column in 0..count {
            let cell = Vec2::new(column as f32 + random.unit(), row as f32 + random.unit()) / count as f32;
            let at = low + size * cell;
            poses.push(Pose::floor(at, turn(&mut random, at)));
        }
    }
    poses
}
