//! Reads edits of a scene that is there: text and Spec in, a list of Edits out.

mod act;
mod anew;
mod appear;
mod atmosphere;
mod clause;
mod editor;
mod ground;
mod likeness;
mod looks;
mod noun;
mod parse;
mod posts;
mod reader;
mod relocate;
mod replace;
mod resolve;
mod restyle;
mod room;
mod shades;
mod things;
mod whereabouts;
mod whole;
mod words;

pub use words::{Cue, EditWords};
