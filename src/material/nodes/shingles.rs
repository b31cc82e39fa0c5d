//! Shingles in overlapping rows whose lower ends are not in line.

use super::def::{Canvas, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::{Kernel, put};
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
};

struct Shingles {
    columns: i32,
    rows: i32,
    jitter: f32,
    ragged: f32,
    shift_random: f32,
    seed: u32,
}

/// One shingle, in fractions of a column and a row.
struct Shingle {
    left: f32,
    right: f32,
    bottom: f32,
    id: f32,
}

impl Shingles {
    #[inline(always)]
    fn random(&self, column: i32, row: i32, what: u32) -> f32 {
        let (column, row) = (column.rem_euclid(self.columns), row.rem_euclid(self.rows));
        unit(cell(column as u32, row as u32, self.seed ^ what))
    }

    /// The shingle of `row` at `u`; `left` and `right` as seen from u.
    #[inline(always)]
    fn at(&self, u: f32, row: i32) -> Shingle {
        let moved = if row.rem_euclid(2) == 1 && self.rows % 2 == 0 { 0.5 } else { 0.0 };
        let u = u + moved + self.shift_random * self.random(0, row, 0x71);
        let border = |i: i32| i as f32 + self.jitter * (self.random(i, row, 0x15) * 2.0 - 1.0);
        let first = floor(u);
        let i = if u < border(first) { first - 1 } else { first + i32::from(u >= border(first + 1)) };
        let bottom = row as f32 + 1.0 + self.ragged * (self.random(i, row, 0x33) * 2.0 - 1.0);
        Shingle { left: u - border(i), right: border(i + 1) - u, bottom, id: self.random(i, row, 0) }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let shingles = Shingles {
        columns: p.whole("columns") as i32,
        rows: p.whole("rows") as i32,
        jitter: p.number("jitter"),
        ragged: p.number("ragged"),
        shift_random: p.number("shift_random"),
        seed: p.number("seed") as u32,
    };
    let size_m = canvas.size_m;
    let (column_m, row_m) = (size_m / shingles.columns as f32, size_m / shingles.rows as f32);
    Kernel::new(
        #[inline(always)]
        move |tile, inputs, out| {
            let texel_m = size_m / tile.size_px as f32;
            for n in 0..tile.len() {
                let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
                let (mut x_m, mut y_m) = ((px as f32 + 0.5) * texel_m, (py as f32 + 0.5) * texel_m);
                if !inputs[0].is_empty() {
                    x_m += inputs[0][n];
                    y_m += inputs[1][n];
                }
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
                put(out, n, [side, up, shingle.id, x, under]);
            }
        },
    )
}
