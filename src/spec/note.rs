//! What the program wants to tell about an input.

use serde::{Deserialize, Serialize};

/// How much a note matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Level {
    /// Good to know.
    Info,
    /// Something asked for was not done as asked.
    Warn,
}

/// A remark about a prompt or a scene. Never an error: work went on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Note {
    /// How much it matters.
    pub level: Level,
    /// Stable key, e.g. `unknown-word`, `left-out`.
    pub code: String,
    /// One sentence for a person.
    pub message: String,
    /// Byte offset in the prompt where the words it is about begin; absent when it is about the whole.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub start: Option<usize>,
    /// Byte offset just behind those words.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub end: Option<usize>,
}

impl Note {
    /// A warning about the whole input.
    pub fn warn(code: &str, message: impl Into<String>) -> Note {
        Note { level: Level::Warn, code: code.into(), message: message.into(), start: None, end: None }
    }

    /// A remark about the whole input.
    pub fn info(code: &str, message: impl Into<String>) -> Note {
        Note { level: Level::Info, ..Note::warn(code, message) }
    }

    /// The same note about the bytes `start..end` of the prompt.
    pub fn about(self, start: usize, end: usize) -> Note {
        Note { start: Some(start), end: Some(end), ..self }
    }
}
