//! Finds phrases: every word and phrase that is known, with all that it can mean.

use std::collections::{BTreeMap, BTreeSet};

use super::data::Little;
use super::edits::{Cue, VERBS};
use super::english::{distance, singular};
use super::hints::Hint;
use crate::num::Srgb8;
use crate::spec::{RelationKind, Surface};

/// Longest phrase, in words.
pub const LONGEST: usize = 5;

/// All that a phrase can mean; several at once for words such as `glass`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Entry {
    /// A kind of object, with the style words that the name implies.
    pub item: Option<(String, Vec<String>)>,
    /// An archetype.
    pub place: Option<String>,
    /// A surface of the place.
    pub surface: Option<Surface>,
    /// A door or a window.
    pub opening: Option<Opening>,
    /// A colour.
    pub color: Option<Srgb8>,
    /// A material: index into [`super::Vocabulary::materials`].
    pub material: Option<usize>,
    /// A style word of some kind.
    pub style: bool,
    /// An adjective: index into the data.
    pub adjective: Option<usize>,
    /// A word of size: index into the data.
    pub size: Option<usize>,
    /// A number word: least and most.
    pub count: Option<[u32; 2]>,
    /// A factor on the adjective that follows.
    pub intensity: Option<f32>,
    /// Takes the following away.
    pub negation: bool,
    /// A relation, and whether its sides are swapped.
    pub relation: Option<(RelationKind, bool)>,
    /// A part of the room.
    pub region: Option<RelationKind>,
    /// A unit of length, in metres.
    pub unit: Option<f32>,
    /// The measure that a length before it is of.
    pub axis: Option<String>,
    /// Puts one thing on either side.
    pub sides: bool,
    /// Storeys above the one where one comes in.
    pub storey: Option<i32>,
    /// How several things stand to each other: in a row, in a grid, stacked.
    pub formation: Option<RelationKind>,
    /// A little word.
    pub little: Option<Little>,
    /// Places that it hints at.
    pub hints: Vec<Hint>,
    /// What it does in an edit.
    pub cues: Vec<Cue>,
    /// A verb, by the adjective for what it makes of its object: darken, darker.
    pub becomes: Option<String>,
    /// A word for several kinds of objects.
    pub group: Option<String>,
    /// How far an adjective goes.
    pub degree: Degree,
    /// The plain form of an adjective that goes further.
    pub base: Option<String>,
}

/// How far an adjective goes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Degree {
    /// dark.
    #[default]
    Plain,
    /// darker.
    More,
    /// darkest.
    Most,
}

/// What fills a hole in a wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    /// A door.
    Door,
    /// A window.
    Window,
}

impl Entry {
    /// Whether it may stand before a noun and say something about it.
    pub fn modifies(&self) -> bool {
        self.color.is_some()
            || self.material.is_some()
            || self.style
            || self.adjective.is_some()
            || self.size.is_some()
            || self.intensity.is_some()
    }

    /// Whether it does so in an edit.
    pub fn has(&self, cue: Cue) -> bool {
        self.cues.contains(&cue)
    }

    /// Whether it may be what a phrase is about.
    pub fn heads(&self) -> bool {
        self.item.is_some() || self.place.is_some() || self.surface.is_some() || self.opening.is_some()
    }
}

/// Known phrases.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    exact: BTreeMap<String, Entry>,
    stems: BTreeMap<String, String>,
    /// Single words of four letters and more, for typos.
    long: Vec<Long>,
    /// Words that are no typos, though they mean nothing here.
    pub(super) spelt_right: BTreeSet<String>,
}

/// A word that a misspelt one may stand for.
#[derive(Clone, Debug)]
struct Long {
    word: String,
    letters: u32,
}

impl Lexicon {
    /// The entry of a phrase, to add a meaning to.
    pub fn entry(&mut self, phrase: &str) -> &mut Entry {
        self.exact.entry(plain_phrase(phrase)).or_default()
    }

    /// To be called when all phrases are in.
    pub fn finish(&mut self) {
        let mut words: Vec<&str> = Vec::new();
        for (phrase, entry) in &self.exact {
            let stem = stem_phrase(phrase);
            if !self.exact.contains_key(&stem) {
                self.stems.entry(stem).or_insert_with(|| phrase.clone());
            }
            // What only hints at a place is no word to mend others by.
            if !entry.hints.is_empty() && *entry == (Entry { hints: entry.hints.clone(), ..Entry::default() })
            {
                continue;
            }
            words.extend(phrase.split(' ').filter(|w| w.len() >= 4));
        }
        words.sort_unstable();
        words.dedup();
        self.long = words.into_iter().map(|w| Long { word: w.to_owned(), letters: letters(w) }).collect();
    }

    /// What the phrase means, as it stands or in the singular.
    pub fn find(&self, words: &[&str]) -> Option<&Entry> {
        let phrase = words.join(" ");
        if let Some(entry) = self.exact.get(&phrase) {
            return Some(entry);
        }
        // "The walls light" are no wall lights.
        if let [first, .., last] = words
            && !words.contains(&"of")
            && singular(first) != *first
            && singular(last) == *last
        {
            return None;
        }
        let stem = stem_phrase(&phrase);
        self.exact.get(&stem).or_else(|| self.exact.get(self.stems.get(&stem)?))
    }

    /// The longest known phrase at the start of `words`, and its length.
    pub fn longest(&self, words: &[&str]) -> Option<(usize, &Entry)> {
        let most = words.len().min(LONGEST);
        (1..=most).rev().find_map(|n| Some((n, self.find(&words[..n])?)))
    }

