//! Takes back what a person corrects while typing: "two, no, three chairs", "on the table... the desk I mean".

use std::borrow::Cow;

use super::words::{Cue, VERBS};
use crate::prompt::data::Little;
use crate::prompt::lexicon::{Entry, Lexicon};
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

type Phrases<'a> = Vec<Phrase<'a>>;

/// The phrases as they are meant in the end. A mark before a whole new clause stays: it takes back the clause before.
pub fn corrected<'a>(lexicon: &'a Lexicon, mut phrases: Phrases<'a>) -> Phrases<'a> {
    let mut at = 0;
    while at < phrases.len() {
        if let Some(next) = denial(lexicon, &mut phrases, at) {
            at = next;
            continue;
        }
        let Some(length) = mark(&phrases, at) else {
            at += 1;
            continue;
        };
        let behind = at + length;
        let end = segment_end(&phrases, behind);
        let start = sentence_start(&phrases, at);
        let takes = |p: &Phrase| p.entry.has(Cue::Remove);
        let again = |p: &Phrase| matches!(p.text.as_str(), "it" | "them" | "that one" | "this one");
        let changes =
            phrases[start..at].iter().any(takes) && phrases[behind..end.max(behind)].iter().any(again);
        if !says(&phrases[..at]) {
            // "Sorry, remove the lamp": there is nothing to take back yet.
            phrases.drain(..behind);
        } else if phrases[at].gap == Gap::Space
            && phrases.get(behind).is_some_and(|p| p.gap != Gap::Space)
            && said_before(&phrases, start, at)
        {
            // "The plant, the small one I mean, goes there."
            let from = segment_start(&phrases, at);
            phrases.drain(at..behind);
            let start = sentence_start(&phrases, from);
            at = replace(lexicon, &mut phrases, start, from, from, at);
        } else if end > behind && is_fragment(&phrases[behind..end]) {
            at = replace(lexicon, &mut phrases, start, at, behind, end);
        } else if end == behind && said_before(&phrases, start, at) {
            // "... the fireplace I mean": the mark stands behind what is meant.
            let from = segment_start(&phrases, at);
            phrases.drain(at..behind);
            let start = sentence_start(&phrases, from);
            at = replace(lexicon, &mut phrases, start, from, from, at);
        } else if phrases[at].entry.has(Cue::Mend) || phrases[at].text == "no" || changes {
            // "Remove the plant, actually make it bigger."
            let mended = lexicon.find(&["no wait"]).map_or_else(Cow::default, Cow::Borrowed);
            phrases[at].entry = mended;
            phrases.drain(at + 1..behind);
            at += 1;
        } else {
            at = behind;
        }
    }
    phrases
}

/// "Blue, not green", "not the lamp but the vase": what is denied goes. "All chairs, not the red one" is an exception.
fn denial<'a>(lexicon: &'a Lexicon, phrases: &mut Phrases<'a>, at: usize) -> Option<usize> {
    let here = &phrases[at];
    if here.text != "not" || at == 0 {
        return None;
    }
    let end = segment_end(phrases, at + 1);
    let but = (at + 1..end).find(|i| phrases[*i].text == "but");
    if let Some(but) = but.filter(|but| is_fragment(&phrases[at + 1..*but])) {
        phrases.drain(at..=but);
        return Some(at);
    }
    if here.gap != Gap::Comma || end == at + 1 || !is_fragment(&phrases[at + 1..end]) {
        return None;
    }
    let all = phrases[..at].iter().any(|p| p.entry.has(Cue::All) || p.entry.has(Cue::Everything) || p.plural);
    let definite = phrases[at + 1].entry.little == Some(Little::Definite);
    if all && definite {
        let except = lexicon.find(&["except"])?;
        phrases[at].entry = Cow::Borrowed(except);
        phrases[at].gap = Gap::Space;
        return Some(at + 1);
    }
    phrases.drain(at..end);
    Some(at)
}

