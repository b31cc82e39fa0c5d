//! What may be chosen for one run, and why a run can fail.

use thiserror::Error;

/// Choices that are not part of the Spec.
#[derive(Clone, Debug, PartialEq)]
pub struct Options {
    /// Edge length of the maps of a 2 m tile, pixels; a power of two, [`Options::SIZES`].
    pub size_px: u32,
}

impl Options {
    /// Allowed values of `size_px`.
    pub const SIZES: [u32; 8] = [64, 128, 256, 512, 1024, 2048, 4096, 8192];
}

impl Default for Options {
    fn default() -> Options {
        Options { size_px: 1024 }
    }
}

/// Why there is no scene.
#[derive(Debug, Error)]
pub enum PipelineError {
    /// The watcher asked for it.
    #[error("cancelled")]
    Cancelled,
    /// The layout broke its promise; nothing was written.
    #[error("the layout is not valid: {0}; try another --seed")]
    Layout(String),
    /// A material could not be made.
    #[error("material `{phrase}`: {reason}")]
    Material {
        /// The phrase it was read from.
        phrase: String,
        /// What is wrong.
        reason: String,
    },
    /// The phrase names nothing we can make.
    #[error("no object was recognised in `{prompt}`; `scenewright list props` shows what there is")]
    NoProp {
        /// The phrase.
        prompt: String,
    },
    /// The file could not be made.
    #[error(transparent)]
    Export(#[from] crate::export::ExportError),
}
