//! Spheres, and lumps made from them: stones, cushions, foliage, bread.

use glam::{Vec2, Vec3};

use super::{TriMesh, detail, shade, uv};

/// A sphere of `radius` metres about the origin, an octahedron subdivided up to `level` times
/// (8, 32, 128, 512, 2048 triangles), less often where that is not seen.
pub fn sphere(radius: f32, level: u32) -> TriMesh {
    displaced(level, |direction| direction * radius)
}

/// A sphere whose every point is moved by `map` (unit direction to position), shaded smooth up to 40°.
pub fn displaced(level: u32, map: impl Fn(Vec3) -> Vec3) -> TriMesh {
    let mut mesh = TriMesh::default();
    let corner = |mesh: &mut TriMesh, v: Vec3| mesh.vertex(v, v, Vec2::ZERO);
    let axes = [Vec3::X, -Vec3::X, Vec3::Y, -Vec3::Y, Vec3::Z, -Vec3::Z];
    let middle = axes.iter().map(|axis| map(*axis)).sum::<Vec3>() / 6.0;
    let reach = axes.iter().fold(0.0f32, |reach, axis| reach.max(map(*axis).distance(middle)));
    let ids = axes.map(|v| corner(&mut mesh, v));
    let [px, nx, py, ny, pz, nz] = ids;
    mesh.triangles = vec![
        [px, py, pz],
        [py, nx, pz],
        [nx, ny, pz],
        [ny, px, pz],
        [py, px, nz],
        [nx, py, nz],
        [ny, nx, nz],
        [px, ny, nz],
    ];
    for _ in 0..detail::divisions(reach, level.min(6)) {
        mesh = subdivided(&mesh);
    }
    for p in &mut mesh.positions {
        *p = map(p.normalize());
    }
    uv::box_project(shade(mesh, 0.7))
}

fn subdivided(mesh: &TriMesh) -> TriMesh {
    let mut out = TriMesh { triangles: Vec::with_capacity(mesh.triangles.len() * 4), ..mesh.clone() };
    out.triangles.clear();
    let mut middles = std::collections::BTreeMap::new();
    for [a, b, c] in &mesh.triangles {
        let mut middle = |i: u32, j: u32| {
            *middles.entry((i.min(j), i.max(j))).or_insert_with(|| {
                let p = (mesh.positions[i as usize] + mesh.positions[j as usize]).normalize();
                out.vertex(p, p, Vec2::ZERO)
            })
        };
        let (ab, bc, ca) = (middle(*a, *b), middle(*b, *c), middle(*c, *a));
        out.triangles.extend([[*a, ab, ca], [ab, *b, bc], [ca, bc, *c], [ab, bc, ca]]);
    }
    out
}
