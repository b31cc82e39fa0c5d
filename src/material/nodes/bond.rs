//! Rectangles laid in rows: bricks, boards, tiles, ashlar.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::floor;
use super::row::{Row, load};

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
    gpu: Gpu::of(include_str!("../../../shaders/material/bond.wgsl")),
};

struct Bond {
    columns: usize,
    rows: usize,
    size_m: f32,
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
    fn course(&self, v: f32) -> Course {
        let (j, top, bottom) = bracket(v, |j| self.row_border(j));
        let number = j.rem_euclid(self.rows as i32) as u32;
        let moved = self.shift * number as f32 + self.shift_random * unit(cell(number, 3, self.seed));
        Course { number, top, bottom, moved }
    }

    fn brick(&self, u: f32, row: u32) -> Brick {
        let (i, left, right) = bracket(u, |i| self.brick_border(i, row));
        let column = i.rem_euclid(self.columns as i32) as u32;
        Brick { id: unit(cell(column, row, self.seed ^ 0x5bd1)), left, right }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    Kernel::of(Bond {
        columns: p.whole("columns"),
        rows: p.whole("rows"),
        size_m: canvas.size_m,
        shift: p.number("shift"),
        shift_random: p.number("shift_random"),
        jitter: [p.number("jitter_x"), p.number("jitter_y")],
        seed: p.number("seed") as u32,
    })
}

impl Work for Bond {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let [columns, rows] = [self.columns as f32, self.rows as f32];
        let per_m = [columns / self.size_m, rows / self.size_m];
        let brick_m = [self.size_m / columns, self.size_m / rows];
        let mut line = Row::new(size);
        for r in 0..tile.rows {
            let span = r * size..(r + 1) * size;
            line.place(tile.y0 + r, [columns, rows], per_m, [0, 1].map(|k| inputs[k].get(span.clone())));
            let mut from = 0;
            while from < size {
                let course = self.course(line.v[from]);
                let brick = self.brick(line.u[from] + course.moved, course.number);
                let to = line.run(simd, from, |u, v| {
                    let u = u + course.moved;
                    let across = u.simd_ge(brick.left) & u.simd_lt(brick.right);
                    across & v.simd_ge(course.top) & v.simd_lt(course.bottom)
                });
                for at in (from..to).step_by(LANES) {
                    let (u, v) = (load(simd, &line.u, at) + course.moved, load(simd, &line.v, at));
                    let (left, right) = ((u - brick.left) * brick_m[0], (-u + brick.right) * brick_m[0]);
                    let (top, bottom) = ((v - course.top) * brick_m[1], (-v + course.bottom) * brick_m[1]);
                    let edge = left.min(right).min(top.min(bottom));
                    let id = f32x16::splat(simd, brick.id);
                    let middle = [(left - right) * 0.5, (top - bottom) * 0.5];
                    let half = [(left + right) * 0.5, (top + bottom) * 0.5];
                    line.put(r, at, [edge, id, middle[0], middle[1], half[0], half[1]], out);
                }
                from = to;
            }
        }
    }
}

/// A row of bricks.
struct Course {
    number: u32,
    top: f32,
    bottom: f32,
    moved: f32,
}

/// One brick of a course.
struct Brick {
    id: f32,
    left: f32,
    right: f32,
}

/// The cell that holds `at` between jittered borders, with both borders.
fn bracket(at: f32, border: impl Fn(i32) -> f32) -> (i32, f32, f32) {
    let i = floor(at);
    let (low, high) = (border(i), border(i + 1));
    if at < low {
        (i - 1, border(i - 1), low)
    } else if at >= high {
        (i + 1, high, border(i + 2))
    } else {
        (i, low, high)
    }
}
