//! Fills the slots of sentence templates from the vocabulary, and writes down what was said.

use std::collections::BTreeSet;

use scenewright::num::Stream;
use scenewright::spec::{Mounting, RelationKind, Surface};

use super::gold::{Count, Join, Scene, Side, Thing};
use super::grammar::holds_out_pair;
use crate::prompt_reader::reader;

const NUMBERS: [&str; 11] =
    ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
const MATERIALS: [&str; 8] = ["oak", "walnut", "pine", "marble", "granite", "iron", "brass", "bamboo"];
const LIGHTS: [(&str, &str); 6] = [
    ("night", "night"),
    ("dusk", "dusk"),
    ("dawn", "dawn"),
    ("sunrise", "dawn"),
    ("sunset", "dusk"),
    ("midnight", "night"),
];
const SURFACES: [(&str, &str, Surface); 8] = [
    ("a marble floor", "marble", Surface::Floor),
    ("oak floorboards", "oak", Surface::Floor),
    ("brick walls", "brick", Surface::Wall),
    ("a concrete floor", "concrete", Surface::Floor),
    ("walls of sandstone", "sandstone", Surface::Wall),
    ("a carpeted floor", "carpet", Surface::Floor),
    ("a ceiling of pine", "pine", Surface::Ceiling),
    ("slate on the floor", "slate", Surface::Floor),
];

/// What slots are filled with.
pub struct Words {
    places: Vec<(String, String)>,
    pub moods: Vec<String>,
    pub styles: Vec<String>,
    pub sizes: Vec<String>,
    colors: Vec<String>,
    /// Kind and one of its names.
    nouns: Vec<(String, String)>,
}

impl Words {
    pub fn new() -> Words {
        let vocabulary = &reader().vocabulary;
        let entry = |word: &str| {
            let words: Vec<&str> = word.split(' ').collect();
            vocabulary.lexicon.find(&words)
        };
        // Words that mean one thing only: what else they might mean is no fault of the reader.
        let plain = |word: &&String| entry(word).is_some_and(|e| !e.heads() && e.relation.is_none());
        let adjectives = || vocabulary.data.adjectives.iter();
        let moods =
            adjectives().filter(|a| a.light.is_none() && (a.clutter.is_some() || !a.sliders.is_empty()));
        let styles = adjectives().filter(|a| !a.styles.is_empty() && a.sliders.is_empty());
        let colors = vocabulary.data.colors.keys().filter(|word| {
            entry(word).is_some_and(|e| e.material.is_none() && !e.heads()) && !word.contains(' ')
        });
        let mut nouns = BTreeSet::new();
        for kind in vocabulary.kinds.values().filter(|k| k.kind != "door" && k.kind != "window") {
            let file = vocabulary.data.items.get(&kind.kind).map(|item| item.words.clone());
            for word in [kind.title.to_lowercase()].into_iter().chain(file.unwrap_or_default()) {
                let own = entry(&word).is_some_and(|e| {
                    e.place.is_none() && e.item.as_ref().is_some_and(|(k, _)| *k == kind.kind)
                });
                if own && !word.contains(" of ") && !word.ends_with('s') {
                    nouns.insert((kind.kind.clone(), word));
                }
            }
        }
        let mut places = Vec::new();
        for place in reader().archetypes.values() {
            let own = |word: &&String| entry(word).is_some_and(|e| e.place.as_ref() == Some(&place.name));
            places.extend(place.words.iter().filter(own).map(|word| (place.name.clone(), word.clone())));
        }
        Words {
            places,
            moods: moods.flat_map(|a| a.words.iter().filter(plain)).cloned().collect(),
            styles: styles.flat_map(|a| a.words.iter().filter(plain)).cloned().collect(),
            sizes: ["small", "large", "huge", "tiny", "spacious", "cramped"].map(str::to_owned).to_vec(),
            colors: colors.cloned().collect(),
            nouns: nouns.into_iter().collect(),
        }
    }

    /// A place, and whether it has walls.
    pub fn place(&self, gold: &mut Scene, random: &mut Stream) -> (String, bool) {
        let (name, word) = random.pick(&self.places);
        gold.place = vec![name.clone()];
        (word.clone(), !reader().archetypes[name].outdoor)
    }

    /// A kind that is not in the scene yet, by one of its names.
    fn noun(&self, gold: &Scene, fits: impl Fn(&str) -> bool, random: &mut Stream) -> (String, String) {
        loop {
            let (kind, word) = random.pick(&self.nouns);
            let new = gold.items.iter().all(|item| !item.kind.contains(kind));
            if new && !gold.without.contains(kind) && fits(kind) {
                return (kind.clone(), word.clone());
            }
        }
    }

    pub fn items(&self, gold: &mut Scene, new_pair: &mut bool, random: &mut Stream) -> String {
        let number = random.between(1, 3);
        let parts: Vec<String> = (0..number).map(|_| self.item(gold, new_pair, random)).collect();
        match parts.split_last() {
            Some((last, before)) if !before.is_empty() => format!("{} and {last}", before.join(", ")),
            _ => parts.concat(),
        }
    }

