//! Compares what was found in a scene prompt with what is in it.

use scenewright::num::Srgb8;
use scenewright::prompt::SceneReader;
use scenewright::spec::{Light, RelationKind};

use super::found::{Found, Group};
use super::gold::{Join, Scene, Side, Thing};
use super::lab::difference;
use super::tally::Tally;
use crate::prompt_reader::reader;

/// Colours nearer than this are called by the same name.
const SAME_COLOR: f64 = 15.0;

/// Judges one reading.
pub fn judge(tally: &mut Tally, gold: &Scene, found: &Found) {
    let prompt = &gold.prompt;
    let place = gold.place.contains(&found.place);
    let say = || format!("{} for {:?} in: {prompt}", found.place, gold.place);
    tally.judge("kind of place", place, say);
    if gold.typos > 0 {
        tally.judge("kind of place, a word misspelt", place, say);
    }
    let named = is_named(gold);
    tally.judge(if named { "kind of place, named" } else { "kind of place, described" }, place, say);
    let matched = matched(&gold.items, &found.things);
    for (thing, group) in gold.items.iter().zip(&matched) {
        judge_thing(tally, gold, found, thing, *group);
    }
    let asked = found.things.iter().filter(|g| g.kind != "door" && g.kind != "window");
    for group in asked {
        let known = gold.items.iter().any(|thing| thing.kind.contains(&group.kind))
            || gold.relations.iter().any(|r| r.subject == group.kind || r.target.names(&group.kind));
        tally.judge("nothing else taken for asked", known, || format!("{} in: {prompt}", group.kind));
    }
    for kind in &gold.without {
        let absent = !found.present.contains(kind);
        tally.judge("left out as asked", absent, || format!("{kind} in: {prompt}"));
    }
    for join in &gold.relations {
        let kept = accepted(gold, join).iter().any(|join| is_kept(join, found));
        tally.judge("relations", kept, || {
            let mut seen = found.relations.clone();
            seen.dedup();
            format!("{join:?} in: {prompt} ({seen:?})")
        });
    }
    for (surface, words) in &gold.surfaces {
        let phrase = found.surfaces.get(surface).map_or("", String::as_str);
        let right = is_of(phrase, None, words);
        tally.judge("surfaces", right, || format!("{surface:?} is “{phrase}” in: {prompt}"));
    }
    if let Some(size) = gold.size_m {
        let near = |a: [f32; 2]| a.iter().zip(found.size_m).all(|(a, b)| (a - b).abs() < 0.06);
        let right = near(size) || near([size[1], size[0]]);
        tally.judge("size of the place", right, || format!("{:?} in: {prompt}", found.size_m));
    }
    if let Some(light) = &gold.light {
        let right = found.light.as_ref().is_some_and(|l| is_lit(light, l));
        tally.judge("light", right, || format!("{:?} in: {prompt}", found.light));
    }
}

/// Whether a name of the place stands in the prompt.
fn is_named(gold: &Scene) -> bool {
    let places = &reader().archetypes;
    let plain = format!(" {} ", scenewright::prompt::lexicon::plain_phrase(&gold.prompt));
    let words = gold.place.iter().filter_map(|name| places.get(name)).flat_map(|place| &place.words);
    words.into_iter().any(|word| plain.contains(&format!(" {word} ")))
}

/// The group of each thing: what agrees best comes first, no group serves twice.
fn matched<'a>(things: &[Thing], groups: &'a [Group]) -> Vec<Option<&'a Group>> {
    let mut pairs = Vec::new();
    for (t, thing) in things.iter().enumerate() {
        for (g, group) in groups.iter().enumerate().filter(|(_, g)| thing.kind.contains(&g.kind)) {
            let agrees = attributes(thing, group).iter().filter(|(_, right)| *right).count();
            let counted = thing.count.is_some_and(|count| count.holds(group.count));
            let score = agrees as i32 * 100 + i32::from(counted) * 10 - t.abs_diff(g).min(9) as i32;
            pairs.push((-score, t, g));
        }
    }
    pairs.sort_unstable();
    let mut found = vec![None; things.len()];
    let mut used = vec![false; groups.len()];
    for (_, t, g) in pairs {
        if found[t].is_none() && !used[g] {
            found[t] = Some(&groups[g]);
            used[g] = true;
        }
    }
    found
}

