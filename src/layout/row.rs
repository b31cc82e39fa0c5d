//! Joins units that stand in a row, a line or a grid into one: pews, school desks, shelves side by side.

use std::collections::BTreeMap;

use glam::Vec2;

use super::Problem;
use super::colonnade::is_pillar;
use super::outline;
use super::pose::Pose;
use super::unit::{Member, Unit};
use crate::spec::{ItemId, Mounting, Relation, RelationKind, Target};

/// Width of the way through a block of rows, metres.
const AISLE_M: f32 = 0.8;
/// Width of a way between two things, metres: two keep-outs of the solver's walker and one step of its grid.
const PASSAGE_M: f32 = 0.8;
/// Other ways to arrange a block that are tried when it finds no room as it is.
const MOST_OPTIONS: usize = 8;

/// Joins the units whose leaders share such a relation and a kind.
pub fn join(problem: &Problem, units: Vec<Unit>) -> Vec<Unit> {
    let mut shared: BTreeMap<&ItemId, &Relation> = BTreeMap::new();
    for relation in problem.relations.iter().filter(|r| joins(problem, r)) {
        shared.entry(&relation.subject).or_insert(relation);
    }
    let mut groups: BTreeMap<(RelationKind, &Target, &str), Vec<Unit>> = BTreeMap::new();
    let mut joined = Vec::new();
    for unit in units {
        let piece = &problem.pieces[unit.leader()];
        match shared.get(&piece.id).filter(|_| problem.fixed(&piece.id).is_none() && !is_pillar(&piece.kind))
        {
            Some(relation) => {
                let key = (relation.kind, &relation.target, piece.kind.as_str());
                groups.entry(key).or_default().push(unit);
            }
            None => joined.push(unit),
        }
    }
    for ((kind, ..), group) in groups {
        joined.extend(arrange(problem, kind, group));
    }
    joined
}

/// Whether a relation makes one block of those who share it: also of what stands before the same wall piece.
fn joins(problem: &Problem, relation: &Relation) -> bool {
    match (relation.kind, &relation.target) {
        (RelationKind::Row | RelationKind::Grid | RelationKind::Aligned, _) => true,
        (RelationKind::InFrontOf, Target::Item(id)) => {
            problem.pieces.iter().any(|p| p.id == *id && p.mounting == Mounting::Wall)
        }
        _ => false,
    }
}

/// How a block is laid out.
#[derive(Clone, Copy)]
struct Spacing {
    /// From one to the next in a row and from row to row, metres.
    step: Vec2,
    /// Whether the block has an aisle where its columns are even.
    aisle: bool,
}

fn arrange(problem: &Problem, kind: RelationKind, units: Vec<Unit>) -> Vec<Unit> {
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
    // One walks through a grid both ways; rows are reached from their ends and the aisle.
    let gap = match kind {
        _ if walled => Vec2::new(0.03, 0.0),
        RelationKind::Grid => Vec2::splat(PASSAGE_M),
        _ => Vec2::new(0.35, 0.62),
    };
    let spacing = Spacing { step: cell + gap, aisle: kind == RelationKind::Row && !walled };
    let most = ((wide - 0.9 - AISLE_M + gap.x) / spacing.step.x).max(1.0) as usize;
    let deepest = ((deep - 1.5) / spacing.step.y).max(1.0) as usize;
    let along = ((deep - 1.2) / spacing.step.x).max(1.0) as usize;
    if walled || matches!(kind, RelationKind::Aligned | RelationKind::InFrontOf) {
        // One line; on several walls when one has no room for it.
        let line = n.min(along);
        let mut blocks: Vec<Unit> = units.chunks(line).map(|part| block(part, line, spacing)).collect();
        if let [whole] = blocks.as_mut_slice() {
            whole.options = parts(&units, 2..=4, |m| m, spacing);
        }
        return blocks;
    }
    // Wider rather than through the wall.
    let columns = match kind {
        RelationKind::Grid => even(n, most),
        _ => balanced(n, most).max(n.div_ceil(deepest).min(most)),
    };
    let open = Spacing { step: cell + Vec2::new(gap.x, PASSAGE_M), ..spacing };
    // Where people sit, one gets to each place from between the rows.
    let seated = units.iter().any(|u| u.members.len() > 1);
    let (first, second) = if seated { (open, spacing) } else { (spacing, open) };
    let mut whole = block(&units, columns, first);
    // Fewer in a row, or more; then several blocks.
    let mut others: Vec<usize> = (1..=most.max(columns).min(n)).filter(|c| *c != columns).collect();
    others.sort_by_key(|c| (n.div_ceil(*c) * c - n, c.abs_diff(columns)));
    whole.options = others.iter().take(2).map(|c| vec![block(&units, *c, first)]).collect();
    whole.options.push(vec![block(&units, columns, second)]);
    whole.options.extend(others.iter().take(1).map(|c| vec![block(&units, *c, second)]));
    whole.options.extend(parts(&units, 2..=5, |m| balanced(m, most), first));
    whole.options.truncate(MOST_OPTIONS);
    vec![whole]
}

