//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod bark;
mod book_spines;
mod brick;
mod brushed_metal;
mod canvas_art;
mod carpet;
mod cast_iron;
mod ceramic_glaze;
mod ceramic_tiles;
mod cobblestone;
mod concrete;
mod dirt;
mod flagstone;
mod forest_floor;
mod glass;
mod glow;
mod granite;
mod grass;
mod gravel;
mod hex_tiles;
mod hull_panels;
mod leather;
mod leaves;
mod marble;
mod paper;
mod parquet;
mod planks;
mod plaster;
mod plastic;
mod polished_metal;
mod roof_tiles;
mod rubber;
mod rusted_metal;
mod sand;
mod slate;
mod snow;
mod stone_blocks;
mod thatch;
mod velvet;
mod water;
mod wax;
mod wood_grain;
mod woven_fabric;

pub use recipe::{Recipe, Settings, Slider, amount};

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
    &ceramic_tiles::CERAMIC_TILES,
    &hex_tiles::HEX_TILES,
    &roof_tiles::ROOF_TILES,
    &ceramic_glaze::CERAMIC_GLAZE,
    &brushed_metal::BRUSHED_METAL,
    &polished_metal::POLISHED_METAL,
    &rusted_metal::RUSTED_METAL,
    &cast_iron::CAST_IRON,
    &woven_fabric::WOVEN_FABRIC,
    &velvet::VELVET,
    &carpet::CARPET,
    &leather::LEATHER,
    &canvas_art::CANVAS_ART,
    &grass::GRASS,
    &leaves::LEAVES,
    &forest_floor::FOREST_FLOOR,
    &dirt::DIRT,
    &sand::SAND,
    &gravel::GRAVEL,
    &snow::SNOW,
    &water::WATER,
    &thatch::THATCH,
    &hull_panels::HULL_PANELS,
    &plastic::PLASTIC,
    &rubber::RUBBER,
    &glass::GLASS,
    &paper::PAPER,
    &wax::WAX,
    &glow::GLOW,
    &book_spines::BOOK_SPINES,
];

/// Every recipe, by group.
pub fn all() -> &'static [&'static Recipe] {
    ALL
}

/// The recipe called `name`.
pub fn find(name: &str) -> Option<&'static Recipe> {
    ALL.iter().copied().find(|r| r.name == name)
}
