//! Fires and what stands around them.

pub mod fire;
pub mod masonry;

mod anvil;
mod cauldron;
mod fireplace;
mod forge;
mod forge_portable;
mod stove;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] =
    &[&fireplace::FIREPLACE, &stove::STOVE, &cauldron::CAULDRON, &anvil::ANVIL, &forge::FORGE];
