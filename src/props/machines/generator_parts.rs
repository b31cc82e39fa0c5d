//! What stands about a diesel: its radiator and fan, and the box of controls.

use glam::Vec3;

use super::parts::{along_x, gauge, pipe};
use crate::mesh::{bevel_box, cylinder};
use crate::num::math::TAU;
use crate::props::architecture::timber::rod;
use crate::props::{Motion, Shape};

/// The radiator behind its fan and hoses; the block begins at x = `to`.
pub fn radiator(shape: &mut Shape, s: Vec3, to: f32) {
    let (h, d) = (s.y, s.z);
    let x = -s.x * 0.5 + s.x * 0.045;
    shape.add(
        "radiator",
        "iron",
        bevel_box(Vec3::new(s.x * 0.05, h * 0.66, d * 0.82), 0.01).at(x, h * 0.45, 0.0),
    );
    for y in [0.13, 0.78] {
        shape.add(
            "radiator",
            "metal",
            bevel_box(Vec3::new(s.x * 0.07, h * 0.09, d * 0.9), 0.014).at(x, h * y, 0.0),
        );
    }
    let count = 16;
    for i in 0..count {
        let z = d * 0.76 * ((i as f32 + 0.5) / count as f32 - 0.5);
        shape.add(
            "fins",
            "metal",
            bevel_box(Vec3::new(s.x * 0.066, h * 0.6, d * 0.012), 0.001).at(x - s.x * 0.006, h * 0.455, z),
        );
    }
    shape.add("radiator", "trim", cylinder(d * 0.05, h * 0.04, 16, 0.005).at(x, h * 0.815, 0.0));
    for (y, z) in [(0.72, 0.14), (0.24, -0.14)] {
        let hose = [
            Vec3::new(x, h * y, d * z),
            Vec3::new(to - s.x * 0.08, h * y, d * z),
            Vec3::new(to - s.x * 0.03, h * (0.3 + y * 0.35), d * z * 0.7),
            Vec3::new(to + 0.03, h * (0.3 + y * 0.35), d * z * 0.7),
        ];
        shape.add("hoses", "rubber", pipe(&hose, d * 0.045, d * 0.1));
    }
    // The fan between radiator and block.
    let at = Vec3::new(x + s.x * 0.07, h * 0.45, 0.0);
    shape.add("hoses", "iron", rod(at, Vec3::new(to + 0.02, at.y, 0.0), d * 0.04, 12));
    shape.moving("cooling fan", at, Motion::Spin { axis: Vec3::X, period_secs: 0.6 }, |shape| {
        for i in 0..5 {
            let one =
                super::parts::blade((d * 0.03, (d * 0.34).min(h * 0.28)), [0.07, 0.12], [0.5, 0.4], 0.014);
            let turn = crate::num::math::rot_y(TAU * 0.25) * crate::num::math::rot_z(TAU * i as f32 / 5.0);
            shape.add("fan", "trim", one.turned(turn).moved(at));
        }
        shape.add("fan", "iron", along_x(cylinder(d * 0.06, 0.04, 16, 0.006)).moved(at - Vec3::X * 0.02));
    });
}

/// A box of gauges and knobs on two posts.
pub fn control_box(shape: &mut Shape, s: Vec3) {
    let (w, h, d) = (s.x, s.y, s.z);
    let at = Vec3::new(w * 0.36, h * 0.86, d * 0.1);
    for z in [-0.1, 0.3] {
        shape.add(
            "panel",
            "iron",
            rod(Vec3::new(at.x, h * 0.6, d * z * 0.5), Vec3::new(at.x, h * 0.78, d * z), 0.014, 8),
        );
    }
    shape.add("panel", "trim", bevel_box(Vec3::new(w * 0.18, h * 0.24, d * 0.44), 0.012).moved(at));
    shape.add(
        "panel",
        "iron",
        bevel_box(Vec3::new(w * 0.15, h * 0.18, 0.012), 0.004).at(at.x, at.y, at.z + d * 0.22),
    );
    for (i, x) in [-0.05, 0.0, 0.05].iter().enumerate() {
        let dial = Vec3::new(at.x + w * x, at.y + h * 0.035, at.z + d * 0.225);
        gauge(shape, ["brass", "ceramic", "iron"], dial, Vec3::Z, (w * 0.02).min(h * 0.035));
        let knob = super::parts::along_z(cylinder(0.011, 0.018, 12, 0.003));
        let slot = if i == 0 { "brass" } else { "rubber" };
        shape.add("panel", slot, knob.at(dial.x, at.y - h * 0.045, dial.z - 0.004));
    }
}
