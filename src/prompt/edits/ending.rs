//! Reads what a clause leads to: "darker", "by the door", "into an armchair".

use super::clause::{Clause, End, Head, Which};
use super::parse::Parser;
use super::words::Cue;
use crate::prompt::data::Little;
use crate::prompt::lexicon::Entry;
use crate::prompt::tokens::Gap;

impl Parser<'_> {
    /// What the clause leads to, up to where the next one begins.
    pub(super) fn end(&mut self, clause: &mut Clause) {
        // The clause as it was before the last comma: what follows and is not understood does not spoil it.
        let mut whole: Option<Clause> = None;
        while !self.stops() {
            let comma = self.at > self.from && self.peek(0).is_some_and(|p| p.gap == Gap::Comma);
            if comma && clause.unknown.is_empty() && !(clause.objects.is_empty() && clause.end.is_empty()) {
                whole = Some(clause.clone());
            }
            let joined = self.joined();
            let remark = self.at > self.from
                && self.peek(0).is_some_and(|p| p.gap == Gap::Comma)
                && self.states_ahead();
            if remark || (joined && self.verb_ahead()) {
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
                let anew = clause.verb == Some(Cue::Anew) || (clause.negated && self.instead_ahead());
                if another
                    && (anew
                        || clause.is_placed()
                        || !(clause.end.is_empty() && clause.unknown.is_empty() && !clause.end.is))
                {
                    self.at = at;
                    return;
                }
            }
            if !self.step(clause) {
                let Some(phrase) = self.peek(0) else { return };
                let idle = phrase.entry.little.is_some()
                    || phrase.entry.intensity.is_some()
                    || phrase.entry.has(Cue::Filler);
                let unknown = *phrase.entry == Entry::default();
                if let Some(whole) = whole.take().filter(|_| unknown || !idle) {
                    *clause = whole;
                    clause.passed.push((phrase.start, phrase.end));
                    while !self.stops() && self.peek(1).is_some_and(|p| p.gap == Gap::Space) {
                        self.at += 1;
                    }
                } else if !idle && !self.passes(clause) {
                    clause.unknown.push((phrase.start, phrase.end));
                }
                self.at += 1;
            }
        }
    }

    /// Reads one part of the end; false if nothing is known to stand here.
    pub(super) fn step(&mut self, clause: &mut Clause) -> bool {
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
            // "Longer by two metres."
            self.at += 1;
            return true;
        }
        if text == "by" && self.has(1, Cue::Half) {
            // "By half a metre": higher is all that is understood.
            self.at += 2;
            while self.is(0, Little::Article) || self.entry(0).is_some_and(|e| e.unit.is_some()) {
                self.at += 1;
            }
            return true;
        }
        if text == "for" && self.lasts() {
            return true;
        }
        if entry.has(Cue::Except)
            && let Some(noun) = self.noun_after(1)
        {
            end.except.push(noun);
            while self.is(0, Little::And) {
                let at = self.at;
                let Some(noun) = self.noun_after(1) else { break };
                if self.has(0, Cue::Be) {
                    // "Except the bed, and the floor should be dark."
                    self.at = at;
                    break;
                }
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
        if entry.has(Cue::TooFew) {
            end.too = true;
            end.cues.push(Cue::TooFew);
            self.at += 1;
            return true;
        }
        if text == "than" {
            // "Five would be better than three."
            self.at += 1;
            let than = self.noun_after(0);
            if than.is_none() {
                self.end_words(&mut End::default());
            }
            let kind = than.filter(|n| clause.verb == Some(Cue::Want) && matches!(n.head, Head::Kind(..)));
            match kind {
                // "I'd rather have stools than chairs."
                Some(than) => clause.end.instead = Some(than),
                None => clause.end.cues.push(Cue::Enough),
            }
            return true;
        }
        if text == "in" && self.ends_at(1) {
            end.cues.push(Cue::In);
            self.at += 1;
            return true;
        }
        if entry.has(Cue::There) {
            // "Three barrels, the ones already there, in a row."
            clause.objects.iter_mut().for_each(|noun| noun.which = Which::The);
            clause.verb = clause.verb.or(Some(Cue::Move));
            self.at += 1;
            return true;
        }
        if let (Some(formation), Some(noun)) = (entry.formation, clause.objects.last_mut()) {
            noun.formation = Some(formation);
            self.at += 1;
            return true;
        }
        let idle = self.entry(1).is_some_and(|e| e.has(Cue::Filler));
        let stays = self.ends_at(1) || idle;
        let free = matches!(clause.verb, None | Some(Cue::Anew));
        if entry.has(Cue::Keep) && free && !clause.objects.is_empty() && stays {
            (clause.verb, self.verb) = (Some(Cue::Keep), Some(Cue::Keep));
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Be) && entry.becomes.is_none() {
            let looks = text == "look" || text == "looks" || text.ends_with(" look");
            if looks && self.peek(1).is_some_and(|p| matches!(p.text.as_str(), "at" | "towards" | "toward")) {
                // "The statue should look at the fountain."
                (clause.verb, self.verb) = (Some(Cue::Turn), Some(Cue::Turn));
                self.at += 2;
                return true;
            }
            let states = self.states_here();
            let end = &mut clause.end;
            clause.states |= states;
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
        let verbs = [Cue::Move, Cue::Turn, Cue::Remove, Cue::Keep].iter().any(|cue| entry.has(*cue));
        if end.is || entry.has(Cue::Gone) || (verbs && clause.verb.is_none()) {
            self.verb_after_be(clause);
            if self.at > at {
                return true;
            }
        }
        self.becomes(clause)
    }
}
