//! What was proved about a layout.

use serde::{Deserialize, Serialize};

/// The findings of the checker. A good layout has the first three at 0 and `reachable` at 1.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Certificate {
    /// Pairs of items that penetrate each other by more than 5 mm.
    pub collisions: u32,
    /// Items that reach out of the place, or through a wall, by more than 5 mm.
    pub out_of_bounds: u32,
    /// Items whose support does not carry them.
    pub unsupported: u32,
    /// Share of items on the floor whose front a person (radius 0.3 m) can walk to from the door.
    pub reachable: f32,
    /// Floor that a person can walk on, m².
    pub walkable_m2: f32,
    /// Whether nothing stands before a door.
    pub doors_clear: bool,
    /// Each fault in words, naming the items.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
}

impl Certificate {
    /// Whether the layout may be built.
    pub fn holds(&self) -> bool {
        self.collisions == 0 && self.out_of_bounds == 0 && self.unsupported == 0
    }
}
