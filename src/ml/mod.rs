//! The embedded networks: what words mean, learned by `train/`, kept in `assets/weights/`.

mod encoder;
mod grams;
mod maths;
mod network;
mod weights;

pub use grams::{BUCKETS, grams, words};
pub use network::{Embedded, Network, network};
pub use weights::{VERSION, WeightsError, checksum};
