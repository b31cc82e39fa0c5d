//! Nouns among describing words, and describing words behind their noun: "tables bolted down", "curtains deep blue".

use super::bind::{Binder, Noun};
use super::english::singular;
use super::lexicon::Entry;
use super::tokens::Gap;

impl Binder<'_> {
    /// Whether a word that is a style too is a noun here: no noun comes behind the describing words that follow.
    pub(super) fn is_noun(&self, at: usize) -> bool {
        let entry = &self.phrases[at].entry;
        let says = entry.color.is_some() || entry.material.is_some() || entry.adjective.is_some();
        let only_style = !says && entry.size.is_none() && entry.intensity.is_none();
        entry.item.is_some() && only_style && !self.leads_to_noun(at + 1)
    }

    /// What a describing word stands for where it is a noun itself: "an old oak", "two marble angels".
    pub(super) fn noun_itself(&self, at: usize) -> Option<(String, Vec<String>)> {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        let ahead = &self.ahead;
        let single = ahead.article || ahead.each || ahead.count.is_some_and(|(_, high)| high == 1);
        let counted = if phrase.plural { !self.bound } else { single };
        if entry.heads() || !entry.modifies() || !self.next_is_no_noun(at) {
            return None;
        }
        let one = singular(&phrase.text);
        if counted && self.vocabulary.data.grammar.trees.contains(&one) && entry.material.is_some() {
            return Some(("tree".to_owned(), Vec::new()));
        }
        // "a bamboo fence": a material by its name, and a thing.
        if let Some((of, last)) =
            phrase.text.rsplit_once(' ').filter(|_| entry.material.is_some() && !self.bound)
        {
            let find = |word: &str| self.vocabulary.lexicon.find(&[word]);
            let kind = find(last).and_then(|e| e.item.clone()).map(|(kind, _)| kind);
            return kind
                .filter(|_| find(of).is_some_and(|e| e.material.is_some()))
                .map(|kind| (kind, Vec::new()));
        }
        let told = ahead.count.is_some() || ahead.words.parts.iter().any(|p| p.says.material.is_some());
        let plain = entry.style && entry.adjective.is_none() && entry.color.is_none() && entry.size.is_none();
        if !(counted && told && plain && phrase.plural) {
            return None;
        }
        let mut known = self.vocabulary.kinds.values().filter(|kind| kind.knows(&one));
        let only = known.next().filter(|_| known.next().is_none());
        only.map(|kind| (kind.kind.clone(), vec![one]))
    }

    fn next_is_no_noun(&self, at: usize) -> bool {
        let next = self.phrases.get(at + 1).filter(|next| next.gap == Gap::Space);
        next.is_none_or(|next| {
            !next.entry.heads() && !next.entry.modifies() && *next.entry != Entry::default()
        })
    }

    /// Whether describing words at `at`, if there are any, stand before a noun.
    fn leads_to_noun(&self, at: usize) -> bool {
        let next = self.phrases[at.min(self.phrases.len())..].iter();
        let mut next =
            next.take_while(|p| p.gap == Gap::Space).skip_while(|p| p.entry.modifies() && !p.entry.heads());
        next.next().is_some_and(|p| p.entry.heads())
    }

    /// Describing words right behind a thing are said of it: "a table painted blue", "walls bright yellow".
    pub(super) fn follow(&mut self, at: usize) {
        let phrase = &self.phrases[at];
        let entry = &phrase.entry;
        let lights =
            entry.adjective.is_some_and(|index| self.vocabulary.data.adjectives[index].light.is_some());
        let done = phrase.text.ends_with("ed") && entry.modifies() && !lights;
        let tells = entry.color.is_some() || entry.material.is_some() || entry.size.is_some() || done;
        let noun = at > 0 && self.phrases[at - 1].entry.heads() && phrase.gap == Gap::Space;
        let thing = matches!(self.last, Noun::Mention(_) | Noun::Surface(_) | Noun::Opening);
        let behind = noun && thing && tells && !entry.heads() && self.ahead.words.is_empty();
        self.bound |= behind && !self.leads_to_noun(at);
    }
}
