//! Moss on stone: a cushion of its own that lies on part of the surface and is rooted in it.

use std::collections::{BTreeMap, BTreeSet};

use glam::{Vec2, Vec3};

use crate::mesh::{Topology, TriMesh, box_project_faces, shade};
use crate::num::noise::fbm3;

/// How high moss stands at its rim, as a share of its height.
const RIM: f32 = 0.3;

/// A closed cushion about `height_m` metres high over those triangles of `stone` for whose middle and unit normal
/// `is_green` holds; what hangs on by a single edge stays bare. Empty where nothing is green.
pub fn moss(stone: &TriMesh, height_m: f32, is_green: impl Fn(Vec3, Vec3) -> bool) -> TriMesh {
    let topology = Topology::of(stone);
    let corners = |t: &[u32; 3]| t.map(|i| topology.points[i as usize]);
    let mut normals = vec![Vec3::ZERO; topology.points.len()];
    let mut green: Vec<[u32; 3]> = Vec::new();
    for (_, t) in topology.spanning() {
        let [a, b, c] = corners(&t);
        let facing = (b - a).cross(c - a);
        t.iter().for_each(|i| normals[*i as usize] += facing);
        if is_green((a + b + c) / 3.0, facing.normalize_or_zero()) {
            green.push(t);
        }
    }
    let loose = rims(&green);
    green.retain(|t| edges(*t).iter().filter(|edge| loose.contains(*edge)).count() < 2);
    let rims = rims(&green);
    let is_rim: BTreeSet<u32> = rims.iter().flatten().copied().collect();
    let mut mesh = TriMesh::default();
    let mut ids: BTreeMap<u32, [u32; 2]> = BTreeMap::new();
    for place in green.iter().flatten() {
        ids.entry(*place).or_insert_with(|| {
            let (p, normal) =
                (topology.points[*place as usize], normals[*place as usize].normalize_or(Vec3::Y));
            let lumps = 1.0 + 0.45 * fbm3(p / (height_m * 9.0), 2, 17);
            let up = height_m * if is_rim.contains(place) { RIM } else { lumps };
            [p + normal * up, p - normal * height_m * 0.5].map(|p| mesh.vertex(p, Vec3::Y, Vec2::ZERO))
        });
    }
    for t in &green {
        let [[a, under_a], [b, under_b], [c, under_c]] = t.map(|i| ids[&i]);
        mesh.triangles.extend([[a, b, c], [under_a, under_c, under_b]]);
    }
    for [a, b] in rims {
        let ([a, under_a], [b, under_b]) = (ids[&a], ids[&b]);
        mesh.quad([b, a, under_a, under_b]);
    }
    box_project_faces(&shade(mesh, 1.1))
}

fn edges([a, b, c]: [u32; 3]) -> [[u32; 2]; 3] {
    [[a, b], [b, c], [c, a]]
}

/// The edges that only one of the triangles has, in the way it runs along them.
fn rims(triangles: &[[u32; 3]]) -> BTreeSet<[u32; 2]> {
    let all: BTreeSet<[u32; 2]> = triangles.iter().flat_map(|t| edges(*t)).collect();
    all.iter().filter(|[a, b]| !all.contains(&[*b, *a])).copied().collect()
}
