//! The window: a prompt beside a live view of the scene it describes.

pub mod document;
pub mod error;
pub mod export;
pub mod generate;
pub mod jobs;
pub mod run;
pub mod screenshot;
pub mod shortcuts;
pub mod show;
pub mod stage;
mod tuning;
pub mod ui;
pub mod view;

pub use error::AppError;
pub use run::{Options, run};
