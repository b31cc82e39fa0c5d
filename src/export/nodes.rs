//! Writes nodes with what they mean, their lights, levels of detail and animations.

use super::binary::Binary;
use super::extras::{Meaning, NodeExtras, Solid};
use super::glb::used;
use super::json;
use crate::num::math;
use crate::scene::{Keys, Light, LightKind, Node, Role, Scene};

/// Adds every node, and the scene with those that hang on no other.
pub fn add(root: &mut json::Root, scene: &Scene) {
    let mut lights = Vec::new();
    let mut top = Vec::new();
    for (index, node) in scene.nodes.iter().enumerate() {
        let light = node.light.map(|light| {
            lights.push(light_entry(&light, scene.exposure));
            json::LightIndex { light: lights.len() - 1 }
        });
        root.nodes.push(json::Node {
            name: node.name.clone(),
            children: Vec::new(),
            translation: (node.position != glam::Vec3::ZERO).then(|| node.position.to_array()),
            rotation: rotation(node),
            mesh: node.mesh,
            extensions: light.map(|light| json::NodeExtensions { light: Some(light), lods: None }),
            extras: Some(NodeExtras { scenewright: (&node.role).into(), screen_coverage: None }),
        });
        match node.parent {
            Some(parent) => root.nodes[parent].children.push(index),
            None => top.push(index),
        }
    }
    for (index, node) in scene.nodes.iter().enumerate() {
        let (Role::Prop { id, .. } | Role::Part { of: id, .. }) = &node.role else { continue };
        add_lods(root, index, node, id);
        if !node.solid.is_empty() {
            let of = id.clone();
            let prisms = node.solid.iter().map(Solid::from).collect();
            let meaning = Meaning::Collider { of, prisms };
            let collider = root.nodes.len();
            root.nodes[index].children.push(collider);
            root.nodes.push(extra(format!("{} collider", node.name), meaning));
        }
    }
    if !lights.is_empty() {
        used(root, "KHR_lights_punctual");
        root.extensions = Some(json::RootExtensions { lights: json::Lights { lights } });
    }
    root.scenes = vec![json::SceneEntry { name: "Scene".into(), nodes: top }];
}

/// Nodes beside the scene that stand for `node` from afar (MSFT_lod): viewers that do not know them show it as it is.
fn add_lods(root: &mut json::Root, index: usize, node: &Node, id: &str) {
    let first = root.nodes.len();
    for (level, mesh) in node.lods.meshes.iter().enumerate() {
        let meaning = Meaning::Lod { of: id.to_owned(), level: level + 1 };
        let place = &root.nodes[index];
        root.nodes.push(json::Node {
            translation: place.translation,
            rotation: place.rotation,
            mesh: Some(*mesh),
            ..extra(format!("{} LOD{}", node.name, level + 1), meaning)
        });
    }
    let ids: Vec<usize> = (first..root.nodes.len()).collect();
    if ids.is_empty() {
        return;
    }
    used(root, "MSFT_lod");
    let lods = &node.lods;
    let node = &mut root.nodes[index];
    if let Some(extras) = &mut node.extras {
        // The whole object covers a third of the screen, a tenth, or is out of sight.
        let coverage = [0.35, 0.1, 0.005].map(|whole| whole * lods.share);
        extras.screen_coverage = Some(coverage[..=ids.len().min(2)].to_vec());
    }
    node.extensions.get_or_insert_default().lods = Some(json::Lods { ids });
}

/// A node that the scene does not have.
fn extra(name: String, meaning: Meaning) -> json::Node {
    let extras = Some(NodeExtras { scenewright: meaning, screen_coverage: None });
    json::Node { name, extras, ..json::Node::default() }
}

/// Every motion of the scene.
pub fn animations(scene: &Scene, binary: &mut Binary) -> Vec<json::Animation> {
    let written = scene.animations.iter().map(|animation| {
        let mut written =
            json::Animation { name: animation.name.clone(), channels: Vec::new(), samplers: Vec::new() };
        for track in &animation.tracks {
            let (path, output) = match &track.keys {
                Keys::Turn(turns) => ("rotation", binary.turns(turns)),
                Keys::Move(moves) => ("translation", binary.moves(moves)),
            };
            let input = binary.times(&track.times_secs);
            written.samplers.push(json::Keys { input, output });
            let target = json::Target { node: track.node, path };
            written.channels.push(json::Channel { sampler: written.samplers.len() - 1, target });
        }
        written
    });
    written.collect()
}

/// A quaternion about +Y, then, for the sun, tilted so that −Z points down along its rays.
fn rotation(node: &Node) -> Option<[f32; 4]> {
    let (s, c) = math::sin_cos(node.yaw_rad * 0.5);
    match (&node.light, &node.role) {
        (Some(Light { kind: LightKind::Directional { elevation_rad }, .. }), Role::Light) => {
            let (st, ct) = math::sin_cos(-elevation_rad * 0.5);
            Some([c * st, s * ct, -s * st, c * ct])
        }
        _ => (node.yaw_rad != 0.0).then_some([0.0, s, 0.0, c]),
    }
}

/// Brightest sun that is written, in a picture's units: many viewers cast no shadows, and a sun that shines
/// through the walls must not burn a room out.
const BRIGHTEST_SUN: f32 = 2.5;

fn light_entry(light: &Light, exposure: f32) -> json::Light {
    let seen = light.intensity * exposure;
    let (kind, range, intensity) = match light.kind {
        LightKind::Point => ("point", Some(light.range), seen),
        LightKind::Directional { .. } => ("directional", None, seen.min(BRIGHTEST_SUN)),
    };
    json::Light { kind, color: light.color.0, intensity, range }
}
