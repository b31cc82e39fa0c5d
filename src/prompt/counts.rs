//! How many of each mention there shall be.

use super::archetype::Archetype;
use super::draft::{AskedTarget, Count, Draft};
use super::joins::Join;
use super::vocabulary::Vocabulary;
use crate::num::Seed;
use crate::spec::{Note, RelationKind};

/// Most items of one kind.
pub const MOST_OF_A_KIND: u32 = 100;
/// Most items in all.
pub const MOST_ITEMS: usize = 400;

/// How many make a formation when no number is given.
fn several(formation: Option<RelationKind>) -> (u32, u32) {
    match formation {
        Some(RelationKind::Grid) => (6, 9),
        Some(RelationKind::Symmetric) => (2, 2),
        Some(RelationKind::Stacked) => (3, 5),
        _ => (3, 4),
    }
}

/// The number of each mention, and notes on those that were held.
pub fn counts(
    vocabulary: &Vocabulary,
    archetype: &Archetype,
    draft: &Draft,
    joins: &[Join],
    seed: Seed,
) -> (Vec<u32>, Vec<Note>) {
    let mut counts: Vec<u32> = Vec::with_capacity(draft.mentions.len());
    for (index, mention) in draft.mentions.iter().enumerate() {
        let mut random = seed.stream(("count", &mention.kind, index));
        let usual = archetype.items.iter().find(|e| e.kind.contains(&mention.kind)).map(|e| e.count);
        let mut between = |low: u32, high: u32| random.between(low as usize, high.max(low) as usize) as u32;
        counts.push(match mention.count {
            Count::Of(low, high) => between(low, high),
            Count::Several if mention.formation.is_some() => {
                let (low, high) = several(mention.formation);
                between(low, usual.map_or(high, |[_, usual]| usual.max(high)))
            }
            Count::Several => usual.map_or(2, |[low, high]| between(low.max(2), high)),
            Count::That => 1,
            Count::Those => usual.map_or(1, |[low, high]| between(low.max(1), high)),
        });
    }
    for join in joins {
        let AskedTarget::Mention(target) = join.target else { continue };
        // "two statues on pedestals" have one each.
        if let (RelationKind::On, Count::Several) = (join.kind, draft.mentions[target].count) {
            counts[target] = counts[target].min(counts[join.subject].max(2));
        }
        let (subjects, targets) = (counts[join.subject], counts[target]);
        // "six tables with four chairs" cannot mean four chairs in all.
        let seat = vocabulary.plays(&draft.mentions[join.subject].kind, "seat");
        let few = seat && targets > 1 && subjects < targets * 2 && subjects > 1;
        let table = vocabulary.plays(&draft.mentions[target].kind, "table");
        if targets > 1 && (join.each || (few && table)) {
            counts[join.subject] = subjects.saturating_mul(targets);
        }
    }
    let mut notes = Vec::new();
    let mut left = MOST_ITEMS as u32;
    for (count, mention) in counts.iter_mut().zip(&draft.mentions) {
        let held = (*count).min(MOST_OF_A_KIND).min(left);
        if held < *count {
            let message =
                format!("{} × {} is more than a scene can hold; {held} were taken.", count, mention.noun);
            notes.push(Note::warn("too-many", message).about(mention.start, mention.end));
        }
        *count = held;
        left -= held;
    }
    (counts, notes)
}
