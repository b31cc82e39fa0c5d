//! Fills a draft up to a whole Spec: place, surfaces, light, items and relations.

use std::collections::BTreeMap;

use super::archetype::Archetype;
use super::counts::counts;
use super::describe::{color, style_words};
use super::draft::{Description, Draft};
use super::fit::{fitting, growth};
use super::furnish::{Furnishing, furnish};
use super::joins::joins;
use super::light::light;
use super::outline::{centimetres, outline};
use super::styling::{Styling, place_styles};
use super::surfaces::{patina, surfaces};
use super::vocabulary::Vocabulary;
use super::wanted::{To, Wanted};
use crate::num::{Seed, Srgb8};
use crate::spec::setting::LEVEL_FROM;
use crate::spec::{Item, ItemId, Mounting, Note, Relation, RelationKind, Setting, SettingKind, Spec, Target};

/// Corners that a place has for things of its own: one is often lost to a door.
const MOST_CORNERS: usize = 2;

/// The Spec of a draft in a place of the archetype.
pub fn fill(vocabulary: &Vocabulary, archetype: &Archetype, draft: &Draft, seed: Seed) -> (Spec, Vec<Note>) {
    let joins = joins(vocabulary, draft);
    let (numbers, mut notes) = counts(vocabulary, archetype, draft, &joins, seed);
    let moods: Vec<(usize, f32)> = draft.place_words.parts.iter().filter_map(|p| p.says.adjective).collect();
    let adjective = |index: usize| &vocabulary.data.adjectives[index];
    let product = |get: &dyn Fn(usize) -> Option<f32>| -> f32 {
        moods.iter().map(|(m, _)| get(*m).unwrap_or(1.0)).product()
    };
    let styling = Styling {
        vocabulary,
        styles: place_styles(vocabulary, archetype, &draft.place_words),
        patina: patina(vocabulary, &draft.place_words),
        palette: palette(vocabulary, archetype, draft, seed),
        seed,
    };
    let clutter = product(&|m| adjective(m).clutter).clamp(0.0, 2.5);
    let mut wanted = furnish(&Furnishing {
        vocabulary,
        archetype,
        draft,
        joins: &joins,
        counts: &numbers,
        styling: &styling,
        furnish: product(&|m| adjective(m).furnish),
        clutter,
        spread: spread(vocabulary, archetype, draft),
        seed,
    });
    let size = size(vocabulary, archetype, draft, &wanted, seed, &mut notes);
    let density = (1.0 + (clutter - 1.0) * 0.4).max(1.0);
    let mut keep = fitting(vocabulary, &wanted, size.width, size.depth, density);
    let mut spec = Spec { version: crate::spec::document::VERSION, seed: seed.0, ..Spec::default() };
    spec.setting = setting(vocabulary, archetype, draft, &size, seed);
    super::land::lay(vocabulary, archetype, draft, &mut spec.setting, seed);
    hang(&mut spec.setting, draft, &wanted, &keep);
    span(vocabulary, &mut wanted, &mut keep, &size, &spec.setting);
    lift(vocabulary, &mut wanted, &mut keep, &spec.setting);
    if let Some(windows) = moods.iter().find_map(|(m, _)| adjective(*m).windows) {
        spec.setting.windows = windows;
    }
    spec.surfaces = surfaces(vocabulary, archetype, draft, &styling, seed);
    let mut random = seed.stream("light");
    let usual = (!archetype.light.is_empty()).then(|| random.pick(&archetype.light).as_str());
    let said = moods.iter().filter_map(|(m, _)| adjective(*m).light.as_deref());
    spec.light = light(vocabulary, usual.into_iter().chain(said), random.range(-180.0, 180.0).round());
    put(vocabulary, &mut spec, &wanted, &keep);
    (spec, notes)
}

/// Height that stays free under what hangs from the ceiling, metres.
const HEAD_ROOM_M: f32 = 2.03;

/// Height over the floor of what hangs down to people, metres.
const OVER_FLOOR_M: f32 = 0.65;

/// What hangs from a low ceiling is made less tall, a punching bag as long as it must be; what came with the place
/// and is still too tall is left away.
fn lift(vocabulary: &Vocabulary, wanted: &mut [Wanted], keep: &mut [bool], setting: &Setting) {
    let most = setting.height_m - HEAD_ROOM_M;
    for (thing, keep) in wanted.iter_mut().zip(keep) {
        let Some(kind) = vocabulary.kinds.get(&thing.kind).filter(|k| k.mounting == Mounting::Ceiling) else {
            continue;
        };
        let said = thing.look.params.get("height").copied();
        let tall = said.or(kind.default_of("height")).unwrap_or(0.0);
        if thing.asked && said.is_some() {
            continue;
        }
        if vocabulary.plays(&thing.kind, "hangs_low") {
            let low = kind.clamped("height", setting.height_m - OVER_FLOOR_M);
            thing.look.params.extend(low.map(|low| ("height".to_owned(), low)));
            continue;
        }
        let Some(low) = kind.clamped("height", most).filter(|low| *low < tall) else { continue };
        *keep &= thing.asked || low <= most;
        thing.look.params.insert("height".into(), low);
    }
}

