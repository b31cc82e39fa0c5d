//! Drops what changes nothing: asides, reasons, interjections, and signs that people type for words.

use super::words::{Cue, VERBS};
use crate::prompt::data::Little;
use crate::prompt::phrases::Phrase;
use crate::prompt::tokens::Gap;

/// Words that, alone between commas or as a sentence, say nothing.
const INTERJECTIONS: [&str; 30] = [
    "fine",
    "right",
    "good",
    "cool",
    "great",
    "nice",
    "lovely",
    "perfect",
    "sure",
    "ok",
    "okay",
    "yes",
    "yeah",
    "yep",
    "nah",
    "well",
    "hey",
    "hi",
    "hello",
    "alright",
    "brilliant",
    "excellent",
    "look",
    "hm",
    "hmm",
    "ah",
    "oh",
    "err",
    "no such thing",
    "none",
];

/// Signs with space around them, and what they stand for; both are as long, so that places in the text stay.
const SIGNS: [(&str, &str); 9] = [
    (" -> ", " to "),
    (" => ", " to "),
    (" → ", " to  "),
    (" - ", " , "),
    (" -- ", " ,, "),
    (" & ", " , "),
    (" + ", " , "),
    (" >> ", " to "),
    (" > ", " , "),
];

/// The text with words for signs.
pub fn spelled(text: &str) -> String {
    SIGNS.iter().fold(text.to_owned(), |text, (sign, word)| text.replace(sign, word))
}

/// The phrases without what changes nothing.
pub fn pruned<'a>(phrases: Vec<Phrase<'a>>) -> Vec<Phrase<'a>> {
    let mut kept: Vec<Phrase<'a>> = Vec::with_capacity(phrases.len());
    let mut at = 0;
    // What stood before a dropped phrase stands before the next one.
    let mut gap = None;
    while let Some(phrase) = phrases.get(at) {
        let next = phrases.get(at + 1);
        let alone = phrase.gap != Gap::Space && next.is_some_and(|n| n.gap != Gap::Space);
        let idle = alone && INTERJECTIONS.contains(&phrase.text.as_str());
        if phrase.entry.has(Cue::There) {
            // "I mean the ones that are already there": what is left says which.
            let idle =
                |p: &Phrase| matches!(p.text.as_str(), "the" | "ones" | "one" | "those" | "i mean" | "only");
            while kept.last().is_some_and(idle) {
                gap = gap.max(kept.pop().map(|p| p.gap));
            }
        }
        let about = matches!(phrase.text.as_str(), "like" | "about" | "roughly" | "approximately" | "say")
            && next.is_some_and(|n| n.gap == Gap::Space && (n.number.is_some() || n.entry.count.is_some()));
        if phrase.text == "so" && phrase.gap != Gap::Space && !kept.is_empty() {
            // "The room is for reading, so add a lamp": what follows is an order of its own.
            gap = Some(Gap::Stop);
            at += 1;
            continue;
        }
        let end = if phrase.entry.has(Cue::Reason) {
            reason_end(&phrases, at)
        } else if let Some(end) = purpose_end(&phrases, at).filter(|_| !kept.is_empty()) {
            end
        } else if idle || about {
            at + 1
        } else {
            kept.push(Phrase { gap: phrase.gap.max(gap.take().unwrap_or(Gap::Space)), ..phrase.clone() });
            at += 1;
            continue;
        };
        gap = gap.max(Some(phrase.gap));
        at = end;
    }
    if kept.is_empty() { phrases } else { kept }
}

/// "For the feast", "like its neighbours": up to behind the words that are not known; none if a known one follows.
fn purpose_end(phrases: &[Phrase], from: usize) -> Option<usize> {
    if !matches!(phrases[from].text.as_str(), "for" | "like" | "as in") {
        return None;
    }
    let article = |p: &&Phrase| {
        p.gap == Gap::Space && matches!(p.entry.little, Some(Little::Article | Little::Definite))
    };
    let start = from + 1 + phrases[from + 1..].iter().take_while(article).count();
    let words = phrases[start..].iter().take_while(|p| p.is_unknown() && p.gap == Gap::Space).count();
    let names = |p: &Phrase| p.gap == Gap::Space && (p.entry.heads() || p.entry.modifies());
    let end = start + words;
    (words > 0 && !phrases.get(end).is_some_and(names)).then_some(end)
}

/// "Because it is too big": up to a comma, or where the next clause begins.
fn reason_end(phrases: &[Phrase], from: usize) -> usize {
    let ends = |i: &usize| {
        let verb = |p: &Phrase| VERBS.iter().any(|cue| p.entry.has(*cue)) && !p.entry.heads();
        phrases[*i].gap != Gap::Space
            || (phrases[*i].entry.little == Some(Little::And) && phrases.get(i + 1).is_some_and(verb))
    };
    (from + 1..phrases.len()).find(ends).unwrap_or(phrases.len())
}
