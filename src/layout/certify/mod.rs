//! Proves a layout with its own geometry: nothing here is shared with the solver.

mod bounds;
mod check;
mod doors;
mod footing;
pub(super) mod ground;
mod plane;
mod relations;
mod rooms;
mod seated;
mod sight;
pub(super) mod solids;
mod support;
mod together;
mod turned;

pub use check::{certify, prove};
pub use rooms::prove_rooms;
