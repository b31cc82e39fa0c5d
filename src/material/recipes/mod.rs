//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod brick;
mod planks;
mod plaster;

pub use recipe::{Recipe, Settings, Slider};

const ALL: &[&Recipe] = &[&brick::BRICK, &planks::PLANKS, &plaster::PLASTER];

/// Every recipe, by name.
pub fn all() -> &'static [&'static Recipe] {
    ALL
}

/// The recipe called `name`.
pub fn find(name: &str) -> Option<&'static Recipe> {
    ALL.iter().copied().find(|r| r.name == name)
}
