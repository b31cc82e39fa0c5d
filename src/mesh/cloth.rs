//! A grid of points as a cloth of some thickness, its texture lying as it was woven.

use glam::{Vec2, Vec3};

use super::{TriMesh, weld};

/// A closed cloth over `points`, row by row of `columns` + 1 each, `size` metres when laid flat: texture
/// coordinates are those of the flat cloth. The face is where ∂column × ∂row points; the back lies
/// `thickness_m` behind it. Empty when the points are no full grid.
pub fn cloth(points: &[Vec3], columns: u32, size: Vec2, thickness_m: f32) -> TriMesh {
    let wide = columns as usize + 1;
    let mut mesh = TriMesh::default();
    let is_grid = columns > 0 && points.len() >= 2 * wide && points.len().is_multiple_of(wide);
    if !is_grid || thickness_m.is_nan() || thickness_m <= 0.0 {
        return mesh;
    }
    let rows = points.len() / wide - 1;
    let normals = normals(points, wide);
    let flat =
        |i: usize| Vec2::new((i % wide) as f32 / columns as f32, (i / wide) as f32 / rows as f32) * size;
    for (i, p) in points.iter().enumerate() {
        mesh.vertex(*p, normals[i], flat(i));
    }
    let back: Vec<Vec3> = points.iter().zip(&normals).map(|(p, n)| *p - *n * thickness_m).collect();
    for (i, p) in back.iter().enumerate() {
        mesh.vertex(*p, -normals[i], flat(i));
    }
    let first = points.len() as u32;
    for r in 0..rows {
        for c in 0..columns as usize {
            let [a, b, c, d] =
                [(c, r), (c + 1, r), (c + 1, r + 1), (c, r + 1)].map(|(c, r)| (r * wide + c) as u32);
            // Cut along the shorter diagonal: folds stay round.
            let [pa, pb, pc, pd] = [a, b, c, d].map(|i| points[i as usize]);
            let quad = if pa.distance(pc) <= pb.distance(pd) { [a, b, c, d] } else { [b, c, d, a] };
            mesh.quad(quad);
            let [a, b, c, d] = quad.map(|i| i + first);
            mesh.triangles.extend([[a, c, b], [a, d, c]]);
        }
    }
    hem(&mut mesh, points, &back, wide, thickness_m);
    weld::identical(&mut mesh);
    mesh
}

/// Mean normals of the quads around each point, by area: they hold where the cloth folds back on itself.
fn normals(points: &[Vec3], wide: usize) -> Vec<Vec3> {
    let mut sums = vec![Vec3::ZERO; points.len()];
    for a in (0..points.len() - wide).filter(|a| a % wide + 1 < wide) {
        let (b, c, d) = (a + 1, a + wide + 1, a + wide);
        let normal = (points[c] - points[a]).cross(points[d] - points[b]);
        [a, b, c, d].into_iter().for_each(|i| sums[i] += normal);
    }
    sums.into_iter().map(|n| n.normalize_or(Vec3::Y)).collect()
}

/// The narrow face all around.
fn hem(mesh: &mut TriMesh, points: &[Vec3], back: &[Vec3], wide: usize, thickness_m: f32) {
    let rows = points.len() / wide - 1;
    let top = 0..wide;
    let right = (1..=rows).map(|r| r * wide + wide - 1);
    let bottom = (0..wide - 1).rev().map(|c| rows * wide + c);
    let left = (0..rows).rev().map(|r| r * wide);
    let ring: Vec<usize> = top.chain(right).chain(bottom).chain(left).collect();
    let flat = |i: usize| {
        let (a, b) = (ring[i], ring[i + 1]);
        (back[a] - points[a]).cross(points[b] - points[a]).normalize_or(Vec3::Y)
    };
    let sides = ring.len() - 1;
    let flats: Vec<Vec3> = (0..sides).map(flat).collect();
    // Smooth along a side, hard at the corners of the cloth.
    let shared = |i: usize, j: usize| {
        if flats[i].dot(flats[j]) > 0.5 { (flats[i] + flats[j]).normalize() } else { flats[i] }
    };
    let mut along = 0.0;
    for i in 0..sides {
        let (a, b) = (ring[i], ring[i + 1]);
        let next = along + points[a].distance(points[b]);
        let (before, after) = (shared(i, (i + sides - 1) % sides), shared(i, (i + 1) % sides));
        let corners = [
            (points[a], before, along, 0.0),
            (back[a], before, along, thickness_m),
            (back[b], after, next, thickness_m),
            (points[b], after, next, 0.0),
        ];
        let ids = corners.map(|(p, n, u, v)| mesh.vertex(p, n, Vec2::new(u, v)));
        mesh.quad(ids);
        along = next;
    }
}
