//! A fan in a wall: a square frame with a wire guard, louvres, a round port, or a glowing hexagon.

use glam::{Vec2, Vec3};

use super::parts::{along_z, blade, bolts, turned};
use crate::mesh::{TriMesh, bevel_box, cylinder, frame, lathe, profile, ring};
use crate::num::LinearRgb;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_x, rot_z};
use crate::props::architecture::timber::rod;
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const VENTILATION_UNIT: Generator = Generator {
    kind: "ventilation_unit",
    title: "Ventilation unit",
    group: "machines",
    words: &[
        "vent",
        "air vent",
        "ventilator",
        "extractor fan",
        "exhaust fan",
        "wall fan",
        "air conditioner",
        "vent grille",
        "ventilation fan",
        "hvac unit",
        "air duct",
    ],
    styles: &["louvred", "round", "sci-fi", "duct"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.35, 0.8, 2.0),
        Param::m("height", 0.35, 0.8, 2.0),
        Param::m("depth", 0.14, 0.24, 0.6),
        Param::count("blades", 3.0, 5.0, 9.0),
    ],
    source: "makers' tables of plate-mounted axial fans",
    slots: &[
        SlotSpec { name: "metal", material: "galvanised steel" },
        SlotSpec { name: "iron", material: "blackened steel" },
        SlotSpec { name: "rubber", material: "black rubber" },
        SlotSpec { name: "lamp", material: "glowing screen" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let round = args.is("round") || args.is("sci-fi");
    let r = size.x.min(size.y)
        * if args.is("sci-fi") {
            0.33
        } else if round {
            0.39
        } else {
            0.42
        };
    if round {
        port(shape, size, if args.is("sci-fi") { 6 } else { 40 });
    } else {
        casing(shape, size, r);
    }
    well(shape, r, size.z);
    rotor(args, shape, r, size.z);
    if args.is("louvred") || args.is("duct") {
        louvres(shape, size, args.is("duct"));
    } else if args.is("sci-fi") {
        struts(shape, r, size.z);
    } else {
        guard(shape, r, size.z);
    }
}

/// A square plate with a deep rim, held by screws.
fn casing(shape: &mut Shape, size: Vec3, r: f32) {
    let face = size.z - 0.03;
    let inset = (size.x.min(size.y) * 0.5 - r).max(0.02);
    let rim =
        [(0.0, 0.0), (0.0, face - 0.012), (0.012, face), (0.034, face), (0.04, face - 0.014), (0.04, 0.0)];
    let rim: Vec<Vec2> = rim.iter().map(|(a, b)| Vec2::new(*a, *b)).collect();
    let closed: Vec<Vec2> = rim.iter().copied().chain([rim[0]]).collect();
    shape.add("casing", "metal", frame(Vec2::new(size.x, size.y), &closed, 0.6));
    shape.add(
        "casing",
        "metal",
        holed(Vec2::new(size.x - 0.06, size.y - 0.06), r, 0.012).at(0.0, 0.0, face - 0.03),
    );
    let back = bevel_box(Vec3::new(size.x - 0.04, size.y - 0.04, 0.012), 0.002);
    shape.add("casing", "iron", back.at(0.0, 0.0, 0.006));
    for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let at = Vec3::new(
            x * (size.x * 0.5 - 0.04 - inset * 0.4),
            y * (size.y * 0.5 - 0.04 - inset * 0.4),
            face - 0.02,
        );
        shape.add("screws", "iron", along_z(cylinder(0.011, 0.006, 6, 0.002)).moved(at));
    }
}

