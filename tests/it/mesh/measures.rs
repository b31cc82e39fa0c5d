//! The measures tell closed from open, right side out from inside out, even from stretched.

use glam::{Vec2, Vec3};
use scenewright::mesh::{
    TriMesh, bevel_box, cylinder, leaks, ring, sphere, t_junctions, uv_stretch, volume_m3, watertight,
};

use super::bad_meshes;

#[test]
fn solids_are_watertight_and_as_large_as_they_are() {
    let cube = bevel_box(Vec3::new(1.0, 2.0, 3.0), 0.0);
    assert!(watertight(&cube));
    assert!((volume_m3(&cube) - 6.0).abs() < 1e-5);
    for (mesh, volume) in [
        (sphere(1.0, 5), 4.189),
        (bevel_box(Vec3::ONE, 0.05), 0.98),
        (cylinder(0.5, 1.0, 32, 0.02), 0.78),
        (ring(1.0, 0.2, 48, 16), 0.79),
    ] {
        assert!(watertight(&mesh), "{:?}", leaks(&mesh));
        assert!((volume_m3(&mesh) / volume - 1.0).abs() < 0.05, "{} for {volume}", volume_m3(&mesh));
    }
}

#[test]
fn what_leaks_is_counted() {
    let cube = bevel_box(Vec3::ONE, 0.0);
    let mut open = cube.clone();
    open.triangles.pop();
    assert_eq!(leaks(&open).open_edges, 3);
    let mut turned = cube.clone();
    turned.triangles[0].swap(0, 1);
    assert_eq!(leaks(&turned).turned_edges, 3);
    assert!(!watertight(&cube.clone().flipped()));
    assert!(leaks(&cube.clone().flipped()).volume_m3 < 0.0);
    let beside = TriMesh::merged([cube.clone(), cube.at(1.0, 1.0, 0.0)]);
    assert_eq!(leaks(&beside).crowded_edges, 1);
    assert!(leaks(&beside).is_closed() && !watertight(&beside));
    for mesh in bad_meshes() {
        assert!(!watertight(&mesh));
        assert_eq!(t_junctions(&mesh), 0);
        uv_stretch(&mesh);
    }
}

#[test]
fn cracks_are_found() {
    let mut mesh = TriMesh::default();
    for p in [Vec3::ZERO, Vec3::X, Vec3::new(1.0, 1.0, 0.0), Vec3::Y, Vec3::new(0.5, 0.0, 0.0)] {
        mesh.vertex(p, Vec3::Z, p.truncate());
    }
    mesh.vertex(Vec3::new(0.0, -1.0, 0.0), Vec3::Z, Vec2::ZERO);
    mesh.vertex(Vec3::new(1.0, -1.0, 0.0), Vec3::Z, Vec2::ZERO);
    mesh.triangles = vec![[0, 1, 2], [0, 2, 3], [0, 5, 4], [5, 6, 4], [6, 1, 4]];
    assert_eq!(t_junctions(&mesh), 1);
    mesh.triangles.splice(0..1, [[0, 4, 2], [4, 1, 2]]);
    assert_eq!(t_junctions(&mesh), 0);
}

#[test]
fn stretch_is_measured() {
    let even = uv_stretch(&bevel_box(Vec3::ONE, 0.0));
    assert!((even.worst_ratio - 1.0).abs() < 1e-3 && (even.mean_density - 1.0).abs() < 1e-3, "{even:?}");
    let mut oblong = bevel_box(Vec3::ONE, 0.0);
    oblong.uvs.iter_mut().for_each(|uv| uv.x *= 4.0);
    let oblong = uv_stretch(&oblong);
    assert!((oblong.worst_ratio - 4.0).abs() < 1e-2, "{oblong:?}");
    assert!((oblong.mean_density - 2.0).abs() < 1e-2, "{oblong:?}");
    let mut bare = bevel_box(Vec3::ONE, 0.0);
    bare.uvs.fill(Vec2::ZERO);
    assert_eq!(uv_stretch(&bare).worst_ratio, f32::INFINITY);
}
