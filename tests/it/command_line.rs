//! The commands as people call them, with good input and with bad.

use std::path::Path;
use std::process::{Command, Output};

use serde_json::Value;

use crate::clients;
use crate::samples::folder;

fn run(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_scenewright")).args(arguments).output().expect("the program starts")
}

fn text(path: &Path) -> &str {
    path.to_str().expect("the test's paths are plain")
}

/// Runs it, expects the exit code, one `error:` line and no panic; returns what it said.
fn refused(arguments: &[&str], code: i32) -> String {
    let output = run(arguments);
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(code), "{arguments:?}: {said}");
    assert!(said.starts_with("error: "), "{said}");
    assert!(!said.contains("panicked"), "{said}");
    said
}

#[test]
fn scene_writes_a_file_a_report_and_a_description_that_builds_the_same_file() {
    let folder = folder("scene");
    let [glb, report, spec, again] =
        ["a.glb", "a.json", "a.spec.json", "b.glb"].map(|name| folder.join(name));
    let prompt = "a small bedroom with two red chairs";
    let made = run(&[
        "scene",
        prompt,
        "-o",
        text(&glb),
        "--size",
        "64",
        "--report",
        text(&report),
        "--spec",
        text(&spec),
    ]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let report: Value = serde_json::from_slice(&std::fs::read(&report).expect("a report")).expect("JSON");
    assert_eq!(report["version"], 1);
    assert_eq!(report["prompt"], prompt);
    assert_eq!(report["certificate"]["collisions"], 0);
    let chairs = report["props"].as_array().expect("props").iter().filter(|p| p["prompt"] == "red chair");
    assert_eq!(chairs.count(), 2);
    let bytes = std::fs::read(&glb).expect("a GLB");
    assert_eq!(report["budget"]["triangles"], clients::count(&bytes).expect("a good GLB").triangles);
    let built = run(&["build", text(&spec), "-o", text(&again), "--size", "64"]);
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    assert!(bytes == std::fs::read(&again).expect("a GLB"), "the description does not build the same file");
}

#[test]
fn scene_writes_to_standard_output() {
    let made = run(&["-q", "scene", "an office", "-o", "-", "--size", "64"]);
    assert!(made.status.success());
    assert!(clients::count(&made.stdout).is_ok_and(|counts| counts.triangles > 1000));
}

#[test]
fn material_writes_maps_or_a_glb() {
    let folder = folder("material");
    let maps = folder.join("cobblestone");
    let made = run(&["material", "mossy cobblestone", "-o", text(&maps), "--size", "64"]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    for name in ["basecolor.png", "normal.png", "orm.png", "height.png", "material.json"] {
        assert!(maps.join(name).is_file(), "{name} is missing");
    }
    let glb = folder.join("brass.glb");
    assert!(run(&["material", "brushed brass", "-o", text(&glb), "--size", "64"]).status.success());
    for validation in clients::validate(&[glb]).unwrap_or_default() {
        assert!(validation.is_clean(), "{validation:?}");
    }
}

#[test]
fn prop_writes_one_object_and_says_when_it_knows_none() {
    let folder = folder("prop");
    let glb = folder.join("table.glb");
    assert!(run(&["prop", "round walnut table", "-o", text(&glb), "--size", "64"]).status.success());
    for validation in clients::validate(&[glb]).unwrap_or_default() {
        assert!(validation.is_clean(), "{validation:?}");
    }
    let missing = folder.join("none.glb");
    let said = refused(&["prop", "xyzzy", "-o", text(&missing)], 1);
    assert!(said.contains("list props"), "{said}");
    assert!(!missing.exists());
}

#[test]
fn list_prints_names() {
    for what in ["recipes", "props", "archetypes", "profiles"] {
        let listed = run(&["list", what, "--json"]);
        let entries: Value = serde_json::from_slice(&listed.stdout).expect("JSON");
        let entries = entries.as_array().expect("an array");
        assert!(!entries.is_empty() && entries.iter().all(|entry| entry["name"].is_string()), "{what}");
    }
}

#[test]
fn every_command_explains_itself_with_an_example() {
    for command in ["scene", "material", "prop", "build", "read", "render", "list"] {
        let help = run(&[command, "--help"]);
        let said = String::from_utf8_lossy(&help.stdout).into_owned();
        assert!(help.status.success() && said.contains("scenewright"), "{command}: {said}");
        assert!(said.contains("Example"), "{command} has no example");
    }
}

#[test]
fn edit_changes_a_description_and_nothing_else() {
    let folder = folder("edit");
    let [before, after] = ["a.json", "b.json"].map(|name| folder.join(name));
    let fixture = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/reading/specs/living_room.json");
    std::fs::copy(fixture, &before).expect("a copy");
    let made = run(&[
        "edit",
        text(&before),
        "make the walls darker and remove the piano",
        "-o",
        text(&after),
        "--json",
    ]);
    assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
    let answer: Value = serde_json::from_slice(&made.stdout).expect("JSON");
    assert_eq!(answer["edits"].as_array().map(Vec::len), Some(2), "{answer}");
    let read = |path: &Path| -> Value {
        serde_json::from_slice(&std::fs::read(path).expect("a file")).expect("JSON")
    };
    let (old, mut new) = (read(&before), read(&after));
    assert_ne!(old["surfaces"]["wall"], new["surfaces"]["wall"]);
    assert!(new["items"].get("piano-1").is_none());
    for (at, key) in [("surfaces", "wall"), ("items", "piano-1")] {
        new[at][key] = old[at][key].clone();
    }
    let kept =
        |v: &Value| (v["items"].clone(), v["surfaces"].clone(), v["setting"].clone(), v["light"].clone());
    assert_eq!(kept(&old), kept(&new));
    let unsure = run(&["edit", text(&before), "move the sofa to the window", "-o", "-"]);
    assert!(unsure.status.success());
    let said = String::from_utf8_lossy(&unsure.stderr).into_owned();
    assert!(said.contains("sofa-1") && said.contains("sofa-2"), "{said}");
    refused(&["edit", text(&folder.join("none.json")), "undo", "-o", "-"], 1);
    refused(&["edit", text(&before), "undo", "--json", "-o", "-"], 1);
}
