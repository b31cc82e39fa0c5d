//! Materials as typed graphs: built by recipes, proved by `check`, baked on the CPU or written as kernels for a graphics card.

pub mod builder;
pub mod check;
pub mod choice;
mod finish;
pub mod graph;
pub mod layers;
pub mod nodes;
pub mod optics;
mod origin;
mod plan;
mod planes;
mod program;
pub mod recipes;
mod tidy;
pub mod tiles;
pub mod wgsl;
mod wire;

pub use check::{CheckError, CheckedGraph, check, check_apart};
pub use choice::{Choice, ChoiceError};
pub use graph::Graph;
pub use tiles::{BakeError, bake, bake_at};
