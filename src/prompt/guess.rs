//! Takes words that no list knows for what they most likely mean, and says so.

use std::borrow::Cow;

use super::lexicon::Entry;
use super::phrases::{self, Phrase};
use super::port::{Guess, Meaning, Sense};
use super::tokens::Gap;
use super::vocabulary::Vocabulary;
use crate::material::recipes;
use crate::spec::Note;

/// Probability from which a guess is taken.
const SURE: f32 = 0.65;
/// Probability from which the words are taken to describe a place, and a room that is named to be one.
const SURE_OF_PLACE: [f32; 2] = [0.5, 0.8];
/// Probability from which the words are taken to describe a material.
const SURE_OF_MATERIAL: f32 = 0.15;
/// Most unknown words that are read as one thing.
const LONGEST: usize = 3;
/// Guesses on one prompt: a page of nonsense is not worth more.
const MOST: usize = 24;

/// Cuts a text into phrases as [`phrases::phrases`] does; unknown words get the meaning that is guessed.
pub fn phrases<'v>(vocabulary: &'v Vocabulary, text: &str) -> (Vec<Phrase<'v>>, Vec<Note>) {
    let (found, mut notes) = phrases::phrases(&vocabulary.lexicon, text);
    let Some(meaning) = vocabulary.meaning.as_deref() else { return (found, notes) };
    let mut read = Vec::with_capacity(found.len());
    let (mut at, mut tried) = (0, 0);
    while at < found.len() {
        let run = unknown(&found[at..]);
        tried += run;
        let guess =
            if run == 0 || tried > MOST { None } else { best(vocabulary, meaning, &found[at..], run) };
        let Some((length, entry, score)) = guess else {
            read.push(found[at].clone());
            at += 1;
            continue;
        };
        let (first, last) = (&found[at], &found[at + length - 1]);
        let (start, end) = (first.start, last.end);
        notes.retain(|n| n.code != "unknown-word" || n.start.is_none_or(|at| at < start || at >= end));
        let words = found[at..at + length].iter().map(|p| p.text.as_str()).collect::<Vec<_>>().join(" ");
        let named = name(vocabulary, &entry);
        let message = format!(
            "“{words}” is not a word the program knows; it was taken for {named} ({:.0} %).",
            score * 100.0
        );
        notes.push(Note::info("guessed", message).about(start, end));
        // A material is passed on in words, so it needs one that is known.
        let text =
            entry.material.and_then(|m| vocabulary.materials[m].words.first().cloned()).unwrap_or(words);
        read.push(Phrase {
            text,
            end,
            plural: last.plural,
            closes: last.closes,
            entry: Cow::Owned(entry),
            sure: score,
            ..first.clone()
        });
        at += length;
    }
    (read, notes)
}

/// The places that a whole prompt may describe, with their probabilities, the likeliest first.
pub fn places(vocabulary: &Vocabulary, prompt: &str) -> Vec<(String, f32)> {
    let place = |guess: Guess| match guess.sense {
        Sense::Place(place) => Some((place, guess.score)),
        _ => None,
    };
    let guesses = vocabulary.meaning.as_deref().map(|meaning| meaning.place(prompt));
    guesses.into_iter().flatten().filter_map(place).collect()
}

/// The one of them that is sure enough. `plain` tells that a room or a field is named, which may be any place.
pub fn place(guesses: &[(String, f32)], plain: bool) -> Option<(String, f32)> {
    let sure = SURE_OF_PLACE[usize::from(plain)];
    guesses.first().filter(|(_, score)| *score >= sure).cloned()
}

/// The recipe of the material that a phrase describes without naming it, with its probability.
pub fn material(vocabulary: &Vocabulary, phrase: &str) -> Option<(String, f32)> {
    let guesses = vocabulary.meaning.as_deref()?.thing(phrase);
    let recipe = guesses.into_iter().find_map(|guess| match guess.sense {
        Sense::Material(recipe) => Some((recipe, guess.score)),
        _ => None,
    });
    recipe.filter(|(recipe, score)| *score >= SURE_OF_MATERIAL && recipes::find(recipe).is_some())
}

/// How many words from here on are unknown and stand together.
fn unknown(phrases: &[Phrase]) -> usize {
    let next = |(i, p): &(usize, &Phrase)| p.is_unknown() && (*i == 0 || p.gap == Gap::Space);
    phrases.iter().enumerate().take(LONGEST).take_while(next).count()
}

/// The likeliest meaning of the next words: as many of them as make it surest.
fn best(
    vocabulary: &Vocabulary,
    meaning: &dyn Meaning,
    phrases: &[Phrase],
    run: usize,
) -> Option<(usize, Entry, f32)> {
    let mut best: Option<(usize, Entry, f32)> = None;
    for length in (1..=run).rev() {
        let words: Vec<&str> = phrases[..length].iter().map(|p| p.text.as_str()).collect();
        let Some(guess) = meaning.thing(&words.join(" ")).into_iter().next() else { continue };
        // Before a thing that is known stands what it is made of, not another thing.
        let modifies = phrases.get(length).is_some_and(|p| p.gap == Gap::Space && p.entry.heads());
        let entry = entry(vocabulary, &guess.sense).filter(|entry| !modifies || entry.modifies());
        // What is done is no thing: seated, blinking.
        let done = words.iter().any(|word| word.ends_with("ed") || word.ends_with("ing"));
        let entry = entry.filter(|entry| !done || entry.item.is_none());
        let better = best.as_ref().is_none_or(|(_, _, score)| guess.score > *score);
        if let Some(entry) = entry.filter(|_| guess.score >= SURE && better) {
            best = Some((length, entry, guess.score));
        }
    }
    best
}

fn entry(vocabulary: &Vocabulary, sense: &Sense) -> Option<Entry> {
    match sense {
        Sense::Item(kind) if vocabulary.kinds.contains_key(kind) => {
            Some(Entry { item: Some((kind.clone(), Vec::new())), ..Entry::default() })
        }
        Sense::Material(recipe) => {
            let index = vocabulary.materials.iter().position(|m| m.head && m.recipe == *recipe)?;
            Some(Entry { material: Some(index), ..Entry::default() })
        }
        Sense::Place(place) => Some(Entry { place: Some(place.clone()), ..Entry::default() }),
        _ => None,
    }
}

fn name(vocabulary: &Vocabulary, entry: &Entry) -> String {
    let kind = entry.item.as_ref().and_then(|(kind, _)| vocabulary.kinds.get(kind));
    let material = entry.material.map(|m| vocabulary.materials[m].words.first().cloned().unwrap_or_default());
    let place = entry.place.as_ref().map(|place| place.replace('_', " "));
    kind.map(|k| k.title.to_lowercase()).or(material).or(place).unwrap_or_default()
}
