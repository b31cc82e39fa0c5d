//! A toilet: a bowl with a seat and a lid that opens, its cistern behind, on the wall above, or hidden.

use glam::{Vec2, Vec3};

use super::privy;
use crate::mesh::{bevel_box, chain, cylinder, lathe, profile, smooth_path, tube};
use crate::num::math::{FRAC_PI_2, rot_x};
use crate::props::kitchen::skin::{closed_skin, egg, rounded, skin};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TOILET: Generator = Generator {
    kind: "toilet",
    title: "Toilet",
    group: "bath",
    words: &["lavatory", "water closet", "loo", "commode chair", "toilet bowl"],
    styles: &["modern", "antique", "rustic"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.36, 0.4, 0.46),
        Param::m("height", 0.7, 0.78, 0.9),
        Param::m("depth", 0.6, 0.68, 0.75),
        Param::m("seat_height", 0.38, 0.42, 0.48),
    ],
    source: "EN 33 connecting dimensions of WC pans; usual retail sizes",
    slots: &[
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "seat", material: "white plastic" },
        SlotSpec { name: "metal", material: "chrome" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "brew", material: "water" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    if args.is("rustic") && !args.is("antique") {
        privy::privy(args, shape, size);
        return;
    }
    let (modern, antique) = (args.is("modern"), args.is("antique"));
    if antique {
        size.y = 2.1;
    }
    let seat = args.get("seat_height");
    let rim = seat - 0.024;
    let back = -size.z * 0.5;
    let tank = if modern { 0.14 } else { 0.19 };
    // The bowl reaches from before the cistern to the front.
    let long = size.z - tank + 0.01;
    let half = Vec2::new(size.x * 0.47, long * 0.5);
    let z = size.z * 0.5 - half.y;
    bowl(shape, half, z, rim, modern, back);
    seat_and_lid(shape, half, z, rim, if antique { "wood" } else { "seat" });
    shape.anchor("seat", Vec3::new(0.0, seat, z - half.y * 0.1), 0.0);
    if antique {
        high_cistern(shape, size, back, rim);
    } else {
        cistern(shape, size, back, tank, rim, modern);
    }
}

fn bowl(shape: &mut Shape, half: Vec2, z: f32, rim: f32, modern: bool, back: f32) {
    let at = |k: Vec2, shift: f32, y: f32| egg(Vec3::new(0.0, y * rim, z + shift * half.y), half * k, 32);
    let rings = if modern {
        // Skirted to the floor.
        vec![
            at(Vec2::new(0.72, 0.86), -0.13, 0.0),
            at(Vec2::new(0.74, 0.875), -0.12, 0.012),
            at(Vec2::new(0.8, 0.9), -0.09, 0.4),
            at(Vec2::new(0.94, 0.97), -0.03, 0.8),
        ]
    } else {
        vec![
            at(Vec2::new(0.58, 0.62), -0.3, 0.0),
            at(Vec2::new(0.6, 0.64), -0.3, 0.02),
            at(Vec2::new(0.58, 0.62), -0.3, 0.07),
            at(Vec2::new(0.44, 0.5), -0.28, 0.2),
            at(Vec2::new(0.5, 0.52), -0.24, 0.42),
            at(Vec2::new(0.74, 0.78), -0.12, 0.66),
            at(Vec2::new(0.93, 0.95), -0.03, 0.86),
        ]
    };
    let rings: Vec<Vec<Vec3>> = rings
        .into_iter()
        .chain([
            at(Vec2::new(0.985, 0.985), 0.0, 0.94),
            at(Vec2::new(0.985, 0.985), 0.0, 0.985),
            at(Vec2::new(0.96, 0.97), 0.0, 1.0),
            at(Vec2::new(0.74, 0.72), 0.1, 1.0),
            at(Vec2::new(0.71, 0.69), 0.1, 0.985),
            at(Vec2::new(0.73, 0.71), 0.1, 0.9),
            at(Vec2::new(0.6, 0.6), 0.08, 0.74),
            at(Vec2::new(0.36, 0.36), 0.0, 0.56),
            at(Vec2::new(0.2, 0.2), -0.06, 0.5),
        ])
        .collect();
    shape.add("bowl", "ceramic", skin(&rings, 0.8));
    let water = |k: f32, y: f32| egg(Vec3::new(0.0, y * rim, z + 0.02 * half.y), half * k, 32);
    shape.add_inside("water", "brew", skin(&[water(0.3, 0.54), water(0.44, 0.62)], 0.6));
    // The rear of the bowl carries the cistern.
    let shelf = rounded(Vec2::new(half.x * 0.62, (z - half.y * 0.4 - back) * 0.5), 0.04, 0.0, 5);
    let middle = (back + z - half.y * 0.4) * 0.5;
    let up = |k: f32, y: f32| -> Vec<Vec3> {
        shelf.iter().map(|p| Vec3::new(p.x * k, y * rim, middle + p.z)).collect()
    };
    let (low, foot) = if modern { (0.96, 0.0) } else { (0.7, 0.6) };
    let rings = [up(low, foot), up(0.94, foot + 0.12), up(1.0, 0.9), up(1.0, 0.98), up(0.97, 0.995)];
    shape.add("bowl", "ceramic", skin(&rings, 0.7));
}

