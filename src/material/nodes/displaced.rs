//! An octave read elsewhere, sixteen pixels at a time, where the displacement differs from pixel to pixel.
//!
//! Neighbours mostly stay neighbours: where sixteen pixels are read from a few cells of two rows, their gradients are
//! picked out of the table. Where they are scattered, gradients are hashed. Both are the same numbers.

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, u8x64, u32x16};

use super::hash::{X_FACTOR, Y_FACTOR, gradient_seed};
use super::kernel::LANES;
use super::lanes::{self, fade, whole_number, wrapped};
use super::lattice::{Octave, after};
use super::row::{load, store};

/// Pixels that are looked at together: sixteen vectors.
pub const BLOCK: usize = LANES * LANES;

/// Where a block of pixels is read, in cells of the coarsest octave; every next octave has twice as many.
pub struct Places {
    u: [f32; BLOCK],
    v: [f32; BLOCK],
    /// Per vector: least and greatest of both.
    left: [f32; LANES],
    right: [f32; LANES],
    top: [f32; LANES],
    bottom: [f32; LANES],
}

/// The cells of an octave that the vectors of a block are read from.
struct Windows {
    /// Number of the first pixel's cell: 16 · row + column, unwrapped.
    base: [f32; LANES],
    /// First column and row, within the tile.
    column: [u32; LANES],
    row: [u32; LANES],
    /// How they lie: [`SCATTERED`] or one of the others.
    spread: [u32; LANES],
}

/// Anywhere.
const SCATTERED: u32 = 0;
/// In the tile, off its last column and row.
const INSIDE: u32 = 1;
/// In fifteen columns of two rows.
const NEAR: u32 = 2;
/// In one cell.
const ALONE: u32 = 3;

impl Default for Places {
    /// Nowhere yet.
    fn default() -> Places {
        let [left, right, top, bottom] = [[0.0; LANES]; 4];
        Places { u: [0.0; BLOCK], v: [0.0; BLOCK], left, right, top, bottom }
    }
}

impl Places {
    /// The block from pixel `from` of row `y` on, moved `by` metres.
    #[inline(always)]
    pub fn place<S: Simd>(&mut self, simd: S, octave: &Octave, from: usize, y: usize, by: [&[f32]; 2]) {
        let (per_px, per_m) = (octave.per_px, octave.per_m);
        let lanes = f32x16::from_fn(simd, |lane| lane as f32);
        let down = (y as f32 + 0.5) * per_px[1];
        let len = by[0].len();
        for (group, at) in (0..len).step_by(LANES).enumerate() {
            let (dx, dy) = if at + LANES <= len {
                (load(simd, by[0], at), load(simd, by[1], at))
            } else {
                // Past the end as at the end.
                let at = |by: &[f32], lane: usize| by[(at + lane).min(len - 1)];
                (f32x16::from_fn(simd, |lane| at(by[0], lane)), f32x16::from_fn(simd, |lane| at(by[1], lane)))
            };
            let u = (lanes + ((from + at) as f32 + 0.5)) * per_px[0] + dx * per_m[0];
            let v = dy * per_m[1] + down;
            store(u, &mut self.u, at);
            store(v, &mut self.v, at);
            (self.left[group], self.right[group]) = (u.reduce_min(), u.reduce_max());
            (self.top[group], self.bottom[group]) = (v.reduce_min(), v.reduce_max());
        }
    }

