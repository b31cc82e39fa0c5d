//! Shows scenes by Bevy: what the window and pictures without a window share.

pub mod bake;
mod bench;
pub mod camera;
pub mod cutaway;
pub mod driver;
pub mod error;
pub mod glb;
pub mod headless;
pub mod lights;
pub mod live;
pub mod look;
pub mod meshes;
pub mod prepare;
pub mod spawn;
pub mod surfaces;
pub mod textures;
pub mod world;

pub use camera::{Camera, Pose};
pub use driver::{Driver, find_driver, render_settings};
pub use error::PreviewError;
pub use glb::picture_of_glb;
pub use headless::{picture, pictures};
pub use look::Quality;
pub use prepare::{Prepared, prepare};
pub use spawn::spawn;
