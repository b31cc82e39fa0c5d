//! What cooks with, cools and serves: stoves, sinks, pots, food.

mod basket;
mod cake;
mod cheese;
mod chopping_board;
mod cooker;
mod cooking_pot;
mod cutlery;
mod fruit;
mod fruit_bowl;
mod frying_pan;
mod kettle;
mod kitchen_counter;
mod kitchen_sink;
mod linen;
mod microwave;
mod oven;
mod pie;
mod range;
mod refrigerator;
mod roast;
pub(super) mod run;
pub(super) mod skin;
pub(super) mod tap;
mod teapot;
mod wicker;
mod wine_rack;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &kitchen_counter::KITCHEN_COUNTER,
    &kitchen_sink::KITCHEN_SINK,
    &refrigerator::REFRIGERATOR,
    &cooker::COOKER,
    &microwave::MICROWAVE,
    &kettle::KETTLE,
    &teapot::TEAPOT,
    &cooking_pot::COOKING_POT,
    &frying_pan::FRYING_PAN,
    &cutlery::CUTLERY,
    &chopping_board::CHOPPING_BOARD,
    &fruit_bowl::FRUIT_BOWL,
    &cheese::CHEESE,
    &cake::CAKE,
    &roast::ROAST,
    &basket::BASKET,
    &wine_rack::WINE_RACK,
];
