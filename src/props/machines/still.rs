//! A copper pot still: an onion of a kettle, a swan neck and a worm tub with its coil.

use glam::Vec3;

use super::parts::{gauge, onto, turned};
use crate::mesh::{
    TriMesh, band, bevel_box, cylinder, lathe, smooth_path, smooth_profile, tube, tube_varying,
};
use crate::num::math::{TAU, on_circle};
use crate::props::Shape;

/// Fills `size` (metres): the kettle on the right, the tub on the left.
pub fn still(shape: &mut Shape, size: Vec3) {
    let r = (size.z * 0.5).min(size.x * 0.3);
    let h = size.y;
    let x = size.x * 0.5 - r;
    shape.add(
        "hearth",
        "iron",
        turned(
            &[
                (0.0, 0.0),
                (r * 0.86, 0.0),
                (r * 0.86, h * 0.03),
                (r * 0.78, h * 0.05),
                (r * 0.74, h * 0.17),
                (0.0, h * 0.17),
            ],
            28,
        )
        .at(x, 0.0, 0.0),
    );
    let pot = [
        (0.0, 0.15),
        (0.55, 0.16),
        (0.86, 0.21),
        (1.0, 0.31),
        (0.94, 0.4),
        (0.66, 0.48),
        (0.34, 0.53),
        (0.28, 0.57),
        (0.42, 0.63),
        (0.46, 0.69),
        (0.34, 0.75),
        (0.2, 0.8),
        (0.15, 0.86),
        (0.0, 0.87),
    ];
    let pot: Vec<(f32, f32)> = pot.iter().map(|(a, b)| (a * r, b * h)).collect();
    shape.add("kettle", "brass", lathe(&smooth_profile(&pot, 3), 36, 0.8).at(x, 0.0, 0.0));
    for (radius, y) in [(0.99, 0.325), (0.32, 0.55), (0.2, 0.79)] {
        let at = r * radius;
        shape.add("seams", "brass", band(at + 0.012, 0.03, 0.03, 36).at(x, h * y, 0.0));
    }
    let rivets = (0..24).map(|i| {
        let way = on_circle(TAU * i as f32 / 24.0);
        let out = Vec3::new(way.x, 0.0, way.y);
        let at = out * (r + 0.002) + Vec3::new(x, h * 0.325 + 0.015, 0.0);
        cylinder(0.01, 0.012, 6, 0.003).turned(onto(out)).moved(at - out * 0.004)
    });
    shape.add("seams", "brass", TriMesh::merged(rivets));
    // The door of the furnace.
    shape.add("hearth", "iron", bevel_box(Vec3::new(r * 0.6, h * 0.1, 0.04), 0.01).at(x, h * 0.1, r * 0.76));
    shape.add(
        "hearth",
        "metal",
        bevel_box(Vec3::new(r * 0.16, 0.02, 0.03), 0.006).at(x + r * 0.14, h * 0.1, r * 0.76 + 0.03),
    );
    // Swan neck over to the tub.
    let tub = -size.x * 0.5 + r * 0.72;
    let neck = [
        (x, 0.84),
        (x - r * 0.02, 0.93),
        (x - r * 0.25, 0.965),
        (x - r * 0.8, 0.9),
        (tub + r * 0.1, 0.76),
        (tub, 0.7),
        (tub, 0.6),
    ];
    let neck: Vec<Vec3> = neck.iter().map(|(x, y)| Vec3::new(*x, y * h, 0.0)).collect();
    let thick = r * 0.14;
    shape.add("neck", "brass", tube_varying(&smooth_path(&neck, 5), |t| thick * (1.0 - 0.55 * t), 16));
    let wall = [(0.0, 0.0), (0.66, 0.0), (0.72, 0.62), (0.67, 0.62), (0.61, 0.03), (0.0, 0.03)];
    let wall: Vec<(f32, f32)> = wall.iter().map(|(a, b)| (a * r, b * h)).collect();
    shape.add("tub", "metal", turned(&wall, 28).at(tub, 0.0, 0.0));
    for y in [0.08, 0.3, 0.54] {
        let at = r * (0.66 + 0.06 * y / 0.62) + 0.008;
        shape.add("tub", "iron", band(at, 0.035, 0.02, 28).at(tub, y * h, 0.0));
    }
    let coil: Vec<Vec3> = (0..=72)
        .map(|i| {
            let way = on_circle(TAU * i as f32 / 18.0) * r * 0.42;
            Vec3::new(tub + way.x, h * (0.66 - 0.5 * i as f32 / 72.0), way.y)
        })
        .collect();
    shape.add("coil", "brass", tube(&coil, r * 0.05, 8));
    let water = cylinder(r * 0.64, 0.01, 28, 0.0);
    shape.add("water", "glass", water.at(tub, h * 0.56, 0.0));
    let spout = [
        Vec3::new(tub, h * 0.12, r * 0.5),
        Vec3::new(tub, h * 0.12, r * 0.8),
        Vec3::new(tub, h * 0.08, r * 0.86),
    ];
    shape.add("spout", "brass", tube(&smooth_path(&spout, 4), r * 0.05, 10));
    gauge(shape, ["brass", "ceramic", "iron"], Vec3::new(x, h * 0.66, r * 0.48), Vec3::Z, r * 0.12);
}
