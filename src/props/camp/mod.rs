//! What travellers leave by the road: fires, tents, bedrolls, signposts.

mod bedroll;
mod campfire;
mod signpost;
mod tent;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&campfire::CAMPFIRE, &tent::TENT, &bedroll::BEDROLL, &signpost::SIGNPOST];
