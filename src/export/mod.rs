//! Scene to GLB, for a target platform.

pub mod binary;
pub mod budget;
pub mod extras;
pub mod geometry;
pub mod glb;
pub mod images;
pub mod json;
pub mod nodes;
pub mod profile;
mod walkable;

pub use budget::{Cost, cost};
pub use glb::{ExportError, GENERATOR, glb};
pub use profile::{Profile, ProfileError};
