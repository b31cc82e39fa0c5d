//! The lock files hold one graphics stack, and name no place but the public registry's own.

use super::{Source, Violation, hold, judge};

/// Two versions of one of these would not share their types.
const ONE_VERSION: [&str; 5] = ["wgpu", "naga", "egui", "bevy_ecs", "bevy_egui"];
const SOURCE: &str = concat!("registry+https://github", ".com/rust-lang/crates.io-index");

/// Each library of the graphics stack is there in one version at most.
fn holds_one_version(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files.iter().filter(|file| file.path == "Cargo.lock") {
        for name in ONE_VERSION {
            let wanted = format!("name = \"{name}\"");
            let lines = file.text.lines().enumerate().filter(|(_, line)| *line == wanted);
            for (index, _) in lines.skip(1) {
                let advice = format!("a second {name}: pin what asks for it (cargo tree -d -i {name})");
                broken.push(Violation::new(file, index + 1, advice));
            }
        }
    }
    broken
}

/// Locked packages come from the public registries, whatever mirror this machine uses.
fn names_no_mirror(files: &[Source]) -> Vec<Violation> {
    let mut broken = Vec::new();
    for file in files {
        for (index, line) in file.text.lines().enumerate() {
            let source = line.strip_prefix("source = \"").and_then(|rest| rest.strip_suffix('"'));
            if file.path == "Cargo.lock" && source.is_some_and(|source| source != SOURCE) {
                broken.push(Violation::new(file, index + 1, "this package is not from the public registry"));
            }
            if file.path.ends_with("package-lock.json") && line.trim_start().starts_with("\"resolved\"") {
                let advice =
                    "a registry's address: write it with npm's option omit-lockfile-registry-resolved=true";
                broken.push(Violation::new(file, index + 1, advice));
            }
        }
    }
    broken
}

#[test]
fn one_graphics_stack() {
    hold(holds_one_version);
}

#[test]
fn lock_files_name_no_mirror() {
    hold(names_no_mirror);
}

#[test]
fn planted_second_version_is_found() {
    let twice =
        "name = \"wgpu\"\nversion = \"1\"\n\nname = \"wgpu-core\"\n\nname = \"wgpu\"\nversion = \"2\"\n";
    assert!(judge(holds_one_version, "Cargo.lock", twice)[0].starts_with("6: a second wgpu"));
    assert!(judge(holds_one_version, "Cargo.lock", &twice[..twice.len() - 30]).is_empty());
}

#[test]
fn planted_mirror_is_found() {
    let sound = format!("source = \"{SOURCE}\"\n");
    assert!(judge(names_no_mirror, "Cargo.lock", &sound).is_empty());
    assert_eq!(judge(names_no_mirror, "Cargo.lock", "source = \"git+https://elsewhere/a\"\n").len(), 1);
    assert_eq!(judge(names_no_mirror, "a/package-lock.json", "{\n  \"resolved\": \"x\"\n}").len(), 1);
}
