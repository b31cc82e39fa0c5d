//! Places of several rooms: which there are, where they stand, and that one gets to all of them.

use std::collections::{BTreeMap, BTreeSet};

use glam::Vec2;
use scenewright::layout::{OpeningKind, Place};
use scenewright::pipeline::furnish::{self, Furnished};
use scenewright::prompt::SceneReader;
use scenewright::spec::{Edit, ItemId, RoomId, Spec};

use crate::prompt_reader::reader;

fn read(prompt: &str, seed: u64) -> Spec {
    reader().scene(prompt, seed).spec
}

fn lay(spec: &Spec) -> Furnished {
    furnish::place(furnish::make(spec, &|_, _| ()), &|| false)
}

/// The archetypes of the further rooms, in order, with their storeys.
fn rooms(prompt: &str) -> Vec<(String, i32)> {
    let spec = read(prompt, 1);
    let rooms = spec.rooms_in_order();
    rooms.into_iter().map(|(_, room)| (room.setting.archetype.clone(), room.level)).collect()
}

fn is(rooms: &[(String, i32)], expected: &[(&str, i32)]) -> bool {
    rooms.iter().map(|(name, level)| (name.as_str(), *level)).eq(expected.iter().copied())
}

#[test]
fn prompts_name_rooms() {
    let cases: [(&str, &str, &[(&str, i32)]); 14] = [
        ("a tavern", "tavern", &[]),
        ("a tavern with a kitchen", "tavern", &[("kitchen", 0)]),
        ("a tavern with kitchen and cellar stairs", "tavern", &[("kitchen", 0), ("cellar", -1)]),
        ("a library and two bedrooms upstairs", "library", &[("bedroom", 1), ("bedroom", 1)]),
        (
            "a living room with a red sofa, a kitchen and a bathroom",
            "living_room",
            &[("kitchen", 0), ("bathroom", 0)],
        ),
        (
            "an office with a meeting room. In the meeting room there is a globe.",
            "office",
            &[("meeting_room", 0)],
        ),
        ("a flat with a kitchen", "flat", &[("kitchen", 0), ("bedroom", 0), ("bathroom", 0)]),
        ("three bedrooms and a kitchen", "bedroom", &[("bedroom", 0), ("bedroom", 0), ("kitchen", 0)]),
        ("a library with a garden", "library", &[]),
        ("a park with a playground", "park", &[]),
        ("a bedroom; the bed of the room is red", "bedroom", &[]),
        ("a library in a cave", "library", &[]),
        ("a bed in the corner of a bedroom", "bedroom", &[]),
        ("a kitchen without a cellar", "kitchen", &[]),
    ];
    for (prompt, place, expected) in cases {
        let found = rooms(prompt);
        assert!(is(&found, expected), "{prompt}: {found:?}");
        assert_eq!(read(prompt, 1).setting.archetype, place, "{prompt}");
    }
    let bedrooms = |prompt: &str| rooms(prompt).iter().filter(|(name, _)| name == "bedroom").count();
    assert_eq!(bedrooms("a three-room flat"), 2);
    assert_eq!(bedrooms("a flat with four rooms"), 3);
    assert_eq!(bedrooms("a two-bedroom flat"), 2);
}

