//! Parts of buildings: doors, windows, pillars, stairs.

mod arch;
mod arch_pointed;
mod azumaya;
mod beam;
mod bower;
mod casing;
mod door;
mod door_hatch;
mod door_leaf;
mod fence_gate;
mod gate_leaves;
mod gazebo;
mod pillar;
mod railing;
mod roof;
pub mod roofing;
mod stairs;
mod stairs_open;
pub mod timber;
mod well;
mod window;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &door::DOOR,
    &window::WINDOW,
    &pillar::PILLAR,
    &stairs::STAIRS,
    &beam::BEAM,
    &railing::RAILING,
    &railing::FENCE,
    &arch::ARCH,
    &well::WELL,
    &gazebo::GAZEBO,
    &roof::ROOF,
    &fence_gate::FENCE_GATE,
];
