//! Finds the text files of the repository, leaving out what builds and tools put there.

use std::fs;
use std::path::Path;

/// A text file; the path is relative to the repository, with forward slashes.
#[derive(Debug, Clone)]
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    /// Whether this is Rust below one of the folders.
    pub fn is_rust_in(&self, folders: &[&str]) -> bool {
        self.path.ends_with(".rs") && folders.iter().any(|folder| self.path.starts_with(folder))
    }

    /// The module of `src/` that the file belongs to: `mesh` for `src/mesh/weld.rs`.
    pub fn module(&self) -> Option<&str> {
        let first = self.path.strip_prefix("src/")?.split('/').next()?;
        Some(first.strip_suffix(".rs").unwrap_or(first))
    }
}

/// All text files of the repository, sorted by path.
pub fn repository() -> Vec<Source> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(root, root, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    let has = |path: &str| found.iter().any(|source| source.path == path);
    assert!(has("src/lib.rs") && has("tests/it/tidy.rs") && has("Cargo.lock"), "the walk lost its way");
    found
}

fn collect(root: &Path, folder: &Path, found: &mut Vec<Source>) {
    const LEFT_OUT: [&str; 7] = [".git", "target", "out", "node_modules", "__pycache__", "shared", "corpus"];
    for entry in fs::read_dir(folder).unwrap().map(Result::unwrap) {
        let path = entry.path();
        let kind = entry.file_type().unwrap();
        if LEFT_OUT.iter().any(|name| entry.file_name() == *name) || kind.is_symlink() {
            continue;
        }
        if kind.is_dir() {
            collect(root, &path, found);
        } else if let Some(text) = read_text(&path) {
            let parts = path.strip_prefix(root).unwrap().components();
            let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
            found.push(Source { path: parts.join("/"), text });
        }
    }
}

/// The text of a file; `None` for pictures, weights and other binary files.
fn read_text(path: &Path) -> Option<String> {
    let bytes = fs::read(path).ok()?;
    if bytes.iter().take(8192).any(|byte| *byte == 0) { None } else { String::from_utf8(bytes).ok() }
}

#[test]
fn module_of_a_file() {
    let module = |path: &str| Source { path: path.into(), text: String::new() }.module().map(str::to_owned);
    assert_eq!(module("src/mesh/weld.rs").as_deref(), Some("mesh"));
    assert_eq!(module("src/pipeline.rs").as_deref(), Some("pipeline"));
    assert_eq!(module("tests/it/main.rs"), None);
}
