//! Pieces gathered before they are added, to bring an object grown from many to one exact size.

use glam::Vec3;

use super::Shape;
use crate::mesh::{Bounds, TriMesh};
use crate::num::math::pow;

/// A piece of an object: its part, its slot, its mesh.
pub type Piece = (&'static str, &'static str, TriMesh);

/// Adds all pieces, together stretched and moved to fill a box of `size` metres that stands on y = 0 about
/// the origin. Texture coordinates grow with them.
pub fn add_fitted(shape: &mut Shape, pieces: Vec<Piece>, size: Vec3) {
    let all = pieces.iter().filter_map(|piece| piece.2.bounds()).reduce(Bounds::union);
    let Some(bounds) = all else { return };
    let factor = size / bounds.size().max(Vec3::splat(1e-4));
    let base = bounds.center() - Vec3::Y * bounds.size().y * 0.5;
    let scale = pow((factor.x * factor.y * factor.z).max(1e-9), 1.0 / 3.0);
    for (part, slot, mesh) in pieces {
        let mut mesh = mesh.moved(-base).stretched(factor);
        mesh.uvs.iter_mut().for_each(|uv| *uv *= scale);
        shape.add(part, slot, mesh);
    }
}
