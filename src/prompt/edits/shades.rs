//! Makes phrases of materials darker, lighter, older: the word for it goes before them, its opposite goes.

use crate::prompt::draft::{Part, Says};
use crate::prompt::phrases::phrases;
use crate::prompt::vocabulary::Vocabulary;

/// Pairs of opposites, each with what is said to be its contrary.
const OPPOSITES: &[(&str, &str)] = &[
    ("dark", "light"),
    ("deep", "pale"),
    ("bright", "muted"),
    ("vivid", "muted"),
    ("old", "new"),
    ("weathered", "pristine"),
    ("dirty", "clean"),
    ("rough", "smooth"),
    ("polished", "matte"),
    ("wet", "dry"),
    ("warm", "cold"),
];

/// How a word changes brightness and strength of colours, if it does and is no colour or material itself.
pub fn shade(vocabulary: &Vocabulary, part: &Part) -> Option<(f32, f32)> {
    let (index, _) = part.says.adjective?;
    let adjective = &vocabulary.data.adjectives[index];
    let changes = (adjective.shade != 0.0 || adjective.vivid != 0.0) && adjective.sliders.is_empty();
    (changes && part.says.color.is_none() && part.says.material.is_none())
        .then_some((adjective.shade, adjective.vivid))
}

/// The word for the contrary.
pub fn antonym(vocabulary: &Vocabulary, part: &Part) -> Option<Part> {
    let (index, strength) = part.says.adjective?;
    let same = |word: &str| vocabulary.data.adjectives[index].words.iter().any(|w| w == word);
    let found = OPPOSITES.iter().find_map(|(a, b)| {
        if same(a) {
            Some(*b)
        } else if same(b) {
            Some(*a)
        } else {
            None
        }
    })?;
    let adjective = vocabulary.lexicon.find(&[found])?.adjective?;
    let says = Says { adjective: Some((adjective, strength)), ..Says::default() };
    Some(Part { text: found.to_owned(), word: found.to_owned(), says })
}

/// The phrase with a word before it, or without the words that say the contrary.
pub fn regraded(vocabulary: &Vocabulary, phrase: &str, word: &str) -> String {
    let last = word.rsplit(' ').next().unwrap_or(word);
    let Some(index) = vocabulary.lexicon.find(&[last]).and_then(|entry| entry.adjective) else {
        return format!("{word} {phrase}");
    };
    let adjective = &vocabulary.data.adjectives[index];
    let (found, _) = phrases(&vocabulary.lexicon, phrase);
    let contrary = |p: &crate::prompt::phrases::Phrase| {
        let plain = p.entry.material.is_none() && (p.entry.color.is_none());
        let other = p.entry.adjective.filter(|_| plain).map(|a| &vocabulary.data.adjectives[a]);
        other.is_some_and(|other| {
            let shades = adjective.sliders.is_empty()
                && other.sliders.is_empty()
                && adjective.shade * other.shade < 0.0;
            let wears = |name: &str| match (adjective.sliders.get(name), other.sliders.get(name)) {
                (Some(a), Some(b)) => (a - 0.5) * (b - 0.5) < 0.0,
                _ => false,
            };
            shades || ["wear", "dirt", "roughness"].into_iter().any(wears)
        })
    };
    let kept: Vec<&str> = found.iter().filter(|p| !contrary(p)).map(|p| p.text.as_str()).collect();
    let gone = kept.len() < found.len();
    let shades = adjective.sliders.is_empty();
    let rest = if kept.is_empty() { phrase.to_owned() } else { kept.join(" ") };
    if gone && shades {
        return rest;
    }
    match found.first().filter(|p| p.text == last) {
        // Dark already: "very dark oak".
        Some(_) => format!("very {rest}"),
        None => format!("{word} {rest}"),
    }
}
