//! What grows and lies outdoors, and what of it stands in pots.

mod branching;
mod bush;
mod cactus;
mod cliff;
mod conifer;
mod crozier;
mod crystal;
pub mod cut_log;
mod flower;
mod foliage;
pub mod growth;
mod hedge;
mod ivy;
mod leaf;
mod log;
mod moss;
mod mushroom;
mod old_stump;
mod palm;
mod plant;
mod prickly_pear;
pub mod rock;
mod tree;
mod undergrowth;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &tree::TREE,
    &conifer::CONIFER,
    &bush::BUSH,
    &rock::ROCK,
    &rock::BOULDER,
    &log::LOG,
    &log::STUMP,
    &mushroom::MUSHROOM,
    &undergrowth::GRASS_TUFT,
    &undergrowth::FERN,
    &flower::FLOWER,
    &plant::PLANT,
    &palm::PALM,
    &cactus::CACTUS,
    &hedge::HEDGE,
    &ivy::IVY,
    &cliff::CLIFF,
    &crystal::CRYSTAL,
];
