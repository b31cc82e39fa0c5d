//! Finds a place for everything: units on the floor first, then walls, ceiling, rugs and table tops.

use std::collections::BTreeMap;

use super::body::Body;
use super::hopeless::Hopeless;
use super::relate::Context;
use super::state::State;
use super::unit::{self, Unit};
use super::world::Obstacle;
use super::{
    Problem, Solution, colonnade, exhaust, fitted, floor, gallery, hang, improve, must, outline, overhead,
    stay, surface,
};
use crate::spec::{Mounting, RelationKind, Target};

/// Pieces that may be placed in all attempts together: small places are tried more often.
const EFFORT: usize = 300;
/// Most rounds, for the sake of what was asked for.
const MOST_ROUNDS: u32 = 24;
/// So many asked things without a place are worth all rounds; where more have none, the place is too small.
const INSIST_ON: usize = 4;

/// Lays out a place. Everything in the answer keeps all hard constraints; what cannot is left out with
/// a reason. `cancelled` is asked now and then; when it says yes, the best so far comes back.
pub fn solve(problem: &Problem, cancelled: &(dyn Fn() -> bool + Sync)) -> Solution {
    if !outline::is_usable(&problem.place.outline) {
        return without_place(problem);
    }
    let bodies: Vec<Body> = problem.pieces.iter().map(Body::of).collect();
    let context = Context::new(problem, &bodies);
    let units = unit::gather(problem, &bodies, &context);
    let mut best: Option<State> = None;
    // Units that had trouble in one round come first in the next.
    let mut trouble: BTreeMap<usize, f32> = BTreeMap::new();
    let mut stale = 0_u32;
    // What is left to place among things that stay is little, and has few choices.
    let most = if problem.held.is_empty() { 12 } else { 2 };
    let rounds = (EFFORT / problem.pieces.len().max(1)).clamp(3, 12).min(most) as u32;
    for round in 0..MOST_ROUNDS {
        let mut state = State::new(problem, &bodies, &context, round);
        attempt(&mut state, &units, &trouble, cancelled);
        for piece in state.unhappy() {
            let of =
                units.iter().find(|u| u.members.iter().any(|m| m.piece == piece) || u.spare.contains(&piece));
            *trouble.entry(of.map_or(piece, Unit::leader)).or_insert(0.0) += 4.0;
        }
        let good = state.unhappy().next().is_none();
        if best.as_ref().is_none_or(|b| less(state.badness(), b.badness())) {
            best = Some(state);
            stale = 0;
        } else {
            stale += 1;
        }
        // Where much is left out, no order of things will change that.
        let left = best.iter().flat_map(|b| b.left.keys());
        let (left, asked) = (left.clone().count(), left.filter(|p| problem.pieces[**p].asked).count());
        let insist = problem.held.is_empty() && (1..=INSIST_ON).contains(&asked);
        let patience = if insist {
            MOST_ROUNDS
        } else if (1..=2).contains(&left) {
            4
        } else {
            1
        };
        if good || stale > patience || (round + 1 >= rounds && !insist) || cancelled() {
            break;
        }
    }
    let Some(mut best) = best else { return Solution::default() };
    if problem.held.is_empty() {
        exhaust::place_left(&mut best, cancelled);
    }
    best.solution()
}

/// Whether one badness is less than another.
pub fn less(a: (usize, usize, f32), b: (usize, usize, f32)) -> bool {
    (a.0, a.1).cmp(&(b.0, b.1)).then(a.2.total_cmp(&b.2)).is_lt()
}

fn without_place(problem: &Problem) -> Solution {
    let reason = "the outline of the place is no simple polygon with an area";
    let left_out = problem.pieces.iter().map(|p| super::LeftOut { id: p.id.clone(), reason: reason.into() });
    let note = crate::spec::Note::warn("left-out", format!("nothing could be placed: {reason}"));
    let notes = if problem.pieces.is_empty() { Vec::new() } else { vec![note] };
    Solution { left_out: left_out.collect(), notes, ..Solution::default() }
}

