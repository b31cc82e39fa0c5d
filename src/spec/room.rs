//! A room beside the first one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{RoomId, Setting, Surface};

/// A further room of the place. Where it stands is worked out from what it is reached from.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Room {
    /// Its shape and openings; the door through which it is entered comes in addition to `doors`, which lead
    /// outside.
    pub setting: Setting,
    /// Material phrases of its surfaces.
    pub surfaces: BTreeMap<Surface, String>,
    /// The room from which it is entered; none for the first one, `Spec::setting`.
    pub beside: Option<RoomId>,
    /// Storeys above the first room: -1 for a cellar, 1 for upstairs. Stairs lead there.
    #[serde(skip_serializing_if = "is_zero")]
    pub level: i32,
    /// Whether one enters by an open archway rather than a door.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub open: bool,
    /// Rooms with a lower key are planned and listed first.
    pub order: i64,
}

fn is_zero(level: &i32) -> bool {
    *level == 0
}
