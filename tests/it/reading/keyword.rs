//! A baseline: every word that the vocabulary knows, taken by itself.

use scenewright::material::Choice;
use scenewright::num::Srgb8;
use scenewright::prompt::lexicon::plain_phrase;
use scenewright::prompt::lexicon::{Entry, Opening};
use scenewright::spec::Light;

use super::found::{Found, Group};
use crate::prompt_reader::reader;

fn entries(prompt: &str) -> Vec<(String, Entry)> {
    let plain = plain_phrase(prompt);
    let find = |word: &str| Some((word.to_owned(), reader().vocabulary.lexicon.find(&[word])?.clone()));
    plain.split(' ').filter_map(find).collect()
}

/// The first place that is named; every thing once, with the describing word before it.
pub fn scene(prompt: &str) -> Found {
    let mut found = Found { place: "room".into(), ..Found::default() };
    let (mut placed, mut relation) = (false, None);
    let (mut color, mut material): (Option<Srgb8>, Option<String>) = (None, None);
    for (word, entry) in entries(prompt) {
        if let Some((kind, _)) = &entry.item {
            let last = found.things.last().map(|group: &Group| group.kind.clone());
            found.relations.extend(last.zip(relation.take()).map(|(l, r)| (l, r, vec![kind.clone()])));
            let material = material.take().unwrap_or_default();
            let color = color.take();
            found.present.insert(kind.clone());
            let group =
                Group { kind: kind.clone(), count: 1, scale: 1.0, color, material, ..Group::default() };
            found.things.push(group);
        } else if let Some(opening) = entry.opening {
            found.present.insert(if opening == Opening::Door { "door" } else { "window" }.to_owned());
        } else if let Some(surface) = entry.surface {
            found.surfaces.insert(surface, material.take().unwrap_or_default());
        } else if let Some(place) = entry.place.as_ref().filter(|_| !placed) {
            found.place.clone_from(place);
            placed = true;
        }
        relation = entry.relation.map(|(kind, _)| kind).or(relation);
        let adjective = entry.adjective.map(|index| &reader().vocabulary.data.adjectives[index]);
        if let Some(name) = adjective.and_then(|adjective| adjective.light.as_ref()) {
            found.light = Some(light(name));
        }
        if entry.modifies() {
            color = entry.color;
            material = entry.material.map(|_| word);
        }
    }
    found
}

/// A named state of the light, over the usual one.
fn light(name: &str) -> Light {
    let mut light = Light::default();
    if let Some(change) = reader().vocabulary.data.lights.get(name) {
        light.elevation_deg = change.elevation_deg.unwrap_or(light.elevation_deg);
        light.sun_lux = change.sun_lux.unwrap_or(light.sun_lux) * change.sun_factor.unwrap_or(1.0);
        light.ambient_lux =
            change.ambient_lux.unwrap_or(light.ambient_lux) * change.ambient_factor.unwrap_or(1.0);
    }
    light
}

/// The last material word and the last colour word.
pub fn material(phrase: &str) -> Option<Choice> {
    let entries = entries(phrase);
    let material = entries.iter().rev().find_map(|(_, entry)| entry.material)?;
    let material = &reader().vocabulary.materials[material];
    let color = entries.iter().rev().find_map(|(_, entry)| entry.color).or(material.color);
    Some(Choice { recipe: material.recipe.clone(), color, ..Choice::default() })
}
