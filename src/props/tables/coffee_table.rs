//! A coffee table: low, with a shelf under it, round on three legs, or glass on a steel frame.

use glam::{Vec2, Vec3};

use super::tops::CORNERS;
use crate::mesh::{bevel_box, cylinder, round_post, square_post};
use crate::num::math::{TAU, on_circle};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const COFFEE_TABLE: Generator = Generator {
    kind: "coffee_table",
    title: "Coffee table",
    group: "tables",
    words: &["low table", "cocktail table", "side table", "end table", "tea table"],
    styles: &["round", "glass", "modern"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.45, 1.1, 1.6),
        Param::m("height", 0.3, 0.42, 0.6),
        Param::m("depth", 0.4, 0.6, 0.9),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "glass", material: "clear glass" },
        SlotSpec { name: "metal", material: "brushed steel" },
    ],
    clear_front_m: 0.3,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("round") {
        round(args, shape, size);
    } else {
        square(args, shape, size);
    }
}

fn round(args: &Args, shape: &mut Shape, size: Vec3) {
    let radius = (size.x * 0.7).clamp(0.4, 1.0) * 0.5;
    let glass = args.is("glass");
    let thick = if glass { 0.012 } else { 0.028 };
    let top = cylinder(radius, thick, 48, thick * 0.28);
    shape.add("top", if glass { "glass" } else { "wood" }, top.at(0.0, size.y - thick, 0.0));
    shape.support_round(Vec3::new(0.0, size.y, 0.0), radius * 0.95, 0.9);
    for i in 0..3 {
        let way = on_circle(TAU * (i as f32 + 0.25) / 3.0) * radius;
        let (foot, head) = (way * 0.86, way * 0.6);
        let foot = Vec3::new(foot.x, 0.0, foot.y);
        let head = Vec3::new(head.x, size.y - thick + 0.001, head.y);
        shape.add("legs", "wood", round_post(foot, head, |t| 0.012 + 0.012 * t, 14, 3));
    }
    let ring = cylinder(radius * 0.68, 0.022, 32, 0.004);
    if !glass {
        shape.add("apron", "wood", ring.at(0.0, size.y - thick - 0.02, 0.0));
    } else {
        let hub = cylinder(radius * 0.68, 0.018, 32, 0.004);
        shape.add("apron", "wood", hub.at(0.0, size.y * 0.4, 0.0));
        shape.support_round(Vec3::new(0.0, size.y * 0.4 + 0.018, 0.0), radius * 0.45, size.y * 0.5);
    }
}

fn square(args: &Args, shape: &mut Shape, size: Vec3) {
    let (glass, modern) = (args.is("glass"), args.is("modern"));
    let slot = if glass { "metal" } else { "wood" };
    let thick = if glass { 0.012 } else { 0.032 };
    let top = bevel_box(Vec3::new(size.x, thick, size.z), if glass { 0.003 } else { 0.006 });
    shape.add("top", if glass { "glass" } else { "wood" }, top.at(0.0, size.y - thick * 0.5, 0.0));
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 0.9);
    let under = size.y - thick;
    let leg = if glass { 0.03 } else { 0.052 };
    let (x, z) = (size.x * 0.5 - leg * 0.9, size.z * 0.5 - leg * 0.9);
    for (sx, sz) in CORNERS {
        let splay = if modern { 0.6 } else { 1.0 };
        let head = Vec3::new(sx * (x - (1.0 - splay) * 0.12), under + 0.001, sz * (z - (1.0 - splay) * 0.1));
        let foot = Vec3::new(sx * x, 0.0, sz * z);
        let taper = if glass { 0.0 } else { 0.35 };
        let post = square_post(foot, head, |t| Vec2::splat(leg * (1.0 - taper * (1.0 - t))), 0.004);
        shape.add("legs", slot, post);
    }
    let rail = if glass { Vec2::new(leg * 0.8, leg * 0.8) } else { Vec2::new(0.02, 0.06) };
    let inset = if modern { 0.048 } else { 0.0 };
    for side in [-1.0, 1.0] {
        let y = under - rail.y * 0.5;
        let long = bevel_box(Vec3::new((x - inset) * 2.0 - leg + 0.006, rail.y, rail.x), 0.003);
        shape.add("apron", slot, long.at(0.0, y, side * (z - inset * 0.83)));
        let short = bevel_box(Vec3::new(rail.x, rail.y, (z - inset * 0.83) * 2.0 - leg + 0.006), 0.003);
        shape.add("apron", slot, short.at(side * (x - inset), y, 0.0));
    }
    if !modern {
        let y = size.y * 0.32;
        let shelf = bevel_box(Vec3::new(x * 2.0 + leg * 0.1, 0.018, z * 2.0 + leg * 0.1), 0.003);
        shape.add("shelf", "wood", shelf.at(0.0, y, 0.0));
        let clear = under - rail.y - y - 0.012;
        shape.support(Vec3::new(0.0, y + 0.009, 0.0), x * 2.0 - leg - 0.02, z * 2.0 - leg - 0.02, clear);
    }
}
