//! Bending, roughening, copying, mirroring, insetting and subdividing keep meshes whole.

use glam::{Vec2, Vec3};
use proptest::prelude::*;
use scenewright::mesh::{
    Creases, Edge, TriMesh, array, bend, bevel_box, cylinder, displace, leaks, loft, mirror, mirrored,
    moulded, panel, ring, roughen, scatter, sphere, subdivide, t_junctions, taper, twist, uv_stretch,
    volume_m3, watertight,
};
use scenewright::num::Seed;
use scenewright::num::math::{PI, TAU, on_circle};

use super::{assert_fine, assert_solid, bad_meshes};

fn cube() -> TriMesh {
    bevel_box(Vec3::ONE, 0.0)
}

fn is_side(_: usize, normal: Vec3) -> bool {
    normal.z > 0.9
}

#[test]
fn panels_take_and_give_their_volume() {
    let row =
        |points: &[(f32, f32)]| -> Vec<Vec2> { points.iter().map(|(x, y)| Vec2::new(*x, *y)).collect() };
    for (profile, volume) in [
        (row(&[(0.1, 0.0)]), 1.0),
        (row(&[(0.0, 0.5)]), 1.5),
        (row(&[(0.1, 0.0), (0.1, -0.2)]), 1.0 - 0.64 * 0.2),
        (row(&[(0.1, 0.0), (0.2, 0.1)]), 1.0 + 0.1 / 3.0 * (0.64 + 0.36 + 0.48)),
    ] {
        let mesh = panel(&cube(), is_side, &profile, 0.5);
        assert_solid(&mesh, &format!("{profile:?}"));
        assert!((volume_m3(&mesh) - volume).abs() < 1e-4, "{profile:?}: {} {volume}", volume_m3(&mesh));
        assert!((uv_stretch(&mesh).highest_density - 1.0).abs() < 1e-3);
    }
    let all = panel(&cube(), |_, _| true, &row(&[(0.1, 0.1)]), 0.5);
    assert!(all.is_sound());
    assert_eq!(panel(&cube(), is_side, &row(&[(0.6, 0.0)]), 0.5), cube());
    for mesh in bad_meshes() {
        assert!(
            panel(&mesh, |_, _| true, &row(&[(0.1, 0.1)]), 0.5).triangles.len() <= 8 * mesh.triangles.len()
        );
    }
}

#[test]
fn boards_have_moulded_edges_and_holes() {
    let square = |half: f32| {
        [(-half, -half), (half, -half), (half, half), (-half, half)].map(|(x, y)| Vec2::new(x, y))
    };
    let round: Vec<Vec2> = (0..24).map(|i| on_circle(TAU * i as f32 / 24.0) * 0.2).collect();
    for edge in [Edge::Square, Edge::Chamfer, Edge::Round(4), Edge::Cove(4), Edge::Ogee(3)] {
        for both in [false, true] {
            let mesh = moulded(&square(0.5), std::slice::from_ref(&round), 0.1, edge, 0.02, both);
            assert_solid(&mesh, &format!("{edge:?} {both}"));
            let full = (1.0 - 0.1242) * 0.1;
            let volume = volume_m3(&mesh);
            assert!(volume < full + 1e-4 && volume > full * 0.96, "{edge:?} {volume} {full}");
            assert!((mesh.bounds().map_or(0.0, |b| b.size().z) - 0.1).abs() < 1e-6);
            assert!((uv_stretch(&mesh).mean_density - 1.0).abs() < 0.05);
        }
    }
    let narrow = moulded(&square(0.01), &[], 0.1, Edge::Round(3), 0.05, true);
    assert_solid(&narrow, "narrow");
    assert!(moulded(&[], &[], 0.1, Edge::Chamfer, 0.01, true).triangles.is_empty());
    assert!(moulded(&[Vec2::NAN; 4], &[], 0.1, Edge::Chamfer, 0.01, true).triangles.is_empty());
    assert!(moulded(&square(1.0), &[], f32::NAN, Edge::Chamfer, 0.01, true).triangles.is_empty());
}