/// The number of phrases of a mark of correction that stands here.
fn mark(phrases: &[Phrase], at: usize) -> Option<usize> {
    let marks = |i: usize| {
        let Some(phrase) = phrases.get(i) else { return false };
        let next = phrases.get(i + 1);
        let apart = phrase.gap != Gap::Space;
        let ends = next.is_none_or(|n| n.gap != Gap::Space);
        let little = next.is_some_and(|n| n.entry.little == Some(Little::Definite) || is_number(n));
        match phrase.text.as_str() {
            "no" => (apart && (ends || little)) || (little && i > 0 && is_number(&phrases[i - 1])),
            // "Make it red, actually blue", but "actually, make it red".
            "actually" | "rather" | "better" | "perhaps" | "maybe" => apart && i > 0 && next.is_some(),
            "sorry" => apart || ends,
            _ => phrase.entry.has(Cue::Mend) && (!phrase.entry.has(Cue::Undo) || says(&phrases[..i])),
        }
    };
    let more = (at..).take_while(|i| marks(*i)).count();
    // "Two chairs, make it three."
    let text = |i: usize| phrases.get(at + i).map_or("", |p| p.text.as_str());
    let number = phrases.get(at + 2).is_some_and(is_number);
    let measures = phrases.get(at + 3).is_some_and(|p| p.entry.unit.is_some());
    if at > 0 && text(0) == "make" && matches!(text(1), "that" | "it") && number && !measures {
        return Some(2);
    }
    (more > 0).then_some(more)
}

/// Whether more than fillers was said.
fn says(phrases: &[Phrase]) -> bool {
    let idle = |p: &Phrase| {
        let filler = p.entry.has(Cue::Filler) || p.entry.little == Some(Little::Filler) || p.text == "no";
        filler || p.entry.has(Cue::Mend)
    };
    !phrases.iter().all(idle)
}

fn is_number(phrase: &Phrase) -> bool {
    phrase.number.is_some() || phrase.entry.count.is_some()
}

/// Where the part of a sentence ends that begins here.
fn segment_end(phrases: &[Phrase], from: usize) -> usize {
    (from + 1..phrases.len()).find(|i| phrases[*i].gap != Gap::Space).unwrap_or(phrases.len()).max(from)
}

fn segment_start(phrases: &[Phrase], before: usize) -> usize {
    (0..before).rev().find(|i| phrases[*i].gap != Gap::Space).unwrap_or(0)
}

/// Where the sentence begins that goes on, or has just ended, before this place.
fn sentence_start(phrases: &[Phrase], at: usize) -> usize {
    (0..at).rev().find(|i| phrases[*i].gap == Gap::Stop).unwrap_or(0)
}

fn said_before(phrases: &[Phrase], start: usize, at: usize) -> bool {
    let from = segment_start(phrases, at);
    let begins = from > start || (from > 0 && phrases[from].gap == Gap::Stop);
    begins && from < at && is_fragment(&phrases[from..at])
}

/// Whether no verb is in it, so that it stands for a part of what was said.
fn is_fragment(phrases: &[Phrase]) -> bool {
    let verb = |p: &Phrase| {
        let names = p.entry.heads() || p.entry.modifies() || p.entry.group.is_some() || is_number(p);
        let does = VERBS.iter().chain(&[Cue::Be]).any(|cue| p.entry.has(*cue)) || p.entry.becomes.is_some();
        does && !names && p.entry.relation.is_none() && matches!(p.entry.little, None | Some(Little::Filler))
    };
    let pronoun = |p: &Phrase| matches!(p.text.as_str(), "it" | "them" | "they");
    !phrases.iter().any(verb) && phrases.len() < 9 && !pronoun(&phrases[0])
}

fn places(phrase: &Phrase) -> bool {
    let entry = &phrase.entry;
    entry.relation.is_some()
        || matches!(phrase.text.as_str(), "to" | "into" | "onto" | "in" | "from" | "for" | "with")
        || (phrase.text.contains(' ')
            && (entry.region.is_some() || entry.has(Cue::Left) || entry.has(Cue::Right)))
}

