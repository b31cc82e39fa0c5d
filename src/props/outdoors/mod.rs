//! What furnishes parks, playgrounds, beaches, farmyards, roofs and harbours.

mod bollard;
mod hay_bale;
mod parasol;
mod seesaw;
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
];
