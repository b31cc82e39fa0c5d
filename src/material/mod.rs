//! Materials as typed graphs: built by recipes, proved by `check`, baked on the CPU.

pub mod choice;

pub use choice::Choice;
