//! What the program knows fits together: words, recipes, generators, archetypes.

use std::collections::{BTreeMap, BTreeSet};

use scenewright::material::{Choice, check};
use scenewright::num::Seed;
use scenewright::pipeline::Library;
use scenewright::prompt::archetypes;
use scenewright::props;
use scenewright::spec::Level;

/// The phrase is understood, and the recipe it leads to makes a graph that holds.
fn fault(library: &Library, phrase: &str) -> Option<String> {
    let (choice, notes): (Choice, _) = library.reader.material(phrase, 1);
    if let Some(note) = notes.iter().find(|note| note.level == Level::Warn) {
        return Some(format!("`{phrase}`: {}", note.message));
    }
    let graph = choice.graph().map_err(|error| error.to_string());
    graph.and_then(|graph| check(&graph).map(|_| ()).map_err(|e| e.to_string())).err()
}

#[test]
fn every_slot_of_every_generator_names_a_material() {
    let library = Library::embedded();
    let slots = props::all().flat_map(|g| g.slots.iter().map(move |slot| (g.kind, slot.material)));
    let faults: Vec<String> = slots
        .filter_map(|(kind, phrase)| fault(&library, phrase).map(|fault| format!("{kind}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_styles_are_made_of_is_named_and_declared() {
    let library = Library::embedded();
    let mut finishes: BTreeSet<(&str, &str)> = BTreeSet::new();
    for generator in props::all() {
        let styles = generator.styles.iter().map(|style| BTreeSet::from([(*style).to_owned()]));
        for (round, words) in std::iter::once(BTreeSet::new()).chain(styles).enumerate() {
            let prop = generator.make(&BTreeMap::new(), &words, Seed(round as u64));
            for (slot, material) in prop.finishes {
                let kind = generator.kind;
                assert!(
                    generator.slots.iter().any(|s| s.name == slot),
                    "{kind}: slot `{slot}` is not declared"
                );
                finishes.insert((kind, material));
            }
            if let Some(slot) = prop.colored {
                assert!(prop.parts.iter().any(|part| part.slot == slot), "{}: no `{slot}`", generator.kind);
            }
        }
    }
    assert!(finishes.len() > 20, "{} finishes", finishes.len());
    let faults: Vec<String> = finishes
        .into_iter()
        .filter_map(|(kind, phrase)| fault(&library, phrase).map(|fault| format!("{kind}: {fault}")))
        .collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_surface_of_every_archetype_names_a_material() {
    let library = Library::embedded();
    for (name, archetype) in archetypes() {
        for phrase in archetype.floor.iter().chain(&archetype.wall).chain(&archetype.ceiling) {
            assert_eq!(fault(&library, phrase), None, "{name}");
        }
    }
}

#[test]
fn every_item_of_every_archetype_has_a_generator() {
    for (name, archetype) in archetypes() {
        for kind in archetype.items.iter().flat_map(|entry| &entry.kind) {
            assert!(props::find(kind).is_some(), "{name} asks for `{kind}`, which nothing makes");
        }
    }
}

#[test]
fn kinds_are_named_once_and_well() {
    let mut kinds: Vec<&str> = props::all().map(|g| g.kind).collect();
    assert!(kinds.len() >= 30, "{} kinds", kinds.len());
    assert!(kinds.iter().all(|k| k.chars().all(|c| c.is_ascii_lowercase() || c == '_')));
    kinds.sort_unstable();
    let count = kinds.len();
    kinds.dedup();
    assert_eq!(kinds.len(), count, "two generators share a kind");
}
