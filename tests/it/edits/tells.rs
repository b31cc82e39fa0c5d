//! Whether a change of a look, a surface, the light or the place is the one that a word asks for.

use scenewright::num::Srgb8;
use scenewright::prompt::english::singular;
use scenewright::spec::{Item, Light, Setting};

use crate::prompt_reader::reader;

/// Whether an item has become what the words say.
pub fn told_of_item(before: &Item, after: &Item, to: &str) -> bool {
    let look = |item: &Item| (item.words.clone(), item.params.clone(), item.material.clone(), item.color);
    if look(before) == look(after) {
        return false;
    }
    if let Some(color) = color(to) {
        let phrase = after.material.as_deref().unwrap_or_default();
        return after.color.is_some_and(|own| near(own, color)) || has(phrase, to);
    }
    words(to).iter().all(|word| told_by(before, after, word))
}

fn told_by(before: &Item, after: &Item, word: &str) -> bool {
    let reader = reader();
    let entry = reader.edit_lexicon.find(&word.split(' ').collect::<Vec<_>>()).cloned().unwrap_or_default();
    let base = entry.base.clone().unwrap_or_else(|| word.to_owned());
    let phrase = after.material.as_deref().unwrap_or_default();
    if has(phrase, &base) || after.words.iter().any(|w| *w == base) {
        return true;
    }
    if let Some(wanted) = entry.material.map(|m| &reader.vocabulary.materials[m]).filter(|m| !m.head) {
        // "Wooden" is of wood, whatever wood it is.
        let made = words(phrase)
            .iter()
            .filter_map(|w| reader.edit_lexicon.find(&w.split(' ').collect::<Vec<_>>())?.material)
            .next_back();
        return made.is_some_and(|m| reader.vocabulary.materials[m].group == wanted.group);
    }
    if let Some(size) = entry.size {
        let size = &reader.vocabulary.data.sizes[size];
        let grows = [size.width, size.height, size.depth].into_iter().flatten().any(|f| f > 1.0);
        let kind = &reader.vocabulary.kinds[&after.kind];
        let of =
            |item: &Item, axis: &str| item.params.get(axis).copied().or(kind.default_of(axis)).unwrap_or(1.0);
        return ["width", "height", "depth", "length", "diameter", "radius"].iter().any(|axis| {
            let (old, new) = (of(before, axis), of(after, axis));
            if grows { new > old + 1e-3 } else { new < old - 1e-3 }
        });
    }
    if let Some(color) = entry.color.filter(|_| entry.material.is_none()) {
        return after.color.is_some_and(|own| near(own, color));
    }
    let Some(adjective) = entry.adjective.map(|a| &reader.vocabulary.data.adjectives[a]) else {
        return false;
    };
    if adjective.words.iter().any(|w| has(phrase, w))
        || adjective.made.values().any(|made| has(phrase, made))
        || adjective.styles.iter().any(|s| after.words.contains(s) && !before.words.contains(s))
    {
        return true;
    }
    if let (Some(old), Some(new)) = (before.color, after.color) {
        let (old, new) = (old.to_linear().luminance(), new.to_linear().luminance());
        return if adjective.shade < 0.0 { new < old } else { new > old };
    }
    // "Lighter" takes "dark" away.
    adjective.shade != 0.0 && before.material != after.material
}

/// Whether a surface has become what the words say.
pub fn told_of_surface(before: &str, after: &str, to: &str) -> bool {
    let reader = reader();
    let told = |word: &String| {
        let entry =
            reader.edit_lexicon.find(&word.split(' ').collect::<Vec<_>>()).cloned().unwrap_or_default();
        let base = entry.base.clone().unwrap_or_else(|| word.clone());
        if has(after, &base) || has(&singulars(after), &singulars(&base)) {
            return true;
        }
        if let Some(wanted) = entry.material.map(|m| &reader.vocabulary.materials[m]).filter(|m| !m.head) {
            // "Of wood" is of wood, whatever wood it is.
            let made = words(after);
            let mut last = made
                .iter()
                .rev()
                .filter_map(|w| reader.edit_lexicon.find(&w.split(' ').collect::<Vec<_>>())?.material);
            return last.next().is_some_and(|m| reader.vocabulary.materials[m].group == wanted.group);
        }
        let adjective = entry.adjective.map(|a| &reader.vocabulary.data.adjectives[a]);
        // "Lighter" takes "dark" away.
        adjective.is_some_and(|a| {
            a.words.iter().any(|w| has(after, w)) || (a.shade != 0.0 && after.len() < before.len())
        })
    };
    before != after && words(to).iter().all(told)
}

