//! Reads the words before a noun that say which and how many: "the", "two of the", "all", "another".

use super::clause::{Noun, Which};
use super::noun::AMOUNTS;
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::measure::{Number, number};
use crate::prompt::phrases::Phrase;

impl Parser<'_> {
    /// "The colour of the walls" is said of the walls.
    pub(super) fn skip_property(&mut self) {
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
    pub(super) fn determiner(&mut self, noun: &mut Noun, phrase: &Phrase) -> bool {
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
                    // "A couple of the chairs" are not "the couple of chairs".
                    noun.part = phrase.text.ends_with(" of") && self.is(used, Little::Definite);
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
        } else if entry.has(Cue::Pronoun)
            && entry.little == Some(Little::Definite)
            && (self.leads_on() || self.names_soon(1))
        {
            which(noun, Which::The);
        } else if entry.little == Some(Little::Article) {
            which(noun, Which::Any);
        } else if entry.little == Some(Little::Of)
            && (noun.count.is_some()
                || noun.amount.is_some()
                || noun.which == Which::All
                || !noun.sides.is_empty())
        {
            // "Two of the barrels" are not "the two barrels".
            noun.part = noun.count.is_some() && noun.which != Which::All;
        } else if matches!(
            phrase.text.as_str(),
            "first" | "second" | "third" | "fourth" | "last" | "same" | "own" | "existing" | "current"
        ) && !entry.modifies()
        {
            // Which of several is not told by their order, it is not seen, but "the second from the left" is.
            noun.nth = ["first", "second", "third", "fourth"]
                .iter()
                .position(|w| *w == phrase.text)
                .map(|nth| nth + 1);
        } else if entry.has(Cue::Any) || matches!(phrase.text.as_str(), "some" | "any") {
            which(noun, Which::Any);
        } else {
            return false;
        }
        self.at += 1;
        true
    }

    /// Whether "one" is a number here and not "the red one".
    pub(super) fn counts_one(&self) -> bool {
        self.leads_on() || self.is(1, Little::Of) || AMOUNTS.iter().any(|cue| self.has(1, *cue))
    }
}
