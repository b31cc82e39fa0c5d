//! What is said of a noun behind it: "tents (8)", "crates x4", "a table (pine)", "six of them", "a chair painted red".

use super::bind::{Binder, Noun};
use super::data::Little;
use super::draft::{Count, Part};
use super::measure::{Number, number};
use super::phrases::Phrase;
use super::places_named::GENERIC;
use super::tokens::Gap;
use crate::spec::Mounting;

/// Groups of materials whose names, said by themselves, are what a place is made of rather than things in it.
const STUFF: [&str; 5] = ["stone", "mineral", "fabric", "metal", "synthetic"];

impl Binder<'_> {
    /// Reads what belongs to the noun before it; returns how many phrases that was.
    pub(super) fn aside(&mut self, at: usize) -> Option<usize> {
        let phrase = &self.phrases[at];
        if phrase.text == "s" && at > 0 && self.phrases[at - 1].end == phrase.start {
            // "the 80s" are no eighty things.
            self.ahead.count = None;
            self.token(phrase, "filler", "");
            return Some(1);
        }
        if let Some(kind) = self.without(phrase) {
            self.token(phrase, "negation", &kind);
            self.exclude(&kind);
            return Some(1);
        }
        let Noun::Mention(index) = self.last else { return None };
        if phrase.opens {
            return self.bracket(at, index);
        }
        if phrase.text == "x" && phrase.gap == Gap::Space {
            let (count, used) = self.count(at + 1)?;
            self.recount(at..at + 1 + used, index, count);
            return Some(1 + used);
        }
        let (count, used) = self.count(at)?;
        let several = self.draft.mentions[index].count == Count::Several;
        let said = phrase.gap != Gap::Space || at > 0 && self.is_filler(at - 1);
        let next = self.phrases.get(at + used);
        let behind = next.is_none_or(|n| n.gap != Gap::Space) || self.of_them(at + used);
        (several && said && behind).then(|| {
            self.recount(at..at + used, index, count);
            used
        })
    }

    fn is_filler(&self, at: usize) -> bool {
        self.phrases[at].entry.little == Some(Little::Filler)
    }

    fn of_them(&self, at: usize) -> bool {
        let text = |at: usize| self.phrases.get(at).map_or("", |p| p.text.as_str());
        matches!((text(at), text(at + 1)), ("of", "them" | "those" | "these") | ("or", "so" | "more"))
            || text(at) == "in" && self.ends(at + 2)
    }

    fn count(&self, at: usize) -> Option<((u32, u32), usize)> {
        match number(self.phrases, at)? {
            (Number::Count(low, high), used) => Some(((low, high), used)),
            _ => None,
        }
    }

    fn recount(&mut self, range: std::ops::Range<usize>, index: usize, (low, high): (u32, u32)) {
        for phrase in &self.phrases[range] {
            self.token(phrase, "count", &phrase.text);
        }
        self.draft.mentions[index].count = Count::Of(low, high);
    }

    /// "(8)", "(five of them)", "(pine)", "(dark green)".
    fn bracket(&mut self, at: usize, index: usize) -> Option<usize> {
        let end = (at..self.phrases.len()).find(|i| self.phrases[*i].closes)?;
        let mut next = at;
        while next <= end {
            let entry = &self.phrases[next].entry;
            match self.count(next) {
                Some((_, used)) => next += used,
                None if entry.modifies() || (entry.little.is_some() && !entry.heads()) => next += 1,
                None => return None,
            }
        }
        self.flush();
        let mut next = at;
        while next <= end {
            match self.count(next) {
                Some((count, used)) => {
                    self.recount(next..next + used, index, count);
                    next += used;
                }
                None => {
                    let phrase = &self.phrases[next];
                    match phrase.entry.modifies() {
                        true => self.modifier(phrase),
                        false => self.token(phrase, "filler", &phrase.text),
                    }
                    next += 1;
                }
            }
        }
        let words = std::mem::take(&mut self.ahead.words);
        self.draft.mentions[index].words.absorb(words);
        Some(end + 1 - at)
    }

    /// A comma: a count without its noun, measures and words of light are done with.
    pub(super) fn pause(&mut self, at: usize) {
        self.part(at);
        // "no red, blue or green chairs", but "no fog, two benches"
        let lists = |p: &Part| p.says.color.is_some() || p.says.material.is_some() || p.says.size.is_some();
        self.negated &= !self.ahead.words.is_empty() && self.ahead.words.parts.iter().all(lists);
        if self.ahead.words.parts.is_empty() {
            self.ahead.count = None;
            self.ahead.formation = None;
            self.relations.pause();
        }
        // "gravel, bamboo fence": the fence is not of gravel.
        let last = self
            .ahead
            .words
            .parts
            .last()
            .and_then(|p| p.says.material)
            .map(|index| &self.vocabulary.materials[index]);
        if last.is_some_and(|material| material.head) {
            self.flush();
        }
        let lights = |index: usize| self.vocabulary.data.adjectives[index].light.is_some();
        let lit =
            self.ahead.words.parts.iter().all(|p| p.says.adjective.is_some_and(|(index, _)| lights(index)));
        // Words of light are said of the place, lengths of what was named before.
        if lit && !self.ahead.words.is_empty() {
            self.flush();
        }
    }

    /// "three pots of fern" are three ferns.
    pub(super) fn pots(&mut self, at: usize) -> bool {
        let Noun::Mention(index) = self.last else { return false };
        let next = self.phrases.get(at + 1).filter(|n| n.gap == Gap::Space);
        let kind = next.and_then(|n| n.entry.item.as_ref()).map(|(kind, _)| kind.clone());
        let grows = |kind: &String| self.vocabulary.data.grammar.groups["plant"].contains(kind);
        let pot = matches!(self.draft.mentions[index].noun.as_str(), "pot" | "planter" | "tub" | "plant pot");
        let Some(kind) = kind.filter(|kind| pot && grows(kind)) else { return false };
        self.token(&self.phrases[at + 1], "item", &kind);
        self.draft.mentions[index].kind = kind;
        true
    }

    /// Whether "of" at `at` says what lies on the noun before it.
    pub(super) fn carries(&self, at: usize) -> bool {
        let Noun::Mention(index) = self.last else { return false };
        let holds = |kind: &str| ["top", "shelf"].iter().any(|role| self.vocabulary.plays(kind, role));
        let top = self.draft.mentions.get(index).is_some_and(|m| holds(&m.kind));
        let next = self.phrases.get(at + 1).filter(|n| n.gap == Gap::Space && self.phrases[at].text == "of");
        let small = |n: &Phrase| {
            let kind = n.entry.item.as_ref().and_then(|(kind, _)| self.vocabulary.kinds.get(kind));
            kind.is_some_and(|k| k.mounting == Mounting::Surface) && !n.entry.modifies()
        };
        top && next.is_some_and(small)
    }

    /// Whether nothing more of the sentence's part stands at `at`.
    pub(super) fn ends(&self, at: usize) -> bool {
        let next = self.phrases.get(at);
        next.is_none_or(|n| n.gap != Gap::Space || n.entry.little == Some(Little::And) || n.closes && n.opens)
    }

    /// "round it", "skip the table": words that could be something else, before an article.
    pub(super) fn is_relation(&self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let next = self.phrases.get(at + 1).filter(|n| n.gap == Gap::Space);
        let little = next.and_then(|n| n.entry.little);
        // "skip the printer": not the skip that stands in the street.
        let any = next.is_some_and(|n| n.text == "any" || n.text == "all");
        if entry.negation && (any || matches!(little, Some(Little::Article | Little::Definite))) {
            return true;
        }
        let opens =
            matches!(little, Some(Little::Article | Little::Definite | Little::Pronoun | Little::Each));
        entry.relation.is_some() && entry.modifies() && opens
    }

    /// "a chair painted red": the word ties the colour to the noun before it.
    pub(super) fn is_behind(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let colors = |next: &Phrase| next.gap == Gap::Space && next.entry.color.is_some();
        let colored = self.phrases.get(at + 1).is_some_and(colors);
        let noun = at > 0 && self.phrases[at - 1].entry.heads() && phrase.gap == Gap::Space;
        phrase.entry.little == Some(Little::Is) && phrase.entry.modifies() && colored && noun
    }

    /// "of black stone", "damp stone, brown carpet": what could be a thing, but is what something is made of.
    pub(super) fn is_stuff(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        let Some((kind, _)) = entry.item.as_ref().filter(|_| !phrase.plural && self.ends(at + 1)) else {
            return false;
        };
        let ahead = &self.ahead;
        let bare = ahead.count.is_none() && !ahead.article && !ahead.definite && !ahead.each && !self.negated;
        let flat = self.vocabulary.kinds.get(kind).is_some_and(|k| k.mounting == Mounting::Flat);
        // "big mirror": what a kind is called by its own name is a thing.
        if *kind == phrase.text && !flat && !self.bound {
            return false;
        }
        let group = |index: usize| self.vocabulary.materials[index].group.as_str();
        let stuff = entry.material.is_some_and(|index| flat || STUFF.contains(&group(index)));
        let light = |index: usize| self.vocabulary.data.adjectives[index].light.is_some();
        bare && (self.bound && entry.material.is_some()
            || !self.relations.pending() && (stuff || entry.adjective.is_some_and(light)))
    }

    /// "a little boat" is small; "a little worn" is not worn much.
    pub(super) fn is_small(&self, phrase: &Phrase) -> bool {
        let at = self.phrases.iter().position(|p| p.start == phrase.start).unwrap_or(0);
        let next = self.phrases.get(at + 1).filter(|n| n.gap == Gap::Space);
        phrase.text == "a little"
            && next.is_some_and(|n| n.entry.item.is_some() || n.entry.heads() && !n.entry.modifies())
    }

    /// "a runner rug", "photo lab": a noun that only says which one of the next it is.
    pub(super) fn only_says_which(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let next = self.phrases.get(at + 1).filter(|n| n.gap == Gap::Space);
        let same =
            |n: &Phrase| n.entry.item.as_ref().map(|i| &i.0) == phrase.entry.item.as_ref().map(|i| &i.0);
        let noun = |n: &Phrase| {
            (same(n) || !n.entry.modifies())
                && (n.entry.item.is_some() || n.entry.place.is_some() && !GENERIC.contains(&n.text.as_str()))
                && n.number.is_none()
        };
        let entry = &phrase.entry;
        let bare = entry.item.is_some() && entry.place.is_none() && !entry.modifies();
        bare && !phrase.plural && next.is_some_and(noun)
    }

    /// "windowless", "lampless": the noun that is not to be there.
    fn without(&self, phrase: &Phrase) -> Option<String> {
        if phrase.entry.as_ref() != &super::lexicon::Entry::default() {
            return None;
        }
        let noun = phrase.text.strip_suffix("less")?;
        let entry = self.vocabulary.lexicon.find(&[noun])?;
        entry.item.as_ref().map(|(kind, _)| kind.clone())
    }

    /// A kind, or each of those that a general word means, that is not to be there, whatever was said of it before.
    pub(super) fn exclude(&mut self, word: &str) {
        let either = self.vocabulary.data.grammar.either.get(word);
        for kind in either.cloned().unwrap_or_else(|| vec![word.to_owned()]) {
            for mention in self.draft.mentions.iter_mut().filter(|m| m.kind == kind) {
                mention.count = Count::Of(0, 0);
            }
            self.draft.excluded.insert(kind);
        }
    }

    /// "a kitchen? no, a bathroom": the word takes back what was said, nothing that follows.
    pub(super) fn corrects(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let Some(next) = self.phrases.get(at + 1) else { return false };
        let anew = matches!(next.entry.little, Some(Little::Article | Little::Definite))
            || matches!(next.text.as_str(), "wait" | "sorry" | "actually" | "rather" | "just" | "make it");
        let place = self.draft.place.is_some() && self.draft.mentions.is_empty();
        phrase.text == "no" && place && (next.gap != Gap::Space || anew)
    }

    pub(super) fn correct(&mut self) {
        self.draft.place = None;
        self.draft.rooms.clear();
        self.draft.host = None;
        self.last = Noun::None;
        self.negated = false;
    }
}
