//! Cuts a prompt into known phrases, mends typos, and remarks on what it cannot use.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::english::singular;
use super::lexicon::{Entry, Lexicon};
use super::tokens::{Gap, Odd, Word, tokenise};
use crate::spec::Note;

/// Prompts are read up to this length.
pub const MOST_BYTES: usize = 20_000;
/// Typos are looked for in so many words at most: a page of nonsense is not worth more.
const MOST_TYPOS: usize = 40;
/// How sure the meaning of a misspelt word is.
const MENDED: f32 = 0.7;

/// A phrase of the prompt.
#[derive(Clone, Debug)]
pub struct Phrase<'a> {
    /// Its words as the lexicon has them.
    pub text: String,
    /// Byte offset of its start.
    pub start: usize,
    /// Byte offset just behind it.
    pub end: usize,
    /// What stands before it.
    pub gap: Gap,
    /// Whether its last word is a plural.
    pub plural: bool,
    /// A number in digits.
    pub number: Option<f32>,
    /// What it can mean; empty for unknown words and digits.
    pub entry: Cow<'a, Entry>,
    /// How sure its meaning is, 0..1: less than 1 when it was misspelt or guessed.
    pub sure: f32,
    /// Whether a bracket opens before it.
    pub opens: bool,
    /// Whether a bracket closes behind it.
    pub closes: bool,
    /// Whether it says whose the next thing is: "knights'", "knight's".
    pub owns: bool,
}

impl Phrase<'_> {
    /// Whether nothing is known of it, and it is no number.
    pub fn is_unknown(&self) -> bool {
        self.number.is_none() && *self.entry == Entry::default()
    }
}

/// Cuts the text; the notes say what was mended or is unknown.
pub fn phrases<'a>(lexicon: &'a Lexicon, text: &str) -> (Vec<Phrase<'a>>, Vec<Note>) {
    reworded(lexicon, text, |words| words)
}

/// Cuts the text once its words, typos mended, are put as `reword` has them.
pub fn reworded<'a>(
    lexicon: &'a Lexicon,
    text: &str,
    reword: impl FnOnce(Vec<Word>) -> Vec<Word>,
) -> (Vec<Phrase<'a>>, Vec<Note>) {
    let (text, mut notes) = clipped(text);
    let tokens = tokenise(text);
    for (odd, run) in &tokens.odd {
        notes.push(odd_note(*odd).about(run.start, run.end));
    }
    let mut words = tokens.words;
    let mended = mend(lexicon, &mut words, text, &mut notes);
    let found = cut(lexicon, &reword(words), &mended, text);
    for phrase in &found {
        if phrase.is_unknown() {
            notes.push(unknown(&text[phrase.start..phrase.end]).about(phrase.start, phrase.end));
        }
    }
    (found, notes)
}

/// The known phrases; `mended` says by its start which word was misspelt, and how.
fn cut<'a>(lexicon: &'a Lexicon, tokens: &[Word], mended: &Mended, text: &str) -> Vec<Phrase<'a>> {
    let words: Vec<&str> = tokens.iter().map(|w| w.text.as_str()).collect();
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        // A phrase does not reach over a comma.
        let reach = (at + 1..words.len()).find(|i| tokens[*i].gap != Gap::Space).unwrap_or(words.len());
        let number = words[at].starts_with(|c: char| c.is_ascii_digit()).then(|| words[at].parse().ok());
        let (length, entry) = match (number, lexicon.longest(&words[at..reach])) {
            (None, Some((length, entry))) => (length, Cow::Borrowed(entry)),
            _ => (1, Cow::Owned(Entry::default())),
        };
        let (first, last) = (&tokens[at], &tokens[at + length - 1]);
        let typed = mended.get(&last.start).map(|typed| is_plural(&[typed.as_str()]));
        let misspelt = tokens[at..at + length].iter().any(|word| mended.contains_key(&word.start));
        found.push(Phrase {
            text: words[at..at + length].join(" "),
            start: first.start,
            end: last.end,
            gap: first.gap,
            plural: is_plural(&words[at..at + length]) || typed == Some(true),
            number: number.flatten().filter(|n: &f32| n.is_finite()),
            entry,
            sure: if misspelt { MENDED } else { 1.0 },
            opens: text[..first.start].trim_end().ends_with(['(', '[']),
            closes: text[last.end..].trim_start().starts_with([')', ']']),
            owns: owns(&text[last.start..last.end], &text[last.end..]),
        });
        at += length;
    }
    found
}

fn clipped(text: &str) -> (&str, Vec<Note>) {
    if text.len() <= MOST_BYTES {
        return (text, Vec::new());
    }
    let end = text.floor_char_boundary(MOST_BYTES);
    let message = format!("The prompt is long; only its first {} kB were read.", MOST_BYTES / 1000);
    (&text[..end], vec![Note::warn("too-long", message).about(end, text.len())])
}

/// Misspelt words as they were typed, by their start.
type Mended = BTreeMap<usize, String>;

/// Puts known words in the place of misspelt ones.
fn mend(lexicon: &Lexicon, words: &mut [Word], text: &str, notes: &mut Vec<Note>) -> Mended {
    let mut mended = Mended::new();
    let mut tried = 0;
    let known: Vec<bool> = in_phrases(lexicon, &words.iter().map(|w| w.text.as_str()).collect::<Vec<_>>());
    for i in 0..words.len() {
        let token = &words[i];
        if known[i] || tried >= MOST_TYPOS || token.text.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        tried += 1;
        let joins =
            |before: &Word| matches!(before.text.as_str(), "and" | "then" | "please" | "you" | "just" | "to");
        let begins = token.gap != Gap::Space || i.checked_sub(1).is_some_and(|i| joins(&words[i]));
        if let Some(word) = lexicon.correct(&token.text, begins).filter(|w| *w != token.text) {
            let typed = &text[token.start..token.end];
            let message = format!("“{typed}” was read as “{word}”.");
            notes.push(Note::info("read-as", message).about(token.start, token.end));
            let start = token.start;
            mended.insert(start, core::mem::replace(&mut words[i].text, word.to_owned()));
        }
    }
    mended
}

/// "stacks of books" is one, "stack of books" is not.
fn is_plural(words: &[&str]) -> bool {
    let of = words.iter().position(|w| *w == "of").filter(|of| *of > 0);
    let noun = words[of.unwrap_or(words.len()) - 1];
    singular(noun) != noun
}

fn owns(word: &str, behind: &str) -> bool {
    let apostrophe = ['\'', '\u{2019}'];
    let one = word.strip_suffix(['s', 'S']).is_some_and(|noun| noun.ends_with(apostrophe));
    one || word.ends_with(['s', 'S']) && behind.starts_with(apostrophe)
}

/// Which words belong to a known phrase.
fn in_phrases(lexicon: &Lexicon, words: &[&str]) -> Vec<bool> {
    let mut known = vec![false; words.len()];
    let mut at = 0;
    while at < words.len() {
        let length = lexicon.longest(&words[at..]).map_or(0, |(n, _)| n);
        known[at..at + length].fill(true);
        at += length.max(1);
    }
    known
}

fn unknown(typed: &str) -> Note {
    let short: String = typed.chars().take(40).collect();
    Note::warn("unknown-word", format!("“{short}” is not a word the program knows; it was passed over."))
}

fn odd_note(odd: Odd) -> Note {
    match odd {
        Odd::Script => {
            Note::warn("other-script", "Prompts are read in English; these letters were passed over.")
        }
        Odd::Symbol => Note::info("symbol", "Symbols and emoji were passed over."),
        Odd::Control => Note::warn("control-character", "Control characters were passed over."),
    }
}
