//! Leaning legs and posts whose sections stay level, so that they stand flat on the floor.

use glam::{Vec2, Vec3};

use super::{TriMesh, detail, loft};
use crate::num::math::{TAU, on_circle};

/// A round post from `foot` to `head` (metres), `radius` a function of the way up (0 at the foot), in
/// `pieces` rows of `sides` faces. Every section is level. Grain (U) runs along.
pub fn round_post(foot: Vec3, head: Vec3, radius: impl Fn(f32) -> f32, sides: u32, pieces: u32) -> TriMesh {
    let pieces = pieces.max(1);
    let widest = (0..=pieces).fold(0.0f32, |widest, i| widest.max(radius(i as f32 / pieces as f32)));
    let sides = detail::sides(widest, sides.max(3));
    let rings: Vec<Vec<Vec3>> = (0..=pieces)
        .map(|i| {
            let t = i as f32 / pieces as f32;
            let (middle, r) = (foot.lerp(head, t), radius(t));
            let corner = |s: u32| on_circle(TAU * s as f32 / sides as f32) * r;
            (0..sides).map(corner).map(|c| middle + Vec3::new(c.y, 0.0, c.x)).collect()
        })
        .collect();
    loft(&rings, 0.8)
}

/// A post of rectangular section from `foot` to `head`; `section` gives its (x, z) size in metres at the
/// way up. Every section is level, upright edges are cut over `bevel` metres, the ends a little.
pub fn square_post(foot: Vec3, head: Vec3, section: impl Fn(f32) -> Vec2, bevel: f32) -> TriMesh {
    let height = (head.y - foot.y).abs().max(1e-4);
    let end = (bevel * 0.6 / height).min(0.2);
    let ring = |t: f32, shrink: f32| -> Vec<Vec3> {
        let half = section(t) * 0.5;
        if !detail::bevel_shows(bevel) {
            let corners = [(half.x, half.y), (half.x, -half.y), (-half.x, -half.y), (-half.x, half.y)];
            return corners.map(|(x, z)| foot.lerp(head, t) + Vec3::new(x, 0.0, z)).to_vec();
        }
        let cut = bevel.min(half.min_element() * 0.6).max(1e-5);
        let (a, b) = (half.x - cut * shrink, half.y - cut * shrink);
        let cut = cut * (1.0 - shrink * 0.4);
        let corners = [
            (a - cut, b),
            (a, b - cut),
            (a, -b + cut),
            (a - cut, -b),
            (-a + cut, -b),
            (-a, -b + cut),
            (-a, b - cut),
            (-a + cut, b),
        ];
        corners.iter().map(|(x, z)| foot.lerp(head, t) + Vec3::new(*x, 0.0, *z)).collect()
    };
    if !detail::bevel_shows(bevel) {
        return loft(&[ring(0.0, 0.0), ring(1.0, 0.0)], 0.7);
    }
    loft(&[ring(0.0, 0.6), ring(end, 0.0), ring(1.0 - end, 0.0), ring(1.0, 0.6)], 0.7)
}
