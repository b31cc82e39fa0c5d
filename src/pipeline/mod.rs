//! The whole way from a prompt to a scene, with progress and cancel.

pub mod furnish;
pub mod generate;
pub mod library;
mod measures;
pub mod options;
pub mod paint;
mod placements;
pub mod prop_sheet;
pub mod refine;
pub mod report;
mod rooms;
pub mod showcase;
mod shown;
pub mod watch;

pub use generate::{Built, build, export, generate};
pub use library::{Library, kinds};
pub use options::{Options, PipelineError};
pub use placements::placements;
pub use refine::{Refined, refine};
pub use report::Report;
pub use watch::{Clock, Silent, Stage, Watch};