/// The units in two blocks, in three …, `columns` of so many in a block.
fn parts(
    units: &[Unit],
    blocks: std::ops::RangeInclusive<usize>,
    columns: impl Fn(usize) -> usize,
    spacing: Spacing,
) -> Vec<Vec<Unit>> {
    let split = |k: usize| -> Vec<Unit> {
        units.chunks(units.len().div_ceil(k)).map(|part| block(part, columns(part.len()), spacing)).collect()
    };
    blocks.filter(|k| *k <= units.len()).map(split).collect()
}

/// One unit of many, `columns` in a row, the first at the front.
fn block(units: &[Unit], columns: usize, spacing: Spacing) -> Unit {
    let columns = columns.max(1);
    let rows = units.len().div_ceil(columns);
    // An aisle in the middle of wide blocks, as in a chapel or a classroom.
    let aisle = if spacing.aisle && columns.is_multiple_of(2) && rows > 1 { AISLE_M } else { 0.0 };
    let mut joined =
        Unit { members: Vec::new(), low: Vec2::MAX, high: Vec2::MIN, spare: Vec::new(), options: Vec::new() };
    for (i, unit) in units.iter().enumerate() {
        let (column, row) = (i % columns, i / columns);
        let x = column as f32 * spacing.step.x + if column * 2 >= columns { aisle } else { 0.0 };
        let offset = Pose::floor(Vec2::new(x, -(row as f32) * spacing.step.y), 0.0);
        joined.low = joined.low.min(unit.low + offset.at);
        joined.high = joined.high.max(unit.high + offset.at);
        joined.spare.extend(&unit.spare);
        let moved = unit.members.iter();
        joined.members.extend(moved.map(|m| Member { piece: m.piece, local: offset.then(&m.local) }));
    }
    joined
}

/// Columns for `n` things, at most `most`, that leave the last row as full as may be.
fn balanced(n: usize, most: usize) -> usize {
    let most = most.min(n).max(1);
    let ideal = most.min((n as f32).sqrt().ceil() as usize + 1);
    let waste = |columns: usize| (n.div_ceil(columns) * columns - n, ideal.abs_diff(columns));
    (ideal.saturating_sub(2).max(1)..=ideal).min_by_key(|c| waste(*c)).unwrap_or(1)
}

/// Columns for a grid of `n` things, about as many as rows, the last row full if it can be.
fn even(n: usize, most: usize) -> usize {
    let ideal = ((n as f32).sqrt().ceil() as usize).min(most).max(1);
    let waste = |columns: usize| (n.div_ceil(columns) * columns - n, ideal.abs_diff(columns));
    (ideal.div_ceil(2)..=(ideal * 2).min(most).max(1)).min_by_key(|c| waste(*c)).unwrap_or(ideal)
}