fn judge_thing(tally: &mut Tally, gold: &Scene, found: &Found, thing: &Thing, group: Option<&Group>) {
    let prompt = &gold.prompt;
    tally.judge("things found", group.is_some(), || format!("{:?} in: {prompt}", thing.kind));
    if let Some(count) = thing.count {
        let rivals = gold.items.iter().filter(|other| other.kind.iter().any(|k| thing.kind.contains(k)));
        let number = if rivals.count() > 1 {
            group.map_or(0, |g| g.count)
        } else {
            found.things.iter().filter(|g| thing.kind.contains(&g.kind)).map(|g| g.count).sum()
        };
        let right = count.holds(number);
        if group.is_some() {
            tally
                .judge("count, of things found", right, || format!("{number} {:?} in: {prompt}", thing.kind));
        }
        tally.judge("count exact", right, || format!("{number} {:?} in: {prompt}", thing.kind));
    }
    let nothing = Group::default();
    for (what, right) in attributes(thing, group.unwrap_or(&nothing)) {
        let say = || format!("{what} of {:?} in: {prompt} ({group:?})", thing.kind);
        tally.judge("attribute on the right thing", right, say);
        if group.is_some() {
            tally.judge("attribute, of things found", right, say);
        }
    }
}

fn attributes(thing: &Thing, group: &Group) -> Vec<(&'static str, bool)> {
    let mut judged = Vec::new();
    if let Some(color) = thing.color {
        judged.push(("color", group.color.is_some_and(|c| difference(c, color) <= SAME_COLOR)));
    }
    if !thing.material.is_empty() {
        judged.push(("material", is_of(&group.material, group.color, &thing.material)));
    }
    if let Some(size) = &thing.size {
        let larger = size == "larger";
        // "long" gives tables a shape of their own rather than a measure.
        let said = group.words.iter().any(|word| sized(word).is_some_and(|l| l == larger));
        judged.push(("size", said || if larger { group.scale > 1.05 } else { group.scale < 0.95 }));
    }
    if !thing.style.is_empty() {
        let said = |word: &String| {
            group.words.contains(word) || group.material.split(' ').any(|w| w == word.as_str())
        };
        judged.push(("style", thing.style.iter().any(said)));
    }
    judged
}

/// Whether a word of size makes larger.
fn sized(word: &str) -> Option<bool> {
    let sizes = &reader().vocabulary.data.sizes;
    let size = sizes.iter().find(|size| size.words.iter().any(|w| w == word))?;
    size.width.or(size.height).or(size.depth).map(|factor| factor > 1.0)
}

/// Whether a material phrase (and a colour over it) is what one of the words says.
fn is_of(phrase: &str, color: Option<Srgb8>, words: &[String]) -> bool {
    let vocabulary = &reader().vocabulary;
    let (choice, _) = reader().material(phrase, 1);
    let color = color.or(choice.coat).or(choice.color);
    let said = |word: &String| phrase.split(' ').any(|w| w == word.as_str());
    words.iter().any(|word| {
        if said(word) && reader().vocabulary.lexicon.find(&[word]).is_some_and(|e| e.material.is_some()) {
            return true;
        }
        if let Some(named) = vocabulary.data.colors.get(word) {
            return color.is_some_and(|c| difference(c, *named) <= SAME_COLOR);
        }
        let (meant, notes) = reader().material(word, 1);
        let same = notes.is_empty()
            && meant.recipe == choice.recipe
            && meant.color.is_none_or(|m| color.is_some_and(|c| difference(c, m) <= SAME_COLOR));
        phrase.split(' ').any(|w| w == word.as_str()) || choice.recipe == *word || same
    })
}

