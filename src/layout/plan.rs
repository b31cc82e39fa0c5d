//! Makes the empty place of a setting: outline the right way round, doors and windows on the walls.

use glam::Vec2;

use super::convex::Convex;
use super::place::Shared;
use super::pose::Pose;
use super::{Opening, OpeningKind, Place, outline};
use crate::num::Seed;
use crate::spec::{Setting, SettingKind};

/// Nothing outdoors is taller than this, metres.
const OUTDOOR_HEIGHT_M: f32 = 40.0;
const FROM_CORNER_M: f32 = 0.3;
const BETWEEN_M: f32 = 0.35;
/// How far sills and frames reach into the room, metres.
const FRAME_M: f32 = 0.2;

/// Puts doors and windows on the walls of a setting. An outline that is no simple polygon becomes a
/// square room of 5 m.
pub fn plan(setting: &Setting, seed: Seed) -> Place {
    let mut place = empty(setting);
    pierce(&mut place, setting, 1, seed);
    place
}

/// The place without doors and windows.
pub(super) fn empty(setting: &Setting) -> Place {
    let mut outline: Vec<Vec2> = setting.polygon.iter().map(|p| Vec2::from(*p)).collect();
    outline.dedup_by(|a, b| a.distance(*b) < 0.01);
    let area: f32 = outline::edges(&outline).map(|(a, b)| a.perp_dot(b)).sum();
    if area < 0.0 {
        outline.reverse();
    }
    if !outline::is_usable(&outline) {
        outline = [(-2.5, -2.5), (2.5, -2.5), (2.5, 2.5), (-2.5, 2.5)].map(Vec2::from).to_vec();
    }
    let indoor = setting.kind == SettingKind::Room;
    let height_m = match indoor {
        true if setting.height_m.is_finite() && setting.height_m > 0.0 => setting.height_m.clamp(2.1, 30.0),
        true => 2.7,
        false => OUTDOOR_HEIGHT_M,
    };
    let knee = setting.knee_m.is_finite() && setting.knee_m > 0.0 && indoor;
    let knee_m = if knee { setting.knee_m.clamp(0.6, height_m) } else { 0.0 };
    let land = setting.land.clone();
    Place { indoor, outline, height_m, knee_m, land, ..Place::default() }
}

/// Adds doors to the outside, `least` at least, and windows. The first one is the entrance if there is
/// none yet that leads outside.
pub(super) fn pierce(place: &mut Place, setting: &Setting, least: u32, seed: Seed) {
    place.seed = seed;
    if !place.indoor {
        return entrance(place, seed);
    }
    let height_m = door_height(place);
    for i in 0..setting.doors.clamp(least, 8) {
        door(place, i, height_m, seed);
    }
    windows(place, setting.windows.min(40), seed);
}

/// Height of the doors of a room, metres.
pub(super) fn door_height(place: &Place) -> f32 {
    if place.height_m > 2.3 { 2.1 } else { 2.05_f32.min(place.height_m - 0.02) }
}

/// Outdoors one comes in at the middle of an edge that looks towards +Z, if there is one.
fn entrance(place: &mut Place, seed: Seed) {
    let mut random = seed.stream("entrance");
    let score = |wall: usize| {
        let (a, b) = place.edge(wall);
        -place.inward(wall).y * 2.0 + (a.distance(b) * 0.1).min(1.0)
    };
    let best = (0..place.outline.len()).max_by(|a, b| score(*a).total_cmp(&score(*b))).unwrap_or(0);
    let (a, b) = place.edge(best);
    let length = a.distance(b);
    let width_m = 1.0_f32.min(length * 0.8);
    let along_m = length * (0.5 + 0.08 * random.signed());
    place.openings.push(Opening {
        kind: OpeningKind::Door,
        wall: best,
        along_m,
        width_m,
        height_m: 2.1,
        sill_m: 0.0,
        to: None,
    });
}

