//! The command line: one file per command.

pub mod args;
mod build;
mod edit;
mod list;
mod material;
mod outcome;
mod prop;
mod read;
mod render;
mod scene;
mod show;

pub use args::{Arguments, WindowArgs};
pub use outcome::{Outcome, run};
