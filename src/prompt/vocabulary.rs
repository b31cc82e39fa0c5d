//! All words that are known: the embedded files and the generators' own names, in one lexicon.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::archetype::Archetype;
use super::data::{Data, Family, MaterialWords};
use super::english::singular;
use super::hints::{Hint, forms};
use super::kind::Kind;
use super::lexicon::{Entry, Lexicon, Opening, plain_phrase};
use super::port::Meaning;
use crate::spec::RelationKind;

/// Words and what they stand for.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The files.
    pub data: Data,
    /// Every material word, families included.
    pub materials: Vec<MaterialWords>,
    /// What can be made, by kind.
    pub kinds: BTreeMap<String, Kind>,
    /// Phrase → meanings.
    pub lexicon: Lexicon,
    /// Archetypes under the open sky.
    pub outdoor: BTreeSet<String>,
    /// Guesses what no list knows, if there is a network.
    pub meaning: Option<Arc<dyn Meaning>>,
}

impl Vocabulary {
    /// The embedded words and those of the given kinds. Words of kinds that are not given are left out.
    pub fn new(kinds: Vec<Kind>) -> Vocabulary {
        let mut data = Data::embedded();
        data.grammar.refusals.as_typed();
        let mut materials: Vec<MaterialWords> = data.materials.family.iter().flat_map(family).collect();
        materials.extend(data.materials.material.iter().cloned());
        let kinds = kinds.into_iter().map(|k| (k.kind.clone(), k)).collect();
        let (lexicon, outdoor) = (Lexicon::default(), BTreeSet::new());
        let mut vocabulary = Vocabulary { data, materials, kinds, lexicon, outdoor, meaning: None };
        let english =
            include_str!("../../assets/vocabulary/spelt_right.txt").split_whitespace().map(str::to_owned);
        let spelt_right = vocabulary.data.grammar.spelt_right.iter().cloned().chain(english).collect();
        let mut lexicon = Lexicon::default();
        lexicon.spelt_right = spelt_right;
        vocabulary.add_descriptions(&mut lexicon);
        vocabulary.add_grammar(&mut lexicon);
        vocabulary.add_items(&mut lexicon);
        lexicon.finish();
        vocabulary.lexicon = lexicon;
        vocabulary
    }

