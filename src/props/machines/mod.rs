//! Machines: vents, tanks, reactors, robots.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
