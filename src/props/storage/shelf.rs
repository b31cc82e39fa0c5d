//! A wall shelf: a board on wooden or iron brackets, or a thick floating one, bare or with books.

use glam::{Vec2, Vec3};

use super::books;
use crate::mesh::{bar, bevel_box, extrude, smooth_path};
use crate::num::math::FRAC_PI_2;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const SHELF: Generator = Generator {
    kind: "shelf",
    title: "Wall shelf",
    group: "storage",
    words: &["wall shelf", "floating shelf", "hanging shelf", "wall board", "bracket shelf"],
    styles: &["modern", "rustic", "books"],
    mounting: Mounting::Wall,
    params: &[
        Param::m("width", 0.3, 0.8, 2.0),
        Param::m("height", 0.12, 0.2, 0.3),
        Param::m("depth", 0.14, 0.22, 0.35),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "oak wood" },
        SlotSpec { name: "iron", material: "wrought iron" },
        SlotSpec { name: books::COVERS[0], material: "dark red book covers" },
        SlotSpec { name: books::COVERS[1], material: "dark green book covers" },
        SlotSpec { name: books::COVERS[2], material: "brown book covers" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.2,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let mut size = args.size();
    let (modern, rustic) = (args.is("modern"), args.is("rustic"));
    let thick = if modern { 0.05 } else { 0.028 };
    if modern {
        size.y = thick;
    }
    // With books the whole thing is centred on the wall point, books and all.
    let clear = if args.is("books") { 0.24 } else { 0.0 };
    let top = size.y * 0.5 - clear * 0.5;
    let mut grain = args.random("grain");
    let board = bevel_box(Vec3::new(size.x, thick, size.z), 0.005).uv_moved(Vec2::splat(grain.unit() * 3.0));
    shape.add("board", "wood", board.at(0.0, top - thick * 0.5, size.z * 0.5));
    if !modern {
        let x = size.x * 0.5 - (size.x * 0.16).clamp(0.04, 0.2);
        let low = top - size.y;
        for side in [-1.0, 1.0] {
            if rustic {
                iron_bracket(shape, side * x, Vec3::new(top - thick, low, size.z));
            } else {
                wooden_bracket(shape, side * x, Vec3::new(top - thick, low, size.z));
            }
        }
        if !rustic {
            let cleat = bevel_box(Vec3::new(x * 2.0 - 0.02, 0.05, 0.018), 0.003);
            shape.add("brackets", "wood", cleat.at(0.0, top - thick - 0.025, 0.009));
        }
    }
    let mut free = (-size.x * 0.5 + 0.01, size.x * 0.5 - 0.01);
    if clear > 0.0 {
        let row = books::row(size.x * 0.55, clear, size.z - 0.01, 1.0, &mut args.random("books"));
        row.moved(Vec3::new(-size.x * 0.5 + 0.02, top, size.z - 0.012)).add_to(shape);
        // The tallest book decides where the middle is: a bookend of the full height stands at the left.
        let end = bevel_box(Vec3::new(0.012, clear, size.z * 0.7), 0.003);
        shape.add("bookend", "iron", end.at(-size.x * 0.5 + 0.009, top + clear * 0.5, size.z * 0.5));
        free.0 = size.x * 0.1;
    }
    let middle = Vec3::new((free.0 + free.1) * 0.5, top, size.z * 0.5);
    shape.support(middle, free.1 - free.0, size.z - 0.02, 0.35);
}

/// An ogee bracket; `reach` is (upper y, lower y, depth).
fn wooden_bracket(shape: &mut Shape, x: f32, reach: Vec3) {
    let (top, low, deep) = (reach.x, reach.y, reach.z * 0.86);
    let tall = top - low;
    let curve = [
        (0.0, 0.0),
        (0.16, 0.0),
        (0.24, 0.16),
        (0.34, 0.42),
        (0.56, 0.62),
        (0.86, 0.72),
        (1.0, 0.82),
        (1.0, 1.0),
        (0.0, 1.0),
    ];
    // Extruded along x: the outline's first axis is −z.
    let outline: Vec<Vec2> = curve.iter().map(|(z, y)| Vec2::new(-*z * deep, low + y * tall)).rev().collect();
    let bracket = extrude(&outline, 0.026, 0.004).yawed(FRAC_PI_2);
    shape.add("brackets", "wood", bracket.at(x, 0.0, 0.0));
}

/// A forged angle with a curl; `reach` as for the wooden one.
fn iron_bracket(shape: &mut Shape, x: f32, reach: Vec3) {
    let (top, low, deep) = (reach.x, reach.y, reach.z);
    let strap = Vec2::new(0.026, 0.006);
    let wall = bevel_box(Vec3::new(strap.x, top - low, strap.y), 0.0015);
    shape.add("brackets", "iron", wall.at(x, (top + low) * 0.5, strap.y * 0.5));
    let arm = bevel_box(Vec3::new(strap.x, strap.y, deep * 0.92), 0.0015);
    shape.add("brackets", "iron", arm.at(x, top - strap.y * 0.5, deep * 0.46));
    let at = |y: f32, z: f32| Vec3::new(x, low + (top - low) * y, deep * z);
    let path = [at(0.1, 0.05), at(0.22, 0.2), at(0.55, 0.34), at(0.8, 0.55), at(0.93, 0.82)];
    let brace = bar(&smooth_path(&path, 4), Vec3::Z, |_| Vec2::new(0.016, 0.006), 0.0015);
    shape.add("brackets", "iron", brace);
}
