//! What grows and lies outdoors, and what of it stands in pots.

mod growth;
mod leaf;
mod rock;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&rock::ROCK, &rock::BOULDER];
