//! Shingles in overlapping rows whose lower ends are not in line.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `side`: metres to the nearer side; `up`: metres above the lower end; `id`; `x`: metres from the middle; `under`:
/// 0 where a shingle begins to show below the one above … 1 at its own lower end.
pub const SHINGLES: NodeDef = NodeDef {
    name: "shingles",
    inputs: &[OFFSET],
    outputs: &[
        port("side", Kind::Scalar),
        port("up", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("under", Kind::Mask),
    ],
    params: &[
        whole("columns", 1.0, 512.0, 16.0),
        whole("rows", 2.0, 512.0, 12.0),
        // How far sides stray, as a fraction of a shingle.
        real("jitter", 0.0, 0.45, 0.3),
        // How far lower ends stray, as a fraction of a row.
        real("ragged", 0.0, 0.45, 0.1),
        // How far each row is moved against the one above: 0.5 half a shingle, and a random part of that.
        real("shift_random", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/shingles.wgsl")),
};

struct Shingles {
    columns: i32,
    rows: i32,
    /// Per row, how far it is moved.
    moved: Vec<f32>,
    /// Per shingle, row by row.
    shingles: Vec<Shingle>,
}

/// What is drawn for one shingle, in fractions of a column and a row.
#[derive(Clone, Copy)]
struct Shingle {
    left: f32,
    bottom: f32,
    id: f32,
}

/// A shingle as seen from a place.
struct Seen {
    left: f32,
    right: f32,
    bottom: f32,
    id: f32,
}

impl Shingles {
    fn new(p: &Params) -> Shingles {
        let (columns, rows) = (p.whole("columns"), p.whole("rows"));
        let seed = p.number("seed") as u32;
        let random =
            |column: usize, row: usize, what: u32| unit(cell(column as u32, row as u32, seed ^ what));
        let signed = |column: usize, row: usize, what: u32| random(column, row, what) * 2.0 - 1.0;
        let moved = (0..rows).map(|row| {
            let half = if row % 2 == 1 && rows.is_multiple_of(2) { 0.5 } else { 0.0 };
            half + p.number("shift_random") * random(0, row, 0x71)
        });
        let shingles = (0..rows * columns).map(|k| {
            let (column, row) = (k % columns, k / columns);
            Shingle {
                left: p.number("jitter") * signed(column, row, 0x15),
                bottom: p.number("ragged") * signed(column, row, 0x33),
                id: random(column, row, 0),
            }
        });
        let (moved, shingles) = (moved.collect(), shingles.collect());
        Shingles { columns: columns as i32, rows: rows as i32, moved, shingles }
    }

    /// The shingle of `row` at `u`.
    #[inline(always)]
    fn at(&self, u: f32, row: i32) -> Seen {
        let number = row.rem_euclid(self.rows) as usize;
        let line = &self.shingles[number * self.columns as usize..][..self.columns as usize];
        let shingle = |i: i32| line[i.rem_euclid(self.columns) as usize];
        let u = u + self.moved[number];
        let border = |i: i32| i as f32 + shingle(i).left;
        let first = floor(u);
        let i = if u < border(first) { first - 1 } else { first + i32::from(u >= border(first + 1)) };
        let Shingle { left, bottom, id } = shingle(i);
        Seen { left: u - i as f32 - left, right: border(i + 1) - u, bottom: row as f32 + 1.0 + bottom, id }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let shingles = Shingles::new(p);
    let size_m = canvas.size_m;
    let (column_m, row_m) = (size_m / shingles.columns as f32, size_m / shingles.rows as f32);
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = ((x_m / column_m).clamp(-1e6, 1e6), (y_m / row_m).clamp(-1e6, 1e6));
            let row = floor(v);
            // The row above covers this one as far as its lower end reaches, this one the row below.
            let (above, here) = (shingles.at(u, row - 1), shingles.at(u, row));
            let (top, shingle) = if v < above.bottom {
                (shingles.at(u, row - 2).bottom, above)
            } else if v < here.bottom {
                (above.bottom, here)
            } else {
                (here.bottom, shingles.at(u, row + 1))
            };
            let side = shingle.left.min(shingle.right) * column_m;
            let x = (shingle.left - shingle.right) * 0.5 * column_m;
            let up = (shingle.bottom - v) * row_m;
            let under = ((v - top) / (shingle.bottom - top).max(0.05)).clamp(0.0, 1.0);
            [side, up, shingle.id, x, under]
        },
    )
}
