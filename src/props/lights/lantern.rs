//! A lantern with a candle: four panes under a pitched roof, or a round storm lantern.

use glam::{Vec2, Vec3};

use super::flame::{self, CANDLE_LIGHT};
use crate::mesh::{bevel_box, cylinder, lathe, loft, profile, ring, smooth, smooth_profile, tube};
use crate::num::math::{FRAC_PI_2, PI, on_circle, rot_x};
use crate::props::{Args, Generator, Motion, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const LANTERN: Generator = Generator {
    kind: "lantern",
    title: "Lantern",
    group: "lights",
    words: &["storm lantern", "oil lamp", "hurricane lamp", "candle lantern"],
    styles: &["round", "japanese"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.18, 0.4),
        Param::m("height", 0.2, 0.4, 0.8),
        Param::m("depth", 0.1, 0.18, 0.4),
    ],
    source: "usual retail sizes",
    slots: &[
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "wax", material: "candle wax" },
        SlotSpec { name: "flame", material: "glowing flame" },
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "paper", material: "glowing lamp" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let r = size.x.min(size.z) * 0.5;
    let floor = size.y * 0.06;
    if args.is("japanese") {
        return super::lantern_paper::build(args, shape);
    }
    if args.is("round") {
        storm(shape, r, size.y)
    } else {
        pitched(shape, r, size.y)
    }
    let room = size.y * if args.is("round") { 0.36 } else { 0.44 };
    let lit = flame::taper(room, r * 0.2, &mut args.random("wax"));
    shape.add("candle", "wax", lit.wax.at(0.0, floor, 0.0));
    shape.add("flame", "flame", lit.flame.at(0.0, floor, 0.0));
    shape.light(lit.light + Vec3::Y * floor, CANDLE_LIGHT, 18.0, 5.0);
}

fn pitched(shape: &mut Shape, r: f32, h: f32) {
    let (floor, eave) = (h * 0.06, h * 0.6);
    let wide = r * 2.0;
    let edge = (r * 0.13).max(0.006);
    shape.add(
        "frame",
        "iron",
        bevel_box(Vec3::new(wide, floor * 0.55, wide), 0.004).at(0.0, floor * 0.275, 0.0),
    );
    let step = bevel_box(Vec3::new(wide * 0.86, floor * 0.5, wide * 0.86), 0.003);
    shape.add("frame", "iron", step.at(0.0, floor * 0.75, 0.0));
    let inset = r * 0.82;
    let (wide, tall, middle) = (inset * 2.0 - edge * 2.0, eave - floor, (eave + floor) * 0.5);
    for i in 0..4 {
        let turn = FRAC_PI_2 * i as f32;
        let post = bevel_box(Vec3::new(edge, tall, edge), edge * 0.2);
        let post = post.at(inset - edge * 0.5, middle, inset - edge * 0.5);
        shape.add("frame", "iron", post.yawed(turn));
        // In front a door hangs between the posts.
        if i == 0 {
            let hinge = Vec3::new(-wide * 0.5, middle, inset - edge * 0.5);
            let opens = Motion::Hinge { axis: Vec3::Y, angle_rad: -1.7 };
            shape.moving("door", hinge, opens, |shape| door(shape, wide, (middle, tall), inset, edge));
        } else {
            light(shape, Vec2::new(wide, tall), middle, inset, edge, turn);
        }
    }
    // The roof: a square pyramid with curved flanks and a chimney cap.
    let level = |half: f32, y: f32| {
        [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)]
            .map(|(x, z)| Vec3::new(x * half, y, z * half))
            .to_vec()
    };
    let roof = [
        level(r * 0.98, eave),
        level(r, eave + h * 0.012),
        level(r * 0.96, eave + h * 0.025),
        level(r * 0.5, eave + h * 0.11),
        level(r * 0.3, eave + h * 0.17),
        level(r * 0.28, eave + h * 0.19),
    ];
    shape.add("roof", "iron", loft(&roof, 0.3));
    top(shape, r, eave + h * 0.185, h);
}

/// One side's rails, mullion and pane.
fn light(shape: &mut Shape, size: Vec2, middle: f32, inset: f32, edge: f32, turn: f32) {
    for side in [-1.0, 1.0] {
        let rail = bevel_box(Vec3::new(size.x, edge * 0.8, edge * 0.7), edge * 0.15);
        let y = middle + side * (size.y * 0.5 - edge * 0.4);
        shape.add("frame", "iron", rail.at(0.0, y, inset - edge * 0.5).yawed(turn));
    }
    let mullion = bevel_box(Vec3::new(edge * 0.45, size.y - edge, edge * 0.4), 0.0006);
    shape.add("frame", "iron", mullion.at(0.0, middle, inset - edge * 0.45).yawed(turn));
    let pane = bevel_box(Vec3::new(size.x, size.y - edge, 0.002), 0.0);
    shape.add("panes", "glass", pane.at(0.0, middle, inset - edge * 0.6).yawed(turn));
}

