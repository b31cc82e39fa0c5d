//! Rectangles laid in rows: bricks, boards, tiles, ashlar.

use super::def::{Canvas, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::kernel::{Kernel, put};
use super::hash::{cell, unit};

/// `edge`: metres to the nearest border; `id`; `x`, `y`: metres from the middle; `half_x`, `half_y`: half extents.
pub const BOND: NodeDef = NodeDef {
    name: "bond",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("half_x", Kind::Scalar),
        port("half_y", Kind::Scalar),
    ],
    params: &[
        whole("columns", 1.0, 512.0, 8.0),
        whole("rows", 1.0, 512.0, 16.0),
        // Fraction of a brick by which each further row is moved.
        real("shift", 0.0, 1.0, 0.5),
        // Random part of that move.
        real("shift_random", 0.0, 1.0, 0.0),
        // How far borders stray, as a fraction of a brick.
        real("jitter_x", 0.0, 0.45, 0.0),
        real("jitter_y", 0.0, 0.45, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
};

struct Bond {
    columns: usize,
    rows: usize,
    shift: f32,
    shift_random: f32,
    jitter: [f32; 2],
    seed: u32,
}

impl Bond {
    /// Where the upper border of row j runs, in rows.
    fn row_border(&self, j: i32) -> f32 {
        let k = j.rem_euclid(self.rows as i32) as u32;
        j as f32 + self.jitter[1] * (unit(cell(k, 1, self.seed)) * 2.0 - 1.0)
    }

    /// Where the left border of brick i of row j runs, in bricks.
    fn brick_border(&self, i: i32, j: u32) -> f32 {
        let k = i.rem_euclid(self.columns as i32) as u32;
        i as f32 + self.jitter[0] * (unit(cell(k, j + 1000, self.seed)) * 2.0 - 1.0)
    }

    /// The row at height v. A displacement may leave the tile: above row 0 lies the last row.
    fn row(&self, v: f32) -> Row {
        let (j, top, bottom) = bracket(v, |j| self.row_border(j));
        let number = j.rem_euclid(self.rows as i32) as u32;
        let moved = self.shift * number as f32 + self.shift_random * unit(cell(number, 3, self.seed));
        Row { number, top, bottom, moved }
    }

    fn brick(&self, u: f32, row: u32) -> Brick {
        let (i, left, right) = bracket(u, |i| self.brick_border(i, row));
        let column = i.rem_euclid(self.columns as i32) as u32;
        Brick { id: unit(cell(column, row, self.seed ^ 0x5bd1)), left, right }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let bond = Bond {
        columns: p.whole("columns"),
        rows: p.whole("rows"),
        shift: p.number("shift"),
        shift_random: p.number("shift_random"),
        jitter: [p.number("jitter_x"), p.number("jitter_y")],
        seed: p.number("seed") as u32,
    };
    let size_m = canvas.size_m;
    let per_m = [bond.columns as f32 / size_m, bond.rows as f32 / size_m];
    let brick_m = [size_m / bond.columns as f32, size_m / bond.rows as f32];
    Kernel::new(#[inline(always)] move |tile, inputs, out| {
        let texel_m = size_m / tile.size_px as f32;
        let mut row = Row::default();
        let mut brick = Brick::default();
        for n in 0..tile.len() {
            let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
            let (mut x_m, mut y_m) = ((px as f32 + 0.5) * texel_m, (py as f32 + 0.5) * texel_m);
            if !inputs[0].is_empty() {
                x_m += inputs[0][n];
                y_m += inputs[1][n];
            }
            let v = y_m * per_m[1];
            // Neighbouring pixels mostly lie in the same brick: look it up only when it is left.
            if !(row.top..row.bottom).contains(&v) {
                row = bond.row(v);
                brick = Brick::default();
            }
            let u = x_m * per_m[0] + row.moved;
            if !(brick.left..brick.right).contains(&u) {
                brick = bond.brick(u, row.number);
            }
            let (left, right) = ((u - brick.left) * brick_m[0], (brick.right - u) * brick_m[0]);
            let (top, bottom) = ((v - row.top) * brick_m[1], (row.bottom - v) * brick_m[1]);
            let edge = left.min(right).min(top.min(bottom));
            let middle = [(left - right) * 0.5, (top - bottom) * 0.5];
            let half = [(left + right) * 0.5, (top + bottom) * 0.5];
            put(out, n, [edge, brick.id, middle[0], middle[1], half[0], half[1]]);
        }
    })
}

/// The row that was looked up last.
#[derive(Default)]
struct Row {
    number: u32,
    top: f32,
    bottom: f32,
    moved: f32,
}

/// The brick that was looked up last.
#[derive(Default)]
struct Brick {
    id: f32,
    left: f32,
    right: f32,
}

/// The cell that holds `at` between jittered borders, with both borders.
fn bracket(at: f32, border: impl Fn(i32) -> f32) -> (i32, f32, f32) {
    let i = at.clamp(-1e6, 1e6).floor() as i32;
    let (low, high) = (border(i), border(i + 1));
    if at < low {
        (i - 1, border(i - 1), low)
    } else if at >= high {
        (i + 1, high, border(i + 2))
    } else {
        (i, low, high)
    }
}
