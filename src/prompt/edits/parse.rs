//! Parts an edit into clauses.

use super::clause::{Clause, End, Grade, Head, How, Noun, Post, Which};
use super::noun::adjectives_of;
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
        let last = found.last().cloned();
        found.extend(parser.clause(last.as_ref()));
        if parser.at == before {
            parser.at += 1;
        }
    }
    found
}

/// What verbs may be.
const VERBS: &[Cue] = &[
    Cue::Undo,
    Cue::Redo,
    Cue::Anew,
    Cue::Nothing,
    Cue::Replace,
    Cue::Swap,
    Cue::Remove,
    Cue::Move,
    Cue::Turn,
    Cue::Paint,
    Cue::Keep,
    Cue::Add,
    Cue::Put,
    Cue::Want,
    Cue::Make,
    Cue::Stack,
    Cue::Clear,
    Cue::Copy,
    Cue::Gives,
];

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
        self.peek(0).is_none_or(|phrase| phrase.gap == Gap::Stop && self.at > self.from)
    }

    /// Passes over words that change nothing.
    pub(super) fn skip_fillers(&mut self) {
        while let Some(entry) = self.entry(0) {
            let joins = entry.little == Some(Little::And) && self.at == self.from;
            let plain =
                !entry.modifies() && !entry.heads() && entry.relation.is_none() && entry.group.is_none();
            let cued = entry.cues.iter().any(|cue| *cue != Cue::Filler);
            let filler = entry.has(Cue::Filler) || entry.little == Some(Little::Filler);
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

    /// The verb at this place, if there is one.
    fn verb_here(&self) -> Option<Cue> {
        let entry = self.entry(0)?;
        let next_names = self.begins_noun(1);
        // "bin the chair", but "bin by the door"; "floor the room", but "floor darker".
        if (entry.heads() || entry.modifies() || entry.group.is_some()) && !next_names {
            return None;
        }
        if entry.becomes.is_some() {
            return Some(Cue::Be);
        }
        let verb = VERBS.iter().find(|cue| entry.has(**cue)).copied()?;
        // "rest" and "furniture" are nouns unless something follows that can be their object.
        let noun = entry.has(Cue::Rest) || entry.has(Cue::Light) || entry.has(Cue::Place);
        (!noun || next_names).then_some(verb)
    }

    /// "Turn down the lights", "switch the lamps off".
    fn switched(&mut self, clause: &mut Clause) {
        if !matches!(clause.verb, Some(Cue::Turn | Cue::Swap)) {
            return;
        }
        let found = [Cue::SwitchedOn, Cue::SwitchedOff].into_iter().find(|cue| self.has(0, *cue));
        if let Some(cue) = found.filter(|_| self.begins_noun(1)) {
            clause.end.cues.push(cue);
            self.at += 1;
        }
    }

    /// Whether the verb here gives something to its object, and how that stands to it.
    fn gives(&self) -> Option<Option<RelationKind>> {
        let phrase = self.peek(0).filter(|p| p.entry.has(Cue::Gives))?;
        Some(match phrase.text.as_str() {
            "surround" | "ring" | "encircle" => Some(RelationKind::Around),
            "flank" => Some(RelationKind::Beside),
            "line" => Some(RelationKind::Near),
            _ => None,
        })
    }

    /// Whether a noun phrase with a determiner, or a pronoun, begins here.
    pub(super) fn begins_noun(&self, ahead: usize) -> bool {
        let Some(phrase) = self.peek(ahead).filter(|p| p.gap == Gap::Space) else { return false };
        let entry = &phrase.entry;
        let little = matches!(entry.little, Some(Little::Definite | Little::Article | Little::Each));
        let cues = [Cue::Pronoun, Cue::All, Cue::Both, Cue::Rest, Cue::Everything, Cue::More, Cue::Other];
        little || phrase.number.is_some() || entry.count.is_some() || cues.iter().any(|cue| entry.has(*cue))
    }

    /// Whether a verb comes after fillers, for clauses that follow a comma or an "and".
    fn verb_ahead(&mut self) -> bool {
        let (at, from) = (self.at, self.from);
        self.from = self.at;
        while self.is(0, Little::And) {
            self.at += 1;
        }
        self.skip_fillers();
        let found = self.verb_here().is_some() || self.has(0, Cue::No);
        (self.at, self.from) = (at, from);
        found
    }

    fn clause(&mut self, last: Option<&Clause>) -> Option<Clause> {
        self.from = self.at;
        let sentence = self.peek(0).is_some_and(|p| p.gap == Gap::Stop);
        self.skip_fillers();
        let mut clause = Clause { start: self.peek(0)?.start, stop: self.peek(0)?.end, ..Clause::default() };
        if self.stops() {
            return None;
        }
        let only = self.has(0, Cue::Enough) && self.has(1, Cue::Keep);
        self.at += usize::from(only);
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
        if clause.verb.is_none() && self.has(0, Cue::Be) && self.begins_noun(1) {
            // "Could the walls be white?"
            clause.end.is = true;
            self.at += 1;
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
            (None, Some(last)) if !sentence && !clause.negated => {
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
        if let Some(last) = last
            .filter(|last| !sentence && clause.end.is_empty() && own.is_none() && !last.objects.is_empty())
        {
            // "The vase can go, and the clock too."
            clause.end = last.end.clone();
        }
        let more = clause.end.words.iter().chain(&clause.becomes).any(|w| w.grade == Grade::More);
        if more {
            // "Two metres longer" is not two metres long.
            clause.end.measures.remove("");
        }
        clause.stop =
            self.phrases.get(self.at.wrapping_sub(1)).map_or(clause.stop, |p| p.end.max(clause.stop));
        Some(clause)
    }

    /// What is undone is not looked into, but for how many times.
    fn tail(&mut self, clause: &mut Clause) {
        while !self.stops() {
            let number = self.peek(0).and_then(|p| p.number.or(p.entry.count.map(|c| c[0] as f32)));
            if let Some(number) = number {
                clause.end.number = Some(number.clamp(1.0, 1000.0) as u32);
            }
            if self
                .entry(0)
                .is_some_and(|e| e.intensity.is_none() && e.little.is_none() && e.has(Cue::Double))
            {
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
    fn objects(&mut self, clause: &mut Clause) {
        self.skip_fillers();
        self.all_but(clause);
        while let Some(noun) = self.noun() {
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
            if self.stops() || !self.joined() || self.verb_ahead() {
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
    fn all_but(&mut self, clause: &mut Clause) {
        if !self.has(0, Cue::Except) || !clause.objects.is_empty() {
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

    fn joined(&self) -> bool {
        self.is(0, Little::And) || self.peek(0).is_some_and(|p| p.gap == Gap::Comma)
    }

    /// What the clause leads to, up to where the next one begins.
    fn end(&mut self, clause: &mut Clause) {
        while !self.stops() {
            let joined = self.joined();
            if joined && self.verb_ahead() {
                return;
            }
            if joined {
                let at = self.at;
                while self.is(0, Little::And) {
                    self.at += 1;
                }
                self.skip_fillers();
                if self.stops() {
                    return;
                }
                let start = self.at;
                let another = !self.has(0, Cue::Except)
                    && self.noun().is_some_and(|n| n.which != Which::Open || n.head != Head::Nothing);
                self.at = start;
                if another && !clause.end.is_empty() {
                    self.at = at;
                    return;
                }
            }
            if !self.step(clause) {
                let Some(phrase) = self.peek(0) else { return };
                let idle = phrase.entry.little.is_some()
                    || phrase.entry.intensity.is_some()
                    || phrase.entry.has(Cue::Filler);
                if !idle && !self.passes(clause) {
                    clause.unknown.push((phrase.start, phrase.end));
                }
                self.at += 1;
            }
        }
    }

    /// Reads one part of the end; false if nothing is known to stand here.
    fn step(&mut self, clause: &mut Clause) -> bool {
        let at = self.at;
        self.skip_fillers();
        if self.at > at || self.stops() {
            return self.at > at;
        }
        let end = &mut clause.end;
        let Some(entry) = self.entry(0) else { return false };
        let text = self.peek(0).map_or("", |p| p.text.as_str());
        if text == "by"
            && self
                .peek(1)
                .is_some_and(|p| p.number.is_some() || p.entry.count.is_some() || p.entry.unit.is_some())
        {
            // "Longer by half a metre."
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Except)
            && let Some(noun) = self.noun_after(1)
        {
            end.except.push(noun);
            while self.is(0, Little::And)
                && let Some(noun) = self.noun_after(1)
            {
                end.except.push(noun);
            }
            return true;
        }
        if entry.has(Cue::Instead)
            && let Some(noun) = self.noun_after(1)
        {
            end.instead = Some(noun);
            return true;
        }
        let replaces = matches!(clause.verb, Some(Cue::Replace | Cue::Swap))
            || (clause.verb == Some(Cue::Make) && self.peek(0).is_some_and(|p| p.text == "for"));
        if replaces
            && entry.has(Cue::For)
            && let Some(noun) = self.noun_after(1)
        {
            end.with.push(noun);
            while self.is(0, Little::And) {
                let at = self.at;
                match self.noun_after(1) {
                    Some(noun) if noun.which != Which::The => end.with.push(noun),
                    _ => {
                        self.at = at;
                        break;
                    }
                }
            }
            return true;
        }
        for cue in [Cue::Elsewhere, Cue::InsteadEnd, Cue::Again, Cue::Enough] {
            if entry.has(cue) {
                end.cues.push(cue);
                self.at += 1;
                return true;
            }
        }
        if entry.has(Cue::No) && clause.verb.is_none() {
            clause.negated = true;
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Be) && !(entry.becomes.is_some()) {
            end.is = true;
            self.at += 1;
            self.verb_after_be(clause);
            return true;
        }
        if entry.has(Cue::Less) || entry.has(Cue::More) {
            // "One window fewer", "two chairs more".
            let last = clause.objects.last_mut().filter(|noun| noun.amount.is_none() && noun.count.is_some());
            let alone = !self.entry(1).is_some_and(|next| next.modifies() && next.heads());
            if let Some(noun) = last.filter(|_| alone) {
                noun.amount = Some(if entry.has(Cue::Less) { Cue::Less } else { Cue::More });
                self.at += 1;
                return true;
            }
        }
        if entry.has(Cue::Gives)
            && clause.gives.is_none()
            && clause.verb.is_none()
            && !entry.modifies()
            && !entry.heads()
        {
            // "The table needs two more chairs."
            clause.gives = Some(None);
            self.at += 1;
            return true;
        }
        let verbs = [Cue::Move, Cue::Turn, Cue::Remove].iter().any(|cue| entry.has(*cue));
        if end.is || entry.has(Cue::Gone) || (verbs && clause.verb.is_none()) {
            self.verb_after_be(clause);
            if self.at > at {
                return true;
            }
        }
        self.becomes(clause)
    }

    /// "should be moved", "should go", "has to face".
    fn verb_after_be(&mut self, clause: &mut Clause) {
        self.skip_fillers();
        let Some(entry) = self.entry(0) else { return };
        if entry.has(Cue::Gone) && !entry.modifies() {
            if self.posts_ahead() || self.has(1, Cue::Elsewhere) {
                // "The bin should go by the door."
                (clause.verb, self.verb) = (Some(Cue::Move), Some(Cue::Move));
            } else {
                clause.end.cues.push(Cue::Gone);
            }
            self.at += 1;
            return;
        }
        let verb = VERBS.iter().find(|cue| entry.has(**cue)).copied();
        let idle = matches!(clause.verb, None | Some(Cue::Want | Cue::Make));
        if let Some(verb) = verb.filter(|_| idle && !entry.modifies()) {
            clause.verb = Some(verb);
            self.verb = Some(verb);
            self.at += 1;
        }
    }

    /// Whether an unknown word may be passed over: it stands behind a whole phrase, and names nothing.
    fn passes(&self, clause: &Clause) -> bool {
        let unknown = self.entry(0).is_some_and(|entry| *entry == Entry::default());
        let before =
            self.at.checked_sub(1).and_then(|at| self.phrases.get(at)).filter(|_| self.at > self.from);
        let leads = before.is_some_and(|p| {
            let entry = &p.entry;
            let little = matches!(
                entry.little,
                Some(
                    Little::Definite
                        | Little::Article
                        | Little::In
                        | Little::Of
                        | Little::With
                        | Little::Each
                )
            );
            little
                || entry.relation.is_some()
                || entry.has(Cue::Into)
                || entry.has(Cue::For)
                || entry.intensity.is_some()
                || entry.has(Cue::More)
                || p.number.is_some()
                || entry.count.is_some()
                || **entry == Entry::default()
        });
        unknown && !leads && !clause.objects.is_empty() && !clause.end.is && before.is_some()
    }

    fn noun_after(&mut self, skip: usize) -> Option<Noun> {
        let at = self.at;
        self.at += skip;
        self.skip_fillers();
        let noun = if self.stops() { None } else { self.noun() };
        if noun.is_none() {
            self.at = at;
        }
        noun
    }

    /// "into an armchair", "by the door", "darker", "six chairs".
    fn becomes(&mut self, clause: &mut Clause) -> bool {
        let turning = clause.verb == Some(Cue::Turn);
        let entry = match self.entry(0) {
            Some(entry) => entry,
            None => return false,
        };
        if turning && entry.has(Cue::AroundItself) && !self.begins_noun(1) {
            clause.end.cues.push(Cue::AroundItself);
            self.at += 1;
            return true;
        }
        if let Some(post) = self.post() {
            clause.end.posts.push(post);
            return true;
        }
        let more = matches!(clause.verb, Some(Cue::Make | Cue::Want) | None);
        if entry.has(Cue::Turn) && more && !entry.modifies() {
            (clause.verb, self.verb) = (Some(Cue::Turn), Some(Cue::Turn));
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Turn) && turning {
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Into) {
            self.at += 1;
            self.skip_fillers();
            return true;
        }
        for cue in [Cue::SwitchedOn, Cue::SwitchedOff] {
            let lit = clause.objects.iter().any(|o| o.head == Head::Light)
                || matches!(clause.verb, Some(Cue::Turn | Cue::Swap | Cue::Put));
            if entry.has(cue) && lit {
                clause.end.cues.push(cue);
                self.at += 1;
                return true;
            }
        }
        if self.end_words(&mut clause.end) {
            return true;
        }
        if entry.has(Cue::Closer) || entry.has(Cue::Away) {
            let how = if entry.has(Cue::Closer) { How::Closer } else { How::Away };
            clause.end.posts.push(Post { how, to: None, toward: true });
            self.at += 1;
            return true;
        }
        if let Some(noun) = self.noun() {
            return self.end_noun(&mut clause.end, noun);
        }
        false
    }

    fn end_noun(&mut self, end: &mut End, noun: Noun) -> bool {
        if end.into.is_none() {
            end.into = Some(noun);
            return true;
        }
        false
    }
}
