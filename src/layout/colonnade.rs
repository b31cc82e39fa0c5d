//! Stands pillars in two rows along a room, evenly and mirrored about its middle axis.

use glam::Vec2;

use super::habits::has;
use super::outline;
use super::pose::Pose;
use super::state::State;
use crate::spec::{Mounting, RelationKind, SupportedBy, Target};

/// Fewer make no rows.
const LEAST: usize = 4;
/// Shares of the room's width between the rows, the most open first.
const SPANS: [f32; 3] = [0.62, 0.5, 0.72];
/// How often a row is tried a little further along, metres apart.
const SHIFT_M: f32 = 0.2;

/// Whether pieces of the kind bear a roof in rows.
pub fn is_pillar(kind: &str) -> bool {
    has(&["pillar", "column"], kind)
}

/// Places all pillars that nothing else is said of than that they stand in rows, or at the walls. None is
/// placed when fewer than all but one pair of them find their places.
pub fn place_all(state: &mut State) {
    let place = &state.problem.place;
    if !place.indoor || place.outline.len() != 4 {
        return;
    }
    let plain = |p: &usize| {
        let it = &state.problem.pieces[*p];
        let told = |kind: RelationKind| matches!(kind, RelationKind::Row | RelationKind::AgainstWall);
        it.mounting == Mounting::Floor
            && is_pillar(&it.kind)
            && !state.is_placed(*p)
            && state.of(*p).all(|r| r.target == Target::Room && told(r.kind))
    };
    let pillars: Vec<usize> = (0..state.problem.pieces.len()).filter(plain).collect();
    if pillars.len() < LEAST {
        return;
    }
    let walled = state.has(pillars[0], RelationKind::AgainstWall);
    let mut best: Vec<Pose> = Vec::new();
    for span in if walled { &[1.0][..] } else { &SPANS } {
        let poses = rows(state, pillars[0], pillars.len(), *span);
        if poses.len() > best.len() {
            best = poses;
        }
        if best.len() >= pillars.len() {
            break;
        }
    }
    if best.len() + 2 < pillars.len() {
        return;
    }
    for (piece, pose) in pillars.iter().zip(best) {
        if state.world.fits(*piece, &pose).is_ok() {
            state.put(*piece, pose, SupportedBy::Floor);
            if !state.reach.all_reached() {
                state.lift(*piece);
            }
        }
    }
}

/// Poses in two rows, pair by pair; pairs of which one is in the way of something are left away.
fn rows(state: &State, piece: usize, count: usize, span: f32) -> Vec<Pose> {
    let place = &state.problem.place;
    let (low, high) = outline::bounds(&place.outline);
    let (size, middle) = (high - low, (low + high) * 0.5);
    let long = if size.x >= size.y { Vec2::X } else { Vec2::Y };
    let (length, width) = ((long * size).element_sum(), (long.perp().abs() * size).element_sum());
    let body = &state.world.bodies[piece];
    let pairs = count.div_ceil(2);
    // With the back to the wall, or so far from the middle.
    let half = if span >= 1.0 { width * 0.5 + body.low.y - 0.02 } else { width * span * 0.5 };
    let step = length / pairs as f32;
    let pair = |t: f32| -> Option<[Pose; 2]> {
        let at = middle + long * t;
        let across = long.perp();
        let poses = [-1.0, 1.0]
            .map(|side| Pose::floor(at + across * (side * half), super::pose::heading(-across * side)));
        poses.iter().all(|pose| state.world.fits(piece, pose).is_ok()).then_some(poses)
    };
    let even = |i: usize| (i as f32 + 0.5 - pairs as f32 * 0.5) * step;
    let whole: Vec<Pose> = (0..pairs).filter_map(|i| pair(even(i))).flatten().collect();
    if whole.len() >= count {
        return whole;
    }
    // Something is in the way of the even places: the whole colonnade a little closer together.
    let closer =
        |share: f32| -> Vec<Pose> { (0..pairs).filter_map(|i| pair(even(i) * share)).flatten().collect() };
    let shares = (1..6).map(|i| 1.0 - i as f32 * SHIFT_M / step.max(1.0) * 0.5);
    shares.map(closer).fold(whole, |best, next| if next.len() > best.len() { next } else { best })
}
