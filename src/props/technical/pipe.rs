//! Pipes along a wall: parallel runs on brackets, flanged joints, an elbow down, a valve, a gauge.

use glam::Vec3;

use crate::mesh::{TriMesh, bevel_box, cylinder, sphere, tube};
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PIPE: Generator = Generator {
    kind: "pipe",
    title: "Wall pipes",
    group: "technical",
    words: &["pipes", "piping", "conduit", "steam pipe", "water pipe", "duct"],
    styles: &["copper", "single"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.8, 2.0, 5.0),
        Param::m("height", 0.5, 0.8, 2.0),
        Param::m("depth", 0.16, 0.22, 0.35),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "brass", material: "copper" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "seat", material: "red plastic" },
        SlotSpec { name: "ceramic", material: "white plastic" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let slot = if args.is("copper") { "brass" } else { "metal" };
    let r = (size.z * 0.2).min(size.y * 0.075);
    let (half, top) = (size.x * 0.5, size.y * 0.5);
    let flange = r * 1.5;
    let z = size.z - flange - 0.002;
    let y = top - flange;
    // The main run turns down at the right through an elbow.
    let bend = r * 3.0;
    let x_down = half - flange;
    let mut run = vec![Vec3::new(-half + 0.002, y, z), Vec3::new(x_down - bend, y, z)];
    run.extend((1..=8).map(|i| {
        let turn = on_circle(FRAC_PI_2 * (1.0 - i as f32 / 8.0)) * bend;
        Vec3::new(x_down - bend + turn.x, y - bend + turn.y, z)
    }));
    run.push(Vec3::new(x_down, -top + 0.002, z));
    shape.add("run", slot, tube(&run[..2], r, 16));
    shape.add("run", slot, tube(&run[1..10], r, 16));
    shape.add("run", slot, tube(&run[9..], r, 16));
    for x in [-half, -half * 0.2, x_down - bend - 0.03] {
        collar(shape, Vec3::new(x.max(-half) + 0.001, y, z), Vec3::X, flange, r);
    }
    collar(shape, Vec3::new(x_down, y - bend - 0.03, z), -Vec3::Y, flange, r);
    collar(shape, Vec3::new(x_down, -top + 0.031, z), -Vec3::Y, flange, r);
    if !args.is("single") {
        let thin = r * 0.55;
        for i in 0..2 {
            let y = y - r * (3.4 + 2.2 * i as f32);
            let end = x_down - flange * 1.6;
            let pipe = rod(Vec3::new(-half + 0.002, y, z), Vec3::new(end, y, z), thin, 12);
            shape.add("thin", "brass", pipe);
            let down = Vec3::new(end - thin * (1.0 + 3.0 * i as f32), -top + 0.002, z);
            let up = Vec3::new(down.x, y, z);
            shape.add("thin", "brass", rod(down, up, thin * 0.98, 12));
            shape.add("thin", "brass", sphere(thin * 1.25, 3).moved(up));
        }
    }
    for share in [-0.62, 0.28] {
        let x = half * share;
        let low = if args.is("single") { y - flange } else { y - r * 6.4 };
        let plate = bevel_box(Vec3::new(0.05, y + flange - low, 0.012), 0.003);
        shape.add("brackets", "iron", plate.at(x, (y + flange + low) * 0.5, 0.006));
        let arm = bevel_box(Vec3::new(0.03, 0.03, z), 0.004);
        shape.add("brackets", "iron", arm.at(x, y - r - 0.013, z * 0.5));
        let hoop: Vec<Vec3> = (0..=20)
            .map(|i| on_circle(TAU * i as f32 / 20.0) * (r + 0.004))
            .map(|p| Vec3::new(x, y + p.x, z + p.y))
            .collect();
        shape.add("brackets", "iron", tube(&hoop, 0.006, 6));
    }
    valve(shape, Vec3::new(-half * 0.42, y, z), r, size.z);
    gauge(shape, Vec3::new(half * 0.05, y, z), r, size.z);
}

/// Two bolted discs around the pipe, `along` its axis.
fn collar(shape: &mut Shape, at: Vec3, along: Vec3, radius: f32, r: f32) {
    let turn = if along.x.abs() > 0.5 { rot_z(-FRAC_PI_2) } else { rot_z(crate::num::math::PI) };
    for step in [0.0, 0.015] {
        let disc = cylinder(radius, 0.013, 20, 0.002).turned(turn);
        shape.add("flanges", "iron", disc.moved(at + along * step));
    }
    for i in 0..6 {
        let out = on_circle(TAU * i as f32 / 6.0) * (radius + r) * 0.5;
        let bolt: TriMesh = cylinder(r * 0.16, 0.034, 6, 0.001).at(out.x, -0.003, out.y).turned(turn);
        shape.add("flanges", "metal", bolt.moved(at));
    }
}

/// A hand wheel facing the room on a bulged body.
fn valve(shape: &mut Shape, at: Vec3, r: f32, front: f32) {
    let body = sphere(r * 1.4, 3);
    shape.add("valve", "iron", body.moved(at));
    let wheel_z = front - 0.009;
    shape.add("valve", "brass", rod(at, Vec3::new(at.x, at.y, wheel_z), r * 0.3, 10));
    let radius = r * 1.45;
    let rim: Vec<Vec3> = (0..=28)
        .map(|i| on_circle(TAU * i as f32 / 28.0) * (radius - 0.007))
        .map(|p| Vec3::new(at.x + p.x, at.y + p.y, wheel_z))
        .collect();
    shape.add("wheel", "seat", tube(&rim, 0.0065, 8));
    for i in 0..3 {
        let out = on_circle(TAU * i as f32 / 6.0 + 0.3) * (radius - 0.008);
        let center = Vec3::new(at.x, at.y, wheel_z - 0.001);
        let spoke = Vec3::new(out.x, out.y, 0.0);
        shape.add("wheel", "seat", rod(center - spoke, center + spoke, 0.0045, 6));
    }
}

/// A round dial on a short stub.
fn gauge(shape: &mut Shape, at: Vec3, r: f32, front: f32) {
    let radius = r * 1.1;
    let stub = rod(at, Vec3::new(at.x, at.y, front - 0.014), r * 0.35, 10);
    shape.add("gauge", "brass", stub);
    let case = cylinder(radius, 0.022, 24, 0.004).turned(rot_x(FRAC_PI_2));
    shape.add("gauge", "brass", case.at(at.x, at.y, front - 0.024));
    let face = cylinder(radius * 0.84, 0.003, 24, 0.0).turned(rot_x(FRAC_PI_2));
    shape.add("gauge", "ceramic", face.at(at.x, at.y, front - 0.003));
    let needle = bevel_box(Vec3::new(radius * 0.9, 0.004, 0.002), 0.0).turned(rot_z(0.8));
    shape.add("gauge", "seat", needle.at(at.x + radius * 0.12, at.y + radius * 0.12, front - 0.001));
}
