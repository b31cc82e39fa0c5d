//! Things that share an order: read from prompts, laid out, judged and said in words; planted faults are found.

use std::collections::BTreeMap;

use scenewright::layout::certify;
use scenewright::pipeline::furnish::Furnished;
use scenewright::pipeline::{Library, furnish};
use scenewright::spec::{Force, ItemId, Placement, Relation, RelationKind, Spec, SupportedBy, Target};

use super::pieces::Builder;
use super::proofs::{assert_proved, lay};

/// Prompts, the relation that each must hold, and between how many things of a kind.
const PROMPTS: &[(&str, RelationKind, &str, usize)] = &[
    ("a cellar with five crates stacked in the corner", RelationKind::Stacked, "crate", 3),
    ("a storage room with a crate stacked on a barrel", RelationKind::Stacked, "crate", 1),
    ("a workshop with a stack of three crates", RelationKind::Stacked, "crate", 2),
    ("a plain room with stacked crates", RelationKind::Stacked, "crate", 2),
    ("a large classroom with a grid of nine school desks", RelationKind::Grid, "school_desk", 9),
    ("a large hall with twelve chairs in a grid", RelationKind::Grid, "chair", 12),
    ("a large living room with a grid of four small pictures", RelationKind::Grid, "picture", 4),
    (
        "a living room with a sofa and three small pictures aligned above the sofa",
        RelationKind::Aligned,
        "picture",
        3,
    ),
    ("a hall with four aligned statues", RelationKind::Aligned, "statue", 4),
    (
        "a dining room with a table and three candles in a line on the table",
        RelationKind::Aligned,
        "candle",
        3,
    ),
    ("a bedroom with two floor lamps symmetric about the bed", RelationKind::Symmetric, "floor_lamp", 2),
    ("a bedroom with a floor lamp on each side of the bed", RelationKind::Symmetric, "floor_lamp", 2),
    (
        "a hall with a fireplace and two statues symmetric about the fireplace",
        RelationKind::Symmetric,
        "statue",
        2,
    ),
    ("a bedroom with a chest and a skull inside the chest", RelationKind::Inside, "skull", 1),
    ("a cellar with a crate and two bottles in the crate", RelationKind::Inside, "bottle", 2),
    ("a kitchen with a tall cabinet and a jug inside the cabinet", RelationKind::Inside, "jug", 1),
];

fn read(library: &Library, prompt: &str) -> (Spec, Furnished) {
    let spec = library.reader.scene(prompt, 3).spec;
    let laid = furnish::place(furnish::make(&spec, &|_, _| ()), &|| false);
    (spec, laid)
}

