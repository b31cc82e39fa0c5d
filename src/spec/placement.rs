//! Where an item stands.

use serde::{Deserialize, Serialize};

use super::ItemId;

/// Position and heading of an item's origin, and what holds it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Placement {
    /// Metres.
    pub position: [f32; 3],
    /// Counter-clockwise seen from above; 0 faces +Z.
    pub yaw_rad: f32,
    /// What carries it.
    pub support: SupportedBy,
}

/// What carries an item.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SupportedBy {
    /// It stands on the floor or the ground.
    Floor,
    /// It hangs on, or fills an opening of, a wall.
    Wall,
    /// It hangs from the ceiling.
    Ceiling,
    /// It stands on another item.
    Item(ItemId),
}

impl SupportedBy {
    /// `floor`, `wall`, `ceiling` or the item's id, as reports and files write it.
    pub fn label(&self) -> &str {
        match self {
            SupportedBy::Floor => "floor",
            SupportedBy::Wall => "wall",
            SupportedBy::Ceiling => "ceiling",
            SupportedBy::Item(id) => &id.0,
        }
    }
}
