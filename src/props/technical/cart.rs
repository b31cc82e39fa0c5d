//! A wooden hand cart: planked bed with sideboards, two spoked wheels, shafts and a prop leg.

use glam::{Vec2, Vec3};

use crate::mesh::{lathe, tube};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, TAU, on_circle, rot_z};
use crate::props::architecture::timber::{board, rod, strut};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator; the shafts point to the front (+Z).
pub const CART: Generator = Generator {
    kind: "cart",
    title: "Hand cart",
    group: "technical",
    words: &["hand cart", "handcart", "wagon", "wooden cart", "wheelbarrow", "market cart"],
    styles: &["loaded", "covered"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.2, 1.8),
        Param::m("height", 0.7, 0.95, 1.4),
        Param::m("depth", 1.4, 2.2, 3.2),
    ],
    source: "surviving farm carts",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "fabric", material: "woven fabric" },
    ],
    clear_front_m: 0.4,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    // Under canvas the cart itself is lower.
    let full_height = args.size().y;
    let low = if args.is("covered") { 0.58 } else { 1.0 };
    let size = args.size() * Vec3::new(1.0, low, 1.0);
    let mut tone = args.random("boards");
    let radius = size.y * 0.37;
    let rim = 0.06;
    let bed_width = size.x - rim * 2.0 - 0.16;
    let bed_long = size.z * 0.62;
    let back = -size.z * 0.5;
    let middle = back + bed_long * 0.5;
    let floor = radius + 0.09;
    let planks = (bed_width / 0.14).round().max(3.0) as usize;
    for i in 0..planks {
        let wide = bed_width / planks as f32;
        let x = -bed_width * 0.5 + wide * (i as f32 + 0.5);
        let plank = board(Vec3::new(wide - 0.003, 0.026, bed_long), &mut tone);
        shape.add("bed", "wood", plank.at(x, floor - 0.013, middle));
    }
    let tall = size.y - floor;
    for side in [-1.0, 1.0] {
        let x = side * (bed_width * 0.5 + 0.012);
        for i in 0..2 {
            let high = (tall - 0.03) * 0.5;
            let plank = board(Vec3::new(0.024, high - 0.008, bed_long), &mut tone);
            shape.add("sides", "wood", plank.at(x, floor + high * (i as f32 + 0.5), middle));
        }
        for share in [0.06, 0.5, 0.94] {
            let stake = board(Vec3::new(0.036, tall + 0.08, 0.05), &mut tone);
            let z = back + bed_long * share;
            shape.add("stakes", "wood", stake.at(x + side * 0.03, size.y - (tall + 0.08) * 0.5, z));
        }
        let shaft_x = side * (bed_width * 0.5 - 0.06);
        let rail = strut(
            Vec3::new(shaft_x, floor - 0.055, back + 0.03),
            Vec3::new(shaft_x, floor - 0.055, back + bed_long),
            0.06,
            0.055,
            Vec3::Y,
            &mut tone,
        );
        shape.add("shafts", "wood", rail);
        let from = Vec3::new(shaft_x, floor - 0.055, back + bed_long - 0.05);
        let knee = Vec3::new(shaft_x * 0.9, floor + 0.02, size.z * 0.5 - 0.3);
        let grip = Vec3::new(shaft_x * 0.86, floor + 0.05, size.z * 0.5 - 0.004);
        shape.add("shafts", "wood", crate::mesh::tube_varying(&[from, knee, grip], |t| 0.028 - 0.01 * t, 10));
        wheel(
            shape,
            side * (size.x * 0.5 - rim * 0.5 - 0.02),
            radius,
            middle - bed_long * 0.05,
            rim,
            &mut tone,
        );
        let foot = Vec3::new(shaft_x, 0.0, back + bed_long - 0.08);
        let leg = board(Vec3::new(0.05, floor - 0.03, 0.05), &mut tone);
        shape.add("legs", "wood", leg.moved(foot + Vec3::Y * (floor - 0.03) * 0.5));
    }
    for end in [-1.0, 1.0] {
        let gate = board(Vec3::new(bed_width, tall * 0.72, 0.022), &mut tone);
        shape.add(
            "sides",
            "wood",
            gate.at(0.0, floor + tall * 0.36, middle + end * (bed_long * 0.5 - 0.014)),
        );
    }
    let axle = size.x * 0.5 - 0.004;
    let z = middle - bed_long * 0.05;
    shape.add("axle", "iron", rod(Vec3::new(-axle, radius, z), Vec3::new(axle, radius, z), 0.02, 12));
    let bolster = board(Vec3::new(bed_width - 0.04, 0.07, 0.09), &mut tone);
    shape.add("axle", "wood", bolster.at(0.0, radius + 0.03, z));
    let bar = size.z * 0.5 - 0.12;
    let reach = bed_width * 0.5 * 0.9;
    shape.add(
        "shafts",
        "wood",
        rod(Vec3::new(-reach, floor + 0.04, bar), Vec3::new(reach, floor + 0.04, bar), 0.018, 10),
    );
    if args.is("covered") {
        canvas(shape, Vec3::new(bed_width + 0.09, size.y, bed_long), full_height, middle);
    }
    if args.is("loaded") {
        load(shape, Vec3::new(0.0, floor, middle), Vec3::new(bed_width, tall, bed_long), &mut tone);
    } else {
        shape.support(Vec3::new(0.0, floor, middle), bed_width - 0.06, bed_long - 0.1, 1.0);
    }
}

