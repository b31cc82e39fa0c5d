//! What is said behind a thing that shall not be there: "plants not needed", "ladders forbidden", "rug: none".

use super::bind::Binder;
use super::data::Refusals;
use super::lexicon::{Opening, plain_phrase};
use super::tokens::Gap;

/// Most phrases that a refusal has.
const LONGEST: usize = 8;
/// "A rug-free bedroom": what refuses wherever it stands.
const SUFFIXES: [&str; 2] = ["free", "less"];
/// What refuses as an answer of its own, too: "plants? none."
const ANSWERS: [&str; 5] = ["none", "no thanks", "no thank you", "no way", "never"];

impl Refusals {
    /// Writes all words as those of prompts are cut.
    pub(super) fn as_typed(&mut self) {
        let lists = [&mut self.verbs, &mut self.refused, &mut self.denials, &mut self.wanted];
        lists.into_iter().flatten().for_each(|word| *word = plain_phrase(word));
    }
}

impl Binder<'_> {
    /// Leaves out the thing before `at` if the words from there on refuse it; returns how many phrases they are.
    pub(super) fn refused(&mut self, at: usize) -> Option<usize> {
        let thing = &self.phrases[at.checked_sub(1)?].entry;
        let (opening, kind) = (thing.opening, thing.item.as_ref().map(|(kind, _)| kind.clone()));
        if opening.is_none() && kind.is_none() {
            return None;
        }
        let used = self.refusal(at)?;
        match (opening, kind) {
            (Some(Opening::Door), _) => self.draft.doors = Some(0),
            (Some(Opening::Window), _) => self.draft.windows = Some(0),
            (None, kind) => self.exclude(&kind?),
        }
        for phrase in &self.phrases[at..at + used] {
            self.token(phrase, "negation", &phrase.text);
        }
        Some(used)
    }

    /// How many phrases from here on say that what stands before them is not wanted.
    fn refusal(&self, at: usize) -> Option<usize> {
        let gap = self.phrases.get(at)?.gap;
        let mut said = String::new();
        let mut found = None;
        for (i, phrase) in self.phrases[at..].iter().enumerate().take(LONGEST) {
            if i > 0 && phrase.gap != Gap::Space {
                break;
            }
            said.push_str(if i > 0 { " " } else { "" });
            said.push_str(&phrase.text);
            let answers = gap == Gap::Space || ANSWERS.contains(&said.as_str());
            // "Four chairs – no, five" takes back a number.
            let refuses = answers || gap == Gap::Comma && said != "no";
            let ends = self.ends(at + i + 1) || SUFFIXES.contains(&said.as_str());
            if refuses && ends && self.refuses(&said) {
                found = Some(i + 1);
            }
        }
        found
    }

    fn refuses(&self, said: &str) -> bool {
        let words = &self.vocabulary.data.grammar.refusals;
        let behind = |said: &str, all: &[String]| {
            let rest = all.iter().filter_map(|word| said.strip_prefix(word.as_str())?.strip_prefix(' '));
            rest.min_by_key(|rest| rest.len()).map(str::to_owned)
        };
        let mut rest = said.to_owned();
        while let Some(shorter) = behind(&rest, &words.verbs) {
            rest = shorter;
        }
        let denied = behind(&rest, &words.denials);
        words.refused.contains(&rest) || denied.is_some_and(|rest| words.wanted.contains(&rest))
    }
}
