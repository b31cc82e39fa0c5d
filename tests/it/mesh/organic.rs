//! Blended bodies and trees: closed skins, true to their fields and budgets.

use glam::Vec3;
use proptest::prelude::*;
use scenewright::mesh::{
    Blend, Body, Bounds, Growth, branch_skin, grow, isosurface, leaks, pieces, uv_stretch, volume_m3,
};
use scenewright::num::{Seed, noise};

use super::{assert_fine, assert_solid};

fn ball(x: f32, radius: f32) -> Body {
    Body::Sphere { center: Vec3::new(x, 0.0, 0.0), radius }
}

#[test]
fn bodies_have_their_volumes() {
    let third = std::f64::consts::PI * 4.0 / 3.0;
    for (body, volume) in [
        (ball(0.0, 0.5), third * 0.125),
        (Body::Ellipsoid { center: Vec3::Y, radii: Vec3::new(0.5, 0.3, 0.4) }, third * 0.06),
        (
            Body::Capsule { from: Vec3::ZERO, to: Vec3::Y, from_radius: 0.2, to_radius: 0.2 },
            third * 0.008 + std::f64::consts::PI * 0.04,
        ),
        (Body::RoundBox { center: Vec3::ZERO, size: Vec3::ONE, round: 0.02 }, 0.999),
    ] {
        let mesh = Blend::default().add(body, 0.0).mesh(0.04);
        assert_solid(&mesh, &format!("{body:?}"));
        let found = volume_m3(&mesh);
        assert!((found / volume - 1.0).abs() < 0.03, "{body:?}: {found} for {volume}");
        assert!(uv_stretch(&mesh).mean_density > 0.7);
        let far = mesh.positions.iter().map(|p| body.distance(*p).abs()).fold(0.0, f32::max);
        assert!(far < 0.025, "{body:?}: {far} off the surface");
    }
}

#[test]
fn joints_are_smooth_and_cuts_cut() {
    let two = Blend::default().add(ball(-0.3, 0.4), 0.0).add(ball(0.3, 0.4), 0.2);
    let sharp = Blend::default().add(ball(-0.3, 0.4), 0.0).add(ball(0.3, 0.4), 0.0);
    assert!(volume_m3(&two.mesh(0.03)) > volume_m3(&sharp.mesh(0.03)) + 0.003);
    let hollow = Blend::default().add(ball(0.0, 0.5), 0.0).cut(ball(0.0, 0.3), 0.0).mesh(0.04);
    assert_eq!(pieces(&hollow).len(), 2);
    let shell = std::f64::consts::PI * 4.0 / 3.0 * (0.125 - 0.027);
    assert!((volume_m3(&hollow) / shell - 1.0).abs() < 0.04);
    let rock = two.mesh_roughened(0.03, 0.05, |p| 0.05 * noise::fbm3(p * 6.0, 3, 9));
    assert!(leaks(&rock).is_closed() && leaks(&rock).collapsed == 0, "{:?}", leaks(&rock));
    assert_eq!(rock, two.mesh_roughened(0.03, 0.05, |p| 0.05 * noise::fbm3(p * 6.0, 3, 9)));
}

fn any_body() -> impl Strategy<Value = (Body, f32, bool)> {
    let place = || (-1.0f32..1.0, -1.0f32..1.0, -1.0f32..1.0).prop_map(|(x, y, z)| Vec3::new(x, y, z));
    let body = prop_oneof![
        (place(), 0.05f32..0.5).prop_map(|(center, radius)| Body::Sphere { center, radius }),
        (place(), place(), 0.02f32..0.3, 0.02f32..0.3).prop_map(|(from, to, a, b)| Body::Capsule {
            from,
            to,
            from_radius: a,
            to_radius: b
        }),
        (place(), place()).prop_map(|(center, size)| Body::RoundBox {
            center,
            size: size.abs() + Vec3::splat(0.1),
            round: 0.04
        }),
        // Radii as unlike as those of carved figures.
        (place(), place())
            .prop_map(|(center, r)| Body::Ellipsoid { center, radii: r.abs() * 0.2 + Vec3::splat(0.1) }),
    ];
    (body, 0.0f32..0.2, prop::bool::weighted(0.8))
}

proptest! {
    #[test]
    fn a_region_of_a_field_is_as_the_whole(steps in prop::collection::vec(any_body(), 1..30), seed in 0u64..99) {
        let blend = steps.iter().fold(Blend::default(), |blend, (body, smooth, is_added)| {
            if *is_added { blend.add(*body, *smooth) } else { blend.cut(*body, *smooth) }
        });
        let mut draw = Seed(seed).stream("places");
        for _ in 0..40 {
            let at = Vec3::new(draw.signed(), draw.signed(), draw.signed()) * 1.4;
            let part = blend.near(at, 0.1);
            for _ in 0..10 {
                let p = at + Vec3::new(draw.signed(), draw.signed(), draw.signed()) * 0.057;
                prop_assert_eq!(part.distance(p), blend.distance(p));
            }
        }
    }
}

