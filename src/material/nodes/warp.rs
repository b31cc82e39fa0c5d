//! Reads a finished plane at a displaced place.

use super::def::{Gpu, Kind, NodeDef, Reach, port};
use super::kernel::Kernel;
use super::lattice::wrap;

/// `x` read `by` metres away (bilinear, wrapping).
pub const WARP: NodeDef = NodeDef {
    name: "warp",
    inputs: &[port("x", Kind::Scalar), port("by", Kind::Vector)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[],
    build: |_, canvas| {
        let px_per_m = canvas.size_px as f32 / canvas.size_m;
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let size = tile.size_px;
                for (n, o) in out[0].iter_mut().enumerate() {
                    let (x, y) = (n % size, tile.y0 + n / size);
                    let k = y * size + x;
                    let (to_x, to_y) = (inputs[1][k] * px_per_m, inputs[2][k] * px_per_m);
                    *o = bilinear(inputs[0], size, x as f32 + to_x, y as f32 + to_y);
                }
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::of(include_str!("../../../shaders/material/warp.wgsl")),
};

/// A plane of `size`² pixels between its pixels, whose middles are whole numbers.
#[inline(always)]
pub(super) fn bilinear(plane: &[f32], size: usize, x: f32, y: f32) -> f32 {
    let (x0, fx) = wrap(x, size);
    let (y0, fy) = wrap(y, size);
    let (x1, y1) = ((x0 + 1) % size, (y0 + 1) % size);
    let row = |y: usize| {
        let (a, b) = (plane[y * size + x0], plane[y * size + x1]);
        a + (b - a) * fx
    };
    let (top, bottom) = (row(y0), row(y1));
    top + (bottom - top) * fy
}
