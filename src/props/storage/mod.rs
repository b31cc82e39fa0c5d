//! Things to keep things in: shelves, cupboards, barrels, boxes.

mod barrel;
mod books;
mod bookshelf;
pub(super) mod case;
mod chest;
mod crate_box;
pub(super) mod fronts;
mod wardrobe;

use super::Generator;

/// The generators of this group.
pub const ALL: &[&Generator] =
    &[&bookshelf::BOOKSHELF, &barrel::BARREL, &crate_box::CRATE, &chest::CHEST, &wardrobe::WARDROBE];