    /// The one known word that is meant by a misspelt one; none if there are several or it is too far. What `begins`
    /// a clause is a verb sooner than anything else.
    pub fn correct(&self, word: &str, begins: bool) -> Option<&str> {
        let length = word.len();
        if length == 3 {
            return self.little_slip(word);
        }
        if !(4..=24).contains(&length) || !word.bytes().all(|b| b.is_ascii_lowercase()) {
            return None;
        }
        let limit = if length >= 7 { 2 } else { 1 };
        let one = if word.ends_with("ss") { singular(&word[..length - 1]) } else { singular(word) };
        if self.spelt_right.contains(word) || self.spelt_right.contains(&one) {
            return None;
        }
        let mut best: Option<(usize, &str)> = None;
        let mut tied = false;
        let (plain_letters, one_letters) = (letters(word), letters(&one));
        let like = |known: &str| same_start(word, known) && same_end(word, known);
        for Long { word: known, letters } in self.long.iter().filter(|long| like(&long.word)) {
            let short = known.len().min(length) <= 4;
            let far = |typed: &str, set: u32| {
                if !near(*letters, set, limit) {
                    return None;
                }
                let far = distance(typed, known, if short { 1 } else { limit })?;
                (far == 0 || !short || is_slip(typed, known)).then_some(far)
            };
            let stem = if one == word { None } else { far(&one, one_letters) };
            let Some(far) = far(word, plain_letters).into_iter().chain(stem).min() else { continue };
            // Two letters wrong in seven are many: the length at least is right.
            if far == 2 && length == 7 && known.len() != length {
                continue;
            }
            match best {
                Some((least, _)) if far > least => {}
                Some((least, other)) if far == least => {
                    match (self.weight(word, known, begins), self.weight(word, other, begins)) {
                        (a, b) if a > b => (best, tied) = (Some((far, known.as_str())), false),
                        (a, b) if a == b => tied |= stem_phrase(other) != stem_phrase(known),
                        _ => {}
                    }
                }
                _ => {
                    best = Some((far, known));
                    tied = false;
                }
            }
        }
        best.filter(|_| !tied).map(|(_, known)| known)
    }

    /// "teh", "adn": a little word with two letters swapped.
    fn little_slip(&self, word: &str) -> Option<&str> {
        let letters: Vec<char> = word.chars().collect();
        let swapped = |i: usize| {
            let mut letters = letters.clone();
            letters.swap(i, i + 1);
            letters.into_iter().collect::<String>()
        };
        let known =
            |word: String| self.exact.get_key_value(&word).filter(|(_, entry)| entry.little.is_some());
        (0..letters.len().saturating_sub(1)).find_map(|i| known(swapped(i))).map(|(word, _)| word.as_str())
    }

    /// Of two words as near, the one that names a place is meant, then the one that names a thing; then the one with
    /// the same letters.
    fn weight(&self, typed: &str, word: &str, begins: bool) -> (u8, bool) {
        let sort = self.exact.get(word).map_or(0, |entry| match (&entry.place, &entry.item) {
            _ if begins && VERBS.iter().any(|cue| entry.has(*cue)) => 3,
            (Some(_), _) => 2,
            (None, Some(_)) => 1,
            (None, None) => 0,
        });
        (sort, is_slip(typed, word))
    }

    /// Every phrase with its meanings.
    pub fn phrases(&self) -> impl Iterator<Item = (&String, &Entry)> {
        self.exact.iter()
    }
}

/// The letters that a word has, one bit each.
fn letters(word: &str) -> u32 {
    let place = |b: u8| u32::from(b.to_ascii_lowercase().wrapping_sub(b'a').min(26));
    word.bytes().fold(0, |set, b| set | 1 << place(b))
}

/// Whether so few changes can make one word of the other: each brings in one letter and takes out one at most. Spares
/// the distance to nearly all words.
fn near(a: u32, b: u32, changes: usize) -> bool {
    let most = changes as u32;
    (a & !b).count_ones() <= most && (b & !a).count_ones() <= most
}

/// Another first letter makes another word: petals are no metals. The first two may be swapped.
fn same_start(typed: &str, known: &str) -> bool {
    let (a, b) = (typed.as_bytes(), known.as_bytes());
    a[0] == b[0] || (a[0] == b[1] && a[1] == b[0])
}

/// What is done is no thing: locked is no locker, buried no burner.
fn same_end(typed: &str, known: &str) -> bool {
    ["ed", "ing"].iter().all(|end| !typed.ends_with(end) || known.ends_with(end)) || lacks_one(typed, known)
}

/// Whether a letter of the known word, not the first, was left out: "blak", "insted".
fn lacks_one(typed: &str, known: &str) -> bool {
    known.len() == typed.len() + 1
        && (1..known.len()).any(|i| {
            known.is_char_boundary(i)
                && typed.get(..i) == known.get(..i)
                && typed.get(i..) == known.get(i + 1..)
        })
}

/// Whether a short word is another with a letter doubled, a double letter single, or two letters swapped: of short
/// words with one letter changed there are too many.
fn is_slip(typed: &str, known: &str) -> bool {
    let single = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.dedup();
        letters
    };
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.chars().collect();
        letters.sort_unstable();
        letters
    };
    single(typed) == single(known) || sorted(typed) == sorted(known)
}

/// Lower case words with single spaces, as the tokeniser makes them.
pub fn plain_phrase(phrase: &str) -> String {
    let tokens = super::tokens::tokenise(phrase);
    let words: Vec<&str> = tokens.words.iter().map(|w| w.text.as_str()).collect();
    words.join(" ")
}

fn stem_phrase(phrase: &str) -> String {
    let words: Vec<String> = phrase.split(' ').map(singular).collect();
    words.join(" ")
}
