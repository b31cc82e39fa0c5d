//! A drip stand: bags of fluid on hooks over a base on castors, with or without a pump.

use glam::Vec3;

use super::castor::rolling_base;
use crate::mesh::{bevel_box, cushion, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x};
use crate::props::science::fittings::{milled, rod, turned};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const IV_STAND: Generator = Generator {
    kind: "iv_stand",
    title: "Drip stand",
    group: "medical",
    words: &["iv pole", "drip", "iv drip", "infusion stand"],
    styles: &["pump", "double"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.45, 0.58, 0.7),
        Param::m("height", 1.5, 1.9, 2.2),
        Param::m("depth", 0.42, 0.53, 0.65),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "glass bag", material: "clear glass" },
        SlotSpec { name: "plastic", material: "white plastic" },
        SlotSpec { name: "screen", material: "glowing screen" },
        SlotSpec { name: "paper label", material: "blue paper" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = 0.034;
    let hub = r * 2.2 + 0.05;
    rolling_base(shape, size, r);
    let top = size.y - 0.05;
    let joint = size.y * 0.52;
    shape.add("pole", "metal", rod(Vec3::Y * (hub + 0.03), Vec3::Y * joint, 0.0135, 16));
    shape.add("pole", "metal", rod(Vec3::Y * (joint - 0.02), Vec3::Y * (top + 0.01), 0.0095, 14));
    let clamp = [(0.016, -0.04), (0.022, -0.03), (0.022, 0.026), (0.012, 0.04)];
    shape.add("pole", "rubber", turned(&clamp, 1, 18, 0.6).at(0.0, joint, 0.0));
    shape.add(
        "pole",
        "rubber",
        milled(0.016, 0.014, 14).turned(rot_x(FRAC_PI_2)).at(0.0, joint - 0.005, 0.02),
    );
    shape.add("hooks", "metal", crate::mesh::sphere(0.014, 2).at(0.0, top, 0.0));
    let arms = if args.is("double") { 4 } else { 2 };
    for i in 0..arms {
        let turn = TAU * i as f32 / arms as f32;
        let way = on_circle(turn);
        let at = |k: f32, y: f32| Vec3::new(way.x * k, top + y, way.y * k);
        let hook = [
            at(0.0, 0.0),
            at(0.05, 0.008),
            at(0.1, 0.0),
            at(0.125, -0.006),
            at(0.142, 0.012),
            at(0.146, 0.04),
        ];
        shape.add("hooks", "metal", tube(&smooth_path(&hook, 4), 0.0045, 8));
        shape.add("hooks", "metal", crate::mesh::sphere(0.0075, 2).moved(at(0.146, 0.0425)));
        if i % 2 == 0 || args.is("double") {
            bag(shape, at(0.124, -0.012), turn, joint, i);
        }
    }
    if args.is("pump") {
        pump(shape, size.y * 0.6);
    }
    shape.anchor("grip", Vec3::new(0.0, joint, 0.02), 0.0);
}

/// A soft bag hanging from `top`, its chamber, roller clamp and line.
fn bag(shape: &mut Shape, top: Vec3, turn: f32, joint: f32, number: usize) {
    let tall = 0.24;
    let eye = crate::mesh::ring(0.012, 0.003, 14, 6).turned(rot_x(FRAC_PI_2));
    shape.add("bags", "glass bag", eye.moved(top - Vec3::Y * 0.004));
    let yaw = if number.is_multiple_of(2) { 0.0 } else { turn };
    let skin = cushion(Vec3::new(0.13, 0.045, tall), 0.018, 0.012).turned(rot_x(FRAC_PI_2));
    shape.add("bags", "glass bag", skin.yawed(yaw).moved(top - Vec3::Y * (0.012 + tall * 0.5)));
    let label = bevel_box(Vec3::new(0.07, 0.1, 0.002), 0.0).at(0.0, 0.0, 0.0222);
    shape.add("bags", "paper label", label.yawed(yaw).moved(top - Vec3::Y * (0.012 + tall * 0.46)));
    let neck = top - Vec3::Y * (tall + 0.01);
    shape.add("line", "plastic", rod(neck + Vec3::Y * 0.008, neck - Vec3::Y * 0.02, 0.006, 10));
    let chamber = [(0.006, -0.085), (0.011, -0.075), (0.011, -0.03), (0.007, -0.018)];
    shape.add("line", "glass bag", turned(&chamber, 1, 14, 0.7).moved(neck));
    let end = Vec3::new(0.03 * top.x.signum(), joint + 0.02, 0.02);
    let path = [
        neck - Vec3::Y * 0.083,
        neck - Vec3::new(0.0, 0.3, -0.02),
        Vec3::new(top.x * 0.9, joint - 0.15, 0.06),
        Vec3::new(top.x * 0.5, joint - 0.2, 0.05),
        end,
    ];
    shape.add("line", "plastic", tube(&smooth_path(&path, 6), 0.0025, 6));
    shape.add(
        "line",
        "plastic",
        bevel_box(Vec3::new(0.016, 0.045, 0.018), 0.003).moved(neck - Vec3::new(0.0, 0.18, -0.005)),
    );
}

fn pump(shape: &mut Shape, y: f32) {
    let body = bevel_box(Vec3::new(0.16, 0.2, 0.13), 0.014);
    shape.add("pump", "plastic", body.at(0.0, y, 0.075));
    shape.add("pump", "metal", bevel_box(Vec3::new(0.05, 0.06, 0.05), 0.006).at(0.0, y, -0.005));
    shape.add("pump", "rubber", bevel_box(Vec3::new(0.13, 0.07, 0.008), 0.003).at(0.0, y + 0.045, 0.138));
    shape.add("pump", "screen", bevel_box(Vec3::new(0.115, 0.056, 0.006), 0.001).at(0.0, y + 0.045, 0.1405));
    for row in 0..3 {
        for column in 0..4 {
            let key = bevel_box(Vec3::new(0.022, 0.014, 0.006), 0.002);
            shape.add(
                "pump",
                "metal",
                key.at((column as f32 - 1.5) * 0.03, y - 0.012 - row as f32 * 0.024, 0.1405),
            );
        }
    }
    let grip = [
        Vec3::new(-0.06, y + 0.098, 0.075),
        Vec3::new(-0.05, y + 0.135, 0.075),
        Vec3::new(0.05, y + 0.135, 0.075),
        Vec3::new(0.06, y + 0.098, 0.075),
    ];
    shape.add("pump", "rubber", tube(&smooth_path(&grip, 4), 0.008, 8));
    shape.light(Vec3::new(0.0, y + 0.05, 0.2), crate::num::LinearRgb([0.5, 0.8, 1.0]), 0.8, 1.0);
}
