//! A dining table: a planked top, round or square, on four legs with an apron, or on a turned pedestal.

use glam::{Vec2, Vec3};

use crate::mesh::{bevel_box, cylinder, lathe};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const TABLE: Generator = Generator {
    kind: "table",
    title: "Table",
    group: "tables",
    words: &["dining table", "kitchen table", "trestle table", "tavern table"],
    styles: &["round", "square", "rustic", "long"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.6, 1.3, 3.2),
        Param::m("height", 0.7, 0.75, 0.8),
        Param::m("depth", 0.6, 0.85, 1.4),
        Param::m("top_thickness", 0.02, 0.04, 0.08),
    ],
    slots: &[SlotSpec { name: "wood", material: "oak wood" }],
    clear_front_m: 0.6,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    if args.is("round") { round(args, shape) } else { square(args, shape) }
}

fn round(args: &Args, shape: &mut Shape) {
    let height = args.get("height");
    let thick = args.get("top_thickness");
    let radius = args.get("width").min(1.6) * 0.42;
    let top = cylinder(radius, thick, 40, 0.012);
    shape.add("top", "wood", top.at(0.0, height - thick, 0.0));
    shape.support_round(Vec3::new(0.0, height, 0.0), radius * 0.95, 1.2);
    let under = height - thick;
    let profile = [
        (0.0, 0.06),
        (0.075, 0.06),
        (0.08, 0.1),
        (0.05, 0.16),
        (0.042, 0.22),
        (0.07, 0.32),
        (0.075, 0.38),
        (0.05, 0.48),
        (0.045, under - 0.06),
        (0.11, under),
        (0.0, under),
    ];
    let profile: Vec<Vec2> = profile.iter().map(|(r, y)| Vec2::new(*r, *y)).collect();
    shape.add("pedestal", "wood", lathe(&profile, 20, 0.7));
    for i in 0..4 {
        let turn = TAU * (i as f32 + 0.5) / 4.0;
        let out = on_circle(turn) * radius * 0.36;
        let foot = bevel_box(Vec3::new(radius * 0.72, 0.07, 0.07), 0.015).yawed(-turn);
        shape.add("feet", "wood", foot.at(out.x, 0.035, out.y));
    }
}

fn square(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let thick = args.get("top_thickness");
    let planks = (size.z / 0.17).round().max(3.0);
    let plank = size.z / planks;
    let mut tone = args.random("planks");
    for i in 0..planks as usize {
        let z = -size.z / 2.0 + plank * (i as f32 + 0.5);
        let board = bevel_box(Vec3::new(size.x, thick, plank - 0.002), 0.004);
        let board = board.uv_moved(Vec2::new(tone.unit() * 2.0, tone.unit() * 2.0));
        shape.add("top", "wood", board.at(0.0, size.y - thick / 2.0, z));
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 1.2);
    let leg = if args.is("rustic") { 0.1 } else { 0.07 };
    let under = size.y - thick;
    let inset = Vec2::new(size.x / 2.0 - leg * 0.9, size.z / 2.0 - leg * 0.9);
    for (x, z) in [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)] {
        let post = bevel_box(Vec3::new(leg, under, leg), 0.008);
        shape.add("legs", "wood", post.at(inset.x * x, under / 2.0, inset.y * z));
    }
    for side in [-1.0, 1.0] {
        let long = bevel_box(Vec3::new(inset.x * 2.0 - leg, 0.09, 0.025), 0.004);
        shape.add("apron", "wood", long.at(0.0, under - 0.045, side * inset.y));
        let short = bevel_box(Vec3::new(0.025, 0.09, inset.y * 2.0 - leg), 0.004);
        shape.add("apron", "wood", short.at(side * inset.x, under - 0.045, 0.0));
    }
}
