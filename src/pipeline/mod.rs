//! The whole way from a prompt to a scene, with progress and cancel.

pub mod options;
pub mod report;
pub mod watch;

pub use options::{Options, PipelineError};
pub use report::Report;
pub use watch::{Silent, Stage, Watch};
