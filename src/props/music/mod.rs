//! Musical instruments: pianos, strings, drums, pipes.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
