//! Gaussian-like blur by three box blurs, wrapping round the tile.

use fearless_simd::Level;
use rayon::prelude::*;

use super::def::{Gpu, Kind, NodeDef, Passes, Reach, port, real};
use super::kernel::{Kernel, vectorise};

/// Bands for the vertical pass; fixed, so that sums do not depend on the thread count.
const BANDS: usize = 8;

/// Up to this half width a box is summed anew for every pixel, which vectors do; above, one sum moves along the row.
const SHORT: usize = 6;

/// `x` blurred with a standard deviation of about `radius_m`.
pub const BLUR: NodeDef = NodeDef {
    name: "blur",
    inputs: &[port("x", Kind::Scalar)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[real("radius_m", 0.0, 4.0, 0.01)],
    build: |p, canvas| {
        let sigma_px = p.number("radius_m") / canvas.size_m * canvas.size_px as f32;
        Kernel::new(move |tile, inputs, out| {
            out[0].copy_from_slice(inputs[0]);
            blur(canvas.level, out[0], tile.size_px, sigma_px);
        })
    },
    reach: Reach::Whole,
    gpu: Gpu { source: "", table: None, passes: Passes::Blur },
};

/// Blurs a square plane in place. A box of half width r has variance r(r + 1)/3; three of them make the sum.
pub fn blur(level: Level, plane: &mut [f32], size: usize, sigma_px: f32) {
    let radius = half_width(size, sigma_px);
    if radius == 0 {
        return;
    }
    let mut other = vec![0.0; plane.len()];
    let (mut from, mut to) = (&mut *plane, &mut other[..]);
    for _ in 0..3 {
        rows(level, from, size, radius);
        columns(level, from, to, size, radius);
        std::mem::swap(&mut from, &mut to);
    }
    to.copy_from_slice(from);
}

/// Half width in pixels of the boxes that blur a plane of `size`² by `sigma_px`.
pub fn half_width(size: usize, sigma_px: f32) -> usize {
    let radius = ((0.25 + sigma_px * sigma_px).sqrt() - 0.5 + 0.5) as usize;
    radius.min(size.saturating_sub(1) / 2)
}

fn rows(level: Level, plane: &mut [f32], size: usize, radius: usize) {
    let scale = 1.0 / (2 * radius + 1) as f32;
    plane.par_chunks_exact_mut(size).for_each_init(Vec::new, |copy: &mut Vec<f32>, row| {
        copy.clear();
        copy.extend_from_slice(&row[size - radius..]);
        copy.extend_from_slice(row);
        copy.extend_from_slice(&row[..=radius]);
        if radius <= SHORT {
            vectorise(
                level,
                #[inline(always)]
                || {
                    row.copy_from_slice(&copy[..size]);
                    for k in 1..=2 * radius {
                        row.iter_mut().zip(&copy[k..]).for_each(|(o, v)| *o += v);
                    }
                    row.iter_mut().for_each(|o| *o *= scale);
                },
            );
        } else {
            let mut sum: f32 = copy[..2 * radius + 1].iter().sum();
            for (x, o) in row.iter_mut().enumerate() {
                *o = sum * scale;
                sum += copy[x + 2 * radius + 1] - copy[x];
            }
        }
    });
}

fn columns(level: Level, from: &[f32], to: &mut [f32], size: usize, radius: usize) {
    let scale = 1.0 / (2 * radius + 1) as f32;
    let band = size.div_ceil(BANDS);
    let row = |y: usize| &from[(y % size) * size..(y % size + 1) * size];
    to.par_chunks_mut(band * size).enumerate().for_each(|(b, out)| {
        let y0 = b * band + size - radius;
        let mut sum = vec![0.0f32; size];
        vectorise(
            level,
            #[inline(always)]
            || {
                for y in y0..=y0 + 2 * radius {
                    for (s, v) in sum.iter_mut().zip(row(y)) {
                        *s += v;
                    }
                }
                for (k, line) in out.chunks_exact_mut(size).enumerate() {
                    let (enter, leave) = (row(y0 + k + 2 * radius + 1), row(y0 + k));
                    for (((o, s), e), l) in line.iter_mut().zip(&mut sum).zip(enter).zip(leave) {
                        *o = *s * scale;
                        *s += e - l;
                    }
                }
            },
        );
    });
}
