//! The vocabulary's files: broad, free of duplicates, nothing dangling.

use std::collections::BTreeSet;

use scenewright::material::recipes;
use scenewright::prompt::data::Data;
use scenewright::prompt::{Vocabulary, archetypes};

use crate::prompt_reader::{kinds, reader};

fn unique<'a>(what: &str, words: impl Iterator<Item = &'a String>) -> usize {
    let mut seen = BTreeSet::new();
    for word in words {
        assert!(seen.insert(word), "{what}: `{word}` stands there twice");
        let plain = word.to_lowercase();
        assert_eq!(*word, plain, "{what}: `{word}` is not lower case");
    }
    seen.len()
}

#[test]
fn words_are_many_and_stand_once() {
    let data = Data::embedded();
    assert!(data.colors.len() >= 150);
    let families = data.materials.family.iter().flat_map(|f| f.colors.keys());
    let materials = data.materials.material.iter().flat_map(|m| &m.words);
    assert!(unique("materials.toml", families.chain(materials)) >= 300);
    assert!(unique("adjectives.toml", data.adjectives.iter().flat_map(|a| &a.words)) >= 250);
    unique("sizes.toml", data.sizes.iter().flat_map(|s| &s.words));
    let items = data.items.values().flat_map(|i| i.words.iter().chain(i.styled.keys()));
    assert!(unique("items.toml", items) >= 800);
    for (kind, item) in &data.items {
        assert!(item.words.len() >= 8, "{kind} has {} synonyms", item.words.len());
    }
}

#[test]
fn nothing_dangles() {
    let data = Data::embedded();
    let recipe = |name: &str| assert!(recipes::find(name).is_some(), "no recipe `{name}`");
    data.materials.family.iter().for_each(|f| recipe(&f.recipe));
    data.materials.material.iter().for_each(|m| recipe(&m.recipe));
    for adjective in &data.adjectives {
        adjective.recipes.values().for_each(|r| recipe(r));
        let light = adjective.light.iter().all(|l| data.lights.contains_key(l));
        assert!(light, "{:?}", adjective.words);
    }
    let known: BTreeSet<String> = kinds().into_iter().map(|k| k.kind).collect();
    for kind in data.items.keys().chain(data.grammar.either.values().flatten()) {
        assert!(known.contains(kind), "items.toml: `{kind}` is no kind");
    }
    for kind in &known {
        assert!(data.items.contains_key(kind), "items.toml: `{kind}` has no words");
    }
}

#[test]
fn every_item_word_is_read_as_its_kind() {
    let data = Data::embedded();
    let lexicon = &reader().vocabulary.lexicon;
    for (kind, item) in data.items.iter().filter(|(k, _)| *k != "door" && *k != "window") {
        for word in item.words.iter().chain(item.styled.keys()) {
            let plain = scenewright::prompt::lexicon::plain_phrase(word);
            let words: Vec<&str> = plain.split(' ').collect();
            let found = lexicon.find(&words).and_then(|e| e.item.clone()).map(|i| i.0);
            assert_eq!(found.as_ref(), Some(kind), "{word}");
        }
    }
}

#[test]
fn missing_kinds_are_no_matter() {
    let vocabulary = Vocabulary::new(Vec::new());
    assert!(vocabulary.lexicon.phrases().all(|(_, e)| e.item.is_none()));
    let reader = scenewright::prompt::VocabularyReader::new(kinds().into_iter().take(2).collect());
    for name in archetypes().keys() {
        let spec = scenewright::prompt::SceneReader::scene(&reader, &name.replace('_', " "), 1).spec;
        assert!(spec.items.values().all(|i| i.kind == "chair" || i.kind == "armchair"));
    }
}

#[test]
fn generators_and_places_share_words() {
    let kinds = scenewright::pipeline::Library::embedded();
    for (place, words) in archetypes().into_iter().map(|(name, a)| (name, a.words)) {
        for word in words {
            let setting = kinds.reader.scene(&format!("a {word}"), 1).spec.setting;
            assert_eq!(setting.archetype, place, "{word}");
        }
    }
}
