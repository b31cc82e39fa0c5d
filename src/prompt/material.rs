//! Reads a material phrase into a recipe with its colours and sliders set.

use std::collections::BTreeMap;

use super::data::Adjective;
use super::describe::{colors, is_shade, shaded};
use super::draft::Part;
use super::phrases::phrases;
use super::vocabulary::Vocabulary;
use super::{guess, stuff};
use crate::material::{Choice, layers, recipes};
use crate::num::Seed;
use crate::spec::Note;

/// The slider of a coat of paint.
const PAINT: &str = "paint";

/// What stands for a material that nobody knows.
const DEFAULT: &str = "plaster";

/// Phrases from which on a general word for a material may be part of a description.
const DESCRIPTION: usize = 4;

/// Phrases from which on the whole may say more than the name in it ("honeycomb floor tiles"), and how sure of that
/// the network must be.
const LONG: usize = 3;
const SURE_OVER_NAME: f32 = 0.75;

/// How far from its default a slider that nothing is said of may lie, as a share of its range.
const VARIETY: f32 = 0.2;

/// The material that a phrase names, and what was unclear. What the phrase leaves open is drawn by the seed.
pub fn material(vocabulary: &Vocabulary, phrase: &str, seed: u64) -> (Choice, Vec<Note>) {
    let (mut choice, notes) = said(vocabulary, phrase, seed);
    vary(&mut choice);
    (choice, notes)
}

/// The slider for the size of bricks and boards, which have the sizes that they are made in.
const SCALE: &str = "scale";

/// Draws the sliders of which nothing is said, most often near their defaults. Those that lie at an end, such as moss
/// that is not there, stay.
fn vary(choice: &mut Choice) {
    let Some(recipe) = recipes::find(&choice.recipe) else { return };
    for slider in recipe.sliders.iter().filter(|s| s.min < s.default && s.default < s.max) {
        if slider.name == SCALE || choice.sliders.contains_key(slider.name) {
            continue;
        }
        let mut random = Seed(choice.seed).stream(("slider", slider.name));
        let off = (random.range(-1.0, 1.0) + random.range(-1.0, 1.0)) / 2.0;
        let value = slider.default + off * VARIETY * (slider.max - slider.min);
        choice
            .sliders
            .insert(slider.name.into(), (value.clamp(slider.min, slider.max) * 1000.0).round() / 1000.0);
    }
}

