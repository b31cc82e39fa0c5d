//! Text to Spec: the vocabulary, the archetypes, and the port that every reader implements.

pub mod port;

pub use port::{Reading, SceneReader, Token};
