//! What stands on tables.

pub mod mug;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&mug::MUG];
