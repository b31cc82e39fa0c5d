//! Pieces cut to an outline: cheeks seen from the side, arched slabs, drums, sheets of water.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, box_project_faces, extrude, lathe, loft, profile, shade};
use crate::num::math::{FRAC_PI_2, PI, TAU, on_circle};

/// A (z, y) outline in metres, counter-clockwise with z to the right, drawn out `thick` metres along x.
pub fn along_x(outline: &[(f32, f32)], thick: f32, bevel: f32) -> TriMesh {
    let mirrored: Vec<Vec2> = outline.iter().map(|(z, y)| Vec2::new(-z, *y)).rev().collect();
    extrude(&mirrored, thick, bevel).yawed(FRAC_PI_2)
}

/// The outline of a slab `wide` metres across whose top is an arc (`rise` metres high) on shoulders at
/// `shoulder` metres; it stands on y = 0, counter-clockwise.
pub fn arched(wide: f32, shoulder: f32, rise: f32, steps: usize) -> Vec<Vec2> {
    let half = wide * 0.5;
    let mut outline = vec![Vec2::new(-half, 0.0), Vec2::new(half, 0.0)];
    outline.extend((0..=steps).map(|i| {
        let around = on_circle(PI * i as f32 / steps as f32);
        Vec2::new(around.x * half, shoulder + around.y * rise)
    }));
    outline
}

/// A pointed arch in the same way: two arcs that meet above.
pub fn pointed(wide: f32, shoulder: f32, rise: f32, steps: usize) -> Vec<Vec2> {
    let half = wide * 0.5;
    let mut outline = vec![Vec2::new(-half, 0.0), Vec2::new(half, 0.0)];
    let side = |t: f32| {
        let x = half * (1.0 - t * t * 0.35 - t * 0.65);
        Vec2::new(x, shoulder + rise * crate::num::math::sin(t * FRAC_PI_2))
    };
    outline.extend((0..=steps).map(|i| side(i as f32 / steps as f32)));
    outline.extend((0..steps).rev().map(|i| side(i as f32 / steps as f32)).map(|p| Vec2::new(-p.x, p.y)));
    outline
}

/// A flat disc of water (or earth, or ash) whose surface lies at `level`.
pub fn disc(radius: f32, level: f32, segments: u32) -> TriMesh {
    lathe(
        &profile(&[(0.0, level - 0.012), (radius, level - 0.012), (radius, level), (0.0, level)]),
        segments,
        0.6,
    )
}

/// A body of oval sections from below: (height, half width, half depth, way forward), all in metres.
pub fn body(sections: &[[f32; 4]], sides: usize, crease_rad: f32) -> TriMesh {
    let rings: Vec<Vec<Vec3>> = sections
        .iter()
        .map(|[y, half, deep, ahead]| {
            (0..sides)
                .map(|i| on_circle(-TAU * i as f32 / sides as f32))
                .map(|p| Vec3::new(p.x * half, *y, p.y * deep + ahead))
                .collect()
        })
        .collect();
    box_project_faces(&shade(loft(&rings, crease_rad), crease_rad))
}

/// A pillar of square sections from below: (height, half width), stretched to `depth_share` along z.
pub fn square_body(sections: &[[f32; 2]], depth_share: f32) -> TriMesh {
    let rings: Vec<Vec<Vec3>> = sections
        .iter()
        .map(|[y, half]| {
            [(1.0, 1.0), (1.0, -1.0), (-1.0, -1.0), (-1.0, 1.0)]
                .map(|(x, z)| Vec3::new(x * half, *y, z * half * depth_share))
                .to_vec()
        })
        .collect();
    box_project_faces(&shade(loft(&rings, 0.3), 0.3))
}
