//! Fires and what stands around them.

pub mod fire;
pub mod masonry;

mod fireplace;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&fireplace::FIREPLACE];
