//! Things to sit on.

mod armchair;
mod bench;
mod chair;
mod sofa;
mod stool;
mod upholstery;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] =
    &[&chair::CHAIR, &stool::STOOL, &bench::BENCH, &sofa::SOFA, &armchair::ARMCHAIR];