#[test]
fn fields_without_sense_give_nothing_or_something_sound() {
    assert!(Blend::default().mesh(0.1).triangles.is_empty());
    for cell in [0.0, -1.0, f32::NAN, f32::INFINITY] {
        assert!(Blend::default().add(ball(0.0, 1.0), 0.0).mesh(cell).triangles.is_empty());
    }
    let bounds = Bounds { min: Vec3::splat(-1.0), max: Vec3::ONE };
    assert!(isosurface(bounds, 0.2, |_| f32::NAN).triangles.is_empty());
    assert!(isosurface(bounds, 0.2, |_| 1.0).triangles.is_empty());
    assert!(leaks(&isosurface(bounds, 0.2, |_| -1.0)).is_closed());
    assert!(Blend::default().add(ball(0.0, -1.0), 0.0).mesh(0.1).is_sound());
    assert!(Blend::default().add(ball(f32::NAN, 1.0), 0.0).mesh(0.1).is_sound());
}

const OAK: Growth = Growth {
    step_m: 0.15,
    reach_m: 1.2,
    clear_m: 0.35,
    upward: 0.2,
    crooked: 0.3,
    tip_radius_m: 0.008,
    pipe: 2.3,
};

fn crown(count: usize) -> Vec<Vec3> {
    let mut random = Seed(11).stream("crown");
    let mut point = || Vec3::new(random.signed(), random.signed(), random.signed());
    (0..count * 3)
        .map(|_| point())
        .filter(|p| p.length() < 1.0)
        .take(count)
        .map(|p| p * 1.5 + Vec3::Y * 3.2)
        .collect()
}

#[test]
fn trees_fill_their_crown() {
    let attractors = crown(400);
    let tree = grow(Vec3::ZERO, &attractors, &OAK, Seed(2));
    assert_eq!(tree, grow(Vec3::ZERO, &attractors, &OAK, Seed(2)));
    assert!((150..4000).contains(&tree.len()), "{}", tree.len());
    let filled = attractors.iter().filter(|a| tree.iter().any(|j| j.position.distance(**a) < 0.5)).count();
    assert!(filled * 10 > attractors.len() * 9, "{filled} of {}", attractors.len());
    for joint in &tree[1..] {
        let parent = tree[joint.parent.unwrap_or(0) as usize];
        assert!(parent.radius_m >= joint.radius_m - 1e-6);
        assert!((parent.position.distance(joint.position) - OAK.step_m).abs() < 1e-3);
    }
    assert!((0.04..0.4).contains(&tree[0].radius_m), "{}", tree[0].radius_m);
}

#[test]
fn bark_is_closed_and_within_budget() {
    let tree = grow(Vec3::ZERO, &crown(400), &OAK, Seed(2));
    let mut last = usize::MAX;
    for budget in [40_000, 12_000, 4_000, 1_200] {
        let skin = branch_skin(&tree, 12, budget);
        let count = skin.triangles.len();
        assert!(count <= budget && count <= last && count > budget / 12, "{count} of {budget}");
        last = count;
        assert_fine(&skin, "bark");
        assert!(pieces(&skin).iter().all(|piece| leaks(piece).is_watertight()), "{:?}", leaks(&skin));
        let height = skin.bounds().map_or(0.0, |b| b.max.y);
        assert!(height > 3.8, "{height}");
    }
}

#[test]
fn trees_of_nothing_are_roots() {
    assert_eq!(grow(Vec3::ZERO, &[], &OAK, Seed(1)).len(), 1);
    assert_eq!(grow(Vec3::splat(f32::NAN), &crown(10), &OAK, Seed(1)).len(), 1);
    assert_eq!(grow(Vec3::ZERO, &crown(10), &Growth { step_m: 0.0, ..OAK }, Seed(1)).len(), 1);
    assert!(branch_skin(&[], 8, 1000).triangles.is_empty());
    assert!(branch_skin(&grow(Vec3::ZERO, &[], &OAK, Seed(1)), 8, 1000).triangles.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn blends_are_closed(
        balls in prop::collection::vec((prop::array::uniform3(-0.5_f32..0.5), 0.1_f32..0.4), 1..5),
        smooth_m in 0.0_f32..0.3,
        is_cut in any::<bool>(),
    ) {
        let mut blend = Blend::default();
        for (center, radius) in &balls {
            blend = blend.add(Body::Sphere { center: Vec3::from_array(*center), radius: *radius }, smooth_m);
        }
        if is_cut {
            blend = blend.cut(Body::Sphere { center: Vec3::X * 0.4, radius: 0.3 }, smooth_m);
        }
        let mesh = blend.mesh(0.08);
        prop_assert!(mesh.is_sound());
        prop_assert!(mesh.triangles.is_empty() || leaks(&mesh).is_closed(), "{:?}", leaks(&mesh));
    }
}
