//! Goes through the phrases once and binds describing words, numbers and relations to their nouns.

use super::data::Little;
use super::draft::{Description, Draft, Part, Says};
use super::measure::{Number, number};
use super::phrases::Phrase;
use super::port::Token;
use super::relations::Relations;
use super::tokens::Gap;
use super::vocabulary::Vocabulary;
use crate::spec::{RelationKind, Surface};

/// Reads the phrases into a draft.
pub fn bind(vocabulary: &Vocabulary, phrases: &[Phrase]) -> Draft {
    let mut binder = Binder::new(vocabulary, phrases);
    let mut at = 0;
    while at < phrases.len() {
        at += binder.step(at).max(1);
    }
    binder.flush();
    binder.draft
}

/// What was said of a noun that has not come yet.
#[derive(Default)]
pub(super) struct Ahead {
    pub(super) words: Description,
    pub(super) count: Option<(u32, u32)>,
    pub(super) definite: bool,
    /// Whether "a" or "an" was said.
    pub(super) article: bool,
    pub(super) each: bool,
    /// Of how many rows the next number is what stands in each; 0 if there are none.
    pub(super) rows: u32,
    pub(super) formation: Option<RelationKind>,
    pub(super) intensity: Option<(f32, String)>,
}

/// The noun that came last.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Noun {
    None,
    Place,
    Surface(Surface),
    Opening,
    Mention(usize),
    Room(usize),
}

pub(super) struct Binder<'a> {
    pub(super) vocabulary: &'a Vocabulary,
    pub(super) phrases: &'a [Phrase<'a>],
    pub(super) draft: Draft,
    pub(super) ahead: Ahead,
    pub(super) last: Noun,
    /// Words without a noun belong to the last one: "walls of …", "the floor is …".
    pub(super) bound: bool,
    pub(super) negated: bool,
    /// What stood before the last "in".
    pub(super) lead: Gap,
    /// Whether "in" came last.
    pub(super) inside: bool,
    /// The further room of which it is said what is in it.
    pub(super) room: Option<usize>,
    /// The storey of the next room.
    pub(super) storey: Option<i32>,
    /// Whether the last noun was said to be each of several: "each desk has".
    pub(super) every: bool,
    /// Whether the last noun is nothing that can be made.
    pub(super) lost: bool,
    /// What the next thing lies on: "a shelf of bottles behind the bar" is about the shelf.
    pub(super) carrier: Option<Noun>,
    /// Of what the last "one green and one blue" took some.
    pub(super) split: Option<usize>,
    pub(super) relations: Relations,
}

