//! Where things stand: a solver, and a checker that shares no code with it.

mod access;
mod body;
mod candidates;
mod certify;
mod convex;
mod fitted;
mod floor;
mod habits;
mod hang;
mod improve;
mod notes;
mod outline;
mod overhead;
pub mod place;
mod plan;
mod pose;
pub mod problem;
mod reach;
mod relate;
mod ring;
mod row;
mod score;
mod solve;
mod state;
mod surface;
mod thing;
mod traits;
mod unit;
mod walk;
mod world;

pub use certify::certify;
pub use place::{Opening, OpeningKind, Place, plan};
pub use problem::{LeftOut, Piece, Problem, Solution};
pub use solve::solve;
pub use walk::{Walk, walk};
