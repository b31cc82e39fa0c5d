//! Goes through the phrases once and binds describing words, numbers and relations to their nouns.

use super::data::Little;
use super::draft::{AskedTarget, Count, Description, Draft, Mention, Part, Says};
use super::english::singular;
use super::lexicon::Opening;
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
struct Ahead {
    words: Description,
    count: Option<(u32, u32)>,
    definite: bool,
    each: bool,
    row: bool,
    intensity: Option<(f32, String)>,
}

/// The noun that came last.
#[derive(Clone, Copy, PartialEq)]
enum Noun {
    None,
    Place,
    Surface(Surface),
    Opening,
    Mention(usize),
}

struct Binder<'a> {
    vocabulary: &'a Vocabulary,
    phrases: &'a [Phrase<'a>],
    draft: Draft,
    ahead: Ahead,
    last: Noun,
    /// Words without a noun belong to the last one: "walls of …", "the floor is …".
    bound: bool,
    negated: bool,
    /// What stood before the last "in".
    lead: Gap,
    relations: Relations,
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
            relations: Relations::default(),
        }
    }

    /// Reads what stands at `at`; returns how many phrases that was.
    fn step(&mut self, at: usize) -> usize {
        let phrase = &self.phrases[at];
        if phrase.gap == Gap::Stop {
            self.stop();
        } else if phrase.gap == Gap::Comma {
            self.part(at);
            self.negated &= !self.ahead.words.is_empty();
        }
        if phrase.number.is_some() || phrase.entry.count.is_some() {
            if let Some((number, used)) = number(self.phrases, at) {
                self.number(number);
                for phrase in &self.phrases[at..(at + used).min(self.phrases.len())] {
                    self.token(phrase, "count", &phrase.text);
                }
                return used;
            }
        }
        let entry = &phrase.entry;
        let attached = self.attached(at);
        if attached && entry.modifies() {
            self.modifier(phrase);
        } else if attached && !entry.modifies() && entry.item.is_none() && entry.heads() {
            // "tavern table", "wall lantern": the first noun only says which.
            if let Some(place) = &entry.place {
                self.place(place, 2);
            }
            self.token(phrase, "place", entry.place.as_deref().unwrap_or(&phrase.text));
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
    fn attached(&self, at: usize) -> bool {
        self.phrases
            .get(at + 1)
            .is_some_and(|next| next.gap == Gap::Space && (next.entry.heads() || next.entry.modifies()))
    }

    fn number(&mut self, number: Number) {
        match number {
            Number::Count(low, high) => {
                self.flush();
                self.ahead.count = Some((low, high));
            }
            Number::Measures(measures) => {
                for (axis, metres) in measures {
                    self.ahead.words.measures.insert(axis.to_owned(), metres);
                }
            }
        }
    }

    fn modifier(&mut self, phrase: &Phrase) {
        let entry = &phrase.entry;
        if let Some(factor) = entry.intensity {
            self.ahead.intensity = Some((factor, phrase.text.clone()));
            self.token(phrase, "filler", "intensifier");
            return;
        }
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

    fn head(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        if let Some((kind, implied)) = &entry.item {
            self.token(phrase, "item", kind);
            self.item(at, kind, implied);
        } else if let Some(opening) = entry.opening {
            self.token(phrase, "item", if opening == Opening::Door { "door" } else { "window" });
            self.opening(at, opening);
        } else if let Some(surface) = entry.surface {
            self.token(phrase, "place", &phrase.text);
            self.surface(at, surface);
        } else if let Some(place) = &entry.place {
            self.token(phrase, "place", place);
            let ahead = std::mem::take(&mut self.ahead);
            if !self.negated {
                // A room or hall may be any place; "in the corner of the room" names none.
                let generic = place == "room" || place == "field";
                self.place(place, if generic { 1 } else { 3 });
                self.draft.place_words.absorb(ahead.words);
                self.last = Noun::Place;
            }
            self.relations.leave();
        }
        self.bound = false;
    }

    fn place(&mut self, place: &str, strength: u32) {
        if self.draft.place.as_ref().is_none_or(|(_, s)| *s < strength) {
            self.draft.place = Some((place.to_owned(), strength));
        }
    }

    fn item(&mut self, at: usize, kind: &str, implied: &[String]) {
        let phrase = &self.phrases[at];
        let ahead = std::mem::take(&mut self.ahead);
        if self.negated {
            let kind = self.either(kind).to_owned();
            self.draft.excluded.insert(kind);
            return;
        }
        let kind = self.either(kind).to_owned();
        let kind = kind.as_str();
        let title = self.vocabulary.kinds.get(kind).map(|k| k.title.to_lowercase());
        let plural = phrase.plural && title.as_ref().is_none_or(|t| *t != phrase.text);
        let noun = if plural { one_of(&phrase.text) } else { phrase.text.clone() };
        let count = match ahead.count {
            Some((low, high)) => Count::Of(low, high),
            None if ahead.definite && !plural => Count::That,
            None if ahead.definite || ahead.each => Count::Those,
            None if plural || ahead.row => Count::Several,
            None => Count::Of(1, 1),
        };
        let mut words = ahead.words;
        words.implied = implied.to_vec();
        let mention = Mention {
            kind: kind.to_owned(),
            count,
            words,
            noun,
            start: phrase.start,
            end: phrase.end,
            row: ahead.row,
        };
        let index = self.refer(mention);
        let followed = self.followed(at);
        self.relations.noun(&mut self.draft, self.vocabulary, index, ahead.each, followed);
        self.last = Noun::Mention(index);
    }

    /// "the fire" is the campfire or the fireplace, whichever was named or suits the place.
    fn either<'k>(&'k self, word: &'k str) -> &'k str {
        let Some(kinds) = self.vocabulary.data.grammar.either.get(word) else { return word };
        let known = || kinds.iter().filter(|k| self.vocabulary.kinds.contains_key(*k));
        let named = known().find(|k| self.draft.mentions.iter().any(|m| m.kind == **k));
        let outdoor = self.draft.place.as_ref().is_some_and(|(p, _)| self.vocabulary.outdoor.contains(p));
        let suits = known().find(|k| self.vocabulary.plays(k, "outdoor") == outdoor);
        named.or(suits).or(known().next()).map_or(word, String::as_str)
    }

    /// "the table" is a table that was named before, if there is one.
    fn refer(&mut self, mention: Mention) -> usize {
        let known = matches!(mention.count, Count::That | Count::Those);
        let before = self.draft.mentions.iter().rposition(|m| m.kind == mention.kind);
        match before {
            Some(index) if known && mention.words.parts.is_empty() => index,
            Some(index) if known => {
                let said = |m: &Mention| mention.words.parts.iter().all(|p| m.words.parts.contains(p));
                let same = |m: &Mention| m.kind == mention.kind && said(m);
                self.draft.mentions.iter().rposition(same).unwrap_or(index)
            }
            _ => {
                self.draft.mentions.push(mention);
                self.draft.mentions.len() - 1
            }
        }
    }

    fn opening(&mut self, at: usize, opening: Opening) {
        let phrase = &self.phrases[at];
        let ahead = std::mem::take(&mut self.ahead);
        let number = match opening {
            Opening::Door => &mut self.draft.doors,
            Opening::Window => &mut self.draft.windows,
        };
        if self.negated {
            *number = Some(0);
            return;
        }
        let target = if opening == Opening::Door { AskedTarget::Door } else { AskedTarget::Window };
        if self.relations.pending() {
            self.draft.needs_window |= opening == Opening::Window;
            let followed = self.followed(at);
            self.relations.opening(&mut self.draft, self.vocabulary, target, followed);
        } else {
            match ahead.count {
                Some((_, high)) => *number = Some(number.unwrap_or(0).saturating_add(high)),
                None if phrase.plural || ahead.definite => {
                    self.draft.needs_window |= opening == Opening::Window;
                }
                None => *number = Some(number.unwrap_or(0).saturating_add(1)),
            }
        }
        let styles = ahead.words.parts.iter().filter(|p| p.says.style || p.says.size.is_some());
        self.draft.opening_words.extend(styles.map(|p| p.text.clone()));
        self.last = Noun::Opening;
    }

    fn surface(&mut self, at: usize, surface: Surface) {
        let ahead = std::mem::take(&mut self.ahead);
        self.draft.surfaces.entry(surface).or_default().absorb(ahead.words);
        if self.relations.pending() {
            let wall = surface == Surface::Wall;
            let followed = self.followed(at);
            self.relations.surface(&mut self.draft, self.vocabulary, wall, followed);
        } else {
            self.last = Noun::Surface(surface);
        }
    }

    fn grammar(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        if entry.negation {
            self.flush();
            self.negated = true;
            self.token(phrase, "negation", &phrase.text);
        } else if let Some((kind, reversed)) = entry.relation {
            self.flush();
            self.token(phrase, "relation", &phrase.text);
            self.relate(self.gap(at), Some(kind), reversed);
            if let (true, Noun::Mention(subject)) = (entry.sides, self.last) {
                let of = phrase.text.ends_with(" of");
                self.relations.both_sides(&mut self.draft, subject, of);
            }
        } else if let Some(region) = entry.region {
            self.token(phrase, "relation", &phrase.text);
            self.region(at, region);
        } else if entry.row {
            self.ahead.row = true;
            self.token(phrase, "relation", "row");
        } else if let Some(little) = entry.little {
            self.token(phrase, "filler", &phrase.text);
            self.little(at, little);
        } else if phrase.text == "x" || entry.unit.is_some() || entry.axis.is_some() {
            self.token(phrase, "filler", &phrase.text);
        } else {
            self.token(phrase, "unknown", "");
        }
    }

    fn relate(&mut self, gap: Gap, kind: Option<RelationKind>, reversed: bool) {
        self.negated = false;
        let subject = match self.last {
            Noun::Mention(index) => Some(index),
            _ => None,
        };
        self.relations.open(subject, kind, reversed, gap);
    }

    fn region(&mut self, at: usize, region: RelationKind) {
        let ahead = std::mem::take(&mut self.ahead);
        if !self.relations.pending() {
            self.relate(self.lead, Some(region), false);
        }
        let corners = ahead.each && region == RelationKind::InCorner;
        let followed = self.followed(at);
        self.relations.region(&mut self.draft, self.vocabulary, region, corners, followed);
        self.bound = false;
    }

    fn little(&mut self, at: usize, little: Little) {
        match little {
            Little::Article | Little::Definite => {
                self.flush();
                self.ahead.definite = little == Little::Definite;
            }
            Little::Each => {
                self.flush();
                // "four chairs each" looks back; "each table" and "each with" ahead.
                let with = self.phrases.get(at + 1).is_some_and(|p| p.entry.little == Some(Little::With));
                let region = self.phrases.get(at + 1).is_some_and(|p| p.entry.region.is_some());
                if with || region || self.attached(at) {
                    self.ahead.each = true;
                } else {
                    self.relations.each_behind(&mut self.draft);
                }
            }
            Little::Pronoun => {
                self.flush();
                if let Noun::Mention(index) = self.last {
                    let followed = self.followed(at);
                    self.relations.pronoun(&mut self.draft, self.vocabulary, index, followed);
                }
            }
            Little::With => {
                self.flush();
                let each = std::mem::take(&mut self.ahead.each);
                self.relate(self.gap(at), None, true);
                self.relations.each_ahead(each);
            }
            Little::Of | Little::Is => {
                self.flush();
                self.bound = true;
            }
            Little::In => {
                self.flush();
                self.bound = true;
                self.lead = self.gap(at);
            }
            Little::And => self.part(at + 1),
            Little::Filler => {}
        }
    }

    /// What stands before a phrase; "and" counts as a comma.
    fn gap(&self, at: usize) -> Gap {
        let phrase = &self.phrases[at];
        let and = at > 0 && self.phrases[at - 1].entry.little == Some(Little::And);
        if and { phrase.gap.max(Gap::Comma) } else { phrase.gap }
    }

    /// Whether another noun phrase begins right behind `at`: "on the table | a mug".
    fn followed(&self, at: usize) -> bool {
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
    fn part(&mut self, at: usize) {
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

    /// A new sentence starts afresh.
    fn stop(&mut self) {
        self.flush();
        self.negated = false;
        self.bound = false;
        self.ahead = Ahead::default();
        self.relations.stop();
    }

    /// Describing words without a noun go to the last one if they are bound to it, else to the place.
    fn flush(&mut self) {
        let ahead = std::mem::take(&mut self.ahead);
        self.ahead.each = ahead.each;
        self.ahead.row = ahead.row;
        let measures_only = ahead.words.parts.is_empty();
        if ahead.words.is_empty() || self.negated {
            return;
        }
        let place = Noun::Place;
        let owner = if self.bound || measures_only { self.last } else { place };
        match owner {
            Noun::Mention(index) => self.draft.mentions[index].words.absorb(ahead.words),
            Noun::Surface(surface) => {
                self.draft.surfaces.entry(surface).or_default().absorb(ahead.words);
            }
            Noun::Place | Noun::None => self.draft.place_words.absorb(ahead.words),
            Noun::Opening => {
                self.draft.opening_words.extend(ahead.words.parts.into_iter().map(|p| p.text));
            }
        }
    }

    fn token(&mut self, phrase: &Phrase, role: &str, meaning: &str) {
        let score = match (role, phrase.mended) {
            ("unknown", _) => 0.0,
            (_, true) => 0.7,
            (_, false) => 1.0,
        };
        let (role, meaning) = (role.to_owned(), meaning.to_owned());
        self.draft.tokens.push(Token { start: phrase.start, end: phrase.end, role, meaning, score });
    }
}

/// The singular of a noun phrase: "stacks of books" → "stack of books".
fn one_of(phrase: &str) -> String {
    let (noun, rest) = phrase.split_once(" of ").map_or((phrase, None), |(n, r)| (n, Some(r)));
    let noun = match noun.rsplit_once(' ') {
        Some((before, last)) => format!("{before} {}", singular(last)),
        None => singular(noun),
    };
    rest.map_or(noun.clone(), |rest| format!("{noun} of {rest}"))
}
