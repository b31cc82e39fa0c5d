//! Smears a plane along one direction: brush strokes, runs of rain, drawn metal.

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, port, real};
use super::kernel::Kernel;
use super::lattice::wrap;
use crate::num::math::{PI, cos, sin};

/// Places that are averaged at most; more would not show.
const MOST: usize = 64;

/// The mean of `x` over `length_m` along `angle_deg` (from +U towards +V), wrapping.
pub const DIRECTIONAL_BLUR: NodeDef = NodeDef {
    name: "directional_blur",
    inputs: &[port("x", Kind::Scalar)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[real("length_m", 0.0, 4.0, 0.05), real("angle_deg", -180.0, 180.0, 0.0)],
    build: |p, canvas| {
        let [right, down, count] = along_px(p, canvas);
        let count = count as usize;
        let step = move |k: usize| {
            let along = (k as f32 + 0.5) / count as f32 - 0.5;
            (wrap(right * along, canvas.size_px), wrap(down * along, canvas.size_px))
        };
        let steps: Vec<_> = (0..count).map(step).collect();
        let share = 1.0 / count as f32;
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let size = tile.size_px;
                let line = |y: usize| &inputs[0][y % size * size..][..size];
                let mut between = vec![0.0; size + 1];
                for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
                    row.fill(0.0);
                    for ((right, fx), (down, fy)) in &steps {
                        let (above, below) = (line(tile.y0 + r + down), line(tile.y0 + r + down + 1));
                        for ((o, a), b) in between.iter_mut().zip(above).zip(below) {
                            *o = a + (b - a) * fy;
                        }
                        between[size] = between[0];
                        // The row begins `right` pixels further on, and goes on at its start.
                        let (low, high) = row.split_at_mut(size - right);
                        let weights = [share * (1.0 - fx), share * *fx];
                        add(low, &between[*right..], weights);
                        add(high, &between, weights);
                    }
                }
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/directional_blur.wgsl"), |p, canvas| {
        along_px(p, canvas).into()
    }),
};

/// How far the places reach in pixels, and how many there are.
fn along_px(p: &Params, canvas: Canvas) -> [f32; 3] {
    let length_px = p.number("length_m") * canvas.size_px as f32 / canvas.size_m;
    let radians = p.number("angle_deg") * (PI / 180.0);
    [cos(radians) * length_px, sin(radians) * length_px, (length_px as usize + 1).min(MOST) as f32]
}

/// Adds what lies between two neighbouring pixels.
#[inline(always)]
fn add(to: &mut [f32], from: &[f32], [near, far]: [f32; 2]) {
    for ((o, a), b) in to.iter_mut().zip(from).zip(&from[1..]) {
        *o += a * near + b * far;
    }
}
