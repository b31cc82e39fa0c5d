//! Nouns among describing words, and describing words behind their noun: "tables bolted down", "curtains deep blue".

use super::bind::{Binder, Noun};
use super::tokens::Gap;

impl Binder<'_> {
    /// Whether a word that is a style too is a noun here: no noun comes behind the describing words that follow.
    pub(super) fn is_noun(&self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let says = entry.color.is_some() || entry.material.is_some() || entry.adjective.is_some();
        let only_style = !says && entry.size.is_none() && entry.intensity.is_none();
        entry.item.is_some() && only_style && !self.leads_to_noun(at + 1)
    }

    /// Whether describing words at `at`, if there are any, stand before a noun.
    fn leads_to_noun(&self, at: usize) -> bool {
        let next = self.phrases[at.min(self.phrases.len())..].iter();
        let mut next = next.take_while(|p| p.gap == Gap::Space).skip_while(|p| p.entry.modifies() && !p.entry.heads());
        next.next().is_some_and(|p| p.entry.heads())
    }

    /// Describing words right behind a thing are said of it: "a table painted blue", "walls bright yellow".
    pub(super) fn follow(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        let lights = entry.adjective.is_some_and(|index| self.vocabulary.data.adjectives[index].light.is_some());
        let done = phrase.text.ends_with("ed") && entry.modifies() && !lights;
        let tells = entry.color.is_some() || entry.material.is_some() || entry.size.is_some() || done;
        let noun = at > 0 && self.phrases[at - 1].entry.heads() && phrase.gap == Gap::Space;
        let thing = matches!(self.last, Noun::Mention(_) | Noun::Surface(_) | Noun::Opening);
        let behind = noun && thing && tells && !entry.heads() && self.ahead.words.is_empty();
        self.bound |= behind && !self.leads_to_noun(at);
    }
}
