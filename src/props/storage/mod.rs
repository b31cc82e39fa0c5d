//! Things to keep things in: shelves, cupboards, barrels, boxes.

mod barrel;
mod books;
mod bookshelf;
mod cabinet;
pub(super) mod case;
mod chest;
mod crate_box;
mod dresser;
pub(super) mod fronts;
mod locker;
mod shelf;
mod wardrobe;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] = &[
    &bookshelf::BOOKSHELF,
    &wardrobe::WARDROBE,
    &dresser::DRESSER,
    &cabinet::CABINET,
    &crate_box::CRATE,
    &chest::CHEST,
    &barrel::BARREL,
    &shelf::SHELF,
    &locker::LOCKER,
];
