//! Bathrooms: tubs, basins, toilets.

mod bathtub;
mod privy;
mod roll_top;
mod toilet;
mod towel_rail;
mod washbasin;
mod washstand;
mod wooden_tub;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] =
    &[&bathtub::BATHTUB, &toilet::TOILET, &washbasin::WASHBASIN, &towel_rail::TOWEL_RAIL];
