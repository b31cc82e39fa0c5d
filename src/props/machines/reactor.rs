//! A reactor: a glowing core between pylons with rings that turn about it, a torus of plasma, or a pressure vessel.

use glam::{Vec2, Vec3};

use super::parts::turned;
use super::reactor_kinds::{tokamak, vessel};
use crate::mesh::{band, bar, bevel_box, lathe, profile, smooth_path, tube};
use crate::num::LinearRgb;
use crate::num::math::{TAU, atan2, on_circle, rot_y};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const REACTOR: Generator = Generator {
    kind: "reactor",
    title: "Reactor",
    group: "machines",
    words: &[
        "fusion reactor",
        "reactor core",
        "power core",
        "energy core",
        "nuclear reactor",
        "warp core",
        "plasma core",
        "tokamak",
        "fusion core",
    ],
    styles: &["tokamak", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 1.2, 2.2, 5.0),
        Param::m("height", 1.4, 2.8, 6.0),
        Param::m("depth", 1.2, 2.2, 5.0),
    ],
    source: "drawn freely; railing and console heights as in ISO 14122",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "lamp", material: "glowing screen" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "brass", material: "copper" },
        SlotSpec { name: "trim", material: "yellow painted metal" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    if args.is("tokamak") {
        tokamak(shape, r, size.y);
    } else if args.is("industrial") {
        vessel(shape, r, size.y);
    } else {
        column(shape, r, size.y);
    }
}

/// (radius, height) pairs given as shares of `r` and `h`.
pub fn scaled(points: &[(f32, f32)], r: f32, h: f32) -> Vec<(f32, f32)> {
    points.iter().map(|(a, b)| (a * r, b * h)).collect()
}

/// Base and crown with the core between, three gimballed rings about it.
fn column(shape: &mut Shape, r: f32, h: f32) {
    let base = [
        (0.0, 0.0),
        (1.0, 0.0),
        (1.0, 0.035),
        (0.97, 0.045),
        (0.8, 0.05),
        (0.78, 0.09),
        (0.62, 0.13),
        (0.5, 0.14),
        (0.46, 0.2),
        (0.3, 0.24),
        (0.26, 0.27),
        (0.0, 0.27),
    ];
    shape.add("base", "metal", lathe(&profile(&scaled(&base, r, h)), 48, 0.4));
    let crown = [
        (0.0, 0.76),
        (0.24, 0.76),
        (0.3, 0.79),
        (0.46, 0.82),
        (0.52, 0.87),
        (0.52, 0.92),
        (0.4, 0.97),
        (0.2, 1.0),
        (0.0, 1.0),
    ];
    shape.add("crown", "metal", lathe(&profile(&scaled(&crown, r, h)), 40, 0.4));
    for (y, out) in [(0.125, 0.67), (0.225, 0.4), (0.835, 0.5)] {
        shape.add("lights", "lamp", band(r * out, h * 0.014, r * 0.06, 40).at(0.0, h * y, 0.0));
    }
    // Core: a rod of light in glass, swelling in its middle.
    let fire = [
        (0.0, 0.26),
        (0.09, 0.265),
        (0.07, 0.34),
        (0.1, 0.42),
        (0.19, 0.5),
        (0.1, 0.58),
        (0.07, 0.68),
        (0.09, 0.765),
        (0.0, 0.77),
    ];
    let fire: Vec<Vec2> = crate::mesh::smooth_profile(&scaled(&fire, r, h), 3);
    shape.add("core", "lamp", lathe(&fire, 24, 1.0));
    shape.add("glass", "glass", band(r * 0.25, h * 0.5, r * 0.02, 32).at(0.0, h * 0.265, 0.0));
    for y in [0.275, 0.74] {
        shape.add("collars", "brass", band(r * 0.275, h * 0.022, r * 0.05, 32).at(0.0, h * y, 0.0));
    }
    pylons(shape, r, h);
    rings(shape, r, h);
    shape.light(Vec3::new(0.0, h * 0.5, r * 0.4), LinearRgb([0.45, 0.78, 1.0]), 180.0, 10.0);
    for i in 0..3 {
        let turn = rot_y(TAU * (i as f32 + 0.5) / 3.0 + 0.35);
        let hose = [(0.95, 0.03), (0.86, 0.16), (0.66, 0.2), (0.44, 0.19)];
        let path: Vec<Vec3> = hose.iter().map(|(a, b)| Vec3::new(0.0, b * h, a * r)).collect();
        for dx in [-0.07, 0.07] {
            let hose = tube(&smooth_path(&path, 5), r * 0.03, 8).at(dx * r, 0.0, 0.0);
            shape.add("hoses", "rubber", hose.turned(turn));
        }
    }
}

