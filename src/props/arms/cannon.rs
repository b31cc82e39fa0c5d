//! A cannon: a cast barrel on a field carriage with spoked wheels, or on a ship's truck carriage.

use glam::Vec3;

use super::wheel::{Wheel, wheel};
use crate::mesh::{TriMesh, bevel_box, cylinder, lathe, profile, ring, sphere, tube};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::monuments::cut::along_x;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const CANNON: Generator = Generator {
    kind: "cannon",
    title: "Cannon",
    group: "arms",
    words: &["field gun", "ship cannon", "artillery piece", "field cannon", "pirate cannon", "naval gun"],
    styles: &["naval", "bronze"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.5, 1.9),
        Param::m("height", 0.8, 1.3, 1.6),
        Param::m("depth", 1.5, 2.6, 3.4),
    ],
    source: "twelve-pounder field guns and naval guns of the 18th century",
    slots: &[
        SlotSpec { name: "iron", material: "forged iron" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "bronze" },
        SlotSpec { name: "soot", material: "charcoal" },
        SlotSpec { name: "rope", material: "rope" },
    ],
    clear_front_m: 0.5,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let slot = if args.is("bronze") { "brass" } else { "iron" };
    if args.is("naval") {
        naval(shape, size, slot);
    } else {
        field(args, shape, size, slot);
    }
}

/// The barrel along +z from its cascabel at z = 0, `long` metres, `r` metres at the breech.
fn barrel(long: f32, r: f32) -> (TriMesh, TriMesh) {
    let line = [
        (0.0, 0.0),
        (0.2, 0.01),
        (0.3, 0.03),
        (0.27, 0.05),
        (0.16, 0.065),
        (0.2, 0.08),
        (0.7, 0.09),
        (1.0, 0.1),
        (1.08, 0.11),
        (1.08, 0.13),
        (0.98, 0.14),
        (0.97, 0.3),
        (1.02, 0.305),
        (1.02, 0.325),
        (0.93, 0.335),
        (0.88, 0.5),
        (0.92, 0.505),
        (0.92, 0.525),
        (0.84, 0.535),
        (0.66, 0.86),
        (0.71, 0.865),
        (0.71, 0.88),
        (0.66, 0.885),
        (0.72, 0.94),
        (0.84, 0.975),
        (0.84, 0.99),
        (0.78, 1.0),
        (0.42, 1.0),
        (0.4, 0.994),
        (0.4, 0.8),
        (0.0, 0.8),
    ];
    let line: Vec<(f32, f32)> = line.iter().map(|(x, y)| (x * r, y * long)).collect();
    let bore = cylinder(r * 0.395, long * 0.012, 24, 0.0);
    let lay = rot_x(FRAC_PI_2);
    (lathe(&profile(&line), 36, 0.45).turned(lay), bore.turned(lay).at(0.0, 0.0, long * 0.82))
}

/// Puts a barrel on its trunnions at `at`, raised by `up` radians; `share` of its length lies behind them.
fn mount(shape: &mut Shape, slot: &'static str, at: Vec3, long: f32, r: f32, up: f32, gap: f32) {
    let share = 0.42;
    let raise = |mesh: TriMesh| mesh.at(0.0, 0.0, -long * share).turned(rot_x(-up)).moved(at);
    let (body, bore) = barrel(long, r);
    shape.add("barrel", slot, raise(body));
    shape.add_inside("barrel", "soot", raise(bore));
    let trunnion = cylinder(r * 0.34, gap, 20, 0.006).turned(rot_z(FRAC_PI_2)).at(gap * 0.5, 0.0, 0.0);
    shape.add("barrel", slot, trunnion.moved(at));
    let vent = cylinder(r * 0.12, r * 0.2, 12, 0.003).at(0.0, r * 0.92, long * 0.17);
    shape.add("barrel", slot, raise(vent));
    for side in [-1.0, 1.0] {
        // Dolphins: the lifting handles over the trunnions.
        let path = [0.38, 0.4, 0.45, 0.5, 0.52].map(|t: f32| {
            let lift = if (t - 0.45).abs() < 0.06 { 1.22 } else { 0.84 };
            Vec3::new(side * r * 0.4, r * lift, long * t)
        });
        shape.add("barrel", slot, raise(tube(&path, r * 0.08, 8)));
    }
}

