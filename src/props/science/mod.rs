//! Laboratories: instruments, glassware, benches.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
