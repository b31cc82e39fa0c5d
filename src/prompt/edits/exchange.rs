//! Takes things away, and makes them others: "no chairs", "make it an armchair".

use super::act::Done;
use super::clause::{Clause, Head, How, Noun, Post, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::spec::{Edit, ItemId, RelationKind};

impl Editor<'_> {
    pub(super) fn take_away(&mut self, clause: &Clause, noun: &Noun, spared: &[ItemId], text: &str) -> Done {
        let toward = noun.posts.iter().chain(&clause.end.posts).any(|p| p.toward);
        if clause.verb == Some(Cue::Remove) && toward && !clause.negated {
            let moved = Clause { verb: Some(Cue::Move), ..clause.clone() };
            return self.act_on_items(&moved, noun, spared, text);
        }
        let mut noun = noun.clone();
        noun.posts.extend(clause.end.posts.iter().cloned());
        if noun.amount == Some(Cue::Less) {
            noun.count = noun.count.or(Some(1));
            noun.plural = false;
            noun.which = Which::Open;
        } else if noun.amount.is_some_and(|a| a == Cue::More) && (clause.negated || noun.plural) {
            noun.which = Which::All;
        }
        if clause.negated && noun.which == Which::Open && noun.count.is_none() {
            noun.which = Which::All;
        }
        let mut ids = self.without(self.resolve(&noun, text)?, spared);
        if clause.verb == Some(Cue::Clear) {
            let on = |id: &ItemId| -> Vec<ItemId> {
                let carried = self
                    .spec
                    .relations
                    .values()
                    .filter(|r| r.kind.carries() && r.target.items().contains(&id));
                carried.map(|r| r.subject.clone()).collect()
            };
            let carried: Vec<ItemId> = ids.iter().flat_map(on).collect();
            let bears = ids.iter().all(|id| self.bears(&self.spec.items[id].kind));
            if !carried.is_empty() {
                ids = carried;
            } else if bears {
                let what = Editor::said(&noun, text);
                return Err(Refusal::Cannot(format!("There is nothing on “{what}”; nothing was changed.")));
            }
        }
        if ids.is_empty() {
            return Err(Refusal::Missing(Editor::said(&noun, text)));
        }
        self.name(&noun, &ids);
        for id in ids {
            self.make(Edit::SetItem(id, None));
        }
        Ok(())
    }

    /// "Make it an armchair", "make the table a round one", "make it six chairs".
    pub(super) fn become_noun(
        &mut self,
        clause: &Clause,
        noun: &Noun,
        into: &Noun,
        spared: &[ItemId],
        text: &str,
    ) -> Done {
        let ids = self.without(self.resolve(noun, text)?, spared);
        let kind = |id: &ItemId| self.spec.items.get(id).map(|item| item.kind.clone());
        let same = match &into.head {
            Head::Kind(kind_of, _) => ids.iter().all(|id| kind(id).as_ref() == Some(kind_of)),
            Head::One | Head::Nothing => true,
            _ => false,
        };
        if let Some(count) = into.count.filter(|_| same && into.words.is_empty()) {
            return self.set_number(into, ids.len(), count, text);
        }
        if same {
            let mut words = into.words.clone();
            words.extend(clause.end.words.iter().cloned());
            self.change(&ids, &words, clause, text)?;
        } else if matches!(into.head, Head::Kind(..) | Head::Group(_)) && into.which != Which::The {
            let mut by = into.clone();
            by.words.extend(clause.end.words.iter().cloned());
            self.replace(&ids, &by, text)?;
        } else if into.which == Which::The && (clause.verb.is_none() || matches!(into.head, Head::Opening(_)))
        {
            // "Candle to the bar."
            let how = How::Relation(RelationKind::Around, false);
            self.relocate(noun, &ids, &[Post { how, to: Some(into.clone()), toward: true }], text)?;
        } else {
            return Err(Refusal::Unclear(Editor::said(into, text)));
        }
        self.name(noun, &ids);
        Ok(())
    }
}
