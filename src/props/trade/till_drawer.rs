//! The case of a till, open in front, and the drawer of coins that slides out of it.

use glam::Vec3;

use crate::mesh::{bevel_box, cylinder, tube};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Motion, Shape};

/// The case of the drawer, open in front, and the drawer with its tray.
pub fn base(shape: &mut Shape, case: Vec3, slot: &'static str, antique: bool) {
    let z = -0.01;
    let wall = 0.014;
    for y in [wall * 0.5 + 0.006, case.y - wall * 0.5] {
        shape.add("case", slot, bevel_box(Vec3::new(case.x, wall, case.z), 0.004).at(0.0, y, z));
    }
    for side in [-1.0, 1.0] {
        let cheek = bevel_box(Vec3::new(wall, case.y - 0.006, case.z), 0.004);
        shape.add("case", slot, cheek.at(side * (case.x - wall) * 0.5, case.y * 0.5 + 0.003, z));
        for end in [-1.0, 1.0] {
            let foot = cylinder(0.016, 0.008, 14, 0.002);
            shape.add(
                "feet",
                "black",
                foot.at(side * (case.x * 0.5 - 0.04), 0.0, end * (case.z * 0.5 - 0.04)),
            );
        }
    }
    shape.add(
        "case",
        slot,
        bevel_box(Vec3::new(case.x - 0.01, case.y - 0.01, wall), 0.003).at(
            0.0,
            case.y * 0.5 + 0.003,
            z - case.z * 0.5 + wall * 0.5,
        ),
    );
    let front = case.z * 0.5 + z;
    let (wide, tall) = (case.x - wall * 2.0 - 0.006, case.y - wall * 2.0 - 0.012);
    let y = case.y * 0.5 + 0.003;
    shape.moving(
        "drawer",
        Vec3::new(0.0, y, front),
        Motion::Slide { by: Vec3::Z * (case.z * 0.72) },
        |shape| {
            let face = bevel_box(Vec3::new(wide, tall, 0.018), 0.004);
            shape.add("drawer", slot, face.at(0.0, y, front + 0.006));
            let deep = case.z - 0.06;
            let low = y - tall * 0.5 + 0.006;
            let sheet = |size: Vec3| bevel_box(size, 0.0015);
            shape.add(
                "drawer",
                "black",
                sheet(Vec3::new(wide - 0.02, 0.008, deep)).at(0.0, low, front - deep * 0.5),
            );
            for i in 0..5 {
                let x = (i as f32 / 4.0 - 0.5) * (wide - 0.026);
                let rib = sheet(Vec3::new(0.005, tall * 0.62, deep));
                shape.add("drawer", "black", rib.at(x, low + tall * 0.31, front - deep * 0.5));
                if i < 4 {
                    let middle = x + (wide - 0.026) * 0.125;
                    let coins = cylinder(0.022, tall * 0.3, 14, 0.002);
                    shape.add(
                        "coins",
                        if i % 2 == 0 { "steel" } else { "brass" },
                        coins.at(middle, low + 0.003, front - deep * 0.3),
                    );
                }
            }
            for share in [0.02, 0.5, 0.98] {
                let rib = sheet(Vec3::new(wide - 0.022, tall * 0.6, 0.005));
                shape.add("drawer", "black", rib.at(0.0, low + tall * 0.3, front - 0.004 - deep * share));
            }
            if antique {
                let pull = tube(
                    &[
                        Vec3::new(-0.05, y, front + 0.012),
                        Vec3::new(-0.04, y - 0.012, front + 0.019),
                        Vec3::new(0.04, y - 0.012, front + 0.019),
                        Vec3::new(0.05, y, front + 0.012),
                    ],
                    0.0045,
                    8,
                );
                shape.add("drawer", "brass", pull);
            } else {
                let lock = cylinder(0.011, 0.006, 16, 0.0015).turned(rot_x(FRAC_PI_2));
                shape.add("drawer", "steel", lock.at(0.0, y + tall * 0.14, front + 0.0135));
                shape.add(
                    "drawer",
                    "black",
                    bevel_box(Vec3::new(0.0025, 0.011, 0.002), 0.0005).at(
                        0.0,
                        y + tall * 0.14,
                        front + 0.0195,
                    ),
                );
            }
        },
    );
}
