//! Candles, lamps and torches.

pub mod flame;

mod taper;
mod ceiling_lamp;
mod chandelier;
mod crystal;
mod floor_lamp;
mod lantern;
mod lantern_paper;
mod shade;
mod strip_light;
mod table_lamp;
mod torch;
mod torch_basket;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &taper::CANDLE,
    &chandelier::CHANDELIER,
    &lantern::LANTERN,
    &torch::TORCH,
    &floor_lamp::FLOOR_LAMP,
    &table_lamp::TABLE_LAMP,
    &ceiling_lamp::CEILING_LAMP,
    &strip_light::STRIP_LIGHT,
];
