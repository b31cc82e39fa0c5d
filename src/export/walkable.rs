//! Writes where a visitor can walk, for engines that let people teleport: a mesh that is not seen.

use std::collections::BTreeMap;

use super::binary::Binary;
use super::extras::{Meaning, NodeExtras};
use super::json;
use crate::scene::Scene;

/// What the node and its mesh are called.
const NAME: &str = "Walkable floor";

/// Adds the walkable floor, if there is any. Its material is cut out wholly, so that no viewer shows it.
pub fn add(root: &mut json::Root, scene: &Scene, binary: &mut Binary) {
    if scene.walkable.is_empty() {
        return;
    }
    let corners: Vec<glam::Vec3> = scene.walkable.iter().flatten().copied().collect();
    let up = |[a, b, c, _]: &[glam::Vec3; 4]| (*b - *a).cross(*c - *a).normalize_or(glam::Vec3::Y);
    let normals: Vec<glam::Vec3> = scene.walkable.iter().flat_map(|quad| [up(quad); 4]).collect();
    let quads = (0..scene.walkable.len() as u32).map(|quad| quad * 4);
    let triangles: Vec<[u32; 3]> =
        quads.flat_map(|at| [[at, at + 1, at + 2], [at, at + 2, at + 3]]).collect();
    let attributes =
        BTreeMap::from([("POSITION", binary.positions(&corners)), ("NORMAL", binary.vec3(&normals))]);
    let indices = binary.indices(&triangles, corners.len());
    let material = root.materials.len();
    root.materials.push(json::Material {
        name: "unseen".into(),
        pbr_metallic_roughness: json::Pbr {
            base_color_factor: Some([1.0, 1.0, 1.0, 0.0]),
            ..json::Pbr::default()
        },
        alpha_mode: Some("MASK"),
        alpha_cutoff: Some(0.5),
        ..json::Material::default()
    });
    let primitives = vec![json::Primitive { attributes, indices, material }];
    root.meshes.push(json::Mesh { name: NAME.into(), primitives });
    let extras = NodeExtras { scenewright: Meaning::Walkable, screen_coverage: None };
    let mesh = Some(root.meshes.len() - 1);
    root.nodes.push(json::Node { name: NAME.into(), mesh, extras: Some(extras), ..json::Node::default() });
    let node = root.nodes.len() - 1;
    for entry in &mut root.scenes {
        entry.nodes.push(node);
    }
}
