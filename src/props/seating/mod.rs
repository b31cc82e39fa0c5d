//! Things to sit on.

mod armchair;
mod bench;
mod chair;
mod office_chair;
mod sofa;
mod stool;
mod throne;
mod upholstery;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &chair::CHAIR,
    &armchair::ARMCHAIR,
    &stool::STOOL,
    &bench::BENCH,
    &sofa::SOFA,
    &throne::THRONE,
    &office_chair::OFFICE_CHAIR,
];