/// Beams reach from wall to wall, the short way; where the room has corners that a beam would end before, there are
/// none.
fn span(vocabulary: &Vocabulary, wanted: &mut [Wanted], keep: &mut [bool], size: &Size, setting: &Setting) {
    let spans = |w: &Wanted| !w.asked && vocabulary.plays(&w.kind, "spans");
    for (thing, keep) in wanted.iter_mut().zip(keep).filter(|(w, _)| spans(w)) {
        if setting.polygon.len() != 4 && setting.knee_m <= 0.0 {
            *keep = false;
        }
        let short = size.width.min(size.depth);
        // Under a roof they tie the rafters where its level part begins.
        let length =
            if setting.knee_m > 0.0 { short * (1.0 - 2.0 * LEVEL_FROM) - 0.06 } else { short - 0.012 };
        let length = vocabulary.kinds[&thing.kind].clamped("width", length);
        thing.look.params.extend(length.map(|length| ("width".to_owned(), length)));
    }
}

/// Every curtain gets a window of its own, unless the prompt says how many windows there are.
fn hang(setting: &mut Setting, draft: &Draft, wanted: &[Wanted], keep: &[bool]) {
    let at_window = |w: &Wanted| w.kind == "curtain" && w.relations.iter().any(|r| r.1 == To::Window);
    let curtains = wanted.iter().zip(keep).filter(|(w, keep)| **keep && at_window(w)).count() as u32;
    if draft.windows.is_none() && setting.kind == SettingKind::Room {
        setting.windows = setting.windows.max(curtains.min(6));
    }
}

/// Inner measures of the place, metres.
struct Size {
    width: f32,
    depth: f32,
    height: f32,
}

fn size(
    vocabulary: &Vocabulary,
    archetype: &Archetype,
    draft: &Draft,
    wanted: &[Wanted],
    seed: Seed,
    notes: &mut Vec<Note>,
) -> Size {
    let mut random = seed.stream("size");
    let words = &draft.place_words;
    let [wide, high, deep] = size_factors(vocabulary, words);
    let asked = |axis: &str| words.measures.get(axis).copied();
    let width = asked("width")
        .or(asked(""))
        .unwrap_or(random.range(archetype.width_m[0], archetype.width_m[1]) * wide);
    let depth = asked("depth").unwrap_or(random.range(archetype.depth_m[0], archetype.depth_m[1]) * deep);
    let height = asked("height").unwrap_or(random.range(archetype.height_m[0], archetype.height_m[1]) * high);
    let free = (asked("width").or(asked("")).is_none(), asked("depth").is_none());
    let grow = growth(vocabulary, wanted, width, depth);
    let mut hold = |value: f32, least: f32, most: f32| {
        let held = value.clamp(least, most);
        if (held - value).abs() > 0.01 && !words.measures.is_empty() {
            let message =
                format!("{value:.1} m is beyond what a place may measure here; {held:.1} m was taken.");
            notes.push(Note::warn("size-held", message));
        }
        centimetres(held)
    };
    Size {
        width: hold(if free.0 { width * grow } else { width }, 1.5, 40.0),
        depth: hold(if free.1 { depth * grow } else { depth }, 1.5, 40.0),
        height: if archetype.outdoor { 0.0 } else { hold(height, 2.1, 14.0) },
    }
}

/// What words of size say: factors on width, height and depth. A large room is larger on its floor by
/// area, and only a little higher.
fn size_factors(vocabulary: &Vocabulary, words: &Description) -> [f32; 3] {
    let mut factors = [1.0f32; 3];
    for (index, strength) in words.parts.iter().filter_map(|p| p.says.size) {
        let size = &vocabulary.data.sizes[index];
        let factor = |f: Option<f32>| f.map_or(1.0, |f| 1.0 + (f - 1.0) * strength).max(0.3);
        let all = size.width.is_some() && size.height.is_some();
        factors[0] *= factor(size.width);
        factors[1] *= if all { factor(size.height).sqrt() } else { factor(size.height) };
        factors[2] *= factor(size.depth);
    }
    factors
}

/// How many times as large as usual the place was asked to be, by floor.
fn spread(vocabulary: &Vocabulary, archetype: &Archetype, draft: &Draft) -> f32 {
    let words = &draft.place_words;
    let asked = |axis: &str| words.measures.get(axis).copied();
    let [wide, _, deep] = size_factors(vocabulary, words);
    let usual = |range: [f32; 2]| ((range[0] + range[1]) * 0.5).max(0.1);
    let share = |asked: Option<f32>, range: [f32; 2], factor: f32| asked.map_or(factor, |m| m / usual(range));
    let width = share(asked("width").or(asked("")), archetype.width_m, wide);
    let depth = share(asked("depth"), archetype.depth_m, deep);
    (width * depth).clamp(0.1, 12.0)
}

