//! An octave read elsewhere: run by run where whole pieces are displaced as one, sixteen pixels at a time where the
//! displacement differs from pixel to pixel.

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, u32x16};

use super::hash::{X_FACTOR, Y_FACTOR, gradient_seed};
use super::kernel::LANES;
use super::lanes::{self, whole_number, wrapped};
use super::lattice::{Octave, Room, SCALE, after, fade, floor, gradient, line, wrap};
use super::row::{load, store};

/// A stretch of pixels with one displacement in metres.
#[derive(Clone, Copy)]
pub struct Run {
    /// First pixel.
    pub from: usize,
    /// The one after the last.
    pub to: usize,
    /// Displacement, metres.
    pub by: [f32; 2],
}

impl Octave {
    #[inline(always)]
    fn column(&self, i: i32, (j, below): (usize, usize), f: f32, w: f32) -> [f32; 2] {
        let i = i.rem_euclid(self.nx as i32) as usize;
        line(gradient(i, j, self.seed), gradient(i, below, self.seed), f, w)
    }

    /// Adds `shape(noise)` along row y; each run is read where its displacement leads.
    #[inline(always)]
    pub fn add_runs<S: Simd>(
        &self,
        simd: S,
        y: usize,
        runs: &[Run],
        room: &mut Room,
        sum: &mut [f32],
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let value = &mut room.value;
        value.resize(self.w.len(), 0.0);
        let lanes = f32x16::from_fn(simd, |lane| lane as f32);
        for run in runs {
            let (j, fy) = wrap((y as f32 + 0.5) * self.per_px[1] + run.by[1] * self.per_m[1], self.ny);
            let (rows, wy) = ((j, after(j, self.ny)), fade(fy));
            let shift = run.by[0] * self.per_m[0];
            let cell_at = |x: usize| floor((x as f32 + 0.5) * self.per_px[0] + shift);
            let mut x = run.from;
            let mut i = cell_at(x);
            let mut left = self.column(i, rows, fy, wy);
            while x < run.to {
                let right = self.column(i + 1, rows, fy, wy);
                let guess = ((i + 1) as f32 - shift) / self.per_px[0] - 0.5;
                let mut end = (guess.max(0.0) as usize).clamp(x + 1, run.to);
                while end > x + 1 && cell_at(end - 1) != i {
                    end -= 1;
                }
                while end < run.to && cell_at(end) == i {
                    end += 1;
                }
                let ([a, b], [d, e]) = (left, right);
                for at in (x..end).step_by(LANES) {
                    let f = (lanes + (at as f32 + 0.5)) * self.per_px[0] + shift - i as f32;
                    let (near, far) = (f * a + b, (f - 1.0) * d + e);
                    store(near + (far - near) * fade_lanes(f), value, at);
                }
                x = end;
                (i, left) = (i + 1, right);
                if x < run.to && cell_at(x) != i {
                    i = cell_at(x);
                    left = self.column(i, rows, fy, wy);
                }
            }
        }
        for at in (0..self.w.len() - LANES).step_by(LANES) {
            store(load(simd, sum, at) + shape(load(simd, value, at)), sum, at);
        }
    }

    /// Adds `shape(noise)` along row y, every pixel read `by` metres away; `by` and `sum` are padded.
    #[inline(always)]
    pub fn add_displaced<S: Simd>(
        &self,
        simd: S,
        y: usize,
        by: &[Vec<f32>; 2],
        sum: &mut [f32],
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let lanes = f32x16::from_fn(simd, |lane| lane as f32);
        let across = Axis::new(self.nx, X_FACTOR, 0);
        let down = Axis::new(self.ny, Y_FACTOR, gradient_seed(self.seed));
        for at in (0..self.w.len() - LANES).step_by(LANES) {
            let u = (lanes + (at as f32 + 0.5)) * self.per_px[0] + load(simd, &by[0], at) * self.per_m[0];
            let v = load(simd, &by[1], at) * self.per_m[1] + (y as f32 + 0.5) * self.per_px[1];
            let ([x0, x1], fx) = across.split(u);
            let ([y0, y1], fy) = down.split(v);
            let (wx, wy) = (fade_lanes(fx), fade_lanes(fy));
            let top = slope(x0 ^ y0, fx, fy);
            let top = top + (slope(x1 ^ y0, fx - 1.0, fy) - top) * wx;
            let low = slope(x0 ^ y1, fx, fy - 1.0);
            let low = low + (slope(x1 ^ y1, fx - 1.0, fy - 1.0) - low) * wx;
            store(load(simd, sum, at) + shape((top + (low - top) * wy) * SCALE), sum, at);
        }
    }
}

/// One direction of a lattice, with the part of a point's hash that comes from it.
struct Axis {
    cells: f32,
    factor: u32,
    seed: u32,
}

impl Axis {
    fn new(cells: usize, factor: u32, seed: u32) -> Axis {
        Axis { cells: cells as f32, factor, seed }
    }

    /// Hash parts of the points before and after, and the fraction between them.
    #[inline(always)]
    fn split<S: Simd>(&self, at: f32x16<S>) -> ([u32x16<S>; 2], f32x16<S>) {
        let whole = at.floor();
        let turn = wrapped(whole, self.cells);
        let next = turn + 1.0;
        let next = next.simd_ge(self.cells).select(next - self.cells, next);
        let hash = |i: f32x16<S>| (whole_number(i) * self.factor) ^ self.seed;
        ([hash(turn), hash(next)], at - whole)
    }
}

/// The gradient of a hashed point times the way from it, still to be scaled.
#[inline(always)]
fn slope<S: Simd>(point: u32x16<S>, x: f32x16<S>, y: f32x16<S>) -> f32x16<S> {
    let [across, down] = lanes::gradient(point);
    across * x + down * y
}

#[inline(always)]
fn fade_lanes<S: Simd>(f: f32x16<S>) -> f32x16<S> {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}
