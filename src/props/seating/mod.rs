//! Things to sit on.

mod chair;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&chair::CHAIR];
