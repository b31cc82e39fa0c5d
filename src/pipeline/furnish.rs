//! From a Spec to things that stand somewhere: looks, layout, certificate.

use std::borrow::Cow;
use std::collections::BTreeMap;

use rayon::prelude::*;

use super::measures;
use super::rooms::rooms;
use crate::layout::{self, LeftOut, OpeningKind, Piece, Place, Problem, Walk};
use crate::num::Seed;
use crate::prompt::data::color_named;
use crate::props::{self, Generator, Held, Param};
use crate::scene::{Look, Looks};
use crate::spec::{Certificate, Item, ItemId, Note, Placement, RoomId, Spec};

/// The objects of a Spec, made but not placed.
#[derive(Clone)]
pub struct Made {
    /// What is to be placed in which room; the first room first.
    pub tasks: Vec<Task>,
    /// What each piece looks like.
    pub looks: BTreeMap<ItemId, Look>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

/// What is to be placed in one room.
#[derive(Clone, Debug)]
pub struct Task {
    /// The room; none for the first one and for stairwells.
    pub room: Option<RoomId>,
    /// Its place and what belongs there.
    pub problem: Problem,
}

/// A furnished place.
pub struct Furnished {
    /// Its rooms, the first one first.
    pub rooms: Vec<FurnishedRoom>,
    /// What each piece looks like.
    pub looks: BTreeMap<ItemId, Look>,
    /// What was proved of all rooms together.
    pub certificate: Certificate,
    /// What found no place.
    pub left_out: Vec<LeftOut>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

/// One room with everything in it.
pub struct FurnishedRoom {
    /// Which; none for the first one and for stairwells.
    pub id: Option<RoomId>,
    /// What was to be placed, and where.
    pub problem: Problem,
    /// Where each placed piece stands; heights count from the room's floor.
    pub placements: BTreeMap<ItemId, Placement>,
    /// Where a visitor starts and can walk.
    pub walk: Walk,
}

impl Furnished {
    /// Where a placed piece stands in the world.
    pub fn placement(&self, id: &ItemId) -> Option<Placement> {
        let room = self.rooms.iter().find(|room| room.placements.contains_key(id))?;
        let placement = room.placements.get(id)?;
        Some(raised(placement, room.problem.place.floor_m))
    }
}

/// Makes every object of a Spec; `each` hears how many are done.
pub fn make(spec: &Spec, each: &dyn Fn(usize, usize)) -> Made {
    let seed = Seed(spec.seed);
    let (mut tasks, notes) = rooms(spec);
    let mut work = Work { looks: Looks::new(seed.child("looks")), made: BTreeMap::new(), notes };
    let mut counts = BTreeMap::new();
    for task in &mut tasks {
        for (id, item) in openings(&task.problem.place, spec, task.room.as_ref(), &mut counts) {
            work.add(task, &id, &item);
        }
    }
    let items = spec.items_in_order();
    for (done, (id, item)) in items.iter().enumerate() {
        each(done, items.len());
        let Some(task) = tasks.iter_mut().find(|task| task.room == item.room) else {
            work.notes.push(left_out(item, "there is no such room"));
            continue;
        };
        let Some(item) = dressed(task, item) else { continue };
        if !work.add(task, id, &item) {
            work.notes.push(left_out(&item, &format!("nothing makes a `{}`", item.kind)));
        }
        work.notes.extend(held(&item));
    }
    relate(spec, &mut tasks, &mut work.notes);
    Made { tasks, looks: work.made, notes: work.notes }
}

/// An item as it is made in its room: curtains that came with the place are as wide as their windows allow, and
/// there are none where every window that has room for one has it.
fn dressed<'a>(task: &Task, item: &'a Item) -> Option<Cow<'a, Item>> {
    if item.kind != "curtain" || item.asked || item.lock.is_some() {
        return Some(Cow::Borrowed(item));
    }
    let room: Vec<f32> = room_for_curtains(&task.problem.place);
    let most = room.iter().copied().reduce(f32::min)?;
    let hung = task.problem.pieces.iter().filter(|piece| piece.kind == item.kind).count();
    let width = props::find(&item.kind)?.params.iter().find(|param| param.name == "width")?;
    let mut item = item.clone();
    let wide = item.params.entry("width".into()).or_insert(width.default);
    *wide = wide.min(most);
    (hung < room.len()).then_some(Cow::Owned(item))
}

/// How far a curtain reaches past its window on either side at least, metres.
const PAST_WINDOW_M: f32 = 0.12;

/// How wide a curtain may be at each window that has room for one, metres: clear of corners, doors and the middle
/// between windows.
fn room_for_curtains(place: &Place) -> Vec<f32> {
    let windows = place.openings.iter().filter(|o| o.kind == OpeningKind::Window);
    let room = windows.map(|window| {
        let (a, b) = place.edge(window.wall);
        let ends = window.along_m.min(a.distance(b) - window.along_m) - 0.025;
        let others = place.openings.iter().filter(|o| o.wall == window.wall && *o != window);
        let apart = others.map(|o| {
            let away = (o.along_m - window.along_m).abs();
            if o.kind == OpeningKind::Window { away * 0.5 - 0.005 } else { away - o.width_m * 0.5 - 0.1 }
        });
        (window, apart.fold(ends, f32::min))
    });
    let wide = room.filter(|(window, half)| *half >= window.width_m * 0.5 + PAST_WINDOW_M);
    wide.map(|(_, half)| half * 2.0).collect()
}

fn left_out(item: &Item, why: &str) -> Note {
    Note::warn("left-out", format!("{} was left out: {why}", item.prompt))
}

