//! Finds the verb of a clause, and tells verbs from nouns that are spelt alike.

use super::clause::Clause;
use super::parse::Parser;
use super::words::{Cue, VERBS};
use crate::prompt::data::Little;
use crate::prompt::tokens::Gap;
use crate::spec::RelationKind;

impl Parser<'_> {
    /// The verb at this place, if there is one.
    pub(super) fn verb_here(&self) -> Option<Cue> {
        let entry = self.entry(0)?;
        // "Plant roses", "bin bottles".
        let bare = self.peek(1).is_some_and(|p| p.gap == Gap::Space && p.plural && p.entry.item.is_some());
        let next_names = self.begins_noun(1) || (bare && entry.item.is_some() && self.at == self.from);
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
    pub(super) fn switched(&mut self, clause: &mut Clause) {
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
    pub(super) fn gives(&self) -> Option<Option<RelationKind>> {
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

    /// Whether the next word is a verb with something to do it to.
    pub(super) fn verb_next(&mut self) -> bool {
        self.at += 1;
        let found = self.peek(0).is_some_and(|p| p.gap == Gap::Space) && self.verb_here().is_some();
        self.at -= 1;
        found
    }

    /// "No chandelier, lanterns instead": what comes is no more denied.
    pub(super) fn instead_ahead(&self) -> bool {
        let rest = (1..).map_while(|i| self.peek(i)).take_while(|p| p.gap == Gap::Space);
        rest.into_iter().any(|p| p.entry.has(Cue::InsteadEnd))
    }

    /// Whether a remark on what was named begins here: ", it keeps staring", ", they're ugly".
    pub(super) fn states_ahead(&self) -> bool {
        let Some(phrase) = self.peek(0) else { return false };
        let verb = |ahead: usize| {
            self.peek(ahead).is_some_and(|p| {
                let idle = p.entry.little == Some(Little::And) || p.entry.has(Cue::Filler);
                p.gap == Gap::Space && !idle && !p.entry.has(Cue::Gone)
            })
        };
        match phrase.text.as_str() {
            "its" | "theyre" => true,
            "it" | "they" | "that" | "this" => verb(1) && !self.begins_noun(1),
            _ => false,
        }
    }

    /// Whether a word for "is" tells what is the case: "is", "feels", but not "should be".
    pub(super) fn states_here(&self) -> bool {
        const STATES: [&str; 16] = [
            "is",
            "are",
            "was",
            "were",
            "looks",
            "feels",
            "feel",
            "seems",
            "seem",
            "keeps",
            "its",
            "theyre",
            "appears",
            "look",
            "has been",
            "have been",
        ];
        self.peek(0).is_some_and(|p| STATES.contains(&p.text.as_str()))
    }

    /// Whether a verb comes after fillers, for clauses that follow a comma or an "and".
    pub(super) fn verb_ahead(&mut self) -> bool {
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
}
