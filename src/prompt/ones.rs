//! Words that stand for a noun named before: "the bigger one", "two sofas, one green and one blue".

use super::bind::{Ahead, Binder, Noun};
use super::data::Little;
use super::draft::{AskedRelation, Count, Description};
use super::tokens::Gap;

impl Binder<'_> {
    /// Reads "one" and "other" that stand for a noun; returns how many phrases that was.
    pub(super) fn one(&mut self, at: usize) -> Option<usize> {
        self.pronoun_one(at).or_else(|| self.some_of_them(at)).or_else(|| self.the_other(at))
    }

    /// "above the bigger one": what was named last.
    fn pronoun_one(&mut self, at: usize) -> Option<usize> {
        let phrase = &self.phrases[at];
        let described =
            self.ahead.definite || self.ahead.article || self.ahead.each || !self.ahead.words.is_empty();
        let one = matches!(phrase.text.as_str(), "one" | "ones") && phrase.gap == Gap::Space && described;
        if !one || !self.ends(at + 1) && self.phrases[at + 1].entry.relation.is_none() {
            return None;
        }
        self.token(phrase, "filler", &phrase.text);
        if self.relations.pending() {
            self.ahead.words = Description::default();
            self.pronoun(at, phrase.text == "ones");
            return Some(1);
        }
        // "an oak table and a pine one"
        let Noun::Mention(index) = self.last else { return Some(1) };
        if self.ahead.article && phrase.text == "one" {
            let before = self.draft.mentions[index].clone();
            self.item(at, &before.kind, &[]);
            if let Some(new) = self.draft.mentions.last_mut() {
                new.noun = before.noun;
            }
        }
        self.ahead = Ahead { each: self.ahead.each, ..Ahead::default() };
        Some(1)
    }

    /// "…, one green and one blue", "one of them red": some of those that were named look so.
    fn some_of_them(&mut self, at: usize) -> Option<usize> {
        let phrase = &self.phrases[at];
        let number = phrase.number.map(|n| n as u32).or(phrase.entry.count.map(|[low, _]| low));
        let half = phrase.text == "half";
        let Noun::Mention(index) = self.last else { return None };
        let index = self.split.unwrap_or(index);
        let Count::Of(all, high) = self.draft.mentions[index].count else { return None };
        let part = if self.split.is_some() { all } else { all / 2 };
        let count = number.or(half.then_some(part))?;
        let used = self.description(at + 1)?;
        if all != high || count == 0 || count > all || (count == all && self.split.is_none()) {
            return None;
        }
        let words = self.describe(at, used);
        if count == all {
            self.draft.mentions[index].words.absorb(words);
            return Some(used + 1);
        }
        let mut some = self.draft.mentions[index].clone();
        // Those before them are described by what is said of them all.
        if self.split.is_none() {
            self.split = Some(index);
        }
        self.draft.mentions[index].count = Count::Of(all - count, all - count);
        some.count = Count::Of(count, count);
        some.words.absorb(words);
        let new = self.draft.mentions.len();
        self.draft.mentions.push(some);
        let like = |r: &&AskedRelation| r.subject == index;
        let relations: Vec<AskedRelation> = self.draft.relations.iter().filter(like).cloned().collect();
        self.draft.relations.extend(relations.into_iter().map(|r| AskedRelation { subject: new, ..r }));
        Some(used + 1)
    }

    /// "…, the other blue": the rest of them.
    fn the_other(&mut self, at: usize) -> Option<usize> {
        let index = self.split?;
        if !matches!(self.phrases[at].text.as_str(), "other" | "others" | "rest" | "remaining") {
            return None;
        }
        let used = self.description(at + 1)?;
        let words = self.describe(at, used);
        self.draft.mentions[index].words.absorb(words);
        Some(used + 1)
    }

    /// How many phrases from here to the end of the part only describe; none if a noun follows or nothing is said.
    fn description(&self, from: usize) -> Option<usize> {
        let of_them = |text: &str| matches!(text, "of" | "them" | "those" | "these");
        let describes = |at: usize| {
            let phrase = &self.phrases[at];
            let little =
                matches!(phrase.entry.little, Some(Little::Is | Little::Filler)) || of_them(&phrase.text);
            phrase.gap == Gap::Space && (little || phrase.entry.modifies() && !phrase.entry.heads())
        };
        let used = (from..self.phrases.len()).take_while(|at| describes(*at)).count();
        let said = self.phrases[from..from + used].iter().any(|p| p.entry.modifies());
        (said && self.ends(from + used)).then_some(used)
    }

    fn describe(&mut self, at: usize, used: usize) -> Description {
        self.flush();
        self.token(&self.phrases[at], "count", &self.phrases[at].text);
        for phrase in &self.phrases[at + 1..=at + used] {
            match phrase.entry.modifies() {
                true => self.modifier(phrase),
                false => self.token(phrase, "filler", &phrase.text),
            }
        }
        std::mem::take(&mut self.ahead.words)
    }
}
