//! Why the window did not open, or closed.

use thiserror::Error;

use crate::preview::PreviewError;

/// What ends the window with an error.
#[derive(Debug, Error)]
pub enum AppError {
    /// No driver to draw with.
    #[error(transparent)]
    Preview(#[from] PreviewError),
    /// Neither X11 nor Wayland.
    #[error(
        "no screen was found to open a window on (neither DISPLAY nor WAYLAND_DISPLAY is set); \
         the commands work without one, see `scenewright --help`"
    )]
    NoScreen,
    /// The renderer stopped.
    #[error("the window closed because drawing failed; run with RUST_LOG=info to see why")]
    Stopped,
}
