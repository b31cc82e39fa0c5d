//! Which pieces of an object share a node: those of one name, those that move together.

use glam::Vec3;

use super::data::{Lods, Mesh, Scene};
use super::look::Look;
use super::object::{Detail, Objects};
use crate::mesh::{Bounds, TriMesh};
use crate::props::{LEVELS, Part, Prop};

/// What one node of an object shows.
#[derive(Clone, Debug, Default)]
pub(super) struct Group {
    /// What it is called below the object's name; nothing where the object's own node shows it.
    pub title: String,
    /// Where it stands on what it hangs on, metres.
    pub position: Vec3,
    /// The joint that moves it.
    pub joint: Option<usize>,
    /// The group that it hangs on, one before it; without, the object.
    pub on: Option<usize>,
    /// What it shows.
    pub mesh: Option<usize>,
    /// What may stand for it and all that hangs on it.
    pub lods: Lods,
}

impl Objects<'_> {
    /// The groups of an object, their meshes added to the scene.
    pub(super) fn groups(&self, scene: &mut Scene, title: &str, look: &Look) -> Vec<Group> {
        let prop = &look.prop;
        let coarser = LEVELS.iter().filter(|_| self.detail == Detail::Levels);
        let coarser: Vec<Prop> = coarser.map(|level| prop.coarser(*level)).collect();
        let add = |scene: &mut Scene, name: &str, parts: &mut dyn Iterator<Item = &Part>, pivot: Vec3| {
            let primitives = self.primitives(look, parts, pivot);
            let name = format!("{title} {name}").trim_end().to_owned();
            (!primitives.is_empty()).then(|| {
                scene.meshes.push(Mesh { name, primitives });
                scene.meshes.len() - 1
            })
        };
        let lods = |scene: &mut Scene, name: &str, joint: Option<usize>, pivot: Vec3| {
            let of_joint = |part: &&Part| part.joint == joint;
            let meshes = coarser.iter().enumerate().map_while(|(level, coarse)| {
                let name = format!("{name} LOD{}", level + 1);
                add(scene, &name, &mut coarse.parts.iter().filter(of_joint), pivot)
            });
            let meshes = meshes.collect();
            let size_m = diagonal_m(prop.parts.iter().filter(of_joint));
            Lods { meshes, share: size_m / prop.bounds().size().length().max(1e-6) }
        };
        let mut groups: Vec<Group> = Vec::new();
        if self.detail == Detail::Levels && prop.parts.iter().any(|part| part.joint.is_none()) {
            let title = "still parts".to_owned();
            let lods = lods(scene, &title, None, Vec3::ZERO);
            groups.push(Group { title, lods, ..Group::default() });
        }
        let on = groups.len().checked_sub(1);
        for title in still_titles(prop, self.detail) {
            let mut parts = prop
                .parts
                .iter()
                .filter(|part| part.joint.is_none() && (title.is_empty() || title == part.name));
            let mesh = add(scene, title, &mut parts, Vec3::ZERO);
            groups.push(Group { title: title.into(), on, mesh, ..Group::default() });
        }
        for (joint, made) in prop.joints.iter().enumerate() {
            // Some programs tell nodes apart by name alone.
            let taken = prop.parts.iter().any(|part| part.joint.is_none() && part.name == made.name);
            let title = if taken { format!("moving {}", made.name) } else { made.name.clone() };
            let mesh =
                add(scene, &title, &mut prop.parts.iter().filter(|p| p.joint == Some(joint)), made.pivot);
            let moving =
                Group { title: title.clone(), position: made.pivot, joint: Some(joint), ..Group::default() };
            if self.detail != Detail::Levels {
                groups.push(Group { mesh, ..moving });
                continue;
            }
            // What stands for a node takes its place: it moves along only if another node moves them both.
            let lods = lods(scene, &title, Some(joint), made.pivot);
            groups.push(moving);
            let on = Some(groups.len() - 1);
            groups.push(Group { title: format!("{title} shape"), on, mesh, lods, ..Group::default() });
        }
        groups
    }
}

/// The names of what stands still, each once; none where it is one mesh.
fn still_titles(prop: &Prop, detail: Detail) -> Vec<&str> {
    let mut titles: Vec<&str> = Vec::new();
    for part in prop.parts.iter().filter(|part| part.joint.is_none()) {
        let title = if detail == Detail::Joints { "" } else { part.name };
        if !titles.contains(&title) {
            titles.push(title);
        }
    }
    titles
}

/// From corner to corner of the box around some parts, metres.
fn diagonal_m<'p>(parts: impl Iterator<Item = &'p Part>) -> f32 {
    let boxes = parts.filter_map(|part| TriMesh::bounds(&part.mesh));
    boxes.reduce(Bounds::union).map_or(0.0, |bounds| bounds.size().length())
}
