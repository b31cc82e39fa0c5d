//! Numbers of rows: "a 3 by 4 grid of crates", "four rows of five chairs".

use super::bind::{Binder, Noun};
use super::draft::Count;
use super::measure::value;
use super::tokens::Gap;
use crate::spec::RelationKind;

/// How many stand in a row or a stack when no number is given.
const IN_EACH: [u32; 2] = [2, 4];

impl Binder<'_> {
    /// "3 by 4" that is no length; returns how many phrases that was.
    pub(super) fn grid(&mut self, at: usize) -> Option<usize> {
        let by = self.phrases.get(at + 1).filter(|p| p.text == "by" || p.text == "x")?;
        let (rows, columns) = (value(&self.phrases[at])?, value(self.phrases.get(at + 2)?)?);
        let count = (rows * columns).clamp(1.0, 10_000.0) as u32;
        let next = self.phrases.get(at + 3).filter(|p| p.gap == Gap::Space);
        let grid = next.is_some_and(|p| p.entry.formation == Some(RelationKind::Grid));
        let formed = |index: usize| self.draft.mentions[index].formation.is_some();
        let last = match self.last {
            Noun::Mention(index) if by.gap == Gap::Space => Some(index),
            _ => None,
        };
        let used = 3 + usize::from(grid);
        match last {
            Some(index) if grid && !self.followed(at + 3) || !grid && next.is_none() && formed(index) => {
                let mention = &mut self.draft.mentions[index];
                mention.formation = Some(RelationKind::Grid);
                if mention.count == Count::Several {
                    mention.count = Count::Of(count, count);
                }
            }
            _ if grid => {
                self.flush();
                self.ahead.count = Some((count, count));
                self.ahead.formation = Some(RelationKind::Grid);
            }
            _ => return None,
        }
        for phrase in &self.phrases[at..at + used] {
            self.token(phrase, "count", &phrase.text);
        }
        Some(used)
    }

    /// So many in all, where only the number of rows is known.
    pub(super) fn in_rows(rows: u32) -> Count {
        Count::Of(rows.saturating_mul(IN_EACH[0]), rows.saturating_mul(IN_EACH[1]))
    }
}
