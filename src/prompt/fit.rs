//! Makes the place large enough for what was asked for, and leaves out what would crowd it.

use super::vocabulary::Vocabulary;
use super::wanted::{To, Wanted};
use crate::spec::{Mounting, RelationKind};

/// Share of the floor that things and the free floor they need may take.
const MOST_FLOOR: f32 = 0.5;
/// Share of the walls that may be hung or stood against.
const MOST_WALL: f32 = 0.55;
/// How much a room grows for what was asked for, per side.
const MOST_GROWTH: f32 = 2.2;
/// How much a room grows for its habitual things, per side.
const HABIT_GROWTH: f32 = 1.25;

/// The factor per side by which a place of `width` × `depth` metres must grow to hold everything asked for
/// well, and its habitual things as far as that costs little.
pub fn growth(vocabulary: &Vocabulary, wanted: &[Wanted], width: f32, depth: f32) -> f32 {
    let need = |asked_only: bool| {
        let list = || wanted.iter().filter(|w| !asked_only || counts_as_asked(wanted, w));
        let floor: f32 = list().map(|w| floor_m2(vocabulary, w)).sum();
        let wall: f32 = list().map(|w| wall_m(vocabulary, w)).sum();
        let by_floor = (floor / (width * depth * MOST_FLOOR)).sqrt();
        by_floor.max(wall / ((width + depth) * 2.0 * MOST_WALL))
    };
    let asked = need(true).clamp(1.0, MOST_GROWTH);
    asked.max(need(false).min(HABIT_GROWTH))
}

/// Which of the wanted things fit into `width` × `depth` metres, `density` times as close as usual. Those
/// asked for always stay; of the others the last go first, with what stands on and around them.
pub fn fitting(
    vocabulary: &Vocabulary,
    wanted: &[Wanted],
    width: f32,
    depth: f32,
    density: f32,
) -> Vec<bool> {
    let mut order: Vec<usize> = (0..wanted.len()).collect();
    // What belongs together stays together: chairs right after their table.
    let root = |mut i: usize| {
        while let Some(parent) = wanted[i].parent {
            i = parent;
        }
        i
    };
    order.sort_by_key(|i| (!counts_as_asked(wanted, &wanted[*i]), wanted[root(*i)].rank, root(*i), *i));
    let (most_floor, most_wall) = (MOST_FLOOR * density, MOST_WALL * density);
    let mut keep = vec![false; wanted.len()];
    let (mut floor, mut wall) = (0.0, 0.0);
    for index in order {
        let thing = &wanted[index];
        let (more_floor, more_wall) = (floor_m2(vocabulary, thing), wall_m(vocabulary, thing));
        let asked = counts_as_asked(wanted, thing);
        // A full floor leaves the walls as they are.
        let room = (more_floor <= 0.0 || floor + more_floor <= width * depth * most_floor)
            && (more_wall <= 0.0 || wall + more_wall <= (width + depth) * 2.0 * most_wall);
        keep[index] = asked || room;
        if keep[index] {
            floor += more_floor;
            wall += more_wall;
        }
    }
    // What came with, or stands by, something left out goes too, unless it was asked for.
    loop {
        let lost: Vec<usize> = (0..wanted.len())
            .filter(|i| keep[*i] && !wanted[*i].asked)
            .filter(|i| {
                let away = |k: usize| !keep[k];
                wanted[*i].parent.is_some_and(away)
                    || wanted[*i].relations.iter().any(|(kind, to, _)| match to {
                        _ if *kind == RelationKind::Facing => false,
                        To::Item(k) => away(*k),
                        To::Items(a, b) => away(*a) || away(*b),
                        _ => false,
                    })
            })
            .collect();
        if lost.is_empty() {
            return keep;
        }
        for index in lost {
            keep[index] = false;
        }
    }
}

/// Chairs that come with asked tables count with them.
fn counts_as_asked(wanted: &[Wanted], thing: &Wanted) -> bool {
    thing.asked || thing.parent.is_some_and(|p| wanted[p].asked)
}

/// Floor that a thing takes with the free floor around it, m².
fn floor_m2(vocabulary: &Vocabulary, thing: &Wanted) -> f32 {
    let Some(kind) = vocabulary.kinds.get(&thing.kind) else { return 0.0 };
    if kind.mounting != Mounting::Floor || thing.relations.iter().any(|r| r.0.carries()) {
        return 0.0;
    }
    let side = |name| thing.look.params.get(name).copied().or(kind.default_of(name)).unwrap_or(0.6);
    let (width, depth) = (side("width"), side("depth"));
    let tucked =
        matches!(thing.relations.first(), Some((RelationKind::Around | RelationKind::InFrontOf, ..)));
    if tucked { width * depth * 1.6 + 0.3 } else { (width + 0.35) * (depth + 0.55) }
}

/// Wall that a thing takes, metres.
fn wall_m(vocabulary: &Vocabulary, thing: &Wanted) -> f32 {
    let Some(kind) = vocabulary.kinds.get(&thing.kind) else { return 0.0 };
    let against = thing.relations.iter().any(|r| r.0 == RelationKind::AgainstWall);
    let above = thing.relations.iter().any(|r| r.0 == RelationKind::Above);
    let width = thing.look.params.get("width").copied().or(kind.default_of("width")).unwrap_or(0.6);
    match kind.mounting {
        Mounting::Floor if against => width + 0.15,
        // Small things hang in two rows, or over what stands there.
        Mounting::Wall if !above => (width + 0.2) * if width > 1.4 { 1.0 } else { 0.6 },
        _ => 0.0,
    }
}
