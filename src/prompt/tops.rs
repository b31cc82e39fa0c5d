//! How much there is room for on things, so that no more is wished for than a table holds.

use std::collections::BTreeMap;

use super::vocabulary::Vocabulary;
use super::wanted::Wanted;

/// Share of a top that things may cover.
const MOST_TOP: f32 = 0.5;
/// Free space around a thing, metres.
const AROUND_M: f32 = 0.03;
/// Height between the boards of a shelf, metres.
const BOARDS_M: f32 = 0.4;

/// What stands on things already.
#[derive(Default)]
pub struct Tops {
    /// Area, m², by carrier.
    taken: BTreeMap<usize, f32>,
}

impl Tops {
    /// Whether there is room for one more thing on `carrier`, number `index` of those wanted; if so it is
    /// counted.
    pub fn take(&mut self, vocabulary: &Vocabulary, index: usize, carrier: &Wanted, thing: &Wanted) -> bool {
        let measure = |wanted: &Wanted, name: &str| {
            let usual = || vocabulary.kinds.get(&wanted.kind).and_then(|k| k.default_of(name));
            wanted.look.params.get(name).copied().or_else(usual).unwrap_or(0.3)
        };
        let [width, depth] = ["width", "depth"].map(|name| measure(carrier, name));
        let [wide, deep] = ["width", "depth"].map(|name| measure(thing, name) + AROUND_M);
        let shelf = vocabulary.plays(&carrier.kind, "shelf");
        let levels = if shelf { (measure(carrier, "height") / BOARDS_M).floor().max(1.0) } else { 1.0 };
        let taken = self.taken.entry(index).or_default();
        // The first thing may take a small top whole.
        let first = *taken == 0.0 && wide <= width && deep <= depth;
        let room = *taken + wide * deep <= width * depth * levels * MOST_TOP && deep <= depth;
        if first || room {
            *taken += wide * deep;
        }
        first || room
    }
}
