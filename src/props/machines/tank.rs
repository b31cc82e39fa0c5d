//! A storage tank: upright on legs, lying on saddles, a capsule of glowing fluid, or a copper still.

use glam::Vec3;

use super::parts::{along_x, bolts, flange, gauge, pipe, turned, valve};
use super::still::still;
use crate::mesh::{TriMesh, band, bevel_box, cylinder, extrude, square_post, tube};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_4, TAU, on_circle, rot_x, rot_y};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TANK: Generator = Generator {
    kind: "tank",
    title: "Storage tank",
    group: "machines",
    words: &[
        "water tank",
        "gas tank",
        "fuel tank",
        "oil tank",
        "pressure vessel",
        "boiler",
        "fermenter",
        "vat",
        "distillery still",
        "copper still",
    ],
    styles: &["horizontal", "sci-fi", "distillery"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.6, 3.0),
        Param::m("height", 1.2, 2.4, 4.0),
        Param::m("depth", 0.7, 1.2, 2.4),
    ],
    source: "makers' tables of upright and lying pressure vessels of 1 to 5 m³",
    slots: &[
        SlotSpec { name: "metal", material: "galvanised steel" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "brass", material: "copper" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "lamp", material: "green glow" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("horizontal") {
        lying(shape, size);
    } else if args.is("sci-fi") {
        capsule(shape, size);
    } else if args.is("distillery") {
        still(shape, size);
    } else {
        upright(shape, size);
    }
}

/// Dished ends and a straight wall between: (radius, height) pairs from `low` to `high`.
fn dished(r: f32, low: f32, high: f32) -> Vec<(f32, f32)> {
    let dish = (r * 0.42).min((high - low) * 0.3);
    let arc = |i: usize| on_circle(TAU * 0.25 * i as f32 / 6.0);
    let mut points: Vec<(f32, f32)> =
        (0..=6).map(|i| (arc(i).y * r, low + dish * (1.0 - arc(i).x))).collect();
    points.extend((0..=6).map(|i| (arc(i).x * r, high - dish * (1.0 - arc(i).y))));
    points[0].0 = 0.0;
    points[13].0 = 0.0;
    points
}

fn upright(shape: &mut Shape, size: Vec3) {
    let r = (size.x * 0.38).min(size.z * 0.5 / 1.03);
    let pr = (r * 0.085).max(0.03);
    let (low, high) = (size.y * 0.15, size.y - pr * 4.0);
    shape.add("shell", "metal", turned(&dished(r, low, high), 40));
    let dish = r * 0.42;
    let wall = high - low - dish * 2.0;
    for share in [0.02, 0.5, 0.98] {
        let hoop = band(r * 1.03, 0.05, r * 0.05, 40);
        shape.add("bands", "iron", hoop.at(0.0, low + dish + wall * share - 0.025, 0.0));
    }
    for i in 0..4 {
        let way = on_circle(FRAC_PI_4 + TAU * i as f32 / 4.0) * r * 0.9;
        let (foot, head) = (Vec3::new(way.x, 0.0, way.y), Vec3::new(way.x, low + dish + 0.06, way.y));
        shape.add("legs", "iron", square_post(foot, head, |_| glam::Vec2::splat(r * 0.14), 0.008));
        shape.add("legs", "iron", cylinder(r * 0.14, 0.02, 16, 0.004).moved(foot));
        let pad = bevel_box(Vec3::new(r * 0.26, dish * 0.7, 0.02), 0.006).at(0.0, 0.0, r * 0.99);
        let turn = rot_y(crate::num::math::atan2(way.x, way.y));
        shape.add("legs", "iron", pad.turned(turn).at(0.0, low + dish + dish * 0.3, 0.0));
    }
    // Filling pipe from the top down the left.
    let x = size.x * 0.5 - pr * 2.0;
    let top = size.y - pr;
    let path = [
        Vec3::new(0.0, high - 0.04, 0.0),
        Vec3::new(0.0, top, 0.0),
        Vec3::new(-x, top, 0.0),
        Vec3::new(-x, 0.0, 0.0),
    ];
    shape.add("pipes", "iron", pipe(&path, pr, pr * 3.0));
    shape.add("pipes", "iron", flange(Vec3::new(0.0, high + pr * 0.4, 0.0), Vec3::Y, pr * 2.2, pr * 0.6));
    shape.add("pipes", "iron", cylinder(pr * 2.0, pr * 0.6, 20, pr * 0.1).at(-x, 0.0, 0.0));
    let stem = Vec3::new(0.35, 0.0, 0.94).normalize();
    valve(
        shape,
        "filling valve",
        ["iron", "seat"],
        Vec3::new(-x, size.y * 0.52, 0.0),
        (Vec3::Y, stem),
        pr * 0.94,
    );
    let dial = Vec3::new(-x, size.y * 0.74, pr * 2.0);
    gauge(shape, ["brass", "ceramic", "iron"], dial, Vec3::Z, pr * 1.9);
    // Drain below, towards the front.
    let y = low * 0.5;
    let drain = [Vec3::new(0.0, low + 0.05, 0.0), Vec3::new(0.0, y, 0.0), Vec3::new(0.0, y, r * 0.8)];
    shape.add("pipes", "iron", pipe(&drain, pr * 0.7, pr * 2.0));
    shape.add("pipes", "iron", flange(Vec3::new(0.0, y, r * 0.8), Vec3::Z, pr * 1.5, pr * 0.6));
    ladder(shape, size, high, r);
    manhole(shape, Vec3::new(r * 0.42, high - dish * 0.22, r * 0.3), r * 0.2);
    let plate = bevel_box(Vec3::new(r * 0.36, r * 0.24, 0.012), 0.003);
    shape.add("plate", "ceramic", plate.at(0.0, size.y * 0.6, r + 0.002));
}

fn ladder(shape: &mut Shape, size: Vec3, high: f32, r: f32) {
    let x = size.x * 0.5 - 0.02;
    let half = (r * 0.36).min(0.22);
    for z in [-half, half] {
        let path = [
            Vec3::new(x, 0.0, z),
            Vec3::new(x, high + 0.04, z),
            Vec3::new(r * 0.6, high + 0.04, z),
            Vec3::new(r * 0.5, high - r * 0.15, z),
        ];
        shape.add("ladder", "iron", pipe(&path, 0.018, 0.12));
        for share in [0.35, 0.75] {
            let y = size.y * share;
            let inner = (r * r - z * z).max(0.0).sqrt() - 0.01;
            shape.add("ladder", "iron", rod(Vec3::new(inner, y, z), Vec3::new(x, y, z), 0.012, 8));
        }
    }
    let rungs = ((high - 0.2) / 0.28).floor().max(2.0) as usize;
    for i in 0..rungs {
        let y = 0.25 + (high - 0.3) * i as f32 / (rungs - 1) as f32;
        shape.add("ladder", "iron", rod(Vec3::new(x, y, -half), Vec3::new(x, y, half), 0.012, 8));
    }
}

fn manhole(shape: &mut Shape, at: Vec3, r: f32) {
    shape.add("manhole", "metal", cylinder(r * 0.86, r * 1.1, 24, 0.004).moved(at - Vec3::Y * r * 0.7));
    shape.add("manhole", "iron", cylinder(r, r * 0.18, 24, 0.005).moved(at + Vec3::Y * r * 0.4));
    shape.add("manhole", "iron", bolts(at + Vec3::Y * r * 0.56, Vec3::Y, r * 0.82, 8, r * 0.09));
}

fn lying(shape: &mut Shape, size: Vec3) {
    let r = (size.z * 0.48).min(size.y * 0.4);
    let half = size.x * 0.5;
    let y = size.y * 0.08 + r + 0.04;
    let shell = along_x(turned(&dished(r, -half, half), 40));
    shape.add("shell", "metal", shell.at(0.0, y, 0.0));
    for x in [-half * 0.55, half * 0.55] {
        let hoop = along_x(band(r * 1.02, 0.07, r * 0.05, 40).at(0.0, -0.035, 0.0));
        shape.add("bands", "iron", hoop.at(x, y, 0.0));
        // A saddle cut to the shell.
        let arc = (0..=10).map(|i| on_circle(TAU * (0.55 + 0.4 * i as f32 / 10.0)) * r * 1.01);
        let mut outline: Vec<glam::Vec2> = vec![glam::Vec2::new(r * 0.8, -y)];
        outline.extend(arc.collect::<Vec<_>>().into_iter().rev());
        outline.push(glam::Vec2::new(-r * 0.8, -y));
        let saddle = extrude(&outline, 0.12, 0.01).turned(rot_y(TAU * 0.25));
        shape.add("saddles", "iron", saddle.at(x, y, 0.0));
        let foot = bevel_box(Vec3::new(0.22, 0.03, r * 1.8), 0.006);
        shape.add("saddles", "iron", foot.at(x, 0.015, 0.0));
    }
    manhole(shape, Vec3::new(half * 0.25, y + r * 0.97, 0.0), r * 0.3);
    let pr = r * 0.08;
    let center = Vec3::new(-half * 0.3, y + r + pr * 1.5, 0.0);
    shape.add("pipes", "iron", cylinder(pr * 1.2, pr * 3.0, 16, 0.0).moved(center - Vec3::Y * pr * 2.5));
    valve(shape, "relief valve", ["iron", "seat"], center + Vec3::Y * pr * 0.2, (Vec3::X, Vec3::Y), pr);
    let outlet = [
        Vec3::new(half * 0.8, y - r * 0.5, 0.0),
        Vec3::new(half * 0.8, pr * 2.4, 0.0),
        Vec3::new(half * 0.8, pr * 2.4, r),
    ];
    shape.add("pipes", "iron", pipe(&outlet, pr, pr * 3.0));
    shape.add("pipes", "iron", flange(Vec3::new(half * 0.8, pr * 2.4, r), Vec3::Z, pr * 2.0, pr * 0.6));
    gauge(
        shape,
        ["brass", "ceramic", "iron"],
        Vec3::new(-half * 0.1, y + r * 0.3, r * 0.98),
        Vec3::Z,
        r * 0.14,
    );
}

/// A glass cylinder of glowing fluid between armoured caps.
fn capsule(shape: &mut Shape, size: Vec3) {
    let r = size.x.min(size.z) * 0.5;
    let h = size.y;
    let cap = |shape: &mut Shape, flip: bool| {
        let points = [
            (0.0, 0.0),
            (0.98, 0.0),
            (1.0, 0.01),
            (1.0, 0.09),
            (0.94, 0.11),
            (0.94, 0.15),
            (0.82, 0.19),
            (0.8, 0.22),
            (0.0, 0.22),
        ];
        let points: Vec<(f32, f32)> = points.iter().map(|(a, b)| (a * r, b * h)).collect();
        let mesh = turned(&points, 32);
        shape.add("caps", "metal", if flip { mesh.turned(rot_x(TAU * 0.5)).at(0.0, h, 0.0) } else { mesh });
    };
    cap(shape, false);
    cap(shape, true);
    shape.add("fluid", "lamp", cylinder(r * 0.62, h * 0.5, 28, 0.01).at(0.0, h * 0.21, 0.0));
    let glass: TriMesh = band(r * 0.76, h * 0.58, 0.02, 32).at(0.0, h * 0.21, 0.0);
    shape.add("glass", "glass", glass);
    for i in 0..4 {
        let way = on_circle(FRAC_PI_4 + TAU * i as f32 / 4.0);
        let turn = rot_y(crate::num::math::atan2(way.x, way.y));
        let path = [(0.88, 0.1), (0.88, 0.24), (0.82, 0.3), (0.82, 0.7), (0.88, 0.76), (0.88, 0.9)];
        let path: Vec<Vec3> = path.iter().map(|(a, b)| Vec3::new(0.0, b * h, a * r)).collect();
        shape.add(
            "struts",
            "iron",
            crate::mesh::bar(&path, Vec3::Z, |_| glam::Vec2::new(0.13, 0.08) * r, 0.01).turned(turn),
        );
        let hose = [
            Vec3::new(0.0, h * 0.84, r * 0.9),
            Vec3::new(r * 0.12, h * 0.5, r * 0.84),
            Vec3::new(0.0, h * 0.16, r * 0.92),
        ];
        let hose = tube(&crate::mesh::smooth_path(&hose, 6), r * 0.03, 8);
        shape.add("hoses", "seat", hose.turned(rot_y(TAU * i as f32 / 4.0 + 0.3)));
    }
    let hub = [(0.0, 0.0), (0.5, 0.0), (0.5, 0.02), (0.42, 0.03), (0.2, 0.03), (0.18, 0.05), (0.0, 0.05)];
    let hub: Vec<(f32, f32)> = hub.iter().map(|(a, b)| (a * r, b * h)).collect();
    shape.add("caps", "iron", turned(&hub, 24).at(0.0, h * 0.985, 0.0));
    for i in 0..8 {
        let vent = bevel_box(Vec3::new(r * 0.3, h * 0.035, r * 0.06), 0.008).at(0.0, h * 0.95, r * 0.98);
        let turn = rot_y(TAU * (i as f32 + 0.5) / 8.0);
        shape.add("caps", "iron", vent.clone().turned(turn));
        shape.add("caps", "iron", vent.at(0.0, -h * 0.9, 0.0).turned(turn));
    }
    for y in [0.1, 0.86] {
        shape.add("rings", "lamp", band(r * 0.97, h * 0.03, r * 0.05, 32).at(0.0, h * y, 0.0));
    }
    shape.light(Vec3::new(0.0, h * 0.5, r + 0.1), LinearRgb([0.35, 1.0, 0.5]), 25.0, 4.0);
}
