//! What is built to be looked at or crossed: fountains, graves, bridges.

pub mod cut;

mod altar;
mod bridge;
mod bridge_deck;
mod effigy;
mod fountain;
mod fountain_wall;
mod gate;
mod gravestone;
mod mummy_case;
mod mummy_lid;
mod mummy_mask;
mod obelisk;
mod pew;
mod sarcophagus;
mod wall_segment;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &fountain::FOUNTAIN,
    &gravestone::GRAVESTONE,
    &altar::ALTAR,
    &pew::PEW,
    &bridge::BRIDGE,
    &gate::GATE,
    &sarcophagus::SARCOPHAGUS,
    &obelisk::OBELISK,
    &wall_segment::WALL_SEGMENT,
];
