//! Musical instruments: pianos, strings, drums, pipes.
//! Musical instruments, from pianos to drums.

mod drum;
mod drum_kit;
mod gramophone;
mod grand_piano;
mod guitar;
mod guitar_neck;
mod harp;
mod harp_pillar;
mod keyboard;
mod lute;
mod music_stand;
mod organ;
mod organ_case;
mod piano;
mod piano_parts;
mod shells;
mod strings;
mod violin;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &piano::PIANO,
    &grand_piano::GRAND_PIANO,
    &guitar::GUITAR,
    &violin::VIOLIN,
    &drum_kit::DRUM_KIT,
    &drum::DRUM,
    &harp::HARP,
    &music_stand::MUSIC_STAND,
    &gramophone::GRAMOPHONE,
    &lute::LUTE,
    &organ::ORGAN,
];
