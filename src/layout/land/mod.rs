//! The ground outdoors: how it lies by nature, level where things stand, and things set onto it.

mod feet;
mod levels;
mod lift;
mod lines;
mod links;
mod shape;
mod terrain;

pub use lift::solve;
pub use shape::Shape;
pub use terrain::Terrain;

pub(super) use feet::{is_sunk, sink_limit_m};
