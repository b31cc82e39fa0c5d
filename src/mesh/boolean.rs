//! Adds and cuts solids: union, difference, intersection.

use std::collections::BTreeMap;

use boolmesh::prelude::{Manifold, OpType, compute_boolean};
use glam::{DVec3, Vec3};

use super::flat_regions::retriangulated;
use super::topology::Topology;
use super::{TriMesh, box_project_faces, leaks, shade};

/// Triangles within this of a plane lie in it, metres.
const FLAT_M: f64 = 1e-6;

/// What to make of two solids.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Boolean {
    /// What lies in either.
    Union,
    /// What lies in the first and not in the second.
    Difference,
    /// What lies in both.
    Intersection,
}

/// Puts two closed meshes together (after Smith & Dodgson 2007, as in the Manifold library). Normals are made
/// anew with hard edges above `crease_rad`, texture coordinates by projection along the axes, in metres.
/// Nothing comes out where nothing is left. Where one of the meshes is not closed, or the result would not
/// be, the first comes back as it is for a difference, both as one for a union, none for an intersection.
pub fn boolean(first: &TriMesh, second: &TriMesh, what: Boolean, crease_rad: f32) -> TriMesh {
    let fallback = || match what {
        Boolean::Union => {
            TriMesh::merged([first.clone(), second.clone()].into_iter().filter(TriMesh::is_sound))
        }
        Boolean::Difference => first.clone(),
        Boolean::Intersection => TriMesh::default(),
    };
    if second.triangles.is_empty() || first.triangles.is_empty() || !overlap(first, second) {
        return fallback();
    }
    if !leaks(first).is_watertight() || !leaks(second).is_watertight() {
        return fallback();
    }
    let nudged = || second.clone().moved(NUDGE_M);
    attempt(first, second, what, crease_rad)
        .or_else(|| attempt(first, &nudged(), what, crease_rad))
        .unwrap_or_else(fallback)
}

/// Where rounding opens a result, the second solid is moved by so little and tried once more.
const NUDGE_M: Vec3 = Vec3::new(1.7e-5, 2.3e-5, -1.3e-5);

/// None where the library fails, or where rounding to single precision opened the result.
fn attempt(first: &TriMesh, second: &TriMesh, what: Boolean, crease_rad: f32) -> Option<TriMesh> {
    let mut planes = Vec::new();
    let a = manifold(first, &mut planes, false).ok()?;
    let b = manifold(second, &mut planes, what == Boolean::Difference).ok()?;
    let operation = match what {
        Boolean::Union => OpType::Add,
        Boolean::Difference => OpType::Subtract,
        Boolean::Intersection => OpType::Intersect,
    };
    match compute_boolean(&a, &b, operation) {
        Ok(result) => finish(&result, &planes, crease_rad),
        // The library's word for nothing left.
        Err(message) if message.starts_with("empty") => Some(TriMesh::default()),
        Err(_) => None,
    }
}

/// All meshes as one solid, added one after the other.
pub fn union_of(meshes: &[TriMesh], crease_rad: f32) -> TriMesh {
    let all = meshes.iter().cloned();
    all.reduce(|sum, next| boolean(&sum, &next, Boolean::Union, crease_rad)).unwrap_or_default()
}

fn overlap(a: &TriMesh, b: &TriMesh) -> bool {
    match (a.bounds(), b.bounds()) {
        (Some(a), Some(b)) => a.min.cmple(b.max).all() && b.min.cmple(a.max).all(),
        _ => false,
    }
}

/// A flat region of one of the solids: a point of it and its unit normal.
type Plane = (DVec3, DVec3);