/// The door: a glazed side with stiles of its own, two hinges and a knob.
fn door(shape: &mut Shape, wide: f32, (middle, tall): (f32, f32), inset: f32, edge: f32) {
    let size = Vec2::new(wide - edge * 0.12, tall - edge * 0.12);
    light(shape, size, middle, inset, edge, 0.0);
    let z = inset - edge * 0.5;
    for side in [-1.0, 1.0] {
        let stile = bevel_box(Vec3::new(edge * 0.6, size.y - edge * 1.6, edge * 0.6), edge * 0.12);
        shape.add("frame", "iron", stile.at(side * (size.x - edge * 0.6) * 0.5, middle, z));
        let barrel = cylinder(edge * 0.24, edge * 1.3, 10, edge * 0.05);
        let y = middle + side * size.y * 0.32 - edge * 0.65;
        shape.add("frame", "iron", barrel.at(-wide * 0.5, y, inset));
    }
    let knob = crate::mesh::sphere(edge * 0.3, 2);
    shape.add("handle", "iron", knob.at(size.x * 0.5 - edge * 0.3, middle, inset + edge * 0.06));
}

/// Chimney cap and carrying ring, from y to the top.
fn top(shape: &mut Shape, r: f32, y: f32, h: f32) {
    let room = h - y;
    let cap = [
        (0.0, 0.0),
        (r * 0.2, 0.0),
        (r * 0.2, room * 0.2),
        (r * 0.36, room * 0.22),
        (r * 0.32, room * 0.28),
        (r * 0.1, room * 0.4),
        (0.0, room * 0.42),
    ];
    shape.add("roof", "iron", lathe(&profile(&cap), 20, 0.6).at(0.0, y, 0.0));
    let bar = (r * 0.045).max(0.0022);
    let hoop = room * 0.31;
    let carry = ring(hoop - bar, bar, 20, 7).turned(rot_x(FRAC_PI_2));
    shape.add("handle", "iron", carry.at(0.0, h - hoop, 0.0));
}

fn storm(shape: &mut Shape, r: f32, h: f32) {
    let base = [
        (0.0, 0.0),
        (r * 0.8, 0.0),
        (r * 0.84, h * 0.02),
        (r * 0.7, h * 0.05),
        (r * 0.66, h * 0.06),
        (0.0, h * 0.06),
    ];
    shape.add("base", "iron", lathe(&profile(&base), 28, 0.6));
    // Blown glass, its foot sunk into the base and its mouth under the hood.
    let globe =
        [(0.56, 0.055), (0.72, 0.16), (0.76, 0.28), (0.62, 0.42), (0.5, 0.5)].map(|(k, y)| (k * r, y * h));
    let mut glass = smooth_profile(&globe, 3);
    let wall = (r * 0.03).max(0.002);
    glass.extend(glass.clone().into_iter().rev().map(|p| p - Vec2::X * wall));
    glass.push(glass[0]);
    shape.add("globe", "glass", lathe(&glass, 28, 0.8));
    let hood = [
        (0.0, h * 0.495),
        (r * 0.56, h * 0.495),
        (r * 0.62, h * 0.51),
        (r * 0.5, h * 0.55),
        (r * 0.3, h * 0.57),
        (r * 0.28, h * 0.62),
        (r * 0.4, h * 0.635),
        (r * 0.3, h * 0.67),
        (0.0, h * 0.69),
    ];
    shape.add("hood", "iron", lathe(&profile(&hood), 24, 0.6));
    // Side tubes from base to hood, and a bail to carry it by.
    let bar = (r * 0.07).max(0.003);
    for side in [-1.0, 1.0] {
        let path = [(0.6, 0.045), (0.93, 0.1), (0.93, 0.46), (0.5, 0.53)]
            .map(|(k, y)| Vec3::new(side * (k * r - bar * 0.4), y * h, 0.0));
        shape.add("tubes", "iron", tube(&smooth(&path, 4), bar, 8));
        let pin = cylinder(bar * 0.9, bar * 3.0, 8, 0.001)
            .at(0.0, -bar * 1.5, 0.0)
            .turned(crate::num::math::rot_z(FRAC_PI_2));
        shape.add("tubes", "iron", pin.at(side * (r * 0.93 - bar * 0.4), h * 0.47, 0.0));
    }
    let reach = r * 0.93 - bar * 0.2;
    let bail: Vec<Vec3> = (0..=14)
        .map(|i| {
            let around = on_circle(PI * i as f32 / 14.0);
            Vec3::new(around.x * reach, h * 0.47 + around.y * (h * 0.53 - 0.0025), 0.0)
        })
        .collect();
    shape.add("handle", "iron", tube(&bail, 0.0025, 6));
}
