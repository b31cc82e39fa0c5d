//! A skin over a row of closed sections: cushions, hulls, horns.

use glam::{Vec2, Vec3};

use super::{TriMesh, shade, weld};

/// Joins closed rings of equal length (counter-clockwise seen from the end of the row) with quads and
/// closes both ends with a fan. U runs around in metres of the widest ring, V along the row.
pub fn loft(rings: &[Vec<Vec3>], crease_rad: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let Some(count) = rings.first().map(Vec::len).filter(|n| *n >= 3 && rings.len() >= 2) else {
        return mesh;
    };
    if rings.iter().any(|ring| ring.len() != count) {
        return mesh;
    }
    let around = rings.iter().map(|ring| perimeter(ring)).fold(0.0f32, f32::max);
    let mut along = 0.0;
    for (row, ring) in rings.iter().enumerate() {
        if row > 0 {
            along += center(ring).distance(center(&rings[row - 1]));
        }
        for column in 0..=count {
            let u = around * column as f32 / count as f32;
            mesh.vertex(ring[column % count], Vec3::Y, Vec2::new(along, u));
        }
    }
    let columns = count as u32 + 1;
    for row in 0..rings.len() as u32 - 1 {
        for column in 0..count as u32 {
            let a = row * columns + column;
            mesh.quad([a, a + 1, a + columns + 1, a + columns]);
        }
    }
    cap(&mut mesh, &rings[0], true);
    cap(&mut mesh, &rings[rings.len() - 1], false);
    drop_slivers(&mut mesh);
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

fn perimeter(ring: &[Vec3]) -> f32 {
    (0..ring.len()).map(|i| ring[i].distance(ring[(i + 1) % ring.len()])).sum()
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
    let hub = mesh.vertex(middle, normal, Vec2::ZERO);
    let rim: Vec<u32> = ring.iter().map(|p| mesh.vertex(*p, normal, flat(*p))).collect();
    for i in 0..rim.len() {
        let (a, b) = (rim[i], rim[(i + 1) % rim.len()]);
        mesh.triangles.push(if reversed { [hub, b, a] } else { [hub, a, b] });
    }
}

fn drop_slivers(mesh: &mut TriMesh) {
    let kept = mesh.triangles.iter().copied().filter(|t| {
        let [a, b, c] = mesh.corners(*t);
        (b - a).cross(c - a).length_squared() > 1e-16
    });
    mesh.triangles = kept.collect();
}
