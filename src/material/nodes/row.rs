//! A row of pixels that vectors walk along: places in, channels out, with room for a vector past the end.

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

/// The vector that begins at pixel `at`, with nothing past the end.
#[inline(always)]
pub fn load_or_none<S: Simd>(simd: S, from: &[f32], at: usize) -> f32x16<S> {
    match from.get(at..at + LANES) {
        Some(vector) => f32x16::from_slice(simd, vector),
        None if from.is_empty() => f32x16::splat(simd, 0.0),
        None => f32x16::from_fn(simd, |lane| from.get(at + lane).copied().unwrap_or(0.0)),
    }
}

/// Writes as much of a vector from pixel `at` on as there is room for.
#[inline(always)]
pub fn store_part<S: Simd>(vector: f32x16<S>, to: &mut [f32], at: usize) {
    match to.get_mut(at..at + LANES) {
        Some(to) => vector.store_slice(to),
        None => {
            let mut whole = [0.0; LANES];
            store(vector, &mut whole, 0);
            to.iter_mut().skip(at).zip(whole).for_each(|(pixel, number)| *pixel = number);
        }
    }
}

/// Adds `what(n)` to every pixel n of a row, sixteen at once, or puts it there plus `start`, whatever was there before.
/// `what` may be asked past the end.
#[inline(always)]
pub fn add<S: Simd>(simd: S, row: &mut [f32], start: Option<f32>, what: impl Fn(usize) -> f32x16<S>) {
    let (vectors, rest) = row.as_chunks_mut::<LANES>();
    let end = vectors.len() * LANES;
    match start {
        Some(start) => {
            for (group, pixels) in vectors.iter_mut().enumerate() {
                store(what(group * LANES) + start, pixels, 0);
            }
            rest.fill(start);
        }
        None => {
            for (group, pixels) in vectors.iter_mut().enumerate() {
                store(load(simd, pixels, 0) + what(group * LANES), pixels, 0);
            }
        }
    }
    if !rest.is_empty() {
        let mut made = [0.0; LANES];
        store(what(end), &mut made, 0);
        rest.iter_mut().zip(made).for_each(|(pixel, made)| *pixel += made);
    }
}

/// The place of every pixel of a row in cells.
pub struct Row {
    /// Along the row.
    pub u: Vec<f32>,
    /// Down the tile.
    pub v: Vec<f32>,
    size: usize,
}

impl Row {
    /// For rows of `size` pixels.
    pub fn new(size: usize) -> Row {
        let room = || vec![0.0; padded(size)];
        Row { u: room(), v: room(), size }
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

    /// From where to where the pixels from `at` on lie that are before `to`, seen from `origin`: across and down.
    #[inline(always)]
    pub fn ranges<S: Simd>(&self, simd: S, at: usize, to: usize, origin: [f32; 2]) -> [[f32; 2]; 2] {
        let lanes = f32x16::from_fn(simd, |lane| lane as f32).simd_lt((to - at) as f32);
        let (u, v) = (load(simd, &self.u, at), load(simd, &self.v, at));
        let (u, v) = (
            lanes.select(u, f32x16::splat(simd, self.u[at])),
            lanes.select(v, f32x16::splat(simd, self.v[at])),
        );
        [
            [u.reduce_min() - origin[0], u.reduce_max() - origin[0]],
            [v.reduce_min() - origin[1], v.reduce_max() - origin[1]],
        ]
    }

    /// Puts the channels that somebody reads to the pixels of row `r` from `at` on; what lies past a run is written again
    /// by the next one.
    #[inline(always)]
    pub fn put<S: Simd, const N: usize>(
        &self,
        r: usize,
        at: usize,
        channels: [f32x16<S>; N],
        out: &mut [&mut [f32]],
    ) {
        for (out, channel) in out.iter_mut().zip(channels) {
            if out.is_empty() {
                continue;
            }
            store_part(channel, &mut out[r * self.size..(r + 1) * self.size], at);
        }
    }
}
