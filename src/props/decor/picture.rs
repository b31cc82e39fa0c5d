//! A framed painting.

use glam::{Vec2, Vec3};

use super::molding;
use super::painting::{PAINTS, paint};
use crate::mesh::{bevel_box, frame, sphere};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const PICTURE: Generator = Generator {
    kind: "picture",
    title: "Picture",
    group: "decor",
    words: &["painting", "portrait", "picture frame", "artwork", "poster", "framed picture", "canvas"],
    styles: &["ornate", "modern"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.2, 0.8, 2.4),
        Param::m("height", 0.2, 0.6, 1.8),
        Param::m("depth", 0.02, 0.04, 0.08),
    ],
    source: "usual frame sizes",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        PAINTS[0],
        PAINTS[1],
        PAINTS[2],
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "brass", material: "gold" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let short = size.x.min(size.y);
    let outer = Vec2::new(size.x, size.y);
    let mut random = args.random("painting");
    if args.is("modern") {
        let wide = (short * 0.04).clamp(0.012, 0.03);
        shape.add("frame", "wood", frame(outer, &molding::plain(wide, size.z), 0.6));
        let mount = (short * 0.12).min(0.09);
        let inside = outer - Vec2::splat(wide * 2.0 - 0.002);
        let board = bevel_box(inside.extend(size.z * 0.5), 0.0);
        shape.add("mount", "paper", board.at(0.0, 0.0, size.z * 0.25));
        let picture = inside - Vec2::splat(mount * 2.0);
        let at = Vec3::Z * (size.z * 0.5 + 0.001);
        paint(shape, picture, random.chance(0.6), &mut random, |mesh| mesh.moved(at));
        return;
    }
    let ornate = args.is("ornate");
    let wide = (short * if ornate { 0.17 } else { 0.11 }).clamp(0.02, 0.14);
    let slot = if ornate { "brass" } else { "wood" };
    let deep = if ornate { size.z * 0.86 } else { size.z };
    shape.add("frame", slot, frame(outer, &molding::classic(wide, deep), 0.5));
    // A gilt slip lies between frame and canvas.
    let slip = wide * 0.14;
    let inner = outer - Vec2::splat(wide * 2.0 - 0.004);
    let lip: Vec<Vec2> = molding::plain(slip + 0.002, size.z * 0.42);
    shape.add("slip", "brass", frame(inner, &lip, 0.6));
    let canvas = inner - Vec2::splat(slip * 2.0);
    let board = bevel_box(canvas.extend(size.z * 0.3), 0.0);
    shape.add("stretcher", "wood", board.at(0.0, 0.0, size.z * 0.15));
    let at = Vec3::Z * (size.z * 0.3 + 0.001);
    paint(shape, canvas, false, &mut random, |mesh| mesh.moved(at));
    if ornate {
        for (x, y) in [
            (-1.0, -1.0),
            (1.0, -1.0),
            (1.0, 1.0),
            (-1.0, 1.0),
            (0.0, 1.0),
            (0.0, -1.0),
            (1.0, 0.0),
            (-1.0, 0.0),
        ] {
            let at = Vec2::new(x * (size.x - wide), y * (size.y - wide)) * 0.5;
            let big = if x * y == 0.0 { 0.3 } else { 0.42 };
            let boss = sphere(1.0, 3).stretched(Vec3::new(wide * big, wide * big, size.z * 0.5));
            let boss = crate::mesh::uv::box_project(boss);
            shape.add("bosses", "brass", boss.at(at.x, at.y, size.z * 0.5));
        }
    }
}