fn setting(
    vocabulary: &Vocabulary,
    archetype: &Archetype,
    draft: &Draft,
    size: &Size,
    seed: Seed,
) -> Setting {
    let mut random = seed.stream("setting");
    let named = draft.place_words.measures.contains_key("depth");
    let shapes = if named || archetype.outline.is_empty() { "rect" } else { random.pick(&archetype.outline) };
    let mut between = |range: [u32; 2]| random.between(range[0] as usize, range[1] as usize) as u32;
    let (doors, windows) = (between(archetype.doors), between(archetype.windows));
    let asked_windows = draft.windows.unwrap_or(windows).min(24);
    let indoor = !archetype.outdoor;
    let mut opening_words = draft.opening_words.clone();
    let sizes: Vec<&str> =
        draft.place_words.parts.iter().filter(|p| p.says.size.is_some()).map(|p| p.word.as_str()).collect();
    let styles = style_words(vocabulary, &draft.place_words);
    opening_words.extend(styles.into_iter().filter(|w| !sizes.contains(&w.as_str())));
    opening_words.extend(archetype.opening_words.iter().cloned());
    let mut seen = std::collections::BTreeSet::new();
    opening_words.retain(|w| seen.insert(w.clone()));
    Setting {
        kind: if indoor { SettingKind::Room } else { SettingKind::Outdoor },
        archetype: archetype.name.clone(),
        polygon: outline(shapes, size.width, size.depth, seed),
        height_m: size.height,
        knee_m: random.range(archetype.knee_m[0], archetype.knee_m[1]),
        doors: if indoor { draft.doors.unwrap_or(doors).clamp(1, 8) } else { 0 },
        windows: if indoor { asked_windows.max(u32::from(draft.needs_window)) } else { 0 },
        opening_words,
        ..Setting::default()
    }
}

fn palette(
    vocabulary: &Vocabulary,
    archetype: &Archetype,
    draft: &Draft,
    seed: Seed,
) -> Option<(String, Srgb8)> {
    if let Some(color) = color(vocabulary, &draft.place_words.parts) {
        let name = draft.place_words.parts.iter().find(|p| p.says.color.is_some());
        return Some((name.map_or(String::new(), |p| p.word.clone()), color));
    }
    if archetype.palette.is_empty() {
        return None;
    }
    let name = seed.stream("palette").pick(&archetype.palette).clone();
    let color = *vocabulary.data.colors.get(&name)?;
    Some((name, color))
}

/// Puts the kept things and their relations into the Spec: what was asked for first, small things last.
fn put(vocabulary: &Vocabulary, spec: &mut Spec, wanted: &[Wanted], keep: &[bool]) {
    let mut order: Vec<usize> = (0..wanted.len()).filter(|i| keep[*i]).collect();
    order.sort_by_key(|i| (wanted[*i].tier, wanted[*i].rank, *i));
    let mut ids: BTreeMap<usize, ItemId> = BTreeMap::new();
    let mut met: BTreeMap<&str, u32> = BTreeMap::new();
    for (place, index) in order.iter().enumerate() {
        let thing = &wanted[*index];
        let before = met.entry(&thing.kind).or_default();
        let nth = std::mem::replace(before, *before + 1);
        // No two of a kind that is made once show the same.
        let variant = if vocabulary.plays(&thing.kind, "unique") { nth } else { thing.variant };
        let id = spec.new_item_id(&thing.kind);
        let item = Item {
            kind: thing.kind.clone(),
            room: None,
            prompt: thing.prompt.clone(),
            words: thing.look.words.clone(),
            params: thing.look.params.clone(),
            material: thing.look.material.clone(),
            color: thing.look.color,
            asked: thing.asked,
            order: (place as i64 + 1) * 10,
            variant,
            lock: None,
        };
        spec.items.insert(id.clone(), item);
        ids.insert(*index, id);
    }
    let mut corners = spec.setting.polygon.len().min(MOST_CORNERS);
    for index in &order {
        for (kind, to, asked) in &wanted[*index].relations {
            // What comes when every corner has something stands where it likes.
            if *kind == RelationKind::InCorner && *to == To::Room {
                if corners == 0 && !asked {
                    continue;
                }
                corners = corners.saturating_sub(1);
            }
            let target = match to {
                To::Room => Some(Target::Room),
                To::Door => Some(Target::Door),
                To::Window => Some(Target::Window),
                To::Item(other) => ids.get(other).cloned().map(Target::Item),
                To::Items(a, b) => {
                    ids.get(a).cloned().zip(ids.get(b).cloned()).map(|(a, b)| Target::Items(a, b))
                }
            };
            if let (Some(target), Some(subject)) = (target, ids.get(index).cloned()) {
                let relation = Relation::new(subject, *kind, target, *asked);
                let id = spec.new_relation_id();
                spec.relations.insert(id, relation);
            }
        }
    }
}
