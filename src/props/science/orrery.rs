//! An orrery: planets of brass and stone on geared arms around a gilded sun.

use glam::{Vec2, Vec3};

use super::fittings::{milled, rod, turned};
use crate::mesh::{bar, ring, smooth_path, sphere, tube};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const ORRERY: Generator = Generator {
    kind: "orrery",
    title: "Orrery",
    group: "science",
    words: &["planetarium", "planet model", "solar system model", "tellurion"],
    styles: &["ornate", "simple"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.3, 0.56, 1.8),
        Param::m("height", 0.28, 0.5, 1.6),
        Param::m("depth", 0.3, 0.56, 1.8),
    ],
    source: "orreries of the 18th and 19th century in museums",
    slots: &[
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "trim sun", material: "gold" },
        SlotSpec { name: "sea planet", material: "blue glazed ceramic" },
        SlotSpec { name: "fruit planet", material: "red glazed ceramic" },
        SlotSpec { name: "ceramic planet", material: "white marble" },
    ],
    clear_front_m: 0.0,
    build,
};

/// Slot, size against the sun, way out in shares, and years to go round.
const PLANETS: [(&str, f32, f32, f32); 6] = [
    ("ceramic planet", 0.26, 0.27, 0.24),
    ("trim sun", 0.36, 0.39, 0.62),
    ("sea planet", 0.38, 0.52, 1.0),
    ("fruit planet", 0.3, 0.64, 1.88),
    ("ceramic planet", 0.6, 0.78, 3.6),
    ("trim sun", 0.5, 0.9, 6.0),
];

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let reach = size.x.min(size.z) * 0.5;
    let sun = (reach * 0.15).min(size.y * 0.13);
    let level = size.y - sun * 1.62;
    let foot = size.y * 0.5;
    base(args, shape, reach, foot);
    // The axle carries the sun; every arm turns on a sleeve of its own.
    shape.add("axle", "brass", rod(Vec3::Y * (foot - 0.004), Vec3::Y * level, reach * 0.018, 14));
    shape.add("sun", "trim sun", sphere(sun, 3).at(0.0, level, 0.0));
    let finial =
        [(0.1, 0.96), (0.22, 1.06), (0.1, 1.16), (0.2, 1.3), (0.05, 1.62)].map(|(k, y)| (k * sun, y * sun));
    shape.add("sun", "brass", turned(&finial, 2, 14, 1.0).at(0.0, level, 0.0));
    let low = foot + size.y * 0.02;
    let room = level - sun * 1.15 - low;
    let mut hand = args.random("planets");
    let start = hand.range(0.0, TAU);
    for (i, (slot, k, out, years)) in PLANETS.into_iter().enumerate() {
        // The outermost runs lowest.
        let y = low + room * (1.0 - (i as f32 + 0.5) / PLANETS.len() as f32);
        let turn = on_circle(start + i as f32 * 2.1 + hand.signed() * 0.4);
        let way = Vec3::new(turn.x, 0.0, turn.y);
        let motion = Motion::Spin { axis: Vec3::Y, period_secs: 14.0 * years };
        shape.moving(format!("planet {}", i + 1), Vec3::Y * y, motion, |shape| {
            let r = sun * k;
            arm(shape, y, way, reach * out, level - r, reach, room / 6.0);
            let at = way * reach * out + Vec3::Y * level;
            shape.add("planets", slot, sphere(r, if k < 0.35 { 2 } else { 3 }).moved(at));
            if i == 2 || i == 4 {
                moon(shape, at, r, way);
            }
            if i == 5 {
                let halo = ring(r * 1.62, r * 0.2, 32, 6).stretched(Vec3::new(1.0, 0.22, 1.0));
                shape.add("planets", "brass", halo.turned(crate::num::math::rot_x(0.4)).moved(at));
            }
        });
    }
}

