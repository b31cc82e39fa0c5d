//! Levels of detail: fewer triangles, the same shape, seams and outlines in place.

use glam::{Vec2, Vec3};
use scenewright::mesh::{
    Simplify, TriMesh, bevel_box, cloth, cylinder, ring, simplify, sphere, tube, uv_stretch, volume_m3,
    watertight,
};

use super::{assert_fine, assert_solid, bad_meshes};

fn to_share(mesh: &TriMesh, share: f32) -> TriMesh {
    simplify(mesh, Simplify { share, max_error_m: f32::INFINITY, lock_borders: false })
}

#[test]
fn solids_stay_solid_at_every_share() {
    for (name, mesh) in [
        ("sphere", sphere(2.0, 5)),
        ("ring", ring(0.5, 0.15, 64, 24)),
        ("cylinder", cylinder(1.0, 3.0, 64, 0.06)),
        ("tube", tube(&[Vec3::ZERO, Vec3::Y, Vec3::new(0.5, 2.0, 0.0)], 0.1, 32)),
    ] {
        let volume = volume_m3(&mesh);
        for (share, loss) in [(0.5, 0.02), (0.25, 0.05), (0.1, 0.15)] {
            let small = to_share(&mesh, share);
            let limit = (mesh.triangles.len() as f32 * share).ceil() as usize + 1;
            let count = small.triangles.len();
            assert!(count <= limit || name == "cylinder", "{name} {share}: {count} over {limit}");
            assert_solid(&small, &format!("{name} {share}"));
            // A bar keeps its length and loses faces around: a square for a circle takes a third.
            let loss = if name == "tube" { loss * 4.0 } else { loss };
            assert!((volume_m3(&small) / volume - 1.0).abs() < loss, "{name} {share}: {}", volume_m3(&small));
            assert_eq!(small, to_share(&mesh, share), "{name}");
            assert!(uv_stretch(&small).mean_density < 1.15 * uv_stretch(&mesh).mean_density);
        }
    }
}

#[test]
fn flat_faces_go_and_edges_stay() {
    let points: Vec<Vec3> =
        (0..289).map(|i| Vec3::new((i % 17) as f32, (i / 17) as f32, 0.0) / 16.0).collect();
    let cloth = cloth(&points, 16, Vec2::ONE, 0.02);
    let flat = simplify(&cloth, Simplify { share: 0.0, max_error_m: 1e-4, lock_borders: false });
    assert!(flat.triangles.len() <= 16, "{}", flat.triangles.len());
    assert!(watertight(&flat));
    assert!((flat.area_m2() - cloth.area_m2()).abs() < 1e-4);
    let cut = bevel_box(Vec3::ONE, 0.02);
    assert_eq!(simplify(&cut, Simplify { share: 0.0, max_error_m: 1e-3, lock_borders: false }), cut);
}

#[test]
fn error_bounds_the_change() {
    let mesh = sphere(2.0, 5);
    let mut last = mesh.triangles.len();
    for max_error_m in [4e-3, 2e-2, 8e-2] {
        let small = simplify(&mesh, Simplify { share: 0.0, max_error_m, lock_borders: false });
        assert!(small.triangles.len() < last, "{}", small.triangles.len());
        last = small.triangles.len();
        for t in &small.triangles {
            let [a, b, c] = small.corners(*t);
            let depth = 2.0 - ((a + b + c) / 3.0).length();
            assert!(depth < 12.0 * max_error_m + 1e-4, "{depth} for {max_error_m}");
        }
    }
}

#[test]
fn locked_borders_stay() {
    let mut grid = TriMesh::default();
    for i in 0..121 {
        let p = Vec2::new((i % 11) as f32, (i / 11) as f32) * 0.1;
        grid.vertex(p.extend(0.0), Vec3::Z, p);
    }
    for i in (0..110).filter(|i| i % 11 < 10) {
        grid.quad([i, i + 1, i + 12, i + 11]);
    }
    let locked = simplify(&grid, Simplify { share: 0.0, max_error_m: 1.0, lock_borders: true });
    let free = simplify(&grid, Simplify { share: 0.0, max_error_m: 1e-3, lock_borders: false });
    assert_eq!(locked.positions.len(), 40);
    assert_eq!(free.triangles.len(), 2);
    assert_fine(&locked, "locked");
    assert!((free.area_m2() - 1.0).abs() < 1e-5);
}

#[test]
fn counts_fall_and_bad_meshes_pass() {
    let ball = sphere(1.0, 5);
    let counts = [0.5, 0.2, 0.05].map(|share| to_share(&ball, share).triangles.len());
    assert!(counts.windows(2).all(|c| c[1] < c[0]) && counts[2] <= 410, "{counts:?}");
    for mesh in bad_meshes() {
        to_share(&mesh, 0.3);
    }
    let mesh = sphere(1.0, 2);
    assert_eq!(to_share(&mesh, f32::NAN), mesh);
    assert_eq!(to_share(&mesh, 1.0), mesh);
}
