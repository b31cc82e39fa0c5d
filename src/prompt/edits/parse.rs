//! Parts an edit into clauses.

use super::clause::{Clause, Grade, Head, How, Noun, Post, Which};
use super::grades::adjectives_of;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::lexicon::{Entry, Lexicon};
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;
use crate::spec::RelationKind;

/// The clauses of an edit, in order.
pub fn clauses(lexicon: &Lexicon, phrases: &[Phrase]) -> Vec<Clause> {
    let mut parser = Parser { lexicon, phrases, at: 0, verb: None, from: 0 };
    let mut found: Vec<Clause> = Vec::new();
    while parser.at < phrases.len() {
        let before = parser.at;
        if parser.takes_back() {
            found.last_mut().into_iter().for_each(|last| last.withdrawn = true);
            parser.at += 1;
            continue;
        }
        let last = found.last().cloned();
        found.extend(parser.clause(last.as_ref()));
        if parser.at == before {
            parser.at += 1;
        }
    }
    found
}

pub(super) struct Parser<'a> {
    pub(super) lexicon: &'a Lexicon,
    pub(super) phrases: &'a [Phrase<'a>],
    pub(super) at: usize,
    pub(super) verb: Option<Cue>,
    /// Where the clause begins.
    pub(super) from: usize,
}

impl<'a> Parser<'a> {
    pub(super) fn peek(&self, ahead: usize) -> Option<&'a Phrase<'a>> {
        self.phrases.get(self.at + ahead)
    }

