//! Reads and writes files whole: a file is either the old one or the new one, never half of either.

use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use thiserror::Error;

/// Why a file could not be read or written.
#[derive(Debug, Error)]
pub enum StoreError {
    /// The folder is not there.
    #[error("cannot write {path}: the folder {folder} does not exist; create it first")]
    NoFolder {
        /// The file.
        path: PathBuf,
        /// The folder.
        folder: PathBuf,
    },
    /// The path names a folder.
    #[error("cannot write {path}: it is a folder; name a file in it")]
    IsFolder {
        /// The path.
        path: PathBuf,
    },
    /// The folder of the user's own assets is not there.
    #[error("SCENEWRIGHT_ASSETS names {folder}, which is no folder; create it, or unset the variable")]
    NoAssets {
        /// The folder.
        folder: PathBuf,
    },
    /// Writing failed; a file that was there before is still there, unchanged.
    #[error("cannot write {path}: {source}; nothing was changed")]
    Write {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// Reading failed.
    #[error("cannot read {path}: {source}")]
    Read {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
}

/// Writes a file in one step: into a temporary file beside it first, which then takes its place.
/// `-` is standard output.
pub fn save(path: &Path, bytes: &[u8]) -> Result<(), StoreError> {
    let failed = |source| StoreError::Write { path: path.into(), source };
    if path == Path::new("-") {
        let mut out = io::stdout().lock();
        return out.write_all(bytes).and_then(|()| out.flush()).map_err(failed);
    }
    if path.is_dir() {
        return Err(StoreError::IsFolder { path: path.into() });
    }
    let folder = match path.parent() {
        Some(parent) if parent != Path::new("") => parent,
        _ => Path::new("."),
    };
    if !folder.is_dir() {
        return Err(StoreError::NoFolder { path: path.into(), folder: folder.into() });
    }
    // Devices and pipes cannot be replaced, only written to.
    if path.metadata().is_ok_and(|meta| !meta.is_file()) {
        let mut device = std::fs::OpenOptions::new().write(true).open(path).map_err(failed)?;
        return device.write_all(bytes).map_err(failed);
    }
    let mut file = tempfile::Builder::new().prefix(".scenewright-").tempfile_in(folder).map_err(failed)?;
    file.write_all(bytes).and_then(|()| file.as_file().sync_all()).map_err(failed)?;
    make_readable(file.as_file()).map_err(failed)?;
    file.persist(path).map_err(|error| failed(error.error))?;
    Ok(())
}

/// Reads a file; `-` is standard input.
pub fn read_bytes(path: &Path) -> Result<Vec<u8>, StoreError> {
    let failed = |source| StoreError::Read { path: path.into(), source };
    if path == Path::new("-") {
        let mut bytes = Vec::new();
        return io::stdin().lock().read_to_end(&mut bytes).map(|_| bytes).map_err(failed);
    }
    std::fs::read(path).map_err(failed)
}

/// Reads a UTF-8 text file; `-` is standard input.
pub fn read_text(path: &Path) -> Result<String, StoreError> {
    let not_text = |error| io::Error::new(io::ErrorKind::InvalidData, error);
    let failed = |source| StoreError::Read { path: path.into(), source };
    String::from_utf8(read_bytes(path)?).map_err(not_text).map_err(failed)
}

/// Temporary files are private; finished ones have the usual permissions.
#[cfg(unix)]
fn make_readable(file: &std::fs::File) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    file.set_permissions(std::fs::Permissions::from_mode(0o644))
}

#[cfg(not(unix))]
fn make_readable(_file: &std::fs::File) -> io::Result<()> {
    Ok(())
}
