//! A bookcase full of single books, with a cornice and a plinth, a plain modern one, or a rough one.

use glam::{Vec2, Vec3};

use super::books;
use crate::mesh::{TriMesh, bevel_box};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOOKSHELF: Generator = Generator {
    kind: "bookshelf",
    title: "Bookshelf",
    group: "storage",
    words: &["bookcase", "book shelf", "shelves of books", "library shelf", "bookrack"],
    styles: &["modern", "rustic", "empty"],
    mounting: Mounting::Floor,
    params: &[
        Param::m("width", 0.5, 0.95, 2.0),
        Param::m("height", 0.7, 2.0, 2.8),
        Param::m("depth", 0.24, 0.32, 0.45),
        Param::share("fill", 0.85),
    ],
    source: "Neufert, Architects' Data",
    slots: &[
        SlotSpec { name: "wood", material: "dark walnut wood" },
        SlotSpec { name: books::COVERS[0], material: "dark red book covers" },
        SlotSpec { name: books::COVERS[1], material: "dark green book covers" },
        SlotSpec { name: books::COVERS[2], material: "brown book covers" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.7,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let modern = args.is("modern");
    let board = if args.is("rustic") { 0.035 } else { 0.024 };
    // Cornice and plinth stand out by this much; the case itself is that much smaller.
    let lip = if modern { 0.0 } else { 0.018 };
    let (wide, deep) = (size.x - lip * 2.0, size.z - lip);
    let middle_z = -lip * 0.5;
    let plinth = if modern { 0.0 } else { 0.08 };
    let (bottom, top) = (plinth, size.y - if modern { 0.0 } else { 0.05 });
    let mut grain = args.random("grain");
    let mut plank = |shape: &mut Shape, part: &'static str, size: Vec3, at: Vec3| {
        let mesh: TriMesh = bevel_box(size, 0.004);
        let shift = Vec2::new(grain.unit() * 3.0, grain.unit() * 3.0);
        shape.add(part, "wood", mesh.uv_moved(shift).moved(at));
    };

    let tall = top - bottom;
    for side in [-1.0, 1.0] {
        let at = Vec3::new(side * (wide - board) * 0.5, bottom + tall * 0.5, middle_z);
        plank(shape, "case", Vec3::new(board, tall, deep), at);
    }
    let back = Vec3::new(wide - board * 2.0 + 0.006, tall - 0.004, 0.01);
    plank(shape, "case", back, Vec3::new(0.0, bottom + tall * 0.5, middle_z - deep * 0.5 + 0.012));
    if !modern {
        let foot = Vec3::new(size.x - 0.008, plinth, size.z - 0.004);
        plank(shape, "case", foot, Vec3::new(0.0, plinth * 0.5, -0.002));
        let crown = Vec3::new(size.x - 0.012, 0.026, size.z - 0.006);
        plank(shape, "case", crown, Vec3::new(0.0, top + 0.013, -0.003));
        let cap = Vec3::new(size.x, 0.024, size.z);
        plank(shape, "case", cap, Vec3::new(0.0, top + 0.038, 0.0));
    }
    shape.support(Vec3::new(0.0, size.y, 0.0), size.x - 0.04, size.z - 0.04, 0.5);

    let inside = wide - board * 2.0;
    let shelf_deep = deep - 0.024;
    let shelf_z = middle_z + 0.01;
    let count = ((tall - board) / 0.35).round().clamp(1.0, 8.0);
    let pitch = (tall - board) / count;
    let mut random = args.random("books");
    for i in 0..=count as usize {
        let y = bottom + board * 0.5 + pitch * i as f32;
        let wide = inside + 0.004;
        plank(shape, "shelves", Vec3::new(wide, board, shelf_deep), Vec3::new(0.0, y, shelf_z));
        if i as f32 == count {
            break;
        }
        let (floor, clear) = (y + board * 0.5, pitch - board);
        let fill = if args.is("empty") { 0.0 } else { args.get("fill") * random.range(0.75, 1.15) };
        let fill = if fill > 0.93 { 1.0 } else { fill };
        let left = -inside * 0.5;
        let row = books::row(inside, clear, shelf_deep - 0.03, fill, &mut random);
        row.moved(Vec3::new(left, floor, shelf_z + shelf_deep * 0.5 - 0.025)).add_to(shape);
        let free = inside * (1.0 - fill) - 0.03;
        if free > 0.08 {
            let at = Vec3::new(left + inside - free * 0.5, floor, shelf_z);
            shape.support(at, free - 0.02, shelf_deep - 0.04, clear);
        }
    }
}
