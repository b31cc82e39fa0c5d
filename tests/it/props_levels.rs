//! Coarser versions of objects look like them from afar.

use glam::{Mat3, Vec2, Vec3};
use scenewright::num::Seed;
use scenewright::num::math::{rot_x, rot_y};
use scenewright::props::{self, LEVELS, Prop};

/// Edge of the pictures in which outlines are compared, pixels.
const EDGE: usize = 160;

/// The pixels that an object covers, seen along the view's −Z.
fn silhouette(prop: &Prop, view: Mat3, center: Vec3, radius: f32) -> Vec<bool> {
    let mut covered = vec![false; EDGE * EDGE];
    let scale = EDGE as f32 * 0.49 / radius;
    let place = |p: Vec3| {
        let seen = view * (p - center) * scale;
        Vec2::new(seen.x, -seen.y) + EDGE as f32 * 0.5
    };
    for part in &prop.parts {
        for triangle in &part.mesh.triangles {
            let [a, b, c] = part.mesh.corners(*triangle).map(place);
            let (low, high) = (a.min(b).min(c).floor(), a.max(b).max(c).ceil());
            let area = (b - a).perp_dot(c - a);
            if area.abs() < 1e-9 {
                continue;
            }
            for y in low.y.max(0.0) as usize..(high.y.max(0.0) as usize).min(EDGE) {
                for x in low.x.max(0.0) as usize..(high.x.max(0.0) as usize).min(EDGE) {
                    let p = Vec2::new(x as f32 + 0.5, y as f32 + 0.5);
                    let inside = [(a, b), (b, c), (c, a)].map(|(a, b)| (b - a).perp_dot(p - a) / area >= 0.0);
                    covered[y * EDGE + x] |= inside == [true; 3];
                }
            }
        }
    }
    covered
}

/// Share of the picture's disc by which two outlines differ, the mean over eight views.
fn difference(prop: &Prop, coarse: &Prop) -> f64 {
    let bounds = prop.bounds();
    let (center, radius) = (bounds.center(), bounds.size().length() * 0.5);
    let views = (0..8u8).map(|i| rot_x(0.35) * rot_y(f32::from(i) * 0.785));
    let differ = views.map(|view| {
        let (a, b) = (silhouette(prop, view, center, radius), silhouette(coarse, view, center, radius));
        let differ = a.iter().zip(&b).filter(|(a, b)| a != b).count();
        differ as f64 / (EDGE * EDGE) as f64
    });
    differ.sum::<f64>() / 8.0
}

#[test]
fn coarser_versions_keep_the_outline() {
    let mut faults = Vec::new();
    let mut shares = [const { Vec::new() }; 2];
    for generator in props::all() {
        let prop = generator.make_default(Seed(1));
        for (i, (level, most)) in LEVELS.into_iter().zip([0.01, 0.04]).enumerate() {
            let coarse = prop.coarser(level);
            let share = coarse.triangles() as f64 / prop.triangles() as f64;
            let differ = difference(&prop, &coarse);
            shares[i].push(share);
            if differ > most || coarse.parts.is_empty() {
                let (kind, before) = (generator.kind, prop.triangles());
                let (share, differ) = (share * 100.0, differ * 100.0);
                faults.push(format!(
                    "{kind}: {share:.0} % of {before} triangles, {differ:.1} % of the outline"
                ));
            }
        }
    }
    let medians = shares.map(|mut shares| {
        shares.sort_by(f64::total_cmp);
        shares[shares.len() / 2]
    });
    assert!(
        faults.is_empty() && medians[0] < 0.45 && medians[1] < 0.18,
        "median shares {medians:?}, {} faults:\n{}",
        faults.len(),
        faults.join("\n")
    );
}