fn door(place: &mut Place, number: u32, height_m: f32, seed: Seed) {
    let mut random = seed.stream(("door", number));
    let width = random.range(0.9, 1.0);
    let mut best: Option<(f32, Opening)> = None;
    let walls = (0..place.outline.len()).map(|wall| (wall, outside(place, wall)));
    let stretches: Vec<(usize, (f32, f32))> =
        walls.flat_map(|(wall, free)| free.into_iter().map(move |stretch| (wall, stretch))).collect();
    for (wall, (from, to)) in stretches.iter().copied() {
        let length = to - from;
        let luck = random.unit();
        let share = random.range(0.2, 0.8);
        // Under a roof only the middle of the gable is high enough.
        let shares = if place.knee_m > 0.0 { vec![share, 0.5] } else { vec![share] };
        let tries = [width, 0.9, 0.8].into_iter().flat_map(|w| shares.iter().map(move |s| (w, *s)));
        for (width_m, share) in tries {
            let free = length - width_m - 2.0 * FROM_CORNER_M;
            if free < 0.0 {
                continue;
            }
            // Towards one side of the wall, so that the other side can be furnished.
            let along_m = from + FROM_CORNER_M + width_m * 0.5 + free * share;
            let opening =
                Opening { kind: OpeningKind::Door, wall, along_m, width_m, height_m, sill_m: 0.0, to: None };
            let front = -place.inward(wall).y;
            let crowd = place.openings.iter().filter(|o| o.wall == wall).count() as f32;
            let score = luck + (length * 0.12).min(0.8) - crowd * 2.0
                + if number == 0 { front * 0.8 } else { 0.0 }
                - (1.0 - width_m) * 4.0;
            if is_free(place, &opening) && best.as_ref().is_none_or(|(s, _)| score > *s) {
                best = Some((score, opening));
            }
        }
    }
    if let Some((_, opening)) = best {
        place.openings.push(opening);
    } else if number == 0 {
        // No stretch is long enough: the longest gets what fits.
        let length = |(_, (from, to)): &(usize, (f32, f32))| to - from;
        let longest = stretches.into_iter().max_by(|a, b| length(a).total_cmp(&length(b)));
        let Some((wall, (from, to))) = longest else { return };
        let width_m = (to - from - 0.1).clamp(0.3, 0.9);
        let along_m = (from + to) * 0.5;
        place.openings.push(Opening {
            kind: OpeningKind::Door,
            wall,
            along_m,
            width_m,
            height_m,
            sill_m: 0.0,
            to: None,
        });
    }
}

/// The stretches of a wall behind which there is no other room, from where to where along it, metres.
fn outside(place: &Place, wall: usize) -> Vec<(f32, f32)> {
    let (a, b) = place.edge(wall);
    let shared = place.shared.iter().filter(|s| s.wall == wall);
    uncovered(a.distance(b), shared.map(|s| (s.from_m, s.to_m)).collect())
}

/// What is left of a length when some of its stretches are covered.
pub(super) fn uncovered(length: f32, mut covered: Vec<(f32, f32)>) -> Vec<(f32, f32)> {
    covered.push((length, length));
    covered.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut free = Vec::new();
    let mut from = 0.0f32;
    for (start, end) in covered {
        free.extend((start - from > 0.01).then_some((from, start)));
        from = from.max(end);
    }
    free
}

/// Walls of a lower rank get windows only when no other has room.
const FAR_RANK: f32 = -200.0;

/// Windows go to the walls in turn, evenly along each, wide ones in large rooms; walls with a door last, and the far
/// end of a long room, which is for a throne, an altar, a stage.
fn windows(place: &mut Place, count: u32, seed: Seed) {
    let size = place.area().max(1.0).sqrt();
    let mut random = seed.stream("windows");
    let base = (size * 0.28).clamp(0.8, 1.6) * random.range(0.9, 1.1);
    let sill_m = 0.9;
    let height_m = (place.height_m - sill_m - 0.35).clamp(0.5, 1.5);
    let (low, high) = outline::bounds(&place.outline);
    let is_long = (high - low).max_element() > (high - low).min_element() * 1.25;
    let entered = place.entrance().map(|door| place.inward(door.wall));
    let mut walls: Vec<(f32, usize)> = (0..place.outline.len())
        .map(|wall| {
            let (a, b) = place.edge(wall);
            let doors = place.openings.iter().filter(|o| o.wall == wall).count() as f32;
            let far = entered.is_some_and(|inward| place.inward(wall).dot(inward) < -0.7) && is_long;
            (
                a.distance(b) * random.range(0.8, 1.2)
                    - doors * 3.0
                    - if far { -FAR_RANK * 2.0 } else { 0.0 },
                wall,
            )
        })
        .collect();
    walls.sort_by(|a, b| b.0.total_cmp(&a.0));
    // First decide how many each wall gets, then space them.
    let mut share = vec![0usize; place.outline.len()];
    let room = |wall: usize, n: usize, place: &Place| {
        let (a, b) = place.edge(wall);
        a.distance(b) >= (n + 1) as f32 * (base + 0.7) + 0.4
    };
    let mut left = count as usize;
    while left > 0 {
        let before = left;
        for (rank, wall) in &walls {
            let last = *rank < FAR_RANK && left < before;
            if left > 0 && !last && room(*wall, share[*wall], place) {
                share[*wall] += 1;
                left -= 1;
            }
        }
        if left == before {
            break;
        }
    }
    let mut put = 0;
    for (_, wall) in &walls {
        put += spaced(place, *wall, share[*wall], (base, height_m, sill_m));
    }
    // Whatever did not fit goes wherever a smaller one does.
    for (_, wall) in walls.iter().cycle().take(walls.len() * 8) {
        if put < count as usize {
            put += spaced(place, *wall, 1, (0.7, height_m, sill_m));
        }
    }
}

