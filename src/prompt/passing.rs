//! Words that look like things or numbers and are none: "a place to box", "a hundred-year-old tree", "knights' hall".

use super::bind::{Binder, Noun};
use super::data::Little;
use super::english::singular;
use super::lexicon::Entry;
use super::phrases::Phrase;
use super::tokens::Gap;
use crate::spec::{Mounting, RelationKind, Surface};

/// Words behind a number that make it a time, a price or an age.
const NO_COUNT: [&str; 26] = [
    "year", "years", "yr", "yrs", "month", "months", "week", "weeks", "day", "days", "hour", "hours",
    "minute", "minutes", "oclock", "am", "pm", "percent", "degree", "degrees", "euro", "euros", "dollar",
    "dollars", "quid", "century",
];

impl Binder<'_> {
    /// Passes over what asks for nothing; returns how many phrases that was.
    pub(super) fn passing(&mut self, at: usize) -> Option<usize> {
        let phrase = &self.phrases[at];
        if phrase.entry.little == Some(Little::Of) && self.pots(at) {
            return Some(2);
        }
        if self.is_outside(at) {
            self.token(phrase, "relation", &phrase.text);
            self.flush();
            self.relate(self.gap(at), Some(RelationKind::Near), false);
            return Some(1);
        }
        let used = if self.is_age(at) {
            self.ahead.count = None;
            2
        } else if self.is_doing(at)
            || self.is_verb(at)
            || self.is_owner(at)
            || self.is_about(at)
            || self.is_corner_of(at)
        {
            1
        } else if phrase.text == "nothing" || phrase.text == "bare" {
            return self.nothing(at);
        } else if self.negated
            && let Some(kinds) = self.group(at)
        {
            self.draft.excluded.extend(kinds);
            1
        } else {
            return None;
        };
        for phrase in &self.phrases[at..at + used] {
            self.token(phrase, "filler", &phrase.text);
        }
        Some(used)
    }

    fn next(&self, at: usize) -> Option<&Phrase<'_>> {
        self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space)
    }

    /// Kinds that a general word means, none of which was asked for: furniture, seating.
    fn group(&self, at: usize) -> Option<Vec<String>> {
        let phrase = &self.phrases[at];
        let groups = &self.vocabulary.data.grammar.groups;
        let kinds = groups.get(&phrase.text).or_else(|| groups.get(&singular(&phrase.text)))?;
        let asked = |kind: &&String| self.draft.mentions.iter().any(|m| m.kind == **kind);
        let noun = self.next(at).is_none_or(|next| !next.entry.heads());
        noun.then(|| kinds.iter().filter(|kind| !asked(kind)).cloned().collect())
    }

    /// "a hundred-year-old", "24 hour": no number of things.
    fn is_age(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let number = phrase.number.is_some() || phrase.entry.count.is_some();
        number
            && self
                .next(at)
                .is_some_and(|next| NO_COUNT.contains(&next.text.split(' ').next().unwrap_or_default()))
    }

    /// ", around ten chairs": about so many.
    fn is_about(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let about = matches!(phrase.text.as_str(), "around" | "round" | "over" | "under" | "round about");
        let number = |p: &Phrase| p.number.is_some() || p.entry.count.is_some();
        about && self.gap(at) != Gap::Space && self.next(at).is_some_and(number)
    }

    /// "the kitchen corner" is no kitchen.
    fn is_corner_of(&self, at: usize) -> bool {
        let corner = |next: &Phrase| next.entry.region.is_some() && !next.text.contains(' ');
        self.phrases[at].entry.place.is_some() && self.next(at).is_some_and(corner)
    }

    /// "a sign outside the window" hangs near it.
    fn is_outside(&self, at: usize) -> bool {
        let text = self.phrases[at].text.as_str();
        let the = self.next(at).is_some_and(|next| next.entry.little == Some(Little::Definite));
        let window =
            self.phrases.get(at + 2).is_some_and(|p| p.entry.opening.is_some() && p.gap == Gap::Space);
        matches!(text, "outside" | "just outside") && the && window
    }

    /// "somewhere to box": behind "to" that follows no thing stands a verb, though it may be a thing's name.
    fn is_verb(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        let Some(before) = at.checked_sub(2).and_then(|i| self.phrases.get(i)) else { return false };
        let to = self.phrases[at - 1].text == "to" && phrase.gap == Gap::Space;
        let thing =
            before.entry.item.is_some() || before.entry.opening.is_some() || before.entry.relation.is_some();
        let noun = phrase.entry.item.is_some() && !phrase.plural && !phrase.text.contains(' ');
        to && noun && !thing && self.phrases[at - 1].gap == Gap::Space
    }

    /// "where smugglers keep their loot": what somebody does, though it may be a place's name.
    fn is_doing(&self, at: usize) -> bool {
        const VERBS: [&str; 8] = ["keep", "keeps", "study", "camp", "camps", "park", "shop", "stage"];
        let phrase = &self.phrases[at];
        let Some(before) = at.checked_sub(1).and_then(|i| self.phrases.get(i)) else { return false };
        let object = |next: &Phrase| {
            let little = matches!(next.entry.little, Some(Little::Definite | Little::Article | Little::Each));
            little || matches!(next.text.as_str(), "for" | "here" | "up" | "out" | "there")
        };
        let who =
            before.plural || before.entry.little == Some(Little::Filler) || *before.entry == Entry::default();
        VERBS.contains(&phrase.text.as_str())
            && phrase.gap == Gap::Space
            && who
            && !before.entry.modifies()
            && self.next(at).is_some_and(object)
    }

    /// "the knights' hall": whose it is, not what stands there.
    fn is_owner(&self, at: usize) -> bool {
        let phrase = &self.phrases[at];
        phrase.owns && phrase.entry.item.is_some() && self.next(at).is_some()
    }

    /// "nothing on the walls", "bare walls": what hangs there is left out.
    fn nothing(&mut self, at: usize) -> Option<usize> {
        let little = |p: &Phrase| {
            matches!(p.entry.little, Some(Little::Definite | Little::Filler | Little::Of | Little::In))
                || matches!(p.entry.relation, Some((RelationKind::On | RelationKind::AgainstWall, false)))
        };
        let skipped = self.phrases[at + 1..].iter().take_while(|p| p.gap == Gap::Space && little(p)).count();
        let noun = at + 1 + skipped;
        let wall =
            self.phrases.get(noun).filter(|p| p.gap == Gap::Space)?.entry.surface == Some(Surface::Wall);
        if !wall || skipped == 0 && self.phrases[at].text == "nothing" {
            return None;
        }
        let hung = self.vocabulary.kinds.iter().filter(|(_, kind)| kind.mounting == Mounting::Wall);
        let asked = |kind: &&String| self.draft.mentions.iter().any(|m| m.kind == **kind);
        let hung: Vec<String> = hung.map(|(name, _)| name).filter(|kind| !asked(kind)).cloned().collect();
        self.draft.excluded.extend(hung);
        for phrase in &self.phrases[at..=noun] {
            self.token(phrase, "negation", &phrase.text);
        }
        self.flush();
        self.last = Noun::Surface(Surface::Wall);
        Some(noun + 1 - at)
    }
}