/// A spoked wheel with felloes, hub and an iron tyre; its axle lies along X.
fn wheel(shape: &mut Shape, x: f32, radius: f32, z: f32, wide: f32, tone: &mut Stream) {
    let turn = rot_z(-FRAC_PI_2);
    let center = Vec3::new(x, radius, z);
    let ring = |inner: f32, outer: f32, half: f32| {
        let profile = [
            (inner, -half),
            (outer - 0.004, -half),
            (outer, -half + 0.004),
            (outer, half - 0.004),
            (outer - 0.004, half),
            (inner, half),
            (inner, -half),
        ];
        let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
        lathe(&profile, 32, 0.6).turned(turn).moved(center)
    };
    let name = if x < 0.0 { "right wheel" } else { "left wheel" };
    let rolls = Motion::Spin { axis: Vec3::X, period_secs: 2.5 };
    shape.moving(name, center, rolls, |shape| {
        shape.add("wheels", "wood", ring(radius - 0.075, radius - 0.012, wide * 0.5));
        shape.add("tyres", "iron", ring(radius - 0.013, radius, wide * 0.44));
        let hub = [(0.0, -0.07), (0.045, -0.07), (0.06, -0.03), (0.06, 0.03), (0.045, 0.07), (0.0, 0.07)];
        let hub: Vec<Vec2> = hub.iter().map(|(r, y)| Vec2::new(*r, y * (wide / 0.06).min(0.7))).collect();
        shape.add("wheels", "wood", lathe(&hub, 18, 0.5).turned(turn).moved(center));
        for i in 0..10 {
            let out = on_circle(TAU * (i as f32 + 0.3) / 10.0);
            let out = Vec3::new(0.0, out.x, out.y);
            let (from, to) = (center + out * 0.045, center + out * (radius - 0.06));
            shape.add("wheels", "wood", strut(from, to, 0.03, wide * 0.5, Vec3::X, tone));
        }
    });
}

/// Sacks and a small barrel.
fn load(shape: &mut Shape, floor: Vec3, room: Vec3, tone: &mut Stream) {
    for i in 0..3 {
        let z = floor.z + room.z * (-0.3 + 0.26 * i as f32);
        let half = Vec3::new(room.x * 0.22, (room.y * 0.42).min(0.2), room.z * 0.13);
        let side = if i % 2 == 0 { -1.0 } else { 1.0 };
        let seed = tone.bits();
        let sack = crate::mesh::displaced(3, |d| {
            let lump = 1.0 + 0.12 * crate::num::noise::fbm3(d * 2.0, 2, seed);
            let p = d * half * lump;
            Vec3::new(p.x, p.y.max(-half.y * 0.75) + p.y.min(0.0) * 0.1, p.z)
        });
        let low = sack.bounds().map_or(0.0, |b| b.min.y);
        shape.add("sacks", "fabric", sack.at(side * room.x * 0.22, floor.y - low, z));
    }
    let tall = (room.y * 0.95).min(0.42);
    let r = (room.x * 0.2).min(tall * 0.36);
    let profile = [
        (0.0, 0.0),
        (0.84, 0.0),
        (0.88, 0.02),
        (1.0, 0.5),
        (0.88, 0.98),
        (0.84, 1.0),
        (0.8, 0.97),
        (0.0, 0.97),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(x, y)| Vec2::new(x * r, y * tall)).collect();
    let at = floor + Vec3::new(room.x * 0.2, 0.0, room.z * 0.36 - r * 0.4);
    shape.add("barrel", "wood", lathe(&profile, 22, 0.5).uv_turned().moved(at));
    for y in [0.16, 0.84] {
        let hoop: Vec<Vec3> = (0..=24)
            .map(|i| on_circle(TAU * i as f32 / 24.0) * r * 0.94)
            .map(|p| at + Vec3::new(p.x, tall * y, p.y))
            .collect();
        shape.add("barrel", "iron", tube(&hoop, 0.008, 6));
    }
}

/// Canvas over five bows of ash, open in front and behind, tied down at the sides; `room` is (width, the
/// height of the sides, length), `top` the highest point.
fn canvas(shape: &mut Shape, room: Vec3, top: f32, middle: f32) {
    let half = room.x * 0.5;
    let rise = top - room.y - 0.03;
    let bow = |z: f32| -> Vec<Vec3> {
        let mut path = vec![Vec3::new(half, room.y - 0.24, z)];
        path.extend(
            (0..=16)
                .map(|i| on_circle(std::f32::consts::PI * i as f32 / 16.0))
                .map(|p| Vec3::new(p.x * half, room.y + p.y * rise, z)),
        );
        path.push(Vec3::new(-half, room.y - 0.24, z));
        path
    };
    for i in 0..5 {
        let z = middle + room.z * (i as f32 / 4.0 - 0.5);
        shape.add("bows", "wood", tube(&bow(z), 0.014, 8));
    }
    let columns = 20;
    let cloth = crate::mesh::sheet(columns, 24, 0.006, |u, v| {
        let angle = std::f32::consts::PI * (u * 1.06 - 0.03).clamp(0.0, 1.0);
        let out = on_circle(angle);
        // It sags between the bows.
        let sag = 0.028 * crate::num::math::sin(v * 4.0 * std::f32::consts::PI).abs();
        let r = 0.02 - sag;
        let skirt = if u < 0.03 {
            1.0 - u / 0.03
        } else if u > 0.97 {
            (u - 0.97) / 0.03
        } else {
            0.0
        };
        Vec3::new(
            out.x * (half + r + skirt * 0.012),
            room.y + out.y * (rise + r) - skirt * 0.12,
            middle + room.z * (v - 0.5) * 1.01,
        )
    });
    shape.add_sheet("canvas", "fabric", cloth);
}
