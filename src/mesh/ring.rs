//! Round bars bent into rings: handles, chain links, bands, hoops.

use glam::{Mat3, Vec2, Vec3};

use super::{TriMesh, detail, lathe};
use crate::num::math::{FRAC_PI_2, TAU, on_circle};

/// A torus about +Y, its middle in y = 0: `radius` to the middle of the bar, `bar_radius` (less than
/// `radius`) of the bar, metres; `segments` around the ring, `sides` around the bar.
pub fn ring(radius: f32, bar_radius: f32, segments: u32, sides: u32) -> TriMesh {
    let sides = detail::sides(bar_radius, sides.max(3));
    let bar = bar_radius.min(radius * 0.95);
    let profile: Vec<Vec2> = (0..=sides)
        .map(|i| {
            let turn = TAU * (i % sides) as f32 / sides as f32 - FRAC_PI_2;
            on_circle(turn) * bar + Vec2::new(radius, 0.0)
        })
        .collect();
    lathe(&profile, segments, 1.3)
}

/// A flat band about +Y standing on y = 0: outer `radius`, `height` and `thickness` (metres), rims bevelled.
pub fn band(radius: f32, height: f32, thickness: f32, segments: u32) -> TriMesh {
    let thickness = thickness.min(radius * 0.9);
    let cut = (thickness * 0.3).min(height * 0.3);
    let inner = radius - thickness;
    let profile = [
        (inner + cut, 0.0),
        (radius - cut, 0.0),
        (radius, cut),
        (radius, height - cut),
        (radius - cut, height),
        (inner + cut, height),
        (inner, height - cut),
        (inner, cut),
        (inner + cut, 0.0),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    lathe(&profile, segments, 0.6)
}

/// A chain of round-bar links from one point to another (metres), each link `length` long.
pub fn chain(from: Vec3, to: Vec3, length: f32, bar_radius: f32) -> TriMesh {
    let span = to - from;
    let pitch = length - bar_radius * 3.0;
    let count = (span.length() / pitch.max(1e-3)).round().max(1.0) as usize;
    let step = span / count as f32;
    let stretch = (step.length() + bar_radius * 3.0) / length;
    let up = span.normalize_or(Vec3::Y);
    let side = up.any_orthonormal_vector();
    let width = length * 0.32;
    TriMesh::merged((0..count).map(|i| {
        // The ring lies in the plane of x and z: z becomes the chain's direction, x turns from link to link.
        let across = if i % 2 == 0 { side } else { up.cross(side) };
        let turn = Mat3::from_cols(across, up.cross(across), up);
        ring(width, bar_radius, 8, 4)
            .stretched(Vec3::new(1.0, 1.0, (length * 0.5 - bar_radius) / width * stretch))
            .turned(turn)
            .moved(from + step * (i as f32 + 0.5))
    }))
}
