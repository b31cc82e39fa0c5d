//! What one handles on a vending machine: keys and slots for money, and the flap that hands things out.

use glam::{Vec2, Vec3};

use super::vending_machine::Window;
use crate::mesh::{bevel_box, cylinder, frame, profile};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::{Motion, Shape};

/// A panel beside the window: display, keys, slots for coins and notes.
pub fn keypad(shape: &mut Shape, size: Vec3, front: f32, panel: f32) {
    let x = size.x * 0.5 - panel * 0.5 - 0.008;
    let y = size.y * 0.58;
    let plate = bevel_box(Vec3::new(panel - 0.05, size.y * 0.4, 0.014), 0.005);
    shape.add("panel", "black", plate.at(x, y, front + 0.004));
    let wide = panel - 0.09;
    let show = bevel_box(Vec3::new(wide, 0.045, 0.008), 0.002);
    shape.add("panel", "lamp", show.at(x, y + size.y * 0.16, front + 0.012));
    for i in 0..12 {
        let key = bevel_box(Vec3::new(wide * 0.26, wide * 0.2, 0.012), 0.003);
        let (column, row) = ((i % 3) as f32 - 1.0, (i / 3) as f32);
        shape.add(
            "keys",
            "steel",
            key.at(x + column * wide * 0.34, y + size.y * 0.1 - row * wide * 0.3, front + 0.013),
        );
    }
    let plate = bevel_box(Vec3::new(wide * 0.9, 0.07, 0.01), 0.003);
    shape.add("panel", "steel", plate.clone().at(x, y - size.y * 0.095, front + 0.012));
    shape.add(
        "panel",
        "black",
        bevel_box(Vec3::new(0.006, 0.04, 0.006), 0.001).at(x, y - size.y * 0.095, front + 0.0165),
    );
    shape.add("panel", "steel", plate.at(x, y - size.y * 0.155, front + 0.012));
    shape.add(
        "panel",
        "blue",
        bevel_box(Vec3::new(wide * 0.7, 0.014, 0.008), 0.002).at(x, y - size.y * 0.155, front + 0.0175),
    );
    let cup = bevel_box(Vec3::new(wide * 0.8, 0.07, 0.016), 0.006);
    shape.add("panel", "steel", cup.at(x, size.y * 0.3, front + 0.006));
    shape.add(
        "panel",
        "black",
        bevel_box(Vec3::new(wide * 0.6, 0.04, 0.006), 0.002).at(x, size.y * 0.3, front + 0.0135),
    );
}

/// A button under every column, and the coin slot below, as on streets of Tokyo.
pub fn keys_below(shape: &mut Shape, front: f32, w: &Window) {
    let rows = 2;
    let columns = (w.wide() / 0.09).floor().max(3.0) as usize;
    let step = w.wide() / columns as f32;
    for row in 0..rows {
        let y = w.low - 0.055 - 0.06 * row as f32;
        let strip = bevel_box(Vec3::new(w.wide(), 0.046, 0.012), 0.004);
        shape.add("panel", "steel", strip.at(w.middle().x, y, front + 0.004));
        for column in 0..columns {
            let x = w.left + step * (column as f32 + 0.5);
            let key = bevel_box(Vec3::new(step * 0.62, 0.024, 0.01), 0.003);
            shape.add(
                "keys",
                if (row + column) % 4 == 1 { "red" } else { "blue" },
                key.at(x, y, front + 0.013),
            );
        }
    }
    let plate = bevel_box(Vec3::new(0.2, 0.12, 0.014), 0.004);
    shape.add("panel", "black", plate.at(w.right - 0.14, w.low - 0.22, front + 0.004));
    shape.add(
        "panel",
        "lamp",
        bevel_box(Vec3::new(0.09, 0.028, 0.006), 0.002).at(w.right - 0.17, w.low - 0.195, front + 0.0125),
    );
    shape.add(
        "panel",
        "steel",
        cylinder(0.018, 0.01, 18, 0.002).turned(rot_x(FRAC_PI_2)).at(
            w.right - 0.085,
            w.low - 0.22,
            front + 0.008,
        ),
    );
}

/// A framed opening near the ground with a flap hung in it.
pub fn flap(shape: &mut Shape, size: Vec3, front: f32, w: &Window) {
    let wide = (w.wide() * 0.72).min(0.5);
    let tall = (size.y * 0.13).min(w.low - 0.24).max(0.12);
    let at = Vec3::new(w.left + w.wide() * 0.5, 0.13 + tall * 0.5, front);
    let trim = profile(&[
        (0.0, -0.004),
        (0.0, 0.01),
        (0.006, 0.016),
        (0.022, 0.016),
        (0.03, 0.004),
        (0.03, -0.004),
        (0.0, -0.004),
    ]);
    shape.add("chute", "steel", frame(Vec2::new(wide + 0.05, tall + 0.05), &trim, 0.5).moved(at));
    let hinge = at + Vec3::new(0.0, tall * 0.5, 0.004);
    shape.moving("flap", hinge, Motion::Hinge { axis: Vec3::X, angle_rad: 0.9 }, |shape| {
        let plate = bevel_box(Vec3::new(wide - 0.004, tall - 0.004, 0.008), 0.002);
        shape.add("flap", "black", plate.moved(at + Vec3::Z * 0.004));
        let lip = bevel_box(Vec3::new(wide * 0.5, 0.018, 0.012), 0.004);
        shape.add("flap", "steel", lip.moved(at + Vec3::new(0.0, -tall * 0.32, 0.01)));
    });
}
