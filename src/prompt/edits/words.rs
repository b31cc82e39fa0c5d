//! What words do in an edit, and the lexicon in which they stand beside all others.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::prompt::data::{Little, parse};
use crate::prompt::lexicon::{Degree, Entry, Lexicon};

/// What a word or phrase does in an edit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "snake_case")]
#[allow(missing_docs)]
pub enum Cue {
    // What is to be done.
    Add,
    Put,
    Remove,
    Clear,
    Replace,
    Swap,
    Move,
    Turn,
    Paint,
    Make,
    Want,
    Be,
    Keep,
    Undo,
    Redo,
    Anew,
    Stack,
    Copy,
    Gives,
    Alike,
    No,
    // How many.
    More,
    Less,
    Double,
    Triple,
    Half,
    Enough,
    // What it leads to.
    Gone,
    Into,
    For,
    Instead,
    InsteadEnd,
    Except,
    // Which.
    Both,
    All,
    Other,
    Rest,
    Everything,
    Place,
    Light,
    Time,
    Pronoun,
    One,
    Furniture,
    // Where.
    Left,
    Right,
    Rear,
    Front,
    Center,
    Nearest,
    Farthest,
    Closer,
    Away,
    Elsewhere,
    AroundItself,
    SwitchedOn,
    SwitchedOff,
    // How much.
    Slightly,
    Much,
    Again,
    Nothing,
    Filler,
    // What is taken back, or only said beside.
    Mend,
    Reason,
    TooFew,
    In,
    Any,
    There,
    Mutual,
}

/// What verbs may be.
pub const VERBS: &[Cue] = &[
    Cue::Undo,
    Cue::Redo,
    Cue::Anew,
    Cue::Nothing,
    Cue::Replace,
    Cue::Swap,
    Cue::Remove,
    Cue::Put,
    Cue::Move,
    Cue::Turn,
    Cue::Paint,
    Cue::Keep,
    Cue::Add,
    Cue::Want,
    Cue::Make,
    Cue::Stack,
    Cue::Clear,
    Cue::Copy,
    Cue::Gives,
];

/// `edits.toml`.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EditWords {
    /// Words by what they do.
    pub cues: BTreeMap<Cue, Vec<String>>,
    /// Verbs, and what they make of their object.
    pub verbs: BTreeMap<String, String>,
    /// Style words of which a thing has one.
    pub apart: Vec<Apart>,
    /// Words for several kinds.
    pub groups: BTreeMap<String, Vec<String>>,
}

/// Style words that exclude each other.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Apart {
    /// The words.
    pub words: Vec<String>,
}

impl EditWords {
    /// The file that is built into the program.
    pub fn embedded() -> EditWords {
        parse("edits", include_str!("../../../assets/vocabulary/edits.toml"))
    }

    /// All known words with the words of edits and the degrees of adjectives.
    pub fn lexicon(&self, known: &Lexicon) -> Lexicon {
        let mut lexicon = known.clone();
        add_degrees(&mut lexicon);
        for (cue, words) in &self.cues {
            for word in words {
                lexicon.entry(word).cues.push(*cue);
            }
        }
        // "It's" is short for "it is" in a prompt; here it is as often the possessive.
        lexicon.entry("its").little = Some(Little::Definite);
        for (verb, becomes) in &self.verbs {
            lexicon.entry(verb).becomes = Some(becomes.clone());
        }
        for group in self.groups.keys() {
            lexicon.entry(group).group = Some(group.clone());
        }
        lexicon.finish();
        lexicon
    }
}

/// Gives each adjective of one word its comparative and superlative: "darker", "roundest".
fn add_degrees(lexicon: &mut Lexicon) {
    let plain: Vec<(String, Entry)> = lexicon
        .phrases()
        .filter(|(word, entry)| {
            let grades =
                entry.size.is_some() || entry.adjective.is_some() || entry.style || entry.color.is_some();
            grades && word.len() <= 9 && word.bytes().all(|b| b.is_ascii_lowercase())
        })
        .map(|(word, entry)| (word.clone(), entry.clone()))
        .collect();
    for (word, entry) in plain {
        let stem = stem(&word);
        for (ending, degree) in [("er", Degree::More), ("est", Degree::Most)] {
            let graded = lexicon.entry(&format!("{stem}{ending}"));
            if *graded == Entry::default() {
                let Entry { color, size, adjective, style, .. } = entry.clone();
                *graded = Entry {
                    color,
                    size,
                    adjective,
                    style,
                    degree,
                    base: Some(word.clone()),
                    ..Entry::default()
                };
            }
        }
    }
}

/// What "er" is put after: "big" → "bigg", "heavy" → "heavi", "large" → "larg".
fn stem(word: &str) -> String {
    let letters = word.as_bytes();
    let vowel = |i: usize| letters.get(i).is_some_and(|l| b"aeiou".contains(l));
    let n = letters.len();
    if let Some(cut) = word.strip_suffix('e') {
        return cut.to_owned();
    }
    if n > 2 && word.ends_with('y') && !vowel(n - 2) {
        return format!("{}i", &word[..n - 1]);
    }
    let short = n > 2 && !vowel(n - 1) && vowel(n - 2) && !vowel(n - 3) && !word.ends_with(['w', 'x', 'y']);
    if short && n <= 4 { format!("{word}{}", &word[n - 1..]) } else { word.to_owned() }
}
