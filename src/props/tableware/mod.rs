//! What stands on tables.

pub mod mug;

mod book;
mod book_stack;
mod bottle;
mod bowl;
mod bread;
mod goblet;
mod jug;
mod plate;
mod vase;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &mug::MUG,
    &bottle::BOTTLE,
    &plate::PLATE,
    &bowl::BOWL,
    &goblet::GOBLET,
    &book::BOOK,
    &book_stack::BOOK_STACK,
    &vase::VASE,
    &bread::BREAD,
    &jug::JUG,
];
