//! Tells how the clauses of an edit bear on each other: which are only remarks, which make one change together.

use super::clause::{Clause, Head, Noun, Which};
use super::words::Cue;
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

/// Puts clauses together that make one change: "the upright piano out, a grand piano in".
pub fn joined(clauses: Vec<Clause>) -> Vec<Clause> {
    let mut found: Vec<Clause> = Vec::with_capacity(clauses.len());
    for mut clause in clauses {
        let plain = |c: &Clause| matches!(c.verb, None | Some(Cue::Be));
        if let Some(last) = found.last_mut().filter(|last| plain(last) && plain(&clause)) {
            let out = |c: &Clause| c.end.cues.contains(&Cue::Gone);
            let comes = |c: &Clause| c.end.cues.contains(&Cue::In);
            let pair = (out(last) && comes(&clause)) || (comes(last) && out(&clause));
            if pair {
                let (gone, new) = if out(last) { (&*last, &clause) } else { (&clause, &*last) };
                *last = exchange(gone, new);
                continue;
            }
            if last.end.cues.contains(&Cue::TooFew) && bare_number(&clause) {
                clause.end.cues.push(Cue::Enough);
            }
        } else if let Some(last) = found.last().filter(|last| last.end.cues.contains(&Cue::TooFew))
            && bare_number(&clause)
        {
            clause.verb = clause.verb.filter(|_| last.objects.is_empty());
            clause.end.cues.push(Cue::Enough);
        }
        found.push(clause);
    }
    found
}

/// The parts between commas in which every word is known: of "wooden floor, the carpet is horrid" the first. None
/// where that is all or nothing of it.
pub fn known_parts(phrases: Vec<Phrase>) -> Option<Vec<Phrase>> {
    let count = phrases.len();
    let parts = phrases.chunk_by(|_, next| next.gap == Gap::Space);
    let known: Vec<Phrase> =
        parts.filter(|part| !part.iter().any(Phrase::is_unknown)).flatten().cloned().collect();
    (!known.is_empty() && known.len() < count).then_some(known)
}

fn exchange(gone: &Clause, new: &Clause) -> Clause {
    let mut both = new.clone();
    both.start = gone.start.min(new.start);
    both.stop = gone.stop.max(new.stop);
    both.end.cues.retain(|cue| *cue != Cue::In);
    let surface = both.objects.iter().any(|n| matches!(n.head, Head::Surface(_)));
    if !surface {
        both.verb = Some(Cue::Replace);
        both.end.with = std::mem::replace(&mut both.objects, gone.objects.clone());
        both.unknown.extend(&gone.unknown);
    }
    both
}

/// "I need four", "four then".
fn bare_number(clause: &Clause) -> bool {
    let bare = |c: &Clause| c.objects.iter().all(|n| n.head == Head::Nothing && n.count.is_some());
    !clause.objects.is_empty() && bare(clause)
}

/// Whether a clause only says what is meant by the next one, or is taken back by it.
pub fn is_said_only(clauses: &[Clause], at: usize) -> bool {
    let clause = &clauses[at];
    let next = clauses.get(at + 1);
    let again = next.is_some_and(|n| n.objects.iter().any(|n| n.head == Head::Pronoun && !n.other));
    let puts = next.is_some_and(|n| matches!(n.verb, Some(Cue::Put | Cue::Move | Cue::Stack | Cue::Turn)));
    let paints = next.is_some_and(|n| matches!(n.verb, Some(Cue::Paint)));
    let changes = next.is_some_and(|n| n.verb.is_some() && n.verb != Some(Cue::Want));
    let adds = matches!(clause.verb, Some(Cue::Add | Cue::Put | Cue::Want))
        && clause.objects.iter().any(|n| n.which != Which::The);
    let removes = next.is_some_and(|n| n.verb == Some(Cue::Remove));
    let lifts = matches!(clause.verb, Some(Cue::Remove | Cue::Move | Cue::Make | Cue::Add))
        && clause.end.words.is_empty()
        && clause.becomes.is_empty()
        && clause.end.posts.iter().all(|p| p.to.is_none())
        && !adds;
    let takes = clause.verb == Some(Cue::Remove) || lifts;
    (clause.withdrawn && !(adds && again && !removes))
        || clause.end.cues.contains(&Cue::TooFew)
        || (again && clause.end.too)
        || (changes && clause.states && !clause.end.words.is_empty() && (again || clause.objects.is_empty()))
        || (again && takes && (puts || (paints && clause.verb == Some(Cue::Remove))))
}

/// Whether a clause tells where something stands, and the next one what to do with it: "the plant is in the way, ...".
pub fn is_fact(clause: &Clause, next: Option<&Clause>) -> bool {
    let again = next.is_some_and(|n| {
        let pronoun = |noun: &Noun| noun.head == Head::Pronoun && !noun.other;
        n.objects.iter().any(pronoun) || n.end.posts.iter().filter_map(|p| p.to.as_ref()).any(pronoun)
    });
    let placed = !clause.end.posts.is_empty() && clause.end.words.is_empty() && clause.end.into.is_none();
    clause.states && placed && clause.verb.is_none() && again
}

/// Whether a clause is a remark on what was changed before it: "..., it's green for some reason".
pub fn is_remark(clause: &Clause) -> bool {
    let named = clause.objects.iter().all(|n| n.head == Head::Pronoun && !n.other);
    clause.states && named && clause.end.into.is_none() && !clause.end.cues.contains(&Cue::Gone)
}
