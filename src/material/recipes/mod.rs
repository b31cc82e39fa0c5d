//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod bark;
mod basalt;
mod book_spines;
mod brick;
mod brocade;
mod brushed_metal;
mod burlap;
mod canvas_art;
mod canvas_cloth;
mod carpet;
mod cast_iron;
mod ceramic_glaze;
mod ceramic_tiles;
mod chain_mail;
mod cliff;
mod cobblestone;
mod concrete;
mod copper_patina;
mod corrugated_metal;
mod denim;
mod diamond_plate;
mod dirt;
mod flagstone;
mod forest_floor;
mod galvanised_steel;
mod glass;
mod glow;
mod gold;
mod granite;
mod grass;
mod gravel;
mod hammered_metal;
mod hex_tiles;
mod hull_panels;
mod knit;
mod leather;
mod leaves;
mod limestone;
mod marble;
mod mesh_grille;
mod onyx;
mod painted_metal;
mod paper;
mod parquet;
mod perforated_metal;
mod planks;
mod plaster;
mod plastic;
mod polished_metal;
mod quilted_leather;
mod roof_tiles;
mod rubber;
mod rusted_metal;
mod sand;
mod sandstone;
mod silk;
mod slate;
mod snow;
mod stone_blocks;
mod suede;
mod tartan;
mod thatch;
mod travertine;
mod twill;
mod velvet;
mod water;
mod wax;
mod wood_grain;
mod worn_leather;
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
    &sandstone::SANDSTONE,
    &limestone::LIMESTONE,
    &travertine::TRAVERTINE,
    &onyx::ONYX,
    &basalt::BASALT,
    &cliff::CLIFF,
    &ceramic_tiles::CERAMIC_TILES,
    &hex_tiles::HEX_TILES,
    &roof_tiles::ROOF_TILES,
    &ceramic_glaze::CERAMIC_GLAZE,
    &brushed_metal::BRUSHED_METAL,
    &polished_metal::POLISHED_METAL,
    &rusted_metal::RUSTED_METAL,
    &cast_iron::CAST_IRON,
    &hammered_metal::HAMMERED_METAL,
    &galvanised_steel::GALVANISED_STEEL,
    &corrugated_metal::CORRUGATED_METAL,
    &diamond_plate::DIAMOND_PLATE,
    &painted_metal::PAINTED_METAL,
    &copper_patina::COPPER_PATINA,
    &gold::GOLD,
    &chain_mail::CHAIN_MAIL,
    &perforated_metal::PERFORATED_METAL,
    &mesh_grille::MESH_GRILLE,
    &woven_fabric::WOVEN_FABRIC,
    &twill::TWILL,
    &denim::DENIM,
    &knit::KNIT,
    &canvas_cloth::CANVAS_CLOTH,
    &burlap::BURLAP,
    &brocade::BROCADE,
    &tartan::TARTAN,
    &silk::SILK,
    &velvet::VELVET,
    &carpet::CARPET,
    &leather::LEATHER,
    &quilted_leather::QUILTED_LEATHER,
    &suede::SUEDE,
    &worn_leather::WORN_LEATHER,
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
