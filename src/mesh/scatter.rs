//! Points strewn over a surface: leaves, crumbs, stones, grass, rivets.

use std::collections::BTreeMap;

use glam::Vec3;

use super::TriMesh;
use crate::num::Seed;

/// A place on a mesh.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// Where, metres.
    pub position: Vec3,
    /// Unit normal of the surface there, smooth as the mesh is shaded.
    pub normal: Vec3,
    /// Which triangle.
    pub triangle: u32,
}

/// Up to `count` spots, even by area, no two nearer than `spacing_m` (0: anywhere; distances through space).
/// Darts are thrown until as many stick or none has stuck for long (Cook 1986), so a spacing too wide for the
/// count fills the surface instead.
pub fn scatter(mesh: &TriMesh, count: usize, spacing_m: f32, seed: Seed) -> Vec<Spot> {
    let mut spots: Vec<Spot> = Vec::new();
    if !mesh.is_sound() || spacing_m.is_nan() {
        return spots;
    }
    let mut total = 0.0_f64;
    let sums: Vec<f64> = mesh
        .triangles
        .iter()
        .map(|t| {
            let [a, b, c] = mesh.corners(*t);
            let doubled = f64::from((b - a).cross(c - a).length());
            total += if doubled.is_finite() { doubled } else { 0.0 };
            total
        })
        .collect();
    if total <= 0.0 {
        return spots;
    }
    let mut random = seed.stream("scatter");
    let mut taken: BTreeMap<[i32; 3], Vec<usize>> = BTreeMap::new();
    let mut misses = 0;
    while spots.len() < count && misses < 200 + 4 * count.min(5000) {
        // 24 bits alone would not reach every triangle of a large mesh evenly.
        let way = (f64::from(random.unit()) + f64::from(random.unit()) / f64::from(1 << 24)) * total;
        let triangle = sums.partition_point(|sum| *sum <= way).min(sums.len() - 1);
        let spot = at(mesh, triangle, random.unit(), random.unit());
        if spacing_m > 0.0 {
            let cell = (spot.position / spacing_m).floor().as_ivec3();
            let is_near = near(cell.to_array())
                .filter_map(|c| taken.get(&c))
                .flatten()
                .any(|i| spots[*i].position.distance(spot.position) < spacing_m);
            if is_near {
                misses += 1;
                continue;
            }
            taken.entry(cell.to_array()).or_default().push(spots.len());
        }
        misses = 0;
        spots.push(spot);
    }
    spots
}

/// The spot of a triangle at two numbers of 0..1, even by area (Turk 1990).
fn at(mesh: &TriMesh, triangle: usize, s: f32, t: f32) -> Spot {
    let ids = mesh.triangles[triangle];
    let root = s.sqrt();
    let weights = [1.0 - root, root * (1.0 - t), root * t];
    let mixed = |of: &[Vec3]| -> Vec3 { ids.iter().zip(weights).map(|(i, w)| of[*i as usize] * w).sum() };
    let [a, b, c] = mesh.corners(ids);
    let flat = (b - a).cross(c - a).normalize_or(Vec3::Y);
    let normal = mixed(&mesh.normals).normalize_or(flat);
    Spot { position: mixed(&mesh.positions), normal, triangle: triangle as u32 }
}

fn near(cell: [i32; 3]) -> impl Iterator<Item = [i32; 3]> {
    (0..27)
        .map(move |i| [i % 3, i / 3 % 3, i / 9])
        .map(move |step| std::array::from_fn(|axis| cell[axis].saturating_add(step[axis] - 1)))
}