/// Two cheeks on an axle between spoked wheels, drawn together to a trail that rests on the ground.
fn field(args: &Args, shape: &mut Shape, size: Vec3, slot: &'static str) {
    let wheel_r = size.y * 0.5;
    let rim = (size.x * 0.05).min(0.08);
    let long = size.z * 0.68;
    let r = long * 0.085;
    let axle_z = size.z * 0.5 - long * 0.58 - 0.02;
    let axle = Vec3::new(0.0, wheel_r, axle_z);
    let gap = r * 2.3;
    for side in [-1.0, 1.0] {
        let name = if side < 0.0 { "left wheel" } else { "right wheel" };
        let x = side * (size.x * 0.5 - 0.09);
        let spec = Wheel { radius: wheel_r, width: rim, spokes: 12, dish: 0.02 * side };
        wheel(shape, name, Vec3::new(x, wheel_r, axle_z), &spec, &mut args.random(name));
    }
    let beam = bevel_box(Vec3::new(size.x - 0.34, 0.13, 0.14), 0.012);
    shape.add("axle", "wood", beam.moved(axle));
    let rod = cylinder(0.028, size.x - 0.002, 14, 0.006).turned(rot_z(FRAC_PI_2)).at(
        size.x * 0.5 - 0.001,
        0.0,
        0.0,
    );
    shape.add("axle", "iron", rod.moved(axle));
    let (front, tail) = (axle_z + r * 2.6, -size.z * 0.5);
    let top = wheel_r + r * 1.25;
    for side in [-1.0, 1.0] {
        let outline = [
            (tail, 0.0),
            (tail + 0.16, 0.0),
            (axle_z - 0.1, wheel_r - 0.1),
            (front - 0.05, wheel_r - 0.06),
            (front, wheel_r),
            (front - 0.03, top - r * 0.1),
            (axle_z + r * 0.42, top),
            (axle_z - r * 0.5, top),
            (axle_z - r * 1.6, top - r * 0.5),
            (tail + size.z * 0.2, 0.3),
            (tail + 0.1, 0.17),
            (tail, 0.13),
        ];
        let lean = |p: Vec3| {
            // The cheeks come together towards the trail.
            let k = ((axle_z - p.z) / (axle_z - tail)).clamp(0.0, 1.0);
            Vec3::new(p.x - side * k * (gap * 0.5 - 0.05), p.y, p.z)
        };
        let cheek = along_x(&outline, 0.075, 0.01).at(side * (gap * 0.5 + 0.02), 0.0, 0.0).deformed(lean);
        shape.add("cheeks", "wood", crate::mesh::shade(cheek, 0.5));
        // Cap squares hold the trunnions down.
        let cap = ring(r * 0.4, 0.016, 18, 6).turned(rot_z(FRAC_PI_2));
        shape.add("straps", "iron", cap.at(side * (gap * 0.5 + 0.04), top - r * 0.02, axle_z));
        let strap = bevel_box(Vec3::new(0.085, 0.012, r * 2.2), 0.003);
        shape.add("straps", "iron", strap.at(side * (gap * 0.5 + 0.02), top + 0.004, axle_z));
        for k in 0..4 {
            let bolt = cylinder(0.014, 0.012, 6, 0.003).turned(rot_z(-FRAC_PI_2 * side));
            let z = axle_z - 0.12 - 0.2 * k as f32;
            let t = ((axle_z - z) / (axle_z - tail)).clamp(0.0, 1.0);
            let x = side * (gap * 0.5 + 0.057 - t * (gap * 0.5 - 0.05));
            shape.add("straps", "iron", bolt.at(x, wheel_r * (1.0 - t * 0.62), z));
        }
    }
    let band = bevel_box(Vec3::new(0.25, 0.16, 0.05), 0.01);
    shape.add("straps", "iron", band.at(0.0, 0.08, tail + 0.05));
    let eye = ring(0.05, 0.014, 20, 8);
    shape.add("straps", "iron", eye.at(0.0, 0.17, tail + 0.07));
    let quoin = along_x(&[(-0.2, 0.0), (0.12, 0.0), (-0.2, 0.1)], gap * 0.7, 0.006);
    shape.add("cheeks", "wood", quoin.at(0.0, top - r * 1.9, axle_z - long * 0.24));
    let floor = bevel_box(Vec3::new(gap, 0.05, r * 3.4), 0.008);
    shape.add("cheeks", "wood", floor.at(0.0, top - r * 1.95, axle_z - r * 1.4));
    mount(shape, slot, Vec3::new(0.0, top + r * 0.08, axle_z), long, r, 0.09, gap + 0.13);
}

