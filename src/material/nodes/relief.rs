//! What follows from a height: normals and ambient occlusion.

use rayon::prelude::*;

use super::blur::blur;
use super::def::{Kernel, Kind, NodeDef, Reach, port, real};

/// OpenGL tangent-space normals by central differences, wrapping.
pub const NORMAL: NodeDef = NodeDef {
    name: "normal",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Normal)],
    params: &[real("strength", 0.0, 16.0, 1.0)],
    build: |p, canvas| {
        let scale = p.number("strength") * canvas.size_px as f32 / canvas.size_m * 0.5;
        Kernel::new(move |tile, inputs, out| {
            let (size, h) = (tile.size_px, inputs[0]);
            for r in 0..out[0].len() / size {
                let y = tile.y0 + r;
                let (up, down) = ((y + size - 1) % size * size, (y + 1) % size * size);
                for x in 0..size {
                    let (left, right) = (if x == 0 { size - 1 } else { x - 1 }, (x + 1) % size);
                    let dx = (h[y * size + left] - h[y * size + right]) * scale;
                    // Rows run down, +Y runs up.
                    let dy = (h[down + x] - h[up + x]) * scale;
                    let inverse = 1.0 / (dx * dx + dy * dy + 1.0).sqrt();
                    let n = r * size + x;
                    (out[0][n], out[1][n], out[2][n]) = (dx * inverse, dy * inverse, inverse);
                }
            }
        })
    },
    reach: Reach::Gather,
};

/// Scales at which the surroundings may stand higher than a point.
const LEVELS: usize = 4;

/// Light that reaches each point: 1 in the open, less where the surroundings stand higher, at several scales.
pub const OCCLUSION: NodeDef = NodeDef {
    name: "occlusion",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Mask)],
    params: &[real("radius_m", 0.0005, 1.0, 0.02), real("strength", 0.0, 8.0, 1.0)],
    build: |p, canvas| {
        let texel_m = canvas.size_m / canvas.size_px as f32;
        let (radius_px, strength) = (p.number("radius_m") / texel_m, p.number("strength"));
        Kernel::new(move |tile, inputs, out| {
            let size = tile.size_px;
            let levels: Vec<Level> = (0..LEVELS)
                .map(|k| Level::new(inputs[0], size, radius_px / (1 << (2 * k)) as f32))
                .take_while(|level| level.radius_px >= 0.6)
                .collect();
            out[0].par_chunks_exact_mut(size).enumerate().for_each(|(y, row)| {
                let mut hidden = vec![0.0f32; size];
                for level in &levels {
                    let by = strength / (level.radius_px * texel_m);
                    level.row(y, |x, around| {
                        hidden[x] += ((around - inputs[0][y * size + x]) * by).max(0.0);
                    });
                }
                for (o, hidden) in row.iter_mut().zip(&hidden) {
                    *o = 1.0 / (1.0 + hidden);
                }
            });
        })
    },
    reach: Reach::Whole,
};

/// The height blurred at one scale, kept small: a blurred plane needs few samples.
struct Level {
    plane: Vec<f32>,
    size: usize,
    step: usize,
    radius_px: f32,
}

impl Level {
    fn new(height: &[f32], full: usize, radius_px: f32) -> Level {
        let mut step = 1;
        while (step * 2) as f32 <= radius_px && full.is_multiple_of(step * 2) && full / (step * 2) >= 8 {
            step *= 2;
        }
        let size = full / step;
        let weight = 1.0 / (step * step) as f32;
        let mut plane = vec![0.0f32; size * size];
        plane.par_chunks_exact_mut(size).enumerate().for_each(|(y, row)| {
            for line in height[y * step * full..(y + 1) * step * full].chunks_exact(full) {
                for (o, group) in row.iter_mut().zip(line.chunks_exact(step)) {
                    *o += group.iter().sum::<f32>() * weight;
                }
            }
        });
        blur(&mut plane, size, radius_px / step as f32);
        Level { plane, size, step, radius_px }
    }

    /// Calls `each(x, blurred height)` along full-size row y, by bilinear lookup.
    fn row(&self, y: usize, mut each: impl FnMut(usize, f32)) {
        let (size, step) = (self.size, self.step as f32);
        let at = |p: usize| {
            let p = (p as f32 + 0.5) / step - 0.5 + size as f32;
            (p as usize % size, (p as usize + 1) % size, p - p.floor())
        };
        let (y0, y1, fy) = at(y);
        for x in 0..size * self.step {
            let (x0, x1, fx) = at(x);
            let row = |y: usize| {
                let (a, b) = (self.plane[y * size + x0], self.plane[y * size + x1]);
                a + (b - a) * fx
            };
            let (top, bottom) = (row(y0), row(y1));
            each(x, top + (bottom - top) * fy);
        }
    }
}
