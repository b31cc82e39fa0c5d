//! Mitred frames: pictures, mirrors, panels, architraves.

use glam::{Vec2, Vec3};

use super::{TriMesh, shade, weld};
use crate::num::math::{FRAC_PI_2, rot_z};

/// A rectangular frame in the XY plane about the origin, `size` metres outside. `profile` is a row of
/// (way inwards, height towards +Z) in metres from the outer edge over the front to the inner edge.
/// The back is closed from the last point to the first. The grain runs along each side; joints are mitred.
pub fn frame(size: Vec2, profile: &[Vec2], crease_rad: f32) -> TriMesh {
    let mut mesh = TriMesh::default();
    let closing = profile.iter().chain(profile.first());
    let section: Vec<Vec2> = closing.copied().collect();
    for side in 0..4 {
        let (length, reach) = if side % 2 == 0 { (size.x, size.y) } else { (size.y, size.x) };
        let turn = rot_z(FRAC_PI_2 * side as f32);
        let mut across = side as f32 * 0.37;
        for pair in section.windows(2).filter(|pair| pair[0].distance(pair[1]) > 1e-6) {
            let next = across + pair[0].distance(pair[1]);
            let corner = |p: Vec2, end: f32| Vec3::new(end * (length * 0.5 - p.x), p.x - reach * 0.5, p.y);
            let quad = [
                (pair[0], -1.0, across),
                (pair[0], 1.0, across),
                (pair[1], 1.0, next),
                (pair[1], -1.0, next),
            ];
            let ids = quad.map(|(p, end, v)| {
                let at = corner(p, end);
                mesh.vertex(turn * at, Vec3::Z, Vec2::new(at.x, v))
            });
            mesh.quad(ids);
            across = next;
        }
    }
    let mut shaded = shade(mesh, crease_rad);
    weld::identical(&mut shaded);
    shaded
}