#[test]
fn orders_are_read_kept_and_said() {
    let library = Library::embedded();
    let mut faults = Vec::new();
    for (prompt, kind, of, count) in PROMPTS {
        let (spec, laid) = read(&library, prompt);
        let is = |id: &ItemId| spec.items.get(id).is_some_and(|i| i.kind == *of);
        let found: Vec<&Relation> =
            spec.relations.values().filter(|r| r.kind == *kind && r.asked && is(&r.subject)).collect();
        if found.len() != *count {
            faults.push(format!("{prompt}: {} {kind:?} of {of}, not {count}", found.len()));
        }
        let missed: Vec<&String> =
            laid.certificate.relations_missed.iter().filter(|m| m.contains(kind.words())).collect();
        if !missed.is_empty() {
            faults.push(format!("{prompt}: {missed:?}"));
        }
        let left: Vec<_> = laid.left_out.iter().filter(|l| is(&l.id)).collect();
        if !left.is_empty() {
            faults.push(format!("{prompt}: {left:?}"));
        }
        if !laid.certificate.faults.is_empty() {
            faults.push(format!("{prompt}: {:?}", laid.certificate.faults));
        }
        let said = found.first().map(|r| r.in_words(&|id: &ItemId| id.0.clone()));
        assert!(said.is_none_or(|s| s.contains(kind.words())));
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn what_has_no_room_within_is_said_to_lie_on_top() {
    let (_, laid) = read(&Library::embedded(), "a plain room with a table and a mug inside the table");
    let note = laid.notes.iter().find(|n| n.code == "relation-not-kept");
    assert!(note.is_some_and(|n| n.message.contains("lies on top")), "{:?}", laid.notes);
    let mug = &laid.rooms[0].placements[&ItemId("mug-1".into())];
    assert_eq!(mug.support, SupportedBy::Item(ItemId("table-1".into())));
}

#[test]
fn places_named_after_inside_hold_nothing() {
    let spec = Library::embedded().reader.scene("inside a tavern there is a barrel", 1).spec;
    assert_eq!(spec.setting.archetype, "tavern");
    assert!(spec.relations.values().all(|r| r.kind != RelationKind::Inside));
}

#[test]
fn planted_faults_in_orders_are_found() {
    let mut b = Builder::room(8.0, 8.0, 0, 1);
    let crates: Vec<ItemId> = (0..6).map(|_| b.in_room("crate", RelationKind::Grid)).collect();
    let lamp = b.with("stool", RelationKind::Symmetric, &crates[0]);
    let twin = b.with("stool", RelationKind::Symmetric, &crates[0]);
    let shelf = b.add("bookshelf");
    let book = b.with("book", RelationKind::Inside, &shelf);
    let base = b.add("table");
    let top = b.with("nightstand", RelationKind::Stacked, &base);
    for _ in 0..3 {
        b.in_room("picture", RelationKind::Aligned);
    }
    let at = |x: f32, y: f32, z: f32, support: SupportedBy| Placement {
        position: [x, y, z],
        yaw_rad: 0.0,
        support,
    };
    let on = |id: &ItemId| SupportedBy::Item(id.clone());
    let mut good: BTreeMap<ItemId, Placement> = BTreeMap::new();
    for (i, id) in crates.iter().enumerate() {
        good.insert(
            id.clone(),
            at((i % 3) as f32 * 1.2, 0.0, (i / 3) as f32 * 1.4 - 3.0, SupportedBy::Floor),
        );
    }
    good.insert(lamp.clone(), at(-0.6, 0.0, -3.0, SupportedBy::Floor));
    good.insert(twin.clone(), at(0.6, 0.0, -3.0, SupportedBy::Floor));
    good.insert(shelf.clone(), at(-3.0, 0.0, -3.8, SupportedBy::Floor));
    good.insert(book.clone(), at(-3.0, 0.47, -3.78, on(&shelf)));
    good.insert(base.clone(), at(-2.5, 0.0, 2.0, SupportedBy::Floor));
    good.insert(top.clone(), at(-2.5, 0.75, 2.0, on(&base)));
    for i in 0..3 {
        let id = ItemId(format!("picture-{}", i + 1));
        good.insert(id, at(i as f32 - 1.0, 1.5, -4.0, SupportedBy::Wall));
    }
    let missed = |placements: &BTreeMap<ItemId, Placement>| certify(&b.problem, placements).relations_missed;
    assert!(missed(&good).is_empty(), "{:?}", missed(&good));
    let planted = [
        (&crates[4], [0.0, 0.0, 0.5], "grid"),
        (&twin, [0.4, 0.0, 0.0], "opposite"),
        (&book, [0.0, 1.32, 0.0], "inside"),
        (&top, [0.4, 0.0, 0.0], "stacked"),
        (&ItemId("picture-2".into()), [0.0, 0.2, 0.0], "in line"),
        (&ItemId("picture-2".into()), [0.4, 0.0, 0.0], "in line"),
    ];
    for (id, by, word) in planted {
        let mut bad = good.clone();
        let placement = bad.get_mut(id).expect("it is placed");
        for (value, offset) in placement.position.iter_mut().zip(by) {
            *value += offset;
        }
        assert!(missed(&bad).iter().any(|m| m.contains(word)), "{id}: {:?}", missed(&bad));
    }
}

#[test]
fn hard_relations_are_kept_or_their_subjects_left_out() {
    for (force, stays) in [(Force::Hard, false), (Force::Soft(0.1), true), (Force::Usual, true)] {
        // No room on the stool for a nightstand.
        let mut b = Builder::room(4.0, 4.0, 0, 2);
        let stool = b.add("stool");
        let stand = b.add("nightstand");
        let mug = b.with("mug", RelationKind::On, &stand);
        let mut relation = Relation::new(stand.clone(), RelationKind::On, Target::Item(stool), true);
        relation.force = force;
        b.problem.relations.push(relation);
        let (solution, certificate) = lay(&b.problem);
        assert_proved("stool", &b.problem, &solution, &certificate);
        assert_eq!(solution.placements.contains_key(&stand), stays, "{force:?}");
        assert_eq!(solution.placements.contains_key(&mug), stays, "{force:?}");
    }
}

#[test]
fn forces_are_written_only_where_they_are_said() {
    let mut relation = Relation::new(ItemId("a-1".into()), RelationKind::Grid, Target::Room, true);
    let text = serde_json::to_string(&relation).expect("it is written");
    assert!(text.contains("\"grid\"") && !text.contains("force"), "{text}");
    relation.force = Force::Soft(0.5);
    let text = serde_json::to_string(&relation).expect("it is written");
    assert_eq!(serde_json::from_str::<Relation>(&text).expect("it is read"), relation);
    assert_eq!(relation.weight(), 0.5);
}
