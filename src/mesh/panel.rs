//! Insets and extrudes chosen faces: panels of doors, window lights, plinths, key caps.

use std::collections::BTreeMap;

use glam::{Vec2, Vec3};

use super::topology::Topology;
use super::{TriMesh, box_project_faces, shade};

/// The triangles for which `is_chosen` (of number and unit normal) holds, set back from their rim along
/// `profile`: a row of (way inwards, height outwards) in metres from the rim at (0, 0); the last point carries
/// the face. `[(d, 0)]` insets, `[(0, h)]` extrudes, `[(d, 0), (d + b, −b)]` sinks a panel with a bevel. Chosen
/// triangles that touch along an edge are one region, about flat; rims are mitred. What was closed stays
/// closed. Normals are made anew with hard edges above `crease_rad`, texture coordinates by projection. A
/// mesh comes back as it is when it is not sound, or a way inwards leaves no room.
pub fn panel(
    mesh: &TriMesh,
    is_chosen: impl Fn(usize, Vec3) -> bool,
    profile: &[Vec2],
    crease_rad: f32,
) -> TriMesh {
    if !mesh.is_sound() || profile.is_empty() || profile.iter().any(|p| !p.is_finite()) {
        return mesh.clone();
    }
    let topology = Topology::of(mesh);
    let chosen: Vec<[u32; 3]> = topology
        .spanning()
        .filter(|(i, t)| is_chosen(*i, facing(&topology.points, *t).normalize_or_zero()))
        .map(|(_, t)| t)
        .collect();
    if chosen.is_empty() {
        return mesh.clone();
    }
    let mut out = TriMesh::default();
    let mut add = |p: Vec3| out.vertex(p, Vec3::Y, Vec2::ZERO);
    topology.points.iter().for_each(|p| {
        add(*p);
    });
    let rims = rims(&chosen);
    let ways = ways(&topology.points, &chosen, &rims);
    // The way of every place of the regions at every point of the profile.
    let mut rows: Vec<BTreeMap<(u32, u32), u32>> = vec![ways.keys().map(|key| (*key, key.0)).collect()];
    for step in profile {
        let row = ways.iter().map(|(key, way)| {
            let p = topology.points[key.0 as usize] + way.inward * step.x + way.normal * step.y;
            (*key, add(p))
        });
        rows.push(row.collect());
    }
    let region = regions(&chosen);
    for (t, r) in chosen.iter().zip(&region) {
        let face = t.map(|i| rows[profile.len()][&(i, *r)]);
        if facing(&out.positions, face).dot(facing(&topology.points, *t)) <= 0.0 {
            return mesh.clone();
        }
        out.triangles.push(face);
    }
    for (edge, r) in rims.iter().filter_map(|(edge, index)| Some((edge, region.get(*index)?))) {
        for pair in rows.windows(2) {
            let [a, b] = edge.map(|i| pair[0][&(i, *r)]);
            let [c, d] = edge.map(|i| pair[1][&(i, *r)]);
            // A side that runs back has no room left.
            let run = |[a, b]: [u32; 2]| out.positions[b as usize] - out.positions[a as usize];
            if run([c, d]).dot(run(*edge)) < -1e-9 {
                return mesh.clone();
            }
            out.quad([a, b, d, c]);
        }
    }
    let is_taken: std::collections::BTreeSet<[u32; 3]> = chosen.into_iter().collect();
    out.triangles.extend(topology.spanning().map(|(_, t)| t).filter(|t| !is_taken.contains(t)));
    out.triangles.retain(|t| facing(&out.positions, *t).length_squared() > 1e-18);
    let done = box_project_faces(&shade(out, crease_rad));
    if done.is_sound() { done } else { mesh.clone() }
}

#[derive(Clone, Copy, Default)]
struct Way {
    inward: Vec3,
    normal: Vec3,
}

fn facing(points: &[Vec3], t: [u32; 3]) -> Vec3 {
    let [a, b, c] = t.map(|i| points[i as usize]);
    (b - a).cross(c - a)
}

/// The edges at the rim of the chosen triangles, in the way their triangle runs, with its number.
fn rims(chosen: &[[u32; 3]]) -> Vec<([u32; 2], usize)> {
    let mut count: BTreeMap<[u32; 2], usize> = BTreeMap::new();
    let edges = |t: &[u32; 3]| [[t[0], t[1]], [t[1], t[2]], [t[2], t[0]]];
    let sorted = |[a, b]: [u32; 2]| [a.min(b), a.max(b)];
    chosen.iter().flat_map(edges).for_each(|e| *count.entry(sorted(e)).or_default() += 1);
    let all = chosen.iter().enumerate().flat_map(|(i, t)| edges(t).map(|e| (e, i)));
    all.filter(|(e, _)| count[&sorted(*e)] == 1).collect()
}

/// The region of each chosen triangle: those joined by edges.
fn regions(chosen: &[[u32; 3]]) -> Vec<u32> {
    let mut region: Vec<u32> = (0..chosen.len() as u32).collect();
    let mut by_edge: BTreeMap<[u32; 2], usize> = BTreeMap::new();
    for (i, t) in chosen.iter().enumerate() {
        for k in 0..3 {
            let (a, b) = (t[k], t[(k + 1) % 3]);
            if let Some(other) = by_edge.insert([a.min(b), a.max(b)], i) {
                let (from, to) = (region[i].max(region[other]), region[i].min(region[other]));
                region.iter_mut().filter(|r| **r == from).for_each(|r| *r = to);
            }
        }
    }
    region
}

/// Where each place of each region goes: inwards by mitred rims, outwards by its normals.
fn ways(points: &[Vec3], chosen: &[[u32; 3]], rims: &[([u32; 2], usize)]) -> BTreeMap<(u32, u32), Way> {
    let region = regions(chosen);
    let mut ways: BTreeMap<(u32, u32), Way> = BTreeMap::new();
    for (t, r) in chosen.iter().zip(&region) {
        t.iter().for_each(|i| ways.entry((*i, *r)).or_default().normal += facing(points, *t));
    }
    ways.values_mut().for_each(|way| way.normal = way.normal.normalize_or_zero());
    let mut sides: BTreeMap<(u32, u32), Vec<Vec3>> = BTreeMap::new();
    for ([a, b], index) in rims {
        let normal = facing(points, chosen[*index]).normalize_or_zero();
        let side = normal.cross(points[*b as usize] - points[*a as usize]).normalize_or_zero();
        [a, b].into_iter().for_each(|i| sides.entry((*i, region[*index])).or_default().push(side));
    }
    for (key, sides) in sides {
        if let (Some(way), [first, second]) = (ways.get_mut(&key), &sides[..]) {
            way.inward = (*first + *second) / (1.0 + first.dot(*second)).max(0.15);
        }
    }
    ways
}
