//! Materials: graphs that must not pass `check`, and what every recipe's maps must hold.

mod cells;
mod color;
mod fuzz;
mod graphs;
mod kernels;
mod maps;
mod node_values;
pub mod nodes;
