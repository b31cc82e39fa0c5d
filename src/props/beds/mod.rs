//! Where people sleep.

mod bed;
pub(super) mod bedding;
mod nightstand;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&bed::BED, &nightstand::NIGHTSTAND];
