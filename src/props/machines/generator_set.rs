//! A power generator: a diesel on a skid, a steam engine with its flywheel, or a portable set in a tube frame.

use glam::Vec3;

use super::generator_parts::{control_box, radiator};
use super::parts::{along_x, bolts, pipe, turned};
use super::portable_set::portable;
use super::steam_engine::steam_engine;
use crate::mesh::{TriMesh, bevel_box, cylinder, ring, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const GENERATOR_SET: Generator = Generator {
    kind: "generator_set",
    title: "Power generator",
    group: "machines",
    words: &[
        "generator",
        "diesel generator",
        "engine",
        "genset",
        "steam engine",
        "motor",
        "dynamo",
        "engine block",
        "portable generator",
        "diesel engine",
    ],
    styles: &["steam", "portable"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.7, 2.0, 3.6),
        Param::m("height", 0.6, 1.3, 2.2),
        Param::m("depth", 0.5, 0.9, 1.8),
        Param::count("cylinders", 2.0, 4.0, 6.0),
    ],
    source: "makers' tables of diesel sets of 20 to 60 kVA",
    slots: &[
        SlotSpec { name: "metal", material: "green painted metal" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "trim", material: "yellow painted metal" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "ceramic", material: "white plastic" },
        SlotSpec { name: "rubber", material: "black rubber" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("steam") {
        steam_engine(shape, size);
    } else if args.is("portable") {
        portable(shape, size);
    } else {
        diesel(shape, size, args.count("cylinders").max(2));
    }
}

fn diesel(shape: &mut Shape, s: Vec3, cylinders: usize) {
    let (w, h, d) = (s.x, s.y, s.z);
    for side in [-1.0, 1.0] {
        let rail = bevel_box(Vec3::new(w, h * 0.09, d * 0.12), 0.008);
        shape.add("skid", "iron", rail.at(0.0, h * 0.045, side * d * 0.44));
    }
    for x in [-0.4, 0.0, 0.4] {
        shape.add(
            "skid",
            "iron",
            bevel_box(Vec3::new(w * 0.06, h * 0.07, d * 0.8), 0.006).at(w * x, h * 0.05, 0.0),
        );
    }
    // Block, sump and heads.
    let (from, to) = (-w * 0.24, w * 0.14);
    let middle = (from + to) * 0.5;
    let block = bevel_box(Vec3::new(to - from, h * 0.34, d * 0.4), 0.02);
    shape.add("block", "metal", block.at(middle, h * 0.42, 0.0));
    shape.add(
        "block",
        "metal",
        bevel_box(Vec3::new((to - from) * 0.9, h * 0.14, d * 0.3), 0.02).at(middle, h * 0.19, 0.0),
    );
    let pitch = (to - from) / cylinders as f32;
    for i in 0..cylinders {
        let x = from + pitch * (i as f32 + 0.5);
        shape.add(
            "heads",
            "metal",
            bevel_box(Vec3::new(pitch * 0.86, h * 0.11, d * 0.34), 0.012).at(x, h * 0.64, 0.0),
        );
        let cover = bevel_box(Vec3::new(pitch * 0.7, h * 0.06, d * 0.24), 0.02);
        shape.add("heads", "trim", cover.at(x, h * 0.715, 0.0));
        shape.add("heads", "iron", cylinder(pitch * 0.07, h * 0.03, 6, 0.002).at(x, h * 0.74, 0.0));
        // Exhaust stubs at the back, injectors and their lines in front.
        let stub = [
            Vec3::new(x, h * 0.64, -d * 0.12),
            Vec3::new(x, h * 0.64, -d * 0.27),
            Vec3::new(x, h * 0.7, -d * 0.3),
        ];
        shape.add("exhaust", "iron", pipe(&stub, d * 0.035, d * 0.06));
        let line = [
            Vec3::new(x, h * 0.68, d * 0.15),
            Vec3::new(x, h * 0.66, d * 0.24),
            Vec3::new(middle, h * 0.45, d * 0.27),
        ];
        shape.add("lines", "brass", tube(&crate::mesh::smooth_path(&line, 5), 0.007, 6));
        let panel = bevel_box(Vec3::new(pitch * 0.72, h * 0.13, 0.02), 0.006);
        shape.add("block", "iron", panel.at(x, h * 0.34, d * 0.2));
        shape.add("block", "trim", bolts(Vec3::new(x, h * 0.34, d * 0.208), Vec3::Z, h * 0.045, 4, 0.007));
    }
    shape.add(
        "pump",
        "iron",
        along_x(cylinder(d * 0.06, (to - from) * 0.5, 16, 0.006)).at(
            middle - (to - from) * 0.25,
            h * 0.45,
            d * 0.27,
        ),
    );
    let manifold = rod(Vec3::new(from, h * 0.71, -d * 0.3), Vec3::new(to, h * 0.71, -d * 0.3), d * 0.055, 14);
    shape.add("exhaust", "iron", manifold);
    // Silencer and stack.
    let stack = [
        Vec3::new(to - 0.03, h * 0.71, -d * 0.3),
        Vec3::new(to - 0.03, h * 0.88, -d * 0.3),
        Vec3::new(from, h * 0.88, -d * 0.3),
    ];
    shape.add("exhaust", "iron", pipe(&stack, d * 0.04, d * 0.08));
    let can = along_x(turned(
        &[
            (0.0, 0.0),
            (d * 0.06, 0.0),
            (d * 0.09, 0.03),
            (d * 0.09, w * 0.22),
            (d * 0.06, w * 0.22 + 0.03),
            (0.0, w * 0.22 + 0.03),
        ],
        20,
    ));
    shape.add("exhaust", "iron", can.at(middle - w * 0.13, h * 0.88, -d * 0.3));
    let end = [
        Vec3::new(from + 0.02, h * 0.88, -d * 0.3),
        Vec3::new(from - w * 0.03, h * 0.88, -d * 0.3),
        Vec3::new(from - w * 0.03, h, -d * 0.3),
    ];
    shape.add("exhaust", "iron", pipe(&end, d * 0.04, d * 0.06));
    flywheel(shape, Vec3::new(to + w * 0.035, h * 0.42, 0.0), (d * 0.36).min(h * 0.32), w * 0.05);
    alternator(shape, s, to + w * 0.07);
    radiator(shape, s, from);
    control_box(shape, s);
    // Air filter.
    let filter = along_x(cylinder(d * 0.1, w * 0.16, 20, 0.012));
    shape.add("filter", "trim", filter.at(middle - w * 0.08, h * 0.86, d * 0.12));
    shape.add(
        "filter",
        "iron",
        pipe(&[Vec3::new(middle, h * 0.84, d * 0.12), Vec3::new(middle, h * 0.7, d * 0.2)], d * 0.05, 0.05),
    );
}

fn flywheel(shape: &mut Shape, at: Vec3, r: f32, thick: f32) {
    let wheel = [
        (0.0, -0.6),
        (0.3, -0.6),
        (0.34, -0.3),
        (0.78, -0.3),
        (0.82, -0.5),
        (0.98, -0.5),
        (1.0, -0.4),
        (1.0, 0.4),
        (0.98, 0.5),
        (0.82, 0.5),
        (0.78, 0.3),
        (0.34, 0.3),
        (0.3, 0.6),
        (0.0, 0.6),
    ];
    let wheel: Vec<(f32, f32)> = wheel.iter().map(|(a, b)| (a * r, b * thick)).collect();
    shape.moving("flywheel", at, Motion::Spin { axis: Vec3::X, period_secs: 0.8 }, |shape| {
        shape.add("flywheel", "iron", along_x(turned(&wheel, 32)).moved(at));
        let holes = (0..6).map(|i| {
            let way = on_circle(TAU * i as f32 / 6.0) * r * 0.58;
            along_x(ring(r * 0.1, r * 0.025, 14, 6)).at(thick * 0.3, way.x, way.y)
        });
        shape.add("flywheel", "trim", TriMesh::merged(holes).moved(at));
    });
}

fn alternator(shape: &mut Shape, s: Vec3, from: f32) {
    let (h, d) = (s.y, s.z);
    let long = s.x * 0.5 - from - s.x * 0.01;
    let r = (d * 0.3).min(h * 0.27);
    let body = [
        (0.0, 0.0),
        (0.7, 0.0),
        (0.98, 0.06),
        (1.0, 0.08),
        (1.0, 0.74),
        (0.94, 0.78),
        (0.94, 0.9),
        (0.86, 0.98),
        (0.5, 1.0),
        (0.0, 1.0),
    ];
    let body: Vec<(f32, f32)> = body.iter().map(|(a, b)| (a * r, b * long)).collect();
    let y = h * 0.42;
    shape.add("alternator", "metal", along_x(turned(&body, 28)).at(from, y, 0.0));
    let fins = (0..14).map(|i| {
        let fin = bevel_box(Vec3::new(long * 0.6, 0.02, 0.012), 0.003).at(from + long * 0.41, r, 0.0);
        fin.turned(crate::num::math::rot_x(TAU * (i as f32 + 0.5) / 14.0)).at(0.0, y, 0.0)
    });
    shape.add("alternator", "metal", TriMesh::merged(fins));
    for x in [0.2, 0.7] {
        let foot = bevel_box(Vec3::new(long * 0.16, y - r * 0.8 - h * 0.06, d * 0.4), 0.008);
        shape.add("alternator", "iron", foot.at(from + long * x, (y - r * 0.8 + h * 0.06) * 0.5, 0.0));
    }
    let cover = along_x(bolts(Vec3::ZERO, Vec3::Y, r * 0.7, 8, 0.01)).at(s.x * 0.5 - s.x * 0.012, y, 0.0);
    shape.add("alternator", "iron", cover);
}
