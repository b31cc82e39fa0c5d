//! Judges what an edit did: whether it is what was asked for, and whether nothing else was touched.

use scenewright::prompt::{EditReading, Steps};
use scenewright::spec::{Difference, Item, ItemId, Note, Spec, differences};

use super::case::{Add, Case};
use crate::prompt_reader::reader;

use super::tells::{place_named, told_light, told_of_item, told_of_surface, told_setting};

/// The fields of an item that say what it looks like.
const LOOK: [&str; 6] = ["prompt", "words", "params", "material", "color", "variant"];

/// What is wrong with a reading.
#[derive(Debug, Default)]
pub struct Verdict {
    /// What was asked for and not done.
    pub missed: Vec<String>,
    /// What was done and not asked for.
    pub touched: Vec<String>,
}

impl Verdict {
    pub fn is_right(&self) -> bool {
        self.missed.is_empty() && self.touched.is_empty()
    }
}

pub fn judge(case: &Case, before: &Spec, after: &Spec, reading: &EditReading) -> Verdict {
    let found = differences(before, after);
    let touched =
        found.iter().filter(|d| !allowed(case, before, after, d)).map(ToString::to_string).collect();
    Verdict { missed: missed(case, before, after, reading, &found), touched }
}

fn added(before: &Spec, after: &Spec) -> Vec<(ItemId, Item)> {
    let new = after.items.iter().filter(|(id, _)| !before.items.contains_key(*id));
    new.map(|(id, item)| (id.clone(), item.clone())).collect()
}

fn allowed(case: &Case, before: &Spec, after: &Spec, difference: &Difference) -> bool {
    let removable = |id: &ItemId| {
        case.remove.contains(id)
            || case.remove_any.iter().any(|any| any.of.contains(id))
            || case.replace.iter().any(|r| r.id == *id)
    };
    let movable = |id: &ItemId| case.moved.contains(id) || case.relate.iter().any(|r| r.id == *id);
    let is_new = |id: &ItemId| !before.items.contains_key(id);
    let looks = |fields: &[&str]| fields.iter().all(|f| LOOK.contains(f));
    let any = |field: &str| case.any_of.iter().any(|f| f == field || f.starts_with(&format!("{field}.")));
    let restyled = case.restyle.is_some() || any("restyle");
    let place = case.settings().iter().any(|s| s.starts_with("place="));
    if (case.reseed || place)
        && !matches!(difference, Difference::Changed(id, _) | Difference::Removed(id) if case.keep.contains(id))
    {
        return true;
    }
    match difference {
        Difference::Added(id) => {
            let kind = &after.items[id].kind;
            let asked = case.add.iter().map(|a| &a.kind).chain(case.replace.iter().map(|r| &r.kind));
            asked.into_iter().any(|kinds| is_one_of(kinds, kind))
        }
        Difference::Removed(id) => removable(id),
        Difference::Changed(id, fields) => {
            let replaced = case.replace.iter().any(|r| r.id == *id);
            let changed = case.change.iter().any(|c| c.id == *id)
                || (restyled && !case.keep.contains(id))
                || any(&id.0);
            replaced || (changed && looks(fields)) || (movable(id) && fields == &["lock"])
        }
        Difference::Related(_, r) => {
            is_new(&r.subject) || movable(&r.subject) || case.replace.iter().any(|x| r.names(&x.id))
        }
        Difference::Unrelated(_, r) => {
            let gone = |id: &ItemId| removable(id) && !after.items.contains_key(id);
            movable(&r.subject)
                || gone(&r.subject)
                || r.target.items().into_iter().any(gone)
                || case.replace.iter().any(|x| r.names(&x.id))
        }
        Difference::Surface(surface) => case.surface.contains_key(surface) || restyled || any("surface"),
        Difference::Light => case.light.is_some() || restyled || any("light"),
        Difference::Setting(fields) => {
            case.setting.is_some() || any("setting") || (restyled && fields == &["opening_words"])
        }
        Difference::Material(_) | Difference::Room(_) | Difference::Seed | Difference::Prompt => false,
    }
}

