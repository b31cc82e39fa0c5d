//! The Khronos validator's verdict on GLB files.

use std::path::PathBuf;
use std::process::Command;

use serde::Deserialize;

use super::{process, tools};

/// What the validator found in one file.
#[derive(Debug, Clone, Deserialize)]
pub struct Validation {
    pub file: PathBuf,
    pub errors: usize,
    pub warnings: usize,
    pub infos: usize,
    pub hints: usize,
    /// One line per issue: severity, code, where, what.
    pub messages: Vec<String>,
}

impl Validation {
    /// No error and no warning.
    pub fn is_clean(&self) -> bool {
        self.errors == 0 && self.warnings == 0
    }
}

/// Validates the files in one run, in their order; `None` when the validator is missing.
pub fn validate(files: &[PathBuf]) -> Option<Vec<Validation>> {
    let node = match tools::node_with("gltf-validator") {
        Ok(node) => node,
        Err(reason) => return tools::skip("glTF validator", &reason),
    };
    let mut command = Command::new(node);
    command.arg(tools::script("validate.mjs")).args(files);
    Some(process::read_json_lines(command, 60 + 20 * files.len() as u64))
}
