//! Joins units that stand in a row into one: pews, school desks, shelves side by side.

use std::collections::BTreeMap;

use glam::Vec2;

use super::Problem;
use super::outline;
use super::pose::Pose;
use super::unit::{Member, Unit};
use crate::spec::{ItemId, RelationKind, Target};

/// Width of the way through a block of rows, metres.
const AISLE_M: f32 = 0.75;

/// Joins the units whose leaders share a row relation and a kind.
pub fn join(problem: &Problem, units: Vec<Unit>) -> Vec<Unit> {
    let rows = problem.relations.iter().filter(|r| r.kind == RelationKind::Row);
    let in_row: BTreeMap<&ItemId, &Target> = rows.map(|r| (&r.subject, &r.target)).collect();
    let mut groups: BTreeMap<(&Target, &str), Vec<Unit>> = BTreeMap::new();
    let mut joined = Vec::new();
    for unit in units {
        let piece = &problem.pieces[unit.leader()];
        match in_row.get(&piece.id) {
            Some(target) if problem.fixed(&piece.id).is_none() => {
                groups.entry((*target, piece.kind.as_str())).or_default().push(unit);
            }
            _ => joined.push(unit),
        }
    }
    for (_, group) in groups {
        joined.extend(arrange(problem, group));
    }
    joined
}

fn arrange(problem: &Problem, units: Vec<Unit>) -> Vec<Unit> {
    if units.len() < 2 {
        return units;
    }
    let low = units.iter().map(|u| u.low).reduce(Vec2::min).unwrap_or_default();
    let high = units.iter().map(|u| u.high).reduce(Vec2::max).unwrap_or_default();
    let cell = high - low;
    let walled = problem.relations.iter().any(|r| {
        matches!(r.kind, RelationKind::AgainstWall)
            && units.iter().any(|u| problem.pieces[u.leader()].id == r.subject)
    });
    let (a, b) = outline::bounds(&problem.place.outline);
    let (wide, deep) = ((b - a).min_element(), (b - a).max_element());
    let n = units.len();
    let side = if walled { 0.03 } else { 0.35 };
    let back = if walled { 0.0 } else { 0.62 };
    let most = ((wide - 0.9 - AISLE_M + side) / (cell.x + side)).max(1.0) as usize;
    let deepest = ((deep - 1.5) / (cell.y + back)).max(1.0) as usize;
    let columns = if walled {
        n.min(((deep - 1.2) / (cell.x + side)).max(1.0) as usize)
    } else {
        // Wider rather than through the wall.
        balanced(n, most).max(n.div_ceil(deepest).min(most))
    };
    let rows = if walled { 1 } else { n.div_ceil(columns) };
    // An aisle in the middle of wide blocks, as in a chapel or a classroom.
    let aisle = if !walled && columns % 2 == 0 && rows > 1 { AISLE_M } else { 0.0 };
    let mut all: Vec<Unit> = Vec::new();
    let mut joined: Option<Unit> = None;
    for (i, unit) in units.into_iter().enumerate() {
        if i >= columns * rows {
            all.push(unit);
            continue;
        }
        let (column, row) = (i % columns, i / columns);
        let x = column as f32 * (cell.x + side) + if column * 2 >= columns { aisle } else { 0.0 };
        let offset = Pose::floor(Vec2::new(x, -(row as f32) * (cell.y + back)), 0.0);
        match &mut joined {
            None => joined = Some(unit),
            Some(first) => {
                first.low = first.low.min(unit.low + offset.at);
                first.high = first.high.max(unit.high + offset.at);
                first.spare.extend(unit.spare);
                let moved = unit.members.into_iter();
                first.members.extend(moved.map(|m| Member { local: offset.then(&m.local), ..m }));
            }
        }
    }
    all.extend(joined);
    all
}

/// Columns for `n` things, at most `most`, that leave the last row as full as may be.
fn balanced(n: usize, most: usize) -> usize {
    let most = most.min(n).max(1);
    let ideal = most.min((n as f32).sqrt().ceil() as usize + 1);
    let waste = |columns: usize| (n.div_ceil(columns) * columns - n, ideal.abs_diff(columns));
    (ideal.saturating_sub(2).max(1)..=ideal).min_by_key(|c| waste(*c)).unwrap_or(1)
}
