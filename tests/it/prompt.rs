//! What the reader makes of prompts: counts, binding, relations, exclusions, sizes.

use scenewright::num::Srgb8;
use scenewright::prompt::{Reading, SceneReader, samples};
use scenewright::spec::{Item, Relation, RelationKind, SettingKind, Surface, Target};

use crate::prompt_reader::reader;

fn read(prompt: &str) -> Reading {
    reader().scene(prompt, 7)
}

fn asked<'a>(reading: &'a Reading, kind: &str) -> Vec<&'a Item> {
    let items = reading.spec.items_in_order();
    items.into_iter().map(|(_, i)| i).filter(|i| i.kind == kind && i.asked).collect()
}

fn number(reading: &Reading, kind: &str) -> usize {
    reading.spec.items.values().filter(|i| i.kind == kind).count()
}

/// Asked relations of items of a kind, as (relation, kind of its target or the target itself).
fn relations(reading: &Reading, kind: &str) -> Vec<(RelationKind, String)> {
    let spec = &reading.spec;
    let kind_of =
        |id: &scenewright::spec::ItemId| spec.items.get(id).map_or("?", |i| i.kind.as_str()).to_owned();
    let target = |r: &Relation| match &r.target {
        Target::Room => "room".to_owned(),
        Target::Door => "door".to_owned(),
        Target::Window => "window".to_owned(),
        Target::Item(id) => kind_of(id),
        Target::Items(a, b) => format!("{} and {}", kind_of(a), kind_of(b)),
    };
    let of_kind = spec.relations.values().filter(|r| r.asked && spec.items[&r.subject].kind == kind);
    let mut found: Vec<_> = of_kind.map(|r| (r.kind, target(r))).collect();
    found.sort();
    found.dedup();
    found
}

#[test]
fn samples_hold_what_they_ask_for() {
    let samples = samples();
    assert_eq!(samples.len(), 12);
    for sample in samples {
        let reading = reader().scene(&sample.prompt, sample.seed);
        for (kind, count) in &sample.expect {
            assert_eq!(asked(&reading, kind).len(), *count, "{kind} in {}", sample.title);
        }
        for kind in reading.spec.items.values().filter(|i| i.asked).map(|i| &i.kind) {
            let open = ["curtain", "conifer", "bench", "locker"].contains(&kind.as_str());
            assert!(open || sample.expect.contains_key(kind), "{kind} in {}", sample.title);
        }
        let warned: Vec<_> = reading.notes.iter().map(|n| &n.message).collect();
        assert!(warned.is_empty(), "{}: {warned:?}", sample.title);
    }
}

#[test]
fn counts() {
    for (words, count) in [
        ("a chair", 1),
        ("two chairs", 2),
        ("12 chairs", 12),
        ("a dozen chairs", 12),
        ("a pair of chairs", 2),
        ("a couple of chairs", 2),
        ("a few chairs", 3),
        ("several chairs", 4),
        ("many chairs", 6),
        ("twenty chairs", 20),
        ("twenty-one chairs", 21),
        ("half a dozen chairs", 6),
        ("chairs", 2),
    ] {
        let reading = read(&format!("a room with {words}"));
        assert_eq!(asked(&reading, "chair").len(), count, "{words}");
    }
    let some = asked(&read("a room with two to four stools"), "stool").len();
    assert!((2..=4).contains(&some));
    assert_eq!(asked(&read("a room with a stack of books and three stacks of books"), "book_stack").len(), 4);
}

#[test]
fn a_named_number_replaces_the_habitual_one() {
    let reading = read("a cosy medieval tavern with a stone fireplace and six round tables");
    assert_eq!(number(&reading, "table"), 6);
    assert_eq!(number(&reading, "fireplace"), 1);
    assert!(number(&reading, "chair") + number(&reading, "stool") >= 12);
    assert!(reading.spec.items.values().any(|i| i.kind == "barrel" && !i.asked));
    for table in asked(&reading, "table") {
        assert!(table.words.contains("round"));
        assert_eq!(table.prompt, "round table");
    }
    let stone = asked(&reading, "fireplace")[0].material.clone();
    assert_eq!(stone.as_deref(), Some("stone blocks"));
}

