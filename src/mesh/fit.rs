//! Brings a shape grown by chance to an exact size.

use glam::Vec3;

use super::{Bounds, TriMesh};

/// The mesh scaled and moved so that its bounds become `target` (metres); texture coordinates stay, so
/// the mesh should be near that size already. Axes without extent are moved only.
pub fn fit(mesh: TriMesh, target: Bounds) -> TriMesh {
    let Some(bounds) = mesh.bounds() else { return mesh };
    let (from, to) = (bounds.size(), target.size());
    let factor =
        Vec3::from_array(std::array::from_fn(|i| if from[i] > 1e-6 { to[i] / from[i] } else { 1.0 }));
    mesh.moved(-bounds.center()).stretched(factor.max(Vec3::splat(1e-3))).moved(target.center())
}
