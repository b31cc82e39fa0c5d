//! What follows from a height: normals and ambient occlusion.

use std::borrow::Cow;

use fearless_simd::{Level, Simd};
use rayon::prelude::*;

use super::blur::blur;
use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Passes, Reach, Tile, port, real};
use super::gradient::steep;
use super::kernel::{Kernel, Work, vectorise};
use super::pyramid::{Reached, halved_at, table};

const GPU: Gpu = Gpu::of(include_str!("../../../shaders/material/relief.wgsl"));

/// OpenGL tangent-space normals by central differences, wrapping.
pub const NORMAL: NodeDef = NodeDef {
    name: "normal",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Normal)],
    params: &[real("strength", 0.0, 16.0, 1.0)],
    build: |p, canvas| {
        let scale = p.number("strength") * canvas.size_px as f32 / canvas.size_m * 0.5;
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let size = tile.size_px;
                let line = |y: usize| &inputs[0][y % size * size..(y % size + 1) * size];
                let mut around = vec![0.0; size + 2];
                let [x, y, z] = out else { return };
                for r in 0..tile.rows {
                    let row = tile.y0 + r;
                    let (up, here, down) = (line(row + size - 1), line(row), line(row + 1));
                    around[0] = here[size - 1];
                    around[1..=size].copy_from_slice(here);
                    around[size + 1] = here[0];
                    let span = r * size..(r + 1) * size;
                    let made = x[span.clone()].iter_mut().zip(&mut y[span.clone()]).zip(&mut z[span]);
                    let across = around[..size].iter().zip(&around[2..]);
                    for ((((x, y), z), (left, right)), (up, down)) in
                        made.zip(across).zip(up.iter().zip(down))
                    {
                        // Rows run down, +Y runs up.
                        let (dx, dy) = (steep((left - right) * scale), steep((down - up) * scale));
                        let inverse = 1.0 / (dx * dx + dy * dy + 1.0).sqrt();
                        (*x, *y, *z) = (dx * inverse, dy * inverse, inverse);
                    }
                }
            },
        )
    },
    reach: Reach::Gather,
    gpu: GPU,
};

/// Scales at which the surroundings may stand higher than a point.
const SCALES: i32 = 4;

/// Light that reaches each point: 1 in the open, less where the surroundings stand higher, at several scales.
pub const OCCLUSION: NodeDef = NodeDef {
    name: "occlusion",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Mask)],
    params: &[real("radius_m", 0.0005, 1.0, 0.02), real("strength", 0.0, 8.0, 1.0)],
    build: |p, canvas| {
        let texel_m = canvas.size_m / canvas.size_px as f32;
        let radius_px = p.number("radius_m") / texel_m;
        Kernel::of(Occlusion { texel_m, radius_px, strength: p.number("strength"), scales: Vec::new() })
    },
    reach: Reach::Gather,
    gpu: Gpu {
        source: GPU.source,
        table: Some(|p, canvas| table(reached(p, canvas), canvas)),
        passes: Passes::Pyramid(reached),
    },
};

struct Occlusion {
    texel_m: f32,
    radius_px: f32,
    strength: f32,
    scales: Vec<Scale>,
}

impl Work for Occlusion {
    fn prepare(&mut self, level: Level, inputs: &[&[f32]], size_px: usize) {
        self.scales = Scale::all(level, inputs[0], size_px, self.radius_px);
    }

    #[inline(always)]
    fn run<S: Simd>(&self, _: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let line = |y: usize| &inputs[0][y % size * size..(y % size + 1) * size];
        let mut room = Vec::new();
        for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
            let y = tile.y0 + r;
            let here = line(y);
            row.fill(1.0);
            for scale in &self.scales {
                let by = self.strength / (scale.radius_px * self.texel_m);
                let around = match scale.plane[..] {
                    [] => nearest([line(y + size - 1), here, line(y + 1)], &mut room),
                    _ => scale.row(y, &mut room),
                };
                for ((hidden, around), here) in row.iter_mut().zip(around).zip(here) {
                    *hidden += ((around - here) * by).max(0.0);
                }
            }
            row.iter_mut().for_each(|hidden| *hidden = 1.0 / *hidden);
        }
    }
}

/// The mean of three by three pixels along the middle row.
#[inline(always)]
fn nearest<'a>(lines: [&[f32]; 3], room: &'a mut Vec<f32>) -> &'a [f32] {
    let size = lines[1].len();
    room.resize(2 * size + 2, 0.0);
    let (mean, columns) = room.split_at_mut(size);
    for (((o, above), here), below) in columns[1..].iter_mut().zip(lines[0]).zip(lines[1]).zip(lines[2]) {
        *o = above + here + below;
    }
    (columns[0], columns[size + 1]) = (columns[size], columns[1]);
    let sides = columns[..size].iter().zip(&columns[1..=size]).zip(&columns[2..]);
    for (o, ((left, here), right)) in mean.iter_mut().zip(sides) {
        *o = (left + here + right) * (1.0 / 9.0);
    }
    mean
}

