//! Reads describing words and how far they go: "a bit darker", "more gothic", "2 m long".

use super::clause::{Adjective, End, Grade};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::draft::{Part, Says};
use crate::prompt::lexicon::{Degree, Entry, Lexicon};
use crate::prompt::measure::{Number, number};
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

impl Parser<'_> {
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
                    && (p.entry.heads()
                        || p.entry.modifies()
                        || p.entry.little == Some(Little::Of)
                        || p.entry.has(Cue::More)
                        || p.entry.has(Cue::Less))
            });
            if !names {
                end.number = Some(low);
                self.at = (self.at + used).min(self.phrases.len());
                return true;
            }
        }
        if self.times_as_big(end) {
            return true;
        }
        let (mut strength, mut said, mut grade) = (1.0, String::new(), Grade::Plain);
        while let Some(phrase) = self.peek(0).filter(|p| self.at == at || p.gap == Gap::Space) {
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
            } else {
                // "A metre higher" is higher.
                let measure =
                    entry.little == Some(Little::Article) && self.entry(1).is_some_and(|e| e.unit.is_some());
                let passes =
                    entry.has(Cue::Slightly) || entry.has(Cue::Much) || measure || entry.unit.is_some();
                if !passes {
                    break;
                }
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

impl Parser<'_> {
    /// "Twice as big", "half the size".
    fn times_as_big(&mut self, end: &mut End) -> bool {
        const TIMES: [(Cue, &str, f32); 3] =
            [(Cue::Double, "bigger", 2.0), (Cue::Triple, "bigger", 2.0), (Cue::Half, "smaller", 2.0)];
        let Some((_, word, strength)) = TIMES.into_iter().find(|(cue, ..)| self.has(0, *cue)) else {
            return false;
        };
        let text =
            |ahead: usize| self.peek(ahead).filter(|p| p.gap == Gap::Space).map_or("", |p| p.text.as_str());
        let mut words = match text(1) {
            "as" => self.entry(2).filter(|e| e.size.is_some()).map_or(Vec::new(), |entry| {
                let says = Says { size: entry.size.map(|size| (size, strength)), ..Says::default() };
                let grade = if word == "bigger" { Grade::More } else { Grade::Less };
                let word = entry.base.clone().unwrap_or_else(|| text(2).to_owned());
                vec![Adjective { part: Part { text: word.clone(), word, says }, grade }]
            }),
            "the" | "its" | "their" if matches!(text(2), "size" | "the size") => {
                adjectives_of(self.lexicon, word)
            }
            _ => Vec::new(),
        };
        for word in &mut words {
            word.part.says.size = word.part.says.size.map(|(size, _)| (size, strength));
        }
        self.at += if words.is_empty() { 0 } else { 3 };
        let found = !words.is_empty();
        end.words.append(&mut words);
        found
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
