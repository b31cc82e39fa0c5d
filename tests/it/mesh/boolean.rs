//! Solids put together have the volumes they should have, stay closed, and come out the same every time.

use glam::Vec3;
use proptest::prelude::*;
use scenewright::mesh::{
    Boolean, TriMesh, bevel_box, boolean, cylinder, leaks, ring, sphere, t_junctions, union_of, uv_stretch,
    volume_m3,
};
use scenewright::num::math::rot_axis;

use super::{assert_fine, assert_solid, bad_meshes};

fn of(a: &TriMesh, b: &TriMesh, what: Boolean) -> TriMesh {
    boolean(a, b, what, 0.6)
}

/// Volumes of union, difference and intersection hang together.
fn check(a: &TriMesh, b: &TriMesh) -> Result<(), String> {
    let results = [Boolean::Union, Boolean::Difference, Boolean::Intersection].map(|what| of(a, b, what));
    let [union, difference, intersection] = [0, 1, 2].map(|i| volume_m3(&results[i]));
    let (a_m3, b_m3) = (volume_m3(a), volume_m3(b));
    let off = (union + intersection - a_m3 - b_m3).abs().max((difference + intersection - a_m3).abs());
    if off > 1e-4 * (a_m3 + b_m3) {
        return Err(format!("volumes {a_m3} {b_m3} -> {union} {difference} {intersection}"));
    }
    for (i, result) in results.iter().enumerate() {
        let found = leaks(result);
        if !(result.triangles.is_empty() || found.is_closed()) || t_junctions(result) > 0 {
            return Err(format!("result {i}: {found:?}"));
        }
        let what = [Boolean::Union, Boolean::Difference, Boolean::Intersection][i];
        if of(a, b, what) != *result {
            return Err(format!("result {i} differs from run to run"));
        }
    }
    Ok(())
}

#[test]
fn solids_cut_solids() {
    let cube = bevel_box(Vec3::ONE, 0.0);
    for (name, other) in [
        ("corner", cube.clone().at(0.3, 0.4, 0.5)),
        ("flush", cube.clone().at(0.5, 0.0, 0.0)),
        ("touching", cube.clone().at(1.0, 0.0, 0.0)),
        ("itself", cube.clone()),
        ("hole", cylinder(0.2, 2.0, 24, 0.0).at(0.0, -1.0, 0.0)),
        ("ball", sphere(0.6, 4)),
        ("ring", ring(0.5, 0.1, 32, 12)),
        ("bevelled", bevel_box(Vec3::splat(0.7), 0.05).at(0.4, 0.3, 0.0)),
        ("within", sphere(0.3, 3)),
    ] {
        assert!(check(&cube, &other).is_ok(), "{name}: {:?}", check(&cube, &other));
    }
    let drilled = of(&cube, &cylinder(0.2, 2.0, 24, 0.0).at(0.0, -1.0, 0.0), Boolean::Difference);
    assert_solid(&drilled, "drilled");
    assert!((uv_stretch(&drilled).mean_density - 1.0).abs() < 0.1);
    assert!(of(&cube, &cube, Boolean::Difference).triangles.is_empty());
    let flush = of(&cube, &cube.clone().at(0.5, 0.0, 0.0), Boolean::Union);
    assert_eq!(flush.triangles.len(), 12, "two flush boxes are one box");
}

#[test]
fn many_become_one() {
    let bars: Vec<TriMesh> =
        (0..5).map(|i| bevel_box(Vec3::new(0.1, 1.0, 0.1), 0.01).at(i as f32 * 0.2, 0.0, 0.0)).collect();
    let rails = [-0.3, 0.3].map(|y| bevel_box(Vec3::new(1.1, 0.06, 0.06), 0.01).at(0.4, y, 0.0));
    let fence = union_of(&[&bars[..], &rails[..]].concat(), 0.6);
    assert!(leaks(&fence).is_watertight(), "{:?}", leaks(&fence));
    assert_fine(&fence, "fence");
    assert_eq!(scenewright::mesh::pieces(&fence).len(), 1);
}

#[test]
fn what_is_no_solid_is_left_alone() {
    let cube = bevel_box(Vec3::ONE, 0.0);
    let mut open = cube.clone();
    open.triangles.pop();
    assert_eq!(of(&cube, &open, Boolean::Difference), cube);
    assert!(of(&cube, &open, Boolean::Intersection).triangles.is_empty());
    for mesh in bad_meshes() {
        assert_eq!(of(&cube, &mesh, Boolean::Difference).triangles.len(), 12);
        of(&mesh, &cube, Boolean::Union);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn boxes_anywhere(
        size in prop::array::uniform3(1_u32..6),
        offset in prop::array::uniform3(-4_i32..5),
        angle in prop_oneof![Just(0.0_f32), 0.0_f32..3.0],
        is_round in any::<bool>(),
    ) {
        let size = Vec3::from_array(size.map(|s| s as f32 * 0.25));
        let other = if is_round { cylinder(size.x, size.y, 11, 0.0) } else { bevel_box(size, 0.0) };
        let turn = rot_axis(Vec3::new(0.6, 0.0, 0.8), angle);
        let other = other.turned(turn).moved(Vec3::from_array(offset.map(|s| s as f32 * 0.25)));
        let result = check(&bevel_box(Vec3::ONE, 0.0), &other);
        prop_assert!(result.is_ok(), "{result:?}");
    }
}
