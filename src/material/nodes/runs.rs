//! An octave read elsewhere, run by run, where whole pieces are displaced as one.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::kernel::LANES;
use super::lanes::fade;
use super::lattice::{self, Octave, Room, after, floor, line, wrap};
use super::row::{add, load, store};

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
        line(self.gradients.at(i, j), self.gradients.at(i, below), f, w)
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
        start: Option<f32>,
        shape: impl Fn(f32x16<S>) -> f32x16<S>,
    ) {
        let value = &mut room.value;
        value.resize(self.w.len(), 0.0);
        let lanes = f32x16::from_fn(simd, |lane| lane as f32);
        for run in runs {
            let (j, fy) = wrap((y as f32 + 0.5) * self.per_px[1] + run.by[1] * self.per_m[1], self.ny);
            let (rows, wy) = ((j, after(j, self.ny)), lattice::fade(fy));
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
                    store(near + (far - near) * fade(f), value, at);
                }
                x = end;
                (i, left) = (i + 1, right);
                if x < run.to && cell_at(x) != i {
                    i = cell_at(x);
                    left = self.column(i, rows, fy, wy);
                }
            }
        }
        add(simd, sum, start, |at| shape(load(simd, value, at)));
    }
}
