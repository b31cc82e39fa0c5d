//! What drives, floats and hovers.

mod bicycle;
mod bicycle_parts;
mod boat;
mod car;
mod car_body;
mod car_cabin;
mod covered_wagon;
mod hover_bike;
mod hover_vehicle;
mod hull;
mod longboat;
mod penny_farthing;
mod sled;
mod sleigh;
mod wagon_loads;
mod wheels;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &boat::BOAT,
    &covered_wagon::COVERED_WAGON,
    &sled::SLED,
    &car::CAR,
    &bicycle::BICYCLE,
    &hover_vehicle::HOVER_VEHICLE,
];
