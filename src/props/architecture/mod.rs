//! Parts of buildings: doors, windows, pillars, stairs.

mod casing;
mod door;
mod door_hatch;
mod door_leaf;
pub mod timber;
mod window;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&door::DOOR, &window::WINDOW];