/// The number of the flat region of each triangle goes with it as a value, so that the pieces that are left
/// can be told: the library cuts them up in an order that changes from run to run. Regions in a plane that is
/// in `planes` already (facing the same way, once `turned`) share its number.
fn manifold(mesh: &TriMesh, planes: &mut Vec<Plane>, turned: bool) -> Result<Manifold<f64>, String> {
    let topology = Topology::of(mesh);
    let points: Vec<f64> = topology.points.iter().flat_map(|p| p.to_array()).map(f64::from).collect();
    let triangles: Vec<[u32; 3]> = topology.spanning().map(|(_, t)| t).collect();
    let corners: Vec<usize> = triangles.iter().flatten().map(|i| *i as usize).collect();
    let (regions, found) = flat_planes(&topology.points, &triangles);
    let before = planes.len();
    let numbers: Vec<f64> = found
        .into_iter()
        .map(|(point, normal)| {
            let normal = if turned { -normal } else { normal };
            let is_same =
                |(p, n): &Plane| normal.dot(*n) > 1.0 - 1e-10 && (point - *p).dot(*n).abs() < FLAT_M;
            let known = planes[..before].iter().position(is_same);
            known.unwrap_or_else(|| {
                planes.push((point, normal));
                planes.len() - 1
            }) as f64
        })
        .collect();
    let values: Vec<f64> = regions.iter().flat_map(|region| [numbers[*region]; 3]).collect();
    Manifold::new_with_values(&points, &corners, &values)
}

/// A region for each triangle, the same for those joined by edges that lie in the plane of the first of them.
fn flat_planes(points: &[Vec3], triangles: &[[u32; 3]]) -> (Vec<usize>, Vec<Plane>) {
    let mut by_edge: BTreeMap<[u32; 2], Vec<usize>> = BTreeMap::new();
    let edges = |t: [u32; 3]| [0, 1, 2].map(|i| [t[i].min(t[(i + 1) % 3]), t[i].max(t[(i + 1) % 3])]);
    for (i, t) in triangles.iter().enumerate() {
        edges(*t).into_iter().for_each(|e| by_edge.entry(e).or_default().push(i));
    }
    let mut regions = vec![usize::MAX; triangles.len()];
    let mut planes = Vec::new();
    for start in 0..triangles.len() {
        if regions[start] != usize::MAX {
            continue;
        }
        let [a, b, c] = triangles[start].map(|i| points[i as usize].as_dvec3());
        let normal = (b - a).cross(c - a).normalize_or_zero();
        let lies_in = |t: [u32; 3]| {
            let [p, q, r] = t.map(|i| points[i as usize].as_dvec3());
            [p, q, r].iter().all(|p| (*p - a).dot(normal).abs() < FLAT_M)
                && (q - p).cross(r - p).dot(normal) > 0.0
        };
        regions[start] = planes.len();
        let mut open = vec![start];
        while let Some(i) = open.pop() {
            for next in edges(triangles[i]).iter().flat_map(|e| &by_edge[e]) {
                if regions[*next] == usize::MAX && lies_in(triangles[*next]) {
                    regions[*next] = planes.len();
                    open.push(*next);
                }
            }
        }
        planes.push((a, normal));
    }
    (regions, planes)
}

/// None where rounding to single precision opened the result.
fn finish(result: &Manifold<f64>, planes: &[Plane], crease_rad: f32) -> Option<TriMesh> {
    let exact: Vec<DVec3> = result.ps.iter().map(|p| DVec3::from_array(p.to_array())).collect();
    let mut triangles = Vec::with_capacity(result.nf);
    let mut numbers = Vec::with_capacity(result.nf);
    for (corners, values) in result.hs.chunks_exact(3).zip(result.vals.chunks_exact(3)) {
        let t = [corners[0].tail, corners[1].tail, corners[2].tail];
        if t.iter().any(|i| *i >= exact.len()) {
            return None;
        }
        // Values are shared at corners, and may be a neighbour's there: the plane it lies in counts.
        let off = |number: usize| {
            let Some((point, normal)) = planes.get(number) else { return f64::INFINITY };
            t.iter().map(|i| (exact[*i] - *point).dot(*normal).abs()).fold(0.0, f64::max)
        };
        let nearest = values.iter().map(|v| v.round() as usize).min_by(|a, b| off(*a).total_cmp(&off(*b)))?;
        triangles.push(t.map(|i| i as u32));
        numbers.push(nearest as u32);
    }
    let points: Vec<Vec3> = exact.iter().map(|p| p.as_vec3()).collect();
    let mesh = retriangulated(&points, &triangles, &numbers)?;
    let mesh = box_project_faces(&shade(mesh, crease_rad));
    (mesh.is_sound() && leaks(&mesh).is_closed()).then_some(mesh)
}
