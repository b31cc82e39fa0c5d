//! One octave of tiling gradient noise: row by row where nothing displaces it, pixel by pixel where something does.

use super::def::Canvas;
use super::hash::cell;

/// Brings one octave to a standard deviation of about 0.36, so that it stays mostly in −1..1.
const SCALE: f32 = 1.9;

/// Gradient noise with `nx` by `ny` lattice cells per tile.
pub struct Octave {
    nx: usize,
    ny: usize,
    seed: u32,
    per_m: [f32; 2],
    per_px: [f32; 2],
    columns: Vec<Column>,
    table: Vec<[f32; 2]>,
}

struct Column {
    cell: usize,
    f: f32,
    w: f32,
}

#[inline(always)]
fn fade(f: f32) -> f32 {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}

#[inline(always)]
fn gradient(x: usize, y: usize, seed: u32) -> [f32; 2] {
    let h = cell(x as u32, y as u32, seed);
    const TO_UNIT: f32 = SCALE / 32768.0;
    [((h & 0xffff) as f32 - 32768.0) * TO_UNIT, ((h >> 16) as f32 - 32768.0) * TO_UNIT]
}

impl Octave {
    /// Cells per tile in both directions, and which noise.
    pub fn new(nx: usize, ny: usize, seed: u32, canvas: Canvas) -> Octave {
        let per_px = [nx as f32 / canvas.size_px as f32, ny as f32 / canvas.size_px as f32];
        let columns = (0..canvas.size_px)
            .map(|x| {
                let at = (x as f32 + 0.5) * per_px[0];
                let cell = (at as usize).min(nx - 1);
                let f = at - cell as f32;
                Column { cell, f, w: fade(f) }
            })
            .collect();
        let table = if nx * ny <= 1 << 17 {
            (0..nx * ny).map(|i| gradient(i % nx, i / nx, seed)).collect()
        } else {
            Vec::new()
        };
        let per_m = [nx as f32 / canvas.size_m, ny as f32 / canvas.size_m];
        Octave { nx, ny, seed, per_m, per_px, columns, table }
    }

    #[inline(always)]
    fn gradient(&self, x: usize, y: usize) -> [f32; 2] {
        if self.table.is_empty() { gradient(x, y, self.seed) } else { self.table[y * self.nx + x] }
    }

    /// Adds `shape(noise)` along row y.
    pub fn add_row(
        &self,
        y: usize,
        lattice: &mut Vec<[f32; 2]>,
        out: &mut [f32],
        shape: impl Fn(f32) -> f32,
    ) {
        let at = (y as f32 + 0.5) * self.per_px[1];
        let j = (at as usize).min(self.ny - 1);
        let (f, below) = (at - j as f32, after(j, self.ny));
        let w = fade(f);
        lattice.clear();
        lattice.extend((0..self.nx).map(|i| self.column(i, (j, below), f, w)));
        lattice.push(lattice[0]);
        for (o, c) in out.iter_mut().zip(&self.columns) {
            let ([a, b], [d, e]) = (lattice[c.cell], lattice[c.cell + 1]);
            let (left, right) = (a * c.f + b, d * (c.f - 1.0) + e);
            *o += shape(left + (right - left) * c.w);
        }
    }

    /// Adds `shape(noise)` along row y, read `dx`, `dy` metres away.
    pub fn add_row_displaced(
        &self,
        y: usize,
        (dx, dy): (&[f32], &[f32]),
        out: &mut [f32],
        shape: impl Fn(f32) -> f32,
    ) {
        // Whole boards and bricks are displaced as one: what belongs to a row or cell is kept while it lasts.
        let (mut last_dy, mut last_floor) = (f32::NAN, i32::MIN);
        let (mut j, mut j1, mut fy, mut wy) = (0, 0, 0.0, 0.0);
        let [mut a, mut b, mut d, mut e] = [0.0f32; 4];
        for (x, o) in out.iter_mut().enumerate() {
            if dy[x] != last_dy {
                last_dy = dy[x];
                (j, fy) = wrap((y as f32 + 0.5) * self.per_px[1] + dy[x] * self.per_m[1], self.ny);
                (j1, wy) = (after(j, self.ny), fade(fy));
                last_floor = i32::MIN;
            }
            let at = (x as f32 + 0.5) * self.per_px[0] + dx[x] * self.per_m[0];
            let floor = floor(at);
            if floor != last_floor {
                last_floor = floor;
                let (i, _) = wrap(floor as f32, self.nx);
                [a, b] = self.column(i, (j, j1), fy, wy);
                [d, e] = self.column(after(i, self.nx), (j, j1), fy, wy);
            }
            let fx = at - floor as f32;
            let (left, right) = (a * fx + b, d * (fx - 1.0) + e);
            *o += shape(left + (right - left) * fade(fx));
        }
    }

    /// Between lattice rows j and j1 the noise of a lattice column is a line in x: slope and value at the column.
    #[inline(always)]
    fn column(&self, i: usize, (j, j1): (usize, usize), fy: f32, wy: f32) -> [f32; 2] {
        let (a, b) = (self.gradient(i, j), self.gradient(i, j1));
        let (low, high) = (a[1] * fy, b[1] * (fy - 1.0));
        [a[0] + (b[0] - a[0]) * wy, low + (high - low) * wy]
    }
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