#[test]
fn subdivision_rounds_and_creases_hold() {
    let round = subdivide(&cube(), 3, &Creases::Above(3.0));
    assert_solid(&round, "round");
    assert_eq!(round.triangles.len(), 12 * 64);
    assert!((0.3..0.8).contains(&volume_m3(&round)), "{}", volume_m3(&round));
    let sharp = subdivide(&cube(), 2, &Creases::Above(0.5));
    assert_solid(&sharp, "sharp");
    assert!((volume_m3(&sharp) - 1.0).abs() < 1e-5);
    assert!((uv_stretch(&sharp).mean_density - 1.0).abs() < 1e-4);
    let corners: Vec<Vec3> = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]
        .iter()
        .map(|(x, z)| Vec3::new(*x, -1.0, *z) * 0.5)
        .collect();
    let base: Vec<[Vec3; 2]> = (0..4).map(|i| [corners[i], corners[(i + 1) % 4]]).collect();
    let bun = subdivide(&cube(), 3, &Creases::Listed(base));
    assert_solid(&bun, "bun");
    assert!(volume_m3(&bun) > volume_m3(&round));
    assert_eq!(leaks(&subdivide(&ring(1.0, 0.3, 8, 6), 2, &Creases::Above(3.0))).open_edges, 0);
    for mesh in bad_meshes() {
        subdivide(&mesh, 2, &Creases::Above(1.0));
    }
}

#[test]
fn rough_surfaces_do_not_tear() {
    for mesh in [
        sphere(0.5, 4),
        subdivide(&bevel_box(Vec3::ONE, 0.02), 3, &Creases::Above(0.6)),
        ring(0.5, 0.1, 48, 16),
    ] {
        assert!(watertight(&mesh));
        let rough = roughen(&mesh, 0.01, 0.2, 3, 1.0, Seed(4));
        assert!(leaks(&rough).is_watertight(), "{:?}", leaks(&rough));
        assert_eq!(t_junctions(&rough), 0);
        assert!(rough.positions != mesh.positions);
        let fat = displace(&mesh, 1.0, |_, _| 0.01);
        assert!(volume_m3(&fat) > volume_m3(&mesh));
    }
    for mesh in bad_meshes() {
        displace(&mesh, 1.0, |_, _| f32::NAN);
        roughen(&mesh, 0.1, 0.0, 99, 1.0, Seed(1));
    }
}

#[test]
fn warps_keep_solids_and_volumes() {
    let post = subdivide(&bevel_box(Vec3::new(0.1, 1.0, 0.1), 0.0), 4, &Creases::Above(0.5));
    let volume = volume_m3(&post);
    for (name, mesh, expected) in [
        ("bend", bend(post.clone(), 1.2, 0.6), volume),
        ("twist", twist(post.clone(), 2.0, 0.6), volume),
        ("taper", taper(post.clone(), 1.0, 0.5, 0.6), volume * 7.0 / 12.0),
    ] {
        assert_solid(&mesh, name);
        assert!((volume_m3(&mesh) / expected - 1.0).abs() < 0.01, "{name}: {} {expected}", volume_m3(&mesh));
    }
    let bent = bend(post.clone(), PI / 2.0, 0.6);
    assert!(bent.bounds().is_some_and(|b| b.max.x > 0.1 && b.size().y < 1.0));
    for mesh in bad_meshes() {
        bend(taper(twist(mesh, 1.0, 1.0), 1.0, 0.2, 1.0), f32::NAN, 1.0);
    }
}

#[test]
fn arrays_count_and_stand_where_they_should() {
    let mesh = bevel_box(Vec3::splat(0.1), 0.0);
    let row = array::linear(&mesh, 5, Vec3::X);
    assert_eq!(row.triangles.len(), 60);
    assert!((row.bounds().map_or(0.0, |b| b.size().x) - 4.1).abs() < 1e-5);
    let wheel = array::radial(&mesh.clone().at(1.0, 0.0, 0.0), 8, Vec3::Y);
    assert!((volume_m3(&wheel) - 0.008).abs() < 1e-6);
    assert!(wheel.bounds().is_some_and(|b| (b.size().z - 2.1).abs() < 1e-4));
    let path = [Vec3::ZERO, Vec3::X * 2.0, Vec3::new(2.0, 0.0, 2.0)];
    let fence = array::along(&mesh, 5, &path, Vec3::Y);
    let last = fence.bounds().map_or(Vec3::ZERO, |b| b.max);
    assert!((last - Vec3::new(2.05, 0.05, 2.05)).length() < 1e-4, "{last}");
    assert!(array::along(&mesh, 3, &[Vec3::ZERO; 2], Vec3::Y).triangles.is_empty());
    assert!(array::linear(&mesh, 0, Vec3::X).triangles.is_empty());
}