    pub(super) fn entry(&self, ahead: usize) -> Option<&'a Entry> {
        self.peek(ahead).map(|phrase| phrase.entry.as_ref())
    }

    pub(super) fn has(&self, ahead: usize, cue: Cue) -> bool {
        self.entry(ahead).is_some_and(|entry| entry.has(cue))
    }

    pub(super) fn is(&self, ahead: usize, little: Little) -> bool {
        self.entry(ahead).is_some_and(|entry| entry.little == Some(little))
    }

    /// Whether a new sentence begins here.
    pub(super) fn stops(&self) -> bool {
        self.peek(0)
            .is_none_or(|phrase| self.at > self.from && (phrase.gap == Gap::Stop || self.takes_back()))
    }

    /// Whether a mark of correction stands here; those that are a wish of their own have become others by now.
    fn takes_back(&self) -> bool {
        self.has(0, Cue::Mend) && !self.has(0, Cue::Undo)
    }

    /// Passes over words that change nothing.
    pub(super) fn skip_fillers(&mut self) {
        while let Some(entry) = self.entry(0) {
            let joins = entry.little == Some(Little::And) && self.at == self.from;
            let plain =
                !entry.modifies() && !entry.heads() && entry.relation.is_none() && entry.group.is_none();
            let cued = entry.cues.iter().any(|cue| *cue != Cue::Filler);
            let place = self.peek(0).is_some_and(|p| p.text == "where");
            let filler = !place && (entry.has(Cue::Filler) || entry.little == Some(Little::Filler));
            if joins || (filler && plain && !cued && entry.becomes.is_none()) {
                self.at += 1;
                if self.stops() && !joins {
                    return;
                }
            } else {
                return;
            }
        }
    }

    pub(super) fn clause(&mut self, last: Option<&Clause>) -> Option<Clause> {
        self.from = self.at;
        let sentence = self.peek(0).is_some_and(|p| p.gap == Gap::Stop) || self.states_ahead();
        self.skip_fillers();
        let mut clause = Clause { start: self.peek(0)?.start, stop: self.peek(0)?.end, ..Clause::default() };
        if self.stops() {
            return None;
        }
        let only = self.has(0, Cue::Enough) && self.has(1, Cue::Keep);
        self.at += usize::from(only);
        let asks = ["perhaps", "maybe", "why not", "how about", "what about"];
        if self.peek(0).is_some_and(|p| asks.contains(&p.text.as_str())) && self.verb_next() {
            self.at += 1;
        }
        if self.has(0, Cue::Enough) && self.verb_next() {
            // "Just delete it", but "we only need one".
            self.at += 1;
            if self.has(0, Cue::Want) {
                clause.end.cues.push(Cue::Enough);
            }
        }
        clause.verb = self.verb_here();
        if clause.verb.is_none()
            && self.has(0, Cue::No)
            && self.entry(0).is_some_and(|e| e.relation.is_none())
        {
            clause.negated = true;
            self.at += 1;
            self.skip_fillers();
            clause.verb = self.verb_here();
        }
        if clause.verb.is_none() && self.has(0, Cue::Instead) {
            clause.end.instead = self.noun_after(1);
            self.skip_fillers();
            clause.verb = self.verb_here();
        }
        let asks = self.peek(0).is_some_and(|p| matches!(p.text.as_str(), "is" | "are" | "was" | "were"));
        if asks && clause.verb.is_none() && self.begins_noun(1) {
            // "Is the rug of wool?"
            clause.verb = Some(Cue::Nothing);
            self.tail(&mut clause);
            clause.stop = self.phrases[self.at - 1].end;
            return Some(clause);
        }
        if clause.verb.is_none() && self.has(0, Cue::Be) && self.begins_noun(1) {
            // "Could the walls be white?"
            clause.end.is = true;
            self.at += 1;
        }
        if clause.verb.is_none() && !clause.negated {
            self.leading_place(&mut clause);
        }
        let own = clause.verb;
        match (clause.verb, last) {
            (Some(_), _) => {
                if let Some(becomes) = self.entry(0).and_then(|entry| entry.becomes.clone()) {
                    clause.becomes = adjectives_of(self.lexicon, &becomes);
                }
                clause.gives = self.gives();
                if self.peek(0).is_some_and(|p| matches!(p.text.as_str(), "centre" | "center")) {
                    let how = How::Region(RelationKind::Centered);
                    clause.end.posts.push(Post { how, to: None, toward: true });
                }
                self.at += 1;
                self.switched(&mut clause);
            }
            (None, Some(last)) if !sentence && !clause.negated && self.goes_on(last) => {
                clause.verb = last.verb;
                clause.becomes.clone_from(&last.becomes);
            }
            _ => {}
        }
        self.verb = clause.verb;
        if clause.verb == Some(Cue::Undo)
            || clause.verb == Some(Cue::Redo)
            || clause.verb == Some(Cue::Nothing)
        {
            self.tail(&mut clause);
        } else {
            self.objects(&mut clause);
            self.end(&mut clause);
        }
        if only {
            // "Only keep the sofas": all else goes.
            clause.end.except = std::mem::take(&mut clause.objects);
            clause.objects = vec![Noun { head: Head::Everything, which: Which::All, ..Noun::default() }];
            clause.verb = Some(Cue::Remove);
        }
        let whole = |n: &Noun| n.amount.is_some() || n.head == Head::Light;
        if let Some(last) = last
            .filter(|last| !sentence && clause.end.is_empty() && own.is_none() && !last.objects.is_empty())
            .filter(|_| !clause.objects.iter().any(whole))
            .filter(|last| !(last.removes() && clause.objects.iter().all(|n| n.which == Which::Any)))
        {
            // "The vase can go, and the clock too."
            clause.end = last.end.clone();
        }
        clause.lay_on_surface();
        let more = clause.end.words.iter().chain(&clause.becomes).any(|w| w.grade == Grade::More);
        if more {
            // "Two metres longer" is not two metres long.
            clause.end.measures.remove("");
        }
        clause.stop =
            self.phrases.get(self.at.wrapping_sub(1)).map_or(clause.stop, |p| p.end.max(clause.stop));
        Some(clause)
    }

    /// Whether what has no verb of its own goes on with the clause before.
    fn goes_on(&self, last: &Clause) -> bool {
        let new = last.removes() && self.brings_new();
        !new && last.verb != Some(Cue::Anew)
    }

    /// "A lantern on the table" is wished for, whatever was taken away before.
    fn brings_new(&self) -> bool {
        let article = self.peek(0).is_some_and(|p| matches!(p.text.as_str(), "a" | "an" | "another"));
        article && self.peek(1).is_some_and(|p| p.gap == Gap::Space && !p.entry.cues.contains(&Cue::Less))
    }

    /// What is undone is not looked into, but for how many times.
    pub(super) fn tail(&mut self, clause: &mut Clause) {
        while !self.stops() {
            let number = self.peek(0).and_then(|p| p.number.or(p.entry.count.map(|c| c[0] as f32)));
            if let Some(number) = number {
                clause.end.number = Some(number.clamp(1.0, 1000.0) as u32);
            }
            let both = self.peek(0).is_some_and(|p| p.text.starts_with("both"));
            let twice = |e: &Entry| e.intensity.is_none() && e.little.is_none() && e.has(Cue::Double);
            if both || self.entry(0).is_some_and(twice) {
                clause.end.number = Some(2);
            }
            if self.has(0, Cue::Everything) || self.has(0, Cue::All) {
                clause.end.cues.push(Cue::All);
            }
            if (self.is(0, Little::And) || self.peek(0).is_some_and(|p| p.gap == Gap::Comma))
                && self.verb_ahead()
            {
                return;
            }
            self.at += 1;
        }
    }

    /// The noun phrases that the verb is done to.
    pub(super) fn objects(&mut self, clause: &mut Clause) {
        self.skip_fillers();
        if self.stops() {
            return;
        }
        self.all_but(clause);
        while let Some(mut noun) = self.noun() {
            while self.apposed(clause.verb, &mut noun) {}
            self.total(clause, &noun);
            let all = noun.which == Which::All || noun.head == Head::Everything;
            clause.objects.push(noun);
            if all
                && self.peek(0).is_some_and(|p| p.text == "but")
                && let Some(spared) = self.noun_after(1)
            {
                clause.end.except.push(spared);
            }
            let at = self.at;
            self.skip_fillers();
            // "Blue armchair in the corner, red armchair out": each for itself.
            if clause.is_placed()
                && self.peek(0).is_some_and(|p| p.gap == Gap::Comma)
                && !self.is(0, Little::And)
            {
                self.at = at;
                return;
            }
            if self.stops() || !self.joined() || self.verb_ahead() || (clause.negated && self.instead_ahead())
            {
                self.at = at;
                return;
            }
            while self.is(0, Little::And) {
                self.at += 1;
            }
            self.skip_fillers();
            let start = self.at;
            match self.noun() {
                Some(_) => self.at = start,
                None => {
                    self.at = at;
                    return;
                }
            }
        }
    }

    /// "All but the red chair", "everything except the bed".
    pub(super) fn all_but(&mut self, clause: &mut Clause) {
        if !self.has(0, Cue::Except) || !clause.objects.is_empty() || clause.verb == Some(Cue::Anew) {
            return;
        }
        let Some(spared) = self.noun_after(1) else { return };
        let all = Noun {
            which: Which::All,
            plural: true,
            head: spared.head.clone(),
            start: spared.start,
            stop: spared.stop,
            posts: spared.posts.clone(),
            text: spared.text.clone(),
            ..Noun::default()
        };
        clause.end.except.push(spared);
        clause.objects.push(all);
    }

    pub(super) fn joined(&self) -> bool {
        self.is(0, Little::And) || self.peek(0).is_some_and(|p| p.gap == Gap::Comma)
    }

    pub(super) fn noun_after(&mut self, skip: usize) -> Option<Noun> {
        let at = self.at;
        self.at += skip;
        self.skip_fillers();
        let noun = if self.stops() { None } else { self.noun() };
        if noun.is_none() {
            self.at = at;
        }
        noun
    }
}
