//! What furnishes parks, playgrounds, beaches, farmyards, roofs and harbours.

mod bollard;
mod buoy;
mod dumpster;
mod fishing_net;
mod hay_bale;
mod lobster_pot;
mod netting;
mod parasol;
mod roof_unit;
mod seesaw;
mod skip;
mod slide;
mod snowman;
mod sun_lounger;
mod swing;
mod traffic_cone;
mod trough;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &swing::SWING,
    &slide::SLIDE,
    &seesaw::SEESAW,
    &sun_lounger::SUN_LOUNGER,
    &parasol::PARASOL,
    &hay_bale::HAY_BALE,
    &trough::TROUGH,
    &snowman::SNOWMAN,
    &traffic_cone::TRAFFIC_CONE,
    &bollard::BOLLARD,
    &dumpster::DUMPSTER,
    &roof_unit::ROOF_UNIT,
    &buoy::BUOY,
    &fishing_net::FISHING_NET,
    &lobster_pot::LOBSTER_POT,
];