/// Stepped cheeks on four solid trucks, with a coil of rope.
fn naval(shape: &mut Shape, size: Vec3, slot: &'static str) {
    let long = size.z * 0.72;
    let r = (size.x * 0.17).min(size.y * 0.16).min(long * 0.095);
    let truck = size.y * 0.19;
    let (deep, wide) = (size.z * 0.58, r * 2.3);
    let middle = -size.z * 0.16;
    let (back, front) = (middle - deep * 0.5, middle + deep * 0.5);
    let base = truck * 0.95;
    let top = size.y - r * 1.25;
    for side in [-1.0, 1.0] {
        let step = (top - base - 0.06) / 4.0;
        let mut outline = vec![(back, base), (front, base), (front, top - r * 0.3), (front - 0.06, top)];
        let mut z = front - deep * 0.34;
        let mut y = top;
        outline.push((z, y));
        for _ in 0..4 {
            y -= step;
            outline.push((z, y));
            z -= deep * 0.165;
            outline.push((z.max(back), y));
        }
        let cheek = along_x(&outline, 0.09, 0.012);
        shape.add("cheeks", "wood", cheek.at(side * (wide * 0.5 + 0.03), 0.0, 0.0));
        let ringbolt = ring(0.055, 0.013, 20, 8).turned(rot_z(FRAC_PI_2));
        shape.add(
            "straps",
            "iron",
            ringbolt.at(side * (wide * 0.5 + 0.085), base + 0.16, middle - deep * 0.1),
        );
        let strap = bevel_box(Vec3::new(0.1, 0.014, r * 1.5), 0.003);
        shape.add("straps", "iron", strap.at(side * (wide * 0.5 + 0.03), top + 0.012, front - deep * 0.2));
        for z in [back + truck * 0.9, front - truck * 0.9] {
            let name = match (side < 0.0, z < middle) {
                (true, true) => "rear left truck",
                (true, false) => "front left truck",
                (false, true) => "rear right truck",
                (false, false) => "front right truck",
            };
            let at = Vec3::new(side * (wide * 0.5 + 0.14), truck, z);
            let motion = crate::props::Motion::Spin { axis: Vec3::X, period_secs: 4.0 };
            shape.moving(name, at, motion, |shape| {
                let disc = cylinder(truck, 0.1, 28, 0.012).turned(rot_z(FRAC_PI_2)).at(0.05, 0.0, 0.0);
                shape.add("trucks", "wood", disc.moved(at));
                let cap = cylinder(truck * 0.3, 0.02, 16, 0.004).turned(rot_z(-FRAC_PI_2 * side));
                shape.add("trucks", "iron", cap.moved(at + Vec3::X * side * 0.045));
                let tyre = ring(truck - 0.0095, 0.009, 28, 6).turned(rot_z(FRAC_PI_2));
                shape.add("trucks", "iron", tyre.moved(at));
            });
        }
    }
    for z in [back + truck * 0.9, front - truck * 0.9] {
        let beam = bevel_box(Vec3::new(wide + 0.2, truck * 0.9, truck * 0.9), 0.015);
        shape.add("axle", "wood", beam.at(0.0, truck, z));
        let pin =
            cylinder(0.03, wide + 0.44, 14, 0.006).turned(rot_z(FRAC_PI_2)).at(wide * 0.5 + 0.22, truck, z);
        shape.add("axle", "iron", pin);
    }
    let bed = bevel_box(Vec3::new(wide, 0.06, deep * 0.8), 0.01);
    shape.add("cheeks", "wood", bed.at(0.0, base + 0.1, middle - deep * 0.08));
    let lift = top - r * 1.5 - base - 0.13;
    let quoin = along_x(
        &[(-0.22, 0.0), (0.14, 0.0), (0.1, lift.max(0.05)), (-0.22, lift.max(0.05) * 0.6)],
        wide * 0.6,
        0.008,
    );
    shape.add("cheeks", "wood", quoin.at(0.0, base + 0.13, back + deep * 0.3));
    mount(shape, slot, Vec3::new(0.0, top, front - deep * 0.2), long, r, 0.03, wide + 0.16);
    for k in 0..3 {
        let coil = ring(0.13 - 0.012 * k as f32, 0.02, 26, 7);
        shape.add("rope", "rope", coil.at(-size.x * 0.28, 0.02 + 0.034 * k as f32, back - 0.02));
    }
    for (x, y, z) in [(0.0, 0.0, 0.0), (0.12, 0.0, 0.02), (0.06, 0.0, 0.1), (0.06, 0.09, 0.04)] {
        let ball = sphere(0.058, 3);
        shape.add("shot", "iron", ball.at(size.x * 0.24 + x, 0.058 + y, back - 0.06 + z));
    }
}
