//! Proves that each reader notices what it is there to notice: the same small room, sound and spoilt.

use std::path::PathBuf;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::fixture::{TRIANGLES, glb, out_of_range, room};
use super::{blender, count, three, validate};

#[test]
fn counts_follow_shared_meshes() {
    let counts = count(&glb(room())).unwrap();
    assert_eq!((counts.triangles, counts.draw_calls, counts.lights), (TRIANGLES, 3, 1));
    assert_eq!((counts.materials, counts.images), (2, 0));
    assert_eq!(counts.node_names, ["Room", "Crate 1", "Crate 2", "Spawn", "Lamp"]);
    assert!(count(b"glTF but no more").is_err());
    assert!(count(&glb(room())[..200]).is_err());
}

#[test]
fn the_validator_tells_sound_from_spoilt() {
    let folder = tempfile::tempdir().unwrap();
    let mut warned = room();
    warned["nodes"][1]["extras"] = json!({});
    warned["extensionsUsed"] = json!(["KHR_lights_punctual", "KHR_never_used_here"]);
    let files = [
        write(&folder, "sound", room()),
        write(&folder, "spoilt", out_of_range(room())),
        write(&folder, "warned", warned),
    ];
    let Some(found) = validate(&files) else { return };
    assert!(found[0].is_clean(), "{:#?}", found[0]);
    assert_eq!((found[0].infos, found[0].hints), (0, 0), "{:#?}", found[0]);
    assert_eq!(found[1].file, files[1]);
    assert!(found[1].errors > 0 && !found[1].is_clean());
    assert!(found[1].messages.iter().any(|line| line.contains("ACCESSOR_TOO_LONG")), "{:#?}", found[1]);
    assert!(!found[2].messages.is_empty(), "{:#?}", found[2]);
}

#[test]
fn three_tells_a_picture_from_a_black_and_a_blank_one() {
    let folder = tempfile::tempdir().unwrap();
    let mut black = room();
    for material in 0..2 {
        black["materials"][material]["pbrMetallicRoughness"]["baseColorFactor"] = json!([0, 0, 0, 1]);
    }
    let mut blank = room();
    blank["scenes"][0]["nodes"] = json!([3]);
    let mut white = room();
    white["extensions"]["KHR_lights_punctual"]["lights"][0]["intensity"] = json!(100_000);
    let files = [
        write(&folder, "sound", room()),
        write(&folder, "black", black),
        write(&folder, "blank", blank),
        write(&folder, "white", white),
        write(&folder, "spoilt", out_of_range(room())),
    ];
    let Some(shown) = three(&files, folder.path()) else { return };
    let faults: Vec<_> = shown.iter().map(|picture| picture.fault().unwrap_or_default()).collect();
    assert_eq!(faults[0], "", "{:#?}", shown[0]);
    for (fault, word) in faults[1..].iter().zip(["black", "blank", "white", "refuses"]) {
        let said = fault.split_once(": ").map_or("", |(_, said)| said);
        assert!(said.contains(word), "wanted {word}: {shown:#?}");
    }
    let sound = &shown[0];
    assert_eq!((sound.triangles, sound.draw_calls, sound.lights, sound.textures), (TRIANGLES, 3, 1, 0));
    assert!(sound.from_spawn && sound.draw_calls_in_view > 0 && sound.black_share < 0.1);
    let png = std::fs::read(sound.picture.as_ref().unwrap()).unwrap();
    assert!(png.starts_with(b"\x89PNG") && png.len() > 1000);
}

#[test]
fn blender_counts_and_names_what_it_imports() {
    let folder = tempfile::tempdir().unwrap();
    let files = [write(&folder, "sound", room()), write(&folder, "spoilt", out_of_range(room()))];
    let Some(imported) = blender(&files) else { return };
    let sound = &imported[0];
    assert_eq!((&sound.file, &sound.error), (&files[0], &None));
    assert_eq!((sound.triangles, sound.meshes, sound.materials), (TRIANGLES, 2, 2));
    assert_eq!((sound.images, sound.lights), (0, 1));
    assert_eq!(sound.objects, ["Crate 1", "Crate 2", "Lamp", "Room", "Spawn"]);
    assert_eq!(sound.extras["Crate 1"]["scenewright"]["id"], "crate-1");
    assert!((sound.high_m[1] - 3.0).abs() < 1e-4 && (sound.low_m[0] + 3.0).abs() < 1e-4, "{sound:#?}");
    assert!(imported[1].error.is_some(), "{:#?}", imported[1]);
}

fn write(folder: &TempDir, name: &str, gltf: Value) -> PathBuf {
    let path = folder.path().join(name).with_extension("glb");
    std::fs::write(&path, glb(gltf)).unwrap();
    path
}
