//! Reads a material phrase into a recipe with its colours and sliders set.

use std::collections::BTreeMap;

use super::describe::{colors, shaded};
use super::draft::{Part, Says};
use super::phrases::phrases;
use super::vocabulary::Vocabulary;
use crate::material::Choice;
use crate::spec::Note;

/// What stands for a material that nobody knows.
const DEFAULT: &str = "plaster";

/// Slider values from which adjectives lead away.
const NEUTRAL: &[(&str, f32, f32)] = &[
    ("wear", 0.3, 1.0),
    ("dirt", 0.15, 1.0),
    ("moss", 0.0, 1.0),
    ("wetness", 0.0, 1.0),
    ("roughness", 0.5, 1.0),
    ("relief", 1.0, 3.0),
    ("scale", 1.0, 4.0),
    ("variation", 0.5, 1.0),
];

/// The material that a phrase names, and what was unclear.
pub fn material(vocabulary: &Vocabulary, phrase: &str, seed: u64) -> (Choice, Vec<Note>) {
    let (found, mut notes) = phrases(&vocabulary.lexicon, phrase);
    let mut parts: Vec<Part> = Vec::new();
    let mut intensity: Option<f32> = None;
    for phrase in &found {
        let entry = &phrase.entry;
        if let Some(factor) = entry.intensity {
            intensity = Some(factor);
        } else if entry.modifies() {
            let strength = intensity.take().unwrap_or(1.0);
            let says = Says {
                color: entry.color,
                material: entry.material,
                style: false,
                adjective: entry.adjective.map(|a| (a, strength)),
                size: None,
            };
            parts.push(Part { text: phrase.text.clone(), word: phrase.text.clone(), says });
        }
    }
    let choice = choose(vocabulary, &parts, seed);
    if choice.is_none() {
        let short: String = phrase.chars().take(60).collect();
        let message = format!("“{short}” names no known material; plain plaster stands in for it.");
        notes.push(Note::warn("unknown-material", message));
    }
    let plain = || Choice {
        recipe: DEFAULT.into(),
        color: colors(vocabulary, &parts).first().copied(),
        sliders: sliders(vocabulary, &parts, BTreeMap::new()),
        seed,
        ..Choice::default()
    };
    (choice.unwrap_or_else(plain), notes)
}

/// The last material that names a recipe outright is made; those before it give their colour.
fn choose(vocabulary: &Vocabulary, parts: &[Part], seed: u64) -> Option<Choice> {
    let all = || parts.iter().enumerate().filter_map(|(i, p)| Some((i, p.says.material?)));
    let known = |index: usize| &vocabulary.materials[index];
    let (_, main) = all().rfind(|(_, m)| known(*m).head).or_else(|| all().next_back())?;
    let main = known(main);
    let mut recipe = main.recipe.clone();
    let turned = parts.iter().filter_map(|p| p.says.adjective).find_map(|(adjective, _)| {
        vocabulary.data.adjectives[adjective].recipes.get(&main.group).filter(|r| **r != recipe)
    });
    let said = colors(vocabulary, parts);
    let lent = all().find(|(_, m)| !known(*m).head && known(*m).color.is_some());
    let own = lent.map(|(i, m)| (i, known(m).color)).or_else(|| Some((all().next_back()?.0, main.color)));
    let own = own.and_then(|(i, color)| Some((i, color?)));
    // "dark oak": shades before the material that gives the colour.
    let own = own.map(|(i, color)| {
        let shades = parts[..i].iter().filter(|p| p.says.color.is_none() && p.says.material.is_none());
        shades.fold(color, |color, part| shaded(vocabulary, color, part))
    });
    let color = match turned {
        // Rust and verdigris have colours of their own.
        Some(_) => said.first().copied(),
        None => said.first().copied().or(own),
    };
    let color2 = said.get(1).copied().or(main.color2);
    let base = match turned {
        Some(other) => {
            recipe.clone_from(other);
            BTreeMap::new()
        }
        None => {
            all().map(|(_, m)| known(m)).filter(|m| m.recipe == recipe).fold(BTreeMap::new(), |mut s, m| {
                s.extend(m.sliders.clone());
                s
            })
        }
    };
    Some(Choice { recipe, color, color2, sliders: sliders(vocabulary, parts, base), seed })
}

/// Sliders of the material, moved by adjectives as far as their strength says.
fn sliders(vocabulary: &Vocabulary, parts: &[Part], base: BTreeMap<String, f32>) -> BTreeMap<String, f32> {
    let mut sliders = base;
    for (adjective, strength) in parts.iter().filter_map(|p| p.says.adjective) {
        for (name, target) in &vocabulary.data.adjectives[adjective].sliders {
            let Some((_, neutral, most)) = NEUTRAL.iter().find(|(n, ..)| n == name) else { continue };
            let value = (neutral + (target - neutral) * strength).clamp(0.0, *most);
            sliders.insert(name.clone(), value);
        }
    }
    sliders
}
