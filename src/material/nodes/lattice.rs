//! One octave of tiling gradient noise, a row at a time: between lattice rows it is made of straight lines.

use fearless_simd::prelude::*;
use fearless_simd::{Level, f32x8, f32x16, u8x32, u8x64};

use super::def::Canvas;
use super::gradients::Gradients;
use super::kernel::LANES;
use super::row::{add, load, padded, store};

/// Brings one octave to a standard deviation of about 0.36, so that it stays mostly in −1..1.
pub const SCALE: f32 = 1.9 / 2_147_483_648.0;

/// Gradient noise with `nx` by `ny` lattice cells per tile, still to be scaled by [`SCALE`].
pub struct Octave {
    pub(super) nx: usize,
    pub(super) ny: usize,
    pub(super) seed: u32,
    pub(super) per_m: [f32; 2],
    pub(super) per_px: [f32; 2],
    /// First pixel of each lattice column, and one more at the end; for wide cells.
    starts: Vec<u32>,
    /// Pixels whose columns are picked from one vector of columns, for narrow cells: as many as one instruction picks.
    group: usize,
    /// Per group the first lattice column, and per pixel the bytes of its own column counted from there.
    firsts: Vec<u32>,
    picks: Vec<u8>,
    /// Per pixel, where in its cell it lies, and that faded.
    f: Vec<f32>,
    pub(super) w: Vec<f32>,
    pub(super) gradients: Gradients,
}

/// Space for one row, used again from row to row.
#[derive(Default)]
pub struct Room {
    /// Per lattice column, the noise along the row as slope and value at the column; padded.
    columns: [Vec<f32>; 2],
    pub(super) value: Vec<f32>,
}

/// From this width on a cell is worth a loop of its own.
const WIDE_PX: usize = 64;

#[inline(always)]
pub(super) fn fade(f: f32) -> f32 {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}

/// Whether one instruction picks sixteen numbers out of sixteen.
#[cfg(target_arch = "x86_64")]
fn wide_picks(level: Level) -> bool {
    level.as_avx512().is_some()
}

