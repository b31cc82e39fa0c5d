//! Why there is no picture.

use thiserror::Error;

/// What can go wrong between a scene and its picture.
#[derive(Debug, Error)]
pub enum PreviewError {
    /// No adapter that can draw.
    #[error(
        "no graphics driver was found, so nothing can be drawn here; install one (on Debian or Ubuntu: \
         `apt-get install mesa-vulkan-drivers`, which also draws without a graphics card), or use the \
         commands that need none: scene, material, prop, read, check"
    )]
    NoDriver,
    /// Zero pixels, or more than the driver holds.
    #[error("a picture of {width}x{height} pixels cannot be drawn; choose 1 to {limit} for both")]
    Size {
        /// Asked width.
        width: u32,
        /// Asked height.
        height: u32,
        /// Largest edge.
        limit: u32,
    },
    /// The renderer did not come to an end.
    #[error("the renderer gave no picture within {0} seconds; try a smaller --size")]
    Timeout(u64),
    /// The renderer stopped.
    #[error("the renderer stopped: {0}")]
    Renderer(String),
    /// The file is not one we can show.
    #[error("this GLB cannot be shown: {0}")]
    Glb(String),
}