/// Gives every room the relations of what is in it.
fn relate(spec: &Spec, tasks: &mut [Task], notes: &mut Vec<Note>) {
    let room = |id: &ItemId| spec.items.get(id).map(|item| &item.room);
    for relation in spec.relations.values() {
        let Some(of) = room(&relation.subject) else { continue };
        if relation.target.items().into_iter().any(|id| room(id).is_some_and(|other| other != of)) {
            let title = |id: &ItemId| spec.items.get(id).map_or(id.0.clone(), |item| item.prompt.clone());
            let message = format!("{}: they are in different rooms", relation.in_words(&title));
            notes.extend(relation.asked.then(|| Note::warn("relation-missed", message)));
            continue;
        }
        if let Some(task) = tasks.iter_mut().find(|task| task.room == *of) {
            task.problem.relations.push(relation.clone());
        }
    }
}

/// Finds a place for every object and proves the result; what is not done yet when cancelled is left out.
pub fn place(made: Made, cancelled: &(dyn Fn() -> bool + Sync)) -> Furnished {
    let Made { tasks, looks, mut notes } = made;
    let solve = |task: Task| {
        let solution = layout::solve(&task.problem, cancelled);
        let (mut certificate, walk) = layout::prove(&task.problem, &solution.placements);
        certificate.ergonomics = measures::out_of_range(&task.problem, &looks, &solution.placements);
        let mut notes = solution.notes;
        notes.extend(measures::notes(&task.problem, &looks, &certificate.ergonomics));
        let Task { room: id, problem } = task;
        let room = FurnishedRoom { id, problem, placements: solution.placements, walk };
        (room, certificate, solution.left_out, notes)
    };
    let solved: Vec<_> = tasks.into_par_iter().map(solve).collect();
    let mut rooms = Vec::new();
    let mut proofs = Vec::new();
    let mut left_out = Vec::new();
    for (room, certificate, without, remarks) in solved {
        rooms.push(room);
        proofs.push(certificate);
        left_out.extend(without);
        notes.extend(remarks);
    }
    let ways: Vec<_> = rooms.iter().map(|room| (&room.problem.place, &room.walk)).collect();
    let certificate = layout::prove_rooms(&ways, proofs);
    Furnished { rooms, looks, certificate, left_out, notes }
}

/// The same placement where the floor is that much higher.
fn raised(placement: &Placement, by_m: f32) -> Placement {
    let [x, y, z] = placement.position;
    Placement { position: [x, y + by_m, z], ..placement.clone() }
}

struct Work {
    looks: Looks,
    made: BTreeMap<ItemId, Look>,
    notes: Vec<Note>,
}

impl Work {
    /// Makes an item and puts it on the list of its room; false if nothing makes it.
    fn add(&mut self, task: &mut Task, id: &ItemId, item: &Item) -> bool {
        let Some(generator) = props::find(&item.kind) else { return false };
        let look = self.looks.of(generator, item);
        task.problem.pieces.push(piece(id, item, generator, &look));
        if let Some(lock) = &item.lock {
            let there = raised(lock, -task.problem.place.floor_m);
            task.problem.locked.insert(id.clone(), there);
        }
        self.made.insert(id.clone(), look);
        true
    }
}

/// Measures in a Spec that its generator cannot make.
fn held(item: &Item) -> Vec<Note> {
    let Some(generator) = props::find(&item.kind) else { return Vec::new() };
    let title = generator.title.to_lowercase();
    let note = |held: Held| {
        let Held { name, asked, taken } = held;
        let message = match taken {
            Some((taken, Param { min, max, unit, .. })) => {
                format!("{title}: {name} {asked} is not within {min} to {max} {unit}; {taken} was taken")
            }
            None => {
                let known: Vec<&str> = generator.params.iter().map(|param| param.name).collect();
                format!("{title} has no measure `{name}`; it has {}", known.join(", "))
            }
        };
        Note::warn("measure-held", message)
    };
    generator.held(&item.params).into_iter().map(note).collect()
}

fn piece(id: &ItemId, item: &Item, generator: &Generator, look: &Look) -> Piece {
    let title = if item.prompt.is_empty() { generator.title.to_lowercase() } else { item.prompt.clone() };
    Piece {
        id: id.clone(),
        kind: item.kind.clone(),
        title,
        mounting: generator.mounting,
        body: look.prop.collider.clone(),
        supports: look.prop.supports.clone(),
        clear_front_m: generator.clear_front_m,
        seats: look.prop.anchors.iter().filter(|a| a.name == "seat").map(|a| a.position).collect(),
        asked: item.asked,
    }
}

/// Doors and windows that fill the openings of the place, in its order.
fn openings(
    place: &Place,
    spec: &Spec,
    room: Option<&RoomId>,
    counts: &mut BTreeMap<&'static str, u32>,
) -> Vec<(ItemId, Item)> {
    let setting = room.and_then(|id| spec.rooms.get(id)).map_or(&spec.setting, |room| &room.setting);
    let openings = place.openings.iter().filter(|_| place.indoor);
    let each = openings.filter_map(|opening| {
        let kind = match opening.kind {
            OpeningKind::Door => "door",
            OpeningKind::Window => "window",
            OpeningKind::Passage => return None,
        };
        let count: &mut u32 = counts.entry(kind).or_default();
        let id = loop {
            *count += 1;
            let id = ItemId(format!("{kind}-{count}"));
            if !spec.items.contains_key(&id) {
                break id;
            }
        };
        let params = [("width", opening.width_m), ("height", opening.height_m)];
        // Only doors are painted.
        let painted =
            setting.opening_words.iter().filter(|_| kind == "door").find_map(|word| color_named(word));
        let item = Item {
            kind: kind.into(),
            prompt: kind.into(),
            words: setting.opening_words.iter().cloned().collect(),
            color: painted,
            params: params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            ..Item::default()
        };
        Some((id, item))
    });
    each.collect()
}
