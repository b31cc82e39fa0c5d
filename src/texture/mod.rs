//! Images in memory, and the set of maps that makes a material.

pub mod encode;
pub mod maps;

pub use maps::{Image, PbrMaps};
