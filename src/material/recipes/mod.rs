//! The recipe registry: one file and one line each.

pub mod look;
pub mod recipe;
pub mod wood;

mod adobe;
mod ashlar;
mod asphalt;
mod bamboo;
mod bark;
mod basalt;
mod boards;
mod bone;
mod book_spines;
mod brick;
mod brick_bonds;
mod brocade;
mod brushed_metal;
mod burlap;
mod canvas_art;
mod canvas_cloth;
mod carbon_fibre;
mod cardboard;
mod carpet;
mod cast_concrete;
mod cast_iron;
mod ceramic_glaze;
mod ceramic_tiles;
mod chain_mail;
mod checks;
mod chevron_parquet;
mod circuit_board;
mod cliff;
mod cobblestone;
mod concrete;
mod concrete_blocks;
mod copper_patina;
mod coral;
mod cork;
mod corrugated_metal;
mod cracked_earth;
mod denim;
mod diamond_plate;
mod dirt;
mod driftwood;
mod dunes;
mod encaustic_tiles;
mod feathers;
mod flagstone;
mod foam;
mod forest_floor;
mod frosted_glass;
mod fur;
mod galvanised_steel;
mod glass;
mod glow;
mod gold;
mod granite;
mod grass;
mod gravel;
mod hammered_metal;
mod hex_tiles;
mod hologram;
mod horn;
mod hull_panels;
mod ice;
mod knit;
mod lava;
mod leather;
mod leaves;
mod limestone;
mod log_wall;
mod marble;
mod meadow;
mod mesh_grille;
mod mosaic;
mod moss;
mod mud;
mod neon_grid;
mod onyx;
mod painted_metal;
mod paper;
mod parquet;
mod pebbles;
mod penny_tiles;
mod perforated_metal;
mod pine_needles;
mod planks;
mod plaster;
mod plastic;
mod plywood;
mod polished_metal;
mod quilted_leather;
mod roof_tiles;
mod rubber;
mod rubble_wall;
mod rusted_metal;
mod sand;
mod sandstone;
mod scales;
mod sci_fi_panels;
mod shingles;
mod silk;
mod slate;
mod snow;
mod stone_blocks;
mod stucco;
mod subway_tiles;
mod suede;
mod tartan;
mod terrazzo;
mod thatch;
mod travertine;
mod twill;
mod velvet;
mod wallpaper;
mod water;
mod wax;
mod wood_grain;
mod worn_leather;
mod woven_fabric;
mod zellige;

pub use recipe::{Recipe, Settings, Slider, amount};

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
    &sandstone::SANDSTONE,
    &limestone::LIMESTONE,
    &travertine::TRAVERTINE,
    &onyx::ONYX,
    &basalt::BASALT,
    &cliff::CLIFF,
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
