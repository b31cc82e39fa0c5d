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
        let end = if phrase.entry.has(Cue::Reason) {
            reason_end(&phrases, at)
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

/// "Because it is too big": up to a comma, or where the next clause begins.
fn reason_end(phrases: &[Phrase], from: usize) -> usize {
    let ends = |i: &usize| {
        let verb = |p: &Phrase| VERBS.iter().any(|cue| p.entry.has(*cue)) && !p.entry.heads();
        phrases[*i].gap != Gap::Space
            || (phrases[*i].entry.little == Some(Little::And) && phrases.get(i + 1).is_some_and(verb))
    };
    (from + 1..phrases.len()).find(ends).unwrap_or(phrases.len())
}
