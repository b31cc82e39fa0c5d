//! Texts with what they mean: the vocabulary, the descriptions in `assets/training/`, and what means nothing here.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use scenewright::ml::words;
use scenewright::num::Seed;
use scenewright::num::seed::digest;
use scenewright::pipeline::kinds;
use scenewright::prompt::VocabularyReader;
use scenewright::prompt::lexicon::plain_phrase;

use crate::Result;
use crate::wordnet::WordNet;

/// Words of each sense that are kept back to measure how unknown words are read.
const KEPT_BACK: usize = 2;
/// Senses with fewer words than this keep none back.
const ENOUGH: usize = 6;
/// One description of a place in so many is kept back.
const DESCRIPTIONS: u64 = 10;
/// Words that mean nothing that can be made.
const NOTHING: usize = 5000;
/// Pairs of words that phrases of the vocabulary begin and end with.
const PAIRS: usize = 24_000;
/// What such words are kinds of: persons, animals, acts, feelings, thoughts, talk, times, diseases.
const NOT_MADE: [&str; 9] =
    ["person", "animal", "act", "feeling", "cognition", "communication", "time period", "illness", "food"];
/// What words of things, stuffs and places are kinds of.
const PHYSICAL: [&str; 5] = ["artifact", "natural object", "material", "location", "geological formation"];

/// Texts by what they mean: `item chair`, `material planks`, `place tavern`, `nothing`.
#[derive(Default)]
pub struct Examples {
    /// Words and short phrases of the vocabulary.
    pub words: Vec<(String, String)>,
    /// Sentences and clauses that describe without naming.
    pub descriptions: Vec<(String, String)>,
    /// Words that are not trained on.
    pub unseen_words: Vec<(String, String)>,
    /// Descriptions of places that are not trained on.
    pub unseen_descriptions: Vec<(String, String)>,
    /// Names of each sense's things.
    pub names: BTreeMap<String, Vec<String>>,
    /// What each place usually holds.
    pub contents: BTreeMap<String, Vec<String>>,
    /// Adjectives and colours.
    pub adjectives: Vec<String>,
    /// Words and phrases whose sense nobody has said.
    pub unlabelled: Vec<String>,
}

impl Examples {
    /// Every text.
    pub fn texts(&self) -> impl Iterator<Item = &String> + Clone {
        let known = self.words.iter().chain(&self.descriptions);
        let unseen = self.unseen_words.iter().chain(&self.unseen_descriptions);
        known.chain(unseen).map(|(text, _)| text).chain(&self.adjectives).chain(&self.unlabelled)
    }
}

pub fn examples(root: &Path, net: &WordNet) -> Result<Examples> {
    let reader = VocabularyReader::new(kinds());
    let mut found = Examples::default();
    let mut by_sense: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (phrase, entry) in reader.vocabulary.lexicon.phrases() {
        let mut add = |sense: String| by_sense.entry(sense).or_default().insert(phrase.clone());
        if let Some((kind, _)) = &entry.item {
            add(format!("item {kind}"));
        }
        if let Some(place) = &entry.place {
            add(format!("place {place}"));
        }
        let material = entry.material.map(|index| &reader.vocabulary.materials[index]);
        if let Some(material) = material.filter(|m| m.head && entry.item.is_none()) {
            add(format!("material {}", material.recipe));
        }
        if entry.adjective.is_some() || entry.color.is_some() {
            found.adjectives.push(phrase.clone());
        }
    }
    for (sense, phrases) in &by_sense {
        let title = sense.split(' ').nth(1).unwrap_or_default().replace('_', " ");
        let shares = |phrase: &str| words(phrase).iter().any(|w| words(&title).contains(w));
        let mut apart: Vec<&String> = phrases.iter().filter(|p| !shares(p)).collect();
        apart.sort_by_key(|phrase| digest(("kept back", phrase)));
        let back: Vec<&String> =
            if phrases.len() < ENOUGH { Vec::new() } else { apart.into_iter().take(KEPT_BACK).collect() };
        for phrase in phrases {
            let to = if back.contains(&phrase) { &mut found.unseen_words } else { &mut found.words };
            to.push((phrase.clone(), sense.clone()));
        }
        let kept = phrases.iter().filter(|p| !back.contains(p)).cloned();
        found.names.insert(sense.clone(), kept.collect());
    }
    for (file, class) in [("things", "item"), ("materials", "material"), ("places", "place")] {
        let text = std::fs::read_to_string(root.join(format!("assets/training/{file}.toml")))?;
        let lists: BTreeMap<String, Vec<String>> = toml::from_str(&text)?;
        for (name, texts) in lists {
            let sense = format!("{class} {name}");
            for text in texts {
                if found.unseen_words.iter().any(|(word, _)| *word == plain_phrase(&text)) {
                    continue;
                }
                let back = class == "place" && digest(("kept back", &text)) % DESCRIPTIONS == 0;
                let to = if back { &mut found.unseen_descriptions } else { &mut found.descriptions };
                to.push((text, sense.clone()));
            }
        }
    }
    for archetype in reader.archetypes.values() {
        let kinds = archetype.items.iter().flat_map(|item| item.kind.clone());
        found.contents.insert(archetype.name.clone(), kinds.collect());
    }
    let known: BTreeSet<&String> = by_sense.values().flatten().collect();
    let mut nothing: Vec<&String> =
        net.lemmas.keys().filter(|word| !known.contains(word) && is_not_made(net, word)).collect();
    nothing.sort_by_key(|word| digest(("nothing", word)));
    let (nothing, rest) = nothing.split_at(NOTHING.min(nothing.len()));
    found.words.extend(nothing.iter().map(|word| ((*word).clone(), "nothing".to_owned())));
    // Words kept back are here as any that WordNet has, without what they mean.
    let labelled: BTreeSet<&String> = found.words.iter().map(|(text, _)| text).collect();
    let made = net.lemmas.keys().filter(|word| !labelled.contains(word) && is_physical(net, word));
    found.unlabelled = made.chain(rest.iter().copied().take(NOTHING)).cloned().collect();
    found.unlabelled.extend(pairs(&found.words, &known));
    found.unlabelled.sort();
    found.unlabelled.dedup();
    Ok(found)
}

/// New pairs of a word that a phrase begins with and one that another ends with.
fn pairs(phrases: &[(String, String)], known: &BTreeSet<&String>) -> Vec<String> {
    let named: Vec<&str> =
        phrases.iter().filter(|(_, sense)| sense != "nothing").map(|(text, _)| text.as_str()).collect();
    let mut random = Seed(5).stream("pairs");
    let pair = |_| {
        let (first, _) = random.pick(&named).split_once(' ')?;
        let last = random.pick(&named).rsplit(' ').next()?;
        Some(format!("{first} {last}")).filter(|text| first != last && !known.contains(text))
    };
    (0..PAIRS).filter_map(pair).collect()
}

/// Whether the first sense of a word is something one could touch or stand in.
fn is_physical(net: &WordNet, word: &str) -> bool {
    is_a(net, word, &PHYSICAL) && !is_a(net, word, &NOT_MADE)
}

/// Whether the first sense of a word is something that is not made here.
fn is_not_made(net: &WordNet, word: &str) -> bool {
    is_a(net, word, &NOT_MADE)
}

fn is_a(net: &WordNet, word: &str, kinds: &[&str]) -> bool {
    let Some((name, _)) = net.of(word).next() else { return false };
    let ancestors = net.ancestors(name);
    ancestors.keys().any(|a| {
        let first = net.senses.get(a).and_then(|s| s.lemmas.first());
        first.is_some_and(|lemma| kinds.contains(&lemma.as_str()))
    })
}
