//! Reads noun phrases: which, how many, what they are like, what they are.

use super::clause::{End, Head, Noun, Which};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::english::singular;
use crate::prompt::lexicon::{Degree, Entry};
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

pub(super) const AMOUNTS: [Cue; 5] = [Cue::More, Cue::Less, Cue::Double, Cue::Triple, Cue::Half];
/// Nouns that say nothing beside the words before them.
const LOOKS: [&str; 16] = [
    "look",
    "feel",
    "vibe",
    "style",
    "finish",
    "touch",
    "appearance",
    "theme",
    "tone",
    "mood",
    "air",
    "atmosphere",
    "shade",
    "colour",
    "color",
    "feeling",
];
const SIDES: [Cue; 5] = [Cue::Left, Cue::Right, Cue::Rear, Cue::Front, Cue::Center];

impl Parser<'_> {
    /// The noun phrase that begins here, with what says where it is.
    pub(super) fn noun(&mut self) -> Option<Noun> {
        let at = self.at;
        let mut noun = self.bare_noun()?;
        let alone = matches!(noun.head, Head::Nothing) && noun.which == Which::Open && noun.count.is_none();
        if alone {
            self.at = at;
            return None;
        }
        let goes = matches!(self.verb, Some(Cue::Remove | Cue::Replace | Cue::Move | Cue::Swap));
        let told = self.entry(1).is_some_and(|entry| entry.has(Cue::Be));
        while (goes || told) && noun.head == Head::Everything && self.entry(0).is_some_and(Entry::modifies) {
            // "Remove everything wooden."
            let Some(phrase) = self.peek(0).filter(|p| p.gap == Gap::Space) else { break };
            if !self.modifier(&mut noun, phrase) {
                break;
            }
        }
        self.posts(&mut noun);
        if noun.head == Head::Pronoun && noun.text.contains("thing") && !noun.posts.is_empty() {
            // "The thing above the bed."
            (noun.head, noun.which) = (Head::Furniture, Which::The);
        }
        noun.stop = self.phrases.get(self.at.saturating_sub(1)).map_or(noun.stop, |p| p.end);
        Some(noun)
    }

    /// The noun phrase up to its noun.
    pub(super) fn bare_noun(&mut self) -> Option<Noun> {
        let first = self.peek(0)?;
        let mut noun = Noun { start: first.start, ..Noun::default() };
        self.skip_property();
        let from = self.at;
        // The last word that could be the noun, in case that none follows.
        let mut fallback: Option<(usize, Noun)> = None;
        while let Some(phrase) = self.peek(0).filter(|p| self.at == from || p.gap == Gap::Space) {
            let entry = phrase.entry.as_ref();
            if self.determiner(&mut noun, phrase) {
                continue;
            }
            let far = entry.has(Cue::Much) || entry.has(Cue::Slightly);
            if far && self.entry(1).is_some_and(|e| e.degree == Degree::More) && self.names_soon(2) {
                // "Much bigger throne."
                self.at += 1;
                continue;
            }
            if let Some(head) = self.special_head(phrase, &noun) {
                self.take_head(&mut noun, phrase, head);
                return Some(noun);
            }
            if entry.heads() || entry.group.is_some() {
                let (at, before) = (self.at, noun.clone());
                if self.leads_on() {
                    self.modifier(&mut noun, phrase);
                    fallback = Some((at, before));
                    continue;
                }
                let head = head_of(entry);
                self.take_head(&mut noun, phrase, head);
                return Some(noun);
            }
            let side = SIDES.into_iter().find(|side| entry.has(*side) && !phrase.text.contains("the "));
            if let Some(side) = side.filter(|_| entry.relation.is_none()) {
                noun.sides.push(side);
                self.at += 1;
                continue;
            }
            if entry.modifies() && self.modifier(&mut noun, phrase) {
                continue;
            }
            let begun = noun.which != Which::Open || noun.count.is_some();
            let filler = entry.has(Cue::Filler) && !entry.modifies() && entry.cues.len() == 1;
            if filler && begun && self.names_soon(1) {
                // "That bloody chandelier."
                self.at += 1;
                continue;
            }
            if *entry == Entry::default() && begun && self.names_soon(1) {
                // An unknown word before a noun may still be part of a name.
                noun.before.push(phrase.text.clone());
                self.at += 1;
                continue;
            }
            if noun.which == Which::Any && !noun.words.is_empty() && LOOKS.contains(&phrase.text.as_str()) {
                // "Give it a rustic look."
                self.take_head(&mut noun, phrase, Head::Nothing);
                return Some(noun);
            }
            break;
        }
        if let Some((at, before)) = fallback {
            self.at = at;
            noun = before;
            let phrase = self.peek(0)?;
            let head = head_of(&phrase.entry);
            self.take_head(&mut noun, phrase, head);
            return Some(noun);
        }
        let named = noun.which != Which::Open || noun.count.is_some() || noun.amount.is_some() || noun.other;
        let another = noun.which == Which::Any && noun.amount == Some(Cue::More);
        let told = !noun.words.is_empty() || !noun.sides.is_empty() || another;
        if self.at > from
            && (noun.which == Which::All || noun.count.is_some() || (named && told) || noun.other)
        {
            noun.stop = self.phrases[self.at - 1].end;
            return Some(noun);
        }
        self.at = from;
        None
    }

    /// "it", "the rest", "everything", "the light", "the room", "one".
    pub(super) fn special_head(&self, phrase: &Phrase, noun: &Noun) -> Option<Head> {
        let entry = phrase.entry.as_ref();
        let leads = self.leads_on();
        if entry.has(Cue::Rest) && !leads {
            return Some(Head::Rest);
        }
        if entry.has(Cue::Everything) && !leads {
            return Some(Head::Everything);
        }
        let named = entry.little == Some(Little::Definite) && self.names_soon(1);
        if entry.has(Cue::Pronoun) && !leads && !named && noun.words.is_empty() {
            return Some(Head::Pronoun);
        }
        if entry.has(Cue::One) && !leads {
            return Some(Head::One);
        }
        if entry.has(Cue::Light) && !leads && noun.words.iter().all(|w| w.part.says.material.is_none()) {
            return Some(Head::Light);
        }
        if entry.has(Cue::Time) {
            return Some(Head::Time);
        }
        if entry.has(Cue::Place) && !leads && entry.place.is_none() {
            return Some(Head::Place(None));
        }
        (entry.has(Cue::Furniture) && !leads).then_some(Head::Furniture)
    }

    pub(super) fn take_head(&mut self, noun: &mut Noun, phrase: &Phrase, head: Head) {
        noun.head = head;
        noun.plural = phrase.plural;
        let words: Vec<String> = phrase.text.split(' ').map(singular).collect();
        noun.text = words.join(" ");
        if matches!(phrase.text.as_str(), "them" | "they" | "these" | "those" | "ones") {
            noun.plural = true;
        }
        noun.stop = phrase.end;
        self.at += 1;
        let number =
            self.peek(0).filter(|p| p.gap == Gap::Space && p.start == phrase.end + 1 && !noun.plural);
        let free = self.peek(1).is_none_or(|p| p.entry.unit.is_none() && !p.entry.heads() && p.text != "x");
        if let Some(number) = number.and_then(|p| p.number).filter(|_| free) {
            // "Desk-2" is an id.
            noun.number = Some(number as u32);
            self.at += 1;
        }
    }

    /// Whether a noun or another describing word follows at once.
    pub(super) fn leads_on(&self) -> bool {
        let here = self.entry(0).is_some_and(|e| e.heads() && (e.surface.is_some() || !e.modifies()));
        self.peek(1).is_some_and(|next| {
            let entry = next.entry.as_ref();
            // "The walls light blue", "the chair black": a noun and what it shall be.
            if here && entry.modifies() {
                return false;
            }
            if here && self.verb.is_none() && self.does_behind_noun(1) {
                return false;
            }
            let named =
                entry.heads() || entry.group.is_some() || entry.has(Cue::Place) || entry.has(Cue::One);
            let told = entry.modifies()
                && entry.intensity.is_none()
                && entry.degree == Degree::Plain
                && self.names_later(2);
            next.gap == Gap::Space && (named || told)
        })
    }

    /// "Could the chest stand behind it": a verb, and no chest stand.
    fn does_behind_noun(&self, ahead: usize) -> bool {
        let next = |i: usize| self.peek(ahead + i).filter(|p| p.gap == Gap::Space).map(|p| &p.entry);
        let verb = next(0).is_some_and(|e| e.has(Cue::Put) || e.has(Cue::Move) || e.has(Cue::Turn));
        verb && next(1).is_some_and(|e| e.relation.is_some() || e.little == Some(Little::In))
    }

    /// Whether describing words from here on end in a noun.
    pub(super) fn names_later(&self, mut ahead: usize) -> bool {
        while let Some(next) = self.peek(ahead).filter(|p| p.gap == Gap::Space) {
            let entry = next.entry.as_ref();
            if entry.heads() || entry.group.is_some() {
                return true;
            }
            if !entry.modifies() || entry.degree != Degree::Plain {
                return entry.has(Cue::One);
            }
            ahead += 1;
        }
        false
    }

    /// Whether a noun comes behind at most two words that are not known.
    pub(super) fn names_soon(&self, ahead: usize) -> bool {
        let passes = |i: &usize| {
            let idle =
                |e: &Entry| *e == Entry::default() || (e.has(Cue::Filler) && !e.modifies() && !e.heads());
            self.peek(*i).is_some_and(|p| p.gap == Gap::Space && p.number.is_none() && idle(&p.entry))
        };
        let skipped = (ahead..ahead + 2).take_while(passes).count();
        self.names_later(ahead + skipped)
    }

    /// Takes a describing word; false if it says nothing of nouns.
    pub(super) fn modifier(&mut self, noun: &mut Noun, phrase: &Phrase) -> bool {
        let entry = phrase.entry.as_ref();
        if !entry.modifies() {
            noun.before.push(phrase.text.clone());
            self.at += 1;
            return true;
        }
        let (at, mut end) = (self.at, End::default());
        if !self.end_words(&mut end) {
            self.at = at;
            return false;
        }
        noun.words.extend(end.words);
        noun.measures.extend(end.measures);
        true
    }
}

fn head_of(entry: &Entry) -> Head {
    if let Some(surface) = entry.surface {
        return Head::Surface(surface);
    }
    if let Some(opening) = entry.opening {
        return Head::Opening(opening);
    }
    match (&entry.item, &entry.group, &entry.place) {
        (Some((kind, implied)), ..) => Head::Kind(kind.clone(), implied.clone()),
        (None, Some(group), _) => Head::Group(group.clone()),
        (None, None, place) => Head::Place(place.clone()),
    }
}
