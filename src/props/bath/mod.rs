//! Bathrooms: tubs, basins, toilets.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
