//! The scene while an edit is read: each clause sees what those before it did.

use std::collections::{BTreeMap, BTreeSet};

use super::act::chosen;
use super::clause::{Adjective, Clause, Head, Noun};
use super::grades::adjectives_of;
use super::words::EditWords;
use crate::prompt::archetype::Archetype;
use crate::prompt::lexicon::Lexicon;
use crate::prompt::phrases::Phrase;
use crate::prompt::vocabulary::Vocabulary;
use crate::spec::{
    Edit, Item, ItemId, Mounting, Note, Placement, Relation, RelationId, RelationKind, Spec, Surface, Target,
};

/// What an edit is read against, and what it has come to so far.
pub struct Editor<'a> {
    /// Words.
    pub vocabulary: &'a Vocabulary,
    /// Words of edits.
    pub words: &'a EditWords,
    /// All words, those of edits among them.
    pub lexicon: &'a Lexicon,
    /// Places, by name.
    pub archetypes: &'a BTreeMap<String, Archetype>,
    /// Where things stand, as far as that is known.
    pub places: &'a BTreeMap<ItemId, Placement>,
    /// The scene as it was.
    pub before: &'a Spec,
    /// The scene as the clauses so far have left it.
    pub spec: Spec,
    /// What they did to it.
    pub edits: Vec<Edit>,
    /// What there is to say.
    pub notes: Vec<Note>,
    /// What "it" is.
    pub last: Vec<ItemId>,
    /// The surface that was named last, where nothing was named since.
    pub last_surface: Option<Surface>,
    /// What sort of thing was named last.
    pub last_head: Head,
    /// All that was named so far.
    pub named: BTreeSet<ItemId>,
    /// The kind of place that it shall become.
    pub becomes_place: Option<String>,
    /// Whether what was named last is not there, so that "it" is nothing.
    pub lost: bool,
    /// What shall stay as it is.
    pub kept: BTreeSet<ItemId>,
    /// The phrases of the edit.
    pub said: Vec<Phrase<'a>>,
}

/// Why a clause changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub enum Refusal {
    /// Several things could be meant.
    Which(String, Vec<ItemId>),
    /// There is no such thing.
    Missing(String),
    /// It cannot be done.
    Cannot(String),
    /// It is not understood.
    Unclear(String),
}

impl Editor<'_> {
    /// Makes a change.
    pub fn make(&mut self, edit: Edit) {
        if edit.clone().apply(&mut self.spec).is_ok() {
            self.edits.push(edit);
        }
    }

    /// Gives an item another look or place in the list.
    pub fn set(&mut self, id: &ItemId, item: Item) {
        if self.spec.items.get(id) != Some(&item) {
            self.make(Edit::SetItem(id.clone(), Some(Box::new(item))));
        }
    }

    /// Puts in a new item; it is listed behind all others.
    pub fn put_in(&mut self, mut item: Item) -> ItemId {
        let id = self.spec.new_item_id(&item.kind);
        item.order = self.spec.items.values().map(|i| i.order).max().unwrap_or(0) + 10;
        self.make(Edit::SetItem(id.clone(), Some(Box::new(item))));
        id
    }

    /// Adds a relation that was asked for.
    pub fn relate(&mut self, subject: &ItemId, kind: RelationKind, target: Target, asked: bool) {
        let relation = Relation::new(subject.clone(), kind, target, asked);
        if relation.target.items().contains(&subject) || self.spec.relations.values().any(|r| *r == relation)
        {
            return;
        }
        let flat = self.spec.items.get(subject).and_then(|item| self.vocabulary.kinds.get(&item.kind));
        let beneath = kind == RelationKind::Under && flat.is_none_or(|kind| kind.mounting != Mounting::Flat);
        let id = self.spec.new_relation_id();
        let target = relation.target.clone();
        self.make(Edit::SetRelation(id, Some(relation)));
        if beneath {
            // What does not fit beneath stands near.
            self.relate(subject, RelationKind::Near, target, asked);
        }
    }

    /// Relations that place an item.
    pub fn placing(&self, id: &ItemId) -> Vec<(RelationId, Relation)> {
        let of = self.spec.relations.iter().filter(|(_, relation)| relation.subject == *id);
        of.map(|(id, relation)| (id.clone(), relation.clone())).collect()
    }

    /// Remembers what was named.
    pub fn name(&mut self, noun: &Noun, ids: &[ItemId]) {
        self.named.extend(ids.iter().cloned());
        self.last = ids.to_vec();
        self.last_surface = None;
        self.lost = false;
        if !matches!(noun.head, Head::Pronoun | Head::One | Head::Nothing) {
            self.last_head = noun.head.clone();
        }
    }

    /// Remembers what a clause is about and does nothing.
    pub fn mention(&mut self, clause: &Clause, text: &str) {
        // "I keep bumping into the bin, move it": the last thing that is named.
        let end = &clause.end;
        let beside = end.into.iter().chain(end.posts.iter().filter_map(|p| p.to.as_ref())).last();
        let mut found = false;
        let unclear =
            !clause.unknown.is_empty() || clause.objects.iter().all(|n| matches!(n.head, Head::Place(_)));
        for noun in clause.objects.iter().chain(beside.filter(|_| unclear)) {
            if let Head::Surface(surface) = noun.head {
                self.last_surface = Some(surface);
                continue;
            }
            let told = chosen(noun.clone());
            match self.resolve(&told, text) {
                Ok(ids) => {
                    self.name(noun, &ids);
                    found = true;
                }
                // "Add a unicorn and make it blue" is not said of what was named before.
                Err(_) if matches!(noun.head, Head::Kind(..) | Head::Group(_) | Head::Nothing) => {
                    self.last_head = noun.head.clone();
                    self.last.clear();
                    self.lost = true;
                }
                Err(_) => {}
            }
        }
        self.lost |= !found && clause.objects.is_empty() && !clause.unknown.is_empty();
        if self.lost {
            self.last.clear();
        }
    }

    /// Whether what "it" is was there before.
    pub fn is_old(&self) -> bool {
        self.last.iter().all(|id| self.before.items.contains_key(id))
    }

    /// What a word such as "bigger" says.
    pub fn adjectives(&self, text: &str) -> Vec<Adjective> {
        adjectives_of(self.lexicon, text)
    }

    /// The words of a noun phrase in the text.
    pub fn said(noun: &Noun, text: &str) -> String {
        text.get(noun.start..noun.stop).unwrap_or_default().to_owned()
    }

    /// Says why a clause changes nothing.
    pub fn refuse(&mut self, refusal: Refusal, start: usize, stop: usize) {
        let note = match refusal {
            Refusal::Which(what, ids) => {
                let name = |id: &ItemId| match self.spec.items.get(id) {
                    Some(item) => format!("{} ({id})", item.prompt),
                    None => id.to_string(),
                };
                let all: Vec<String> = ids.iter().map(name).collect();
                Note::warn(
                    "which-one",
                    format!("“{what}” could be {}; nothing was changed.", all.join(" or ")),
                )
            }
            Refusal::Missing(what) => {
                Note::warn("not-there", format!("There is no “{what}” here; nothing was changed."))
            }
            Refusal::Cannot(why) => Note::warn("cannot-do", why),
            Refusal::Unclear(what) => {
                Note::warn("edit-unclear", format!("“{what}” was not understood; nothing was changed."))
            }
        };
        self.notes.push(note.about(start, stop));
    }
}
