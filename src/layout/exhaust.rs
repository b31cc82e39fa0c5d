//! The last search: what found no place is tried everywhere, and takes the place of what nobody asked for.

use glam::Vec2;

use super::load::load;
use super::pose::Pose;
use super::score;
use super::state::State;
use super::unit::Unit;
use super::world::{Obstacle, touch};
use super::{candidates, hang, outline, overhead, solve, surface};
use crate::num::math::FRAC_PI_2;
use crate::spec::{Force, Mounting, SupportedBy, Target};

/// Where more things than this are left out, the place is too small for any search to help.
const MOST_LEFT: usize = 12;
/// Steps over the floor and along walls, metres; longer where the floor is larger than `MOST_POINTS` of them.
const STEP_M: f32 = 0.05;
/// Most points of a floor.
const MOST_POINTS: f32 = 30_000.0;
/// Headings within a quarter turn for what was asked for, and for the rest.
const HEADINGS: [usize; 2] = [6, 2];
/// Free poses for which the ways through the place are worked out.
const WALK_TRIES: usize = 200;
/// What it costs to displace something that nobody asked for.
const DISPLACED: f32 = 4.0;

/// Finds places for what was left out: any free one; for what was asked for also one that is not free, when
/// that leaves less out.
pub fn place_left(state: &mut State, cancelled: &(dyn Fn() -> bool + Sync)) {
    let must = |state: &State, piece: usize| state.of(piece).any(|r| r.force == Force::Hard);
    let mut left: Vec<usize> = state.left.keys().copied().filter(|p| !must(state, *p)).collect();
    if left.len() > MOST_LEFT {
        return;
    }
    left.sort_by_key(|p| !state.problem.pieces[*p].asked);
    for piece in left {
        if cancelled() {
            return;
        }
        if !anywhere(state, piece, &[]) && state.problem.pieces[piece].asked {
            make_room(state, piece);
        }
    }
}

/// Puts a piece anywhere it may be; what was `before` there counts against a pose. False, and the reason it
/// was left out for as it was, when there is no such place.
fn anywhere(state: &mut State, piece: usize, before: &[(usize, Pose)]) -> bool {
    let why = state.left.get(&piece).cloned();
    let found = match state.problem.pieces[piece].mounting {
        Mounting::Floor | Mounting::Flat => on_floor(state, piece, before),
        Mounting::Surface => surface::place_anywhere(state, piece),
        Mounting::Wall => on_walls(state, piece),
        Mounting::Ceiling => {
            overhead::place(state, piece);
            state.is_placed(piece)
        }
        Mounting::Opening => false,
    };
    if !found {
        state.left.insert(piece, why.unwrap_or(Obstacle::Edge));
    }
    found
}

/// Every point of the floor, parallel to the walls first, then turned.
fn on_floor(state: &mut State, piece: usize, before: &[(usize, Pose)]) -> bool {
    let unit = Unit::single(piece, &state.world.bodies[piece]);
    let main = candidates::main_heading(&state.problem.place);
    let points = points(state);
    let headings = HEADINGS[usize::from(!state.problem.pieces[piece].asked)];
    for turn in 0..headings {
        let yaw = main + FRAC_PI_2 * turn as f32 / headings as f32;
        let turned =
            |at: &Vec2| [0.0, 1.0, 2.0, 3.0].map(|quarter| Pose::floor(*at, yaw + quarter * FRAC_PI_2));
        let free = points.iter().flat_map(turned).filter(|pose| state.world.fits(piece, pose).is_ok());
        let displaced = |pose: &Pose| {
            let bodies = state.world.bodies;
            let hit = |(other, at): &&(usize, Pose)| touch(&bodies[piece], pose, &bodies[*other], at, 0.01);
            before.iter().filter(hit).count() as f32 * DISPLACED
        };
        let mut scored: Vec<(f32, Pose)> =
            free.map(|pose| (score::unit(state, &unit, &pose) + displaced(&pose), pose)).collect();
        scored.retain(|(cost, _)| !score::is_too_close(state, piece, *cost));
        scored.sort_by(|a, b| a.0.total_cmp(&b.0));
        for (_, pose) in scored.into_iter().take(WALK_TRIES) {
            state.put(piece, pose, SupportedBy::Floor);
            if state.reach.all_reached() {
                return true;
            }
            state.lift(piece);
        }
    }
    false
}

/// The floor in even steps.
fn points(state: &State) -> Vec<Vec2> {
    let place = &state.problem.place;
    let (low, high) = outline::bounds(&place.outline);
    let size = high - low;
    let step = (size.x * size.y / MOST_POINTS).sqrt().max(STEP_M);
    let (columns, rows) = ((size.x / step) as usize, (size.y / step) as usize);
    let at = |i: usize| {
        low + Vec2::new((i % columns.max(1)) as f32 + 0.5, (i / columns.max(1)) as f32 + 0.5) * step
    };
    (0..columns * rows).map(at).filter(|at| outline::contains(&place.outline, *at)).collect()
}

