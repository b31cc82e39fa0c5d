//! Turns a profile about the vertical axis: legs, bottles, bowls, columns.

use glam::{Vec2, Vec3, Vec4};

use super::{TriMesh, detail, shade, weld};
use crate::num::math::{TAU, on_circle};

/// Revolves `profile` about +Y. Points are (radius, height) in metres from bottom to top of the outer
/// surface (an inner surface may follow, going down); radius 0 closes the end. `segments` ≥ 3 around.
/// Edges sharper than `crease_rad` stay hard. On walls V runs along the profile and U around it; faces
/// that lie flat (lids, floors, rims) are projected from above. All in metres.
pub fn lathe(profile: &[Vec2], segments: u32, crease_rad: f32) -> TriMesh {
    let widest = profile.iter().fold(0.0f32, |widest, point| widest.max(point.x));
    let segments = detail::sides(widest, segments.max(3));
    let line: Vec<Vec4> = profile.iter().map(|point| Vec4::new(point.x, point.y, 0.0, 0.0)).collect();
    let profile: Vec<Vec2> = detail::needed(&line).into_iter().map(|i| profile[i]).collect();
    let mut mesh = TriMesh::default();
    let mut along = 0.0;
    let radii = wall_radii(&profile);
    for (ends, widest) in profile.windows(2).zip(&radii) {
        let flat = lies_flat(ends);
        let before = along;
        along += ends[0].distance(ends[1]);
        let first = mesh.positions.len() as u32;
        for (point, v) in [(ends[0], before), (ends[1], along)] {
            for step in 0..=segments {
                let turn = step as f32 / segments as f32;
                // The seam's last column must lie exactly on the first.
                let around = if step == segments { Vec2::X } else { on_circle(-turn * TAU) };
                let position = Vec3::new(around.x * point.x, point.y, around.y * point.x);
                let uv = if flat { around * point.x } else { Vec2::new(turn * TAU * widest, -v) };
                mesh.vertex(position, Vec3::Y, uv);
            }
        }
        for column in 0..segments {
            let a = first + column;
            let (b, c, d) = (a + 1, a + segments + 2, a + segments + 1);
            if ends[0].x > 1e-6 {
                mesh.triangles.push([a, b, c]);
            }
            if ends[1].x > 1e-6 {
                mesh.triangles.push([a, c, d]);
            }
        }
    }
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

fn lies_flat(ends: &[Vec2]) -> bool {
    (ends[1].y - ends[0].y).abs() < 0.4 * (ends[1].x - ends[0].x).abs()
}

/// The radius whose circumference U runs over, for each band: the same along a run of wall so that the
/// texture does not break, a new one where the radius has changed too much for even texels.
fn wall_radii(profile: &[Vec2]) -> Vec<f32> {
    let middles: Vec<f32> =
        profile.windows(2).map(|ends| ((ends[0].x + ends[1].x) * 0.5).max(1e-4)).collect();
    let mut radii = vec![0.0; middles.len()];
    let mut start = 0;
    while start < middles.len() {
        let (mut low, mut high) = (middles[start], middles[start]);
        let mut end = start + 1;
        while end < middles.len()
            && !lies_flat(&profile[end..end + 2])
            && !lies_flat(&profile[start..start + 2])
        {
            let (lower, higher) = (low.min(middles[end]), high.max(middles[end]));
            if higher > lower * 2.6 {
                break;
            }
            (low, high) = (lower, higher);
            end += 1;
        }
        radii[start..end].fill((low * high).sqrt());
        start = end;
    }
    radii
}

/// An upright cylinder standing on y = 0 with edges rounded over `bevel` metres.
pub fn cylinder(radius: f32, height: f32, segments: u32, bevel: f32) -> TriMesh {
    let bevel = bevel.min(radius / 2.0).min(height / 3.0).max(0.0);
    let profile = if detail::bevel_shows(bevel) {
        vec![
            Vec2::new(0.0, 0.0),
            Vec2::new(radius - bevel, 0.0),
            Vec2::new(radius, bevel),
            Vec2::new(radius, height - bevel),
            Vec2::new(radius - bevel, height),
            Vec2::new(0.0, height),
        ]
    } else {
        vec![Vec2::ZERO, Vec2::new(radius, 0.0), Vec2::new(radius, height), Vec2::new(0.0, height)]
    };
    lathe(&profile, segments, 0.6)
}
