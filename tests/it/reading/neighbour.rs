//! A baseline: the most similar training phrase, by TF-IDF of words and of letters in threes.

// Figures for people: their last bit may differ between machines.
#![allow(clippy::disallowed_methods)]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use scenewright::material::Choice;
use scenewright::prompt::lexicon::plain_phrase;

use super::found::{Found, Group};
use crate::prompt_reader::reader;

/// Phrases with their labels.
struct Index {
    labels: Vec<String>,
    /// Feature → phrases that have it, and how much of them it makes up.
    postings: BTreeMap<String, Vec<(usize, f64)>>,
    rarity: BTreeMap<String, f64>,
}

/// Least similarity at which a part of a prompt is taken for a thing.
const LIKE: f64 = 0.35;

fn features(phrase: &str) -> BTreeMap<String, f64> {
    let mut found = BTreeMap::new();
    for word in plain_phrase(phrase).split(' ') {
        *found.entry(word.to_owned()).or_insert(0.0) += 1.0;
        let padded: Vec<char> = format!("^{word}$").chars().collect();
        for three in padded.windows(3) {
            *found.entry(format!("~{}", three.iter().collect::<String>())).or_insert(0.0) += 0.3;
        }
    }
    found
}

impl Index {
    fn new(files: &[&str], names: Vec<(String, String)>) -> Index {
        let mut index = Index { labels: Vec::new(), postings: BTreeMap::new(), rarity: BTreeMap::new() };
        let mut all: Vec<_> = names.into_iter().map(|(label, name)| (label, features(&name))).collect();
        for file in files {
            for (label, value) in toml::from_str::<toml::Table>(file).unwrap() {
                let phrases = value.get("words").unwrap_or(&value).as_array().cloned().unwrap_or_default();
                for entry in &phrases {
                    // A list of phrases, or of tables that name the recipe of their words.
                    let own = entry.get("recipe").and_then(|recipe| recipe.as_str()).unwrap_or(&label);
                    let words = entry.get("words").and_then(|words| words.as_array());
                    let words = words.map_or(std::slice::from_ref(entry), Vec::as_slice);
                    let words = words.iter().filter_map(|word| word.as_str());
                    all.extend(words.map(|phrase| (own.to_owned(), features(phrase))));
                }
            }
        }
        for feature in all.iter().flat_map(|(_, features)| features.keys()) {
            *index.rarity.entry(feature.clone()).or_insert(0.0) += 1.0;
        }
        let number = all.len() as f64;
        index.rarity.values_mut().for_each(|seen| *seen = (number / *seen).ln());
        for (at, (label, features)) in all.into_iter().enumerate() {
            for (feature, weight) in index.weighed(features) {
                index.postings.entry(feature).or_default().push((at, weight));
            }
            index.labels.push(label);
        }
        index
    }

    /// Weights of length one.
    fn weighed(&self, mut features: BTreeMap<String, f64>) -> BTreeMap<String, f64> {
        features.iter_mut().for_each(|(f, w)| *w *= self.rarity.get(f).copied().unwrap_or(0.0));
        let length = features.values().map(|w| w * w).sum::<f64>().sqrt().max(1e-9);
        features.values_mut().for_each(|w| *w /= length);
        features
    }

    fn nearest(&self, phrase: &str) -> (&str, f64) {
        let mut scores = vec![0.0; self.labels.len()];
        for (feature, weight) in self.weighed(features(phrase)) {
            for (at, theirs) in self.postings.get(&feature).into_iter().flatten() {
                scores[*at] += weight * theirs;
            }
        }
        let best = (0..scores.len()).max_by(|a, b| scores[*a].total_cmp(&scores[*b]).then(b.cmp(a)));
        best.map_or(("", 0.0), |at| (&self.labels[at], scores[at]))
    }
}

macro_rules! index {
    ($names:expr, $($file:literal),+) => {{
        static INDEX: OnceLock<Index> = OnceLock::new();
        INDEX.get_or_init(|| Index::new(&[$(include_str!(concat!("../../../assets/", $file))),+], $names))
    }};
}

/// What places are called.
fn names() -> Vec<(String, String)> {
    let places = reader().archetypes.values();
    places.flat_map(|place| place.words.iter().map(|word| (place.name.clone(), word.clone()))).collect()
}

/// The place of the nearest phrase, and each part of the prompt as the thing that its nearest phrase describes.
pub fn scene(prompt: &str) -> Found {
    let (place, _) = index!(names(), "training/places.toml").nearest(prompt);
    let mut found = Found { place: place.into(), ..Found::default() };
    let parts =
        prompt.split([',', '.', ';', ':']).flat_map(|p| p.split(" and ")).flat_map(|p| p.split(" with "));
    for part in parts.filter(|part| !part.trim().is_empty()) {
        let (kind, like) = index!(Vec::new(), "training/things.toml", "vocabulary/items.toml").nearest(part);
        if like >= LIKE {
            found.present.insert(kind.to_owned());
            found.things.push(Group { kind: kind.into(), count: 1, scale: 1.0, ..Group::default() });
        }
    }
    found
}

/// The recipe of the nearest phrase.
pub fn material(phrase: &str) -> Option<Choice> {
    Some(Choice::of(
        index!(Vec::new(), "training/materials.toml", "vocabulary/materials.toml").nearest(phrase).0,
    ))
}
