//! Machines: vents, tanks, reactors, robots.

mod conveyor;
mod cryo_pod;
mod cryo_stand;
mod generator_parts;
mod generator_set;
mod oil_drum;
pub mod parts;
mod pipe_manifold;
mod portable_set;
mod reactor;
mod reactor_kinds;
mod robot;
mod robot_kinds;
mod steam_engine;
mod still;
mod tank;
mod tin_robot;
mod turbine_fan;
mod ventilation_unit;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &oil_drum::OIL_DRUM,
    &tank::TANK,
    &ventilation_unit::VENTILATION_UNIT,
    &pipe_manifold::PIPE_MANIFOLD,
    &generator_set::GENERATOR_SET,
    &conveyor::CONVEYOR,
    &turbine_fan::TURBINE_FAN,
    &reactor::REACTOR,
    &cryo_pod::CRYO_POD,
    &robot::ROBOT,
];
