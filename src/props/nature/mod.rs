//! What grows and lies outdoors, and what of it stands in pots.

mod branching;
mod bush;
mod foliage;
mod growth;
mod leaf;
mod plant;
mod rock;
mod tree;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&tree::TREE, &bush::BUSH, &plant::PLANT, &rock::ROCK, &rock::BOULDER];