    /// The cells in an octave `times` as fine.
    #[inline(always)]
    fn windows<S: Simd>(&self, simd: S, octave: &Octave, times: f32) -> Windows {
        let left = (load(simd, &self.left, 0) * times).floor();
        let right = (load(simd, &self.right, 0) * times).floor();
        let top = (load(simd, &self.top, 0) * times).floor();
        let bottom = (load(simd, &self.bottom, 0) * times).floor();
        let (across, down) = (right - left, bottom - top);
        // Beyond, floats leave out whole numbers.
        let sound = left.abs().simd_lt(1e5) & top.abs().simd_lt(1e5);
        let near = sound & across.simd_le(14.0) & down.simd_le(1.0);
        let alone = sound & across.simd_eq(0.0) & down.simd_eq(0.0);
        let number = |n: u32| u32x16::splat(simd, n);
        let (last_x, last_y) = (octave.nx as f32 - 1.0, octave.ny as f32 - 1.0);
        let inside = left.simd_ge(0.0) & right.simd_lt(last_x) & top.simd_ge(0.0) & bottom.simd_lt(last_y);
        let mut spread = inside.select(number(INSIDE), number(SCATTERED));
        if octave.picks_table() {
            spread = near.select(number(NEAR), spread);
        }
        let mut windows =
            Windows { base: [0.0; LANES], column: [0; LANES], row: [0; LANES], spread: [0; LANES] };
        store(top * 16.0 + left, &mut windows.base, 0);
        whole_number(wrapped(left, octave.nx as f32)).store_slice(&mut windows.column);
        whole_number(wrapped(top, octave.ny as f32)).store_slice(&mut windows.row);
        alone.select(number(ALONE), spread).store_slice(&mut windows.spread);
        windows
    }
}

impl Octave {
    /// Adds `shape(noise)` to a block, whose `places` lie `times` as many cells apart in this octave.
    #[inline(always)]
    pub fn add_displaced<S: Simd>(
        &self,
        simd: S,
        places: &Places,
        times: f32,
        sum: &mut [f32; BLOCK],
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let windows = places.windows(simd, self, times);
        let hashed = Hashed::new(self);
        for (group, sum) in sum.as_chunks_mut::<LANES>().0.iter_mut().enumerate() {
            let at = group * LANES;
            let (u, v) = (load(simd, &places.u, at) * times, load(simd, &places.v, at) * times);
            let whole = [u.floor(), v.floor()];
            let (column, row) = (windows.column[group] as usize, windows.row[group] as usize);
            let corners = match windows.spread[group] {
                ALONE => self.alone(simd, column, row),
                NEAR => self.picked(simd, column, row, whole[1] * 16.0 + whole[0] - windows.base[group]),
                INSIDE => hashed.inside(whole),
                _ => hashed.anywhere(simd, whole),
            };
            store(load(simd, sum, 0) + shape(corners.noise(u - whole[0], v - whole[1])), sum, 0);
        }
    }

    /// The gradients round one cell.
    #[inline(always)]
    fn alone<S: Simd>(&self, simd: S, column: usize, row: usize) -> Corners<S> {
        let (right, below) = (after(column, self.nx), after(row, self.ny));
        let [a, b] = [self.gradients.at(column, row), self.gradients.at(right, row)];
        let [c, d] = [self.gradients.at(column, below), self.gradients.at(right, below)];
        let all = |part: f32| f32x16::splat(simd, part);
        Corners {
            x: [all(a[0]), all(b[0]), all(c[0]), all(d[0])],
            y: [all(a[1]), all(b[1]), all(c[1]), all(d[1])],
        }
    }

    /// The gradients round the cells that lie `cell` places after the first.
    #[inline(always)]
    fn picked<S: Simd>(&self, simd: S, column: usize, row: usize, cell: f32x16<S>) -> Corners<S> {
        // The bytes of the gradient's number in two rows of sixteen.
        let left = whole_number(cell) * 0x0404_0404_u32 + 0x0302_0100_u32;
        let right = left + 0x0404_0404_u32;
        let picks = [left.bitcast(), right.bitcast()];
        let middle = after(row, self.ny);
        let rows = [row, middle, after(middle, self.ny)];
        Corners { x: self.part(simd, 0, column, rows, picks), y: self.part(simd, 1, column, rows, picks) }
    }