/// Where the noun phrase ends that begins here: behind its noun.
fn noun_end(phrases: &[Phrase], from: usize, end: usize) -> usize {
    let names = |p: &Phrase| p.entry.heads() || p.entry.group.is_some() || p.entry.has(Cue::One);
    let mut headed = false;
    let mut goes_on = |p: &Phrase| {
        let on =
            names(p) || (!headed && (p.entry.modifies() || is_number(p) || *p.entry == Entry::default()));
        headed |= names(p);
        on
    };
    from + 1 + phrases[(from + 1).min(end)..end].iter().take_while(|p| goes_on(p)).count()
}

/// Puts the fragment `from..to` in the place of what it corrects in `start..end`; says where it ends now.
fn replace<'a>(
    lexicon: &'a Lexicon,
    phrases: &mut Phrases<'a>,
    start: usize,
    end: usize,
    from: usize,
    to: usize,
) -> usize {
    let said = start..end;
    let new = &phrases[from..to];
    let head = |p: &Phrase| p.entry.heads() || p.entry.group.is_some();
    let determines = |p: &Phrase| {
        matches!(p.entry.little, Some(Little::Article | Little::Definite | Little::Each)) || is_number(p)
    };
    let tells = |p: &Phrase| p.entry.modifies() && !p.entry.heads();
    let places_too = new.iter().any(places);
    let first = &new[0];
    let last = |fits: &dyn Fn(&Phrase) -> bool| said.clone().rev().find(|i| fits(&phrases[*i]));
    let named = |p: &Phrase| determines(p) || p.entry.has(Cue::Everything) || p.entry.has(Cue::Pronoun);
    let stop = |at: usize| noun_end(phrases, at, end);
    // What has a place of its own is no place itself: "the barrel by the door, no, the one in the corner".
    let of_sort = new.iter().any(|p| p.entry.has(Cue::One));
    let outside = |i: &usize| !(places_too || of_sort) || *i == start || !places(&phrases[*i - 1]);
    let cut = if places(first) {
        last(&places).map(|at| at..end)
    } else if is_number(first) {
        let one = new.len() == 1;
        last(&is_number).map(|at| at..if one { at + 1 } else { stop(at) })
    } else if determines(first) {
        let found = said.clone().rev().find(|i| named(&phrases[*i]) && outside(i));
        found.map(|at| at..if places_too { end } else { stop(at) })
    } else if new.iter().any(head) {
        last(&head).map(|at| {
            let bare = |i: usize| i > start && tells(first) && tells(&phrases[i - 1]);
            let low = (start + 1..=at).rev().take_while(|i| bare(*i)).map(|i| i - 1).last().unwrap_or(at);
            low..at + 1
        })
    } else {
        last(&tells).map(|at| {
            let low = (start..at).rev().take_while(|i| tells(&phrases[*i])).last().unwrap_or(at);
            low..at + 1
        })
    };
    let Some(cut) = cut else {
        phrases.drain(end..from);
        return end;
    };
    let old_head = phrases[cut.clone()].iter().rev().find(|p| head(p)).map(|p| {
        // Of "round table" the noun alone.
        let noun = p.text.rsplit(' ').next().unwrap_or_default().to_owned();
        match lexicon.find(&[noun.as_str()]).filter(|entry| entry.item.is_some()) {
            Some(entry) => Phrase { text: noun, entry: Cow::Borrowed(entry), ..p.clone() },
            None => p.clone(),
        }
    });
    let mut new: Phrases = phrases.splice(end..to, []).skip(from - end).collect();
    // "The round table, no, the square one."
    for one in new.iter_mut().filter(|p| p.entry.has(Cue::One)) {
        if let Some(head) = &old_head {
            *one = Phrase { start: one.start, end: one.end, gap: one.gap, ..head.clone() };
        }
    }
    let length = new.len();
    new[0].gap = phrases[cut.start].gap;
    let more = cut.end < end;
    phrases.splice(cut.clone(), new);
    // "Two, actually three, chairs": what the comma set apart belongs to the number.
    let behind = cut.start + length;
    if !more && let Some(next) = phrases.get_mut(behind).filter(|p| p.gap == Gap::Comma) {
        let one = length == 1 && (next.entry.heads() || next.entry.modifies());
        if one {
            next.gap = Gap::Space;
        }
    }
    behind
}