/// Whether the light has become what the words say.
pub fn told_light(before: &Light, after: &Light, to: &str) -> bool {
    let total = |l: &Light| l.sun_lux * 0.02 + l.ambient_lux + l.lamps * 50.0;
    let warmth = |l: &Light| {
        i32::from(l.sun_color.0[0]) - i32::from(l.sun_color.0[2]) + i32::from(l.ambient_color.0[0])
            - i32::from(l.ambient_color.0[2])
    };
    match to {
        "darker" | "dimmer" => total(after) < total(before),
        "brighter" | "lighter" => total(after) > total(before),
        "warmer" => warmth(after) > warmth(before),
        "colder" | "cooler" => warmth(after) < warmth(before),
        state => {
            let reader = reader();
            let words: Vec<&str> = state.split(' ').collect();
            let named = reader.edit_lexicon.find(&words).and_then(|e| e.adjective);
            let state = named
                .and_then(|a| reader.vocabulary.data.adjectives[a].light.clone())
                .unwrap_or_else(|| state.replace(' ', "_"));
            let lights = &reader.vocabulary.data.lights;
            let Some(change) = lights.get(&state) else { return false };
            let absolute = change.elevation_deg.is_none_or(|e| e == after.elevation_deg)
                && change.sun_lux.is_none_or(|s| s * change.sun_factor.unwrap_or(1.0) == after.sun_lux)
                && change.sun_color.is_none_or(|c| c == after.sun_color);
            before != after && absolute
        }
    }
}

/// The archetype that a label names: a nursery is a children's room.
pub fn place_named(label: &str) -> Option<String> {
    let reader = reader();
    let words: Vec<&str> = label.split('_').collect();
    let named = || reader.edit_lexicon.find(&words)?.place.clone();
    Some(label.to_owned()).filter(|name| reader.archetypes.contains_key(name)).or_else(named)
}

/// Whether the place has become what the word says.
pub fn told_setting(before: &Setting, after: &Setting, to: &str) -> bool {
    let span = |s: &Setting, axis: usize| {
        let of = |f: fn(f32, f32) -> f32, start: f32| s.polygon.iter().map(|c| c[axis]).fold(start, f);
        of(f32::max, f32::MIN) - of(f32::min, f32::MAX)
    };
    let area = |s: &Setting| span(s, 0) * span(s, 1);
    match to.split_once('=') {
        Some(("windows", number)) => number.parse() == Ok(after.windows),
        Some(("doors", number)) => number.parse() == Ok(after.doors),
        Some(("place", names)) => {
            names.split('|').any(|name| place_named(name).is_some_and(|name| name == after.archetype))
        }
        _ => match to {
            "larger" | "bigger" => area(after) > area(before),
            "smaller" => area(after) < area(before),
            "higher" | "taller" => after.height_m > before.height_m,
            "lower" => after.height_m < before.height_m,
            "wider" => span(after, 0) > span(before, 0),
            "longer" => span(after, 0).max(span(after, 1)) > span(before, 0).max(span(before, 1)),
            "narrower" => span(after, 0) < span(before, 0),
            _ => false,
        },
    }
}

/// The known phrases of a text.
fn words(text: &str) -> Vec<String> {
    let all: Vec<&str> = text.split(' ').collect();
    let (mut at, mut found) = (0, Vec::new());
    while at < all.len() {
        let length = reader().edit_lexicon.longest(&all[at..]).map_or(1, |(length, _)| length);
        found.push(all[at..at + length].join(" "));
        at += length;
    }
    found
}

fn color(name: &str) -> Option<Srgb8> {
    if let Some(hex) = name.strip_prefix('#') {
        return Srgb8::try_from(format!("#{hex}")).ok();
    }
    reader().vocabulary.data.colors.get(name).copied()
}

fn singulars(text: &str) -> String {
    text.split(' ').map(singular).collect::<Vec<_>>().join(" ")
}

fn near(a: Srgb8, b: Srgb8) -> bool {
    a.0.iter().zip(b.0).map(|(a, b)| (i32::from(*a) - i32::from(b)).abs()).sum::<i32>() < 130
}

fn has(phrase: &str, word: &str) -> bool {
    format!(" {phrase} ").contains(&format!(" {word} "))
}
