//! What a reader made of a prompt, in the form in which readers are compared.

use std::collections::{BTreeMap, BTreeSet};

use scenewright::num::Srgb8;
use scenewright::prompt::{Reading, SceneReader};
use scenewright::spec::{Item, ItemId, Light, RelationKind, Surface, Target};

use crate::prompt_reader::reader;

/// Everything that is judged.
#[derive(Clone, Debug, Default)]
pub struct Found {
    pub place: String,
    /// What was asked for, one entry for each naming.
    pub things: Vec<Group>,
    /// Kinds that are there, asked or not, doors and windows too.
    pub present: BTreeSet<String>,
    /// Subject's kind, relation, targets' kinds or `room`, `door`, `window`.
    pub relations: Vec<(String, RelationKind, Vec<String>)>,
    /// Material phrases.
    pub surfaces: BTreeMap<Surface, String>,
    pub size_m: [f32; 2],
    pub light: Option<Light>,
}

/// Things of one naming.
#[derive(Clone, Debug, Default)]
pub struct Group {
    pub kind: String,
    pub count: u32,
    pub color: Option<Srgb8>,
    pub material: String,
    pub words: Vec<String>,
    /// Volume over the usual one.
    pub scale: f32,
}

/// A reading in that form.
pub fn found(reading: &Reading) -> Found {
    let spec = &reading.spec;
    let setting = &spec.setting;
    let mut groups: BTreeMap<(String, String), (i64, Group)> = BTreeMap::new();
    for (_, item) in spec.items_in_order().into_iter().filter(|(_, item)| item.asked) {
        let key = (item.kind.clone(), item.prompt.clone());
        groups.entry(key).or_insert_with(|| (item.order, group(item))).1.count += 1;
    }
    let mut things: Vec<_> = groups.into_values().collect();
    things.sort_by_key(|(order, _)| *order);
    let mut things: Vec<Group> = things.into_iter().map(|(_, group)| group).collect();
    let mut present: BTreeSet<String> = spec.items.values().map(|item| item.kind.clone()).collect();
    let openings = [("door", setting.doors), ("window", setting.windows)];
    for (kind, count) in openings.into_iter().filter(|(_, count)| *count > 0) {
        present.insert(kind.to_owned());
        let words = setting.opening_words.clone();
        let scale = scale_of_words(&words);
        let material = words.join(" ");
        let color = words.iter().find_map(|w| reader().vocabulary.data.colors.get(w).copied());
        things.push(Group { kind: kind.into(), count, color, material, words, scale });
    }
    let kind_of = |id: &ItemId| spec.items.get(id).map_or(String::new(), |item| item.kind.clone());
    let asked = spec.relations.values().filter(|relation| relation.asked);
    let relations = asked.map(|relation| {
        let targets = match &relation.target {
            Target::Room => vec!["room".to_owned()],
            Target::Door => vec!["door".to_owned()],
            Target::Window => vec!["window".to_owned()],
            Target::Item(id) => vec![kind_of(id)],
            Target::Items(a, b) => vec![kind_of(a), kind_of(b)],
        };
        (kind_of(&relation.subject), relation.kind, targets)
    });
    let span = |axis: usize| {
        let along = || setting.polygon.iter().map(|corner| corner[axis]);
        along().fold(f32::MIN, f32::max) - along().fold(f32::MAX, f32::min)
    };
    Found {
        place: setting.archetype.clone(),
        things,
        present,
        relations: relations.collect(),
        surfaces: spec.surfaces.clone(),
        size_m: [span(0), span(1)],
        light: Some(spec.light.clone()),
    }
}

fn scale_of_words(words: &[String]) -> f32 {
    let sizes = &reader().vocabulary.data.sizes;
    let said = |word: &String| sizes.iter().find(|size| size.words.contains(word));
    let factor = |word| said(word).map_or(1.0, |size| size.width.or(size.height).unwrap_or(1.0));
    words.iter().map(factor).product()
}

fn group(item: &Item) -> Group {
    let own = || reader().vocabulary.kinds.get(&item.kind).map(|kind| kind.material.clone());
    let phrase = item.material.clone().or_else(own).unwrap_or_default();
    let choice = (!phrase.is_empty()).then(|| reader().material(&phrase, 1).0);
    let lent = choice.and_then(|choice| choice.coat.or(choice.color));
    let usual = |name: &str| reader().vocabulary.kinds.get(&item.kind).and_then(|kind| kind.default_of(name));
    let ratio = |name: &str| Some(item.params.get(name)? / usual(name)?);
    Group {
        kind: item.kind.clone(),
        count: 0,
        color: item.color.or(lent),
        material: phrase,
        words: item.words.iter().cloned().collect(),
        scale: ["width", "height", "depth"].into_iter().filter_map(ratio).product(),
    }
}
