//! What differs between two Specs, field by field: what an edit touched.

use std::collections::BTreeMap;
use std::fmt;

use super::{Item, ItemId, Relation, RelationId, RoomId, Spec, Surface};

/// One thing that differs.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// An item is there that was not.
    Added(ItemId),
    /// An item is no longer there.
    Removed(ItemId),
    /// An item has another value in these fields.
    Changed(ItemId, Vec<&'static str>),
    /// A relation is there that was not.
    Related(RelationId, Relation),
    /// A relation is no longer there.
    Unrelated(RelationId, Relation),
    /// A surface has another material.
    Surface(Surface),
    /// A material is set by hand that was not, or otherwise.
    Material(String),
    /// A room was added, removed or changed.
    Room(RoomId),
    /// The place has another value in these fields.
    Setting(Vec<&'static str>),
    /// The light is another.
    Light,
    /// The seed is another.
    Seed,
    /// The prompt is another.
    Prompt,
}

/// All that differs, in a fixed order. Numbers of ids and the version are not compared.
pub fn differences(before: &Spec, after: &Spec) -> Vec<Difference> {
    let mut found = Vec::new();
    for (id, old, new) in pairs(&before.items, &after.items) {
        found.push(match (old, new) {
            (Some(old), Some(new)) => Difference::Changed(id, item_fields(old, new)),
            (None, _) => Difference::Added(id),
            (_, None) => Difference::Removed(id),
        });
    }
    for (id, old, new) in pairs(&before.relations, &after.relations) {
        found.extend(old.map(|old| Difference::Unrelated(id.clone(), old.clone())));
        found.extend(new.map(|new| Difference::Related(id, new.clone())));
    }
    found.extend(pairs(&before.surfaces, &after.surfaces).into_iter().map(|(s, ..)| Difference::Surface(s)));
    let materials = pairs(&before.materials, &after.materials);
    found.extend(materials.into_iter().map(|(id, ..)| Difference::Material(id)));
    found.extend(pairs(&before.rooms, &after.rooms).into_iter().map(|(id, ..)| Difference::Room(id)));
    let setting = setting_fields(before, after);
    found.extend((!setting.is_empty()).then_some(Difference::Setting(setting)));
    found.extend((before.light != after.light).then_some(Difference::Light));
    found.extend((before.seed != after.seed).then_some(Difference::Seed));
    found.extend((before.prompt != after.prompt).then_some(Difference::Prompt));
    found
}

type Pair<'a, K, V> = (K, Option<&'a V>, Option<&'a V>);

/// Entries that are not the same in both maps.
fn pairs<'a, K: Ord + Clone, V: PartialEq>(
    a: &'a BTreeMap<K, V>,
    b: &'a BTreeMap<K, V>,
) -> Vec<Pair<'a, K, V>> {
    let old = a.iter().map(|(key, value)| (key.clone(), Some(value), b.get(key)));
    let new = b
        .iter()
        .filter(|(key, _)| !a.contains_key(*key))
        .map(|(key, value)| (key.clone(), None, Some(value)));
    old.chain(new).filter(|(_, old, new)| old != new).collect()
}

fn item_fields(a: &Item, b: &Item) -> Vec<&'static str> {
    changed(&[
        ("kind", a.kind == b.kind),
        ("room", a.room == b.room),
        ("prompt", a.prompt == b.prompt),
        ("words", a.words == b.words),
        ("params", a.params == b.params),
        ("material", a.material == b.material),
        ("color", a.color == b.color),
        ("asked", a.asked == b.asked),
        ("order", a.order == b.order),
        ("variant", a.variant == b.variant),
        ("lock", a.lock == b.lock),
    ])
}

fn setting_fields(before: &Spec, after: &Spec) -> Vec<&'static str> {
    let (a, b) = (&before.setting, &after.setting);
    changed(&[
        ("kind", a.kind == b.kind),
        ("archetype", a.archetype == b.archetype),
        ("polygon", a.polygon == b.polygon),
        ("height_m", a.height_m == b.height_m),
        ("knee_m", a.knee_m == b.knee_m),
        ("doors", a.doors == b.doors),
        ("windows", a.windows == b.windows),
        ("opening_words", a.opening_words == b.opening_words),
        ("land", a.land == b.land),
    ])
}

fn changed(fields: &[(&'static str, bool)]) -> Vec<&'static str> {
    fields.iter().filter(|(_, same)| !same).map(|(name, _)| *name).collect()
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Added(id) => write!(f, "added {id}"),
            Difference::Removed(id) => write!(f, "removed {id}"),
            Difference::Changed(id, fields) => write!(f, "changed {id}: {}", fields.join(", ")),
            Difference::Related(_, relation) => write!(f, "now {}", relation.in_words(&|id| id.0.clone())),
            Difference::Unrelated(_, relation) => {
                write!(f, "no longer {}", relation.in_words(&|id| id.0.clone()))
            }
            Difference::Surface(Surface::Floor) => write!(f, "changed the floor"),
            Difference::Surface(Surface::Wall) => write!(f, "changed the walls"),
            Difference::Surface(Surface::Ceiling) => write!(f, "changed the ceiling"),
            Difference::Material(id) => write!(f, "changed the material {id}"),
            Difference::Room(id) => write!(f, "changed the room {id}"),
            Difference::Setting(fields) => write!(f, "changed the place: {}", fields.join(", ")),
            Difference::Light => write!(f, "changed the light"),
            Difference::Seed => write!(f, "changed the seed"),
            Difference::Prompt => write!(f, "changed the prompt"),
        }
    }
}
