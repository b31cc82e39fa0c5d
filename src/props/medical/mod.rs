//! Hospitals: beds, stands, monitors.

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[];
