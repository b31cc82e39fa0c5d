//! A kitchen sink: cabinets under a worktop with a basin let in, a drainer beside it and a tap behind.

use glam::{Vec2, Vec3};

use super::run::{Look, Run};
use super::skin::{rounded, skin};
use super::tap;
use crate::mesh::{TriMesh, bevel_box, lathe, profile};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const KITCHEN_SINK: Generator = Generator {
    kind: "kitchen_sink",
    title: "Kitchen sink",
    group: "kitchen",
    words: &["sink unit", "butler sink", "belfast sink", "sink cabinet"],
    styles: &["modern", "rustic", "industrial"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.8, 1.2, 2.0),
        Param::m("height", 1.05, 1.2, 1.4),
        Param::m("depth", 0.55, 0.64, 0.75),
        Param::m("worktop_height", 0.8, 0.9, 0.95),
    ],
    source: "EN 1116 co-ordinating sizes of kitchen furniture",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "stone", material: "granite" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.8,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let look = Look::of(args);
    let top = args.get("worktop_height");
    let mut grain = args.random("grain");
    let thick = if look == Look::Rustic { 0.045 } else { 0.034 };
    let under = Vec3::new(size.x - 0.02, top - thick, size.z);
    let apron = if look == Look::Rustic { 0.19 } else { 0.0 };
    let run = Run { size: under, look, drawers: false, apron };
    run.build(shape, &mut grain);

    let deep = size.z - 0.012;
    let z = -size.z * 0.5 + deep * 0.5;
    // The basin sits right of the middle; the drainer takes what is left.
    let bowl = Vec2::new((size.x * 0.42).min(0.56), deep - 0.2);
    let bowl_x = size.x * 0.5 - bowl.x * 0.5 - 0.09;
    let bowl_z = z + 0.035;
    let rustic = look == Look::Rustic;
    let slot = match look {
        Look::Rustic => "wood",
        Look::Industrial | Look::Modern => "metal",
        Look::Plain => "stone",
    };
    let (left, right) = (bowl_x - bowl.x * 0.5, bowl_x + bowl.x * 0.5);
    let (back, front) = (bowl_z - bowl.y * 0.5, bowl_z + bowl.y * 0.5);
    let (far, near) = (z - deep * 0.5, z + deep * 0.5);
    let mut slab = |x0: f32, x1: f32, z0: f32, z1: f32| {
        let board = bevel_box(Vec3::new(x1 - x0, thick, z1 - z0), 0.003).uv_moved(Vec2::splat(grain.unit()));
        shape.add("worktop", slot, board.at((x0 + x1) * 0.5, top - thick * 0.5, (z0 + z1) * 0.5));
    };
    slab(-size.x * 0.5, left, far, near);
    slab(right, size.x * 0.5, far, near);
    slab(left, right, far, back);
    if !rustic {
        slab(left, right, front, near);
    }
    if rustic {
        // Boards beside the sink, where it comes through the front.
        for (x0, x1) in [(-under.x * 0.5, left), (right, under.x * 0.5)] {
            let board = bevel_box(Vec3::new(x1 - x0 - 0.003, apron + 0.002, 0.02), 0.003);
            shape.add(
                "apron",
                "wood",
                board.at((x0 + x1) * 0.5, top - thick - apron * 0.5, run.face_z() - 0.01),
            );
        }
    }
    shape.support(
        Vec3::new((left - size.x * 0.5) * 0.5, top + 0.006, z),
        left + size.x * 0.5 - 0.06,
        deep - 0.1,
        0.5,
    );
    drainer(
        shape,
        Vec3::new((left - size.x * 0.5) * 0.5, top, z),
        left + size.x * 0.5,
        deep,
        if rustic { "wood" } else { slot },
    );
    basin(shape, look, Vec3::new(bowl_x, top, bowl_z), bowl, near - 0.004);

    let tap_at = Vec3::new(bowl_x, top - 0.001, far + 0.055);
    let reach = (bowl_z - tap_at.z) * 0.8;
    if rustic {
        for side in [-0.06, 0.06] {
            let tap = tap::pillar((size.y - top) * 0.7, reach * 0.8);
            shape.add("tap", "brass", tap.moved(tap_at + Vec3::X * side));
        }
    } else {
        shape.add("tap", "metal", tap::swan_neck(size.y - top + 0.001, reach).moved(tap_at));
    }
}

/// Ribs that lead water to the basin.
fn drainer(shape: &mut Shape, at: Vec3, wide: f32, deep: f32, slot: &'static str) {
    let long = (wide - 0.08).min(0.5);
    if long < 0.1 {
        return;
    }
    let x = at.x + wide * 0.5 - long * 0.5 - 0.01;
    for i in 0..8 {
        let rib = bevel_box(Vec3::new(long, 0.008, 0.012), 0.003);
        shape.add("drainer", slot, rib.at(x, at.y + 0.002, at.z + (i as f32 / 7.0 - 0.5) * deep * 0.62));
    }
}

fn basin(shape: &mut Shape, look: Look, at: Vec3, bowl: Vec2, near: f32) {
    let half = bowl * 0.5;
    if look == Look::Rustic {
        // A butler's sink: thick fireclay, its front proud of the cabinet.
        let front = near + 0.006 - at.z;
        let half = Vec2::new(half.x - 0.001, (half.y + front) * 0.5);
        let ring = |inset: f32, y: f32, corner: f32| rounded(half - Vec2::splat(inset), corner, y, 5);
        let rings = [
            ring(0.006, -0.23, 0.012),
            ring(0.0, -0.22, 0.016),
            ring(0.0, -0.004, 0.016),
            ring(0.004, 0.004, 0.014),
            ring(0.016, 0.006, 0.02),
            ring(0.022, -0.002, 0.024),
            ring(0.026, -0.17, 0.04),
            ring(0.05, -0.2, 0.05),
        ];
        let sink = skin(&rings, 0.7).moved(at + Vec3::Z * (front - half.y));
        shape.add("basin", "ceramic", sink);
    } else {
        let ring = |inset: f32, y: f32, corner: f32| rounded(half - Vec2::splat(inset), corner, y, 6);
        let rings = [
            ring(0.052, -0.185, 0.05),
            ring(0.018, -0.17, 0.06),
            ring(0.008, -0.002, 0.05),
            ring(-0.012, 0.0005, 0.06),
            ring(-0.012, 0.003, 0.06),
            ring(-0.004, 0.005, 0.055),
            ring(0.012, 0.0, 0.05),
            ring(0.022, -0.16, 0.06),
            ring(0.036, -0.176, 0.06),
            ring(0.06, -0.18, 0.05),
        ];
        shape.add("basin", "metal", skin(&rings, 0.7).moved(at));
    }
    let floor = if look == Look::Rustic { -0.2 } else { -0.18 };
    shape.add("waste", "metal", waste(0.042).moved(at + Vec3::Y * (floor - 0.002)));
}

/// A strainer: a dished disc with a knob.
fn waste(r: f32) -> TriMesh {
    let line = [
        (0.0, 0.0),
        (1.0, 0.0),
        (1.0, 0.08),
        (0.9, 0.14),
        (0.8, 0.1),
        (0.3, 0.06),
        (0.2, 0.1),
        (0.16, 0.36),
        (0.0, 0.4),
    ];
    lathe(&profile(&line.map(|(x, y)| (x * r, y * r))), 20, 0.6)
}
