//! Candles, lamps and torches.

pub mod flame;

mod brazier;
mod ceiling_lamp;
mod chandelier;
mod crystal;
mod floor_lamp;
mod lamp_head;
mod lantern;
mod neon_sign;
mod lantern_paper;
mod shade;
mod street_lamp;
mod strip_light;
mod table_lamp;
mod taper;
mod torch;
mod wall_sconce;
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
    &street_lamp::STREET_LAMP,
    &neon_sign::NEON_SIGN,
    &brazier::BRAZIER,
    &wall_sconce::WALL_SCONCE,
];
