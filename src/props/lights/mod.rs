//! Candles, lamps and torches.

pub mod flame;

mod candle;
mod chandelier;
mod crystal;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[&candle::CANDLE, &chandelier::CHANDELIER];
