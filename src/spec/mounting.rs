//! Where an object is put: on the floor, a wall, the ceiling, another object.

use serde::{Deserialize, Serialize};

/// Where an object is put.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mounting {
    /// Stands on the floor; origin at the centre of its base.
    Floor,
    /// Stands on another object's surface, or on the floor if there is none; origin at the base.
    Surface,
    /// Hangs on a wall; origin at the centre of its back face, which lies in z = 0.
    Wall,
    /// Hangs from the ceiling; origin at its top.
    Ceiling,
    /// Fills an opening of a wall (doors, windows); origin at the middle of the opening's lower edge on the
    /// room's face of the wall, the wall reaching back to z = −0.2 m, trim at most 0.04 m into the room.
    Opening,
    /// Lies flat on the floor and may be walked and stood upon (rugs).
    Flat,
}