/// Spreads windows over a wall, each shifted to where it is free; returns how many found room.
fn spaced(
    place: &mut Place,
    wall: usize,
    count: usize,
    (width_m, height_m, sill_m): (f32, f32, f32),
) -> usize {
    let (a, b) = place.edge(wall);
    let length = a.distance(b);
    let mut put = 0;
    for i in 0..count {
        let ideal = length * (i as f32 + 0.5) / count as f32;
        let shifts = (0..60).map(|k| if k % 2 == 0 { k as f32 * 0.05 } else { k as f32 * -0.05 });
        let free = shifts.map(|shift| ideal + shift).find_map(|along_m| {
            let opening =
                Opening { kind: OpeningKind::Window, wall, along_m, width_m, height_m, sill_m, to: None };
            is_free(place, &opening).then_some(opening)
        });
        if let Some(opening) = free {
            place.openings.push(opening);
            put += 1;
        }
    }
    put
}

fn is_free(place: &Place, opening: &Opening) -> bool {
    let (a, b) = place.edge(opening.wall);
    let half = opening.width_m * 0.5;
    let edge = FROM_CORNER_M + half - 1e-4;
    let beside = |s: &Shared| s.to_m <= opening.along_m - edge || s.from_m >= opening.along_m + edge;
    let along = (b - a).normalize_or_zero();
    let lowest = [-half, half].map(|t| place.ceiling_at(a + along * (opening.along_m + t)));
    opening.along_m >= edge
        && opening.sill_m + opening.height_m < lowest[0].min(lowest[1]) - 0.015
        && opening.along_m <= a.distance(b) - edge
        && place.shared.iter().filter(|s| s.wall == opening.wall).all(beside)
        && place
            .openings
            .iter()
            .filter(|o| o.wall == opening.wall)
            .all(|o| (o.along_m - opening.along_m).abs() >= half + o.width_m * 0.5 + BETWEEN_M)
        && place
            .openings
            .iter()
            .filter(|o| o.wall != opening.wall)
            .all(|o| zone(place, o).apart(&zone(place, opening), 0.0))
        && (opening.kind == OpeningKind::Window || swing_is_free(place, opening))
}

/// What an opening's frame takes up before its wall: near a corner it must not meet that of the next wall.
fn zone(place: &Place, opening: &Opening) -> Convex {
    let half = opening.width_m * 0.5 + 0.1;
    let pose = Pose::floor(place.opening_middle(opening), place.heading(opening.wall));
    Convex::rectangle(Vec2::new(-half, 0.0), Vec2::new(half, FRAME_M)).posed(&pose)
}

/// Whether a door's swing stays inside the outline and out of other doors' swings.
fn swing_is_free(place: &Place, door: &Opening) -> bool {
    let middle = place.opening_middle(door);
    let (inward, side) = (place.inward(door.wall), place.inward(door.wall).perp() * door.width_m * 0.5);
    let deep = inward * (door.width_m + 0.1);
    let inside =
        [deep + side, deep, deep - side].iter().all(|p| outline::contains(&place.outline, middle + *p));
    let others = place.openings.iter().filter(|o| o.kind.is_way());
    let center = middle + inward * door.width_m * 0.5;
    inside
        && others.into_iter().all(|o| {
            let other = place.opening_middle(o) + place.inward(o.wall) * o.width_m * 0.5;
            other.distance(center) > 1.4
        })
}
