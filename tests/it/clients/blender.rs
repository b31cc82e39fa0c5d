//! What Blender's importer makes of GLB files.

use std::collections::BTreeMap;
use std::path::PathBuf;

use serde::Deserialize;

use super::{process, tools};

/// One file after Blender has imported it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Imported {
    pub file: PathBuf,
    /// Why the importer refused the file; all else is empty then.
    pub error: Option<String>,
    /// Over all objects; a mesh shared by several objects counts once for each.
    pub triangles: usize,
    /// Names of all objects, sorted.
    pub objects: Vec<String>,
    /// The extras of each object that has any.
    pub extras: BTreeMap<String, serde_json::Value>,
    pub meshes: usize,
    pub materials: usize,
    pub images: usize,
    pub lights: usize,
    /// For each animation, the objects it moves: `name: object, object`.
    pub motions: Vec<String>,
    /// Where each object stands, metres, on the axes of glTF.
    pub places_m: BTreeMap<String, [f64; 3]>,
    /// Corners of the bounding box in metres, on the axes of glTF (+Y up).
    pub low_m: [f64; 3],
    pub high_m: [f64; 3],
}

/// Imports the files in one run, in their order; `None` when Blender is missing.
pub fn blender(files: &[PathBuf]) -> Option<Vec<Imported>> {
    let mut command = match tools::blender_running(&tools::script("blender.py")) {
        Ok(command) => command,
        Err(reason) => return tools::skip("Blender's importer", &reason),
    };
    command.args(files);
    Some(process::read_json_lines(command, 120 + 60 * files.len() as u64))
}
