//! Lamp shades and bulbs, shared by the lamps.

use crate::mesh::{TriMesh, lathe, profile, sphere};
use crate::props::Shape;

/// An open cone of cloth: radii below and above, standing from y = `low` to `high`, a bright lining inside.
pub fn cone(shape: &mut Shape, below: f32, above: f32, low: f32, high: f32, at: glam::Vec3) {
    let (outer, lining) = skins(below, above, low, high);
    shape.add("shade", "fabric", outer.moved(at));
    shape.add_inside("lining", "lamp", lining.moved(at));
}

fn skins(below: f32, above: f32, low: f32, high: f32) -> (TriMesh, TriMesh) {
    let wall = 0.004;
    let hem = 0.007;
    let outer = [
        (below - wall, low + hem),
        (below - wall, low),
        (below + 0.0015, low),
        (below + 0.0015, low + hem),
        (below, low + hem),
        (above, high - hem),
        (above + 0.0015, high - hem),
        (above + 0.0015, high),
        (above - wall, high),
        (above - wall, high - hem),
    ];
    let inner = [(above - wall, high - hem), (below - wall, low + hem)];
    (lathe(&profile(&outer), 36, 0.6), lathe(&profile(&inner), 36, 0.6))
}

/// A glowing bulb with its neck upwards, the bulb's centre at the origin.
pub fn bulb(radius: f32) -> TriMesh {
    let neck = [(radius * 0.8, radius * 0.45), (radius * 0.5, radius * 1.2), (radius * 0.45, radius * 1.6)];
    TriMesh::merged([sphere(radius, 2), lathe(&profile(&neck), 12, 0.8)])
}
