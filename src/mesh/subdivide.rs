//! Rounds a coarse mesh: Loop subdivision with creases.

use std::collections::{BTreeMap, BTreeSet};

use glam::{Vec2, Vec3};

use super::topology::{Edge, Topology};
use super::{TriMesh, shade, weld};
use crate::num::math::cos;

/// Which edges stay sharp.
#[derive(Clone, Debug, PartialEq)]
pub enum Creases {
    /// Those where triangles meet at more than this angle, radians.
    Above(f32),
    /// Those between these places (metres, both ends within a hundredth of a millimetre).
    Listed(Vec<[Vec3; 2]>),
}

/// Four triangles for each, `levels` times (≤ 5), on the smooth limit of the coarse mesh (Loop 1987, with
/// the crease rules of Hoppe et al. 1994). Open edges and creases become smooth lines of their own, corners
/// of three creases stay. Texture coordinates are carried along and stay seams where they were; normals
/// break at creases alone. A mesh that is not sound comes back as it is.
pub fn subdivide(mesh: &TriMesh, levels: u32, creases: &Creases) -> TriMesh {
    if !mesh.is_sound() || levels == 0 {
        return mesh.clone();
    }
    let mut mesh = mesh.clone();
    let mut sharp = sharp_edges(&mesh, creases);
    for _ in 0..levels.min(5) {
        (mesh, sharp) = refined(&mesh, &sharp);
    }
    let crease_rad = match creases {
        Creases::Above(angle_rad) => angle_rad.clamp(0.1, 3.1),
        Creases::Listed(_) => 0.7,
    };
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

fn sharp_edges(mesh: &TriMesh, creases: &Creases) -> BTreeSet<Edge> {
    let topology = Topology::of(mesh);
    match creases {
        Creases::Above(angle_rad) => {
            let limit = cos(*angle_rad);
            let mut normals: BTreeMap<Edge, Vec<Vec3>> = BTreeMap::new();
            for (index, t) in topology.spanning() {
                let [a, b, c] = mesh.corners(mesh.triangles[index]);
                let normal = (b - a).cross(c - a).normalize_or_zero();
                for i in 0..3 {
                    normals.entry(edge(t[i], t[(i + 1) % 3])).or_default().push(normal);
                }
            }
            let is_sharp = |n: &Vec<Vec3>| n.len() == 2 && n[0].dot(n[1]) < limit;
            normals.into_iter().filter(|(_, n)| is_sharp(n)).map(|(edge, _)| edge).collect()
        }
        Creases::Listed(list) => {
            let find = |p: Vec3| topology.points.iter().position(|q| q.distance(p) <= 1e-5);
            let edges = list.iter().filter_map(|[a, b]| Some((find(*a)? as u32, find(*b)? as u32)));
            edges.map(|(a, b)| edge(a, b)).collect()
        }
    }
}

fn edge(a: u32, b: u32) -> Edge {
    [a.min(b), a.max(b)]
}

/// One step: new mesh, and its creases by the places of its own topology.
fn refined(mesh: &TriMesh, sharp: &BTreeSet<Edge>) -> (TriMesh, BTreeSet<Edge>) {
    let topology = Topology::of(mesh);
    let points = &topology.points;
    let mut opposite: BTreeMap<Edge, Vec<u32>> = BTreeMap::new();
    for (_, t) in topology.spanning() {
        for i in 0..3 {
            opposite.entry(edge(t[i], t[(i + 1) % 3])).or_default().push(t[(i + 2) % 3]);
        }
    }
    let is_line = |e: &Edge, across: &[u32]| across.len() != 2 || sharp.contains(e);
    let mut near: Vec<Vec<u32>> = vec![Vec::new(); points.len()];
    let mut lines: Vec<Vec<u32>> = vec![Vec::new(); points.len()];
    for (e, across) in &opposite {
        for (a, b) in [(e[0], e[1]), (e[1], e[0])] {
            near[a as usize].push(b);
            if is_line(e, across) {
                lines[a as usize].push(b);
            }
        }
    }
    let at = |i: u32| points[i as usize];
    let moved: Vec<Vec3> = (0..points.len())
        .map(|i| match (&lines[i][..], near[i].len()) {
            ([a, b], _) => points[i] * 0.75 + (at(*a) + at(*b)) * 0.125,
            ([] | [_], n) if n >= 3 => {
                let inner = 0.375 + 0.25 * cos(std::f32::consts::TAU / n as f32);
                let share = (0.625 - inner * inner) / n as f32;
                let sum: Vec3 = near[i].iter().map(|j| at(*j)).sum();
                points[i] * (1.0 - share * n as f32) + sum * share
            }
            _ => points[i],
        })
        .collect();

    let mut out = TriMesh::default();
    for i in 0..mesh.positions.len() {
        out.vertex(moved[topology.place[i] as usize], mesh.normals[i], mesh.uvs[i]);
    }
    let mut middles: BTreeMap<[u32; 2], u32> = BTreeMap::new();
    let mut halves: Vec<(u32, u32)> = Vec::new();
    for (index, _) in topology.spanning() {
        let t = mesh.triangles[index];
        let m: [u32; 3] = std::array::from_fn(|i| {
            let (a, b) = (t[i], t[(i + 1) % 3]);
            *middles.entry(edge(a, b)).or_insert_with(|| {
                let places = [a, b].map(|v| topology.place[v as usize]);
                let e = edge(places[0], places[1]);
                let across = &opposite[&e];
                let straight = (at(e[0]) + at(e[1])) * 0.5;
                let point = match across[..] {
                    [c, d] if !sharp.contains(&e) => straight * 0.75 + (at(c) + at(d)) * 0.125,
                    _ => straight,
                };
                let uv: Vec2 = (mesh.uvs[a as usize] + mesh.uvs[b as usize]) * 0.5;
                let id = out.vertex(point, mesh.normals[a as usize], uv);
                if sharp.contains(&e) {
                    halves.extend([(a, id), (id, b)]);
                }
                id
            })
        });
        let [ab, bc, ca] = m;
        out.triangles.extend([[t[0], ab, ca], [ab, t[1], bc], [ca, bc, t[2]], [ab, bc, ca]]);
    }
    let place = Topology::of(&out).place;
    let sharp = halves.into_iter().map(|(a, b)| edge(place[a as usize], place[b as usize])).collect();
    (out, sharp)
}
