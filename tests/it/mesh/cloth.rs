//! Cloth keeps its lengths, lies on its table, hangs in folds, and is quick.

use std::time::Instant;

use glam::{Vec2, Vec3};
use scenewright::mesh::{Drape, Top, cloth, curtain, drape, leaks, uv_stretch};
use scenewright::num::Seed;

use super::{assert_fine, assert_solid};

const TABLES: [(Top, Vec2); 2] =
    [(Top::Box(Vec2::new(1.2, 0.8)), Vec2::new(1.8, 1.4)), (Top::Round(0.5), Vec2::splat(1.6))];

fn how(top: Top, size: Vec2) -> Drape {
    Drape { size, pieces: [32, 32], top, drop_m: 0.74 }
}

#[test]
fn cloth_lies_on_top_and_hangs_outside() {
    for (top, size) in TABLES {
        let points = drape(&how(top, size), Seed(3));
        assert_eq!(points.len(), 33 * 33);
        assert_eq!(points, drape(&how(top, size), Seed(3)));
        assert_ne!(points, drape(&how(top, size), Seed(4)));
        for p in &points {
            assert!(p.is_finite() && p.y > -0.74 && p.y < 0.03, "{p}");
            let depth = match top {
                Top::Box(size) => (size * 0.5 - Vec2::new(p.x, p.z).abs()).min_element(),
                Top::Round(radius) => radius - Vec2::new(p.x, p.z).length(),
            };
            assert!(depth < 1e-3 || p.y >= 0.0, "{p} is in the table");
        }
        let lowest = points.iter().map(|p| p.y).fold(0.0, f32::min);
        assert!(lowest < -0.28, "{top:?}: {lowest}");
    }
}

#[test]
fn cloth_keeps_its_lengths() {
    for (top, size) in TABLES {
        let points = drape(&how(top, size), Seed(3));
        let cell = size / 32.0;
        let mut off: Vec<f32> = Vec::new();
        for i in 0..33 * 32 {
            off.push((points[i].distance(points[i + 33]) / cell.y - 1.0).abs());
            if i % 33 < 32 {
                off.push((points[i].distance(points[i + 1]) / cell.x - 1.0).abs());
            }
        }
        off.sort_by(f32::total_cmp);
        let (median, high) = (off[off.len() / 2], off[off.len() * 98 / 100]);
        assert!(median < 0.05 && high < 0.3, "{top:?}: median {median}, 98 % {high}");
        let mesh = cloth(&points, 32, size, 0.003);
        assert!(leaks(&mesh).is_watertight(), "{top:?}: {:?}", leaks(&mesh));
        let against = mesh.triangles.iter().filter(|t| {
            let [a, b, c] = mesh.corners(**t);
            let face = (b - a).cross(c - a).normalize_or_zero();
            t.iter().any(|i| face.dot(mesh.normals[*i as usize]) < -0.2)
        });
        let against = against.count();
        assert!(against * 50 < mesh.triangles.len(), "{top:?}: {against} faces fold over");
        let stretch = uv_stretch(&mesh);
        assert!((stretch.mean_density - 1.0).abs() < 0.06, "{stretch:?}");
    }
}

#[test]
fn cloth_is_quick() {
    for (top, size) in TABLES {
        let best = (0..10)
            .map(|i| {
                let start = Instant::now();
                assert!(!drape(&how(top, size), Seed(i)).is_empty());
                start.elapsed().as_secs_f64() * 1e3
            })
            .fold(f64::INFINITY, f64::min);
        println!("{top:?}: {best:.2} ms");
        // Tests run unoptimised, on busy machines: the goal of 2 ms is for a release build.
        assert!(best < 10.0, "{best} ms");
    }
}

#[test]
fn curtains_use_all_their_cloth() {
    let mesh = curtain(Vec2::new(1.2, 2.2), 1.8, 8, [96, 16], 0.004, Seed(5));
    assert_solid(&mesh, "curtain");
    let bounds = mesh.bounds().unwrap_or_else(|| panic!("empty"));
    assert!((bounds.size().x - 1.2).abs() < 0.1 && (bounds.size().y - 2.2).abs() < 0.02, "{bounds:?}");
    let area = mesh.area_m2() * 0.5;
    assert!((area / (1.2 * 1.8 * 2.2) - 1.0).abs() < 0.15, "{area}");
    assert_eq!(mesh, curtain(Vec2::new(1.2, 2.2), 1.8, 8, [96, 16], 0.004, Seed(5)));
}

#[test]
fn measures_that_are_none_give_nothing() {
    for bad in [f32::NAN, 0.0, -1.0, f32::INFINITY] {
        assert!(drape(&how(Top::Round(bad), Vec2::ONE), Seed(1)).is_empty());
        assert!(drape(&how(Top::Round(1.0), Vec2::new(bad, 1.0)), Seed(1)).is_empty());
        assert!(curtain(Vec2::new(1.0, bad), 1.5, 4, [32, 4], 0.01, Seed(1)).triangles.is_empty());
    }
    assert!(cloth(&[Vec3::ZERO; 5], 2, Vec2::ONE, 0.01).triangles.is_empty());
    assert_fine(&cloth(&[Vec3::ZERO, Vec3::X, Vec3::Z, Vec3::new(1.0, 0.0, 1.0)], 1, Vec2::ONE, 0.01), "one");
}