    fn item(&self, gold: &mut Scene, new_pair: &mut bool, random: &mut Stream) -> String {
        let (kind, word) = self.noun(gold, |_| true, random);
        let mut thing = Thing { kind: vec![kind.clone()], ..Thing::default() };
        let known = &reader().vocabulary.kinds[&kind];
        let hard = !reader().vocabulary.plays(&kind, "soft") && known.mounting == Mounting::Floor;
        let said = match random.below(6) {
            0 | 1 => {
                let color = random.pick(&self.colors).clone();
                thing.color = Some(reader().vocabulary.data.colors[&color]);
                color
            }
            2 if hard => {
                let material = *random.pick(&MATERIALS);
                thing.material = vec![material.to_owned()];
                material.to_owned()
            }
            _ => String::new(),
        };
        *new_pair |= !said.is_empty() && holds_out_pair(&said, &kind);
        let count = if random.chance(0.5) { 1 } else { random.between(2, 12) };
        thing.count = Some(Count::Of(count as u32));
        gold.items.push(thing);
        let noun = if count == 1 { word } else { plural(&word) };
        let phrase = if said.is_empty() { noun } else { format!("{said} {noun}") };
        match count {
            1 => with_article(&phrase),
            _ if random.chance(0.3) => format!("{count} {phrase}"),
            _ => format!("{} {phrase}", NUMBERS[count - 2]),
        }
    }

    pub fn light(&self, gold: &mut Scene, random: &mut Stream) -> String {
        let (word, light) = *random.pick(&LIGHTS);
        gold.light = Some(light.to_owned());
        word.to_owned()
    }

    pub fn exclusion(&self, gold: &mut Scene, indoor: bool, random: &mut Stream) -> String {
        let windows = indoor && random.chance(0.3) && !gold.without.contains(&"window".to_owned());
        let (kind, word) = if windows {
            ("window".to_owned(), "window".to_owned())
        } else {
            self.noun(gold, |_| true, random)
        };
        gold.without.push(kind);
        format!("{} {}", random.pick(&["no", "without", "without any"]), plural(&word))
    }

    pub fn surface(&self, gold: &mut Scene, indoor: bool, random: &mut Stream) -> String {
        loop {
            let (text, material, surface) = *random.pick(&SURFACES);
            if indoor || surface == Surface::Floor {
                gold.surfaces.insert(surface, vec![material.to_owned()]);
                return text.to_owned();
            }
        }
    }

    pub fn relation(&self, gold: &mut Scene, random: &mut Stream) -> String {
        let vocabulary = &reader().vocabulary;
        let mounted = |mounting: Mounting| move |kind: &str| vocabulary.kinds[kind].mounting == mounting;
        let small = random.chance(0.4);
        let fits = mounted(if small { Mounting::Surface } else { Mounting::Floor });
        let (subject, word) = self.noun(gold, fits, random);
        gold.items.push(Thing { kind: vec![subject.clone()], count: Some(Count::Of(1)), ..Thing::default() });
        let kinds: (&str, &[RelationKind]) = match random.below(4) {
            _ if small => ("on", &[RelationKind::On]),
            0 => ("next to", &[RelationKind::Beside, RelationKind::Near]),
            1 => ("near", &[RelationKind::Near]),
            2 => ("in front of", &[RelationKind::InFrontOf]),
            _ => ("behind", &[RelationKind::Behind]),
        };
        let top = |kind: &str| vocabulary.plays(kind, "top") && mounted(Mounting::Floor)(kind);
        let floor = |kind: &str| mounted(Mounting::Floor)(kind);
        let (target, other) =
            if small { self.noun(gold, top, random) } else { self.noun(gold, floor, random) };
        gold.items.push(Thing { kind: vec![target.clone()], count: Some(Count::Of(1)), ..Thing::default() });
        gold.relations.push(Join { subject, relation: kinds.1.to_vec(), target: Side::One(target) });
        format!("{} {} {}", with_article(&word), kinds.0, with_article(&other))
    }
}

fn with_article(phrase: &str) -> String {
    let article = if phrase.starts_with(['a', 'e', 'i', 'o', 'u']) { "an" } else { "a" };
    format!("{article} {phrase}")
}

fn plural(noun: &str) -> String {
    const ODD: [(&str, &str); 8] = [
        ("shelf", "shelves"),
        ("knife", "knives"),
        ("loaf", "loaves"),
        ("leaf", "leaves"),
        ("man", "men"),
        ("cactus", "cacti"),
        ("mouse", "mice"),
        ("scarf", "scarves"),
    ];
    if let Some((one, many)) = ODD.iter().find(|(one, _)| noun.ends_with(one)) {
        return format!("{}{many}", noun.strip_suffix(one).unwrap_or(noun));
    }
    let before = noun.as_bytes().get(noun.len().wrapping_sub(2)).copied().unwrap_or(b' ');
    if noun.ends_with('y') && !b"aeiou".contains(&before) {
        return format!("{}ies", &noun[..noun.len() - 1]);
    }
    let hiss = ["x", "ch", "sh", "s", "z"].iter().any(|end| noun.ends_with(end));
    format!("{noun}{}", if hiss { "es" } else { "s" })
}
