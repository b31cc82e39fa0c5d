//! Coarser meshes for the distance, as files carry them: MSFT_lod, which programs may know or not.

use std::collections::BTreeSet;
use std::path::PathBuf;

use scenewright::export::Profile;
use scenewright::pipeline::showcase::prop_scene;
use scenewright::pipeline::{self, Library, Silent};
use serde_json::Value;

use crate::clients;
use crate::clients::counts::{json_chunk, mesh_triangles};
use crate::samples::{OPTIONS, folder};

/// The default platform, but with all that a game asks for.
fn profile() -> Profile {
    let default = Profile::find("default").expect("the default profile exists");
    Profile { name: "game".into(), levels_of_detail: true, colliders: true, ..default }
}

/// The GLB of an object.
fn written(library: &Library, phrase: &str, profile: &Profile) -> Vec<u8> {
    let mut built = prop_scene(library, phrase, 1, &OPTIONS, profile, &Silent).expect("it makes an object");
    pipeline::export(&mut built, profile, &Silent, &Silent).expect("it exports")
}

fn items(value: &Value) -> &[Value] {
    value.as_array().map_or(&[], Vec::as_slice)
}

fn index(value: &Value) -> usize {
    value.as_u64().map_or(usize::MAX, |number| number as usize)
}

/// The node and all that hangs on it.
fn below(gltf: &Value, node: usize) -> Vec<usize> {
    let children = items(&gltf["nodes"][node]["children"]).iter().map(index);
    std::iter::once(node).chain(children.flat_map(|child| below(gltf, child))).collect()
}

fn triangles(gltf: &Value, nodes: &[usize]) -> usize {
    let meshes = nodes.iter().filter_map(|node| gltf["nodes"][*node]["mesh"].as_u64());
    meshes.map(|mesh| mesh_triangles(gltf, mesh as usize).expect("a sound mesh")).sum()
}

/// Checks a file; returns its triangles near, further away, and far.
fn checked(phrase: &str, gltf: &Value) -> [usize; 3] {
    let used: Vec<&str> = items(&gltf["extensionsUsed"]).iter().filter_map(Value::as_str).collect();
    assert!(used.contains(&"MSFT_lod"), "{phrase}: {used:?}");
    assert!(gltf["extensionsRequired"].is_null(), "{phrase}: {}", gltf["extensionsRequired"]);
    let nodes = items(&gltf["nodes"]);
    let roots: Vec<usize> = items(&gltf["scenes"][0]["nodes"]).iter().map(index).collect();
    let shown: Vec<usize> = roots.iter().flat_map(|root| below(gltf, *root)).collect();
    let animations = items(&gltf["animations"]).iter().flat_map(|animation| items(&animation["channels"]));
    let moved: Vec<usize> = animations.map(|channel| index(&channel["target"]["node"])).collect();
    assert!(moved.iter().all(|node| shown.contains(node)), "{phrase}: something moves that nobody sees");
    let mut counts = [triangles(gltf, &shown), 0, 0];
    let mut seen_from_afar = BTreeSet::new();
    for node in shown.iter().copied() {
        let lods: Vec<usize> =
            items(&nodes[node]["extensions"]["MSFT_lod"]["ids"]).iter().map(index).collect();
        let name = format!("{phrase}: {}", nodes[node]["name"]);
        if lods.is_empty() {
            continue;
        }
        let replaced = below(gltf, node);
        assert!(replaced.iter().all(|node| seen_from_afar.insert(*node)), "{name} is replaced twice");
        // What stands for a node takes its place, so the node that moves must be one above it.
        assert!(!replaced.iter().any(|node| moved.contains(node)), "{name} stops moving in the distance");
        let coverage: Vec<f64> =
            items(&nodes[node]["extras"]["MSFT_screencoverage"]).iter().filter_map(Value::as_f64).collect();
        assert_eq!(coverage.len(), lods.len() + 1, "{name}");
        assert!(coverage.windows(2).all(|pair| pair[0] > pair[1]), "{name}: {coverage:?}");
        assert!(coverage.iter().all(|share| *share > 0.0 && *share < 1.0), "{name}: {coverage:?}");
        let mut finer = triangles(gltf, &replaced);
        for (level, lod) in lods.into_iter().enumerate() {
            let coarse = &nodes[lod];
            assert!(!shown.contains(&lod), "{name}: {} is shown at once", coarse["name"]);
            assert_eq!(coarse["extras"]["scenewright"]["role"], "lod", "{name}");
            assert_eq!(coarse["extras"]["scenewright"]["level"], level + 1, "{name}");
            for field in ["translation", "rotation", "scale"] {
                assert_eq!(coarse[field], nodes[node][field], "{name}: it stands elsewhere");
            }
            let count = triangles(gltf, &below(gltf, lod));
            assert!(count > 0 && count <= finer, "{name}: {count} triangles after {finer}");
            counts[level + 1] += count;
            finer = count;
        }
    }
    for node in shown.into_iter().filter(|node| nodes[*node]["mesh"].is_u64()) {
        assert!(seen_from_afar.contains(&node), "{phrase}: {} has no coarser mesh", nodes[node]["name"]);
    }
    counts
}

#[test]
fn files_for_games_carry_coarser_meshes_that_every_reader_takes() {
    let (library, folder) = (Library::embedded(), folder("distance"));
    let mut files: Vec<PathBuf> = Vec::new();
    let mut near = Vec::new();
    for phrase in ["chest", "chair", "tree", "grandfather clock", "ventilation unit", "bicycle"] {
        let glb = written(&library, phrase, &profile());
        let gltf = json_chunk(&glb).expect("a GLB");
        let counts = checked(phrase, &gltf);
        let shares = [1, 2].map(|level| counts[level] as f64 / counts[0] as f64);
        // About 40 and 12 %; where little can go without changing the outline, more stays.
        let thinned = (0.25..0.9).contains(&shares[0]) && (0.06..0.35).contains(&shares[1]);
        assert!(thinned, "{phrase}: {counts:?}");
        let plain = written(&library, phrase, &Profile { levels_of_detail: false, ..profile() });
        assert_eq!(counts[0], clients::count(&plain).expect("a GLB").triangles, "{phrase}");
        files.push(folder.join(format!("{phrase}.glb")));
        std::fs::write(&files[files.len() - 1], &glb).expect("the target folder is writable");
        near.push((counts, clients::count(&glb).expect("a GLB").node_names));
    }
    for validation in clients::validate(&files).unwrap_or_default() {
        assert!(validation.is_clean(), "{validation:?}");
    }
    let pictures = clients::three(&files, &folder).unwrap_or_default();
    for (shown, (counts, _)) in pictures.iter().zip(&near) {
        assert_eq!((&shown.error, shown.triangles), (&None, counts[0]), "{shown:?}");
        assert!(shown.complaints.is_empty(), "{shown:?}");
        assert!(!shown.motions.iter().any(|line| line.contains("lost")), "{shown:?}");
    }
    // Blender knows nothing of levels: it lays them into a collection of their own.
    for (imported, (counts, names)) in clients::blender(&files).unwrap_or_default().iter().zip(&near) {
        assert_eq!((&imported.error, imported.triangles), (&None, counts.iter().sum()), "{imported:?}");
        assert!(names.iter().all(|name| imported.objects.contains(name)), "{imported:?}");
    }
}
