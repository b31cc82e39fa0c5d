//! The archetypes' files, and whether a bare name makes a full place.

use std::collections::BTreeSet;

use scenewright::prompt::archetype::Entry;
use scenewright::prompt::{SceneReader, archetypes};

use crate::prompt_double::{kinds, reader};

fn all<'a>(entries: &'a [Entry], found: &mut Vec<&'a Entry>) {
    for entry in entries {
        found.push(entry);
        all(&entry.with, found);
    }
}

#[test]
fn files_are_sound() {
    let archetypes = archetypes();
    assert!(archetypes.len() >= 16);
    let known: BTreeSet<String> = kinds().into_iter().map(|k| k.kind).collect();
    let vocabulary = &reader().vocabulary;
    let mut words = BTreeSet::new();
    for archetype in archetypes.values() {
        let name = &archetype.name;
        assert!(archetype.words.len() >= 8 && !archetype.title.is_empty(), "{name}");
        for word in &archetype.words {
            assert!(words.insert(word.clone()), "{name}: `{word}` names two places");
        }
        for [low, high] in [archetype.width_m, archetype.depth_m, archetype.height_m] {
            assert!(low <= high && high <= 40.0, "{name}");
        }
        assert!(!archetype.floor.is_empty() && archetype.outdoor == archetype.wall.is_empty(), "{name}");
        for light in &archetype.light {
            assert!(vocabulary.data.lights.contains_key(light), "{name}: light {light}");
        }
        for color in &archetype.palette {
            assert!(vocabulary.data.colors.contains_key(color), "{name}: colour {color}");
        }
        let mut entries = Vec::new();
        all(&archetype.items, &mut entries);
        for entry in entries {
            assert!(!entry.kind.is_empty() && entry.count[0] <= entry.count[1], "{name}: {entry:?}");
            assert!((1..=3).contains(&entry.variants), "{name}: {entry:?}");
            for kind in entry.kind.iter().chain(&entry.facing) {
                assert!(known.contains(kind), "{name}: kind {kind}");
            }
            for color in entry.colors.iter().filter(|c| *c != "palette") {
                assert!(vocabulary.data.colors.contains_key(color), "{name}: colour {color}");
            }
            if let Some(to) = entry.to.as_ref().filter(|t| *t != "door" && *t != "window") {
                assert!(known.contains(to), "{name}: to {to}");
            }
        }
    }
}

#[test]
fn a_bare_name_makes_a_full_and_different_place() {
    for archetype in archetypes().values() {
        let read = |seed| reader().scene(&format!("a {}", archetype.words[0]), seed);
        let mut layouts = BTreeSet::new();
        let mut shapes = BTreeSet::new();
        for seed in 0..12 {
            let reading = read(seed);
            assert!(reading.notes.is_empty(), "{}: {:?}", archetype.name, reading.notes);
            let spec = reading.spec;
            assert_eq!(spec.setting.archetype, archetype.name);
            let plain = archetype.name == "room" || archetype.name == "field";
            let least = if plain { 2 } else { 12 };
            let count = spec.items.len();
            assert!((least..=75).contains(&count), "{} has {count} items", archetype.name);
            assert!(spec.items.values().all(|i| !i.asked));
            let kinds: Vec<String> =
                spec.items.values().map(|i| format!("{} {:?}", i.kind, i.material)).collect();
            layouts.insert(kinds.join(","));
            shapes.insert(format!("{:?}", spec.setting.polygon));
        }
        assert!(layouts.len() >= 8 && shapes.len() >= 10, "{} is always the same", archetype.name);
    }
}

#[test]
fn outlines_run_counter_clockwise() {
    for archetype in archetypes().values() {
        for seed in 0..12 {
            let setting = reader().scene(&format!("a {}", archetype.words[0]), seed).spec.setting;
            let corners = &setting.polygon;
            let next = |i: usize| corners[(i + 1) % corners.len()];
            let area: f32 =
                (0..corners.len()).map(|i| corners[i][0] * next(i)[1] - corners[i][1] * next(i)[0]).sum();
            assert!(area > 4.0, "{}: {corners:?}", archetype.name);
            assert_eq!(setting.doors == 0, archetype.outdoor);
        }
    }
}

#[test]
fn rooms_grow_with_what_is_asked() {
    let area = |prompt: &str| {
        let corners = reader().scene(prompt, 3).spec.setting.polygon;
        let xs = corners.iter().map(|c| c[0]).fold(0.0, f32::max);
        let zs = corners.iter().map(|c| c[1]).fold(0.0, f32::max);
        xs * zs * 4.0
    };
    assert!(area("a tavern with twenty tables") > area("a tavern with two tables") * 1.5);
    let packed = reader().scene("a 3 by 3 m tavern with two tables", 3).spec;
    assert_eq!(packed.items.values().filter(|i| i.kind == "table").count(), 2);
    assert!(packed.items.len() < 45);
}
