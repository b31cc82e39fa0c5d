//! Chooses where the tile is cut open: through calm places, so that no joint or board edge lies on the border.

use std::ops::AddAssign;

use fearless_simd::Level;
use rayon::prelude::*;

use super::nodes::kernel::vectorise;

/// A square map.
pub(super) enum Map<'a> {
    /// Samples, and samples per pixel.
    Bytes(&'a [u8], usize),
    /// One sample per pixel.
    Height(&'a [u16]),
}

/// Rows that one task adds up; so few that sixteen bits hold the sum of steps of bytes.
const BAND: usize = 64;

/// Column and row at which the maps should begin.
pub(super) fn calm_origin(level: Level, size: usize, maps: &[Map]) -> (usize, usize) {
    let steps: Vec<(Vec<u64>, Vec<u64>)> = maps.iter().map(|map| steps(level, size, map)).collect();
    let (columns, rows): (Vec<Vec<u64>>, Vec<Vec<u64>>) = steps.into_iter().unzip();
    (calmest(size, &columns), calmest(size, &rows))
}

/// Moves the origin of a map to (x, y), in place: every row goes straight to where it belongs.
pub(super) fn roll<T: Copy>(data: &mut [T], channels: usize, size: usize, (x, y): (usize, usize)) {
    let (stride, shift) = (size * channels, x * channels);
    let mut held = Vec::with_capacity(stride);
    // Rows follow one another in circles, each of `size / circles` rows.
    let circles = common_divisor(size, y);
    for first in 0..circles {
        held.clear();
        held.extend_from_slice(&data[first * stride..(first + 1) * stride]);
        let mut to = first;
        loop {
            let from = (to + y) % size;
            let (start, end) = (to * stride, (to + 1) * stride);
            if from == first {
                held.rotate_left(shift);
                data[start..end].copy_from_slice(&held);
                break;
            }
            data.copy_within(from * stride + shift..(from + 1) * stride, start);
            data.copy_within(from * stride..from * stride + shift, end - shift);
            to = from;
        }
    }
}

fn common_divisor(a: usize, b: usize) -> usize {
    if b == 0 { a } else { common_divisor(b, a % b) }
}

/// The place whose step is nearest to the mean over all maps; `steps` per map, and per place the sum of all
/// differences to the place before.
fn calmest(size: usize, steps: &[Vec<u64>]) -> usize {
    let totals: Vec<u64> = steps.iter().map(|s| s.iter().sum()).collect();
    let unrest = |place: usize| {
        let of_map = |(steps, total): (&Vec<u64>, &u64)| {
            let (here, inner) = (steps[place], total - steps[place]);
            match (here, inner) {
                (0, 0) => 0.0,
                (_, 0) => f64::MAX,
                _ => unrest(here as f64 * (size - 1) as f64 / inner as f64),
            }
        };
        steps.iter().zip(&totals).map(of_map).sum::<f64>()
    };
    let scores: Vec<f64> = (0..size).map(unrest).collect();
    let least = scores.iter().copied().fold(f64::MAX, f64::min);
    scores.iter().position(|s| *s <= least).unwrap_or(0)
}

/// How far a border's step is from the usual: a livelier border is much worse than a calmer one, and one that could be
/// seen worse than all.
fn unrest(ratio: f64) -> f64 {
    if ratio > 1.0 { (ratio - 1.0) * 20.0 + (ratio - 1.03).max(0.0) * 1000.0 } else { 1.0 - ratio }
}

/// For every column and every row, the sum of differences to the one before. Whole numbers: the order of
/// summing does not matter.
fn steps(level: Level, size: usize, map: &Map) -> (Vec<u64>, Vec<u64>) {
    match *map {
        // Sixteen bits hold the sum over a band, and go twice as fast.
        Map::Bytes(data, channels) => sums(level, size, data, channels, |a, b| u16::from(a.abs_diff(b))),
        Map::Height(data) => sums(level, size, data, 1, |a, b| u32::from(a.abs_diff(b))),
    }
}

fn sums<T: Copy + Sync, A: Copy + Default + Send + AddAssign + Into<u32>>(
    level: Level,
    size: usize,
    data: &[T],
    channels: usize,
    step: impl Fn(T, T) -> A + Copy + Sync,
) -> (Vec<u64>, Vec<u64>) {
    let stride = size * channels;
    let row = |y: usize| &data[y * stride..(y + 1) * stride];
    let bands: Vec<(Vec<A>, Vec<u64>)> = (0..size.div_ceil(BAND))
        .into_par_iter()
        .map(|band| {
            let mut columns = vec![A::default(); stride];
            let mut rows = Vec::with_capacity(BAND);
            for y in band * BAND..((band + 1) * BAND).min(size) {
                let (here, above) = (row(y), row((y + size - 1) % size));
                for c in 0..channels {
                    columns[c] += step(here[c], here[stride - channels + c]);
                }
                let sum = vectorise(
                    level,
                    #[inline(always)]
                    || {
                        for ((sum, a), b) in columns[channels..].iter_mut().zip(&here[channels..]).zip(here) {
                            *sum += step(*a, *b);
                        }
                        here.iter().zip(above).map(|(a, b)| step(*a, *b).into()).sum::<u32>()
                    },
                );
                rows.push(u64::from(sum));
            }
            (columns, rows)
        })
        .collect();
    let mut columns = vec![0u64; size];
    for (band, _) in &bands {
        for (sum, samples) in columns.iter_mut().zip(band.chunks_exact(channels)) {
            *sum += samples.iter().map(|s| u64::from((*s).into())).sum::<u64>();
        }
    }
    (columns, bands.into_iter().flat_map(|(_, rows)| rows).collect())
}
