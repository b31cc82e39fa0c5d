//! What is shown outdoors beside the items: ground, paths, water, and what stands around the place.

mod cut;
mod edge;
mod facade;
mod ground;
mod houses;
mod kit;
mod paths;
mod scatter;
mod trail;
mod walls;
mod water;

pub use kit::{Kit, Outdoors, Stand, outdoors};
