//! What makes a room somebody's.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
