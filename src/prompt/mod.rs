//! Text to Spec: the vocabulary, the archetypes, and the port that every reader implements.

mod asked;
mod bind;
mod counts;
mod describe;
mod draft;
mod fill;
mod fit;
mod formation;
mod furnish;
mod joins;
pub mod land;
mod light;
mod little;
mod measure;
mod noun;
mod outline;
mod phrases;
mod mix;
mod places;
mod places_named;
mod rooms;
mod relations;
mod shore;
mod styling;
mod surfaces;
mod tokens;
mod tops;
mod wanted;

pub mod archetype;
pub mod data;
pub mod english;
pub mod kind;
pub mod lexicon;
pub mod material;
pub mod port;
pub mod reader;
pub mod samples;
pub mod vocabulary;

pub use archetype::Archetype;
pub use kind::{Kind, KindParam};
pub use places::{PlaceError, archetypes, faults};
pub use port::{Reading, SceneReader, Token};
pub use reader::VocabularyReader;
pub use samples::{Sample, samples};
pub use vocabulary::Vocabulary;
