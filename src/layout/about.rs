//! What is on and about a carrier, and how well a spot on it suits a thing.

use glam::Vec2;

use super::convex::Convex;
use super::habits::{is_lined_up, is_seat, is_tableware, is_worked_at};
use super::pose::Pose;
use super::state::State;
use super::world::moved;
use crate::mesh::Support;
use crate::spec::RelationKind;

/// What a thing that is put onto a carrier looks out for, in the carrier's space.
pub struct About {
    /// Seats at it.
    seats: Vec<Vec2>,
    /// Things of the same kind on and about it.
    twins: Vec<Vec2>,
    /// Things on it.
    load: Vec<Vec2>,
}

impl About {
    /// Looks once.
    pub fn of(state: &State, piece: usize, other: usize) -> About {
        let Some(carrier) = &state.world.placed[other] else {
            return About { seats: Vec::new(), twins: Vec::new(), load: Vec::new() };
        };
        let pieces = &state.problem.pieces;
        let kind = &pieces[piece].kind;
        let local = |p: usize| state.world.placed[p].as_ref().map(|q| carrier.pose.local(q.pose.at));
        let (low, high) = carrier.hull.bounds();
        let at_seats = is_tableware(kind) || is_worked_at(kind);
        let around = if at_seats { state.world.neighbours(low, high, 0.6) } else { Vec::new() };
        let seats = around.iter().filter(|p| is_seat(&pieces[**p].kind) && **p != other);
        let twins = around.iter().filter(|p| pieces[**p].kind == *kind);
        About {
            seats: seats.filter_map(|p| local(*p)).collect(),
            twins: twins.filter_map(|p| local(*p)).collect(),
            load: state.loads[other].iter().filter_map(|p| local(*p)).collect(),
        }
    }
}

/// How well a spot on a support suits a piece; less is better.
pub fn cost(state: &State, piece: usize, about: &About, support: &Support, local: &Pose) -> f32 {
    let area = Convex::around(support.outline.iter().copied());
    let kind = &state.problem.pieces[piece].kind;
    let (low, high) = area.bounds();
    let to_middle = local.at.distance(area.middle());
    if is_lined_up(kind) {
        return local.at.x - low.x + (high.y - local.at.y) * 0.1;
    }
    let nearest = |points: &[Vec2]| points.iter().map(|p| p.distance(local.at)).fold(f32::MAX, f32::min);
    if is_tableware(kind) || is_worked_at(kind) {
        // At a seat that has none of its kind yet.
        let (seat, twin) = (nearest(&about.seats), nearest(&about.twins));
        let off_seat = if seat < 2.0 { seat } else { 0.4 };
        return off_seat + if twin < 0.3 { 1.5 } else { 0.0 };
    }
    // The first thing takes the middle, the next ones keep a distance.
    let tall = state.world.bodies[piece].top > 0.25;
    to_middle * if tall { 0.8 } else { 0.4 }
        + (0.35 - nearest(&about.load)).max(0.0)
        + moved_out(state, piece, local, &area)
}

/// Even places on a support for things that stand in line there: its share for the piece, along the longer side.
pub fn in_line(state: &State, piece: usize, support: &Support) -> Vec<Pose> {
    let Some(relation) = state.of(piece).find(|r| r.kind == RelationKind::Aligned) else { return Vec::new() };
    let all =
        state.problem.relations.iter().filter(|r| r.kind == relation.kind && r.target == relation.target);
    let all: Vec<_> = all.map(|r| &r.subject).collect();
    let nth = all.iter().position(|id| *id == state.id(piece)).unwrap_or(0);
    let (low, high) = Convex::around(support.outline.iter().copied()).bounds();
    let size = high - low;
    let share = (nth as f32 + 0.5) / all.len().max(1) as f32;
    let wide = size.x >= size.y;
    let at = |across: f32| {
        let place = if wide { Vec2::new(share, across) } else { Vec2::new(across, share) };
        Pose::floor(low + size * place, 0.0)
    };
    [0.5, 0.3, 0.7].map(at).to_vec()
}

/// Things look better a little away from the edge.
fn moved_out(state: &State, piece: usize, local: &Pose, area: &Convex) -> f32 {
    let solid = state.world.bodies[piece].solids.first().map(|s| moved(s, local));
    let edge =
        solid.map_or(0.0, |s| s.outline.corners().iter().map(|p| area.distance(*p)).fold(f32::MIN, f32::max));
    (edge + 0.05).max(0.0)
}
