//! Objects as nodes: the body, and below it what moves, lights and places; meshes are shared by all that look alike.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::data::{Light, LightKind, Material, Mesh, Node, Primitive, Role, Scene};
use super::look::{Look, LookKey, Paint};
use super::motion::animations;
use super::names::Names;
use crate::mesh::TriMesh;
use crate::props::{LEVELS, Part};

/// How finely objects are taken apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Detail {
    /// The body is one mesh: few draw calls.
    Joints,
    /// Every named part of the body is a node of its own.
    Parts,
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

/// Parts that move together and are shown by one node.
#[derive(Clone, Debug)]
struct Group {
    title: String,
    pivot: Vec3,
    joint: Option<usize>,
    mesh: Option<usize>,
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
        let body = groups.iter().find(|group| group.title.is_empty()).and_then(|group| group.mesh);
        scene.nodes.push(Node { mesh: body, ..root });
        let mut joints = vec![None; look.prop.joints.len()];
        for group in groups.into_iter().filter(|group| !group.title.is_empty()) {
            if let Some(joint) = group.joint {
                joints[joint] = Some(scene.nodes.len());
            }
            let role = Role::Part { of: of.clone(), name: group.title.clone() };
            let name = names.unique(&format!("{title} {}", group.title));
            scene.nodes.push(Node {
                position: group.pivot,
                mesh: group.mesh,
                parent: Some(parent),
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

    /// Adds the coarser versions of an object as meshes of the scene, finest first.
    pub fn levels(&self, scene: &mut Scene, title: &str, look: &Look) -> Vec<usize> {
        let coarser = LEVELS.iter().map(|level| look.prop.coarser(*level)).enumerate();
        let meshes = coarser.map(|(i, prop)| Mesh {
            name: format!("{title} LOD{}", i + 1),
            primitives: self.primitives(look, prop.parts.iter(), Vec3::ZERO),
        });
        let first = scene.meshes.len();
        scene.meshes.extend(meshes);
        (first..scene.meshes.len()).collect()
    }

    fn groups(&self, scene: &mut Scene, title: &str, look: &Look) -> Vec<Group> {
        let prop = &look.prop;
        let mut groups: Vec<Group> = Vec::new();
        for part in prop.parts.iter().filter(|part| part.joint.is_none()) {
            let title = if self.detail == Detail::Parts { part.name } else { "" };
            if groups.iter().all(|group| group.title != title) {
                groups.push(Group { title: title.into(), pivot: Vec3::ZERO, joint: None, mesh: None });
            }
        }
        // Some programs tell nodes apart by name alone.
        let still = || prop.parts.iter().filter(|part| part.joint.is_none());
        let taken = |name: &str| still().any(|part| part.name == name);
        let title_of = |name: &String| if taken(name) { format!("moving {name}") } else { name.clone() };
        groups.extend(prop.joints.iter().enumerate().map(|(joint, made)| Group {
            title: title_of(&made.name),
            pivot: made.pivot,
            joint: Some(joint),
            mesh: None,
        }));
        for group in &mut groups {
            let parts = prop.parts.iter().filter(|part| match (group.joint, part.joint) {
                (None, None) => group.title.is_empty() || group.title == part.name,
                (joint, of) => joint == of,
            });
            let primitives = self.primitives(look, parts, group.pivot);
            if !primitives.is_empty() {
                let name = format!("{title} {}", group.title).trim_end().to_owned();
                scene.meshes.push(Mesh { name, primitives });
                group.mesh = Some(scene.meshes.len() - 1);
            }
        }
        groups
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
