//! Chooses where the tile is cut open: through calm places, so that no joint or board edge lies on the border.

use rayon::prelude::*;

/// Places that are tried along each axis.
const CANDIDATES: usize = 64;

/// Rows that stand for all of them when the mean step is estimated: one in so many.
const STRIDE: usize = 5;

/// A square map: samples, and samples per pixel.
pub(super) type Map<'a> = (&'a [u8], usize);

/// Column and row at which the maps should begin.
pub(super) fn calm_origin(size: usize, maps: &[Map]) -> (usize, usize) {
    let count = CANDIDATES.min(size);
    let best = |step: &(dyn Fn(&Map, usize) -> u64 + Sync), means: Vec<f64>| {
        let scores: Vec<f64> = (0..count)
            .into_par_iter()
            .map(|k| {
                let ratio = |(m, mean): (&Map, &f64)| step(m, k * size / count) as f64 / mean.max(1.0);
                maps.iter().zip(&means).map(ratio).map(unrest).fold(0.0, f64::max)
            })
            .collect();
        let least = scores.iter().copied().fold(f64::MAX, f64::min);
        scores.iter().position(|s| *s <= least).unwrap_or(0) * size / count
    };
    let x = best(&|m, x| column_step(size, m, x), maps.iter().map(|m| column_mean(size, m)).collect());
    let y = best(&|m, y| row_step(size, m, y), maps.iter().map(|m| row_mean(size, m)).collect());
    (x, y)
}

/// Moves the origin of a map to (x, y).
pub(super) fn roll<T: Send>(data: &mut [T], channels: usize, size: usize, (x, y): (usize, usize)) {
    data.rotate_left(y * size * channels);
    data.par_chunks_exact_mut(size * channels).for_each(|row| row.rotate_left(x * channels));
}

/// How far a border's step is from the usual: a livelier border is worse than a calmer one.
fn unrest(ratio: f64) -> f64 {
    if ratio > 1.0 { (ratio - 1.0) * 5.0 } else { 1.0 - ratio }
}

fn column_step(size: usize, &(data, channels): &Map, x: usize) -> u64 {
    let before = (x + size - 1) % size;
    data.chunks_exact(size * channels)
        .map(|row| steps(&row[before * channels..][..channels], &row[x * channels..][..channels]))
        .sum()
}

fn row_step(size: usize, &(data, channels): &Map, y: usize) -> u64 {
    let row = |y: usize| &data[y * size * channels..(y + 1) * size * channels];
    steps(row((y + size - 1) % size), row(y))
}

fn column_mean(size: usize, &(data, channels): &Map) -> f64 {
    let rows = data.chunks_exact(size * channels).step_by(STRIDE);
    let sum: u64 = rows.clone().map(|row| steps(&row[channels..], &row[..row.len() - channels])).sum();
    // Per column, over all rows.
    sum as f64 / rows.len() as f64 * size as f64 / (size.max(2) - 1) as f64
}

fn row_mean(size: usize, map: &Map) -> f64 {
    let rows = (0..size).step_by(STRIDE);
    let count = rows.len();
    rows.map(|y| row_step(size, map, y)).sum::<u64>() as f64 / count as f64
}

fn steps(a: &[u8], b: &[u8]) -> u64 {
    a.iter().zip(b).map(|(a, b)| u64::from(a.abs_diff(*b))).sum()
}
