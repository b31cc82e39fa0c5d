//! A skin over a row of closed sections: cushions, hulls, horns.

use glam::{Vec2, Vec3};

use super::extrude::triangulate;
use super::{TriMesh, detail, shade, weld};

/// Joins closed rings of equal length (counter-clockwise seen from the end of the row) with quads and
/// closes both ends. U runs along the row, V around it as far as on the widest ring, both in metres.
pub fn loft(rings: &[Vec<Vec3>], crease_rad: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let Some(count) = rings.first().map(Vec::len).filter(|n| *n >= 3 && rings.len() >= 2) else {
        return mesh;
    };
    if rings.iter().any(|ring| ring.len() != count) {
        return mesh;
    }
    let rings: Vec<&Vec<Vec3>> = detail::needed_rings(rings).into_iter().map(|i| &rings[i]).collect();
    let around = rings.iter().map(|ring| arc_lengths(ring)).fold(vec![0.0; count + 1], longer);
    let mut along = 0.0;
    for (row, ring) in rings.iter().enumerate() {
        if row > 0 {
            along += mean_distance(ring, rings[row - 1]);
        }
        for column in 0..=count {
            mesh.vertex(ring[column % count], Vec3::Y, Vec2::new(along, around[column]));
        }
    }
    let columns = count as u32 + 1;
    for row in 0..rings.len() as u32 - 1 {
        for column in 0..count as u32 {
            let a = row * columns + column;
            mesh.quad([a, a + 1, a + columns + 1, a + columns]);
        }
    }
    cap(&mut mesh, rings[0], true);
    cap(&mut mesh, rings[rings.len() - 1], false);
    drop_slivers(&mut mesh);
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

/// How far each corner lies along the ring; one more than corners, the last being the perimeter.
fn arc_lengths(ring: &[Vec3]) -> Vec<f32> {
    let mut lengths = vec![0.0];
    for i in 0..ring.len() {
        lengths.push(lengths[i] + ring[i].distance(ring[(i + 1) % ring.len()]));
    }
    lengths
}

fn longer(a: Vec<f32>, b: Vec<f32>) -> Vec<f32> {
    if b.last() > a.last() { b } else { a }
}

fn mean_distance(a: &[Vec3], b: &[Vec3]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a.distance(*b)).sum::<f32>() / a.len() as f32
}

fn center(ring: &[Vec3]) -> Vec3 {
    ring.iter().copied().sum::<Vec3>() / ring.len() as f32
}

fn cap(mesh: &mut TriMesh, ring: &[Vec3], reversed: bool) {
    let middle = center(ring);
    if ring.iter().all(|p| p.distance(middle) < 1e-5) {
        return;
    }
    let axis = (ring[0] - middle).normalize_or_zero();
    let normal = axis.cross(ring[ring.len() / 4] - middle).normalize_or_zero();
    let flat = |p: Vec3| Vec2::new((p - middle).dot(axis), (p - middle).dot(normal.cross(axis)));
    let rim: Vec<u32> = ring.iter().map(|p| mesh.vertex(*p, normal, flat(*p))).collect();
    if let Some(triangles) = concave(ring, middle) {
        mesh.triangles.extend(triangles.iter().map(|t| {
            let [a, b, c] = t.map(|i| rim[i as usize]);
            if reversed { [c, b, a] } else { [a, b, c] }
        }));
        return;
    }
    let hub = mesh.vertex(middle, normal, Vec2::ZERO);
    for i in 0..rim.len() {
        let (a, b) = (rim[i], rim[(i + 1) % rim.len()]);
        mesh.triangles.push(if reversed { [hub, b, a] } else { [hub, a, b] });
    }
}

/// Triangles of a ring that a fan from its middle would cover inside out, in the ring's own winding; none for
/// a ring that a fan fills.
fn concave(ring: &[Vec3], middle: Vec3) -> Option<Vec<[u32; 3]>> {
    let count = ring.len();
    let wedge = |i: usize| (ring[i] - middle).cross(ring[(i + 1) % count] - middle);
    let area: Vec3 = (0..count).map(wedge).sum();
    let normal = area.normalize_or_zero();
    let fans = (0..count).all(|i| wedge(i).dot(normal) > -1e-4 * area.length());
    if fans || normal == Vec3::ZERO {
        return None;
    }
    let across = normal.any_orthonormal_vector();
    let up = normal.cross(across);
    let flat: Vec<Vec2> =
        ring.iter().map(|p| Vec2::new((*p - middle).dot(across), (*p - middle).dot(up))).collect();
    let mut triangles = triangulate(&flat);
    for t in &mut triangles {
        let [a, b, c] = t.map(|i| flat[i as usize]);
        if (b - a).perp_dot(c - a) < 0.0 {
            t.swap(1, 2);
        }
    }
    // Points on a straight run give triangles without an area, and those would be dropped later.
    let size = |t: &[u32; 3]| {
        let [a, b, c] = t.map(|i| flat[i as usize]);
        (b - a).perp_dot(c - a)
    };
    let whole = triangles.iter().all(|t| size(t) > 1e-5 * area.length());
    (whole && triangles.len() + 2 == count).then_some(triangles)
}

fn drop_slivers(mesh: &mut TriMesh) {
    let kept = mesh.triangles.iter().copied().filter(|t| {
        let [a, b, c] = mesh.corners(*t);
        (b - a).cross(c - a).length_squared() > 1e-16
    });
    mesh.triangles = kept.collect();
}