/// A plate with a round hole about the origin, facing +Z: rings of points on the hole and on the rim.
fn holed(size: Vec2, r: f32, thick: f32) -> TriMesh {
    let n = 48;
    let mut mesh = TriMesh::default();
    let outer = |way: Vec2| {
        let scale = (size.x * 0.5 / way.x.abs().max(1e-6)).min(size.y * 0.5 / way.y.abs().max(1e-6));
        way * scale
    };
    for i in 0..n {
        let way = on_circle(TAU * i as f32 / n as f32);
        for (p, z) in [(way * r, thick), (outer(way), thick), (outer(way), 0.0), (way * r, 0.0)] {
            mesh.vertex(p.extend(z), Vec3::Z, Vec2::ZERO);
        }
    }
    for i in 0..n {
        let (a, b) = (i * 4, (i + 1) % n * 4);
        for k in 0..4 {
            let l = (k + 1) % 4;
            mesh.quad([a + k, a + l, b + l, b + k]);
        }
    }
    crate::props::architecture::timber::finished(mesh, 0.6)
}

/// The cone that the fan runs in.
fn well(shape: &mut Shape, r: f32, deep: f32) {
    let (from, to) = (0.012, deep - 0.035);
    let points = [
        (r * 0.98, from),
        (r + 0.012, from),
        (r + 0.012, to - 0.012),
        (r + 0.02, to),
        (r + 0.004, to),
        (r * 0.98, to - 0.02),
        (r * 0.98, from),
    ];
    shape.add("well", "iron", along_z(lathe(&profile(&points), 40, 0.6)));
    shape.add("well", "rubber", along_z(cylinder(r * 0.985, 0.012, 32, 0.0)).at(0.0, 0.0, 0.01));
}

fn rotor(args: &Args, shape: &mut Shape, r: f32, deep: f32) {
    let count = args.count("blades").max(3);
    let z = deep * 0.45;
    let hub = r * 0.22;
    let motor = along_z(cylinder(hub * 0.8, z, 20, 0.006)).at(0.0, 0.0, 0.008);
    shape.add("motor", "iron", motor);
    for i in 0..3 {
        let out = on_circle(TAU * i as f32 / 3.0 + FRAC_PI_2) * r * 0.99;
        let (a, b) = (Vec3::new(0.0, 0.0, 0.035), Vec3::new(out.x, out.y, 0.035));
        shape.add("motor", "iron", rod(a, b, r * 0.03, 8));
    }
    shape.moving("fan", Vec3::new(0.0, 0.0, z), Motion::Spin { axis: Vec3::Z, period_secs: 1.4 }, |shape| {
        let nose = [(0.0, -0.09), (1.0, -0.09), (1.0, 0.05), (0.82, 0.13), (0.4, 0.18), (0.0, 0.19)];
        let nose: Vec<(f32, f32)> = nose.iter().map(|(a, b)| (a * hub, b * deep)).collect();
        shape.add("hub", "metal", along_z(turned(&nose, 20)).at(0.0, 0.0, z));
        let chord = (TAU * r * 0.4 / count as f32).min(r * 0.55);
        let pitch = (deep * 0.3 / chord).clamp(0.15, 0.55);
        for i in 0..count {
            let one = blade((hub * 0.9, r * 0.94), [chord * 0.75, chord], [pitch * 1.25, pitch * 0.7], 0.02);
            let turn = rot_z(TAU * i as f32 / count as f32);
            shape.add("blades", "metal", one.turned(turn).at(0.0, 0.0, z));
        }
    });
}

/// Concentric wires on crossing bars.
fn guard(shape: &mut Shape, r: f32, deep: f32) {
    let z = deep - 0.016;
    let rings = ((r / 0.05).round() as usize).clamp(4, 9);
    let wires = (1..=rings).map(|i| {
        let out = r * 1.02 * i as f32 / rings as f32;
        along_z(ring(out, 0.0035, 36, 5)).at(0.0, 0.0, z - 0.012 * (i / rings) as f32)
    });
    shape.add("guard", "iron", TriMesh::merged(wires));
    for i in 0..4 {
        let out = on_circle(TAU * (i as f32 + 0.5) / 8.0) * (r + 0.012);
        let bar = rod(Vec3::new(-out.x, -out.y, z - 0.008), Vec3::new(out.x, out.y, z - 0.008), 0.005, 6);
        shape.add("guard", "iron", bar);
    }
    let badge = along_z(cylinder(r * 0.16, 0.016, 20, 0.004));
    shape.add("guard", "metal", badge.at(0.0, 0.0, deep - 0.016));
}

