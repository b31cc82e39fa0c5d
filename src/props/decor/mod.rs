//! What makes a room somebody's.

mod banner;
mod blackboard;
mod clock;
mod clock_pendulum;
mod curtain;
mod cushion;
mod easel;
mod figures;
mod globe;
mod head;
mod mirror;
mod molding;
mod painting;
mod pedestal;
mod picture;
mod rug;
mod scroll;
mod statue;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &rug::RUG,
    &picture::PICTURE,
    &mirror::MIRROR,
    &clock::CLOCK,
    &curtain::CURTAIN,
    &globe::GLOBE,
    &statue::STATUE,
    &pedestal::PEDESTAL,
    &easel::EASEL,
    &blackboard::BLACKBOARD,
    &banner::BANNER,
    &cushion::CUSHION,
    &scroll::SCROLL,
];
