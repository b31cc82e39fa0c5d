//! What cooks with, cools and serves: stoves, sinks, pots, food.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