impl<'a> Binder<'a> {
    fn new(vocabulary: &'a Vocabulary, phrases: &'a [Phrase<'a>]) -> Binder<'a> {
        Binder {
            vocabulary,
            phrases,
            draft: Draft::default(),
            ahead: Ahead::default(),
            last: Noun::None,
            bound: false,
            negated: false,
            lead: Gap::Stop,
            inside: false,
            room: None,
            storey: None,
            every: false,
            lost: false,
            carrier: None,
            split: None,
            relations: Relations::default(),
        }
    }

    /// Reads what stands at `at`; returns how many phrases that was.
    fn step(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        if phrase.gap == Gap::Stop {
            self.stop();
        } else if phrase.gap == Gap::Comma {
            self.pause(at);
        }
        if let Some(used) =
            self.refused(at).or_else(|| self.passing(at)).or_else(|| self.aside(at)).or_else(|| self.one(at))
        {
            return used;
        }
        if let Some(used) = self.grid(at) {
            return used;
        }
        if let Some((number, used)) = number(self.phrases, at) {
            self.number(number);
            for phrase in &self.phrases[at..(at + used).min(self.phrases.len())] {
                self.token(phrase, "count", &phrase.text);
            }
            return used;
        }
        let entry = &phrase.entry;
        if !self.negated {
            self.draft.hints.extend(entry.hints.iter().cloned());
        }
        self.follow(at);
        let attached = self.attached(at) && !self.is_noun(at);
        let ish = self.phrases.get(at + 1).filter(|next| matches!(next.text.as_str(), "ish" | "esque"));
        if let Some(place) = entry.place.as_ref().filter(|_| ish.is_some()) {
            // "a warehouse-ish shop" is a shop.
            self.token(phrase, "place", place);
            self.place(place, 2);
        } else if self.is_relation(at) || self.is_behind(at) {
            self.grammar(at);
        } else if self.is_stuff(at) {
            self.modifier(phrase);
        } else if self.only_says_which(at) {
            self.token(phrase, "item", &phrase.text);
        } else if !attached && entry.formation.is_some() {
            // "crates stacked in the corner"; "stacked crates" is a description too.
            self.grammar(at);
        } else if let Some((kind, styles)) = self.noun_itself(at) {
            self.token(phrase, "item", &kind);
            self.item(at, &kind, &styles);
            self.bound = false;
        } else if attached && entry.modifies() {
            self.modifier(phrase);
        } else if attached && !entry.modifies() && entry.item.is_none() && entry.heads() {
            self.token(phrase, "place", entry.place.as_deref().unwrap_or(&phrase.text));
            if let Some(place) = &entry.place {
                if self.stairs_to(at, place) {
                    return 2;
                }
                let sizes = self.leads_to_place(at);
                match self.ahead.count.take_if(|_| sizes) {
                    // "a three-room flat"
                    Some((_, count)) => self.draft.sized = Some((place.clone(), count)),
                    // "tavern table", "wall lantern": the first noun only says which.
                    None => self.place(place, 2),
                }
            }
        } else if entry.heads() {
            self.head(at);
        } else if entry.modifies() {
            self.modifier(phrase);
        } else {
            self.grammar(at);
        }
        1
    }

    /// Whether a noun or another describing word follows directly.
    pub(super) fn attached(&self, at: usize) -> bool {
        self.phrases
            .get(at + 1)
            .filter(|next| next.gap == Gap::Space && next.entry.little != Some(Little::Is))
            .is_some_and(|next| next.entry.heads() || next.entry.modifies())
    }

    fn number(&mut self, number: Number) {
        match number {
            Number::Count(low, high) => {
                self.flush();
                let rows = std::mem::take(&mut self.ahead.rows).max(1);
                self.ahead.count = Some((low.saturating_mul(rows), high.saturating_mul(rows)));
            }
            Number::Measures(measures) => {
                for (axis, metres) in measures {
                    self.ahead.words.measures.insert(axis.to_owned(), metres);
                }
            }
        }
    }

    pub(super) fn modifier(&mut self, phrase: &Phrase) {
        let entry = &phrase.entry;
        if let Some(factor) = entry.intensity.filter(|_| !self.is_small(phrase)) {
            self.ahead.intensity = Some((factor, phrase.text.clone()));
            self.token(phrase, "filler", "intensifier");
            return;
        }
        let small = self.is_small(phrase).then(|| self.vocabulary.lexicon.find(&["little"])).flatten();
        let entry = small.unwrap_or(entry);
        self.ahead.formation = entry.formation.or(self.ahead.formation);
        let (strength, text) = match self.ahead.intensity.take() {
            Some((factor, word)) => (factor, format!("{word} {}", phrase.text)),
            None => (1.0, phrase.text.clone()),
        };
        let says = Says {
            color: entry.color,
            material: entry.material,
            style: entry.style,
            adjective: entry.adjective.map(|a| (a, strength)),
            size: entry.size.map(|s| (s, strength)),
        };
        let role = match &says {
            Says { material: Some(_), .. } => "material",
            Says { color: Some(_), .. } => "color",
            Says { size: Some(_), .. } => "size",
            Says { style: true, .. } => "style",
            _ => "mood",
        };
        self.token(phrase, role, &phrase.text);
        self.ahead.words.parts.push(Part { text, word: phrase.text.clone(), says });
    }

    /// A new sentence starts afresh.
    fn stop(&mut self) {
        self.flush();
        self.negated = false;
        self.bound = false;
        self.inside = false;
        self.room = None;
        self.storey = None;
        self.split = None;
        self.lost = false;
        self.ahead = Ahead::default();
        self.relations.stop(self.draft.mentions.len());
    }

    /// Describing words without a noun go to the last one if they are bound to it, else to the place.
    pub(super) fn flush(&mut self) {
        let ahead = std::mem::take(&mut self.ahead);
        self.ahead.each = ahead.each;
        self.ahead.rows = ahead.rows;
        self.ahead.formation = ahead.formation;
        let measures_only = ahead.words.parts.is_empty();
        if ahead.words.is_empty() || self.negated {
            return;
        }
        let place = Noun::Place;
        let room = matches!(self.last, Noun::Room(_));
        let owner = if self.bound || measures_only || room { self.last } else { place };
        match owner {
            Noun::Mention(index) => self.draft.mentions[index].words.absorb(ahead.words),
            Noun::Surface(surface) => {
                self.draft.surfaces.entry(surface).or_default().absorb(ahead.words);
            }
            Noun::Room(index) => self.draft.rooms[index].words.absorb(ahead.words),
            Noun::Place | Noun::None => self.draft.place_words.absorb(ahead.words),
            Noun::Opening => {
                self.draft.opening_words.extend(ahead.words.parts.into_iter().map(|p| p.text));
            }
        }
    }

    pub(super) fn token(&mut self, phrase: &Phrase, role: &str, meaning: &str) {
        let score = if role == "unknown" { 0.0 } else { phrase.sure };
        let (role, meaning) = (role.to_owned(), meaning.to_owned());
        self.draft.tokens.push(Token { start: phrase.start, end: phrase.end, role, meaning, score });
    }
}
