//! Finds edges that stand out, which wear first, and cavities, where dirt stays.

use fearless_simd::{Level, Simd};

use super::blur::blur;
use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Passes, Reach, Tile, port, real};
use super::kernel::{Kernel, Work, put};
use super::lattice::wrap;
use super::pyramid::{Reached, halved_at, table};

/// `edge`: how far a place stands above its surroundings, `cavity`: how far it lies below them; both as a share of
/// `radius_m`, times `strength`, held in 0..1.
pub const CURVATURE: NodeDef = NodeDef {
    name: "curvature",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("edge", Kind::Mask), port("cavity", Kind::Mask)],
    params: &[real("radius_m", 0.0005, 1.0, 0.01), real("strength", 0.0, 64.0, 4.0)],
    build: |p, canvas| {
        let Reached { radius_px, step, .. } = reached(p, canvas);
        let per_m = p.number("strength") / p.number("radius_m").max(1e-6);
        Kernel::of(Curvature { radius_px, per_m, mean: Vec::new(), step })
    },
    reach: Reach::Gather,
    gpu: Gpu {
        source: include_str!("../../../shaders/material/curvature.wgsl"),
        table: Some(|p, canvas| table(vec![reached(p, canvas)], canvas)),
        passes: Passes::Pyramid(|p, canvas| vec![reached(p, canvas)]),
    },
};

/// How far the surroundings reach, and how much smaller they may be looked at: two samples a radius at least.
fn reached(p: &Params, canvas: Canvas) -> Reached {
    let size_px = canvas.size_px;
    let radius_px = (p.number("radius_m") / canvas.size_m * size_px as f32).max(1.0);
    let mut step = 1;
    while (step * 4) as f32 <= radius_px && size_px.is_multiple_of(step * 2) && size_px / step >= 16 {
        step *= 2;
    }
    Reached { radius_px, step, from: halved_at(size_px, step * 2) }
}

struct Curvature {
    radius_px: f32,
    per_m: f32,
    /// The blurred height, one sample for `step` by `step` pixels: it has no finer detail.
    mean: Vec<f32>,
    step: usize,
}

impl Work for Curvature {
    fn prepare(&mut self, level: Level, inputs: &[&[f32]], size_px: usize) {
        let step = self.step;
        self.mean = thinned(inputs[0], size_px, step);
        blur(level, &mut self.mean, size_px / step, self.radius_px / step as f32);
    }

    #[inline(always)]
    fn run<S: Simd>(&self, _: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let (size, small) = (tile.size_px, tile.size_px / self.step);
        let per_px = 1.0 / self.step as f32;
        let place = |at: usize| wrap((at as f32 + 0.5) * per_px - 0.5, small);
        let places: Vec<(usize, f32)> = (0..size).map(place).collect();
        // One sample more, for the last pixels.
        let mut line = vec![0.0; small + 1];
        for r in 0..tile.rows {
            let y = tile.y0 + r;
            let (above, f) = place(y);
            let rows = [above, (above + 1) % small].map(|row| &self.mean[row * small..][..small]);
            for ((o, a), b) in line.iter_mut().zip(rows[0]).zip(rows[1]) {
                *o = a + (b - a) * f;
            }
            line[small] = line[0];
            for (x, (i, f)) in places.iter().enumerate() {
                let mean = line[*i] + (line[i + 1] - line[*i]) * f;
                let over = (sound(inputs[0][y * size + x]) - mean) * self.per_m;
                put(out, r * size + x, [over.clamp(0.0, 1.0), (-over).clamp(0.0, 1.0)]);
            }
        }
    }
}

/// Means of `step` by `step` pixels.
fn thinned(height: &[f32], size: usize, step: usize) -> Vec<f32> {
    let small = size / step;
    let share = 1.0 / (step * step) as f32;
    let mut mean = vec![0.0; small * small];
    for (row, lines) in mean.chunks_exact_mut(small).zip(height.chunks_exact(size * step)) {
        for line in lines.chunks_exact(size) {
            for (o, pixels) in row.iter_mut().zip(line.chunks_exact(step)) {
                *o += pixels.iter().map(|h| sound(*h)).sum::<f32>() * share;
            }
        }
    }
    mean
}

/// A height; the reference plane where it has overflowed.
#[inline(always)]
fn sound(height_m: f32) -> f32 {
    if height_m.abs() < 1e4 { height_m } else { 0.0 }
}
