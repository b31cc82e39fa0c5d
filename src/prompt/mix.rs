//! Mixes two kinds of place: what one has, within the walls of the other.

use super::archetype::{Archetype, Entry};
use crate::spec::RelationKind;

/// Kinds that belong to the walls and the ground of a place rather than to its use.
const OF_THE_HOST: [&str; 16] = [
    "boulder", "rock", "crystal", "mushroom", "stump", "log", "fern", "moss", "beam", "pillar", "column",
    "arch", "ivy", "vent", "pipe", "icicle",
];

/// Share of the host's own things that there is still room for.
const SHARE: f32 = 0.5;

/// The archetype `what` in a place like `host`: shape, surfaces, light and openings are the host's, size and
/// use stay its own; what grows or stands about in the host comes last, half as much of it.
pub fn mixed(what: &Archetype, host: &Archetype) -> Archetype {
    let mut items = what.items.clone();
    let kept = host.items.iter().filter(|entry| of_the_host(entry));
    items.extend(kept.map(|entry| {
        let count = entry.count.map(|n| (n as f32 * SHARE).ceil() as u32);
        let place = entry.place.filter(|place| *place != RelationKind::Centered);
        Entry { count, place, with: Vec::new(), ..entry.clone() }
    }));
    let size = |a: [f32; 2], b: [f32; 2]| [a[0].max(b[0] * 0.7), a[1].max(b[1] * 0.7)];
    Archetype {
        name: what.name.clone(),
        title: what.title.clone(),
        words: what.words.clone(),
        width_m: size(what.width_m, host.width_m),
        depth_m: size(what.depth_m, host.depth_m),
        height_m: [what.height_m[0].max(host.height_m[0]), what.height_m[1].max(host.height_m[1])],
        styles: what.styles.clone(),
        palette: if what.palette.is_empty() { host.palette.clone() } else { what.palette.clone() },
        doors: if host.outdoor { host.doors } else { [what.doors[0].max(1), what.doors[1].max(1)] },
        items,
        main: what.main.clone(),
        rooms: what.rooms.clone(),
        level: what.level,
        ..host.clone()
    }
}

/// Whether one kind of place can be within the other: walls come from the host, so rooms need a room.
pub fn mixes(what: &Archetype, host: &Archetype) -> bool {
    host.main.is_empty() && (what.outdoor || !host.outdoor)
}

/// A place in the open air with what is in another besides: a park with a playground.
pub fn joined(what: &Archetype, other: &Archetype) -> Archetype {
    let larger = |range: [f32; 2]| range.map(|metres| (metres * 1.3).min(40.0));
    let mut items = what.items.clone();
    items.extend(other.items.iter().cloned());
    let (width_m, depth_m) = (larger(what.width_m), larger(what.depth_m));
    Archetype { width_m, depth_m, items, ..what.clone() }
}

fn of_the_host(entry: &Entry) -> bool {
    entry.kind.iter().any(|kind| OF_THE_HOST.iter().any(|part| kind == part))
}
