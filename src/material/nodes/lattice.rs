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
        let table = if nx * ny <= 1 << 16 {
            (0..nx * ny).map(|i| gradient(i % nx, i / nx, seed)).collect()
        } else {
            Vec::new()
        };
        let per_m = [nx as f32 / canvas.size_m, ny as f32 / canvas.size_m];
        Octave { nx, ny, seed, per_m, per_px, columns, table }
    }

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
        let (f, below) = (at - j as f32, (j + 1) % self.ny);
        let w = fade(f);
        lattice.clear();
        lattice.extend((0..self.nx).map(|i| {
            let (a, b) = (self.gradient(i, j), self.gradient(i, below));
            let (low, high) = (a[1] * f, b[1] * (f - 1.0));
            [a[0] + (b[0] - a[0]) * w, low + (high - low) * w]
        }));
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
        for (x, o) in out.iter_mut().enumerate() {
            let (i, fx) = wrap((x as f32 + 0.5) * self.per_px[0] + dx[x] * self.per_m[0], self.nx);
            let (j, fy) = wrap((y as f32 + 0.5) * self.per_px[1] + dy[x] * self.per_m[1], self.ny);
            let (i1, j1) = ((i + 1) % self.nx, (j + 1) % self.ny);
            let dot = |i, j, x: f32, y: f32| {
                let g = self.gradient(i, j);
                g[0] * x + g[1] * y
            };
            let (wx, wy) = (fade(fx), fade(fy));
            let (a, b) = (dot(i, j, fx, fy), dot(i1, j, fx - 1.0, fy));
            let (c, d) = (dot(i, j1, fx, fy - 1.0), dot(i1, j1, fx - 1.0, fy - 1.0));
            let (top, bottom) = (a + (b - a) * wx, c + (d - c) * wx);
            *o += shape(top + (bottom - top) * wy);
        }
    }
}

/// Whole part modulo `n`, and the fraction.
#[inline(always)]
pub fn wrap(at: f32, n: usize) -> (usize, f32) {
    let floor = at.floor();
    ((floor as i32).rem_euclid(n as i32) as usize, at - floor)
}
