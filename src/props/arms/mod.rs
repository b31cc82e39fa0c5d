//! Weapons, armour and tools.

mod armour_stand;
mod axe;
mod blade;
mod bow;
mod bucket;
mod cannon;
mod ladder;
mod limbs;
mod plates;
mod sack;
mod shield;
mod sword;
mod weapon_rack;
mod wheel;
mod wheelbarrow;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &sword::SWORD,
    &axe::AXE,
    &shield::SHIELD,
    &bow::BOW,
    &armour_stand::ARMOUR_STAND,
    &weapon_rack::WEAPON_RACK,
    &cannon::CANNON,
    &ladder::LADDER,
    &bucket::BUCKET,
    &sack::SACK,
    &wheelbarrow::WHEELBARROW,
];
