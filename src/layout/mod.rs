//! Where things stand: a solver, and a checker that shares no code with it.

pub mod place;
pub mod problem;

pub use place::{Opening, OpeningKind, Place};
pub use problem::{LeftOut, Piece, Problem, Solution, Walk};
