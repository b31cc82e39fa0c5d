//! Reads noun phrases: which, how many, what they are like, what they are.

use super::clause::{Adjective, End, Grade, Head, Noun, Which};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::draft::{Part, Says};
use crate::prompt::english::singular;
use crate::prompt::lexicon::{Degree, Entry, Lexicon};
use crate::prompt::measure::{Number, number};
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

const AMOUNTS: [Cue; 5] = [Cue::More, Cue::Less, Cue::Double, Cue::Triple, Cue::Half];
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
        self.posts(&mut noun);
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
        loop {
            let Some(phrase) = self.peek(0).filter(|p| self.at == from || p.gap == Gap::Space) else { break };
            let entry = phrase.entry.as_ref();
            if self.determiner(&mut noun, phrase) {
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
            if *entry == Entry::default() && begun && self.names_later(1) {
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

    /// "The colour of the walls" is said of the walls.
    fn skip_property(&mut self) {
        const PROPERTIES: [&str; 14] = [
            "colour",
            "color",
            "material",
            "finish",
            "size",
            "height",
            "width",
            "style",
            "look",
            "shade",
            "tone",
            "number",
            "amount",
            "brightness",
        ];
        let at = usize::from(self.is(0, Little::Definite));
        let named = self.peek(at).is_some_and(|p| PROPERTIES.contains(&p.text.as_str()));
        if named && self.is(at + 1, Little::Of) {
            self.at += at + 2;
        }
    }

    /// "the", "two", "all", "another"; false if it is none of these.
    fn determiner(&mut self, noun: &mut Noun, phrase: &Phrase) -> bool {
        let entry = phrase.entry.as_ref();
        let which = |noun: &mut Noun, which: Which| {
            if noun.which != Which::All && !noun.part {
                noun.which = which;
            }
        };
        if let Some((number, used)) =
            number(self.phrases, self.at).filter(|_| !entry.has(Cue::One) || self.counts_one())
        {
            match number {
                Number::Count(..) if noun.part => {}
                Number::Count(low, _) => {
                    noun.count = Some(low);
                    if entry.has(Cue::Both) {
                        which(noun, Which::All);
                    }
                }
                Number::Measures(lengths) => {
                    noun.measures.extend(lengths.into_iter().map(|(a, m)| (a.to_owned(), m)))
                }
            }
            self.at = (self.at + used).min(self.phrases.len());
            return true;
        }
        if let Some(formation) = entry.formation.filter(|_| self.names_later(1)) {
            noun.formation = Some(formation);
        } else if entry.has(Cue::Other) && !entry.heads() {
            noun.other = true;
            which(noun, Which::The);
        } else if entry.has(Cue::Rest) || entry.has(Cue::Everything) {
            return false;
        } else if entry.has(Cue::Both) {
            noun.count = Some(2);
            which(noun, Which::All);
        } else if let Some(amount) = AMOUNTS.into_iter().find(|cue| entry.has(*cue)) {
            noun.amount = Some(amount);
            if phrase.text.starts_with("a few") || phrase.text.starts_with("some") {
                noun.count = noun.count.or(Some(if phrase.text.starts_with("a few") { 3 } else { 2 }));
            }
            if phrase.text == "another" {
                noun.which = Which::Any;
            }
        } else if entry.has(Cue::All) || entry.little == Some(Little::Each) {
            noun.which = Which::All;
        } else if phrase.text == "its" && !self.names_later(1) {
            // "It's night."
            return false;
        } else if entry.little == Some(Little::Definite) && !entry.has(Cue::Pronoun) {
            noun.owned = matches!(phrase.text.as_str(), "its" | "their");
            which(noun, Which::The);
        } else if entry.has(Cue::Pronoun) && entry.little == Some(Little::Definite) && self.leads_on() {
            which(noun, Which::The);
        } else if entry.little == Some(Little::Article) {
            which(noun, Which::Any);
        } else if entry.little == Some(Little::Of)
            && (noun.count.is_some() || noun.amount.is_some() || noun.which == Which::All)
        {
            // "Two of the barrels" are not "the two barrels".
            noun.part = noun.count.is_some() && noun.which != Which::All;
        } else if matches!(
            phrase.text.as_str(),
            "first" | "second" | "third" | "last" | "same" | "own" | "existing" | "current"
        ) && !entry.modifies()
        {
            // Which of several is not told by their order: it is not seen.
        } else if matches!(phrase.text.as_str(), "some" | "any") {
            which(noun, Which::Any);
        } else {
            return false;
        }
        self.at += 1;
        true
    }

    /// Whether "one" is a number here and not "the red one".
    fn counts_one(&self) -> bool {
        self.at == self.from_noun()
            && (self.leads_on() || self.is(1, Little::Of) || AMOUNTS.iter().any(|cue| self.has(1, *cue)))
    }

    fn from_noun(&self) -> usize {
        self.at
    }

    /// "it", "the rest", "everything", "the light", "the room", "one".
    fn special_head(&self, phrase: &Phrase, noun: &Noun) -> Option<Head> {
        let entry = phrase.entry.as_ref();
        let leads = self.leads_on();
        if entry.has(Cue::Rest) && !leads {
            return Some(Head::Rest);
        }
        if entry.has(Cue::Everything) && !leads {
            return Some(Head::Everything);
        }
        if entry.has(Cue::Pronoun) && !leads && noun.words.is_empty() {
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

    fn take_head(&mut self, noun: &mut Noun, phrase: &Phrase, head: Head) {
        noun.head = head;
        noun.plural = phrase.plural;
        let words: Vec<String> = phrase.text.split(' ').map(singular).collect();
        noun.text = words.join(" ");
        if matches!(phrase.text.as_str(), "them" | "they" | "these" | "those" | "ones") {
            noun.plural = true;
        }
        noun.stop = phrase.end;
        self.at += 1;
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
            let named =
                entry.heads() || entry.group.is_some() || entry.has(Cue::Place) || entry.has(Cue::One);
            let told = entry.modifies()
                && entry.intensity.is_none()
                && entry.degree == Degree::Plain
                && self.names_later(2);
            next.gap == Gap::Space && (named || told)
        })
    }

    /// Whether describing words from here on end in a noun.
    fn names_later(&self, mut ahead: usize) -> bool {
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

    /// Takes a describing word; false if it says nothing of nouns.
    fn modifier(&mut self, noun: &mut Noun, phrase: &Phrase) -> bool {
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

    /// A describing word with what goes before it: "a bit darker", "more gothic", "2 m long".
    pub(super) fn end_words(&mut self, end: &mut End) -> bool {
        let at = self.at;
        if let Some((Number::Measures(lengths), used)) = number(self.phrases, at) {
            end.measures.extend(lengths.into_iter().map(|(axis, metres)| (axis.to_owned(), metres)));
            self.at = (self.at + used).min(self.phrases.len());
            return true;
        }
        if let Some((Number::Count(low, _), used)) =
            number(self.phrases, at).filter(|_| !self.has(0, Cue::One))
        {
            let next = self.phrases.get(at + used);
            let names = next.is_some_and(|p| {
                p.gap == Gap::Space
                    && (p.entry.heads() || p.entry.modifies() || p.entry.little == Some(Little::Of))
            });
            if !names {
                end.number = Some(low);
                self.at = (self.at + used).min(self.phrases.len());
                return true;
            }
        }
        let (mut strength, mut said, mut grade) = (1.0, String::new(), Grade::Plain);
        loop {
            let Some(phrase) = self.peek(0).filter(|p| self.at == at || p.gap == Gap::Space) else { break };
            let entry = phrase.entry.as_ref();
            let plain = entry.color.is_some()
                || entry.material.is_some()
                || entry.style
                || entry.adjective.is_some()
                || entry.size.is_some();
            if plain && !(entry.has(Cue::More) || entry.has(Cue::Less)) {
                end.words.push(adjective(phrase, strength, &said, grade));
                self.at += 1;
                return true;
            }
            if phrase.text == "too" {
                (grade, end.too) = (Grade::Less, true);
            } else if entry.has(Cue::More) || entry.has(Cue::Less) {
                grade = if entry.has(Cue::More) { Grade::More } else { Grade::Less };
            } else if let Some(factor) = entry.intensity {
                strength = factor;
                said.clone_from(&phrase.text);
            } else if !entry.has(Cue::Slightly)
                && !entry.has(Cue::Much)
                && !(entry.little == Some(Little::Article) && self.entry(1).is_some_and(|e| e.unit.is_some()))
                && entry.unit.is_none()
            {
                break;
            }
            if entry.has(Cue::Slightly) {
                strength = 0.5;
            }
            self.at += 1;
        }
        self.at = at;
        false
    }
}

/// What a word such as "darker" says.
pub(super) fn adjectives_of(lexicon: &Lexicon, text: &str) -> Vec<Adjective> {
    let Some(entry) = lexicon.find(&[text]) else { return Vec::new() };
    let grade = if entry.degree == Degree::More { Grade::More } else { Grade::Plain };
    let word = entry.base.clone().unwrap_or_else(|| text.to_owned());
    vec![Adjective { part: Part { text: word.clone(), word, says: says(entry, 1.0) }, grade }]
}

fn adjective(phrase: &Phrase, strength: f32, said: &str, grade: Grade) -> Adjective {
    let entry = phrase.entry.as_ref();
    let word = entry.base.clone().unwrap_or_else(|| phrase.text.clone());
    let text = if said.is_empty() || grade != Grade::Plain { word.clone() } else { format!("{said} {word}") };
    let grade = match entry.degree {
        Degree::More if grade == Grade::Less => Grade::Less,
        Degree::More => Grade::More,
        Degree::Most => Grade::Most,
        Degree::Plain => grade,
    };
    Adjective { part: Part { text, word, says: says(entry, strength) }, grade }
}

fn says(entry: &Entry, strength: f32) -> Says {
    Says {
        color: entry.color,
        material: entry.material,
        style: entry.style,
        adjective: entry.adjective.map(|a| (a, strength)),
        size: entry.size.map(|s| (s, strength)),
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
