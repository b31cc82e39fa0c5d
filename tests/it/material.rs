//! Materials: graphs that must not pass `check`, and what every recipe's maps must hold.

mod color;
mod fuzz;
mod graphs;
mod maps;
mod structure;