#[test]
fn attributes_go_to_their_noun() {
    let reading = read("a red chair and a blue table");
    assert_eq!(asked(&reading, "chair")[0].color, Some(Srgb8::hex(0xb3261e)));
    assert_eq!(asked(&reading, "table")[0].color, Some(Srgb8::hex(0x2f5a9e)));
    let reading = read("six round oak tables and a weathered iron stove");
    let table = asked(&reading, "table")[0];
    assert_eq!((table.prompt.as_str(), table.material.as_deref()), ("round oak table", Some("oak")));
    assert_eq!(asked(&reading, "stove")[0].material.as_deref(), Some("weathered wrought iron"));
    assert!(asked(&reading, "stove")[0].words.is_empty());
    let reading = read("a room with a table made of dark walnut and chairs in green velvet");
    assert_eq!(asked(&reading, "table")[0].material.as_deref(), Some("dark walnut"));
    assert_eq!(asked(&reading, "chair")[0].material.as_deref(), Some("velvet"));
    assert!(asked(&reading, "chair")[0].color.is_some());
}

#[test]
fn surfaces_take_their_material() {
    let reading = read("a room with an oak floor, white plaster walls and a dark wood ceiling");
    assert_eq!(reading.spec.surfaces[&Surface::Floor], "oak planks");
    assert_eq!(reading.spec.surfaces[&Surface::Wall], "white plaster");
    assert_eq!(reading.spec.surfaces[&Surface::Ceiling], "dark wood planks");
    let reading = read("a kitchen. The walls are red brick and the floor is marble.");
    assert_eq!(reading.spec.surfaces[&Surface::Wall], "red brick");
    assert_eq!(reading.spec.surfaces[&Surface::Floor], "marble");
    let reading = read("a bedroom with blue walls");
    let (choice, _) = reader().material(&reading.spec.surfaces[&Surface::Wall], 1);
    assert_eq!((choice.recipe.as_str(), choice.color), ("plaster", Some(Srgb8::hex(0x2f5a9e))));
}

#[test]
fn relations_name_what_was_said() {
    use RelationKind::*;
    for (prompt, kind, expect) in [
        ("a room with a mug on the table", "mug", (On, "table")),
        ("a room. On the table there is a mug.", "mug", (On, "table")),
        ("a room with a bed against the wall", "bed", (AgainstWall, "room")),
        ("a room with a barrel in the corner", "barrel", (InCorner, "room")),
        ("a room. In the corner stands a barrel.", "barrel", (InCorner, "room")),
        ("a room with a rug in the middle", "rug", (Centered, "room")),
        ("a room with a chair facing the fireplace", "chair", (Facing, "fireplace")),
        ("a room with four chairs around a table", "chair", (Around, "table")),
        ("a room with a table surrounded by four chairs", "chair", (Around, "table")),
        ("a room with a table with four chairs", "chair", (Around, "table")),
        ("a room with a desk near the window", "desk", (Near, "window")),
        ("a room with a bench next to the door", "bench", (Near, "door")),
        ("a room with a chest in front of the bed", "chest", (InFrontOf, "bed")),
        ("a room with a nightstand beside the bed", "nightstand", (Beside, "bed")),
        ("a room with a mirror above the dresser", "mirror", (Above, "dresser")),
        ("a room with a fireplace and a mirror above it", "mirror", (Above, "fireplace")),
        ("a room with a plant between the sofa and the desk", "plant", (Between, "sofa and desk")),
        ("a room with a rug under the table", "rug", (Under, "table")),
        ("a room with a table under a chandelier", "chandelier", (Above, "table")),
        ("a room with an armchair by the fire", "armchair", (Near, "fireplace")),
        ("a room with a desk with a lamp", "table_lamp", (On, "desk")),
    ] {
        assert_eq!(relations(&read(prompt), kind), [(expect.0, expect.1.to_owned())], "{prompt}");
    }
    let reading = read("a room with a mug and two plates on the table");
    assert_eq!(relations(&reading, "mug"), [(On, "table".to_owned())]);
    assert_eq!(relations(&reading, "plate"), [(On, "table".to_owned())]);
}

