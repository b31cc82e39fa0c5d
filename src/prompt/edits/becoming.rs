//! Reads what things shall become: "into an armchair", "should go", "by the door"; and what may be passed over there.

use super::clause::{Clause, End, Head, How, Noun, Post};
use super::parse::Parser;
use super::words::{Cue, VERBS};
use crate::prompt::data::Little;
use crate::prompt::english::singular;
use crate::prompt::lexicon::Entry;
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

impl Parser<'_> {
    /// "into an armchair", "by the door", "darker", "six chairs".
    pub(super) fn becomes(&mut self, clause: &mut Clause) -> bool {
        let turning = clause.verb == Some(Cue::Turn);
        let entry = match self.entry(0) {
            Some(entry) => entry,
            None => return false,
        };
        let swaps = clause.verb == Some(Cue::Swap) && self.ends_at(1);
        if (turning || swaps) && entry.has(Cue::AroundItself) && !self.begins_noun(1) {
            clause.end.cues.push(Cue::AroundItself);
            self.at += 1;
            return true;
        }
        if entry.has(Cue::Mutual) {
            clause.end.cues.push(Cue::Mutual);
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

    pub(super) fn end_noun(&mut self, end: &mut End, noun: Noun) -> bool {
        if end.into.is_none() {
            end.into = Some(noun);
            return true;
        }
        false
    }

    /// "should be moved", "should go", "has to face".
    pub(super) fn verb_after_be(&mut self, clause: &mut Clause) {
        self.skip_fillers();
        let Some(entry) = self.entry(0) else { return };
        // "Can the barrel by the door go": nothing says where to.
        let leaves = self.peek(0).is_some_and(|p| p.text == "go") && self.ends_at(1);
        if (entry.has(Cue::Gone) && !entry.modifies()) || leaves {
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
    pub(super) fn passes(&self, clause: &Clause) -> bool {
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

    /// "For a hundred years": passes over how long.
    pub(super) fn lasts(&mut self) -> bool {
        const SPANS: [&str; 14] = [
            "year",
            "century",
            "decade",
            "month",
            "week",
            "day",
            "age",
            "while",
            "hour",
            "generation",
            "long time",
            "millennium",
            "time",
            "ever",
        ];
        let span = |p: &&Phrase| p.text.split(' ').map(singular).any(|w| SPANS.contains(&w.as_str()));
        let ahead = (1..5).take_while(|i| self.peek(*i).is_some_and(|p| p.gap == Gap::Space));
        let found = ahead.into_iter().find(|i| self.peek(*i).filter(span).is_some());
        self.at += found.map_or(0, |i| i + 1);
        found.is_some()
    }

    /// Whether the clause, or a part of it, ends here.
    pub(super) fn ends_at(&self, ahead: usize) -> bool {
        self.peek(ahead).is_none_or(|p| p.gap != Gap::Space || p.entry.little == Some(Little::And))
    }
}
