//! Reads edits of a scene that is there: text and Spec in, a list of Edits out.

mod act;
mod anew;
mod appear;
mod appose;
mod asides;
mod atmosphere;
mod clause;
mod corrections;
mod editor;
mod ending;
mod grades;
mod ground;
mod likeness;
mod looks;
mod noun;
mod numbers;
mod parse;
mod position;
mod posts;
mod reader;
mod relocate;
mod replace;
mod resolve;
mod restyle;
mod room;
mod sequence;
mod shades;
mod things;
mod verbs;
mod whereabouts;
mod which;
mod whole;
mod words;

pub use words::{Cue, EditWords, VERBS};
