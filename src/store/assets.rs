//! What people add to the program's own assets: files in a folder of theirs.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use etcetera::{BaseStrategy, choose_base_strategy};

use super::files::{StoreError, read_text};
use crate::ml::{Embedded, Network};
use crate::pipeline::{Library, kinds};
use crate::prompt::VocabularyReader;

/// What the program knows, with the user's own archetypes and weights. Errors name the file and what is wrong
/// in it; weights that cannot be used are a note on every prompt, which is then read by the word lists alone.
pub fn library() -> Result<Library, Box<dyn Error>> {
    let own = own_folder()?;
    let archetypes = own.as_ref().map_or(Ok(Vec::new()), |own| texts(&own.join("archetypes"), "toml"))?;
    let reader = VocabularyReader::with_places(kinds(), &archetypes)?;
    let weights = own.map(|own| own.join("weights").join("meaning.safetensors")).filter(|path| path.exists());
    let Some(path) = weights else { return Ok(Library::of(reader.with_meaning(Arc::new(Embedded)))) };
    let network = std::fs::read(&path).map_err(|error| error.to_string());
    let network = network.and_then(|bytes| Network::of(&bytes).map_err(|error| error.to_string()));
    Ok(Library::of(match network {
        Ok(network) => reader.with_meaning(Arc::new(network)),
        Err(error) => reader.without_meaning(format!("{}: {error}", path.display())),
    }))
}

/// The folder of the user's own assets: the one that `SCENEWRIGHT_ASSETS` names, else `scenewright` in the
/// user's data directory. A folder that is not there adds nothing; one that is named and not there is an error.
fn own_folder() -> Result<Option<PathBuf>, StoreError> {
    let named = std::env::var_os("SCENEWRIGHT_ASSETS").filter(|v| !v.is_empty()).map(PathBuf::from);
    if let Some(folder) = &named
        && !folder.is_dir()
    {
        return Err(StoreError::NoAssets { folder: folder.clone() });
    }
    Ok(named.or_else(|| Some(choose_base_strategy().ok()?.data_dir().join("scenewright"))))
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
