//! Every object as a file: named, moving, and read alike by the world's programs.

use std::path::PathBuf;

use glam::{DQuat, Vec3};
use scenewright::export::Profile;
use scenewright::pipeline::showcase::prop_scene;
use scenewright::pipeline::{self, Built, Library, Silent};
use scenewright::props;
use scenewright::scene::{Animation, Scene};

use crate::clients;
use crate::clients::blender::Imported;
use crate::clients::counts::Counts;
use crate::samples::{OPTIONS, folder};

/// The object of a kind and its GLB.
fn built(library: &Library, phrase: &str) -> (Built, Vec<u8>) {
    let profile = Profile::find("default").expect("the default profile exists");
    let mut built = prop_scene(library, phrase, 1, &OPTIONS, &profile, &Silent)
        .unwrap_or_else(|error| panic!("`{phrase}` makes no object: {error}"));
    let bytes = pipeline::export(&mut built, &profile, &Silent, &Silent).expect("it exports");
    (built, bytes)
}

/// For each animation, the nodes it moves, as readers tell it.
fn motions(scene: &Scene) -> Vec<String> {
    let line = |animation: &Animation| {
        let mut moved: Vec<&str> =
            animation.tracks.iter().map(|track| scene.nodes[track.node].name.as_str()).collect();
        moved.sort_unstable();
        format!("{}: {}", animation.name, moved.join(", "))
    };
    let mut lines: Vec<String> = scene.animations.iter().map(line).collect();
    lines.sort();
    lines
}

struct Made {
    file: PathBuf,
    scene: Scene,
    counts: Counts,
}

fn write_all() -> Vec<Made> {
    let library = Library::embedded();
    let folder = folder("props");
    let write = |generator: &props::Generator| {
        let (built, bytes) = built(&library, &generator.title.to_lowercase());
        let kind = &built.report.props[0].kind;
        assert_eq!(kind, generator.kind, "`{}` is read as something else", generator.title);
        let counts = clients::count(&bytes).expect("our own reader reads it");
        assert_eq!(counts.triangles, built.report.budget.triangles, "{kind}");
        let file = folder.join(format!("{kind}.glb"));
        std::fs::write(&file, &bytes).expect("the target folder is writable");
        Made { file, scene: built.scene, counts }
    };
    props::all().map(write).collect()
}

#[test]
fn every_object_opens_cleanly_in_every_reader() {
    let made = write_all();
    let files: Vec<PathBuf> = made.iter().map(|made| made.file.clone()).collect();
    for validation in clients::validate(&files).unwrap_or_default() {
        assert!(validation.is_clean(), "{validation:?}");
    }
    for (shown, made) in clients::three(&files, &folder("props")).unwrap_or_default().iter().zip(&made) {
        assert_eq!(shown.error, None, "{shown:?}");
        assert!(shown.complaints.is_empty(), "{shown:?}");
        assert_eq!(shown.triangles, made.counts.triangles, "{shown:?}");
        assert_eq!(shown.motions, motions(&made.scene), "{shown:?}");
    }
    let imported = clients::blender(&files).unwrap_or_default();
    let faults: Vec<String> = imported.iter().zip(&made).flat_map(|(i, made)| lost(i, made)).collect();
    assert!(faults.is_empty(), "{} faults:\n{}", faults.len(), faults.join("\n"));
}

/// What Blender shows otherwise than it was meant, in words.
fn lost(imported: &Imported, made: &Made) -> Vec<String> {
    let mut faults = Vec::new();
    let mut same = |what: &str, is: String, should: String| {
        if is != should {
            faults.push(format!("{}: {what} {is}, not {should}", made.file.display()));
        }
    };
    same("error", format!("{:?}", imported.error), "None".into());
    same("triangles", imported.triangles.to_string(), made.counts.triangles.to_string());
    same("motions", imported.motions.join("; "), motions(&made.scene).join("; "));
    let mut names = made.counts.node_names.clone();
    names.sort();
    same("objects", imported.objects.join("; "), names.join("; "));
    for index in 0..made.scene.nodes.len() {
        let (name, should) = (&made.scene.nodes[index].name, place(&made.scene, index));
        let is = imported.places_m.get(name).map(|place| Vec3::from_array(place.map(|metres| metres as f32)));
        if !is.is_some_and(|is| is.abs_diff_eq(should, 1e-4)) {
            same(name, format!("at {is:?}"), format!("{should}"));
        }
    }
    faults
}

/// Where a node stands in the world, everything at rest, metres: a person sees that, whatever hangs on what.
fn place(scene: &Scene, node: usize) -> Vec3 {
    let node = &scene.nodes[node];
    let on = |parent: usize| {
        place(scene, parent) + (turned(scene, Some(parent)) * node.position.as_dvec3()).as_vec3()
    };
    node.parent.map_or(node.position, on)
}

/// The heading in the world of a node, or of the world itself.
fn turned(scene: &Scene, node: Option<usize>) -> DQuat {
    let Some(node) = node.map(|node| &scene.nodes[node]) else { return DQuat::IDENTITY };
    turned(scene, node.parent) * DQuat::from_rotation_y(f64::from(node.yaw_rad))
}

#[test]
fn what_moves_turns_about_its_own_hinge() {
    let library = Library::embedded();
    let (built, _) = built(&library, "wooden chest");
    let lid = built.scene.nodes.iter().find(|node| node.name == "Chest lid").expect("the chest has a lid");
    let mesh = &built.scene.meshes[lid.mesh.expect("the lid is to be seen")];
    let low =
        mesh.primitives.iter().filter_map(|p| p.mesh.bounds()).map(|b| b.min.z).fold(f32::MAX, f32::min);
    assert!(low > -0.1, "the lid reaches {low} m behind its hinge");
    assert_eq!(motions(&built.scene), ["Chest open: Chest lid"]);
}
