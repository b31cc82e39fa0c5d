//! Graphs as WGSL: kernels by structure, and the numbers that change when a slider moves.

mod emit;
mod lower;
mod numbers;
mod passes;
mod slots;

pub use emit::{Kernel, Program, passes_source};
pub use numbers::Numbers;
pub use passes::{At, Pass};
