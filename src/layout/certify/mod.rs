//! Proves a layout with its own geometry: nothing here is shared with the solver.

mod bounds;
mod check;
mod doors;
pub(super) mod ground;
mod plane;
pub(super) mod solids;
mod support;

pub use check::certify;
