//! What happens when a relation word or one of the little words is read.

use super::bind::{Binder, Noun};
use super::data::Little;
use super::draft::AskedTarget;
use super::tokens::Gap;
use crate::spec::RelationKind;

/// Words behind "no" or "empty" before what is there all the same.
const SPARES: [&str; 6] = ["exc", "apart from", "other than", "save for", "but for", "aside from"];

impl Binder<'_> {
    pub(super) fn grammar(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        if entry.negation && self.corrects(at) {
            self.token(phrase, "negation", &phrase.text);
            self.correct();
        } else if entry.negation {
            let empty = self.is_all_but(at);
            self.flush();
            // "no windows except a skylight", "empty apart from a bath"
            let spared = (self.negated || empty) && SPARES.iter().any(|word| phrase.text.starts_with(word));
            self.negated = !spared;
            self.token(phrase, "negation", &phrase.text);
        } else if self.lies_on(at) {
            self.token(phrase, "relation", &phrase.text);
        } else if let Some((kind, reversed)) = entry.relation {
            self.flush();
            self.token(phrase, "relation", &phrase.text);
            let each = reversed && std::mem::take(&mut self.ahead.each);
            self.relate(self.gap(at), Some(kind), reversed);
            self.relations.each_ahead(each);
            if !reversed && !entry.sides && self.ends(at + 1) {
                // "a lamp on top"
                self.pronoun(at, false);
            }
            if let (true, Noun::Mention(subject)) = (entry.sides, self.last) {
                let of = phrase.text.ends_with(" of");
                self.relations.both_sides(&mut self.draft, subject, of);
            }
        } else if let Some(region) = entry.region {
            self.token(phrase, "relation", &phrase.text);
            self.region(at, region);
        } else if let Some(storey) = entry.storey {
            self.token(phrase, "place", &phrase.text);
            self.on_storey(at, storey);
        } else if let Some(formation) = entry.formation {
            self.formation(at, formation);
        } else if let Some(little) = entry.little {
            self.token(phrase, "filler", &phrase.text);
            self.little(at, little);
        } else if phrase.text == "x" || entry.unit.is_some() || entry.axis.is_some() {
            self.token(phrase, "filler", &phrase.text);
        } else if let Some(hint) = entry.hints.first() {
            self.token(phrase, "place", &hint.place);
            self.unknown(at);
        } else {
            self.token(phrase, "unknown", "");
            self.unknown(at);
        }
    }

    pub(super) fn relate(&mut self, gap: Gap, kind: Option<RelationKind>, reversed: bool) {
        self.negated = false;
        let lost = std::mem::take(&mut self.lost);
        let subject = match self.last {
            Noun::Mention(index) if !lost => Some(index),
            _ => None,
        };
        // "an altar with candles on it, flanked by statues": it is about the altar.
        let owner = subject.filter(|_| reversed && kind.is_some() && gap != Gap::Space);
        let subject = owner.and_then(|index| self.carrier_of(index)).or(subject);
        self.relations.open(subject, kind, reversed, gap);
    }

    /// "it", "them": something that was named before.
    pub(super) fn pronoun(&mut self, at: usize, plural: bool) {
        self.flush();
        // "a round window, a telescope looking out of it"
        let out = at > 0 && self.phrases[at - 1].text.contains("out");
        if out && self.draft.has_window() && self.relations.pending() {
            self.draft.needs_window = true;
            let followed = self.followed(at);
            self.relations.opening(&mut self.draft, self.vocabulary, AskedTarget::Window, followed);
            return;
        }
        if let Noun::Mention(index) = self.last {
            let followed = self.followed(at);
            self.relations.pronoun(&mut self.draft, self.vocabulary, index, plural, followed);
        }
    }

    /// Whether a thing that holds others comes next: "in the old chest".
    fn container_ahead(&self, at: usize) -> bool {
        for (i, next) in self.phrases.iter().enumerate().skip(at + 1) {
            let entry = &next.entry;
            let little = matches!(entry.little, Some(Little::Article | Little::Definite | Little::Filler));
            if next.gap != Gap::Space {
                return false;
            }
            if !self.attached(i) && entry.heads() {
                let kind = entry.item.as_ref().map(|(kind, _)| kind.as_str());
                let holds =
                    |kind: &str| ["container", "shelf"].iter().any(|role| self.vocabulary.plays(kind, role));
                return kind.is_some_and(holds);
            }
            if !little && !entry.modifies() && !entry.heads() {
                return false;
            }
        }
        false
    }

    pub(super) fn little(&mut self, at: usize, little: Little) {
        match little {
            // "a rug under that"
            Little::Definite if self.relations.pending() && self.ends(at + 1) => {
                let followed = self.followed(at);
                if !self.relations.other_wall(&mut self.draft, self.vocabulary, followed) {
                    self.pronoun(at, false);
                }
            }
            Little::Article | Little::Definite => {
                self.flush();
                self.ahead.definite = little == Little::Definite;
                self.ahead.article = little == Little::Article;
            }
            // "a lamp on each"
            Little::Each if self.relations.pending() && self.ends(at + 1) => {
                self.flush();
                self.relations.each_ahead(true);
                let followed = self.followed(at);
                if !self.relations.each_one(&mut self.draft, self.vocabulary, followed) {
                    self.pronoun(at, true);
                }
            }
            Little::Each => {
                self.flush();
                // "four chairs each" looks back; "each table" and "each with" ahead.
                let with = self.phrases.get(at + 1).is_some_and(|p| {
                    p.entry.little == Some(Little::With)
                        || p.entry.relation.is_some_and(|(_, reversed)| reversed)
                });
                let region = self.phrases.get(at + 1).is_some_and(|p| p.entry.region.is_some());
                let number =
                    self.phrases.get(at + 1).is_some_and(|p| p.number.is_some() || p.entry.count.is_some());
                if with || region || number || self.attached(at) {
                    self.ahead.each = true;
                } else {
                    self.relations.each_behind(&mut self.draft);
                }
            }
            Little::Pronoun if matches!(self.phrases[at].text.as_str(), "each other" | "one another") => {
                self.flush();
                self.relations.each_other(&mut self.draft);
            }
            Little::Pronoun => {
                let plural = matches!(self.phrases[at].text.as_str(), "them" | "those");
                self.pronoun(at, plural);
            }
            Little::With if self.relations.waits() && self.last == Noun::None => self.flush(),
            Little::With => {
                self.flush();
                let each = std::mem::take(&mut self.ahead.each) || std::mem::take(&mut self.every);
                if let Noun::Room(index) = self.last {
                    self.room = Some(index);
                }
                self.relate(self.gap(at), None, true);
                self.relations.each_ahead(each);
            }
            // "tables of bread", "a shelf of bottles"
            Little::Of if self.carries(at) => {
                self.flush();
                self.carrier = Some(self.last);
                self.relate(Gap::Space, Some(RelationKind::On), true);
            }
            Little::Of | Little::Is => {
                self.flush();
                self.bound = true;
            }
            // "don't put in a fridge"
            Little::In if self.negated && at > 0 && self.phrases[at - 1].text == "put" => {}
            Little::In if self.container_ahead(at) => {
                self.flush();
                self.relate(self.gap(at), Some(RelationKind::Inside), false);
            }
            Little::In => {
                self.flush();
                self.bound = true;
                self.inside = true;
                self.lead = self.gap(at);
            }
            Little::And => {
                // "no barrels but two crates"
                self.negated &= !matches!(self.phrases[at].text.as_str(), "but" | "yet");
                self.part(at + 1);
            }
            Little::Filler => {}
        }
    }

    /// What stands before a phrase; "and" counts as a comma.
    pub(super) fn gap(&self, at: usize) -> Gap {
        let phrase = &self.phrases[at];
        let and = at > 0 && self.phrases[at - 1].entry.little == Some(Little::And);
        if and { phrase.gap.max(Gap::Comma) } else { phrase.gap }
    }

    /// Whether another noun phrase begins right behind `at`: "on the table | a mug".
    pub(super) fn followed(&self, at: usize) -> bool {
        for next in &self.phrases[at + 1..] {
            let entry = &next.entry;
            match entry.little {
                Some(Little::Filler | Little::Is) => continue,
                Some(Little::Article | Little::Definite) => return next.gap == Gap::Space,
                _ => {}
            }
            let noun = entry.heads() || entry.modifies() || entry.count.is_some() || next.number.is_some();
            return next.gap == Gap::Space && noun;
        }
        false
    }

    /// "a floor of oak | and white walls": what is bound to the last noun does not reach over to a new one.
    pub(super) fn part(&mut self, at: usize) {
        let mut ahead = self.phrases[at.min(self.phrases.len())..].iter().enumerate();
        let noun = ahead.find_map(|(i, next)| {
            let on = i == 0 || next.gap == Gap::Space;
            let describes = on && next.entry.modifies() && !next.entry.heads();
            (!describes).then_some(on && next.entry.heads())
        });
        if self.bound && noun == Some(true) {
            self.flush();
            self.bound = false;
        }
    }
}
