//! Reads further rooms: which there are, what is in each, and how they join the Spec.

use std::collections::BTreeMap;

use super::archetype::{Archetype, RoomEntry};
use super::counts::MOST_ITEMS;
use super::draft::{AskedRelation, AskedRoom, AskedTarget, Draft};
use super::fill::fill;
use super::mix::mixes;
use super::vocabulary::Vocabulary;
use crate::num::Seed;
use crate::spec::{Item, ItemId, Note, Relation, Room, Spec, Target};

/// Most rooms of a place.
const MOST_ROOMS: usize = 12;

/// A room that there will be.
struct Planned<'a> {
    archetype: &'a Archetype,
    level: i32,
    open: bool,
    /// What was said of it.
    asked: Option<usize>,
}

/// Fills the place of a draft and all its rooms.
pub fn fill_rooms(
    vocabulary: &Vocabulary,
    archetypes: &BTreeMap<String, Archetype>,
    archetype: &Archetype,
    draft: &Draft,
    seed: Seed,
) -> (Spec, Vec<Note>) {
    let mut planned = planned(archetypes, archetype, draft, seed);
    let mut notes = passed_over(archetypes, archetype, draft);
    if planned.len() >= MOST_ROOMS {
        let message = format!(
            "A place may have {MOST_ROOMS} rooms here; {} are left out.",
            planned.len() + 1 - MOST_ROOMS
        );
        notes.push(Note::warn("rooms-held", message));
        planned.truncate(MOST_ROOMS - 1);
    }
    if planned.is_empty() && draft.mentions.iter().all(|mention| mention.room.is_none()) {
        let (spec, more) = fill(vocabulary, archetype, draft, seed);
        notes.extend(more);
        return (spec, notes);
    }
    let main = if planned.is_empty() { archetype.clone() } else { straight(archetype) };
    let (mut spec, more) = fill(vocabulary, &main, &of_room(draft, None), seed);
    notes.extend(more);
    for (number, room) in planned.iter().enumerate() {
        let nothing = Draft { excluded: draft.excluded.clone(), ..Draft::default() };
        let first = |index: &usize| planned[..number].iter().all(|before| before.asked != Some(*index));
        // Several rooms of one naming have what was said of them in the first.
        let mut own = room.asked.filter(first).map_or(nothing, |index| of_room(draft, Some(index)));
        if let Some(asked) = room.asked.and_then(|index| draft.rooms.get(index)) {
            own.place_words = asked.words.clone();
        }
        if room.level < 0 {
            own.windows = Some(0);
        }
        let (inner, more) = fill(vocabulary, &straight(room.archetype), &own, seed.child(("room", number)));
        if spec.items.len() + inner.items.len() > MOST_ITEMS {
            let left = planned.len() - number;
            let message = format!("A scene may have {MOST_ITEMS} things here; {left} rooms are left out.");
            notes.push(Note::warn("rooms-held", message));
            break;
        }
        notes.extend(more);
        join(&mut spec, inner, room, number);
    }
    (spec, notes)
}

/// The same as a rectangle: rooms stand wall to wall.
fn straight(archetype: &Archetype) -> Archetype {
    Archetype { outline: Vec::new(), ..archetype.clone() }
}

/// What is told of places that cannot be part of this one: a garden is no room of a house.
fn passed_over(archetypes: &BTreeMap<String, Archetype>, main: &Archetype, draft: &Draft) -> Vec<Note> {
    let title = |a: &Archetype| a.title.to_lowercase();
    let rooms = draft.rooms.iter().filter_map(|room| archetypes.get(&room.place));
    let odd = rooms.filter(|room| room.outdoor != main.outdoor).map(|room| {
        let message =
            format!("The {} cannot be walked into from the {}; it is left out.", title(room), title(main));
        Note::warn("place-left-out", message)
    });
    let host = draft.host.as_ref().and_then(|host| archetypes.get(host));
    let around = host.filter(|host| !mixes(main, host)).map(|host| {
        let message = format!("The {} around the {} is not built.", title(host), title(main));
        Note::info("place-left-out", message)
    });
    odd.chain(around).collect()
}

