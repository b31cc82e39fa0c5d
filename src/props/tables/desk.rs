//! A writing desk: a kneehole between pedestals of drawers, or a light modern top on steel legs.

use glam::{Vec2, Vec3};

use super::tops::{CORNERS, planked};
use crate::mesh::{bevel_box, square_post};
use crate::props::storage::case::{self, Case};
use crate::props::storage::fronts::{self, Drawers};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const DESK: Generator = Generator {
    kind: "desk",
    title: "Desk",
    group: "tables",
    words: &["writing desk", "office desk", "computer desk", "study desk", "writing table", "bureau"],
    styles: &["modern", "rustic", "executive"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.9, 1.4, 2.2),
        Param::m("height", 0.7, 0.75, 0.82),
        Param::m("depth", 0.5, 0.7, 1.0),
    ],
    source: "EN 527: office desks",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: "brass", material: "brass" },
        SlotSpec { name: "metal", material: "brushed steel" },
        SlotSpec { name: "leather", material: "green leather" },
    ],
    clear_front_m: 0.7,
    build,
};

const FRONT: f32 = 0.02;

fn build(args: &mut Args, shape: &mut Shape) {
    shape.styled(args, "wood", &[("modern", "oak wood"), ("rustic", "weathered oak wood")]);
    let size = args.size();
    if args.is("modern") {
        modern(args, shape, size);
    } else {
        pedestals(args, shape, size);
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.05, size.z - 0.05, 1.1);
}

fn pedestals(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut grain = args.random("grain");
    let thick = if args.is("rustic") { 0.045 } else { 0.032 };
    let top = planked(Vec3::new(size.x, thick, size.z), 0.24, true, &mut grain);
    shape.add("top", "wood", top.at(0.0, size.y, 0.0));
    if args.is("executive") {
        // A leather skin let into the top.
        let skin = bevel_box(Vec3::new(size.x - 0.26, 0.0016, size.z - 0.16), 0.0005);
        shape.add("inlay", "leather", skin.at(0.0, size.y + 0.0004, 0.0));
    }
    let under = size.y - thick;
    let wide = (size.x * 0.28).clamp(0.28, 0.5);
    let deep = size.z - 0.05;
    let both = size.x >= 1.2;
    for side in [-1.0, 1.0] {
        let x = side * (size.x * 0.5 - 0.025 - wide * 0.5);
        if !both && side < 0.0 {
            let leg_x = -size.x * 0.5 + 0.055;
            for z in [-1.0, 1.0] {
                let at = |y: f32| Vec3::new(leg_x, y, z * (size.z * 0.5 - 0.06));
                let leg = square_post(at(0.0), at(under + 0.001), |t| Vec2::splat(0.032 + 0.022 * t), 0.004);
                shape.add("legs", "wood", leg);
            }
            continue;
        }
        let case = Case {
            size: Vec3::new(wide, under + 0.001, deep),
            x,
            board: 0.018,
            foot: 0.05,
            legs: false,
            lip: 0.0,
            top: 0.012,
            front: FRONT + fronts::PULL,
        };
        let opening = case::build(case, shape, &mut grain);
        let look = Drawers { thick: FRONT, overlay: 0.012, plain: args.is("rustic") };
        fronts::drawers(shape, opening, 3, 1, look, &mut grain);
    }
    // Drawer and modesty panel across the knee hole.
    let (from, to) =
        (if both { -size.x * 0.5 + 0.02 + wide } else { -size.x * 0.5 + 0.06 }, size.x * 0.5 - 0.02 - wide);
    let (middle, gap) = ((from + to) * 0.5, to - from);
    let front = fronts::drawer_front(gap - 0.004, 0.1, FRONT, args.is("rustic"), &mut grain);
    let z = deep * 0.5 - fronts::PULL;
    let at = Vec3::new(middle, under - 0.054, z);
    fronts::drawer(shape, at, Vec2::new(gap, 0.1), deep * 0.6, front, |shape| {
        for spot in [-0.25, 0.25] {
            let pull = if args.is("rustic") { fronts::bow_handle(0.1) } else { fronts::knob(0.0125) };
            shape.add("handles", "brass", pull.at(middle + gap * spot, under - 0.054, z - 0.002));
        }
    });
    let panel = bevel_box(Vec3::new(gap + 0.01, under * 0.6, 0.016), 0.002);
    shape.add("panel", "wood", panel.at(middle, under * 0.7, -deep * 0.5 + 0.03));
}

fn modern(args: &Args, shape: &mut Shape, size: Vec3) {
    let mut grain = args.random("grain");
    let thick = 0.025;
    let board = bevel_box(Vec3::new(size.x, thick, size.z), 0.004);
    shape.add("top", "wood", board.at(0.0, size.y - thick * 0.5, 0.0));
    let under = size.y - thick;
    let bar = 0.032;
    for (x, z) in CORNERS {
        let leg = bevel_box(Vec3::new(bar, under, bar), 0.003);
        shape.add("legs", "metal", leg.at(x * (size.x * 0.5 - 0.05), under * 0.5, z * (size.z * 0.5 - 0.05)));
    }
    for side in [-1.0, 1.0] {
        for y in [bar * 0.5 + 0.002, under - bar * 0.5] {
            let rail = bevel_box(Vec3::new(bar * 0.9, bar * 0.9, size.z - 0.1 - bar), 0.003);
            shape.add("legs", "metal", rail.at(side * (size.x * 0.5 - 0.05), y, 0.0));
        }
    }
    for z in [-1.0, 1.0] {
        let beam = bevel_box(Vec3::new(size.x - 0.1 - bar, bar * 0.8, bar * 0.8), 0.003);
        shape.add("legs", "metal", beam.at(0.0, under - bar * 0.5, z * (size.z * 0.5 - 0.05)));
    }
    // A slim box with two drawers hangs under the top.
    let wide = (size.x * 0.3).min(0.42);
    let x = size.x * 0.5 - 0.09 - wide * 0.5;
    let body = Vec3::new(wide, 0.2, size.z - 0.16);
    shape.add("drawers", "wood", bevel_box(body, 0.002).at(x, under - 0.099, -0.02));
    for row in 0..2 {
        let front = fronts::drawer_front(wide - 0.002, 0.097, 0.018, true, &mut grain);
        let (y, z) = (under - 0.05 - 0.1 * row as f32, body.z * 0.5 - 0.02 + 0.018);
        shape.add("drawers", "wood", front.at(x, y, z));
        shape.add("handles", "metal", fronts::bow_handle(0.12).at(x, y, z - 0.002));
    }
}
