//! Musical instruments.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
