//! Indirect light, found by casting rays through the scene: a volume of it, and what shiny things reflect.

pub mod illuminate;
pub mod rays;
pub mod reflect;
mod spread;
pub mod volume;

pub use illuminate::Lamps;
pub use rays::RayScene;
pub use spread::spread;
pub use volume::{Volume, bake_volume};