/// From the finest scale to the coarsest: each a quarter of the next in radius, none below what a pixel shows, and as
/// small as a blurred plane may be.
fn scales(full: usize, radius_px: f32) -> Vec<Reached> {
    let radii = (0..SCALES).rev().map(|k| radius_px / (1 << (2 * k)) as f32);
    let (mut step, mut from) = (1, halved_at(full, full));
    let mut scales = Vec::new();
    for radius_px in radii.filter(|r| *r >= 0.6) {
        if radius_px < 2.0 {
            scales.push(Reached { radius_px, step: 0, from: 0 });
            continue;
        }
        let size = |step: usize| full / step;
        while (step * 2) as f32 <= radius_px && size(step).is_multiple_of(2) && size(step) / 2 >= 8 {
            step *= 2;
        }
        scales.push(Reached { radius_px, step, from });
        from += size(step) * size(step);
    }
    scales
}

fn reached(params: &Params, canvas: Canvas) -> Vec<Reached> {
    let texel_m = canvas.size_m / canvas.size_px as f32;
    scales(canvas.size_px, params.number("radius_m") / texel_m)
}

/// The height blurred at one scale, kept small: a blurred plane needs few samples. The finest scale, of a pixel or
/// two, has no plane; it is read off the height.
struct Scale {
    plane: Vec<f32>,
    size: usize,
    step: usize,
    radius_px: f32,
}

impl Scale {
    fn all(level: Level, height: &[f32], full: usize, radius_px: f32) -> Vec<Scale> {
        let (mut plane, mut size) = (Cow::Borrowed(height), full);
        let mut made = Vec::new();
        for Reached { radius_px, step, .. } in scales(full, radius_px) {
            if step == 0 {
                made.push(Scale { plane: Vec::new(), size: full, step: 1, radius_px });
                continue;
            }
            while size * step > full {
                plane = Cow::Owned(halve(level, &plane, size));
                size /= 2;
            }
            let mut blurred = plane.to_vec();
            blur(level, &mut blurred, size, radius_px / step as f32);
            made.push(Scale { plane: blurred, size, step, radius_px });
        }
        made
    }

    /// The blurred height along full-size row y, by bilinear lookup.
    #[inline(always)]
    fn row<'a>(&self, y: usize, room: &'a mut Vec<f32>) -> &'a [f32] {
        let (size, step) = (self.size, self.step);
        let at = (y as f32 + 0.5) / step as f32 - 0.5 + size as f32;
        let (above, below, f) = (at as usize % size, (at as usize + 1) % size, at - (at as usize) as f32);
        // One sample more on either side, then the row at full size, half a step too early.
        room.resize(size + 2 + (size + 1) * step, 0.0);
        let (near, wide) = room.split_at_mut(size + 2);
        let lines = self.plane[above * size..][..size].iter().zip(&self.plane[below * size..][..size]);
        for (o, (a, b)) in near[1..].iter_mut().zip(lines) {
            *o = a + (b - a) * f;
        }
        (near[0], near[size + 1]) = (near[size], near[1]);
        match step {
            2 => widen(near, wide.as_chunks_mut::<2>().0),
            4 => widen(near, wide.as_chunks_mut::<4>().0),
            8 => widen(near, wide.as_chunks_mut::<8>().0),
            _ => {
                for (out, pair) in wide.chunks_exact_mut(step).zip(near.windows(2)) {
                    for (i, o) in out.iter_mut().enumerate() {
                        *o = pair[0] + (pair[1] - pair[0]) * ((i as f32 + 0.5) / step as f32);
                    }
                }
            }
        }
        &wide[step / 2..][..size * step]
    }
}

#[inline(always)]
fn widen<const STEP: usize>(near: &[f32], wide: &mut [[f32; STEP]]) {
    for (out, pair) in wide.iter_mut().zip(near.windows(2)) {
        for (i, o) in out.iter_mut().enumerate() {
            *o = pair[0] + (pair[1] - pair[0]) * ((i as f32 + 0.5) / STEP as f32);
        }
    }
}

/// The plane at half the size, by the mean of four.
fn halve(level: Level, plane: &[f32], size: usize) -> Vec<f32> {
    let half = size / 2;
    let mut small = vec![0.0f32; half * half];
    small.par_chunks_exact_mut(half).zip(plane.par_chunks_exact(size * 2)).for_each(|(row, two)| {
        vectorise(
            level,
            #[inline(always)]
            || {
                let (above, below) = two.split_at(size);
                for ((o, a), b) in row.iter_mut().zip(above.as_chunks::<2>().0).zip(below.as_chunks::<2>().0)
                {
                    *o = (a[0] + a[1] + (b[0] + b[1])) * 0.25;
                }
            },
        );
    });
    small
}
