//! The port through which prompts are read: by vocabulary now, by networks later.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::material::Choice;
use crate::spec::{Edit, ItemId, Note, Placement, Spec};

/// What a reader made of a prompt.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reading {
    /// The scene it describes, everything left open filled in from the archetype and the seed.
    pub spec: Spec,
    /// What was unclear or unknown.
    pub notes: Vec<Note>,
    /// What each word was understood as.
    pub tokens: Vec<Token>,
}

/// A word or phrase of the prompt and what it was understood as.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Token {
    /// Byte offset of its start.
    pub start: usize,
    /// Byte offset just behind it.
    pub end: usize,
    /// `place`, `item`, `count`, `color`, `material`, `style`, `size`, `mood`, `relation`, `negation`, `filler` or `unknown`.
    pub role: String,
    /// What it stands for, e.g. a kind or a recipe.
    pub meaning: String,
    /// How sure the reader is, 0..1.
    pub score: f32,
}

/// Reads prompts. Never fails: what it cannot make out becomes a note.
pub trait SceneReader: Send + Sync {
    /// Reads a whole scene. The same text and seed give the same reading.
    fn scene(&self, prompt: &str, seed: u64) -> Reading;

    /// Reads a phrase such as `weathered oak planks` into a material.
    fn material(&self, phrase: &str, seed: u64) -> (Choice, Vec<Note>);
}

/// What something may mean.
#[derive(Clone, Debug, PartialEq)]
pub enum Sense {
    /// A kind of object.
    Item(String),
    /// A recipe.
    Material(String),
    /// An archetype.
    Place(String),
    /// Nothing that can be made.
    Nothing,
}

/// A sense with its probability.
#[derive(Clone, Debug, PartialEq)]
pub struct Guess {
    /// What it may mean.
    pub sense: Sense,
    /// How likely, 0..1.
    pub score: f32,
}

/// Guesses what no word list knows. The best guesses come first; there are none for an empty text.
pub trait Meaning: std::fmt::Debug + Send + Sync {
    /// What a noun phrase means.
    fn thing(&self, phrase: &str) -> Vec<Guess>;

    /// Which place a whole prompt describes.
    fn place(&self, prompt: &str) -> Vec<Guess>;
}

/// What a reader made of an edit.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct EditReading {
    /// The changes, in the order in which they are to be applied.
    pub edits: Vec<Edit>,
    /// Steps back or forth in the history, which only the caller has.
    pub steps: Option<Steps>,
    /// What is to be read after these steps, against the scene as it is then: "undo that, and paint the bed blue".
    pub then: Option<String>,
    /// What was unclear, ambiguous or impossible, and therefore not done.
    pub notes: Vec<Note>,
}

/// Steps in the history of edits. `u32::MAX` stands for all there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Steps {
    /// So many edits are taken back.
    Undo(u32),
    /// So many edits that were taken back are made again.
    Redo(u32),
}

/// Reads edits of a scene that is there. Never fails: what it cannot make out becomes a note and changes nothing.
pub trait EditReader: Send + Sync {
    /// Reads an edit of `spec`. `places` says where things stand, as far as that is known: words such as "the left
    /// table" need it. The same input gives the same reading.
    fn edits(&self, text: &str, spec: &Spec, places: &BTreeMap<ItemId, Placement>) -> EditReading;
}