fn attempt(
    state: &mut State,
    units: &[Unit],
    trouble: &BTreeMap<usize, f32>,
    cancelled: &(dyn Fn() -> bool + Sync),
) {
    stay::lock(state);
    fitted::place_all(state);
    stay::hold(state);
    colonnade::place_all(state);
    let mut work =
        Work { units, order: order(state, units, trouble), done: vec![false; state.world.bodies.len()] };
    let mut hopeless = Hopeless::default();
    // Curtains belong to the windows; furniture comes before them.
    for piece in 0..state.problem.pieces.len() {
        let it = &state.problem.pieces[piece];
        if it.mounting == Mounting::Wall && super::habits::is_curtain(&it.kind) && !cancelled() {
            work.other(state, piece, &mut hopeless);
        }
    }
    let mut spare: Vec<usize> = Vec::new();
    for unit in work.order.clone() {
        if cancelled() {
            break;
        }
        work.unit(state, unit, &mut spare, &mut hopeless);
    }
    state.torn = spare.iter().copied().collect();
    for piece in spare {
        if !cancelled() && !state.is_placed(piece) {
            work.single(state, piece, &mut hopeless);
        }
    }
    improve::relocate(state, units, cancelled);
    // A stack takes the room above its foot before anything hangs there.
    let is_stacked = |state: &State, piece: usize| {
        state.problem.pieces[piece].mounting == Mounting::Floor && state.has(piece, RelationKind::Stacked)
    };
    surfaces(state, &mut work, &mut hopeless, cancelled, &is_stacked);
    gallery::place_all(state);
    for mounting in [Mounting::Wall, Mounting::Ceiling, Mounting::Flat] {
        let mut pieces: Vec<usize> = (0..state.problem.pieces.len())
            .filter(|p| state.problem.pieces[*p].mounting == mounting)
            .collect();
        // What belongs to a place of its own takes it before pictures do.
        let bound = |p: &usize| state.of(*p).any(|r| matches!(r.target, Target::Item(_) | Target::Items(..)));
        pieces.sort_by_key(|p| !bound(p));
        for piece in pieces {
            if !cancelled() {
                work.other(state, piece, &mut hopeless);
            }
        }
    }
    surfaces(state, &mut work, &mut hopeless, cancelled, &|_, _| true);
    must::drop_unkept(state);
    for piece in 0..state.problem.pieces.len() {
        if !state.is_placed(piece) && !state.left.contains_key(&piece) {
            state.left.insert(piece, Obstacle::Cancelled);
        }
    }
}

/// Those things on other things that are meant, carriers before what they carry.
fn surfaces(
    state: &mut State,
    work: &mut Work,
    hopeless: &mut Hopeless,
    cancelled: &(dyn Fn() -> bool + Sync),
    which: &dyn Fn(&State, usize) -> bool,
) {
    let on_top = |p: &usize| state.context.traits[*p].on_top && which(state, *p);
    let mut waiting: Vec<usize> = (0..state.problem.pieces.len()).filter(on_top).collect();
    for pass in 0..4 {
        let mut later = Vec::new();
        for piece in waiting {
            if state.is_placed(piece) || cancelled() {
                continue;
            }
            let blocked = pass < 3
                && state.of(piece).any(|r| match &r.target {
                    Target::Item(id) => state
                        .context
                        .find(id)
                        .is_some_and(|t| t != piece && !state.is_placed(t) && state.context.traits[t].on_top),
                    _ => false,
                });
            if blocked {
                later.push(piece);
            } else if !hopeless.says(state, piece)
                && !surface::place(state, piece)
                && !surface::is_clutter(state, piece)
            {
                work.single(state, piece, hopeless);
            }
        }
        waiting = later;
    }
}

