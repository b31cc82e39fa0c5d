//! A book, closed or lying open.

use glam::{Vec2, Vec3};

use crate::mesh::{TriMesh, bevel_box, extrude, loft, sheet};
use crate::num::Stream;
use crate::num::math::{FRAC_PI_2, PI, on_circle, sin};
use crate::props::{Args, Generator, Mounting, Param, Shape, SlotSpec};

/// The generator.
pub const BOOK: Generator = Generator {
    kind: "book",
    title: "Book",
    group: "tableware",
    words: &["tome", "spellbook", "spell book", "notebook", "grimoire", "novel"],
    styles: &["open", "old"],
    mounting: Mounting::Surface,
    params: &[
        Param::m("width", 0.1, 0.17, 0.5),
        Param::m("height", 0.015, 0.04, 0.1),
        Param::m("depth", 0.14, 0.24, 0.4),
    ],
    source: "ISO 216 A5 and octavo formats",
    slots: &[
        SlotSpec { name: "leather", material: "book covers" },
        SlotSpec { name: "paper", material: "paper" },
        SlotSpec { name: "brass", material: "brass" },
    ],
    clear_front_m: 0.0,
    build,
};

fn build(args: &mut Args, shape: &mut Shape) {
    let size = args.size();
    let mut random = args.random("cover");
    if args.is("open") {
        open(shape, size, &mut random);
        return;
    }
    let book = closed(size, &mut random);
    shape.add("cover", "leather", book.cover);
    shape.add("pages", "paper", book.pages);
    if args.is("old") {
        // Metal corners and a clasp.
        let plate = Vec3::new(0.022, size.y, 0.022);
        for z in [-1.0, 1.0] {
            let at = Vec3::new(size.x * 0.5 - 0.0105, size.y * 0.5, z * (size.z * 0.5 - 0.0105));
            for y in [0.0, size.y - 0.0042] {
                let leaf = bevel_box(Vec3::new(plate.x, 0.0042, plate.z), 0.0008);
                shape.add("fittings", "brass", leaf.at(at.x - 0.0005, y + 0.0021, at.z - z * 0.0005));
            }
        }
        let clasp = bevel_box(Vec3::new(0.003, size.y * 0.7, 0.02), 0.0008);
        shape.add("fittings", "brass", clasp.at(size.x * 0.5 - 0.0015, size.y * 0.5, 0.0));
    }
    shape.support(Vec3::Y * size.y, size.x * 0.8, size.z * 0.8, 0.4);
}

/// A closed book lying on y = 0, its spine towards −X.
pub struct Closed {
    /// Boards and spine.
    pub cover: TriMesh,
    /// The block of paper.
    pub pages: TriMesh,
}

/// A closed book of `size` metres (width, thickness, height of the page).
pub fn closed(size: Vec3, random: &mut Stream) -> Closed {
    let board = (size.y * 0.1).clamp(0.002, 0.004);
    let tone = Vec2::new(random.unit(), random.unit()) * 4.0;
    let hinge = size.y * 0.22;
    let mut cover = Vec::new();
    for y in [board * 0.5, size.y - board * 0.5] {
        let leaf = bevel_box(Vec3::new(size.x - hinge, board, size.z), board * 0.3);
        cover.push(leaf.at(hinge * 0.5, y, 0.0));
    }
    // The spine: an arc of board.
    let half = size.y * 0.5;
    let arc = |i: usize, r: f32| {
        let around = on_circle(FRAC_PI_2 + PI * i as f32 / 8.0);
        Vec2::new(hinge - size.x * 0.5 + around.x * (hinge - (half - r)).max(0.001), half + around.y * r)
    };
    let outer = (0..=8).map(|i| arc(i, half));
    let inner = (0..=8).rev().map(|i| arc(i, half - board));
    let outline: Vec<Vec2> = outer.chain(inner).collect();
    cover.push(extrude(&outline, size.z, 0.0));
    let pages_size = Vec3::new(size.x - hinge * 1.2 - 0.003, size.y - board * 2.0, size.z - 0.007);
    let pages = bevel_box(pages_size, 0.0005).at(hinge * 0.6 - 0.0035, size.y * 0.5, 0.0);
    Closed { cover: TriMesh::merged(cover).uv_moved(tone), pages }
}

/// Open at the middle: boards flat, both halves of the pages arching to the gutter.
fn open(shape: &mut Shape, size: Vec3, random: &mut Stream) {
    let board = 0.003;
    let half = size.x * 0.5;
    let tone = Vec2::new(random.unit(), random.unit()) * 4.0;
    let cover = bevel_box(Vec3::new(size.x, board, size.z), 0.0009).uv_moved(tone);
    shape.add("cover", "leather", cover.at(0.0, board * 0.5, 0.0));
    let thick = size.y - board;
    let lean = random.range(0.85, 1.0);
    for side in [-1.0, 1.0] {
        let share = if side < 0.0 { lean } else { 1.0 };
        let top = |t: f32| {
            // Rises steeply from the gutter and falls to the fore edge.
            let hump = 0.35 + 0.65 * sin(PI * (0.5 * t.min(0.3) / 0.3));
            let fall = 1.0 - 0.45 * ((t - 0.3).max(0.0) / 0.7);
            board + thick * share * (hump * fall).min(1.0)
        };
        let wide = half - 0.006;
        let block = |t: f32| -> Vec<Vec3> {
            let (x, z) = (side * (0.0008 + t * wide), size.z * 0.5 - 0.004);
            let low = board - 0.0004;
            let mut ring = [
                Vec3::new(x, low, z),
                Vec3::new(x, low, -z),
                Vec3::new(x, top(t), -z),
                Vec3::new(x, top(t), z),
            ];
            if side < 0.0 {
                ring.reverse();
            }
            ring.to_vec()
        };
        let rings: Vec<Vec<Vec3>> = (0..=12).map(|i| block(i as f32 / 12.0)).collect();
        shape.add("pages", "paper", loft(&rings, 0.5));
    }
    // One loose leaf is about to turn.
    let curl = size.x * 0.012;
    let leaf = sheet(8, 1, 0.0005, |u, v| {
        let t = u * 0.92;
        let y = board + thick * (0.35 + 0.6 * sin(PI * 0.5 * (t / 0.4).min(1.0))) + curl * t * 0.4;
        Vec3::new(0.001 + t * (half - 0.008), y.min(size.y), (0.5 - v) * (size.z - 0.01))
    });
    shape.add("leaf", "paper", leaf);
}
