//! Which things of a place leave the measures that standards and handbooks give for people.

use std::collections::BTreeMap;

use crate::layout::Problem;
use crate::props::ergonomics::outside;
use crate::scene::Look;
use crate::spec::{ItemId, Note, OutOfRange, Placement, SupportedBy};

/// The findings on everything that stands on the floor or hangs on a wall, in the order of the scene.
pub fn out_of_range(
    problem: &Problem,
    looks: &BTreeMap<ItemId, Look>,
    placements: &BTreeMap<ItemId, Placement>,
) -> Vec<OutOfRange> {
    let mut found = Vec::new();
    for piece in &problem.pieces {
        let (Some(look), Some(placement)) = (looks.get(&piece.id), placements.get(&piece.id)) else {
            continue;
        };
        if !matches!(placement.support, SupportedBy::Floor | SupportedBy::Wall) {
            continue;
        }
        let is = |word: &str| look.key.1.iter().any(|w| w == word);
        for out in outside(&piece.kind, &is, &look.prop, placement.position[1]) {
            found.push(OutOfRange {
                id: piece.id.clone(),
                measure: out.standard.measure.words().into(),
                value_m: out.value_m,
                range_m: out.standard.range_m,
                source: out.standard.source.into(),
            });
        }
    }
    found
}

/// A remark on each of them that was asked for with measures of its own.
pub fn notes(problem: &Problem, looks: &BTreeMap<ItemId, Look>, found: &[OutOfRange]) -> Vec<Note> {
    let asked = |f: &&OutOfRange| looks.get(&f.id).is_some_and(|look| !look.key.2.is_empty());
    let note = |f: &OutOfRange| {
        let piece = problem.pieces.iter().find(|p| p.id == f.id).filter(|p| p.asked)?;
        let OutOfRange { measure, value_m, range_m: [least, most], source, .. } = f;
        let message = format!(
            "{}: {measure} {value_m:.2} m; people find {least:.2} to {most:.2} m usual ({source})",
            piece.title
        );
        Some(Note::info("ergonomics", message))
    };
    let mut notes: Vec<Note> = found.iter().filter(asked).filter_map(note).collect();
    // Six chairs alike are one remark.
    notes.dedup_by(|a, b| a.message == b.message);
    notes
}
