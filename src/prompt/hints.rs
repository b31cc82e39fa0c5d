//! Words that tell of a place without naming it: what is done there, and by whom.

use std::collections::BTreeMap;

use serde::Deserialize;

/// What hints at a kind of place.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hints {
    /// Words and phrases; `~` before a verb brings its forms.
    #[serde(default)]
    pub words: Vec<String>,
    /// Those that count even where another place is named.
    #[serde(default)]
    pub strong: Vec<String>,
    /// Which other places.
    #[serde(default)]
    pub instead_of: Vec<String>,
}

/// A word of a prompt that hints at a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hint {
    /// Archetype.
    pub place: String,
    /// Whether it counts even where another place is named.
    pub strong: bool,
}

/// `hints.toml`, by place.
pub type HintWords = BTreeMap<String, Hints>;

/// The forms of a hint: all of a verb's, or the phrase itself.
pub fn forms(word: &str) -> Vec<String> {
    let Some(phrase) = word.strip_prefix('~') else { return vec![word.to_owned()] };
    let (verb, rest) = phrase.split_at(phrase.find(' ').unwrap_or(phrase.len()));
    let doing = match verb.as_bytes() {
        [.., b'e', b'e'] => format!("{verb}ing"),
        [start @ .., b'e'] => format!("{}ing", String::from_utf8_lossy(start)),
        [.., a, b, c] if !vowel(*a) && vowel(*b) && !vowel(*c) && verb.len() < 5 && !b"wxy".contains(c) => {
            format!("{verb}{}ing", char::from(*c))
        }
        _ => format!("{verb}ing"),
    };
    vec![phrase.to_owned(), format!("{doing}{rest}")]
}

fn vowel(letter: u8) -> bool {
    b"aeiou".contains(&letter)
}