/// The same relation for each kind that the things of its sides may be of.
fn accepted(gold: &Scene, join: &Join) -> Vec<Join> {
    let kinds = |kind: &String| -> Vec<String> {
        let named = gold.items.iter().find(|thing| thing.kind.contains(kind));
        named.map_or(vec![kind.clone()], |thing| thing.kind.clone())
    };
    let targets: Vec<Side> = match &join.target {
        Side::One(one) => kinds(one).into_iter().map(Side::One).collect(),
        two => vec![two.clone()],
    };
    let with = |subject: String| {
        let target =
            move |target: &Side| Join { subject: subject.clone(), target: target.clone(), ..join.clone() };
        targets.iter().map(target).collect::<Vec<Join>>()
    };
    kinds(&join.subject).into_iter().flat_map(with).collect()
}

/// Whether a relation was found, of the thing itself or of what it lies on: a statue on a pedestal by the door is by
/// the door. Some things are made as a stack themselves.
fn is_kept(join: &Join, found: &Found) -> bool {
    let made = |group: &Group| group.kind == join.subject && group.words.iter().any(|word| word == "stacked");
    if join.relation.contains(&RelationKind::Stacked) && found.things.iter().any(made) {
        return true;
    }
    let on = |kind: RelationKind| kind.carries() && !join.relation.contains(&kind);
    let holders = found.relations.iter().filter(|r| r.0 == join.subject && on(r.1)).flat_map(|r| &r.2);
    let joins = holders.map(|holder| Join { subject: holder.clone(), ..join.clone() });
    let mut all = std::iter::once(join.clone()).chain(joins);
    all.any(|join| found.relations.iter().any(|r| stands(&join, r)))
}

/// Whether a relation that was found is the one that was asked for, seen from either side.
fn stands(join: &Join, (subject, kind, targets): &(String, RelationKind, Vec<String>)) -> bool {
    let target = match &join.target {
        Side::One(one) => std::slice::from_ref(one),
        Side::Two(two) => two.as_slice(),
    };
    // A row or a stack is of its own things, whatever it is said to be at; "side by side" is a row.
    let row = matches!(kind, RelationKind::Row | RelationKind::Aligned);
    let own = matches!(&join.target, Side::One(t) if *t == join.subject);
    let shared = (kind.is_shared() || *kind == RelationKind::Stacked) && join.relation.contains(kind);
    if *subject == join.subject && (row && own || shared) {
        return true;
    }
    let same = |targets: &[String]| {
        // "Between the doors": one target stands for two alike.
        if let ([a, b], [one]) = (target, targets) {
            return a == b && a == one;
        }
        target.len() == targets.len()
            && (target.iter().eq(targets.iter()) || target.iter().rev().eq(targets.iter()))
    };
    let forth = *subject == join.subject && join.relation.contains(kind) && same(targets);
    let turned = match kind {
        RelationKind::Under => &[RelationKind::Above, RelationKind::On][..],
        RelationKind::Above => &[RelationKind::Under],
        RelationKind::Near => &[RelationKind::Near],
        RelationKind::Beside => &[RelationKind::Beside],
        _ => &[],
    };
    let back = targets.as_slice() == std::slice::from_ref(&join.subject)
        && same(std::slice::from_ref(subject))
        && join.relation.iter().any(|asked| turned.contains(asked));
    forth || back
}

impl Side {
    fn names(&self, kind: &str) -> bool {
        match self {
            Side::One(one) => one == kind,
            Side::Two(two) => two.iter().any(|one| one == kind),
        }
    }
}

/// Whether the light is of the sort that a word means.
fn is_lit(word: &str, light: &Light) -> bool {
    let (sun, sky, height) = (light.sun_lux, light.ambient_lux, light.elevation_deg);
    match word {
        "night" => sun <= 300.0 && sky <= 60.0,
        "candlelit" => sun <= 300.0 && sky <= 80.0,
        "dark" => sky <= 150.0,
        "dawn" | "dusk" => height <= 13.0 && (200.0..20_000.0).contains(&sun),
        "bright" => sky >= 400.0,
        "day" => sun >= 10_000.0,
        other => panic!("no such light: {other}"),
    }
}
