//! The ground as meshes: the place's floor, the strip around it, the land beyond, paths cut into all of them.

use glam::{Vec2, Vec3};

use super::super::data::Role;
use super::super::look::Paint;
use super::cut::cut;
use super::kit::{Outdoors, Site, floor_role};
use super::trail::Trails;
use crate::layout::Terrain;
use crate::mesh::TriMesh;
use crate::num::noise::value3;

/// Width of the strip along the outline, metres.
const BORDER_M: f32 = 0.45;
/// How far natural ground reaches over the outline here and there, metres.
const RAGGED_M: f32 = 0.7;

/// Adds the ground.
pub fn ground(made: &mut Outdoors, site: &Site, floor: &Paint) {
    let land = &site.spec.setting.land;
    let whole = mesh(&site.terrain);
    let around = if land.around.is_empty() { floor.clone() } else { Paint::of(&land.around) };
    let mut rest = whole;
    if let Some(path) = &land.path {
        let trails = Trails::new(site, path);
        let (on, off) = cut(&rest, |p| trails.distance_m(p));
        made.once("Path", floor_role(), Paint::of(&path.material), on);
        rest = off;
    }
    // Paving ends at a line, grass and sand do not.
    let paved = !land.border.is_empty() || land.houses.is_some() || land.edge.is_some();
    let noise = site.problem.place.seed.child("rim").0;
    let ragged = |p: Vec2| match paved {
        true => 0.0,
        false => RAGGED_M * (0.5 + 0.5 * value3(Vec3::new(p.x, 0.0, p.y) * 0.7, noise)),
    };
    let (inside, outside) = cut(&rest, |p| site.shape.outside_m(p) - ragged(p));
    made.once("Ground", floor_role(), floor.clone(), inside);
    let mut outside = outside;
    if !land.border.is_empty() {
        let (strip, beyond) = cut(&outside, |p| site.shape.outside_m(p) - BORDER_M);
        made.once("Border", floor_role(), Paint::of(&land.border), strip);
        outside = beyond;
    }
    made.once("Land", Role::Bound("land"), around, outside);
}

/// The heights as one smooth mesh; texture coordinates in metres.
pub fn mesh(terrain: &Terrain) -> TriMesh {
    let (points, wide) = terrain.vertices();
    let mut mesh = TriMesh::default();
    for p in &points {
        mesh.vertex(*p, Vec3::ZERO, Vec2::new(p.x, p.z));
    }
    let (wide, tall) = (wide as u32, (points.len() / wide.max(1)) as u32);
    for row in 0..tall.saturating_sub(1) {
        for column in 0..wide.saturating_sub(1) {
            let a = row * wide + column;
            // The diagonal runs from the lowest to the highest corner, as the heights between are taken.
            mesh.triangles.push([a, a + wide + 1, a + 1]);
            mesh.triangles.push([a, a + wide, a + wide + 1]);
        }
    }
    for index in 0..mesh.triangles.len() {
        let triangle = mesh.triangles[index];
        let [a, b, c] = mesh.corners(triangle);
        let normal = (b - a).cross(c - a);
        triangle.into_iter().for_each(|i| mesh.normals[i as usize] += normal);
    }
    mesh.normals.iter_mut().for_each(|n| *n = n.normalize_or(Vec3::Y));
    mesh
}
