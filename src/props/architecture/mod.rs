//! Parts of buildings: doors, windows, pillars, stairs.

mod beam;
mod casing;
mod door;
mod door_hatch;
mod door_leaf;
mod pillar;
mod stairs;
pub mod timber;
mod window;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&beam::BEAM, &door::DOOR, &pillar::PILLAR, &stairs::STAIRS, &window::WINDOW];
