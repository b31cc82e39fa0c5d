//! What is shown on signs: a mug, a pretzel, shears, as raised shapes; and the scrolls of their brackets.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, extrude, smooth, tube_varying};
use crate::num::math::{PI, TAU, on_circle};

const THICK: f32 = 0.018;

/// A foaming mug about the origin, `reach` metres across.
pub fn mug(reach: f32) -> Vec<TriMesh> {
    let r = reach * 0.5;
    let body = [(-0.5, -0.85), (0.38, -0.85), (0.46, -0.75), (0.46, 0.42), (-0.58, 0.42), (-0.58, -0.75)];
    let body: Vec<Vec2> = body.iter().map(|(x, y)| Vec2::new(x * r, y * r)).collect();
    let mut pieces = vec![extrude(&body, THICK, 0.004)];
    for x in [-0.3, -0.06, 0.18] {
        let stave = [(x - 0.015, -0.72), (x + 0.015, -0.72), (x + 0.015, 0.34), (x - 0.015, 0.34)];
        let stave: Vec<Vec2> = stave.iter().map(|(x, y)| Vec2::new(x * r, y * r)).collect();
        pieces.push(extrude(&stave, THICK * 1.6, 0.001));
    }
    // Foam in round lobes over the rim.
    let mut foam = vec![Vec2::new(-0.62, 0.38), Vec2::new(0.5, 0.38)];
    for lobe in 0..4 {
        let middle = Vec2::new(0.36 - 0.28 * lobe as f32, 0.55 + if lobe % 3 == 0 { 0.0 } else { 0.1 });
        foam.extend((0..=4).map(|i| middle + on_circle(PI * (0.1 + 0.2 * i as f32)) * 0.19));
    }
    let foam: Vec<Vec2> = foam.iter().map(|p| *p * r).collect();
    pieces.push(extrude(&foam, THICK * 1.4, 0.003));
    let handle: Vec<Vec3> = (0..=10)
        .map(|i| {
            let c = on_circle(PI * (i as f32 / 10.0 - 0.5));
            Vec3::new((0.44 + c.x * 0.36) * r, (c.y * 0.4 - 0.2) * r, 0.0)
        })
        .collect();
    pieces.push(tube_varying(&handle, |_| THICK * 0.62, 8));
    pieces
}

/// A pretzel about the origin.
pub fn bread(reach: f32) -> Vec<TriMesh> {
    let r = reach * 0.5;
    let knot = [
        (-0.52, -0.58),
        (-0.1, -0.1),
        (0.3, 0.26),
        (0.76, 0.62),
        (0.95, 0.1),
        (0.62, -0.55),
        (0.0, -0.86),
        (-0.62, -0.55),
        (-0.95, 0.1),
        (-0.76, 0.62),
        (-0.3, 0.26),
        (0.1, -0.1),
        (0.52, -0.58),
    ];
    let points: Vec<Vec3> = knot.iter().map(|(x, y)| Vec3::new(x * r, (y + 0.1) * r, 0.0)).collect();
    let path = smooth(&points, 4);
    // Pressed to a relief, so that it does not bulge out of the sign.
    let dough = tube_varying(&path, |t| r * (0.055 + 0.075 * (1.0 - (2.0 * t - 1.0) * (2.0 * t - 1.0))), 10);
    vec![dough.stretched(Vec3::new(1.0, 1.0, 0.5))]
}

/// Open shears about the origin.
pub fn shears(reach: f32) -> Vec<TriMesh> {
    let r = reach * 0.5;
    let mut pieces = Vec::new();
    for side in [-1.0f32, 1.0] {
        let turn = crate::num::math::rot_z(side * 0.24);
        let blade = [(-0.02, 1.0), (-0.1, 0.7), (-0.09, -0.08), (0.07, -0.12), (0.07, 0.6)];
        let blade: Vec<Vec2> = blade.iter().map(|(x, y)| Vec2::new(x * r, y * r)).collect();
        let mesh = extrude(&blade, THICK, 0.003);
        let mesh = if side > 0.0 { mesh } else { mesh.mirrored_x() };
        pieces.push(mesh.turned(turn).at(0.0, 0.0, side * 0.003));
        let ring: Vec<Vec3> = (0..=16)
            .map(|i| {
                let c = on_circle(TAU * i as f32 / 16.0 + PI * 0.5);
                Vec3::new(c.x * 0.2 * r - side * 0.02 * r, (c.y * 0.3 - 0.62) * r, 0.0)
            })
            .collect();
        let shank = [Vec3::new(0.0, -0.05 * r, 0.0), Vec3::new(-side * 0.02 * r, -0.34 * r, 0.0)];
        pieces.push(tube_varying(&ring, |_| r * 0.05, 8).turned(turn));
        pieces.push(tube_varying(&shank, |_| r * 0.055, 8).turned(turn));
    }
    pieces
}

/// A scroll of a smith: from its eye outwards, about the origin, `radius` metres.
pub fn scroll(radius: f32) -> Vec<Vec2> {
    (0..=26)
        .map(|i| {
            let t = i as f32 / 26.0;
            on_circle(TAU * 1.6 * t - PI * 0.75) * radius * (0.18 + 0.82 * t)
        })
        .collect()
}
