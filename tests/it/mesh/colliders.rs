//! Convex bodies cover the mesh they stand for, and not much more.

use glam::Vec3;
use proptest::prelude::*;
use scenewright::mesh::{
    TriMesh, bevel_box, convex_parts, hull_of_points, pieces, ring, sphere, volume_m3, watertight,
};

use super::{assert_solid, bad_meshes};

fn volume(parts: &[TriMesh]) -> f64 {
    parts.iter().map(volume_m3).sum()
}

#[test]
fn convex_pieces_become_their_hulls() {
    let mesh = TriMesh::merged([sphere(0.5, 3), bevel_box(Vec3::ONE, 0.02).at(2.0, 0.0, 0.0)]);
    assert_eq!(pieces(&mesh).len(), 2);
    let parts = convex_parts(&mesh, 8);
    assert_eq!(parts.len(), 2);
    assert!((volume(&parts) / volume_m3(&mesh) - 1.0).abs() < 0.02);
    let one = convex_parts(&mesh, 1);
    assert_eq!(one.len(), 1);
    assert!(volume(&one) > volume(&parts));
    parts.iter().chain(&one).for_each(|part| assert_solid(part, "hull"));
}

#[test]
fn a_ring_keeps_its_hole() {
    let mesh = ring(1.0, 0.2, 32, 12);
    let parts = convex_parts(&mesh, 12);
    assert!((4..=12).contains(&parts.len()), "{}", parts.len());
    assert!(volume(&parts) < 2.2 * volume_m3(&mesh), "{} {}", volume(&parts), volume_m3(&mesh));
    let inside = |p: Vec3, part: &TriMesh| {
        part.triangles.iter().all(|t| {
            let [a, b, c] = part.corners(*t);
            (b - a).cross(c - a).normalize().dot(p - a) <= 0.03
        })
    };
    for p in &mesh.positions {
        assert!(parts.iter().any(|part| inside(*p, part)), "{p} is bare");
    }
    assert!(!parts.iter().any(|part| inside(Vec3::ZERO, part)));
    assert_eq!(parts, convex_parts(&mesh, 12));
}

#[test]
fn bad_meshes_have_no_bodies() {
    for mesh in bad_meshes().into_iter().take(5) {
        assert!(convex_parts(&mesh, 4).is_empty());
    }
    for mesh in bad_meshes() {
        convex_parts(&mesh, 4);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn hulls_are_solid_and_hold_their_points(
        points in prop::collection::vec(prop::array::uniform3(-8_i32..8), 4..40),
        scale in 0.01_f32..2.0,
    ) {
        let points: Vec<Vec3> =
            points.iter().map(|p| Vec3::from_array(p.map(|c| c as f32)) * scale).collect();
        if let Some(hull) = hull_of_points(&points) {
            prop_assert!(watertight(&hull));
            for t in &hull.triangles {
                let [a, b, c] = hull.corners(*t);
                let normal = (b - a).cross(c - a);
                // The normal of a sliver is anybody's guess.
                if normal.length() > 0.05 * scale * scale {
                    let far = points.iter().map(|p| normal.normalize().dot(*p - a)).fold(0.0, f32::max);
                    prop_assert!(far < 0.1 * scale, "{} of {}", far, scale);
                }
            }
        }
    }
}
