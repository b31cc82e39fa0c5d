//! One octave of tiling gradient noise: a row at a time where nothing displaces it or whole pieces are displaced
//! as one, sixteen pixels at a time where the displacement differs from pixel to pixel.

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, i32x16, u32x16};

use super::def::Canvas;
use super::hash::cell;
use super::kernel::LANES;
use super::lanes::{mix, whole_number, wrapped};
use super::row::{load, padded, store};

/// Brings one octave to a standard deviation of about 0.36, so that it stays mostly in −1..1.
const SCALE: f32 = 1.9 / 32768.0;

/// Lattices up to this many points are tabulated.
const TABLE: usize = 1 << 17;

/// Gradient noise with `nx` by `ny` lattice cells per tile.
pub struct Octave {
    nx: usize,
    ny: usize,
    seed: u32,
    per_m: [f32; 2],
    per_px: [f32; 2],
    /// First pixel of each lattice column; one more at the end.
    starts: Vec<u32>,
    /// Per pixel, where in its cell it lies, and that faded.
    f: Vec<f32>,
    w: Vec<f32>,
    /// Gradients row by row; empty for large lattices.
    table: [Vec<f32>; 2],
}

/// Space for one row, used again from row to row.
#[derive(Default)]
pub struct Room {
    /// Per lattice column, the noise along the row as slope and value at the column.
    columns: [Vec<f32>; 2],
    /// The same spread over pixels: slope and value of the cell's left column, and how the right one differs.
    spread: [Vec<f32>; 4],
    value: Vec<f32>,
}

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

#[inline(always)]
fn fade(f: f32) -> f32 {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}

#[inline(always)]
fn gradient(x: usize, y: usize, seed: u32) -> [f32; 2] {
    let h = cell(x as u32, y as u32, seed);
    [((h & 0xffff) as i32 - 32768) as f32 * SCALE, ((h >> 16) as i32 - 32768) as f32 * SCALE]
}

impl Octave {
    /// Cells per tile in both directions, and which noise.
    pub fn new(nx: usize, ny: usize, seed: u32, canvas: Canvas) -> Octave {
        let size = canvas.size_px;
        let per_px = [nx as f32 / size as f32, ny as f32 / size as f32];
        let at = |x: usize| (x as f32 + 0.5) * per_px[0];
        let cell_of = |x: usize| (at(x) as usize).min(nx - 1);
        let mut starts = Vec::with_capacity(nx + 1);
        for x in 0..size {
            while starts.len() <= cell_of(x) {
                starts.push(x as u32);
            }
        }
        starts.resize(nx + 1, size as u32);
        let mut f: Vec<f32> = (0..size).map(|x| at(x) - cell_of(x) as f32).collect();
        f.resize(padded(size), 0.0);
        let w = f.iter().map(|f| fade(*f)).collect();
        let points = if nx * ny <= TABLE { nx * ny } else { 0 };
        let part = |c: usize| (0..points).map(|i| gradient(i % nx, i / nx, seed)[c]).collect();
        let per_m = [nx as f32 / canvas.size_m, ny as f32 / canvas.size_m];
        Octave { nx, ny, seed, per_m, per_px, starts, f, w, table: [part(0), part(1)] }
    }

    /// Pixels per lattice cell along a row.
    pub fn cell_px(&self) -> f32 {
        1.0 / self.per_px[0]
    }

