//! Bad input gets a clear message and an exit code; nothing is lost, nothing panics.

use std::path::Path;
use std::process::{Command, Output};

use crate::samples::folder;

fn scene(prompt: &str, output: &Path, more: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scenewright"))
        .args(["scene", prompt, "--size", "64", "-o"])
        .arg(output)
        .args(more)
        .output()
        .expect("the program starts")
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Odd prompts are not errors: they make a scene and earn notes.
fn makes_a_scene_with_notes(name: &str, prompt: &str) {
    let file = folder("bad").join(format!("{name}.glb"));
    let output = scene(prompt, &file, &[]);
    assert_eq!(output.status.code(), Some(0), "{name}: {}", said(&output));
    assert!(said(&output).contains("note: "), "{name} earns no note: {}", said(&output));
    assert!(file.is_file());
}

#[test]
fn odd_prompts_make_a_scene_and_earn_notes() {
    makes_a_scene_with_notes("empty", "");
    makes_a_scene_with_notes("blank", " \t\n ");
    makes_a_scene_with_notes("script", "уютная таверна с камином 居酒屋 🍺🍺");
    makes_a_scene_with_notes("control", "a tavern\u{1}\u{7}\u{1b}[31m with \u{202e}chairs");
    makes_a_scene_with_notes("long", &"a tavern with six round tables and xyzzy ".repeat(2500));
}

#[test]
fn wrong_options_are_usage_errors_that_say_what_is_right() {
    let file = folder("bad").join("usage.glb");
    for (more, expected) in [
        (["--size", "0"], "1024"),
        (["--size", "1000000"], "1024"),
        (["--size", "huge"], "1024"),
        (["--seed", "x"], "--seed"),
        (["--profile", "nintendo"], "default"),
    ] {
        let output = Command::new(env!("CARGO_BIN_EXE_scenewright"))
            .args(["scene", "a tavern", "-o"])
            .arg(&file)
            .args(more)
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(2), "{more:?}: {}", said(&output));
        assert!(said(&output).contains(expected), "{more:?}: {}", said(&output));
        assert!(!file.exists());
    }
}

#[test]
fn a_missing_folder_is_named() {
    let file = folder("bad").join("not-there").join("a.glb");
    let output = scene("a tavern", &file, &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("not-there"), "{}", said(&output));
}

#[test]
fn a_folder_in_place_of_a_file_is_named() {
    let output = scene("a tavern", &folder("bad"), &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("is a folder"), "{}", said(&output));
}

#[cfg(target_os = "linux")]
#[test]
fn an_unwritable_place_is_named() {
    // Nobody, not even root, can create files here.
    let output = scene("a tavern", Path::new("/proc/scenewright.glb"), &[]);
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("/proc/scenewright.glb"), "{}", said(&output));
}

/// A file-size limit stands for the full disk: writing fails part of the way through.
#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_leaves_the_old_file_whole() {
    let folder = folder("full-disk");
    let file = folder.join("a.glb");
    std::fs::write(&file, b"the old file").expect("the target folder is writable");
    let before = std::fs::read_dir(&folder).expect("a folder").count();
    let limited = format!(
        "trap '' XFSZ; ulimit -f 64; exec '{}' scene 'a tavern' --size 64 -o '{}'",
        env!("CARGO_BIN_EXE_scenewright"),
        file.display()
    );
    let output = Command::new("bash").args(["-c", &limited]).output().expect("bash starts");
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(said(&output).contains("nothing was changed"), "{}", said(&output));
    assert_eq!(std::fs::read(&file).expect("still there"), b"the old file");
    assert_eq!(std::fs::read_dir(&folder).expect("a folder").count(), before, "a half-written file was left");
}

#[test]
fn broken_descriptions_are_refused() {
    let folder = folder("bad");
    for (name, text, expected) in [
        ("garbage.json", "not json", "scene description"),
        ("later.json", "{\"version\": 999}", "version 999"),
    ] {
        let file = folder.join(name);
        std::fs::write(&file, text).expect("the target folder is writable");
        let output = Command::new(env!("CARGO_BIN_EXE_scenewright"))
            .arg("build")
            .args([&file, Path::new("-o"), &folder.join("never.glb")])
            .output()
            .expect("the program starts");
        assert_eq!(output.status.code(), Some(1), "{}", said(&output));
        assert!(said(&output).contains(expected), "{}", said(&output));
    }
}