#[test]
fn things_are_in_the_room_of_which_they_are_told() {
    let cases = [
        ("a tavern with a kitchen with a stove", "stove", Some("kitchen-1")),
        ("a tavern and a kitchen. In the kitchen there is a piano.", "piano", Some("kitchen-1")),
        ("a tavern with a kitchen and a piano in the kitchen", "piano", Some("kitchen-1")),
        ("a tavern with a kitchen. A globe is in the kitchen.", "globe", Some("kitchen-1")),
        ("a tavern with a piano and a kitchen", "piano", None),
    ];
    for (prompt, kind, room) in cases {
        let spec = read(prompt, 2);
        let asked: Vec<_> = spec.items.values().filter(|item| item.kind == kind && item.asked).collect();
        assert_eq!(asked.len(), 1, "{prompt}");
        assert_eq!(asked[0].room.as_ref().map(|id| id.0.as_str()), room, "{prompt}");
    }
    let spec = read("a park with a playground", 1);
    let has = |kind: &str| spec.items.values().any(|item| item.kind == kind);
    assert!(has("fountain") && has("slide"), "{:?}", spec.items.keys());
    let notes = reader().scene("a library with a garden", 1).notes;
    assert!(notes.iter().any(|note| note.message.contains("garden")), "{notes:?}");
    let spec = read("a library in a cave", 1);
    let has = |kind: &str| spec.items.values().any(|item| item.kind == kind);
    assert!(has("bookshelf") && has("boulder"), "{:?}", spec.items.keys());
    assert!(spec.surfaces.values().all(|phrase| !phrase.contains("plaster")), "{:?}", spec.surfaces);
}

/// Prompts of several rooms.
const PLACES: [&str; 10] = [
    "a flat",
    "a four-room flat",
    "a house",
    "a house with two bedrooms upstairs and a cellar",
    "an inn",
    "a castle",
    "a tavern with kitchen and cellar stairs",
    "a small office with a large meeting room, a kitchen, a bathroom and a server room",
    "a dungeon cell with three treasuries and a chapel",
    "a spaceship bridge with a mess hall, a laboratory and two ship cabins downstairs",
];

#[test]
fn all_rooms_are_reached_and_proved() {
    let mut lost = Vec::new();
    for prompt in PLACES {
        for seed in 1..4 {
            let spec = read(prompt, seed);
            let furnished = lay(&spec);
            let proof = &furnished.certificate;
            assert!(proof.holds() && proof.doors_clear, "{prompt} ({seed}): {:?}", proof.faults);
            let found: BTreeSet<&RoomId> =
                furnished.rooms.iter().filter_map(|room| room.id.as_ref()).collect();
            assert_eq!(found.len(), spec.rooms.len(), "{prompt} ({seed})");
            assert_eq!(proof.rooms, proof.rooms_reached, "{prompt} ({seed}): {:?}", proof.faults);
            assert_eq!(proof.reachable, 1.0, "{prompt} ({seed}): {:?}", proof.faults);
            // A curtain that does not fit before its window is rather left out than hung before a bare wall.
            let left = furnished.left_out.iter().filter(|l| !l.id.0.starts_with("curtain")).count();
            if left * 50 > spec.items.len() {
                lost.push(format!(
                    "{prompt} ({seed}): {left} of {}: {:?}",
                    spec.items.len(),
                    furnished.left_out
                ));
            }
            apart(prompt, &furnished);
            joined(prompt, &furnished);
        }
    }
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}

/// No room reaches into another.
fn apart(prompt: &str, furnished: &Furnished) {
    let boxes: Vec<(Vec2, Vec2, &Place)> = furnished
        .rooms
        .iter()
        .map(|room| {
            let place = &room.problem.place;
            let low = place.outline.iter().copied().fold(Vec2::MAX, Vec2::min);
            let high = place.outline.iter().copied().fold(Vec2::MIN, Vec2::max);
            (low, high, place)
        })
        .collect();
    for (i, (low, high, a)) in boxes.iter().enumerate() {
        for (other_low, other_high, b) in &boxes[..i] {
            let storeys = a.floor_m >= b.floor_m + b.height_m || b.floor_m >= a.floor_m + a.height_m;
            let gap = (*low - *other_high).max(*other_low - *high).max_element();
            assert!(storeys || gap > 0.19, "{prompt}: rooms {gap:.2} m apart");
        }
    }
}

