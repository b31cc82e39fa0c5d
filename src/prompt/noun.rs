//! What happens when a noun is read: it takes the words before it, and relations find their sides.

use super::bind::{Binder, Noun};
use super::draft::{AskedTarget, Count, Mention, Part, Says};
use super::english::singular;
use super::lexicon::Opening;
use crate::spec::{RelationKind, Surface};

impl Binder<'_> {
    pub(super) fn head(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        // "smithy" may be a forge; it is the place as long as there is none.
        let named = self.draft.place.as_ref().is_some_and(|(_, strength)| *strength > 1);
        let is_place = entry.place.is_some() && !named && !self.relations.pending();
        if let Some((kind, implied)) = entry.item.as_ref().filter(|_| !is_place) {
            self.token(phrase, "item", kind);
            self.item(at, kind, implied);
        } else if let Some(opening) = entry.opening.filter(|_| !is_place) {
            self.token(phrase, "item", if opening == Opening::Door { "door" } else { "window" });
            self.opening(at, opening);
        } else if let Some(surface) = entry.surface {
            self.token(phrase, "place", &phrase.text);
            self.surface(at, surface);
        } else if let Some(place) = &entry.place {
            self.token(phrase, "place", place);
            self.named(at, place);
        }
        self.inside = false;
        self.bound = false;
        self.lost = false;
    }

    pub(super) fn place(&mut self, place: &str, strength: u32) {
        if self.draft.place.as_ref().is_none_or(|(_, s)| *s < strength) {
            self.draft.place = Some((place.to_owned(), strength));
        }
    }

    pub(super) fn item(&mut self, at: usize, kind: &str, implied: &[String]) {
        let phrase = &self.phrases[at];
        let ahead = std::mem::take(&mut self.ahead);
        // "zero chairs"
        if self.negated || ahead.count == Some((0, 0)) {
            self.exclude(kind);
            return;
        }
        let kind = self.either(kind).to_owned();
        let kind = kind.as_str();
        let title = self.vocabulary.kinds.get(kind).map(|k| k.title.to_lowercase());
        let plural = phrase.plural && title.as_ref().is_none_or(|t| *t != phrase.text);
        let noun = if plural { one_of(&phrase.text) } else { phrase.text.clone() };
        let count = match ahead.count {
            Some((low, high)) => Count::Of(low, high),
            None if ahead.rows > 1 => Self::in_rows(ahead.rows),
            None if (ahead.definite || self.is_again(kind, &noun, ahead.article)) && !plural => Count::That,
            None if ahead.definite || ahead.each => Count::Those,
            None if plural || ahead.formation.is_some() => Count::Several,
            None => Count::Of(1, 1),
        };
        let mut words = ahead.words;
        words.parts.extend(self.named_so(at, kind));
        words.implied = implied.to_vec();
        let mention = Mention {
            kind: kind.to_owned(),
            count,
            words,
            noun,
            start: phrase.start,
            end: phrase.end,
            formation: ahead.formation.filter(|f| !self.is_made_so(kind, *f)),
            room: self.room,
        };
        let index = self.refer(mention);
        let followed = self.followed(at);
        self.relations.noun(&mut self.draft, self.vocabulary, index, ahead.each, followed);
        self.every = ahead.each;
        self.last = self.carrier.take().unwrap_or(Noun::Mention(index));
    }

    /// What a name of several words says itself: a crystal chandelier is of crystal, a long table long.
    fn named_so(&self, at: usize, kind: &str) -> Vec<Part> {
        let phrase = &self.phrases[at];
        let Some((before, _)) = phrase.text.rsplit_once(' ').filter(|_| !phrase.text.contains(" of ")) else {
            return Vec::new();
        };
        let own = kind.replace('_', " ") == phrase.text;
        let usual = self.vocabulary.kinds.get(kind).map_or("", |kind| kind.material.as_str());
        let tells = |word: &str| {
            let entry = self.vocabulary.lexicon.find(&[word])?;
            let group = entry.material.map(|index| self.vocabulary.materials[index].group.as_str());
            let hard = matches!(group, Some("wood" | "stone" | "metal")) && entry.item.is_none()
                || word == "crystal";
            let says = Says {
                material: entry.material.filter(|_| hard && !usual.split(' ').any(|known| known == word)),
                size: entry.size.map(|size| (size, 1.0)),
                style: entry.style && entry.size.is_some(),
                ..Says::default()
            };
            let told = says.material.is_some() || says.size.is_some();
            told.then(|| Part { text: word.to_owned(), word: word.to_owned(), says })
        };
        if own { Vec::new() } else { before.split(' ').filter_map(tells).collect() }
    }

    /// "an anvil … a bucket near anvil": without an article, and as the other side of a relation, it is the one that
    /// was named.
    fn is_again(&self, kind: &str, noun: &str, article: bool) -> bool {
        let same = |m: &Mention| m.kind == kind && (m.noun == noun || m.noun.ends_with(noun) || noun == kind);
        !article && self.relations.pending() && self.draft.mentions.iter().any(same)
    }

    /// Whether a kind has a style of its own for a formation: bales of hay are made stacked.
    fn is_made_so(&self, kind: &str, formation: RelationKind) -> bool {
        formation == RelationKind::Stacked
            && self.vocabulary.kinds.get(kind).is_some_and(|k| k.knows("stacked"))
    }

    /// "the fire" is the campfire or the fireplace, whichever was named or suits the place.
    pub(super) fn either<'k>(&'k self, word: &'k str) -> &'k str {
        let Some(kinds) = self.vocabulary.data.grammar.either.get(word) else { return word };
        let known = || kinds.iter().filter(|k| self.vocabulary.kinds.contains_key(*k));
        let named = known().find(|k| self.draft.mentions.iter().any(|m| m.kind == **k));
        let place = self.draft.place.as_ref().map(|(place, _)| place);
        let place = place.or(self.draft.hints.first().map(|hint| &hint.place));
        let outdoor = place.is_some_and(|place| self.vocabulary.outdoor.contains(place));
        let suits = known().find(|k| self.vocabulary.plays(k, "outdoor") == outdoor);
        named.or(suits).or(known().next()).map_or(word, String::as_str)
    }

    /// "the table" is a table that was named before, if there is one.
    pub(super) fn refer(&mut self, mention: Mention) -> usize {
        // "candles on each table, twelve tables": the number comes with the second naming.
        let again = |m: &Mention| {
            let open = matches!(m.count, Count::Several | Count::Those);
            let counted = matches!(mention.count, Count::Of(_, high) if high > 1);
            m.kind == mention.kind && open && counted && m.formation.is_none() && m.words.parts.is_empty()
        };
        if let Some(index) = self.draft.mentions.iter().rposition(again) {
            self.draft.mentions[index] = mention;
            return index;
        }
        let known = matches!(mention.count, Count::That | Count::Those);
        let before = self.draft.mentions.iter().rposition(|m| m.kind == mention.kind);
        // "two deckchairs …, a table between the chairs"
        let like = |m: &Mention| m.noun.len() > mention.noun.len() && m.noun.ends_with(&mention.noun);
        let before = before.or_else(|| self.draft.mentions.iter().rposition(like).filter(|_| known));
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

    pub(super) fn opening(&mut self, at: usize, opening: Opening) {
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
        let painted = |p: &Part| p.says.color.is_some() && opening == Opening::Door;
        let tells = |p: &&Part| p.says.style || p.says.size.is_some() || painted(p);
        let styles = ahead.words.parts.iter().filter(tells);
        self.draft.opening_words.extend(styles.map(|p| p.text.clone()));
        // "arched windows" may be a name of its own.
        let known = |word: &&str| self.vocabulary.lexicon.find(&[word]).is_some_and(|e| e.style);
        self.draft.opening_words.extend(phrase.text.split(' ').filter(known).map(str::to_owned));
        self.last = Noun::Opening;
    }

    pub(super) fn surface(&mut self, at: usize, surface: Surface) {
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
