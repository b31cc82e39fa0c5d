//! Lamp shades and bulbs, shared by the lamps.

use crate::mesh::{TriMesh, lathe, profile, sphere};
use crate::props::Shape;

/// An open cone of cloth: radii below and above, standing from y = `low` to `high`, a bright lining inside.
pub fn cone(shape: &mut Shape, below: f32, above: f32, low: f32, high: f32, at: glam::Vec3) {
    let (outer, lining) = skins(below, above, low, high);
    shape.add("shade", "fabric", outer.moved(at));
    shape.add_sheet("lining", "lamp", lining.moved(at));
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
    let outer: Vec<_> = outer.iter().chain(&outer[..1]).copied().collect();
    // The lining hangs a hair within the cloth.
    let clear = wall + 0.0006;
    let inner = [(above - clear, high - hem), (below - clear, low + hem)];
    (lathe(&profile(&outer), 36, 0.6), lathe(&profile(&inner), 36, 0.6))
}

/// A glowing bulb with its neck upwards, the bulb's centre at the origin.
pub fn bulb(radius: f32) -> TriMesh {
    let neck = [(0.0, 0.45), (0.8, 0.45), (0.5, 1.2), (0.45, 1.6), (0.0, 1.6)]
        .map(|(r, y)| (r * radius, y * radius));
    TriMesh::merged([sphere(radius, 2), lathe(&profile(&neck), 12, 0.8)])
}

/// A shell of sheet metal as a solid: `inside` from the axis out to the rim, lifted a little off the lining
/// that lies there, then `outside` from the rim back to the axis; (radius, height) in metres.
pub fn shell(inside: &[(f32, f32)], outside: &[(f32, f32)], segments: u32, crease_rad: f32) -> TriMesh {
    let inside: Vec<_> = inside.iter().map(|(r, y)| (*r, y + 0.002)).chain(outside.iter().copied()).collect();
    lathe(&profile(&inside), segments, crease_rad)
}