/// Every way between two rooms is a hole in both walls at one spot, and only one of them has a leaf.
fn joined(prompt: &str, furnished: &Furnished) {
    for (index, room) in furnished.rooms.iter().enumerate() {
        let place = &room.problem.place;
        for way in place.openings.iter().filter(|o| o.to.is_some()) {
            let beyond = &furnished.rooms[way.to.unwrap_or(0)].problem.place;
            let at = place.opening_middle(way);
            let same = |o: &&scenewright::layout::Opening| {
                let height = (place.floor_m + way.sill_m - beyond.floor_m - o.sill_m).abs();
                o.to == Some(index) && beyond.opening_middle(o).distance(at) < 0.21 && height < 1e-3
            };
            let there = beyond.openings.iter().find(same);
            let there = there.unwrap_or_else(|| panic!("{prompt}: a hole in one wall only, {way:?}"));
            let leaves = [way.kind, there.kind].iter().filter(|k| **k == OpeningKind::Door).count();
            assert!(
                leaves <= 1 && there.width_m == way.width_m && there.height_m == way.height_m,
                "{prompt}"
            );
        }
        let windows = place.openings.iter().filter(|o| o.kind == OpeningKind::Window);
        for window in windows {
            let half = window.width_m * 0.5;
            let blind = place.shared.iter().any(|s| {
                s.wall == window.wall && s.from_m < window.along_m + half && s.to_m > window.along_m - half
            });
            assert!(!blind, "{prompt}: a window into another room");
        }
    }
}

#[test]
fn a_room_can_be_taken_away_and_brought_back() {
    let mut spec = read("a tavern with a kitchen and a bathroom", 3);
    let before = spec.clone();
    let id = RoomId("kitchen-1".into());
    let undo = Edit::SetRoom(id.clone(), None).apply(&mut spec).expect("there is a kitchen");
    assert!(spec.items.values().all(|item| item.room.as_ref() != Some(&id)));
    assert_eq!(lay(&spec).rooms.len(), 2);
    undo.apply(&mut spec).expect("it can be undone");
    assert_eq!(spec, before);
    let error = Edit::SetRoom(RoomId("attic-9".into()), None).apply(&mut spec).expect_err("there is none");
    assert!(error.to_string().contains("attic-9"));
}

#[test]
fn rooms_that_nothing_holds_are_told_of() {
    let mut spec = read("a flat with a kitchen", 3);
    let lost = ItemId("piano-9".into());
    let item = spec.items.values().next().expect("a flat has things").clone();
    spec.items.insert(lost.clone(), scenewright::spec::Item { room: Some(RoomId("nowhere".into())), ..item });
    let furnished = lay(&spec);
    assert!(furnished.placement(&lost).is_none());
    assert!(
        furnished.notes.iter().any(|note| note.message.contains("no such room")),
        "{:?}",
        furnished.notes
    );
    // A room that is entered from itself, and one as large as a hall: an answer, not a panic.
    let kitchen = spec.rooms.get_mut(&RoomId("kitchen-1".into())).expect("a kitchen");
    kitchen.beside = Some(RoomId("kitchen-1".into()));
    kitchen.setting.polygon = [[-90.0, -90.0], [90.0, -90.0], [90.0, 90.0], [-90.0, 90.0]].to_vec();
    assert_eq!(lay(&spec).certificate.collisions, 0);
}

#[test]
fn stairs_keep_to_the_rules() {
    let furnished = lay(&read("a house with two bedrooms upstairs and a cellar", 1));
    let mut storeys = BTreeMap::new();
    for room in &furnished.rooms {
        let place = &room.problem.place;
        if let Some(stairs) = place.stairs {
            let stride = 2.0 * stairs.riser_m + stairs.tread_m;
            assert!((0.15..=0.2).contains(&stairs.riser_m) && (0.59..=0.65).contains(&stride), "{stairs:?}");
        } else {
            *storeys.entry((place.floor_m * 100.0).round() as i32).or_insert(0) += 1;
        }
    }
    assert_eq!(storeys.len(), 3, "{storeys:?}");
}
