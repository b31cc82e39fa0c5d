//! What people add to the program's own assets: files in a folder of theirs.

use std::error::Error;
use std::path::{Path, PathBuf};

use etcetera::{BaseStrategy, choose_base_strategy};

use super::files::{StoreError, read_text};
use crate::pipeline::Library;

/// What the program knows, with the user's own archetypes. Errors name the file and what is wrong in it.
pub fn library() -> Result<Library, Box<dyn Error>> {
    Ok(Library::with_places(&own_archetypes()?)?)
}

/// The user's own archetypes, each as its name and text, by name. They lie in `archetypes` within the folder
/// that `SCENEWRIGHT_ASSETS` names, else within `scenewright` in the user's data directory. A folder that
/// is not there adds nothing; one that is named and not there is an error.
fn own_archetypes() -> Result<Vec<(String, String)>, StoreError> {
    let named = std::env::var_os("SCENEWRIGHT_ASSETS").filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(folder) = &named
        && !folder.is_dir()
    {
        return Err(StoreError::NoAssets { folder: folder.clone() });
    }
    let folder = named.or_else(|| Some(choose_base_strategy().ok()?.data_dir().join("scenewright")));
    folder.map_or(Ok(Vec::new()), |folder| texts(&folder.join("archetypes"), "toml"))
}

/// All files of a folder with an ending, by name without it; a folder that is not there is empty.
fn texts(folder: &Path, ending: &str) -> Result<Vec<(String, String)>, StoreError> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(Vec::new()) };
    let mut paths: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    paths.retain(|path| path.extension().is_some_and(|e| e == ending));
    paths.sort();
    let name = |path: &Path| path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    paths.iter().map(|path| Ok((name(path), read_text(path)?))).collect()
}
