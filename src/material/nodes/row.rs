//! A row of pixels that vectors walk along: places in, channels out, with room for a vector past the end.

use std::ops::Range;

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, mask32x16};

use super::kernel::LANES;

/// So many numbers that a vector may begin at any pixel.
pub fn padded(len: usize) -> usize {
    len.next_multiple_of(LANES) + LANES
}

/// The vector that begins at pixel `at`.
#[inline(always)]
pub fn load<S: Simd>(simd: S, from: &[f32], at: usize) -> f32x16<S> {
    f32x16::from_slice(simd, &from[at..at + LANES])
}

/// Writes a vector from pixel `at` on.
#[inline(always)]
pub fn store<S: Simd>(vector: f32x16<S>, to: &mut [f32], at: usize) {
    vector.store_slice(&mut to[at..at + LANES]);
}

/// The place of every pixel of a row in cells, and N channels that are made of it.
pub struct Row<const N: usize> {
    /// Along the row.
    pub u: Vec<f32>,
    /// Down the tile.
    pub v: Vec<f32>,
    made: [Vec<f32>; N],
    size: usize,
}

impl<const N: usize> Row<N> {
    /// For rows of `size` pixels.
    pub fn new(size: usize) -> Row<N> {
        let room = || vec![0.0; padded(size)];
        Row { u: room(), v: room(), made: std::array::from_fn(|_| room()), size }
    }

    /// Places of row y: `cells` per tile, moved by `by` metres at `per_m` cells per metre.
    #[inline(always)]
    pub fn place(&mut self, y: usize, cells: [f32; 2], per_m: [f32; 2], by: [Option<&[f32]>; 2]) {
        let per_px = cells.map(|n| n / self.size as f32);
        let v = (y as f32 + 0.5) * per_px[1];
        for (x, u) in self.u.iter_mut().enumerate() {
            *u = (x as f32 + 0.5) * per_px[0];
        }
        self.v.fill(v);
        if let [Some(dx), Some(dy)] = by {
            self.u.iter_mut().zip(dx).for_each(|(u, by)| *u += by * per_m[0]);
            self.v.iter_mut().zip(dy).for_each(|(v, by)| *v += by * per_m[1]);
        }
    }

    /// The end of the run of pixels from `from` on for which `same` holds; at least one long.
    #[inline(always)]
    pub fn run<S: Simd>(
        &self,
        simd: S,
        from: usize,
        same: impl Fn(f32x16<S>, f32x16<S>) -> mask32x16<S>,
    ) -> usize {
        let mut at = from;
        while at < self.size {
            let held = same(load(simd, &self.u, at), load(simd, &self.v, at)).to_bitmask();
            let count = (held as u16).trailing_ones() as usize;
            at += count;
            if count < LANES {
                break;
            }
        }
        at.clamp(from + 1, self.size)
    }

    /// Puts channels from pixel `at` on; what lies past a run is written again by the next one.
    #[inline(always)]
    pub fn made<S: Simd>(&mut self, at: usize, channels: [f32x16<S>; N]) {
        for (made, channel) in self.made.iter_mut().zip(channels) {
            store(channel, made, at);
        }
    }

    /// Copies the channels that somebody reads to the pixels of `span`.
    #[inline(always)]
    pub fn copy(&self, span: Range<usize>, out: &mut [&mut [f32]]) {
        for (out, made) in out.iter_mut().zip(&self.made).filter(|(out, _)| !out.is_empty()) {
            out[span.clone()].copy_from_slice(&made[..self.size]);
        }
    }
}
