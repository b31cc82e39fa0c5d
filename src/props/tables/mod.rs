//! Tables and desks.

mod table;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&table::TABLE];