fn seat_and_lid(shape: &mut Shape, half: Vec2, z: f32, rim: f32, slot: &'static str) {
    let hinge = Vec3::new(0.0, rim + 0.016, z - half.y * 0.72);
    let at = |k: Vec2, shift: f32, y: f32| egg(Vec3::new(0.0, rim + y, z + shift * half.y), half * k, 32);
    let (outer, inner) = (Vec2::new(1.0, 1.0), Vec2::new(0.64, 0.62));
    let motion = Motion::Hinge { axis: Vec3::X, angle_rad: -1.75 };
    shape.moving("seat", hinge, motion, |shape| {
        let line = [
            (outer * 0.985, 0.0, 0.002),
            (outer, 0.0, 0.008),
            (outer * 0.995, 0.0, 0.016),
            (outer * 0.96, 0.0, 0.022),
            (inner * 1.12, 0.08, 0.02),
            (inner, 0.1, 0.014),
            (inner, 0.1, 0.004),
        ];
        let rings: Vec<Vec<Vec3>> = line.iter().map(|(k, shift, y)| at(*k, *shift, *y)).collect();
        shape.add("seat", slot, closed_skin(&rings, 0.9));
    });
    shape.moving("lid", hinge + Vec3::Y * 0.008, motion, |shape| {
        let rings = [
            at(outer * 0.97, 0.0, 0.0235),
            at(outer * 0.995, 0.0, 0.027),
            at(outer * 0.99, 0.0, 0.034),
            at(outer * 0.93, 0.0, 0.04),
            at(outer * 0.6, 0.0, 0.043),
        ];
        shape.add("lid", slot, skin(&rings, 0.8));
        for side in [-1.0, 1.0] {
            let knuckle = cylinder(0.011, 0.03, 14, 0.003).turned(crate::num::math::rot_z(FRAC_PI_2));
            shape.add(
                "hinges",
                "metal",
                knuckle.moved(hinge + Vec3::new(side * half.x * 0.4 + 0.015, 0.004, -half.y * 0.16)),
            );
        }
    });
}

/// A tank on the bowl's rear with a lid and a lever, or two buttons.
fn cistern(shape: &mut Shape, size: Vec3, back: f32, tank: f32, rim: f32, modern: bool) {
    let half = Vec2::new(size.x * 0.5, tank * 0.5);
    let corner = if modern { 0.02 } else { 0.045 };
    let at = |inset: f32, y: f32| -> Vec<Vec3> {
        rounded(half - Vec2::splat(inset), corner, y, 6)
            .into_iter()
            .map(|p| p + Vec3::Z * (back + half.y))
            .collect()
    };
    let (low, high) = (if modern { 0.02 } else { rim - 0.004 }, size.y - 0.012);
    let lid = high - 0.034;
    let taper = if modern { 0.006 } else { 0.03 };
    let rings = [at(taper + 0.006, low), at(taper, low + 0.008), at(0.008, lid - 0.02), at(0.008, lid)];
    shape.add("cistern", "ceramic", skin(&rings, 0.7));
    let rings =
        [at(0.006, lid), at(0.0, lid + 0.004), at(0.0, high - 0.008), at(0.01, high), at(0.03, high + 0.002)];
    shape.add("cistern", "ceramic", skin(&rings, 0.7));
    let front = back + tank;
    if modern {
        let pad =
            |x: f32| bevel_box(Vec3::new(0.045, 0.013, 0.045), 0.003).at(x, size.y - 0.0065, back + half.y);
        shape.add("flush", "metal", pad(-0.024));
        shape.add("flush", "metal", pad(0.024));
    } else {
        let knob = cylinder(0.022, size.y - high + 0.003, 20, 0.003).at(0.0, high - 0.003, back + half.y);
        shape.add("flush", "metal", knob);
        let at = Vec3::new(-size.x * 0.34, lid - 0.06, front - 0.012);
        shape.add("flush", "metal", cylinder(0.014, 0.02, 16, 0.003).turned(rot_x(FRAC_PI_2)).moved(at));
        let lever =
            [at + Vec3::Z * 0.022, at + Vec3::new(0.04, -0.004, 0.026), at + Vec3::new(0.085, -0.012, 0.024)];
        shape.add("flush", "metal", tube(&smooth_path(&lever, 3), 0.0055, 10));
    }
}

