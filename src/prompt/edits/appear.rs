//! Puts new things into the scene, each looking like its like and standing where it was asked for.

use super::clause::{Head, How, Noun, Post};
use super::editor::{Editor, Refusal};
use super::words::Cue;
use crate::num::Seed;
use crate::prompt::archetype::{Archetype, Entry};
use crate::prompt::counts::MOST_ITEMS;
use crate::prompt::draft::{Count, Description, Mention};
use crate::prompt::styling::Styling;
use crate::spec::{Item, ItemId, Mounting, RelationKind, Target};

/// How many "chairs" are when no number is said.
const SEVERAL: u32 = 2;

impl Editor<'_> {
    /// Adds what the noun phrase asks for; `posts` say where, beside its own.
    pub fn appear(&mut self, noun: &Noun, posts: &[Post], text: &str) -> Result<Vec<ItemId>, Refusal> {
        let kind = self.new_kind(noun).ok_or_else(|| Refusal::Missing(Editor::said(noun, text)))?;
        if matches!(noun.head, Head::Kind(..) | Head::Group(_)) {
            self.last_head = noun.head.clone();
        }
        let posts: Vec<Post> = noun.posts.iter().chain(posts).cloned().collect();
        let spots = self.spots(&kind, &posts, text)?;
        let each = posts.iter().any(|p| p.to.as_ref().is_some_and(|t| t.which == super::clause::Which::All));
        let several = if noun.formation.is_some() { SEVERAL + 1 } else { SEVERAL };
        let mut count = noun.count.unwrap_or(if noun.plural { several } else { 1 });
        if each {
            let targets = spots.iter().map(Vec::len).max().unwrap_or(1) as u32;
            count = noun.count.unwrap_or(1) * targets;
        }
        if posts.iter().any(|p| p.how == How::Sides) && count == 1 {
            count = 2;
        }
        let room = MOST_ITEMS.saturating_sub(self.spec.items.len());
        if count == 0 || room == 0 {
            return Err(Refusal::Cannot("There is no room for more things; nothing was changed.".into()));
        }
        let like = match self.model(&posts, text)? {
            Some(model) => Some(model),
            None => self.sibling(noun, &kind, &spots),
        };
        let mut new = Vec::new();
        for nth in 0..count.min(room as u32) {
            let item = self.new_item(noun, &kind, like.as_ref(), nth);
            let id = self.put_in(item);
            let mut placed = false;
            for targets in &spots {
                let Some((relation, target)) = targets.get(nth as usize % targets.len().max(1)) else {
                    continue;
                };
                self.relate(&id, *relation, target.clone(), true);
                placed = true;
            }
            match noun.formation {
                Some(RelationKind::Stacked) if let Some(below) = new.last() => {
                    let below = Target::Item(ItemId::clone(below));
                    self.relate(&id, RelationKind::Stacked, below, true);
                }
                Some(formation) if formation != RelationKind::Stacked => {
                    self.relate(&id, formation, Target::Room, true);
                }
                _ if !placed => self.habit(&id, &kind, like.as_ref()),
                _ => {}
            }
            new.push(id);
        }
        Ok(new)
    }

    /// What the new thing shall be like: "a table like the round one".
    fn model(&self, posts: &[Post], text: &str) -> Result<Option<(ItemId, Item)>, Refusal> {
        let Some(to) = posts.iter().find(|p| p.how == How::Alike).and_then(|p| p.to.as_ref()) else {
            return Ok(None);
        };
        let ids = self.resolve(to, text)?;
        Ok(ids.first().and_then(|id| self.spec.items.get(id).map(|item| (id.clone(), item.clone()))))
    }

    /// The kind of what is to be made.
    fn new_kind(&self, noun: &Noun) -> Option<String> {
        let known = |kind: &String| self.vocabulary.kinds.contains_key(kind);
        match &noun.head {
            Head::Kind(kind, _) => {
                let more = noun.amount == Some(Cue::More);
                let of = |fits: &dyn Fn(&str) -> bool| {
                    self.spec.items.values().find(|item| fits(&item.kind)).map(|item| item.kind.clone())
                };
                if let Some(special) =
                    of(&|k| k.ends_with(kind.as_str())).filter(|_| more && of(&|k| k == kind).is_none())
                {
                    // "One more chair" where all are office chairs is one of these.
                    return Some(special);
                }
                let Some(kinds) = self.vocabulary.data.grammar.either.get(kind) else {
                    return Some(kind.clone()).filter(known);
                };
                let here = kinds.iter().find(|k| self.spec.items.values().any(|item| item.kind == **k));
                here.or_else(|| kinds.iter().find(|k| known(k))).cloned()
            }
            Head::Group(group) => {
                let kinds = self.words.groups.get(group)?;
                let here = kinds.iter().find(|k| self.spec.items.values().any(|item| item.kind == **k));
                here.or_else(|| kinds.iter().find(|k| known(k))).cloned()
            }
            Head::One | Head::Nothing | Head::Pronoun => match &self.last_head {
                Head::Kind(kind, _) => Some(kind.clone()).filter(known),
                _ => self.last.first().and_then(|id| self.spec.items.get(id)).map(|item| item.kind.clone()),
            },
            _ => None,
        }
    }

    /// An item that the new one looks like: one at the same place, else the last of its kind.
    fn sibling(
        &self,
        noun: &Noun,
        kind: &str,
        spots: &[Vec<(RelationKind, Target)>],
    ) -> Option<(ItemId, Item)> {
        let plain = noun.words.is_empty();
        if !plain && noun.amount != Some(Cue::More) {
            return None;
        }
        let of_kind = || self.spec.items_in_order().into_iter().rev().filter(|(_, item)| item.kind == kind);
        let there = |id: &ItemId| {
            let targets = spots.iter().flatten();
            targets
                .into_iter()
                .any(|(_, t)| self.spec.relations.values().any(|r| r.subject == *id && r.target == *t))
        };
        let found = of_kind().find(|(id, _)| there(id)).or_else(|| of_kind().next());
        found.map(|(id, item)| (id.clone(), item.clone()))
    }

    pub(super) fn new_item(&self, noun: &Noun, kind: &str, like: Option<&(ItemId, Item)>, nth: u32) -> Item {
        if let Some((_, like)) = like {
            let item = Item { asked: true, lock: None, ..like.clone() };
            return self.changed(&item, &noun.words, &noun.measures).unwrap_or(item);
        }
        let implied = if let Head::Kind(_, implied) = &noun.head { implied.clone() } else { Vec::new() };
        let parts = noun.words.iter().map(|w| w.part.clone()).collect();
        let words = Description { parts, measures: noun.measures.clone(), implied };
        let title = self.vocabulary.kinds.get(kind).map_or(kind.to_owned(), |k| k.title.to_lowercase());
        let named = matches!(noun.head, Head::Kind(..));
        let mention = Mention {
            kind: kind.to_owned(),
            count: Count::Of(1, 1),
            words,
            noun: if named { noun.text.clone() } else { title },
            ..Mention::default()
        };
        let plain = Archetype::default();
        let archetype = self.archetypes.get(&self.spec.setting.archetype).unwrap_or(&plain);
        let styling = Styling {
            vocabulary: self.vocabulary,
            styles: archetype.styles.clone(),
            patina: Vec::new(),
            palette: None,
            seed: Seed(self.spec.seed),
        };
        let entry = entry_of(&archetype.items, kind);
        let wanted = styling.asked(&mention, entry, 900, nth);
        Item {
            kind: wanted.kind,
            prompt: wanted.prompt,
            words: wanted.look.words,
            params: wanted.look.params,
            material: wanted.look.material,
            color: wanted.look.color,
            asked: true,
            variant: wanted.variant,
            ..Item::default()
        }
    }

    /// How it stands when nothing is said: like its like, else as things of its kind do.
    fn habit(&mut self, id: &ItemId, kind: &str, like: Option<&(ItemId, Item)>) {
        if let Some((other, _)) = like
            && let Some((_, relation)) = self.placing(other).into_iter().next()
            && !matches!(relation.kind, RelationKind::InCorner | RelationKind::Centered)
        {
            self.relate(id, relation.kind, relation.target, false);
            return;
        }
        let known = self.vocabulary.kinds.get(kind);
        if known.is_some_and(|k| k.mounting == Mounting::Surface) {
            let plays = |role: &str| {
                let items = self.spec.items_in_order().into_iter();
                items
                    .filter(|(other, item)| *other != id && self.vocabulary.plays(&item.kind, role))
                    .map(|(id, _)| id.clone())
                    .next()
            };
            if let Some(top) = plays("table").or_else(|| plays("top")) {
                self.relate(id, RelationKind::On, Target::Item(top), false);
            }
        } else if let Some(habit) = self.vocabulary.data.items.get(kind).and_then(|k| k.habit) {
            self.relate(id, habit, Target::Room, false);
        }
    }
}

/// What an archetype says of a kind, wherever it says it.
fn entry_of<'a>(entries: &'a [Entry], kind: &str) -> Option<&'a Entry> {
    let here = entries.iter().find(|entry| entry.kind.iter().any(|k| k == kind));
    here.or_else(|| entries.iter().find_map(|entry| entry_of(&entry.with, kind)))
}
