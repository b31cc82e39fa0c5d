//! Hangs things that share an order as one block: pictures in line over a sofa, a grid of frames.

use std::collections::BTreeMap;

use glam::Vec2;

use super::hang;
use super::pose::Pose;
use super::state::State;
use crate::spec::{Mounting, RelationKind, SupportedBy, Target};

/// Wall between two of them, metres; less when there is no room for more.
const GAPS_M: [f32; 3] = [0.18, 0.1, 0.05];

/// Hangs every group of wall pieces that is to hang in line or in a grid; groups without room are left to be
/// hung one by one.
pub fn place_all(state: &mut State) {
    let mut groups: BTreeMap<(RelationKind, Target, String), Vec<usize>> = BTreeMap::new();
    for piece in 0..state.problem.pieces.len() {
        let it = &state.problem.pieces[piece];
        if it.mounting != Mounting::Wall || state.is_placed(piece) {
            continue;
        }
        let shared = state.of(piece).find(|r| matches!(r.kind, RelationKind::Aligned | RelationKind::Grid));
        if let Some(relation) = shared {
            let key = (relation.kind, relation.target.clone(), it.kind.clone());
            groups.entry(key).or_default().push(piece);
        }
    }
    for ((kind, ..), group) in groups {
        if group.len() > 1 {
            place(state, kind, &group);
        }
    }
}

fn place(state: &mut State, kind: RelationKind, group: &[usize]) {
    let n = group.len();
    let columns = if kind == RelationKind::Aligned { n } else { columns(n) };
    let place = &state.problem.place;
    let mut best: Option<(f32, Vec<Pose>)> = None;
    for gap in GAPS_M {
        let cells = cells(state, group, columns, gap);
        for wall in 0..place.outline.len() {
            for middle in hang::along(state, group[0], wall) {
                // About its height, or with the lowest row there.
                for rise in [0.0, -cells[n - 1].y] {
                    let poses: Vec<Pose> = cells
                        .iter()
                        .map(|c| {
                            Pose::new(middle.at + middle.side() * c.x, middle.y + c.y + rise, middle.yaw)
                        })
                        .collect();
                    let hangs = |(piece, pose): (&usize, &Pose)| {
                        hang::is_on_wall(state, *piece, wall, pose)
                            && state.world.fits(*piece, pose).is_ok()
                            && !hang::covers_opening(state, *piece, wall, pose)
                    };
                    let miss =
                        |(piece, pose): (&usize, &Pose)| state.miss(*piece, pose, &SupportedBy::Wall, &[]);
                    // The cost of the block is that of its middle, seen as one of them.
                    let cost = hang::cost(state, group[0], wall, &middle)
                        + group.iter().zip(&poses).map(miss).sum::<f32>();
                    if best.as_ref().is_none_or(|b| cost < b.0) && group.iter().zip(&poses).all(hangs) {
                        best = Some((cost, poses));
                    }
                }
            }
        }
        if best.is_some() {
            break;
        }
    }
    let Some((_, poses)) = best else { return };
    for (piece, pose) in group.iter().zip(poses) {
        state.put(*piece, pose, SupportedBy::Wall);
    }
    if !state.reach.all_reached() {
        group.iter().for_each(|piece| state.lift(*piece));
    }
}

/// Columns of a grid that leave the last row full, about as many as rows.
fn columns(n: usize) -> usize {
    let ideal = (n as f32).sqrt().ceil() as usize;
    (ideal..=n).find(|c| n.is_multiple_of(*c) && *c <= ideal * 2).unwrap_or(ideal)
}

/// Where each of them hangs, seen from the middle of the block.
fn cells(state: &State, group: &[usize], columns: usize, gap: f32) -> Vec<Vec2> {
    let size = |p: &usize| {
        let body = &state.world.bodies[*p];
        Vec2::new(body.size().x, body.top - body.bottom)
    };
    let cell = group.iter().map(size).fold(Vec2::ZERO, Vec2::max) + gap;
    let rows = group.len().div_ceil(columns);
    let at = |i: usize| {
        let place = Vec2::new((i % columns) as f32, (rows - 1 - i / columns) as f32);
        (place - Vec2::new(columns as f32 - 1.0, rows as f32 - 1.0) * 0.5) * cell
    };
    (0..group.len()).map(at).collect()
}