/// A wooden tank high on the wall, a brass pipe down to the bowl, a chain to pull.
fn high_cistern(shape: &mut Shape, size: Vec3, back: f32, rim: f32) {
    let tall = 0.3;
    let (wide, deep) = (size.x * 1.05, 0.2);
    let low = size.y - tall;
    let middle = back + deep * 0.5;
    shape.add(
        "cistern",
        "wood",
        bevel_box(Vec3::new(wide, tall - 0.03, deep), 0.004).at(0.0, low + (tall - 0.03) * 0.5, middle),
    );
    shape.add(
        "cistern",
        "wood",
        bevel_box(Vec3::new(wide + 0.04, 0.03, deep + 0.02), 0.008).at(0.0, size.y - 0.015, middle + 0.01),
    );
    shape.add(
        "cistern",
        "wood",
        bevel_box(Vec3::new(wide + 0.02, 0.02, deep + 0.012), 0.006).at(0.0, low + 0.01, middle + 0.006),
    );
    let moulding = profile(&[
        (0.0, -0.003),
        (0.0, 0.003),
        (0.006, 0.008),
        (0.018, 0.008),
        (0.024, 0.002),
        (0.024, -0.003),
        (0.0, -0.003),
    ]);
    let frame = crate::mesh::frame(Vec2::new(wide - 0.06, tall - 0.1), &moulding, 0.5);
    shape.add("cistern", "wood", frame.at(0.0, low + tall * 0.48, back + deep));
    let pipe_z = back + 0.07;
    let path = [
        Vec3::new(0.0, low + 0.01, pipe_z),
        Vec3::new(0.0, rim + 0.12, pipe_z),
        Vec3::new(0.0, rim + 0.02, pipe_z + 0.01),
        Vec3::new(0.0, rim - 0.02, pipe_z + 0.05),
    ];
    shape.add("pipe", "brass", tube(&path, 0.018, 16));
    for y in [low - 0.02, (low + rim) * 0.5, rim + 0.14] {
        let collar = [(0.0, 0.0), (0.024, 0.0), (0.027, 0.006), (0.027, 0.014), (0.024, 0.02), (0.0, 0.02)];
        shape.add("pipe", "brass", lathe(&profile(&collar), 18, 0.6).at(0.0, y, pipe_z));
    }
    for side in [-1.0, 1.0] {
        let arm = [
            Vec3::new(side * wide * 0.36, low - 0.14, back + 0.012),
            Vec3::new(side * wide * 0.36, low - 0.05, back + 0.05),
            Vec3::new(side * wide * 0.36, low + 0.004, back + deep * 0.8),
        ];
        shape.add("brackets", "brass", tube(&smooth_path(&arm, 4), 0.008, 10));
        let foot = bevel_box(Vec3::new(0.03, 0.16, 0.014), 0.003);
        shape.add("brackets", "brass", foot.at(side * wide * 0.36, low - 0.07, back + 0.007));
    }
    let x = wide * 0.5 + 0.034;
    let lever = [Vec3::new(wide * 0.3, size.y - 0.05, middle), Vec3::new(x, size.y - 0.055, middle)];
    shape.add("chain", "brass", tube(&lever, 0.006, 8));
    let hang = Vec3::new(x - 0.004, size.y - 0.06, middle);
    shape.add("chain", "brass", chain(hang, hang - Vec3::Y * 0.62, 0.034, 0.0022));
    let pull = [(0.0, 0.0), (0.009, 0.003), (0.013, 0.03), (0.008, 0.07), (0.011, 0.085), (0.0, 0.09)];
    shape.add("chain", "wood", lathe(&profile(&pull), 14, 0.9).moved(hang - Vec3::Y * 0.705));
}
