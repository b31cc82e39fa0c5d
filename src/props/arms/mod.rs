//! Weapons, armour and tools.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
