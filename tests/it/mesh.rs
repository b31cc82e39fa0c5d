//! The operations on meshes keep what they promise: closed, facing out, finite, metres on the surface.

mod boolean;
mod cloth;
mod colliders;
mod measures;
mod organic;
mod shaping;
mod simplify;

use scenewright::mesh::{TriMesh, leaks};

/// Fails unless the mesh is finite, its normals are unit and on the side of its triangles, and no triangle
/// has collapsed.
#[track_caller]
fn assert_fine(mesh: &TriMesh, name: &str) {
    assert!(mesh.is_sound(), "{name}: not sound");
    assert_eq!(leaks(mesh).collapsed, 0, "{name}: collapsed triangles");
    for n in &mesh.normals {
        assert!((n.length() - 1.0).abs() < 1e-3, "{name}: normal {n}");
    }
    for t in &mesh.triangles {
        let [a, b, c] = mesh.corners(*t);
        let face = (b - a).cross(c - a).normalize();
        for i in t {
            let n = mesh.normals[*i as usize];
            assert!(face.dot(n) > -0.2, "{name}: normal {n} against face {face} at {a}");
        }
    }
}

/// Fails unless the mesh is fine and watertight.
#[track_caller]
fn assert_solid(mesh: &TriMesh, name: &str) {
    assert_fine(mesh, name);
    assert!(leaks(mesh).is_watertight(), "{name}: {:?}", leaks(mesh));
}

/// Meshes no operation may fall over.
fn bad_meshes() -> Vec<TriMesh> {
    use glam::{Vec2, Vec3};
    let mut no_area = TriMesh::default();
    for _ in 0..3 {
        no_area.vertex(Vec3::ONE, Vec3::Y, Vec2::ZERO);
    }
    no_area.triangles.push([0, 1, 2]);
    let mut not_finite = scenewright::mesh::sphere(1.0, 1);
    not_finite.positions[3].y = f32::NAN;
    let mut out_of_range = scenewright::mesh::sphere(1.0, 1);
    out_of_range.triangles[0] = [0, 1, 999];
    let mut line = no_area.clone();
    line.positions[1] = Vec3::X;
    let mut far = scenewright::mesh::sphere(1.0, 1);
    far.positions[0] = Vec3::splat(1e30);
    vec![TriMesh::default(), no_area, line, not_finite, out_of_range, far]
}
