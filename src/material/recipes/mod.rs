//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod adobe;
mod ashlar;
mod bamboo;
mod bark;
mod boards;
mod book_spines;
mod brick;
mod brick_bonds;
mod brushed_metal;
mod canvas_art;
mod carpet;
mod cast_concrete;
mod cast_iron;
mod ceramic_glaze;
mod ceramic_tiles;
mod checks;
mod chevron_parquet;
mod cobblestone;
mod concrete;
mod concrete_blocks;
mod dirt;
mod driftwood;
mod encaustic_tiles;
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
mod log_wall;
mod marble;
mod mosaic;
mod paper;
mod parquet;
mod penny_tiles;
mod planks;
mod plaster;
mod plastic;
mod plywood;
mod polished_metal;
mod roof_tiles;
mod rubber;
mod rubble_wall;
mod rusted_metal;
mod sand;
mod shingles;
mod slate;
mod snow;
mod stone_blocks;
mod stucco;
mod subway_tiles;
mod terrazzo;
mod thatch;
mod velvet;
mod water;
mod wax;
mod wood_grain;
mod woven_fabric;
mod zellige;

pub use recipe::{Recipe, Settings, Slider};

const ALL: &[&Recipe] = &[
    &wood_grain::WOOD_GRAIN,
    &planks::PLANKS,
    &parquet::PARQUET,
    &chevron_parquet::CHEVRON_PARQUET,
    &boards::BOARDS,
    &plywood::PLYWOOD,
    &bamboo::BAMBOO,
    &driftwood::DRIFTWOOD,
    &log_wall::LOG_WALL,
    &bark::BARK,
    &brick::BRICK,
    &brick_bonds::BRICK_BONDS,
    &concrete_blocks::CONCRETE_BLOCKS,
    &adobe::ADOBE,
    &cobblestone::COBBLESTONE,
    &stone_blocks::STONE_BLOCKS,
    &ashlar::ASHLAR,
    &rubble_wall::RUBBLE_WALL,
    &flagstone::FLAGSTONE,
    &plaster::PLASTER,
    &stucco::STUCCO,
    &concrete::CONCRETE,
    &cast_concrete::CAST_CONCRETE,
    &marble::MARBLE,
    &granite::GRANITE,
    &terrazzo::TERRAZZO,
    &slate::SLATE,
    &ceramic_tiles::CERAMIC_TILES,
    &subway_tiles::SUBWAY_TILES,
    &zellige::ZELLIGE,
    &mosaic::MOSAIC,
    &encaustic_tiles::ENCAUSTIC_TILES,
    &hex_tiles::HEX_TILES,
    &penny_tiles::PENNY_TILES,
    &roof_tiles::ROOF_TILES,
    &shingles::SHINGLES,
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
