//! What was proved about a layout.

use serde::{Deserialize, Serialize};

use super::ItemId;

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
    /// Like `reachable`, for a wheelchair (radius 0.45 m).
    #[serde(default)]
    pub reachable_wheelchair: f32,
    /// Free radius around where a visitor starts, up to 1 m.
    #[serde(default)]
    pub spawn_clear_m: f32,
    /// Rooms and stairwells.
    #[serde(default)]
    pub rooms: u32,
    /// Those to which a person gets from the entrance.
    #[serde(default)]
    pub rooms_reached: u32,
    /// Relations between things that are all there.
    #[serde(default)]
    pub relations: u32,
    /// How many of them are kept.
    #[serde(default)]
    pub relations_kept: u32,
    /// Each relation that is not kept, in words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub relations_missed: Vec<String>,
    /// What a visitor sees of the main item from the start; none in an empty place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub main_item: Option<Sight>,
    /// The seat from which most is in reach; none without seats.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub seated: Option<Seated>,
    /// What was found about each item, in the order of the scene.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub items: Vec<ItemProof>,
    /// Measures that leave the range which standards and handbooks give for people.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub ergonomics: Vec<OutOfRange>,
}

/// A measure of an item that leaves its range.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct OutOfRange {
    /// Which item.
    pub id: ItemId,
    /// What was measured, e.g. `seat height`.
    pub measure: String,
    /// Metres.
    pub value_m: f32,
    /// Least and most, metres.
    pub range_m: [f32; 2],
    /// Where the range is from.
    pub source: String,
}

/// What was found about one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ItemProof {
    /// Which.
    pub id: ItemId,
    /// Its faults in words; none for a sound item.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub faults: Vec<String>,
    /// Whether a person gets to where it is used; none for what nobody needs to get to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reachable: Option<bool>,
    /// The same for a wheelchair.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reachable_wheelchair: Option<bool>,
}

/// A line of sight from the eyes (1.6 m) of a visitor at the start.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sight {
    /// What is looked at: the first thing the prompt names, else the first of the place.
    pub id: ItemId,
    /// Share of points on it that nothing hides.
    pub visible: f32,
}

/// For a visitor who stays in one seat.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Seated {
    /// The seat.
    pub id: ItemId,
    /// Things within an arm's length (0.75 m) of the shoulders of who sits there.
    pub in_reach: u32,
}

impl Certificate {
    /// Whether the layout may be built.
    pub fn holds(&self) -> bool {
        self.collisions == 0 && self.out_of_bounds == 0 && self.unsupported == 0
    }
}