    /// Adds a name of an archetype; `finish` of the lexicon must follow.
    pub(super) fn add_places<'a>(&mut self, places: impl Iterator<Item = &'a Archetype>) {
        for place in places {
            for word in &place.words {
                self.lexicon.entry(word).place.get_or_insert_with(|| place.name.clone());
            }
            if place.outdoor {
                self.outdoor.insert(place.name.clone());
            }
        }
    }

    /// Adds what hints at places to all that is known already; `finish` of the lexicon must follow.
    pub(super) fn add_hints(&mut self) {
        for (place, hints) in &self.data.hints {
            let words = hints.words.iter().map(|w| (w, false)).chain(hints.strong.iter().map(|w| (w, true)));
            for (word, strong) in words.flat_map(|(w, strong)| forms(w).into_iter().map(move |w| (w, strong)))
            {
                let plain = plain_phrase(&word);
                let known = self.lexicon.find(&[&plain]).cloned().unwrap_or_default();
                let entry = self.lexicon.entry(&plain);
                *entry = known;
                entry.hints.push(Hint { place: place.clone(), strong });
            }
        }
    }

    /// Whether the kind plays a part, e.g. `seat`.
    pub fn plays(&self, kind: &str, role: &str) -> bool {
        self.data.items.get(kind).is_some_and(|i| i.role.iter().any(|r| r == role))
    }

    fn add_descriptions(&self, lexicon: &mut Lexicon) {
        for (name, color) in &self.data.colors {
            lexicon.entry(name).color = Some(*color);
        }
        for (index, material) in self.materials.iter().enumerate() {
            for word in &material.words {
                lexicon.entry(word).material.get_or_insert(index);
            }
        }
        for (index, adjective) in self.data.adjectives.iter().enumerate() {
            for word in &adjective.words {
                lexicon.entry(word).adjective.get_or_insert(index);
            }
        }
        for (index, size) in self.data.sizes.iter().enumerate() {
            for word in &size.words {
                lexicon.entry(word).size.get_or_insert(index);
            }
        }
    }

    fn add_grammar(&self, lexicon: &mut Lexicon) {
        let grammar = &self.data.grammar;
        let mut set = |word: &str, change: &dyn Fn(&mut Entry)| change(lexicon.entry(word));
        for (word, range) in &grammar.counts {
            set(word, &|e| e.count = Some(*range));
        }
        for (ten, tens) in
            (2..).zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
        {
            set(tens, &|e| e.count = Some([ten * 10; 2]));
            let ones = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
            for (one, word) in (1..).zip(ones) {
                set(&format!("{tens} {word}"), &|e| e.count = Some([ten * 10 + one; 2]));
            }
        }
        for (word, factor) in &grammar.intensity {
            set(word, &|e| e.intensity = Some(*factor));
        }
        for (word, kind) in &grammar.relations {
            set(word, &|e| e.relation = Some((*kind, false)));
        }
        for (word, kind) in &grammar.reversed {
            set(word, &|e| e.relation = Some((*kind, true)));
        }
        for (word, kind) in &grammar.regions {
            set(word, &|e| e.region = Some(*kind));
        }
        for (word, surface) in &grammar.surfaces {
            set(word, &|e| e.surface = Some(*surface));
        }
        for word in &grammar.doors {
            set(word, &|e| e.opening = Some(Opening::Door));
        }
        for word in &grammar.windows {
            set(word, &|e| e.opening = Some(Opening::Window));
        }
        for word in &grammar.negations {
            set(word, &|e| e.negation = true);
        }
        for (word, metres) in &grammar.units {
            set(word, &|e| e.unit = Some(*metres));
        }
        for (word, axis) in &grammar.axes {
            set(word, &|e| e.axis = Some(axis.clone()));
        }
        for word in &grammar.sides {
            set(word, &|e| {
                e.sides = true;
                e.relation = Some((RelationKind::Beside, false));
            });
        }
        for (word, kind) in &grammar.formations {
            set(word, &|e| e.formation = Some(*kind));
        }
        for (word, storey) in &grammar.storeys {
            set(word, &|e| e.storey = Some(*storey));
        }
        for (part, words) in &grammar.little {
            for word in words {
                set(word, &|e| e.little = Some(*part));
            }
        }
    }

    fn add_items(&self, lexicon: &mut Lexicon) {
        for (word, kinds) in &self.data.grammar.either {
            if kinds.iter().any(|k| self.kinds.contains_key(k)) {
                lexicon.entry(word).item = Some((word.clone(), Vec::new()));
            }
        }
        // "logs" are logs, though they are a material too.
        let plurals: Vec<(String, String)> = lexicon
            .phrases()
            .filter(|(phrase, entry)| entry.item.is_none() && self.kinds.contains_key(&singular(phrase)))
            .map(|(phrase, _)| (phrase.clone(), singular(phrase)))
            .collect();
        for (phrase, kind) in plurals.into_iter().filter(|(phrase, kind)| phrase != kind) {
            lexicon.entry(&phrase).item = Some((kind, Vec::new()));
        }
        // A kind's own key and title come first, then its generator's words, then the file's.
        for kind in self.kinds.values() {
            for word in [kind.kind.replace('_', " "), kind.title.clone()] {
                name(lexicon, &word, &kind.kind, &[]);
            }
            for style in &kind.styles {
                lexicon.entry(style).style = true;
            }
        }
        for kind in self.kinds.values() {
            for (word, styles) in self.data.items.get(&kind.kind).iter().flat_map(|i| &i.styled) {
                name(lexicon, word, &kind.kind, styles);
            }
        }
        for kind in self.kinds.values() {
            let file = self.data.items.get(&kind.kind).map(|i| i.words.as_slice()).unwrap_or_default();
            for word in kind.words.iter().chain(file) {
                name(lexicon, word, &kind.kind, &[]);
            }
        }
    }
}

/// Doors and windows are openings of the place, whatever kind makes them.
fn name(lexicon: &mut Lexicon, word: &str, kind: &str, styles: &[String]) {
    let entry = lexicon.entry(word);
    match kind {
        "door" => entry.opening = Some(Opening::Door),
        "window" => entry.opening = Some(Opening::Window),
        _ => {
            entry.item.get_or_insert_with(|| (kind.to_owned(), styles.to_vec()));
        }
    }
}

fn family(family: &Family) -> impl Iterator<Item = MaterialWords> + '_ {
    family.colors.iter().map(|(name, color)| MaterialWords {
        words: vec![name.clone()],
        recipe: family.recipe.clone(),
        group: family.group.clone(),
        color: Some(*color),
        color2: None,
        sliders: family.sliders.clone(),
        head: false,
        surface: family.surface.clone(),
    })
}