/// The material as far as the phrase says.
fn said(vocabulary: &Vocabulary, phrase: &str, seed: u64) -> (Choice, Vec<Note>) {
    let (found, mut notes) = phrases(&vocabulary.lexicon, phrase);
    let mut parts = stuff::parts(vocabulary, &found);
    // A general word such as "wood" is enough in a short phrase; a description says more.
    let outright = |part: &Part| {
        part.says.material.is_some_and(|m| vocabulary.materials[m].head || found.len() < DESCRIPTION)
    };
    let named = parts.iter().any(outright).then(|| choose(vocabulary, &parts, seed)).flatten();
    // A short name needs no second opinion, nor does one that the network would give, too.
    let guessed = match &named {
        Some(_) if found.len() < LONG => None,
        Some(choice) => guess::material(vocabulary, phrase)
            .filter(|(recipe, score)| *score >= SURE_OVER_NAME && *recipe != choice.recipe),
        None => guess::material(vocabulary, phrase),
    };
    if let Some((recipe, score)) = guessed {
        notes.retain(|note| note.code != "unknown-word");
        let (what, sure) = (recipe.replace('_', " "), score * 100.0);
        let message = format!("The words together describe: {what} ({sure:.0} %).");
        notes.push(Note::info("guessed-material", message));
        let mut said = colors(vocabulary, &parts).into_iter();
        let (color, color2) = (said.next(), said.next());
        let sliders = sliders(vocabulary, &recipe, &parts, BTreeMap::new());
        return (Choice { recipe, color, color2, sliders, seed, ..Choice::default() }, notes);
    }
    if let Some(choice) = named {
        return (choice, notes);
    }
    if parts.iter().all(|part| part.says.material.is_none()) {
        // "an army tent": made of what such things are made of.
        let kind = found.iter().rev().find_map(|p| p.entry.item.as_ref().map(|(kind, _)| kind));
        let own = kind.and_then(|kind| vocabulary.kinds.get(kind)).map(|kind| kind.material.as_str());
        let own =
            own.into_iter().flat_map(|own| stuff::parts(vocabulary, &phrases(&vocabulary.lexicon, own).0));
        parts.extend(own);
    }
    let choice = choose(vocabulary, &parts, seed);
    if choice.is_none() {
        let short: String = phrase.chars().take(60).collect();
        let message = format!("“{short}” names no known material; plain plaster stands in for it.");
        notes.push(Note::warn("unknown-material", message));
    }
    let said = colors(vocabulary, &parts).first().copied();
    let plain = || Choice {
        recipe: DEFAULT.into(),
        color: said,
        coat: said,
        sliders: sliders(vocabulary, DEFAULT, &parts, BTreeMap::new()),
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
    let adjective = |part: &Part| part.says.adjective.map(|(index, _)| &vocabulary.data.adjectives[index]);
    // "Rusted blue painted steel": the paint keeps the steel, and the rust lies on it.
    let painted = parts.iter().filter_map(adjective).any(|a| a.sliders.contains_key(PAINT));
    // "Rusty iron" is a recipe of its own; a recipe that is named, such as corrugated iron, takes rust as a layer.
    let turns =
        |adjective: &Adjective| !main.head || adjective.sliders.keys().all(|s| layers::find(s).is_none());
    let turned = parts
        .iter()
        .filter_map(adjective)
        .filter(|adjective| !painted && turns(adjective))
        .find_map(|adjective| adjective.recipes.get(&main.group).filter(|r| **r != recipe));
    let mut said = colors(vocabulary, parts);
    let coat = if painted && !said.is_empty() { Some(said.remove(0)) } else { None };
    let lent = all().find(|(_, m)| !known(*m).head && known(*m).color.is_some());
    let last = all().next_back()?.0;
    let own = lent.map(|(i, m)| (i, known(m).color)).unwrap_or((last, main.color));
    // A shade of a material without a colour of its own is a shade of the recipe's.
    let shaded_at = |i: usize| parts[..i].iter().any(|p| is_shade(vocabulary, p));
    let recipes_own = recipes::find(&recipe).map(|r| r.color).filter(|_| shaded_at(own.0));
    let own = own.1.or(recipes_own).map(|color| (own.0, color));
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
    let mut sliders = sliders(vocabulary, &recipe, parts, base);
    if turned.is_some() {
        // What turned into a recipe of its own need not lie on it once more.
        sliders.retain(|name, _| layers::find(name).is_none() || recipes_own_slider(&recipe, name));
    }
    Some(Choice { recipe, color, color2, coat, sliders, seed })
}

fn recipes_own_slider(recipe: &str, slider: &str) -> bool {
    recipes::find(recipe).is_some_and(|r| r.sliders.iter().any(|s| s.name == slider))
}

/// Sliders of the material, moved from the recipe's defaults by adjectives as far as their strength says.
/// Those that no recipe has are left out.
fn sliders(
    vocabulary: &Vocabulary,
    recipe: &str,
    parts: &[Part],
    base: BTreeMap<String, f32>,
) -> BTreeMap<String, f32> {
    let Some(recipe) = recipes::find(recipe) else { return BTreeMap::new() };
    let slider = |name: &str| recipe.slider(name);
    let mut sliders = base;
    sliders.retain(|name, _| slider(name).is_some());
    for (adjective, strength) in parts.iter().filter_map(|p| p.says.adjective) {
        for (name, target) in &vocabulary.data.adjectives[adjective].sliders {
            let Some(slider) = slider(name) else { continue };
            let value = slider.default + (target - slider.default) * strength;
            sliders.insert(name.clone(), value.clamp(slider.min, slider.max));
        }
    }
    sliders
}
