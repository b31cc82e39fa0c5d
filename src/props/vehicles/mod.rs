//! What drives, floats and hovers.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
