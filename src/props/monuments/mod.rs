//! What is built to be looked at or crossed: fountains, graves, bridges.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