/// Slanting slats in front of the fan; a duct adds a flanged collar.
fn louvres(shape: &mut Shape, size: Vec3, duct: bool) {
    let wide = size.x - 0.076;
    let tall = size.y - 0.08;
    let pitch = 0.062 + size.y * 0.012;
    let count = (tall / pitch).floor().max(3.0) as usize;
    for i in 0..count {
        let y = tall * ((i as f32 + 0.5) / count as f32 - 0.5);
        let slat = bevel_box(Vec3::new(wide, 0.004, 0.042), 0.0012).turned(rot_x(0.62));
        shape.add("louvres", "metal", slat.at(0.0, y, size.z - 0.047));
    }
    let post = bevel_box(Vec3::new(0.014, tall, 0.01), 0.002);
    shape.add("louvres", "iron", post.at(0.0, 0.0, size.z - 0.027));
    if duct {
        for z in [0.02, size.z - 0.018] {
            let rim = [(0.0, -0.02), (0.0, 0.018), (0.03, 0.018), (0.03, -0.02), (0.0, -0.02)];
            let rim: Vec<Vec2> = rim.iter().map(|(a, b)| Vec2::new(*a, *b)).collect();
            let collar = frame(Vec2::new(size.x + 0.05, size.y + 0.05), &rim, 0.6);
            shape.add("collar", "iron", collar.at(0.0, 0.0, z));
        }
        for (x, y) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
            let at = Vec3::new(x * (size.x * 0.5 + 0.01), y * (size.y * 0.5 + 0.01), size.z - 0.002);
            shape.add("screws", "metal", along_z(cylinder(0.01, 0.008, 6, 0.002)).moved(at));
        }
    }
}

/// A round or hexagonal rim with bolts.
fn port(shape: &mut Shape, size: Vec3, sides: u32) {
    let r = size.x.min(size.y) * 0.5;
    let deep = size.z;
    let points = [
        (r * 0.8, 0.0),
        (r, 0.0),
        (r, deep * 0.5),
        (r * 0.94, deep * 0.8),
        (r * 0.84, deep * 0.9),
        (r * 0.8, deep * 0.82),
        (r * 0.8, 0.0),
    ];
    let points: Vec<(f32, f32)> = points.to_vec();
    shape.add("casing", "metal", along_z(lathe(&profile(&points), sides, 0.5)));
    let count = if sides == 6 { 6 } else { 12 };
    shape.add("screws", "iron", bolts(Vec3::new(0.0, 0.0, deep * 0.82), Vec3::Z, r * 0.885, count, r * 0.03));
}

/// Three bars to a lit hub.
fn struts(shape: &mut Shape, r: f32, deep: f32) {
    let z = deep * 0.85;
    for i in 0..3 {
        let bar = bevel_box(Vec3::new(r * 0.1, r * 0.96, deep * 0.1), 0.006).at(0.0, r * 0.56, z);
        shape.add("struts", "metal", bar.turned(rot_z(TAU * i as f32 / 3.0)));
    }
    shape.add(
        "struts",
        "iron",
        along_z(cylinder(r * 0.24, deep * 0.14, 6, 0.006)).at(0.0, 0.0, z - deep * 0.07),
    );
    shape.add("glow", "lamp", along_z(cylinder(r * 0.16, deep * 0.1, 6, 0.004)).at(0.0, 0.0, z));
    let lit = [
        (r * 0.9, deep * 0.64),
        (r * 0.985, deep * 0.64),
        (r * 0.985, deep * 0.7),
        (r * 0.9, deep * 0.7),
        (r * 0.9, deep * 0.64),
    ];
    shape.add("glow", "lamp", along_z(lathe(&profile(&lit), 36, 0.6)));
    shape.light(Vec3::new(0.0, 0.0, deep + 0.05), LinearRgb([0.45, 0.75, 1.0]), 8.0, 2.5);
}