#[test]
fn each_multiplies() {
    for prompt in [
        "a room with three tables with two chairs each",
        "a room with three tables, each with two chairs",
        "a room with three tables and two chairs at each table",
    ] {
        let reading = read(prompt);
        assert_eq!((number(&reading, "table"), number(&reading, "chair")), (3, 6), "{prompt}");
    }
    let reading = read("a tavern with four tables and a candle on every table");
    assert_eq!(asked(&reading, "candle").len(), 4);
    assert_eq!(asked(&read("a hall with a pillar in each corner"), "pillar").len(), 4);
    assert_eq!(asked(&read("a bed with a nightstand on either side"), "nightstand").len(), 2);
}

#[test]
fn exclusions_are_obeyed() {
    let reading = read("a tavern without chairs or stools, no barrels and no windows");
    for kind in ["chair", "stool", "barrel"] {
        assert_eq!(number(&reading, kind), 0, "{kind}");
    }
    assert_eq!(reading.spec.setting.windows, 0);
    assert!(number(&reading, "table") > 0);
    let empty = read("an empty bedroom with a bed");
    assert!(empty.spec.items.values().filter(|i| !i.asked).all(|i| i.kind != "wardrobe"));
    assert_eq!(number(&empty, "bed"), 1);
}

#[test]
fn sizes() {
    let size = |prompt: &str| {
        let polygon = read(prompt).spec.setting.polygon;
        let span = |axis: usize| {
            let all = || polygon.iter().map(|c| c[axis]);
            all().fold(f32::MIN, f32::max) - all().fold(f32::MAX, f32::min)
        };
        (span(0), span(1))
    };
    assert_eq!(size("a 6 by 4 metre room"), (6.0, 4.0));
    assert_eq!(size("a room, 5x7m, with a bed"), (5.0, 7.0));
    assert_eq!(size("a bedroom of 4.5 m x 3.5 m"), (4.5, 3.5));
    assert_eq!(size("a gallery 10 m long").0, 10.0);
    assert!((size("a 450 cm by 12 ft room").0 - 4.5).abs() < 0.01);
    assert!(size("a huge tavern").0 > size("a tiny tavern").0 * 1.4);
    let reading = read("a room with a 2 m long table, a 1.8 m tall bookshelf and a tiny chair");
    assert_eq!(asked(&reading, "table")[0].params["width"], 2.0);
    assert_eq!(asked(&reading, "bookshelf")[0].params["height"], 1.8);
    assert!(asked(&reading, "chair")[0].params["width"] < 0.4);
}

#[test]
fn places_and_moods() {
    for (prompt, place) in [
        ("an old inn", "inn"),
        ("a wizard's study", "wizards_study"),
        ("the blacksmith's workshop at night", "smithy"),
        ("a clearing with a tent", "field"),
        ("a church with candles", "chapel"),
        ("a children's classroom", "classroom"),
        ("seven trees and a rock", "field"),
        ("a chair", "room"),
    ] {
        assert_eq!(read(prompt).spec.setting.archetype, place, "{prompt}");
    }
    let (day, night) = (read("a sunny bedroom").spec.light, read("a moonlit bedroom").spec.light);
    assert!(day.sun_lux > night.sun_lux * 50.0 && day.ambient_lux > night.ambient_lux * 5.0);
    assert_eq!(read("a forest camp").spec.setting.kind, SettingKind::Outdoor);
    let codes = |prompt| read(prompt).notes.into_iter().map(|n| n.code).collect::<Vec<_>>();
    assert_eq!(codes("a chair"), ["unknown-setting"]);
    assert!(codes("a tavern").is_empty());
}

#[test]
fn same_prompt_same_reading() {
    for sample in samples() {
        let (a, b) = (reader().scene(&sample.prompt, 5), reader().scene(&sample.prompt, 5));
        assert_eq!(a, b);
        assert_ne!(a.spec, reader().scene(&sample.prompt, 6).spec);
    }
}