/// Units in the order in which they are placed: first those that are hard to place.
fn order(state: &State, units: &[Unit], trouble: &BTreeMap<usize, f32>) -> Vec<usize> {
    let weight = |unit: &Unit| {
        let leader = &state.problem.pieces[unit.leader()];
        let size = unit.high - unit.low;
        let told = state.of(unit.leader()).count() as f32;
        let traits = state.context.traits[unit.leader()];
        let prefers = match traits.habit {
            super::habits::Habit::WallMiddle => 2.0,
            super::habits::Habit::Wall => 1.0,
            super::habits::Habit::Middle => 0.6,
            super::habits::Habit::Corner => 0.0,
        };
        let asked = if leader.asked { 0.6 + 2.0 * state.round.min(2) as f32 } else { 0.0 };
        let natural = traits.is_wild && told == 0.0;
        let trouble = if natural { 0.0 } else { trouble.get(&unit.leader()).copied().unwrap_or(0.0) };
        let locked = if state.is_placed(unit.leader()) { 100.0 } else { 0.0 };
        // Nature fills what the rest leaves open.
        let wild = if natural { -20.0 } else { 0.0 };
        locked + wild + (size.x * size.y).min(9.0) + prefers + asked + trouble + told.min(2.0) * 0.4
    };
    let mut order: Vec<usize> = (0..units.len()).collect();
    let weights: Vec<f32> = units.iter().map(weight).collect();
    order.sort_by(|a, b| weights[*b].total_cmp(&weights[*a]).then(a.cmp(b)));
    order
}

struct Work<'u> {
    units: &'u [Unit],
    order: Vec<usize>,
    done: Vec<bool>,
}

impl Work<'_> {
    /// Places a unit, after what its members refer to.
    fn unit(&mut self, state: &mut State, index: usize, spare: &mut Vec<usize>, hopeless: &mut Hopeless) {
        let unit = &self.units[index];
        if std::mem::replace(&mut self.done[unit.leader()], true) {
            return;
        }
        for member in &unit.members {
            let targets: Vec<usize> = state.of(member.piece).flat_map(|r| named(state, &r.target)).collect();
            for target in targets {
                if state.is_placed(target) || unit.members.iter().any(|m| m.piece == target) {
                    continue;
                }
                let of = self.units.iter().position(|u| u.members.iter().any(|m| m.piece == target));
                match of {
                    Some(other) => self.unit(state, other, spare, hopeless),
                    None => self.other(state, target, hopeless),
                }
            }
        }
        if state.is_placed(unit.leader()) {
            let Some(pose) = state.world.placed[unit.leader()].as_ref().map(|p| p.pose) else { return };
            let rest = Unit { members: unit.members.clone(), ..unit.clone() };
            // A locked leader stays; the others gather around it.
            spare.extend(floor::join(state, &rest, &pose));
            return;
        }
        if hopeless.says(state, unit.leader()) {
            spare.extend(unit.members[1..].iter().map(|m| m.piece));
            return;
        }
        spare.extend(floor::place(state, unit));
        hopeless.note(state, unit.leader());
    }

    /// Places a piece that stands alone on the floor.
    fn single(&mut self, state: &mut State, piece: usize, hopeless: &mut Hopeless) {
        if hopeless.says(state, piece) {
            return;
        }
        if state.problem.pieces[piece].mounting == Mounting::Flat {
            return self.other(state, piece, hopeless);
        }
        floor::place(state, &Unit::single(piece, &state.world.bodies[piece]));
        hopeless.note(state, piece);
    }

    /// Places something that hangs or lies flat.
    fn other(&mut self, state: &mut State, piece: usize, hopeless: &mut Hopeless) {
        if state.is_placed(piece) || hopeless.says(state, piece) {
            return;
        }
        match state.problem.pieces[piece].mounting {
            Mounting::Wall | Mounting::Ceiling => {
                // What it hangs above comes first, if it is of the same sort.
                let targets: Vec<usize> = state.of(piece).flat_map(|r| named(state, &r.target)).collect();
                let first = !std::mem::replace(&mut self.done[piece], true);
                for target in targets.into_iter().filter(|_| first) {
                    if matches!(state.problem.pieces[target].mounting, Mounting::Wall | Mounting::Ceiling) {
                        self.other(state, target, hopeless);
                    }
                }
                if state.problem.pieces[piece].mounting == Mounting::Wall {
                    hang::place(state, piece);
                } else {
                    overhead::place(state, piece);
                }
            }
            Mounting::Flat => {
                let unit = Unit::single(piece, &state.world.bodies[piece]);
                floor::place(state, &unit);
            }
            _ => return,
        }
        hopeless.note(state, piece);
    }
}

fn named(state: &State, target: &Target) -> Vec<usize> {
    match target {
        Target::Item(id) => state.context.find(id).into_iter().collect(),
        Target::Items(a, b) => [a, b].iter().filter_map(|id| state.context.find(id)).collect(),
        _ => Vec::new(),
    }
}