/// A sleeve with its wheel, an arm with a counterweight, and the pin up to the planet.
fn arm(shape: &mut Shape, y: f32, way: Vec3, out: f32, top: f32, reach: f32, pitch: f32) {
    let thin = reach * 0.012;
    let gear = milled(reach * 0.085, pitch * 0.3, 16).at(0.0, y - pitch * 0.42, 0.0);
    shape.add("gears", "brass", gear);
    let sleeve = [(0.034, -0.12), (0.034, 0.3), (0.028, 0.42)].map(|(k, t)| (k * reach, t * pitch));
    shape.add("gears", "brass", turned(&sleeve, 1, 14, 0.5).at(0.0, y, 0.0));
    let from = Vec3::Y * y - way * reach * 0.13;
    let end = Vec3::Y * y + way * out;
    shape.add(
        "arms",
        "brass",
        bar(&[from, end], Vec3::Y, |t| Vec2::new(thin * (2.4 - t), thin * 1.3), thin * 0.3),
    );
    shape.add("arms", "brass", sphere(reach * 0.026, 2).moved(from));
    shape.add("arms", "brass", sphere(thin * 1.7, 1).moved(end));
    shape.add("arms", "brass", rod(end, end.with_y(top + thin), thin * 0.55, 8));
}

fn moon(shape: &mut Shape, at: Vec3, r: f32, way: Vec3) {
    let side = way.cross(Vec3::Y);
    let far = at + side * r * 1.8 + Vec3::Y * r * 0.2;
    let crank =
        [at - Vec3::Y * r * 1.15, at + side * r * 1.2 - Vec3::Y * r * 1.1, far - Vec3::Y * r * 0.5, far];
    shape.add("moons", "brass", tube(&smooth_path(&crank, 3), r * 0.06, 6));
    shape.add("moons", "ceramic planet", sphere(r * 0.28, 2).moved(far));
}

/// A turned pillar on a round board, and a ring of the zodiac on four brackets.
fn base(args: &Args, shape: &mut Shape, reach: f32, foot: f32) {
    let simple = args.is("simple");
    let board = [(0.56, 0.0), (0.62, 0.03), (0.62, 0.07), (0.56, 0.1), (0.5, 0.12), (0.46, 0.16)]
        .map(|(k, y)| (k * reach, y * foot));
    shape.add("base", "wood", turned(&board, 1, 40, 0.5));
    let pillar = [
        (0.2, 0.155),
        (0.22, 0.18),
        (0.12, 0.22),
        (0.07, 0.3),
        (0.1, 0.36),
        (0.06, 0.42),
        (0.095, 0.6),
        (0.05, 0.8),
        (0.09, 0.86),
        (0.06, 0.92),
        (0.1, 1.0),
    ];
    shape.add("pillar", "brass", turned(&pillar.map(|(k, y)| (k * reach, y * foot)), 2, 24, 0.8));
    let band = crate::mesh::band(reach, reach * 0.05, reach * 0.035, 56);
    let y = foot * 0.74;
    shape.add("ring", if simple { "wood" } else { "brass" }, band.at(0.0, y, 0.0));
    for i in 0..4 {
        let way = on_circle(TAU * (i as f32 + 0.5) / 4.0);
        let at = |k: f32, h: f32| Vec3::new(way.x * reach * k, foot * h, way.y * reach * k);
        let bracket: &[Vec3] = if simple {
            &[at(0.08, 0.4), at(0.5, 0.6), at(0.97, 0.76)]
        } else {
            &[at(0.08, 0.36), at(0.3, 0.3), at(0.55, 0.44), at(0.74, 0.7), at(0.9, 0.66), at(0.97, 0.76)]
        };
        shape.add("brackets", "brass", tube(&smooth_path(bracket, 5), reach * 0.016, 8));
        let bun = [(0.05, 0.0), (0.075, 0.03), (0.06, 0.06)].map(|(k, h)| (k * reach, h * foot));
        if !simple {
            let lowered = turned(&bun, 2, 12, 1.0).at(way.x * reach * 0.5, 0.0, way.y * reach * 0.5);
            shape.add("feet", "brass", lowered);
        }
    }
    if args.is("ornate") {
        for i in 0..12 {
            let way = on_circle(TAU * i as f32 / 12.0) * reach * 0.982;
            shape.add(
                "ring",
                "trim sun",
                sphere(reach * 0.04, 2).at(way.x * 0.99, y + reach * 0.08, way.y * 0.99),
            );
        }
    }
}
