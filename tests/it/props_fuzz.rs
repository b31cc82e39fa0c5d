//! Ten thousand sets of bad measures: nothing panics, everything is held within its range, and it is said.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use scenewright::num::{Seed, Stream};
use scenewright::pipeline::furnish;
use scenewright::props::{self, Generator, Part};
use scenewright::spec::{Item, ItemId, Spec};

const SETS: usize = 10_000;

/// No number, nothing, less than nothing, absurd, or anything in the range.
fn bad(random: &mut Stream, low: f32, high: f32) -> f32 {
    match random.below(8) {
        0 => f32::NAN,
        1 => f32::INFINITY,
        2 => f32::NEG_INFINITY,
        3 => 0.0,
        4 => -random.unit() * 1e6,
        5 => random.unit() * 1e30,
        6 => f32::MIN_POSITIVE,
        _ => low + (high - low) * random.unit(),
    }
}

fn try_out(generator: &Generator, round: usize) {
    let kind = generator.kind;
    let mut random = Seed(round as u64).stream(("bad", kind));
    let mut values: BTreeMap<String, f32> = BTreeMap::new();
    for param in generator.params {
        values.insert(param.name.to_owned(), bad(&mut random, param.min, param.max));
    }
    values.insert("no such measure".into(), 1.0);
    let words: BTreeSet<String> =
        generator.styles.iter().filter(|_| random.unit() < 0.5).map(|s| (*s).to_owned()).collect();
    let prop = generator.make(&values, &words, Seed(round as u64));
    let finite = |part: &Part| part.mesh.positions.iter().chain(&part.mesh.normals).all(|p| p.is_finite());
    assert!(!prop.parts.is_empty() && prop.parts.iter().all(finite), "{kind} {words:?} {values:?}");
    let held = generator.held(&values);
    for param in generator.params {
        let asked = values[param.name];
        let fits = (param.min..=param.max).contains(&asked);
        let told = held.iter().find(|held| held.name == param.name);
        assert_eq!(told.is_none(), fits, "{kind}: {} {asked}", param.name);
        if let Some((taken, _)) = told.and_then(|held| held.taken) {
            assert!((param.min..=param.max).contains(&taken), "{kind}: {} {taken}", param.name);
        }
    }
    assert!(held.iter().any(|held| held.taken.is_none()), "{kind}: an unknown measure");
}

#[test]
fn bad_measures_are_held() {
    let all: Vec<&Generator> = props::all().collect();
    (0..SETS).into_par_iter().for_each(|i| try_out(all[i % all.len()], i));
}

#[test]
fn bad_measures_of_a_spec_are_noted() {
    let item = Item {
        kind: "chair".into(),
        params: [("width".into(), 30.0), ("hight".into(), 1.0), ("depth".into(), 0.5)].into(),
        ..Item::default()
    };
    let mut spec = Spec::default();
    spec.items.insert(ItemId("chair-1".into()), item);
    let notes = furnish::make(&spec, &|_, _| {}).notes;
    let messages: Vec<&str> = notes.iter().map(|note| note.message.as_str()).collect();
    assert_eq!(messages.len(), 2, "{messages:?}");
    assert!(messages[0].contains("no measure `hight`") && messages[0].contains("height"), "{messages:?}");
    assert!(messages[1].contains("width 30 is not within"), "{messages:?}");
}