fn missed(
    case: &Case,
    before: &Spec,
    after: &Spec,
    reading: &EditReading,
    found: &[Difference],
) -> Vec<String> {
    let mut missed = Vec::new();
    let mut must = |holds: bool, what: String| {
        if !holds {
            missed.push(what);
        }
    };
    if !case.any_of.is_empty() {
        must(!found.is_empty(), format!("any of {:?}", case.any_of));
        return missed;
    }
    let mut new = added(before, after);
    for replace in &case.replace {
        let kind = after.items.get(&replace.id).map(|item| &item.kind);
        let is = kind.is_some_and(|kind| {
            let same = *kind == before.items[&replace.id].kind;
            is_one_of(&replace.kind, kind) && !(same && is_unmade(&replace.kind))
        });
        let anew =
            new.iter().position(|(_, item)| is_one_of(&replace.kind, &item.kind)).filter(|_| kind.is_none());
        if let Some(anew) = anew {
            new.remove(anew);
        }
        let told = is_unmade(&replace.kind) && !reading.notes.is_empty();
        must(is || anew.is_some() || told, format!("{} becomes {:?}", replace.id, replace.kind));
    }
    for add in &case.add {
        let fits: Vec<usize> =
            (0..new.len()).filter(|i| fits(add, &new[*i], after)).take(add.count).collect();
        let told = is_unmade(&add.kind) && fits.is_empty() && !reading.notes.is_empty();
        must(
            fits.len() == add.count || told,
            format!("{} of {:?} with all that is said of them", add.count, add.kind),
        );
        for index in fits.into_iter().rev() {
            new.remove(index);
        }
    }
    must(
        new.is_empty() || case.reseed || case.setting.is_some(),
        format!("no more than that: {:?}", new.iter().map(|n| &n.0.0).collect::<Vec<_>>()),
    );
    for id in &case.remove {
        must(!after.items.contains_key(id), format!("{id} goes"));
    }
    for any in &case.remove_any {
        let gone = any.of.iter().filter(|id| !after.items.contains_key(*id)).count();
        must(gone == any.count, format!("{} of {:?} go", any.count, any.of));
    }
    for change in &case.change {
        let (old, new) = (&before.items[&change.id], after.items.get(&change.id));
        must(
            new.is_some_and(|new| change.to.any(|to| told_of_item(old, new, to))),
            format!("{} becomes {:?}", change.id, change.to),
        );
    }
    for relate in &case.relate {
        let is = after
            .relations
            .values()
            .any(|r| r.subject == relate.id && is_kind(r, &relate.relation) && is_target(r, &relate.target));
        must(is, format!("{} {:?} {}", relate.id, relate.relation, relate.target));
    }
    for id in &case.moved {
        let of = |spec: &Spec| -> Vec<_> {
            spec.relations.values().filter(|r| r.subject == *id).cloned().collect()
        };
        let lock = |spec: &Spec| spec.items.get(id).and_then(|item| item.lock.clone());
        must(of(before) != of(after) || lock(before) != lock(after), format!("{id} moves"));
    }
    for (surface, to) in &case.surface {
        let of = |spec: &Spec| spec.surfaces.get(surface).cloned().unwrap_or_default();
        must(
            to.any(|to| told_of_surface(&of(before), &of(after), to)),
            format!("{surface:?} becomes {to:?}, not {}", of(after)),
        );
    }
    if let Some(to) = &case.light {
        let told = to.any(|to| told_light(&before.light, &after.light, to));
        must(told, format!("the light becomes {to:?}"));
    }
    for to in case.settings() {
        let unmade = to.strip_prefix("place=").is_some_and(|names| !names.split('|').any(is_place));
        must(
            unmade && !reading.notes.is_empty() || told_setting(&before.setting, &after.setting, to),
            format!("the place becomes {to}"),
        );
    }
    if let Some(to) = &case.restyle {
        let told = before
            .items
            .iter()
            .any(|(id, old)| after.items.get(id).is_some_and(|new| to.any(|to| told_of_item(old, new, to))));
        must(told, format!("everything becomes {to:?}"));
    }
    for id in &case.keep {
        must(before.items.get(id) == after.items.get(id), format!("{id} stays"));
    }
    must(!case.reseed || !found.is_empty(), "all is drawn anew".into());
    let steps = case.undo.map(Steps::Undo).or(case.redo.map(Steps::Redo));
    must(reading.steps == steps, format!("{steps:?} and not {:?}", reading.steps));
    let says = |note: &Note| case.asks.iter().all(|id| note.message.contains(&id.0));
    must(case.asks.is_empty() || reading.notes.iter().any(says), format!("asks which of {:?}", case.asks));
    must(!case.nothing || !reading.notes.is_empty(), "says why not".into());
    missed
}

fn fits(add: &Add, (id, item): &(ItemId, Item), after: &Spec) -> bool {
    let of = |r: &&scenewright::spec::Relation| r.subject == *id;
    let stands = add.relation.is_empty()
        || after.relations.values().filter(of).any(|r| {
            is_kind(r, &add.relation) && add.target.as_ref().is_none_or(|target| is_target(r, target))
        });
    let plain = Item { color: None, material: None, ..item.clone() };
    let made = add.material.is_empty() || add.material.iter().any(|m| told_of_item(&plain, item, m));
    let colored = add.color.as_ref().is_none_or(|c| told_of_item(&plain, item, c));
    is_one_of(&add.kind, &item.kind) && stands && made && colored
}

/// The kinds that the program makes for what a label names: it has no radio, and "fish tank" is its aquarium.
fn made(labels: &[String]) -> Vec<String> {
    let reader = reader();
    let of = |label: &String| {
        let words: Vec<&str> = label.split('_').collect();
        let named = || reader.edit_lexicon.find(&words)?.item.clone().map(|(kind, _)| kind);
        Some(label.clone()).filter(|label| reader.vocabulary.kinds.contains_key(label)).or_else(named)
    };
    labels.iter().filter_map(of).collect()
}

/// Whether the program makes nothing of the sort: then it has to say so, and may put something like it there.
fn is_unmade(labels: &[String]) -> bool {
    made(labels).is_empty()
}

/// Whether the program knows such a place, be it under another name.
fn is_place(name: &str) -> bool {
    place_named(name).is_some()
}

fn is_one_of(labels: &[String], kind: &str) -> bool {
    let made = made(labels);
    made.is_empty() || made.iter().any(|k| k == kind) || labels.iter().any(|label| label == kind)
}

fn is_kind(relation: &scenewright::spec::Relation, names: &[String]) -> bool {
    let kind = serde_json::to_value(relation.kind).expect("a name");
    names.iter().any(|name| kind == name.as_str())
}

fn is_target(relation: &scenewright::spec::Relation, target: &str) -> bool {
    use scenewright::spec::Target;
    match &relation.target {
        Target::Room => target == "room",
        Target::Door => target == "door",
        Target::Window => target == "window",
        Target::Item(id) => id.0 == target,
        Target::Items(a, b) => a.0 == target || b.0 == target,
    }
}
