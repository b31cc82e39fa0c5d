//! Bricklayers' bonds of stretchers and headers: running, stack, Flemish, English.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `edge`: metres to the nearest border; `id`; `x`, `y`: metres from the middle; `header` 1 for bricks that show
/// their end.
pub const COURSES: NodeDef = NodeDef {
    name: "courses",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("header", Kind::Mask),
    ],
    params: &[
        // Stretchers side by side per tile (in Flemish bond: stretchers with a header each).
        whole("columns", 1.0, 512.0, 8.0),
        // Made even where courses alternate.
        whole("rows", 1.0, 512.0, 16.0),
        // 0 running, 1 stack, 2 Flemish, 3 English.
        whole("kind", 0.0, 3.0, 2.0),
        // How far upright borders stray, as a fraction of a stretcher.
        real("jitter", 0.0, 0.2, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/courses.wgsl")),
};

/// How one course is laid: bricks per tile, how far it is moved in bricks, and where a header begins in each.
#[derive(Clone, Copy)]
struct Course {
    bricks: f32,
    moved: f32,
    /// Share of the brick before the header, 1 for none.
    stretcher: f32,
    header: bool,
}

fn course(kind: usize, columns: f32, odd: bool) -> Course {
    let plain = Course { bricks: columns, moved: 0.0, stretcher: 1.0, header: false };
    match (kind, odd) {
        (0, true) => Course { moved: 0.5, ..plain },
        // Moved by half a pair, a header sits over the middle of a stretcher.
        (2, _) => Course { stretcher: 2.0 / 3.0, moved: if odd { 0.5 } else { 0.0 }, ..plain },
        (3, true) => Course { bricks: columns * 2.0, moved: 0.5, header: true, ..plain },
        _ => plain,
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (columns, kind) = (p.number("columns"), p.whole("kind"));
    let rows = if kind == 1 { p.whole("rows") } else { p.whole("rows").next_multiple_of(2) } as i32;
    let (jitter, seed) = (p.number("jitter"), p.number("seed") as u32);
    let size_m = canvas.size_m;
    let row_m = size_m / rows as f32;
    let both = [course(kind, columns, false), course(kind, columns, true)];
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let v = (y_m / row_m).clamp(-1e6, 1e6);
            let row = floor(v);
            let number = row.rem_euclid(rows) as u32;
            let Course { bricks, moved, stretcher, header } = both[(number % 2) as usize];
            let brick_m = size_m / bricks;
            let u = (x_m / brick_m).clamp(-1e6, 1e6) + moved;
            let first = floor(u);
            let stray = |i: i32, part: u32| {
                let h = cell(i.rem_euclid(bricks as i32) as u32, number * 2 + part, seed ^ 0x51);
                (unit(h) * 2.0 - 1.0) * jitter
            };
            // Borders in turn: start of this brick, of its header if it has one, of the next brick.
            let start = |i: i32| i as f32 + stray(i, 0);
            let middle = |i: i32| i as f32 + stretcher + stray(i, 1);
            let i = if u < start(first) { first - 1 } else { first + i32::from(u >= start(first + 1)) };
            let split = stretcher < 1.0;
            let (left, right, ends) = match split {
                true if u < middle(i) => (start(i), middle(i), false),
                true => (middle(i), start(i + 1), true),
                false => (start(i), start(i + 1), header),
            };
            let column = i.rem_euclid(bricks as i32) as u32 * 2 + u32::from(ends);
            let id = unit(cell(column, number, seed));
            let (left, right) = ((u - left) * brick_m, (right - u) * brick_m);
            let (top, bottom) = ((v - row as f32) * row_m, (row as f32 + 1.0 - v) * row_m);
            let edge = left.min(right).min(top.min(bottom));
            let header = if ends { 1.0 } else { 0.0 };
            [edge, id, (left - right) * 0.5, (top - bottom) * 0.5, header]
        },
    )
}
