//! A washbasin: on a pedestal, let into a vanity with doors, a bowl on a stand with a jug, or on a slab.

use glam::{Vec2, Vec3};

use super::washstand;
use crate::mesh::{bevel_box, lathe, profile};
use crate::num::math::{FRAC_PI_2, rot_x, rot_z};
use crate::props::kitchen::run::{Look, Run};
use crate::props::kitchen::skin::{egg, oval, skin};
use crate::props::kitchen::tap;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const WASHBASIN: Generator = Generator {
    kind: "washbasin",
    title: "Washbasin",
    group: "bath",
    words: &["wash basin", "bathroom sink", "washstand", "hand basin", "vanity unit"],
    styles: &["pedestal", "vanity", "rustic", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.45, 0.58, 1.0),
        Param::m("height", 0.88, 0.98, 1.1),
        Param::m("depth", 0.4, 0.48, 0.56),
    ],
    source: "EN 31 connecting dimensions of washbasins; Panero and Zelnik, Human Dimension and Interior Space",
    slots: &[
        SlotSpec { name: "ceramic", material: "white glazed ceramic" },
        SlotSpec { name: "metal", material: "chrome" },
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "stone", material: "marble" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "fabric", material: "white linen" },
    ],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("vanity") {
        vanity(args, shape, size);
    } else if args.is("rustic") {
        washstand::stand(args, shape, size);
    } else if args.is("modern") {
        slab(args, shape, size);
    } else {
        pedestal(shape, size);
    }
}

fn waste(shape: &mut Shape, at: Vec3) {
    let line = [(0.0, -0.004), (0.026, -0.004), (0.028, 0.001), (0.022, 0.004), (0.014, 0.002), (0.0, 0.003)];
    shape.add("waste", "metal", lathe(&profile(&line), 18, 0.6).moved(at));
}

/// A basin with a deck for the tap, on a fluted column.
fn pedestal(shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let rim = size.y - 0.13;
    let deep = 0.17;
    let at = |k: Vec2, shift: f32, y: f32| egg(Vec3::new(0.0, rim + y * deep, shift * half.y), half * k, 36);
    let back = |rings: Vec<Vec<Vec3>>| -> Vec<Vec<Vec3>> {
        // Flat against the wall.
        rings
            .into_iter()
            .map(|ring| ring.into_iter().map(|p| p.with_x(p.x.clamp(-half.x, half.x))).collect())
            .collect()
    };
    let rings = back(vec![
        at(Vec2::new(0.3, 0.3), -0.25, -1.12),
        at(Vec2::new(0.44, 0.46), -0.22, -1.0),
        at(Vec2::new(0.72, 0.74), -0.12, -0.62),
        at(Vec2::new(0.92, 0.93), -0.03, -0.22),
        at(Vec2::new(0.95, 0.96), -0.02, -0.18),
        at(Vec2::new(0.985, 0.985), 0.0, -0.12),
        at(Vec2::new(1.0, 1.0), 0.0, -0.04),
        at(Vec2::new(0.985, 0.985), 0.0, 0.0),
        at(Vec2::new(0.94, 0.95), 0.0, 0.01),
        at(Vec2::new(0.76, 0.66), 0.19, -0.03),
        at(Vec2::new(0.72, 0.62), 0.18, -0.09),
        at(Vec2::new(0.56, 0.46), 0.1, -0.48),
        at(Vec2::new(0.36, 0.3), 0.04, -0.78),
        at(Vec2::new(0.16, 0.15), 0.0, -0.86),
    ]);
    shape.add("basin", "ceramic", skin(&rings, 0.8));
    waste(shape, Vec3::new(0.0, rim - 0.86 * deep + 0.002, 0.0));
    let foot = 0.3_f32.min(size.x * 0.5);
    let column = |k: f32, y: f32| {
        egg(Vec3::new(0.0, y * (rim - deep), -half.y * 0.22), Vec2::new(foot * 0.42, foot * 0.36) * k, 32)
    };
    let rings = [
        column(1.1, 0.0),
        column(1.12, 0.015),
        column(1.1, 0.06),
        column(0.92, 0.12),
        column(0.78, 0.3),
        column(0.74, 0.55),
        column(0.8, 0.78),
        column(0.98, 0.93),
        column(1.12, 1.01),
    ];
    shape.add("pedestal", "ceramic", skin(&rings, 0.7));
    let tap_at = Vec3::new(0.0, rim - 0.001, -half.y * 0.72);
    shape.add("tap", "metal", tap::swan_neck(size.y - rim + 0.001, half.y * 0.72).moved(tap_at));
}

