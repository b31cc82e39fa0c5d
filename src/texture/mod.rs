//! Images in memory, the set of maps that makes a material, and what is done with finished maps.

pub mod encode;
pub mod maps;
pub mod preview;
pub mod seam;
mod shading;

pub use maps::{Image, PbrMaps};
pub use seam::{Seam, seam};
