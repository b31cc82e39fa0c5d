//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod bark;
mod brick;
mod cobblestone;
mod concrete;
mod flagstone;
mod granite;
mod marble;
mod parquet;
mod planks;
mod plaster;
mod slate;
mod stone_blocks;
mod wood_grain;

pub use recipe::{Recipe, Settings, Slider};

const ALL: &[&Recipe] = &[
    &wood_grain::WOOD_GRAIN,
    &planks::PLANKS,
    &parquet::PARQUET,
    &bark::BARK,
    &brick::BRICK,
    &cobblestone::COBBLESTONE,
    &stone_blocks::STONE_BLOCKS,
    &flagstone::FLAGSTONE,
    &plaster::PLASTER,
    &concrete::CONCRETE,
    &marble::MARBLE,
    &granite::GRANITE,
    &slate::SLATE,
];

/// Every recipe, by name.
pub fn all() -> &'static [&'static Recipe] {
    ALL
}

/// The recipe called `name`.
pub fn find(name: &str) -> Option<&'static Recipe> {
    ALL.iter().copied().find(|r| r.name == name)
}