/// A cabinet under a stone top with an oval basin let in.
fn vanity(args: &Args, shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let top = size.y - 0.16;
    let thick = 0.028;
    let mut grain = args.random("grain");
    let run = Run {
        size: Vec3::new(size.x - 0.024, top - thick, size.z),
        look: Look::Plain,
        drawers: false,
        apron: 0.0,
    };
    run.build(shape, &mut grain);
    let bowl = Vec2::new((half.x * 0.62).min(0.24), half.y * 0.62);
    let z = half.y * 0.12;
    // The slab as four pieces around a square a little within the basin's rim.
    let hole = bowl * 0.76;
    let (far, near) = (-half.y, half.y - 0.012);
    let mut piece = |x0: f32, x1: f32, z0: f32, z1: f32| {
        let mesh = bevel_box(Vec3::new(x1 - x0, thick, z1 - z0), 0.003);
        shape.add("top", "stone", mesh.at((x0 + x1) * 0.5, top - thick * 0.5, (z0 + z1) * 0.5));
    };
    piece(-half.x, -hole.x, far, near);
    piece(hole.x, half.x, far, near);
    piece(-hole.x, hole.x, far, z - hole.y);
    piece(-hole.x, hole.x, z + hole.y, near);
    let splash = bevel_box(Vec3::new(size.x, 0.09, 0.016), 0.003);
    shape.add("top", "stone", splash.at(0.0, top + 0.044, far + 0.008));
    let at = |k: f32, y: f32| oval(Vec3::new(0.0, top + y, z), bowl * k, 36);
    let rings = [
        at(0.35, -0.135),
        at(0.62, -0.122),
        at(0.75, -0.07),
        at(0.77, -0.002),
        at(1.0, 0.0),
        at(1.01, 0.007),
        at(0.98, 0.013),
        at(0.93, 0.012),
        at(0.84, 0.009),
        at(0.745, -0.004),
        at(0.7, -0.06),
        at(0.44, -0.105),
        at(0.15, -0.115),
    ];
    shape.add("basin", "ceramic", skin(&rings, 0.8));
    waste(shape, Vec3::new(0.0, top - 0.113, z));
    let tap_at = Vec3::new(0.0, top - 0.001, far + 0.055);
    shape.add("tap", "metal", tap::swan_neck(size.y - top + 0.001, half.y * 0.7).moved(tap_at));
}

/// A vessel on a slab of wood over a frame of black steel, a towel bar in front.
fn slab(args: &Args, shape: &mut Shape, size: Vec3) {
    let half = Vec2::new(size.x, size.z) * 0.5;
    let top = size.y - 0.22;
    let thick = 0.05;
    let mut grain = args.random("grain");
    let board = bevel_box(Vec3::new(size.x, thick, size.z), 0.004).uv_moved(Vec2::splat(grain.unit() * 3.0));
    shape.add("top", "wood", board.at(0.0, top - thick * 0.5, 0.0));
    let bar = 0.025;
    let (x, z) = (half.x - 0.05, half.y - 0.04);
    for side in [-1.0, 1.0] {
        for end in [-1.0, 1.0] {
            let post = bevel_box(Vec3::new(bar, top - thick, bar), 0.003);
            shape.add("frame", "iron", post.at(side * x, (top - thick) * 0.5, end * z));
        }
        for y in [0.2, top - thick - bar * 0.5] {
            let rail = bevel_box(Vec3::new(bar, bar, z * 2.0 - bar + 0.002), 0.003);
            shape.add("frame", "iron", rail.at(side * x, y, 0.0));
        }
        let long = bevel_box(Vec3::new(x * 2.0 - bar + 0.002, bar, bar), 0.003);
        shape.add("frame", "iron", long.at(0.0, 0.2, side * z));
    }
    let slats = 5;
    for i in 0..slats {
        let deep = z * 2.0 / slats as f32;
        let slat = bevel_box(Vec3::new(x * 2.0 + bar, 0.018, deep - 0.012), 0.003)
            .uv_moved(Vec2::splat(grain.unit() * 3.0));
        shape.add(
            "shelf",
            "wood",
            slat.at(0.0, 0.2 + bar * 0.5 + 0.008, (i as f32 + 0.5 - slats as f32 * 0.5) * deep),
        );
    }
    // Rolled towels on the shelf.
    for i in 0..3 {
        let r = 0.048;
        let roll = [
            (0.0, -0.02),
            (r * 0.5, -0.012),
            (r * 0.85, 0.0),
            (r, 0.02),
            (r, 0.22),
            (r * 0.85, 0.24),
            (r * 0.5, 0.252),
            (0.0, 0.26),
        ];
        let mesh = lathe(&profile(&roll), 20, 0.9).turned(rot_x(FRAC_PI_2)).turned(rot_z(0.4 * i as f32));
        shape.add(
            "towels",
            "fabric",
            mesh.at((i as f32 - 1.0) * r * 2.02, 0.2 + bar * 0.5 + 0.017 + r, -0.12),
        );
    }
    let bowl = Vec2::new((half.x * 0.72).min(0.24), (half.y * 0.74).min(0.17));
    let at = |k: f32, y: f32| oval(Vec3::new(0.0, top + y, half.y * 0.14), bowl * k, 40);
    let rings = [
        at(0.62, -0.001),
        at(0.66, 0.003),
        at(0.86, 0.06),
        at(0.985, 0.118),
        at(1.0, 0.124),
        at(0.985, 0.126),
        at(0.96, 0.124),
        at(0.82, 0.062),
        at(0.6, 0.022),
        at(0.2, 0.014),
    ];
    shape.add("basin", "ceramic", skin(&rings, 0.8));
    waste(shape, Vec3::new(0.0, top + 0.016, half.y * 0.14));
    let tap_at = Vec3::new(0.0, top - 0.001, -half.y + 0.05);
    shape.add("tap", "iron", tap::swan_neck(size.y - top + 0.001, half.y * 0.76).moved(tap_at));
}