    #[inline(always)]
    fn part<S: Simd>(
        &self,
        simd: S,
        part: usize,
        column: usize,
        rows: [usize; 3],
        [left, right]: [u8x64<S>; 2],
    ) -> [f32x16<S>; 4] {
        let top = load(simd, self.gradients.row(part, rows[0]), column);
        let middle = load(simd, self.gradients.row(part, rows[1]), column);
        let low = load(simd, self.gradients.row(part, rows[2]), column);
        [
            top.concat_swizzle_dyn(middle, left),
            top.concat_swizzle_dyn(middle, right),
            middle.concat_swizzle_dyn(low, left),
            middle.concat_swizzle_dyn(low, right),
        ]
    }
}

/// Gradients at the corners of a cell, row by row: along the rows, and down.
struct Corners<S: Simd> {
    x: [f32x16<S>; 4],
    y: [f32x16<S>; 4],
}

impl<S: Simd> Corners<S> {
    /// The noise between the corners.
    #[inline(always)]
    fn noise(self, fx: f32x16<S>, fy: f32x16<S>) -> f32x16<S> {
        let Corners { x, y } = self;
        let (px, py) = (fx - 1.0, fy - 1.0);
        let (wx, wy) = (fade(fx), fade(fy));
        let top = x[0] * fx + y[0] * fy;
        let top = top + (x[1] * px + y[1] * fy - top) * wx;
        let low = x[2] * fx + y[2] * py;
        let low = low + (x[3] * px + y[3] * py - low) * wx;
        top + (low - top) * wy
    }
}

/// The gradients of an octave, hashed at every pixel.
struct Hashed {
    axes: [Axis; 2],
}

impl Hashed {
    fn new(octave: &Octave) -> Hashed {
        let across = Axis { cells: octave.nx as f32, factor: X_FACTOR, seed: 0 };
        let down = Axis { cells: octave.ny as f32, factor: Y_FACTOR, seed: gradient_seed(octave.seed) };
        Hashed { axes: [across, down] }
    }

    /// The gradients round the cells whose column and row are `whole`.
    #[inline(always)]
    fn anywhere<S: Simd>(&self, simd: S, whole: [f32x16<S>; 2]) -> Corners<S> {
        Hashed::corners(self.axes[0].wrapping(simd, whole[0]), self.axes[1].wrapping(simd, whole[1]))
    }

    /// The same, where none of the corners is beyond the tile's end.
    #[inline(always)]
    fn inside<S: Simd>(&self, whole: [f32x16<S>; 2]) -> Corners<S> {
        Hashed::corners(self.axes[0].inside(whole[0]), self.axes[1].inside(whole[1]))
    }

    #[inline(always)]
    fn corners<S: Simd>([x0, x1]: [u32x16<S>; 2], [y0, y1]: [u32x16<S>; 2]) -> Corners<S> {
        let [ax, ay] = lanes::gradient(x0 ^ y0);
        let [bx, by] = lanes::gradient(x1 ^ y0);
        let [cx, cy] = lanes::gradient(x0 ^ y1);
        let [dx, dy] = lanes::gradient(x1 ^ y1);
        Corners { x: [ax, bx, cx, dx], y: [ay, by, cy, dy] }
    }
}

/// One direction of a lattice, with the part of a point's hash that comes from it.
struct Axis {
    cells: f32,
    factor: u32,
    seed: u32,
}

impl Axis {
    /// Hash parts of the points before and after.
    #[inline(always)]
    fn wrapping<S: Simd>(&self, simd: S, whole: f32x16<S>) -> [u32x16<S>; 2] {
        let turn = wrapped(whole, self.cells);
        let before = whole_number(turn) * self.factor;
        let last = (turn + 1.0).simd_ge(self.cells);
        let after = last.select(u32x16::splat(simd, 0), before + self.factor);
        [before ^ self.seed, after ^ self.seed]
    }

    /// The same, where both are in the tile.
    #[inline(always)]
    fn inside<S: Simd>(&self, whole: f32x16<S>) -> [u32x16<S>; 2] {
        let before = whole_number(whole) * self.factor;
        [before ^ self.seed, (before + self.factor) ^ self.seed]
    }
}
