//! Turns a profile about the vertical axis: legs, bottles, bowls, columns.

use glam::{Vec2, Vec3};

use super::{TriMesh, shade, weld};
use crate::num::math::{TAU, on_circle};

/// Revolves `profile` about +Y. Points are (radius, height) in metres from bottom to top of the outer
/// surface (an inner surface may follow, going down); radius 0 closes the end. `segments` ≥ 3 around.
/// Edges sharper than `crease_rad` stay hard. V runs along the profile, U around it, both in metres.
pub fn lathe(profile: &[Vec2], segments: u32, crease_rad: f32) -> TriMesh {
    let segments = segments.max(3);
    let mut mesh = TriMesh::default();
    let mut along = 0.0;
    let widest = profile.iter().fold(0.0f32, |widest, p| widest.max(p.x));
    for (row, point) in profile.iter().enumerate() {
        if row > 0 {
            along += point.distance(profile[row - 1]);
        }
        for step in 0..=segments {
            let turn = step as f32 / segments as f32;
            let around = on_circle(-turn * TAU);
            let position = Vec3::new(around.x * point.x, point.y, around.y * point.x);
            // The seam's last column must lie exactly on the first.
            let position = if step == segments { Vec3::new(point.x, point.y, 0.0) } else { position };
            mesh.vertex(position, Vec3::Y, Vec2::new(turn * TAU * widest, -along));
        }
    }
    let columns = segments + 1;
    for row in 0..profile.len().saturating_sub(1) as u32 {
        for column in 0..segments {
            let a = row * columns + column;
            let (b, c, d) = (a + 1, a + columns + 1, a + columns);
            if profile[row as usize].x > 1e-6 {
                mesh.triangles.push([a, b, c]);
            }
            if profile[row as usize + 1].x > 1e-6 {
                mesh.triangles.push([a, c, d]);
            }
        }
    }
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}

/// An upright cylinder standing on y = 0 with edges rounded over `bevel` metres.
pub fn cylinder(radius: f32, height: f32, segments: u32, bevel: f32) -> TriMesh {
    let bevel = bevel.min(radius / 2.0).min(height / 3.0).max(0.0);
    let profile = if bevel > 0.0 {
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
