//! Objects as nodes: the body, and below it what moves, lights and places; meshes are shared by all that look alike.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::data::{Light, LightKind, Material, Node, Primitive, Role, Scene};
use super::group::Group;
use super::look::{Look, LookKey, Paint};
use super::motion::animations;
use super::names::Names;
use crate::mesh::TriMesh;
use crate::props::Part;

/// How finely objects are taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The body is one mesh: few draw calls.
    Joints,
    /// Every named part of the body is a node of its own.
    Parts,
    /// The same; what stands still hangs on one node, and coarser meshes may stand for that and for all that moves.
    Levels,
}

/// Adds objects to a scene.
pub struct Objects<'a> {
    /// What paints were baked to.
    pub materials: &'a [Material],
    /// Which material each paint is.
    pub painted: &'a BTreeMap<Paint, usize>,
    /// How finely they are taken apart.
    pub detail: Detail,
    /// Factor on the light of lamps.
    pub lamps: f32,
    shared: BTreeMap<LookKey, Vec<Group>>,
}

impl<'a> Objects<'a> {
    /// Nothing added yet.
    pub fn new(
        materials: &'a [Material],
        painted: &'a BTreeMap<Paint, usize>,
        detail: Detail,
        lamps: f32,
    ) -> Objects<'a> {
        Objects { materials, painted, detail, lamps, shared: BTreeMap::new() }
    }

    /// Adds an object below `root`, which says where it stands and what it is called.
    pub fn add(&mut self, scene: &mut Scene, names: &mut Names, root: Node, look: &Look) {
        let title = root.name.clone();
        let of = if let Role::Prop { id, .. } = &root.role { id.clone() } else { title.to_lowercase() };
        let groups = match self.shared.get(&look.key) {
            Some(groups) => groups.clone(),
            None => {
                let groups = self.groups(scene, &title, look);
                self.shared.insert(look.key.clone(), groups.clone());
                groups
            }
        };
        let parent = scene.nodes.len();
        scene.nodes.push(root);
        let mut nodes: Vec<usize> = Vec::new();
        let mut joints = vec![None; look.prop.joints.len()];
        for group in groups {
            if group.title.is_empty() {
                scene.nodes[parent].mesh = group.mesh;
                nodes.push(parent);
                continue;
            }
            if let Some(joint) = group.joint {
                joints[joint] = Some(scene.nodes.len());
            }
            nodes.push(scene.nodes.len());
            let role = Role::Part { of: of.clone(), name: group.title.clone() };
            let name = names.unique(&format!("{title} {}", group.title));
            scene.nodes.push(Node {
                position: group.position,
                mesh: group.mesh,
                parent: Some(group.on.map_or(parent, |on| nodes[on])),
                lods: group.lods,
                ..Node::at_origin(name, role)
            });
        }
        scene.animations.extend(animations(&title, &look.prop.joints, &joints));
        for light in look.prop.lights.iter().filter(|_| self.lamps > 0.0) {
            let intensity = light.candela * self.lamps;
            let data = Light { kind: LightKind::Point, color: light.color, intensity, range: light.range };
            scene.nodes.push(Node {
                position: light.position,
                light: Some(data),
                parent: Some(parent),
                ..Node::at_origin(names.unique(&format!("{title} light")), Role::Light)
            });
        }
        for anchor in &look.prop.anchors {
            let role = Role::Anchor { of: of.clone(), name: anchor.name.into() };
            scene.nodes.push(Node {
                position: anchor.position,
                yaw_rad: anchor.yaw_rad,
                parent: Some(parent),
                ..Node::at_origin(names.unique(&format!("{title} {}", anchor.name)), role)
            });
        }
    }

    /// One primitive for each material, seen from `pivot`, texture coordinates counted in tiles.
    pub fn primitives<'p>(
        &self,
        look: &Look,
        parts: impl Iterator<Item = &'p Part>,
        pivot: Vec3,
    ) -> Vec<Primitive> {
        let mut joined: Vec<Primitive> = Vec::new();
        for part in parts {
            let Some((_, paint)) = look.paints.iter().find(|(slot, _)| *slot == part.slot) else { continue };
            let material = self.painted[paint];
            let mut made = painted(&part.mesh, material, self.materials);
            made.mesh.positions.iter_mut().for_each(|p| *p -= pivot);
            match joined.iter_mut().find(|primitive| primitive.material == material) {
                Some(existing) => existing.mesh.append(made.mesh),
                None => joined.push(made),
            }
        }
        joined
    }
}

/// A mesh in a material, texture coordinates counted in its tiles.
pub fn painted(mesh: &TriMesh, material: usize, materials: &[Material]) -> Primitive {
    let tiles = Vec2::splat(1.0 / materials[material].size_m);
    let mut mesh = mesh.clone();
    mesh.uvs.iter_mut().for_each(|uv| *uv *= tiles);
    Primitive { mesh, material }
}
