//! Layers that any material may wear: one file and one line each, in the order in which they come to lie.

mod cracks;
mod dirt;
mod dust;
mod frost;
mod gold_leaf;
mod layer;
mod moss;
mod paint;
mod rust;
mod scratches;
mod snow;
mod wet;

pub use layer::{Coat, Layer};

/// Every layer, the lowest first.
pub static ALL: &[&Layer] = &[
    &paint::PAINT,
    &gold_leaf::GOLD_LEAF,
    &cracks::CRACKS,
    &scratches::SCRATCHES,
    &rust::RUST,
    &dirt::DIRT,
    &moss::MOSS,
    &wet::WET,
    &dust::DUST,
    &frost::FROST,
    &snow::SNOW,
];

/// The layer with this slider.
pub fn find(slider: &str) -> Option<&'static Layer> {
    ALL.iter().copied().find(|layer| layer.slider.name == slider)
}
