//! What happens when a relation word or one of the little words is read.

use super::bind::{Ahead, Binder, Noun};
use super::data::Little;
use super::draft::{AskedTarget, Count};
use super::lexicon::Opening;
use super::measure::value;
use super::phrases::Phrase;
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
            let said = at - self.phrases[..=at].iter().rev().take_while(|p| p.gap != Gap::Stop).count().min(at);
            let all = || self.phrases[said..at].iter().any(|p| matches!(p.text.as_str(), "everything" | "all"));
            let before = at.checked_sub(1).map(|i| if self.phrases[i].entry.place.is_some() { i.saturating_sub(1) } else { i });
            let empty = before.is_some_and(|i| self.is_empty(i)) || all();
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
            self.relate(self.gap(at), Some(kind), reversed);
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

    /// What was said of a noun that nothing stands for is said of nothing else: "white tablecloths, candles".
    fn unknown(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let noun = phrase.gap == Gap::Space && self.ends(at + 1) && phrase.number.is_none();
        let any = self.draft.place.is_some() || !self.draft.mentions.is_empty();
        if noun && any && !phrase.text.ends_with("ly") {
            self.ahead = Ahead { each: self.ahead.each, ..Ahead::default() };
        }
    }

    /// Whether nothing, or next to nothing, is said to be there.
    fn is_empty(&self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let bare = |index: usize| self.vocabulary.data.adjectives[index].furnish.is_some_and(|f| f < 0.6);
        self.phrases[at].text == "nothing" || entry.adjective.is_some_and(bare)
    }

    /// "white tiles on the walls": what was said before is what they are of.
    fn lies_on(&mut self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let on = matches!(entry.relation, Some((RelationKind::On | RelationKind::AgainstWall | RelationKind::Above, false)));
        let material = self.ahead.words.parts.iter().any(|p| p.says.material.is_some());
        let little = |p: &&Phrase| {
            p.gap == Gap::Space && matches!(p.entry.little, Some(Little::Definite | Little::Each | Little::Filler))
        };
        let skipped = self.phrases[at + 1..].iter().take_while(little).count();
        let Some(next) = self.phrases.get(at + 1 + skipped).filter(|p| p.gap == Gap::Space) else { return false };
        let Some(surface) = next.entry.surface.filter(|_| on && material && !self.bound && !self.negated) else {
            return false;
        };
        let words = std::mem::take(&mut self.ahead).words;
        self.draft.surfaces.entry(surface).or_default().absorb(words);
        true
    }

    pub(super) fn relate(&mut self, gap: Gap, kind: Option<RelationKind>, reversed: bool) {
        self.negated = false;
        let subject = match self.last {
            Noun::Mention(index) => Some(index),
            _ => None,
        };
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

    pub(super) fn region(&mut self, at: usize, region: RelationKind) {
        let ahead = std::mem::take(&mut self.ahead);
        if let (Noun::Opening, true) = (self.last, self.phrases[at].text.contains(' ')) {
            return self.openings_at(at);
        }
        // "a reading corner with two armchairs"
        let with = self.phrases.get(at + 1).is_some_and(|p| p.entry.little == Some(Little::With));
        let behind = at > 0 && self.phrases[at - 1].entry.heads() && self.gap(at) == Gap::Space;
        if with && !self.inside && !self.relations.pending() && !behind {
            self.last = Noun::None;
            self.relations.wait(region);
            return;
        }
        if !self.relations.pending() {
            let own = self.phrases[at].text.contains(' ') || !self.inside;
            self.relate(if own { self.gap(at) } else { self.lead }, Some(region), false);
        }
        let all = ["each", "every", "all", "four"].iter().any(|word| self.phrases[at].text.contains(word));
        let corners = (ahead.each || all) && region == RelationKind::InCorner;
        let followed = self.followed(at);
        self.relations.region(&mut self.draft, self.vocabulary, region, corners, followed);
        self.bound = false;
    }

    /// "doors at both ends": one at each.
    fn openings_at(&mut self, at: usize) {
        let two = ["both", "either", "each", "opposite"].iter().any(|word| self.phrases[at].text.contains(word));
        let mut last = self.phrases[..at].iter().rev();
        let number = match last.find_map(|p| p.entry.opening) {
            Some(Opening::Window) => &mut self.draft.windows,
            _ => &mut self.draft.doors,
        };
        if two && number.is_none_or(|number| number < 2) {
            *number = Some(2);
        }
    }

    /// "a row of chairs" looks ahead, "chairs in a row" back.
    fn formation(&mut self, at: usize, formation: RelationKind) {
        let phrase = &self.phrases[at];
        self.token(phrase, "relation", &phrase.text);
        let rows = self.ahead.count.take().map_or(0, |(_, high)| high);
        // "seats in six rows of eight"
        let next = self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space);
        let columns = next.and_then(value).filter(|_| rows > 0 && !self.followed(at + 1));
        match self.last {
            Noun::Mention(index) if phrase.gap == Gap::Space && (columns.is_some() || !self.followed(at)) => {
                let mention = &mut self.draft.mentions[index];
                if let (Some(columns), Count::Several) = (columns, mention.count) {
                    let count = rows.saturating_mul(columns as u32);
                    mention.count = Count::Of(count, count);
                }
                if rows > 1 && mention.count == Count::Several {
                    mention.count = Self::in_rows(rows);
                }
                let own = self.vocabulary.kinds.get(&mention.kind).is_some_and(|k| k.knows(&phrase.text));
                match own {
                    // Such a thing is made of several itself.
                    true => mention.words.implied.push(phrase.text.clone()),
                    false => mention.formation = Some(formation),
                }
            }
            _ => {
                self.flush();
                self.ahead.formation = Some(formation);
                self.ahead.rows = rows;
            }
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
                let holds = |kind: &str| ["container", "shelf"].iter().any(|role| self.vocabulary.plays(kind, role));
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
            Little::Definite if self.relations.pending() && self.ends(at + 1) => self.pronoun(at, false),
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
                let with = self.phrases.get(at + 1).is_some_and(|p| p.entry.little == Some(Little::With));
                let region = self.phrases.get(at + 1).is_some_and(|p| p.entry.region.is_some());
                let number = self.phrases.get(at + 1).is_some_and(|p| p.number.is_some() || p.entry.count.is_some());
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
                let each = std::mem::take(&mut self.ahead.each);
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
