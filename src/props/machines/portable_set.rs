//! A small generating set carried by two in a frame of tubes.

use glam::Vec3;

use super::parts::{along_x, flange, gauge, pipe};
use crate::mesh::{bevel_box, cylinder};
use crate::props::Shape;
use crate::props::architecture::timber::rod;

/// A small set carried by two in a frame of tubes.
pub fn portable(shape: &mut Shape, full: Vec3) {
    let s = Vec3::new(full.x * 0.5, full.y * 0.55, full.z * 0.7);
    let (w, h, d) = (s.x, s.y, s.z);
    let t = 0.016 + h * 0.01;
    for z in [-1.0, 1.0] {
        let (x, y, z) = (w * 0.5 - t, h - t, z * (d * 0.5 - t));
        let path = [
            Vec3::new(0.0, t, z),
            Vec3::new(x, t, z),
            Vec3::new(x, y, z),
            Vec3::new(-x, y, z),
            Vec3::new(-x, t, z),
            Vec3::new(0.0, t, z),
        ];
        shape.add("frame", "iron", pipe(&path, t, h * 0.16));
    }
    for (x, y) in [(-1.0, 1.0), (1.0, 1.0), (-0.6, -1.0), (0.6, -1.0)] {
        let (px, py) =
            (x * (w * 0.5 - t - if y > 0.0 { h * 0.05 } else { 0.0 }), if y > 0.0 { h - t * 1.3 } else { t });
        shape.add(
            "frame",
            "iron",
            rod(Vec3::new(px, py, t - d * 0.5), Vec3::new(px, py, d * 0.5 - t), t * 0.8, 10),
        );
    }
    let cell = |x: f32, y: f32, size: Vec3| bevel_box(size, 0.03).at(x, y, 0.0);
    shape.add(
        "tank",
        "metal",
        crate::mesh::cushion(Vec3::new(w * 0.82, h * 0.26, d * 0.78), h * 0.08, h * 0.03).at(
            0.0,
            h * 0.8,
            0.0,
        ),
    );
    shape.add("tank", "iron", cylinder(d * 0.07, h * 0.06, 18, 0.006).at(-w * 0.15, h * 0.92, 0.0));
    shape.add("block", "iron", cell(-w * 0.2, h * 0.36, Vec3::new(w * 0.34, h * 0.42, d * 0.6)));
    for i in 0..6 {
        let fin = bevel_box(Vec3::new(w * 0.26, 0.012, d * 0.72), 0.003);
        shape.add("block", "metal", fin.at(-w * 0.2, h * (0.3 + 0.06 * i as f32), 0.0));
    }
    let coil = along_x(cylinder(h * 0.24, w * 0.4, 26, 0.02));
    shape.add("alternator", "trim", coil.at(0.0, h * 0.36, 0.0));
    shape.add(
        "pull",
        "iron",
        super::parts::along_z(cylinder(h * 0.15, d * 0.1, 22, 0.01)).at(-w * 0.2, h * 0.38, d * 0.3),
    );
    shape.add("pull", "trim", bevel_box(Vec3::new(0.08, 0.02, 0.025), 0.006).at(-w * 0.2, h * 0.5, d * 0.42));
    shape.add(
        "panel",
        "iron",
        bevel_box(Vec3::new(w * 0.36, h * 0.3, 0.05), 0.008).at(w * 0.22, h * 0.38, d * 0.38),
    );
    for x in [0.12, 0.3] {
        let socket = super::parts::along_z(cylinder(h * 0.06, 0.016, 16, 0.003));
        shape.add("panel", "ceramic", socket.at(w * x, h * 0.34, d * 0.38 + 0.022));
    }
    gauge(
        shape,
        ["brass", "ceramic", "rubber"],
        Vec3::new(w * 0.22, h * 0.47, d * 0.38 + 0.026),
        Vec3::Z,
        h * 0.05,
    );
    shape.add("muffler", "iron", flange(Vec3::new(w * 0.36, h * 0.5, -d * 0.2), Vec3::Z, h * 0.1, d * 0.3));
    for x in [-0.3, 0.3] {
        let foot = cylinder(0.03, t, 14, 0.004);
        for z in [-1.0, 1.0] {
            shape.add("feet", "rubber", foot.clone().at(w * x, 0.0, z * (d * 0.5 - t * 2.2)));
        }
    }
}
