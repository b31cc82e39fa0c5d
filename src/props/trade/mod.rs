//! Shops and markets: stalls, tills, show-cases.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
