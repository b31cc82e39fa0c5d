//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod asphalt;
mod bark;
mod bone;
mod book_spines;
mod brick;
mod brushed_metal;
mod canvas_art;
mod carbon_fibre;
mod cardboard;
mod carpet;
mod cast_iron;
mod ceramic_glaze;
mod ceramic_tiles;
mod circuit_board;
mod cobblestone;
mod concrete;
mod coral;
mod cork;
mod cracked_earth;
mod dirt;
mod dunes;
mod feathers;
mod flagstone;
mod foam;
mod forest_floor;
mod frosted_glass;
mod fur;
mod glass;
mod glow;
mod granite;
mod grass;
mod gravel;
mod hex_tiles;
mod hologram;
mod horn;
mod hull_panels;
mod ice;
mod lava;
mod leather;
mod leaves;
mod marble;
mod meadow;
mod moss;
mod mud;
mod neon_grid;
mod paper;
mod parquet;
mod pebbles;
mod pine_needles;
mod planks;
mod plaster;
mod plastic;
mod polished_metal;
mod roof_tiles;
mod rubber;
mod rusted_metal;
mod sand;
mod scales;
mod sci_fi_panels;
mod slate;
mod snow;
mod stone_blocks;
mod thatch;
mod velvet;
mod wallpaper;
mod water;
mod wax;
mod wood_grain;
mod woven_fabric;

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
    &meadow::MEADOW,
    &moss::MOSS_CARPET,
    &mud::MUD,
    &cracked_earth::CRACKED_EARTH,
    &dunes::DUNES,
    &pebbles::PEBBLES,
    &ice::ICE,
    &lava::LAVA,
    &coral::CORAL,
    &pine_needles::PINE_NEEDLES,
    &scales::SCALES,
    &bone::BONE,
    &horn::HORN,
    &fur::FUR,
    &feathers::FEATHERS,
    &foam::FOAM,
    &carbon_fibre::CARBON_FIBRE,
    &circuit_board::CIRCUIT_BOARD,
    &sci_fi_panels::SCI_FI_PANELS,
    &hologram::HOLOGRAM,
    &neon_grid::NEON_GRID,
    &asphalt::ASPHALT,
    &cardboard::CARDBOARD,
    &cork::CORK,
    &frosted_glass::FROSTED_GLASS,
    &wallpaper::WALLPAPER,
];

/// Every recipe, by group.
pub fn all() -> &'static [&'static Recipe] {
    ALL
}

/// The recipe called `name`.
pub fn find(name: &str) -> Option<&'static Recipe> {
    ALL.iter().copied().find(|r| r.name == name)
}