/// The rooms beside the first one: those that were asked for, and what such a place has besides.
fn planned<'a>(
    archetypes: &'a BTreeMap<String, Archetype>,
    main: &Archetype,
    draft: &Draft,
    seed: Seed,
) -> Vec<Planned<'a>> {
    let indoor =
        |name: &str| archetypes.get(name).filter(|a| !a.outdoor && !main.outdoor && name != main.main);
    let mut planned = Vec::new();
    for (index, asked) in draft.rooms.iter().enumerate() {
        let AskedRoom { place, count, level, .. } = asked;
        let Some(archetype) = indoor(place) else { continue };
        let usual = main.rooms.iter().find(|entry| entry.place.contains(place));
        let open = usual.map_or(0.0, |entry| entry.open);
        let level = level.or(usual.and_then(|entry| entry.level));
        for nth in 0..(*count).min(MOST_ROOMS as u32) {
            let open = seed.stream(("archway", index, nth)).chance(open);
            planned.push(Planned {
                archetype,
                level: level.unwrap_or(archetype.level),
                open,
                asked: Some(index),
            });
        }
    }
    let asked = |entry: &RoomEntry| draft.rooms.iter().any(|room| entry.place.contains(&room.place));
    for (index, entry) in main.rooms.iter().enumerate().filter(|(_, entry)| !asked(entry)) {
        let mut random = seed.stream(("rooms", index));
        for nth in 0..count(entry, draft, &mut random) {
            let mut random = seed.stream(("rooms", index, nth));
            let place = random.pick(&entry.place);
            let Some(archetype) = indoor(place).filter(|_| random.chance(entry.chance)) else { continue };
            let level = entry.level.unwrap_or(archetype.level);
            planned.push(Planned { archetype, level, open: random.chance(entry.open), asked: None });
        }
    }
    planned
}

/// How many rooms of an entry there are: "two-bedroom", "three-room" say so.
fn count(entry: &RoomEntry, draft: &Draft, random: &mut crate::num::Stream) -> u32 {
    let usual = random.between(entry.count[0] as usize, entry.count[1] as usize) as u32;
    match &draft.sized {
        Some((kind, total)) if entry.place.contains(kind) => *total,
        // One of the rooms is the living room.
        Some((kind, total)) if kind == "room" && entry.place.iter().any(|p| p == "bedroom") => {
            total.saturating_sub(1)
        }
        _ => usual,
    }
    .min(MOST_ROOMS as u32)
}

/// What a draft says of one room.
fn of_room(draft: &Draft, room: Option<usize>) -> Draft {
    let numbers: BTreeMap<usize, usize> = (0..draft.mentions.len())
        .filter(|m| draft.mentions[*m].room == room)
        .enumerate()
        .map(|(new, old)| (old, new))
        .collect();
    let target = |target: AskedTarget| match target {
        AskedTarget::Mention(a) => numbers.get(&a).copied().map(AskedTarget::Mention),
        AskedTarget::Between(a, b) => {
            numbers.get(&a).zip(numbers.get(&b)).map(|(a, b)| AskedTarget::Between(*a, *b))
        }
        AskedTarget::Room | AskedTarget::Door | AskedTarget::Window => Some(target),
    };
    let relation = |r: &AskedRelation| {
        let subject = *numbers.get(&r.subject)?;
        Some(AskedRelation { subject, target: target(r.target)?, ..r.clone() })
    };
    let mentions = numbers.keys().map(|m| draft.mentions[*m].clone()).collect();
    let relations = draft.relations.iter().filter_map(relation).collect();
    let own = Draft { mentions, relations, excluded: draft.excluded.clone(), ..Draft::default() };
    match room {
        Some(_) => own,
        None => Draft { mentions: own.mentions, relations: own.relations, ..draft.clone() },
    }
}

/// Takes a room's Spec into that of the whole place.
fn join(spec: &mut Spec, inner: Spec, room: &Planned, number: usize) {
    let id = spec.new_room_id(&room.archetype.name);
    let mut setting = inner.setting.clone();
    // Its own door leads to the room from which it is entered.
    setting.doors = 0;
    let order = (number as i64 + 1) * 10;
    // One flight of stairs leads to all rooms of a storey.
    let first = spec.rooms_in_order().into_iter().find(|(_, other)| other.level == room.level);
    let beside = first.filter(|_| room.level != 0).map(|(id, _)| id.clone());
    let surfaces = inner.surfaces.clone();
    let entry = Room { setting, surfaces, beside, level: room.level, open: room.open, order };
    spec.rooms.insert(id.clone(), entry);
    let last = spec.items.values().map(|item| item.order).max().unwrap_or(0);
    let mut ids: BTreeMap<&ItemId, ItemId> = BTreeMap::new();
    for (old, item) in inner.items_in_order() {
        let new = spec.new_item_id(&item.kind);
        ids.insert(old, new.clone());
        let item = Item { room: Some(id.clone()), order: last + item.order, ..item.clone() };
        spec.items.insert(new, item);
    }
    for relation in inner.relations.values() {
        let item = |old: &ItemId| ids.get(old).cloned();
        let target = match &relation.target {
            Target::Item(a) => item(a).map(Target::Item),
            Target::Items(a, b) => item(a).zip(item(b)).map(|(a, b)| Target::Items(a, b)),
            Target::Room | Target::Door | Target::Window => Some(relation.target.clone()),
        };
        let (Some(subject), Some(target)) = (item(&relation.subject), target) else { continue };
        let new = spec.new_relation_id();
        spec.relations.insert(new, Relation { subject, target, ..relation.clone() });
    }
}
