//! Finds the items that a noun phrase refers to.

use std::collections::BTreeSet;

use super::clause::{Grade, Head, Noun, Which};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::spec::ItemId;

type Found = Result<Vec<ItemId>, Refusal>;

impl Editor<'_> {
    /// The items that are meant: those of the noun, told apart by all that is said of them.
    pub fn resolve(&self, noun: &Noun, text: &str) -> Found {
        let said = Editor::said(noun, text);
        let all = self.candidates(noun);
        if all.is_empty() {
            return Err(Refusal::Missing(said));
        }
        if noun.head == Head::Pronoun && !noun.other {
            return Ok(all);
        }
        match self.choose(noun, all, &said) {
            // "Make the red one blue and the blue one red": what was blue before is meant.
            Err(Refusal::Which(said, ids)) if !noun.words.is_empty() => {
                let as_before = |id: &&ItemId| self.before.items.get(*id) == self.spec.items.get(*id);
                let same: Vec<ItemId> = ids.iter().filter(as_before).cloned().collect();
                if same.len() == 1 { Ok(same) } else { Err(Refusal::Which(said, ids)) }
            }
            found => found,
        }
    }

    /// All items that fit a noun phrase, however many it asks for.
    pub fn candidates(&self, noun: &Noun) -> Vec<ItemId> {
        let mut found = self.of_head(noun);
        if noun.other {
            found.retain(|id| !self.last.contains(id) && !self.named.contains(id));
        }
        if let Some(number) = noun.number {
            found.retain(|id| id.0.ends_with(&format!("-{number}")));
        }
        if noun.owned {
            let owned = |id: &ItemId| {
                let of = self.before.relations.values().filter(|r| r.subject == *id);
                of.flat_map(|r| r.target.items()).any(|target| self.last.contains(target))
            };
            found.retain(owned);
        }
        for word in &noun.before {
            let with: Vec<ItemId> = found.iter().filter(|id| self.has_word(id, word)).cloned().collect();
            // "tavern table" names the place; what does not tell them apart says nothing.
            if !with.is_empty() {
                found = with;
            }
        }
        for word in noun.words.iter().filter(|w| w.grade != Grade::More && w.grade != Grade::Less) {
            found = self.like(found, word, noun.plural || noun.count.is_some_and(|c| c > 1));
        }
        if found.is_empty() && !noun.words.is_empty() {
            // "The green desk" among school desks, beside an oak desk that is just a desk.
            found = self.of_special_kind(noun);
        }
        for post in &noun.posts {
            found = self.at_post(found, post, noun);
        }
        for side in &noun.sides {
            found = self.at_side(found, *side, noun);
        }
        found
    }

    fn of_special_kind(&self, noun: &Noun) -> Vec<ItemId> {
        let Head::Kind(kind, _) = &noun.head else { return Vec::new() };
        let items = self.spec.items_in_order().into_iter();
        let special = items.filter(|(_, item)| item.kind != *kind && item.kind.ends_with(kind.as_str()));
        let found = special.map(|(id, _)| id.clone()).collect();
        let told = noun.words.iter().filter(|w| w.grade != Grade::More && w.grade != Grade::Less);
        told.fold(found, |found, word| self.like(found, word, noun.plural))
    }

    fn of_head(&self, noun: &Noun) -> Vec<ItemId> {
        let items = || self.spec.items_in_order().into_iter();
        let all = || -> Vec<ItemId> { items().map(|(id, _)| id.clone()).collect() };
        let of_kinds = |kinds: &[String]| -> Vec<ItemId> {
            items().filter(|(_, item)| kinds.contains(&item.kind)).map(|(id, _)| id.clone()).collect()
        };
        match &noun.head {
            Head::Kind(kind, implied) => {
                let found = self.of_kind(kind, noun);
                let fits = |id: &&ItemId| {
                    let item = &self.spec.items[*id];
                    implied.iter().any(|word| item.words.contains(word)) || self.has_word(id, &noun.text)
                };
                let near: Vec<ItemId> = found.iter().filter(fits).cloned().collect();
                if near.is_empty() { found } else { near }
            }
            Head::Group(group) => of_kinds(self.words.groups.get(group).map_or(&[], Vec::as_slice)),
            Head::Light => of_kinds(self.words.groups.get("light source").map_or(&[], Vec::as_slice)),
            Head::Everything | Head::Furniture => all(),
            Head::Rest => {
                let named: BTreeSet<&ItemId> = self.named.iter().chain(&self.kept).collect();
                all().into_iter().filter(|id| !named.contains(id)).collect()
            }
            Head::Pronoun if noun.other => all(),
            Head::Pronoun => {
                self.last.iter().filter(|id| self.spec.items.contains_key(*id)).cloned().collect()
            }
            Head::One | Head::Nothing if !matches!(self.last_head, Head::Nothing | Head::One) => {
                self.of_head(&Noun { head: self.last_head.clone(), ..Noun::default() })
            }
            Head::Nothing if !noun.words.is_empty() => all(),
            _ => Vec::new(),
        }
    }

    /// Items of a kind; else those of a more special kind: office chairs for "the chair".
    fn of_kind(&self, kind: &str, noun: &Noun) -> Vec<ItemId> {
        let either = self.vocabulary.data.grammar.either.get(kind);
        let is = |other: &str| other == kind || either.is_some_and(|kinds| kinds.iter().any(|k| k == other));
        let pick = |fits: &dyn Fn(&ItemId, &str) -> bool| -> Vec<ItemId> {
            let items = self.spec.items_in_order().into_iter();
            items.filter(|(id, item)| fits(id, &item.kind)).map(|(id, _)| id.clone()).collect()
        };
        let exact = pick(&|_, other| is(other));
        // "The desks" and "the front desk" are several, though only one is a desk and no school desk.
        let several = noun.plural || !noun.sides.is_empty() || noun.count.is_some_and(|c| c > 1);
        if exact.len() > 1 || (exact.len() == 1 && !several) {
            return exact;
        }
        let special = pick(&|_, other| !is(other) && other.ends_with(kind));
        if !exact.is_empty() && special.len() <= exact.len() {
            return exact;
        }
        if !special.is_empty() { special } else { pick(&|id, _| self.has_word(id, &noun.text)) }
    }

    fn choose(&self, noun: &Noun, mut found: Vec<ItemId>, said: &str) -> Found {
        let here = found.len();
        let whole = matches!(noun.head, Head::Everything | Head::Rest) || noun.which == Which::All;
        match (noun.count.map(|c| c as usize), noun.amount) {
            (_, Some(Cue::Half)) => {
                found.drain(..here - here / 2);
                Ok(found)
            }
            (Some(count), _) if noun.which == Which::The || whole => match here {
                _ if here == count => Ok(found),
                _ if here > count => Err(Refusal::Which(said.to_owned(), found)),
                _ => Err(Refusal::Missing(said.to_owned())),
            },
            (Some(count), _) if here >= count => {
                found.drain(..here - count);
                Ok(found)
            }
            (Some(_), _) => Err(Refusal::Missing(said.to_owned())),
            (None, _) if whole || noun.plural => Ok(found),
            (None, _) if here == 1 => Ok(found),
            (None, _) if noun.which == Which::Any => Ok(vec![found.swap_remove(here - 1)]),
            (None, _) => Err(Refusal::Which(said.to_owned(), found)),
        }
    }
}
