//! What is said of things that cannot be made, and of those that are not there.

use super::bind::{Ahead, Binder};
use super::data::Little;
use super::draft::{AskedRelation, AskedTarget};
use super::tokens::Gap;
use crate::spec::{Mounting, RelationKind};

impl Binder<'_> {
    /// What was said of a noun that nothing stands for is said of nothing else: "white tablecloths, candles".
    pub(super) fn unknown(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let noun = phrase.gap == Gap::Space && self.ends(at + 1) && phrase.number.is_none();
        let any = self.draft.place.is_some() || !self.draft.mentions.is_empty();
        let next = self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space);
        let related =
            next.is_some_and(|next| next.entry.relation.is_some() || next.entry.little == Some(Little::With));
        if (noun || related) && self.relations.pending() {
            self.relations.lose();
        } else if related && (self.ahead.article || self.ahead.count.is_some()) && !self.is_it(at + 2) {
            // "a bell above the door": the bell is not known, and nothing else is above the door.
            self.lost = true;
        }
        if noun && any && !phrase.text.ends_with("ly") {
            self.ahead = Ahead { each: self.ahead.each, ..Ahead::default() };
        }
    }

    fn is_it(&self, at: usize) -> bool {
        self.phrases.get(at).is_none_or(|p| p.entry.little == Some(Little::Pronoun) || p.gap != Gap::Space)
    }

    /// What a small thing lies on.
    pub(super) fn carrier_of(&self, index: usize) -> Option<usize> {
        let on = |r: &&AskedRelation| r.subject == index && r.kind.is_none_or(RelationKind::carries);
        let kind = self.vocabulary.kinds.get(&self.draft.mentions[index].kind);
        let small = kind.is_some_and(|kind| kind.mounting == Mounting::Surface);
        match self.draft.relations.iter().rev().find(on)?.target {
            AskedTarget::Mention(carrier) if small => Some(carrier),
            _ => None,
        }
    }

    /// "empty but for", "an empty room with nothing but", "everything is white except".
    pub(super) fn is_all_but(&self, at: usize) -> bool {
        let sentence = self.phrases[..at].iter().rev();
        let mut sentence = sentence.scan(false, |over, p| {
            let before = !*over;
            *over |= p.gap == Gap::Stop;
            before.then_some(p)
        });
        let place = |i: usize| self.phrases[i].entry.place.is_some();
        let before = at.checked_sub(1).map(|i| if place(i) { i.saturating_sub(1) } else { i });
        before.is_some_and(|i| self.is_empty(i))
            || sentence.any(|p| matches!(p.text.as_str(), "everything" | "all"))
    }

    /// Whether nothing, or next to nothing, is said to be there.
    fn is_empty(&self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let bare = |index: usize| self.vocabulary.data.adjectives[index].furnish.is_some_and(|f| f < 0.6);
        self.phrases[at].text == "nothing" || entry.adjective.is_some_and(bare)
    }
}
