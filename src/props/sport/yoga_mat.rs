//! A yoga mat, rolled up and strapped, half open, or flat on the floor.

use glam::{Vec2, Vec3};

use crate::mesh::{Bounds, bar, bevel_box, extrude, fit};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_y};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const YOGA_MAT: Generator = Generator {
    kind: "yoga_mat",
    title: "Yoga mat",
    group: "sport",
    words: &["yoga mat", "exercise mat", "gym mat", "pilates mat"],
    styles: &["flat", "half-open"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.61, 0.8),
        Param::m("height", 0.09, 0.12, 0.16),
        Param::m("depth", 0.09, 0.12, 0.16),
        Param::m("length", 1.5, 1.73, 2.0),
    ],
    source: "usual retail sizes: 61 x 173 cm, 4 to 6 mm thick",
    slots: &[
        SlotSpec { name: "mat", material: "purple rubber" },
        SlotSpec { name: "strap", material: "black woven fabric" },
    ],
    clear_front_m: 0.0,
    build,
};

const THICK: f32 = 0.006;

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    // Straps lie around the roll within the declared box.
    let across = size.y.min(size.z) - 0.005;
    let long = args.get("length");
    if args.is("flat") {
        // One end remembers the roll and lifts off the floor.
        let rise = |k: f32| 0.028 * k * k;
        let path: Vec<Vec3> = (0..=20)
            .map(|i| {
                let z = long * (0.5 - i as f32 / 20.0);
                let lift = ((z.abs() - long * 0.5 + 0.16) / 0.16).max(0.0);
                Vec3::new(0.0, THICK * 0.5 + if z > 0.0 { rise(lift) } else { 0.0 }, z)
            })
            .collect();
        let mat = bar(&path, Vec3::Y, |_| Vec2::new(size.x, THICK), 0.002);
        shape.add("mat", "mat", mat.deformed(|p| p.with_y(p.y.max(0.0))));
        return;
    }
    let open = args.is("half-open");
    let outline = spiral(across * 0.5, if open { across * 0.62 } else { 0.0 });
    let roll = extrude(&outline, size.x, 0.0).turned(rot_y(-FRAC_PI_2));
    let Some(b) = roll.bounds() else { return };
    let tail = if open { long * 0.5 } else { 0.0 };
    let target = Bounds {
        min: Vec3::new(-size.x * 0.5, 0.0, -across * 0.5 - tail * 0.5),
        max: Vec3::new(
            size.x * 0.5,
            across,
            -across * 0.5 - tail * 0.5 + if open { b.size().z } else { across },
        ),
    };
    shape.add("mat", "mat", fit(roll, target));
    if open {
        let from = target.max.z - 0.004;
        let sheet = bevel_box(Vec3::new(size.x, THICK, tail), 0.002);
        shape.add("mat", "mat", sheet.at(0.0, THICK * 0.5, from + tail * 0.5));
        return;
    }
    for x in [-0.3, 0.3] {
        strap(shape, x * size.x, across);
    }
    // A sling between the two straps to carry it over a shoulder.
    let rest = across * 0.5 + 0.008;
    let points = [(-0.3, 0.5), (-0.27, 0.85), (-0.1, 0.97), (0.1, 0.94), (0.27, 0.85), (0.3, 0.5)];
    let path: Vec<Vec3> = points
        .iter()
        .map(|(x, turn)| {
            let c = on_circle(FRAC_PI_2 * turn) * rest;
            Vec3::new(x * size.x, c.y + across * 0.5, c.x)
        })
        .collect();
    let path = crate::mesh::smooth_path(&path, 4);
    let lift = |p: Vec3| {
        let out = Vec2::new(p.z, p.y - across * 0.5);
        let out = out.normalize_or(Vec2::Y) * out.length().max(rest);
        Vec3::new(p.x, (out.y + across * 0.5).min(across + 0.001), out.x)
    };
    let path: Vec<Vec3> = path.into_iter().map(lift).collect();
    shape.add("sling", "strap", bar(&path, Vec3::new(0.0, 0.7, 0.7), |_| Vec2::new(0.022, 0.003), 0.001));
}

/// The outline of a rolled sheet, counter-clockwise in (z, y), rolled out at the bottom by `lip` metres.
fn spiral(radius: f32, lip: f32) -> Vec<Vec2> {
    let pitch = THICK + 0.0008;
    let turns = ((radius - THICK * 0.5 - 0.014) / pitch).floor().max(2.0);
    let steps = (turns * 22.0) as usize;
    let point = |i: usize, out: f32| {
        // Ends at the bottom, turning towards +z.
        let turn = TAU * (i as f32 - steps as f32) / 22.0 - FRAC_PI_2;
        on_circle(turn) * (radius - THICK * 0.5 - pitch * (steps - i) as f32 / 22.0 + out)
    };
    let mut outline: Vec<Vec2> = (0..=steps).map(|i| point(i, THICK * 0.5)).collect();
    if lip > 0.0 {
        outline.push(Vec2::new(lip, -radius));
        outline.push(Vec2::new(lip, -radius + THICK));
    }
    outline.extend((0..=steps).rev().map(|i| point(i, -THICK * 0.5)));
    outline
}

fn strap(shape: &mut Shape, x: f32, across: f32) {
    let path: Vec<Vec3> = (0..=24)
        .map(|i| {
            let c = on_circle(TAU * i as f32 / 24.0 + 0.3) * (across * 0.5 + 0.001);
            Vec3::new(x, c.y + across * 0.5, c.x)
        })
        .collect();
    // Its weight presses it flat, but not to nothing.
    let flat = |p: Vec3| p.with_y(if p.y < 0.0 { p.y * 0.02 } else { p.y });
    let up = Vec3::new(0.0, crate::num::math::sin(0.3), crate::num::math::cos(0.3));
    shape.add("straps", "strap", bar(&path, up, |_| Vec2::new(0.025, 0.0035), 0.001).deformed(flat));
    let buckle = bevel_box(Vec3::new(0.034, 0.03, 0.006), 0.002);
    shape.add("straps", "strap", buckle.at(x, across * 0.5, across * 0.5 + 0.001));
}
