//! The archetypes' files, and whether a bare name makes a full place.

use std::collections::BTreeSet;

use scenewright::prompt::{SceneReader, VocabularyReader, archetypes, faults};

use crate::prompt_reader::{kinds, reader};

#[test]
fn files_are_sound() {
    let archetypes = archetypes();
    assert!(archetypes.len() >= 60);
    let vocabulary = &reader().vocabulary;
    let mut words = BTreeSet::new();
    for archetype in archetypes.values() {
        let name = &archetype.name;
        assert!(archetype.words.len() >= 8, "{name}");
        for word in &archetype.words {
            assert!(words.insert(word.clone()), "{name}: `{word}` names two places");
        }
        assert_eq!(faults(archetype, vocabulary), Vec::<String>::new(), "{name}");
    }
}

#[test]
fn files_of_ones_own_are_read_and_bad_ones_say_why() {
    let own = |text: &str| VocabularyReader::with_places(kinds(), &[("grotto".into(), text.into())]);
    let good = "title = \"Grotto\"\nwords = [\"grotto\", \"tavern\"]\nwidth_m = [4, 5]\ndepth_m = [4, 5]\n\
                height_m = [2.5, 3]\nfloor = [\"sand\"]\nwall = [\"granite\"]\n";
    let item = |line: &str| format!("{good}[[items]]\n{line}\n");
    let reader = own(&item("kind = [\"table\"]")).expect("it is sound");
    let spec = reader.scene("a grotto", 1).spec;
    assert_eq!(spec.setting.archetype, "grotto");
    assert_eq!(spec.items.len(), 1);
    // A name that is built in too means one's own.
    assert_eq!(reader.scene("a tavern", 1).spec.setting.archetype, "grotto");
    let bad = [
        ("kind = [\"tabel\"]", "unknown kind `tabel`"),
        ("kind = [\"table\"]\ncount = [4, 2]", "more to less"),
        ("kind = [\"table\"]\nmood = 3", "mood"),
        ("kind = [\"table\"]\ncolors = [\"grue\"]", "unknown colour `grue`"),
        ("kind = [\"table\"]\nparams = { girth = [1, 2] }", "no measure `girth`"),
    ];
    for (line, why) in bad {
        let error = own(&item(line)).map(|_| ()).expect_err(line).to_string();
        assert!(error.contains("grotto") && error.contains(why), "{error}");
    }
    let error = own("width_m = 3").map(|_| ()).expect_err("no range").to_string();
    assert!(error.contains("grotto") && error.contains("width_m"), "{error}");
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
            let count = spec.items.values().filter(|item| item.room.is_none()).count();
            assert!((least..=110).contains(&count), "{} has {count} items", archetype.name);
            assert_eq!(spec.rooms.is_empty(), archetype.rooms.is_empty(), "{}", archetype.name);
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
