//! Gathers everything around the items of a place outdoors, ready to be painted and put into a scene.

use std::collections::{BTreeMap, BTreeSet};

use glam::Vec3;

use super::super::data::Role;
use super::super::look::Paint;
use super::edge::edge;
use super::ground::ground;
use super::houses::houses;
use super::scatter::scatter;
use super::walls::walls;
use super::water::water;
use crate::layout::{Problem, Shape, Terrain, Walk};
use crate::mesh::TriMesh;
use crate::spec::{ItemId, Placement, Spec, Surface};

/// How far the land is shown, metres.
const REACH_M: f32 = 75.0;

/// A mesh of several materials, shown at one place or at many.
#[derive(Clone, Debug)]
pub struct Kit {
    /// What a person calls it.
    pub name: String,
    /// Triangles by material, texture coordinates in metres.
    pub parts: Vec<(Paint, TriMesh)>,
}

/// A kit somewhere.
#[derive(Clone, Debug)]
pub struct Stand {
    /// Index into [`Outdoors::kits`].
    pub kit: usize,
    /// What it is for.
    pub role: Role,
    /// Metres.
    pub position: Vec3,
    /// Radians.
    pub yaw_rad: f32,
}

/// Everything around the items.
#[derive(Clone, Debug, Default)]
pub struct Outdoors {
    /// What is shown.
    pub kits: Vec<Kit>,
    /// Where.
    pub stands: Vec<Stand>,
}

impl Outdoors {
    /// Every paint it needs.
    pub fn paints(&self) -> BTreeSet<Paint> {
        self.kits.iter().flat_map(|kit| kit.parts.iter().map(|(paint, _)| paint.clone())).collect()
    }

    /// Adds a kit and says its index.
    pub fn kit(&mut self, name: impl Into<String>, parts: Vec<(Paint, TriMesh)>) -> usize {
        self.kits.push(Kit { name: name.into(), parts });
        self.kits.len() - 1
    }

    /// Puts a kit somewhere.
    pub fn stand(&mut self, kit: usize, role: Role, position: Vec3, yaw_rad: f32) {
        self.stands.push(Stand { kit, role, position, yaw_rad });
    }

    /// Adds a mesh that is shown once, where its coordinates say.
    pub fn once(&mut self, name: &str, role: Role, paint: Paint, mesh: TriMesh) {
        if !mesh.triangles.is_empty() {
            let kit = self.kit(name, vec![(paint, mesh)]);
            self.stand(kit, role, Vec3::ZERO, 0.0);
        }
    }

    /// How many stand there of each kind of scenery, and of what bounds the place.
    pub fn counts(&self) -> BTreeMap<String, usize> {
        let mut counts = BTreeMap::new();
        for stand in &self.stands {
            let name = match &stand.role {
                Role::Scenery(kind) => kind.as_str(),
                Role::Bound(kind) => kind,
                _ => continue,
            };
            *counts.entry(name.to_owned()).or_insert(0) += 1;
        }
        counts
    }

    /// Triangles drawn of stands with a role, every instance counted.
    pub fn triangles(&self, of: impl Fn(&Role) -> bool) -> usize {
        let count = |kit: &Kit| kit.parts.iter().map(|(_, mesh)| mesh.triangles.len()).sum::<usize>();
        self.stands.iter().filter(|s| of(&s.role)).map(|s| count(&self.kits[s.kit])).sum()
    }
}

/// A place outdoors and what is in it.
pub struct Site<'a> {
    /// The description.
    pub spec: &'a Spec,
    /// The layout problem.
    pub problem: &'a Problem,
    /// Where things stand.
    pub placements: &'a BTreeMap<ItemId, Placement>,
    /// Where one can walk.
    pub walk: &'a Walk,
    /// The lie of the land.
    pub shape: Shape<'a>,
    /// Its heights, things considered.
    pub terrain: Terrain,
}

/// Everything around the items of a place; nothing in a room. `floor` is what the ground is made of.
pub fn outdoors(
    spec: &Spec,
    problem: &Problem,
    placements: &BTreeMap<ItemId, Placement>,
    walk: &Walk,
    floor: &Paint,
) -> Outdoors {
    let mut made = Outdoors::default();
    if problem.place.indoor {
        return made;
    }
    let terrain = Terrain::far(problem, placements, REACH_M);
    let site = Site { spec, problem, placements, walk, shape: Shape::new(&problem.place), terrain };
    ground(&mut made, &site, floor);
    water(&mut made, &site);
    edge(&mut made, &site);
    walls(&mut made, &site);
    let taken = houses(&mut made, &site);
    scatter(&mut made, &site, &taken);
    made
}

/// The role of ground that one walks on.
pub fn floor_role() -> Role {
    Role::Shell(Surface::Floor)
}
