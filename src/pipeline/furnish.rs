//! From a Spec to things that stand somewhere: looks, layout, certificate.

use std::collections::BTreeMap;

use super::measures;
use crate::layout::{self, LeftOut, OpeningKind, Piece, Place, Problem, Solution, Walk};
use crate::num::Seed;
use crate::props::{self, Generator, Held, Param};
use crate::scene::{Look, Looks};
use crate::spec::{Certificate, Item, ItemId, Note, Placement, Spec};

/// A furnished place.
pub struct Furnished {
    /// What was to be placed, and where.
    pub problem: Problem,
    /// What each piece looks like.
    pub looks: BTreeMap<ItemId, Look>,
    /// Where each placed piece stands.
    pub placements: BTreeMap<ItemId, Placement>,
    /// Where a visitor starts and can walk.
    pub walk: Walk,
    /// What was proved.
    pub certificate: Certificate,
    /// What found no place.
    pub left_out: Vec<LeftOut>,
    /// What could not be done.
    pub notes: Vec<Note>,
}

/// Makes every object of a Spec; `each` hears how many are done.
pub fn make(spec: &Spec, each: &dyn Fn(usize, usize)) -> (Problem, BTreeMap<ItemId, Look>, Vec<Note>) {
    let seed = Seed(spec.seed);
    let place = layout::plan(&spec.setting, seed.child("place"));
    let mut looks = Looks::new(seed.child("looks"));
    let mut problem = Problem {
        place,
        pieces: Vec::new(),
        relations: Vec::new(),
        locked: BTreeMap::new(),
        held: BTreeMap::new(),
        seed: seed.child("layout"),
    };
    let mut made = BTreeMap::new();
    let mut notes = Vec::new();
    for (id, item) in openings(&problem.place, spec) {
        add(&mut problem, &mut made, &mut looks, &id, &item);
    }
    let items = spec.items_in_order();
    for (done, (id, item)) in items.iter().enumerate() {
        each(done, items.len());
        if !add(&mut problem, &mut made, &mut looks, id, item) {
            let message = format!("nothing makes a `{}`, so {} was left out", item.kind, item.prompt);
            notes.push(Note::warn("unknown-kind", message));
        }
        notes.extend(held(item));
    }
    problem.relations = spec.relations.values().cloned().collect();
    (problem, made, notes)
}

/// Finds a place for every object and proves the result; none when cancelled.
pub fn place(
    (problem, looks, mut notes): (Problem, BTreeMap<ItemId, Look>, Vec<Note>),
    cancelled: &(dyn Fn() -> bool + Sync),
) -> Furnished {
    let solution = layout::solve(&problem, cancelled);
    notes.extend(solution.notes);
    let (mut certificate, walk) = layout::prove(&problem, &solution.placements);
    certificate.ergonomics = measures::out_of_range(&problem, &looks, &solution.placements);
    notes.extend(measures::notes(&problem, &looks, &certificate.ergonomics));
    let Solution { placements, left_out, .. } = solution;
    Furnished { problem, looks, placements, walk, certificate, left_out, notes }
}

fn add(
    problem: &mut Problem,
    made: &mut BTreeMap<ItemId, Look>,
    looks: &mut Looks,
    id: &ItemId,
    item: &Item,
) -> bool {
    let Some(generator) = props::find(&item.kind) else { return false };
    let look = looks.of(generator, item);
    problem.pieces.push(piece(id, item, generator, &look));
    if let Some(lock) = &item.lock {
        problem.locked.insert(id.clone(), lock.clone());
    }
    made.insert(id.clone(), look);
    true
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
fn openings(place: &Place, spec: &Spec) -> Vec<(ItemId, Item)> {
    let openings = place.openings.iter().filter(|_| place.indoor);
    let mut counts = BTreeMap::new();
    let each = openings.map(|opening| {
        let kind = match opening.kind {
            OpeningKind::Door => "door",
            OpeningKind::Window => "window",
        };
        let count: &mut u32 = counts.entry(kind).or_default();
        *count += 1;
        let params = [("width", opening.width_m), ("height", opening.height_m)];
        let item = Item {
            kind: kind.into(),
            prompt: kind.into(),
            words: spec.setting.opening_words.iter().cloned().collect(),
            params: params.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
            ..Item::default()
        };
        (ItemId(format!("{kind}-{count}")), item)
    });
    each.collect()
}
