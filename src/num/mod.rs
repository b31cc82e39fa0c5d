//! Numbers that come out the same on every machine: named random streams, maths, noise, colour.

pub mod color;
pub mod math;
pub mod noise;
pub mod seed;

pub use color::{LinearRgb, Srgb8};
pub use seed::{Seed, Stream};
