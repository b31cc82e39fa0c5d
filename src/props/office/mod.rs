//! Offices and classrooms: cabinets, machines, lecterns.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