/// Bent pylons that carry the crown, with coils on them.
fn pylons(shape: &mut Shape, r: f32, h: f32) {
    for i in 0..3 {
        let turn = rot_y(TAU * i as f32 / 3.0 + crate::num::math::PI);
        let line = [(0.86, 0.03), (0.88, 0.3), (0.9, 0.5), (0.86, 0.72), (0.7, 0.86), (0.48, 0.9)];
        let path: Vec<Vec3> = line.iter().map(|(a, b)| Vec3::new(0.0, b * h, a * r)).collect();
        let beam = bar(&path, Vec3::Z, |t| Vec2::new(0.2 - 0.06 * t, 0.14) * r, r * 0.02);
        shape.add("pylons", "iron", beam.turned(turn));
        for y in [0.2, 0.26, 0.32, 0.62, 0.68] {
            let coil = bevel_box(Vec3::new(r * 0.26, h * 0.03, r * 0.2), r * 0.02);
            shape.add("coils", "brass", coil.at(0.0, h * y, r * 0.88).turned(turn));
        }
        let strip = bevel_box(Vec3::new(r * 0.04, h * 0.2, r * 0.02), r * 0.008);
        shape.add("lights", "lamp", strip.at(0.0, h * 0.47, r * 0.82).turned(turn));
        shape.add(
            "pylons",
            "trim",
            bevel_box(Vec3::new(r * 0.3, h * 0.05, r * 0.24), r * 0.02)
                .at(0.0, h * 0.05, r * 0.85)
                .turned(turn),
        );
    }
}

fn rings(shape: &mut Shape, r: f32, h: f32) {
    let center = Vec3::new(0.0, h * 0.5, 0.0);
    let room = (r * 0.74).min(h * 0.24);
    for (i, (name, share, axis)) in [
        ("outer ring", 1.0, Vec3::X),
        ("middle ring", 0.82, Vec3::Z),
        ("inner ring", 0.66, Vec3::new(0.7, 0.0, 0.714)),
    ]
    .iter()
    .enumerate()
    {
        let axis = axis.normalize();
        let out = room * share;
        let motion = Motion::Spin { axis, period_secs: 6.0 - 1.5 * i as f32 };
        shape.moving(*name, center, motion, |shape| {
            let thick = room * 0.07;
            let profile = [
                (out - thick, -thick * 0.5),
                (out, -thick * 0.5),
                (out, thick * 0.5),
                (out - thick, thick * 0.5),
                (out - thick, -thick * 0.5),
            ];
            let hoop = turned(&profile, 40);
            // Tilted about its own axle, so that each shows another face at rest.
            let tilt = crate::num::math::rot_axis(axis, [0.5, -0.35, 0.25][i]);
            shape.add("rings", "metal", hoop.turned(tilt).moved(center));
            for k in 0..8 {
                let way = on_circle(TAU * (k as f32 + 0.5) / 8.0) * (out - thick * 0.5);
                let node = bevel_box(Vec3::new(thick * 1.5, thick * 1.5, thick * 1.9), thick * 0.3);
                let turn = rot_y(atan2(way.x, way.y));
                let slot = if k % 2 == 0 { "iron" } else { "lamp" };
                let small = if k % 2 == 0 { 1.0 } else { 0.8 };
                let node = node.stretched(Vec3::splat(small)).turned(turn).at(way.x, 0.0, way.y);
                shape.add("rings", slot, node.turned(tilt).moved(center));
            }
        });
    }
}
