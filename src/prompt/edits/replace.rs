//! Makes one thing another: the id stays, and with it where it stands.

use super::clause::{Head, Noun};
use super::editor::{Editor, Refusal};
use crate::spec::{Edit, Item, ItemId};

impl Editor<'_> {
    /// Makes the items what the noun phrase says.
    pub fn replace(&mut self, ids: &[ItemId], by: &Noun, text: &str) -> Result<(), Refusal> {
        let missing = || Refusal::Missing(Editor::said(by, text));
        let kind = match &by.head {
            Head::Kind(kind, _) => {
                self.vocabulary.data.grammar.either.get(kind).and_then(|k| k.first()).unwrap_or(kind).clone()
            }
            // "The red cushion out, a blue one in."
            Head::One | Head::Nothing => {
                let first = ids.first().and_then(|id| self.spec.items.get(id)).ok_or_else(missing)?;
                first.kind.clone()
            }
            Head::Group(group) => {
                self.words.groups.get(group).and_then(|k| k.first()).cloned().ok_or_else(missing)?
            }
            _ => return Err(missing()),
        };
        if !self.vocabulary.kinds.contains_key(&kind) {
            return Err(missing());
        }
        // "Replace the two sofas with one big sofa": the others go.
        let (ids, surplus) =
            ids.split_at(by.count.map_or(ids.len(), |count| ids.len().min(count.max(1) as usize)));
        for id in surplus {
            self.make(Edit::SetItem(id.clone(), None));
        }
        for (nth, id) in ids.iter().enumerate() {
            let Some(old) = self.spec.items.get(id).cloned() else { continue };
            let new = self.new_item(by, &kind, None, nth as u32);
            self.set(id, Item { order: old.order, room: old.room, lock: old.lock, ..new });
        }
        // "Replace the sofa with two armchairs": the first takes its place, the others come beside it.
        let more = by.count.unwrap_or(1).saturating_sub(ids.len() as u32).min(50);
        if let Some(first) = ids.first().filter(|_| more > 0) {
            for nth in 0..more {
                let item = self.new_item(by, &kind, None, nth + 1);
                let id = self.put_in(item);
                for (_, relation) in self.placing(first) {
                    self.relate(&id, relation.kind, relation.target, true);
                }
            }
        }
        Ok(())
    }
}
