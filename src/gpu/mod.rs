//! Bakes materials on the graphics card: the same graphs, numbers in a uniform buffer, maps that stay on the card.

mod baker;
mod error;
mod layouts;
mod live;
mod maps;
mod mips;
mod read;
mod workspace;

pub use baker::Baker;
pub use error::GpuError;
pub use live::LiveMaterial;
pub use maps::Maps;
pub use read::{height, pixels};