#[test]
fn mirrors_close_halves() {
    let mut half = cylinder(0.5, 1.0, 32, 0.02);
    half.triangles.retain(|t| t.iter().all(|i| half.positions[*i as usize].x > -1e-4));
    let whole = mirror(&half, 0, 0.0, 1e-3);
    assert_fine(&whole, "whole");
    assert!(watertight(&whole), "{:?}", leaks(&whole));
    assert!((volume_m3(&whole) - volume_m3(&cylinder(0.5, 1.0, 32, 0.02))).abs() < 1e-4);
    for axis in 0..3 {
        let image = mirrored(cube().at(1.0, 2.0, 3.0), axis, 0.5);
        assert_solid(&image, "image");
        assert!((volume_m3(&image) - 1.0).abs() < 1e-5);
        let both = mirror(&cube().at(1.0, 2.0, 3.0), axis, 0.0, 0.0);
        assert!((volume_m3(&both) - 2.0).abs() < 1e-5);
    }
    for mesh in bad_meshes() {
        mirror(&mesh, 7, 0.0, 0.1);
    }
}

#[test]
fn scattered_spots_are_even_and_apart() {
    let mesh = bevel_box(Vec3::new(2.0, 1.0, 1.0), 0.0);
    let spots = scatter(&mesh, 2000, 0.0, Seed(1));
    assert_eq!(spots.len(), 2000);
    let top = spots.iter().filter(|s| s.normal.y > 0.9).count();
    assert!((350..450).contains(&top), "{top} of 2000 on a fifth of the surface");
    let apart = scatter(&mesh, 100_000, 0.1, Seed(1));
    assert!((500..1400).contains(&apart.len()), "{}", apart.len());
    for (i, a) in apart.iter().enumerate() {
        assert!((a.normal.length() - 1.0).abs() < 1e-4);
        assert!(apart[..i].iter().all(|b| b.position.distance(a.position) >= 0.1));
    }
    assert_eq!(apart, scatter(&mesh, 100_000, 0.1, Seed(1)));
    for mesh in bad_meshes() {
        scatter(&mesh, 10, 0.1, Seed(1));
    }
    assert!(scatter(&TriMesh::default(), 10, 0.0, Seed(1)).is_empty());
}

#[test]
fn a_star_with_corners_in_line_is_a_board() {
    let radii = [
        0.704367, 0.3, 0.48722944, 0.6100953, 0.7030574, 0.45898935, 0.3, 0.889103, 0.3, 0.52890116,
        0.82074046,
    ];
    let star: Vec<Vec2> =
        radii.iter().enumerate().map(|(i, r)| on_circle(TAU * i as f32 / radii.len() as f32) * *r).collect();
    let mesh = moulded(&star, &[], 0.46939856, Edge::Chamfer, 0.22402309, false);
    assert!(watertight(&mesh), "{:?}", leaks(&mesh));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn stars_are_boards(
        radii in prop::collection::vec(0.3_f32..1.0, 5..14),
        depth in 0.02_f32..0.5,
        width in 0.0_f32..0.3,
        kind in 0_u32..5,
        both in any::<bool>(),
    ) {
        let n = radii.len();
        let star: Vec<Vec2> =
            radii.iter().enumerate().map(|(i, r)| on_circle(TAU * i as f32 / n as f32) * *r).collect();
        let edge = [Edge::Square, Edge::Chamfer, Edge::Round(3), Edge::Cove(2), Edge::Ogee(2)][kind as usize];
        let mesh = moulded(&star, &[], depth, edge, width, both);
        prop_assert!(watertight(&mesh), "{:?}", leaks(&mesh));
    }
}

#[test]
fn lofts_close_their_ends_whatever_the_section() {
    // A channel: the middle of its corners lies in the open.
    let section =
        [(-1.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.9, 1.0), (0.9, 0.1), (-0.9, 0.1), (-0.9, 1.0), (-1.0, 1.0)];
    let ring = |z: f32| section.iter().map(|(x, y)| Vec3::new(*x, *y, z)).collect();
    let channel = loft(&[ring(0.0), ring(2.0)], 0.3);
    assert_solid(&channel, "channel");
    assert!((volume_m3(&channel).abs() - 2.0 * 0.38).abs() < 1e-4, "{}", volume_m3(&channel));
}
