//! A careless stack of books, or a row of them leaning against each other.

use glam::Vec3;

use super::book::closed;
use crate::num::math::rot_z;
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOOK_STACK: Generator = Generator {
    kind: "book_stack",
    title: "Stack of books",
    group: "tableware",
    words: &["stack of books", "pile of books", "book pile"],
    styles: &["neat", "leaning"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.16, 0.25, 0.4),
        Param::m("height", 0.06, 0.2, 0.5),
        Param::m("depth", 0.2, 0.28, 0.4),
        Param::count("books", 2.0, 5.0, 10.0),
    ],
    source: "ISO 216 A5 and octavo formats",
    slots: &[
        SlotSpec { name: "leather", material: "book covers" },
        SlotSpec { name: "paper", material: "paper" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    if args.is("leaning") {
        return leaning(args, shape);
    }
    let mut random = args.random("books");
    let count = args.count("books").clamp(2, 10);
    let shares: Vec<f32> = (0..count).map(|_| random.range(0.6, 1.4)).collect();
    let total: f32 = shares.iter().sum();
    let spread = if args.is("neat") { 0.03 } else { 0.16 };
    let mut y = 0.0;
    let mut last = Vec3::ZERO;
    for (i, share) in shares.iter().enumerate() {
        let thick = size.y * share / total;
        let smaller = 1.0 - 0.05 * i as f32 / count as f32 * 3.0;
        // The lowest book fills the box; the others turn within it.
        let yaw = if i == 0 { 0.0 } else { random.signed() * spread };
        let fit = if i == 0 { 1.0 } else { smaller * random.range(0.8, 0.9) };
        last = Vec3::new(size.x * fit, thick, size.z * fit);
        let book = closed(last, &mut random);
        let flip = if random.chance(0.5) { 0.0 } else { crate::num::math::PI };
        shape.add("covers", "leather", book.cover.yawed(yaw + flip).at(0.0, y, 0.0));
        shape.add("pages", "paper", book.pages.yawed(yaw + flip).at(0.0, y, 0.0));
        y += thick;
    }
    shape.support(Vec3::Y * size.y, last.x * 0.7, last.z * 0.7, 0.4);
}

/// Books on end along X: most upright, the last ones fallen against them, one lying on top of none.
fn leaning(args: &Args, shape: &mut Shape) {
    let size = args.size();
    let mut random = args.random("row");
    let count = args.count("books").clamp(3, 10);
    let tall = size.y.max(0.12);
    let lean = 0.32;
    // The leaning one takes as much room as its height times the sine of its tilt.
    let room = (size.x - tall * 0.9 * lean).max(size.x * 0.5);
    let thick = room / count as f32;
    let mut x = -size.x * 0.5;
    for i in 0..count {
        let last = i + 1 == count;
        let high = tall * if i == 0 { 1.0 } else { random.range(0.78, 0.98) };
        let wide = size.z * if i == 0 { 1.0 } else { random.range(0.8, 0.96) };
        let book = closed(Vec3::new(wide, thick * random.range(0.86, 0.99), high), &mut random);
        // Lying with its spine to −X, the book is stood on its edge: its back looks to the front.
        let stand = rot_z(if last { lean } else { 0.0 }) * glam::Mat3::from_cols(-Vec3::Z, Vec3::X, -Vec3::Y);
        let place = |mesh: crate::mesh::TriMesh| mesh.turned(stand);
        let (cover, pages) = (place(book.cover), place(book.pages));
        let Some(bounds) = cover.bounds() else { continue };
        let at = Vec3::new(x - bounds.min.x, -bounds.min.y, size.z * 0.5 - bounds.max.z);
        x += bounds.size().x.min(if last { size.x } else { thick });
        shape.add("covers", "leather", cover.moved(at));
        shape.add("pages", "paper", pages.moved(at));
    }
}