    /// Adds `shape(noise)` along row y to `sum`, which is padded.
    #[inline(always)]
    pub fn add_row<S: Simd>(
        &self,
        simd: S,
        y: usize,
        room: &mut Room,
        sum: &mut [f32],
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let at = (y as f32 + 0.5) * self.per_px[1];
        let j = (at as usize).min(self.ny - 1);
        self.columns(j, at - j as f32, room);
        let Room { columns: [slope, start], spread, value } = room;
        let cells = self.starts.windows(2).enumerate().filter(|(_, s)| s[0] < s[1]);
        let cell = |i: usize| {
            let [a, b] = [slope[i], start[i]];
            [a, b, slope[i + 1] - a, start[i + 1] - slope[i + 1] - b]
        };
        if self.nx * LANES <= self.w.len() {
            value.resize(self.w.len(), 0.0);
            for (i, ends) in cells {
                let [a, b, c, d] = cell(i);
                for at in (ends[0] as usize..ends[1] as usize).step_by(LANES) {
                    let (f, w) = (load(simd, &self.f, at), load(simd, &self.w, at));
                    // What lies past the cell is written again by the next one.
                    store((f * c + d) * w + (f * a + b), value, at);
                }
            }
            for at in (0..self.w.len() - LANES).step_by(LANES) {
                store(load(simd, sum, at) + shape(load(simd, value, at)), sum, at);
            }
        } else {
            spread.iter_mut().for_each(|s| s.resize(self.w.len(), 0.0));
            for (i, ends) in cells {
                let parts = cell(i);
                for at in (ends[0] as usize..ends[1] as usize).step_by(LANES / 2) {
                    for (s, v) in spread.iter_mut().zip(parts) {
                        s[at..at + LANES / 2].fill(v);
                    }
                }
            }
            for at in (0..self.w.len() - LANES).step_by(LANES) {
                let [a, b, c, d] = [0, 1, 2, 3].map(|k| load(simd, &spread[k], at));
                let (f, w) = (load(simd, &self.f, at), load(simd, &self.w, at));
                store(load(simd, sum, at) + shape((f * c + d) * w + (f * a + b)), sum, at);
            }
        }
    }

    /// Between lattice rows j and j + 1 the noise of a lattice column is a line in x: slope, and value at the column.
    #[inline(always)]
    fn columns(&self, j: usize, f: f32, room: &mut Room) {
        let (below, w) = (after(j, self.ny), fade(f));
        let [slope, start] = &mut room.columns;
        slope.resize(self.nx + 1, 0.0);
        start.resize(self.nx + 1, 0.0);
        let columns = slope.iter_mut().zip(start.iter_mut());
        if self.table[0].is_empty() {
            for (i, (slope, start)) in columns.take(self.nx).enumerate() {
                [*slope, *start] = line(gradient(i, j, self.seed), gradient(i, below, self.seed), f, w);
            }
        } else {
            let [x, y] = &self.table;
            let (x0, x1) = (&x[j * self.nx..][..self.nx], &x[below * self.nx..][..self.nx]);
            let (y0, y1) = (&y[j * self.nx..][..self.nx], &y[below * self.nx..][..self.nx]);
            for (i, (slope, start)) in columns.take(self.nx).enumerate() {
                [*slope, *start] = line([x0[i], y0[i]], [x1[i], y1[i]], f, w);
            }
        }
        (slope[self.nx], start[self.nx]) = (slope[0], start[0]);
    }

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
        let across = Axis::new(self.nx, 0x9e37_79b1, 0);
        let down = Axis::new(self.ny, 0x85eb_ca77, self.seed.wrapping_mul(0xc2b2_ae3d));
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

/// Slope and value at the column, where `w` of the way has gone from the gradient above to the one below.
#[inline(always)]
fn line(above: [f32; 2], below: [f32; 2], f: f32, w: f32) -> [f32; 2] {
    let (high, low) = (above[1] * f, below[1] * (f - 1.0));
    [above[0] + (below[0] - above[0]) * w, high + (low - high) * w]
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
    let h = mix(point);
    let part = |h: u32x16<S>| (h.bitcast::<i32x16<S>>() - 32768).to_float::<f32x16<S>>();
    part(h & 0xffff) * x + part(h >> 16) * y
}

#[inline(always)]
fn fade_lanes<S: Simd>(f: f32x16<S>) -> f32x16<S> {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}

/// Whole part modulo `n`, and the fraction.
#[inline(always)]
pub fn wrap(at: f32, n: usize) -> (usize, f32) {
    let whole = floor(at);
    // Division is slow, and most places lie within the tile.
    let inside = (whole as u32) < n as u32;
    (if inside { whole as usize } else { whole.rem_euclid(n as i32) as usize }, at - whole as f32)
}

/// Largest whole number not above `at`; without the library call that `f32::floor` is on plain x86-64.
#[inline(always)]
pub fn floor(at: f32) -> i32 {
    let whole = at.clamp(-1e9, 1e9) as i32;
    whole - i32::from(at < whole as f32)
}

/// The one after i, round n.
#[inline(always)]
pub fn after(i: usize, n: usize) -> usize {
    if i + 1 == n { 0 } else { i + 1 }
}
