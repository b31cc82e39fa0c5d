//! Finds the tools that `scripts/test-tools.sh` installs, and says so when one is missing.

use std::env;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The folder that holds the node packages and Blender's module.
fn cache_folder() -> PathBuf {
    if let Some(folder) = env::var_os("SCENEWRIGHT_TEST_TOOLS") {
        return folder.into();
    }
    let home = || PathBuf::from(env::var_os("HOME").unwrap_or_default()).join(".cache");
    env::var_os("XDG_CACHE_HOME")
        .filter(|path| !path.is_empty())
        .map_or_else(home, PathBuf::from)
        .join("scenewright")
}

/// `tests/clients/<name>`, the script that speaks for a reader.
pub fn script(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/clients").join(name)
}

/// The node program, if it and the package are there.
pub fn node_with(package: &str) -> Result<PathBuf, String> {
    let node = program("node").ok_or("node is not on the PATH")?;
    let folder = cache_folder().join("node/node_modules").join(package);
    if folder.is_dir() { Ok(node) } else { Err(format!("the node package {package} is not installed")) }
}

/// Whether a Chromium that starts is there; Ubuntu's package may be a stub that does not.
pub fn has_chromium() -> bool {
    let named = env::var("CHROMIUM").ok();
    let names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
    named.as_deref().into_iter().chain(names).any(|name| {
        let mut command = Command::new(name);
        command.arg("--version").stdout(Stdio::null()).stderr(Stdio::null());
        command.status().is_ok_and(|status| status.success())
    })
}

/// A command that runs a Python script with Blender's importer at hand; add the script's arguments to it.
pub fn blender_running(script: &Path) -> Result<Command, String> {
    let python = cache_folder().join("blender/bin/python");
    if python.is_file() {
        let mut command = Command::new(python);
        command.arg(script);
        return Ok(command);
    }
    let blender = program("blender").ok_or("neither the module bpy nor the program blender is installed")?;
    let mut command = Command::new(blender);
    command.args(["--background", "--factory-startup", "--python-exit-code", "1", "--python"]);
    command.arg(script).arg("--");
    Ok(command)
}

fn program(name: &str) -> Option<PathBuf> {
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Says that a check did not run; where the tools are required, that is a failure.
pub fn skip<T>(check: &str, reason: &str) -> Option<T> {
    let required = env::var("SCENEWRIGHT_REQUIRE_CLIENTS").is_ok_and(|value| !matches!(&*value, "" | "0"));
    assert!(!required, "{check} cannot run: {reason}. Run scripts/test-tools.sh, then try again");
    // Not `eprintln!`: the test runner swallows it when the test passes.
    let line = format!("skipped: {check}: {reason} (scripts/test-tools.sh installs it)\n");
    std::io::stderr().write_all(line.as_bytes()).ok();
    None
}