/// Whether one instruction picks sixteen numbers out of sixteen.
#[cfg(not(target_arch = "x86_64"))]
fn wide_picks(_: Level) -> bool {
    false
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
        let mut cells: Vec<usize> = (0..size).map(cell_of).collect();
        cells.resize(padded(size), nx - 1);
        let group = if wide_picks(canvas.level) { LANES } else { LANES / 2 };
        let firsts: Vec<u32> = cells.chunks_exact(group).map(|group| group[0] as u32).collect();
        let bytes = |(x, cell): (usize, &usize)| {
            let pick = (cell - firsts[x / group] as usize).min(group - 1) as u8 * 4;
            [pick, pick + 1, pick + 2, pick + 3]
        };
        let picks = cells.iter().enumerate().flat_map(bytes).collect();
        let mut f: Vec<f32> = (0..size).map(|x| at(x) - cell_of(x) as f32).collect();
        f.resize(padded(size), 0.0);
        let w = f.iter().map(|f| fade(*f)).collect();
        let per_m = [nx as f32 / canvas.size_m, ny as f32 / canvas.size_m];
        Octave {
            nx,
            ny,
            seed,
            per_m,
            per_px,
            starts,
            group,
            firsts,
            picks,
            f,
            w,
            gradients: Gradients::new(nx, ny, seed, canvas.level),
        }
    }

    /// Whether gradients can be picked out of the table, sixteen by one instruction.
    #[inline(always)]
    pub(super) fn picks_table(&self) -> bool {
        self.group == LANES && self.gradients.tabulated()
    }

    /// Adds `shape(noise)` along row y to `sum`.
    #[inline(always)]
    pub fn add_row<S: Simd>(
        &self,
        simd: S,
        y: usize,
        room: &mut Room,
        sum: &mut [f32],
        start: Option<f32>,
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let at = (y as f32 + 0.5) * self.per_px[1];
        let j = (at as usize).min(self.ny - 1);
        self.columns(j, at - j as f32, room);
        let size = self.w.len() - LANES;
        if self.nx * WIDE_PX <= size {
            self.wide_cells(simd, room);
        } else if self.nx * 2 <= size {
            self.narrow_cells(simd, room);
        } else {
            self.tiny_cells(room);
        }
        add(simd, sum, start, |at| shape(load(simd, &room.value, at)));
    }

    /// Cell by cell: what belongs to the cell is the same for all its pixels.
    #[inline(always)]
    fn wide_cells<S: Simd>(&self, simd: S, room: &mut Room) {
        let Room { columns: [slope, start], value } = room;
        value.resize(self.w.len(), 0.0);
        for (i, ends) in self.starts.windows(2).enumerate() {
            let ([a, b], [d, e]) = ([slope[i], start[i]], [slope[i + 1], start[i + 1]]);
            for at in (ends[0] as usize..ends[1] as usize).step_by(LANES) {
                let (f, w) = (load(simd, &self.f, at), load(simd, &self.w, at));
                let (near, far) = (f * a + b, (f - 1.0) * d + e);
                // What lies past the cell is written again by the next one.
                store(near + (far - near) * w, value, at);
            }
        }
    }

    /// Groups of pixels that lie in a few neighbouring cells: their columns are picked out of one vector.
    #[inline(always)]
    fn narrow_cells<S: Simd>(&self, simd: S, room: &mut Room) {
        let Room { columns: [slope, start], value } = room;
        value.resize(self.w.len(), 0.0);
        let groups = self.firsts.iter().zip(self.picks.chunks_exact(4 * self.group)).enumerate();
        if self.group == LANES {
            for (k, (first, picks)) in groups {
                let (picks, left, at) = (u8x64::from_slice(simd, picks), *first as usize, k * LANES);
                let (a, b) = (load(simd, slope, left), load(simd, start, left));
                let (d, e) = (load(simd, slope, left + 1), load(simd, start, left + 1));
                let (a, b) = (a.swizzle_dyn(picks), b.swizzle_dyn(picks));
                let (d, e) = (d.swizzle_dyn(picks), e.swizzle_dyn(picks));
                let (f, w) = (load(simd, &self.f, at), load(simd, &self.w, at));
                let (near, far) = (f * a + b, (f - 1.0) * d + e);
                store(near + (far - near) * w, value, at);
            }
        } else {
            const HALF: usize = LANES / 2;
            let half = |from: &[f32], at: usize| f32x8::from_slice(simd, &from[at..at + HALF]);
            for (k, (first, picks)) in groups {
                let (picks, left, at) = (u8x32::from_slice(simd, picks), *first as usize, k * HALF);
                let (a, b) = (half(slope, left).swizzle_dyn(picks), half(start, left).swizzle_dyn(picks));
                let (d, e) = (half(slope, left + 1), half(start, left + 1));
                let (d, e) = (d.swizzle_dyn(picks), e.swizzle_dyn(picks));
                let (f, w) = (half(&self.f, at), half(&self.w, at));
                let (near, far) = (f * a + b, (f - 1.0) * d + e);
                (near + (far - near) * w).store_slice(&mut value[at..at + HALF]);
            }
        }
    }

    /// Cells of about a pixel or less.
    #[inline(always)]
    fn tiny_cells(&self, room: &mut Room) {
        let Room { columns: [slope, start], value } = room;
        value.resize(self.w.len(), 0.0);
        for (i, ends) in self.starts.windows(2).enumerate() {
            let span = ends[0] as usize..ends[1] as usize;
            for ((o, f), w) in value[span.clone()].iter_mut().zip(&self.f[span.clone()]).zip(&self.w[span]) {
                let (near, far) = (slope[i] * f + start[i], slope[i + 1] * (f - 1.0) + start[i + 1]);
                *o = near + (far - near) * w;
            }
        }
    }

    /// Between lattice rows j and j + 1 the noise of a lattice column is a line in x: slope, and value at the column.
    #[inline(always)]
    fn columns(&self, j: usize, f: f32, room: &mut Room) {
        let (below, w) = (after(j, self.ny), fade(f));
        let [slope, start] = &mut room.columns;
        slope.resize(self.nx + 1 + LANES, 0.0);
        start.resize(self.nx + 1 + LANES, 0.0);
        let columns = slope.iter_mut().zip(start.iter_mut());
        let gradients = &self.gradients;
        if gradients.tabulated() {
            let [x0, x1] = [j, below].map(|j| &gradients.row(0, j)[..self.nx]);
            let [y0, y1] = [j, below].map(|j| &gradients.row(1, j)[..self.nx]);
            for (i, (slope, start)) in columns.take(self.nx).enumerate() {
                [*slope, *start] = line([x0[i], y0[i]], [x1[i], y1[i]], f, w);
            }
        } else {
            for (i, (slope, start)) in columns.take(self.nx).enumerate() {
                [*slope, *start] = line(gradients.hashed(i, j), gradients.hashed(i, below), f, w);
            }
        }
        (slope[self.nx], start[self.nx]) = (slope[0], start[0]);
    }
}

/// Slope and value at the column, where `w` of the way has gone from the gradient above to the one below.
#[inline(always)]
pub(super) fn line(above: [f32; 2], below: [f32; 2], f: f32, w: f32) -> [f32; 2] {
    let (high, low) = (above[1] * f, below[1] * (f - 1.0));
    [above[0] + (below[0] - above[0]) * w, high + (low - high) * w]
}

/// Whole part modulo `n`, and the fraction.
#[inline(always)]
pub fn wrap(at: f32, n: usize) -> (usize, f32) {
    let whole = floor(at);
    (wrapped(whole, n), at - whole as f32)
}

/// A whole number modulo `n`. Division is slow, and most places lie within the tile.
#[inline(always)]
pub fn wrapped(whole: i32, n: usize) -> usize {
    let inside = (whole as u32) < n as u32;
    if inside { whole as usize } else { whole.rem_euclid(n as i32) as usize }
}

/// Largest whole number not above `at`, held in ±2²²; the low end for what is no number.
///
/// Adding 1.5 · 2²³ leaves the nearest whole number in the low bits. A cast from float to whole number would be checked
/// lane by lane, since it saturates, and `f32::floor` is a library call on plain x86-64.
#[inline(always)]
pub fn floor(at: f32) -> i32 {
    const SHIFT: f32 = 12_582_912.0;
    const MOST: f32 = 4_194_303.0;
    let at = if at > -MOST - 1.0 { at } else { -MOST - 1.0 };
    let at = if at < MOST { at } else { MOST };
    let nearest = (at + SHIFT).to_bits().wrapping_sub(SHIFT.to_bits()) as i32;
    nearest - i32::from(nearest as f32 > at)
}

/// The one after i, round n.
#[inline(always)]
pub fn after(i: usize, n: usize) -> usize {
    if i + 1 == n { 0 } else { i + 1 }
}
