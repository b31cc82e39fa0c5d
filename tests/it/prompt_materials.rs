//! What the reader makes of material phrases.

use std::collections::{BTreeMap, BTreeSet};

use scenewright::material::{Choice, recipes};
use scenewright::num::{Seed, Srgb8};
use scenewright::prompt::{SceneReader, archetypes, samples};

use crate::prompt_reader::{kinds, reader};

fn choice(phrase: &str) -> Choice {
    reader().material(phrase, 3).0
}

#[test]
fn recipes_and_colours() {
    for (phrase, recipe, color) in [
        ("oak planks", "planks", Some(0xa87a4d)),
        ("oak wood", "wood_grain", Some(0xa87a4d)),
        ("walnut parquet", "parquet", Some(0x5e3f2b)),
        ("red velvet", "velvet", Some(0xb3261e)),
        ("white marble", "marble", Some(0xe4e1db)),
        ("black marble floor", "marble", Some(0x2f2e30)),
        ("stone blocks", "stone_blocks", None),
        ("sandstone blocks", "stone_blocks", Some(0xc9a978)),
        ("wrought iron", "cast_iron", Some(0x39393b)),
        ("gold", "polished_metal", Some(0xf2c864)),
        ("brushed steel", "brushed_metal", None),
        ("rusty blue steel", "rusted_metal", Some(0x2f5a9e)),
        ("white brick walls", "brick", Some(0xd6d1c7)),
        ("navy blue oak planks", "planks", Some(0x1d2a4c)),
        ("hexagonal tiles", "hex_tiles", None),
        ("thatched roof", "thatch", None),
        ("a floor of green carpet", "carpet", Some(0x3f7a3a)),
        ("glowing flame", "glow", Some(0xff9a3c)),
        ("forest floor", "forest_floor", None),
    ] {
        let found = choice(phrase);
        assert_eq!((found.recipe.as_str(), found.color), (recipe, color.map(Srgb8::hex)), "{phrase}");
    }
}

#[test]
fn adjectives_move_sliders() {
    assert!(choice("weathered oak planks").sliders["wear"] > 0.7);
    assert!(choice("mossy cobblestone").sliders["moss"] > 0.6);
    assert!(choice("wet slate").sliders["wetness"] > 0.6);
    assert!(choice("polished concrete").sliders["roughness"] < 0.25);
    let wear = |word: &str| choice(&format!("{word} weathered oak planks")).sliders["wear"];
    assert!(wear("slightly") < wear("") && wear("") < wear("very"));
    assert!(choice("pristine oak planks").sliders["wear"] < 0.1);
}

#[test]
fn what_is_left_open_is_drawn_by_the_seed() {
    let drawn: Vec<Choice> = (0..200).map(|seed| reader().material("weathered oak planks", seed).0).collect();
    assert_eq!(drawn[7], reader().material("weathered oak planks", 7).0);
    for slider in recipes::find("planks").expect("a recipe").sliders {
        let values: Vec<f32> = drawn.iter().filter_map(|c| c.sliders.get(slider.name).copied()).collect();
        let mean = values.iter().sum::<f32>() / values.len().max(1) as f32;
        let spread = values.iter().map(|v| (v - mean).abs()).fold(0.0, f32::max) / (slider.max - slider.min);
        let free = slider.min < slider.default && slider.default < slider.max;
        if slider.name == "wear" {
            // What was said is the same in each.
            assert!(values.len() == 200 && spread < 1e-3, "wear {values:?}");
        } else if free && !["dirt", "scale"].contains(&slider.name) {
            let off = (mean - slider.default).abs() / (slider.max - slider.min);
            assert!(values.len() == 200 && spread > 0.1 && off < 0.05, "{}: {spread}, {off}", slider.name);
        }
        assert!(values.iter().all(|v| (slider.min..=slider.max).contains(v)), "{} {values:?}", slider.name);
    }
}

#[test]
fn shades_change_the_colour() {
    let light = |phrase: &str| choice(phrase).color.unwrap_or_default().to_linear().luminance();
    assert!(light("dark oak wood") < light("oak wood") * 0.7);
    assert!(light("pale oak wood") > light("oak wood") * 1.3);
    assert!(light("very dark oak wood") < light("dark oak wood"));
    assert!(light("light green plaster") > light("green plaster"));
}

#[test]
fn unknown_materials_say_so() {
    let (choice, notes) = reader().material("unobtainium", 1);
    assert_eq!(choice.recipe, "plaster");
    assert!(notes.iter().any(|n| n.code == "unknown-material"));
    assert_eq!(reader().material("", 1).0.recipe, "plaster");
}

#[test]
fn every_phrase_in_use_is_known() {
    let slots = scenewright::props::all().flat_map(|g| g.slots);
    let mut phrases: Vec<String> = slots.map(|s| s.material.to_owned()).collect();
    for generator in scenewright::props::all() {
        for style in core::iter::once(&"plain").chain(generator.styles) {
            let words = BTreeSet::from([(*style).to_owned()]);
            let prop = generator.make(&BTreeMap::new(), &words, Seed(1));
            phrases.extend(prop.finishes.iter().map(|(_, material)| (*material).to_owned()));
        }
    }
    phrases.extend(kinds().into_iter().map(|k| k.material));
    for adjective in &reader().vocabulary.data.adjectives {
        phrases.extend(adjective.made.values().chain(adjective.surfaces.values()).cloned());
    }
    for archetype in archetypes().into_values() {
        phrases.extend(archetype.floor.iter().chain(&archetype.wall).chain(&archetype.ceiling).cloned());
        let mut entries: Vec<_> = archetype.items.iter().collect();
        while let Some(entry) = entries.pop() {
            phrases.extend(entry.materials.clone());
            entries.extend(&entry.with);
        }
    }
    for sample in samples() {
        let spec = reader().scene(&sample.prompt, sample.seed).spec;
        phrases.extend(spec.surfaces.into_values());
        phrases.extend(spec.items.into_values().filter_map(|i| i.material));
    }
    phrases.sort();
    phrases.dedup();
    let mut unread = Vec::new();
    for phrase in phrases {
        let (choice, notes) = reader().material(&phrase, 1);
        if !notes.is_empty() || choice.graph().is_err() {
            unread.push(format!("{phrase}: {notes:?} {choice:?}"));
        }
    }
    assert!(unread.is_empty(), "{}", unread.join("\n"));
}