/// Every point of the walls.
fn on_walls(state: &mut State, piece: usize) -> bool {
    if !state.problem.place.indoor {
        return false;
    }
    let mut scored = Vec::new();
    for wall in 0..state.problem.place.outline.len() {
        for pose in wall_poses(state, piece, wall) {
            if !hang::covers_opening(state, piece, wall, &pose) && state.world.fits(piece, &pose).is_ok() {
                scored.push((hang::cost(state, piece, wall, &pose), pose));
            }
        }
    }
    scored.sort_by(|a, b| a.0.total_cmp(&b.0));
    for (_, pose) in scored.into_iter().take(WALK_TRIES) {
        state.put(piece, pose, SupportedBy::Wall);
        if state.reach.all_reached() {
            return true;
        }
        state.lift(piece);
    }
    false
}

/// Along a wall in even steps, from low to high within an arm's length of its usual height.
fn wall_poses(state: &State, piece: usize, wall: usize) -> Vec<Pose> {
    let place = &state.problem.place;
    let (a, b) = place.edge(wall);
    let (direction, length, yaw) = ((b - a).normalize_or_zero(), a.distance(b), place.heading(wall));
    let heights: Vec<f32> = hang::along(state, piece, wall)
        .first()
        .map_or(Vec::new(), |usual| (-10..=10).map(|i| usual.y + i as f32 * STEP_M).collect());
    let steps = (length / STEP_M) as usize;
    let along = (0..=steps).map(|i| a + direction * (i as f32 * STEP_M));
    let poses = along.flat_map(|at| heights.iter().map(move |y| Pose::new(at, *y, yaw)));
    poses.filter(|pose| hang::is_on_wall(state, piece, wall, pose)).collect()
}

/// Lets go what nobody asked for and could be in the way, puts the piece, then the rest where it was or where
/// it may be. All as before unless less is left out then.
fn make_room(state: &mut State, piece: usize) {
    let mut trial = state.clone();
    let before = movable(state, piece);
    for (other, _) in before.iter().rev() {
        trial.lift(*other);
    }
    if !anywhere(&mut trial, piece, &before) {
        return;
    }
    let mut lost = Vec::new();
    for (other, pose) in &before {
        let Some(support) = state.world.placed[*other].as_ref().map(|placed| placed.support.clone()) else {
            continue;
        };
        let carried = match &support {
            SupportedBy::Item(id) => state.context.find(id).is_some_and(|on| {
                let pose = |state: &State| state.world.placed[on].as_ref().map(|placed| placed.pose);
                pose(&trial) == pose(state)
            }),
            _ => true,
        };
        if carried && trial.world.fits(*other, pose).is_ok() {
            trial.put(*other, *pose, support);
            if trial.reach.all_reached() {
                continue;
            }
            trial.lift(*other);
        }
        lost.push(*other);
    }
    for other in lost {
        trial.left.insert(other, Obstacle::Piece(piece));
        anywhere(&mut trial, other, &[]);
    }
    if solve::less(trial.badness(), state.badness()) {
        *state = trial;
    }
}

/// What could be in a piece's way and may go with all that stands on it, carriers first: nobody asked for any
/// of it or refers to it.
fn movable(state: &State, piece: usize) -> Vec<(usize, Pose)> {
    let pieces = &state.problem.pieces;
    let own = pieces[piece].mounting;
    let meets = |p: &usize| {
        let m = pieces[*p].mounting;
        m == own || (own == Mounting::Wall && m == Mounting::Floor)
    };
    let named = |p: usize| {
        let to = |target: &Target| match target {
            Target::Item(id) => id == state.id(p),
            Target::Items(a, b) => a == state.id(p) || b == state.id(p),
            _ => false,
        };
        state.problem.relations.iter().any(|r| r.asked && to(&r.target))
    };
    let goes = |p: usize| !pieces[p].asked && !state.stays[p] && !named(p);
    let standing = state.standing();
    let mut found: Vec<usize> = Vec::new();
    for foot in (0..pieces.len()).filter(|p| state.is_placed(*p)).filter(meets) {
        let load = load(&standing, state.id(foot)).into_iter().filter_map(|id| state.context.find(id));
        let all: Vec<usize> = std::iter::once(foot).chain(load).collect();
        if all.iter().all(|p| goes(*p) && !found.contains(p)) {
            found.extend(all);
        }
    }
    found.into_iter().filter_map(|p| Some((p, state.world.placed[p].as_ref()?.pose))).collect()
}
