//! Chooses the materials of floor, walls and ceiling.

use std::collections::BTreeMap;

use super::archetype::Archetype;
use super::draft::{Description, Draft, Part};
use super::phrases::phrases;
use super::styling::Styling;
use super::vocabulary::Vocabulary;
use crate::num::Seed;
use crate::spec::Surface;

/// Material phrases by surface. Outdoors only the ground has one.
pub fn surfaces(
    vocabulary: &Vocabulary,
    archetype: &Archetype,
    draft: &Draft,
    styling: &Styling,
    seed: Seed,
) -> BTreeMap<Surface, String> {
    let choices = [
        (Surface::Floor, "floor", &archetype.floor),
        (Surface::Wall, "wall", &archetype.wall),
        (Surface::Ceiling, "ceiling", &archetype.ceiling),
    ];
    let mut found = BTreeMap::new();
    for (surface, name, usual) in choices {
        if usual.is_empty() && !draft.surfaces.contains_key(&surface) {
            continue;
        }
        let usual =
            if usual.is_empty() { "plaster".to_owned() } else { seed.stream(name).pick(usual).clone() };
        let said = draft.surfaces.get(&surface);
        let bare = bare(vocabulary, surface, archetype.outdoor, &draft.place_words);
        let of_place = (surface == Surface::Wall && !archetype.outdoor).then_some(&draft.place_words);
        let phrase = said
            .and_then(|words| phrase(vocabulary, name, &usual, &words.parts))
            .or_else(|| phrase(vocabulary, name, &usual, &bare))
            .or_else(|| of_place.and_then(|words| phrase_of_place(vocabulary, name, &usual, words)))
            .unwrap_or(usual);
        let fresh = styling.patina.iter().filter(|p| !phrase.contains(p.as_str()));
        let words: Vec<&str> = fresh.map(String::as_str).chain([phrase.as_str()]).collect();
        found.insert(surface, words.join(" "));
    }
    found
}

/// Recipes that lie on floors wherever nothing else is said.
const FLOORS: [&str; 30] = [
    "asphalt",
    "carpet",
    "chevron_parquet",
    "cobblestone",
    "cracked_earth",
    "dirt",
    "encaustic_tiles",
    "flagstone",
    "forest_floor",
    "grass",
    "gravel",
    "hex_tiles",
    "meadow",
    "moss",
    "mud",
    "parquet",
    "pebbles",
    "penny_tiles",
    "pine_needles",
    "planks",
    "boards",
    "rubber",
    "sand",
    "snow",
    "terrazzo",
    "travertine",
    "dunes",
    "ceramic_tiles",
    "ice",
    "diamond_plate",
];
/// Recipes that stand as walls.
const WALLS: [&str; 12] = [
    "adobe",
    "ashlar",
    "brick",
    "concrete_blocks",
    "log_wall",
    "plaster",
    "rubble_wall",
    "stucco",
    "subway_tiles",
    "wallpaper",
    "zellige",
    "sci_fi_panels",
];

/// Whether a material lies on floors.
pub fn lies_on_floors(vocabulary: &Vocabulary, material: usize) -> bool {
    FLOORS.contains(&vocabulary.materials[material].recipe.as_str())
}

/// "tavern, flagstones, a bar": a material said by itself, with what was said just before it, goes where it belongs.
fn bare(vocabulary: &Vocabulary, surface: Surface, outdoor: bool, words: &Description) -> Vec<Part> {
    let recipes: &[&str] = match surface {
        Surface::Floor => &FLOORS,
        Surface::Wall if !outdoor => &WALLS,
        _ => &[],
    };
    let material = |part: &Part| part.says.material.map(|index| &vocabulary.materials[index]);
    let own = |part: &Part| material(part).is_some_and(|m| m.head && recipes.contains(&m.recipe.as_str()));
    let Some(at) = words.parts.iter().position(own) else { return Vec::new() };
    let before = words.parts[..at].iter().rev().take_while(|p| {
        (p.says.color.is_some() && p.says.material.is_none()) || material(p).is_some_and(|m| !m.head)
    });
    let from = at - before.count();
    words.parts[from..=at].to_vec()
}

/// What the words make of a surface: the material named, or the usual one in another colour or state.
pub fn phrase(vocabulary: &Vocabulary, surface: &str, usual: &str, parts: &[Part]) -> Option<String> {
    let telling: Vec<&Part> = parts.iter().filter(|p| tells(vocabulary, p)).collect();
    if telling.is_empty() {
        return None;
    }
    let mut words: Vec<String> = telling.iter().map(|p| p.text.clone()).collect();
    let materials = || telling.iter().filter_map(|p| p.says.material).map(|m| &vocabulary.materials[m]);
    if let Some(general) = materials().find(|m| !m.head).filter(|_| materials().all(|m| !m.head)) {
        // "oak floor" is of planks, "stone floor" of flagstones.
        words.extend(general.surface.get(surface).cloned());
    } else if materials().next().is_none() {
        let colored = telling.iter().any(|p| p.says.color.is_some());
        words.push(if colored { without_colors(vocabulary, usual) } else { usual.to_owned() });
    }
    Some(words.join(" "))
}

/// "a stone tavern", "a blue bedroom": the walls are of it.
fn phrase_of_place(
    vocabulary: &Vocabulary,
    surface: &str,
    usual: &str,
    words: &Description,
) -> Option<String> {
    let of_wall =
        |p: &&Part| p.says.material.map_or(p.says.color.is_some(), |m| !lies_on_floors(vocabulary, m));
    let parts: Vec<Part> = words.parts.iter().filter(of_wall).cloned().collect();
    let materials: Vec<usize> = parts.iter().filter_map(|p| p.says.material).collect();
    let hard =
        |m: &usize| matches!(vocabulary.materials[*m].group.as_str(), "wood" | "stone" | "metal" | "mineral");
    let paintable = ["plaster", "concrete", "brick"].iter().any(|m| usual.contains(m));
    let fits = if materials.is_empty() { paintable } else { materials.iter().all(hard) };
    fits.then(|| phrase(vocabulary, surface, usual, &parts)).flatten()
}

fn tells(vocabulary: &Vocabulary, part: &Part) -> bool {
    let changes = part.says.adjective.is_some_and(|(index, _)| {
        let adjective = &vocabulary.data.adjectives[index];
        !adjective.sliders.is_empty()
            || !adjective.recipes.is_empty()
            || adjective.shade != 0.0
            || adjective.vivid != 0.0
    });
    changes || part.says.color.is_some() || part.says.material.is_some()
}

/// The phrase without its colour words.
fn without_colors(vocabulary: &Vocabulary, phrase: &str) -> String {
    let (found, _) = phrases(&vocabulary.lexicon, phrase);
    let keep = found.iter().filter(|p| p.entry.color.is_none() || p.entry.material.is_some());
    let words: Vec<&str> = keep.map(|p| p.text.as_str()).collect();
    if words.is_empty() { "plaster".to_owned() } else { words.join(" ") }
}

/// Words of wear said of the place, which lie over all its materials.
pub fn patina(vocabulary: &Vocabulary, words: &Description) -> Vec<String> {
    let wears = |p: &&Part| {
        p.says.adjective.is_some_and(|(index, _)| {
            let sliders = &vocabulary.data.adjectives[index].sliders;
            let marks = [("wear", 0.5), ("dirt", 0.3), ("moss", 0.2), ("wetness", 0.2)];
            marks.iter().any(|(name, least)| sliders.get(*name).is_some_and(|v| v >= least))
        })
    };
    words.parts.iter().filter(wears).map(|p| p.text.clone()).collect()
}
