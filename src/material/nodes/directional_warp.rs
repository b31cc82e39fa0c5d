//! Pushes a plane along one direction: frayed edges, drips, dunes that lean over.

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, port, real};
use super::kernel::Kernel;
use super::warp::bilinear;
use crate::num::math::{PI, cos, sin};

/// `x` read `strength_m` times `by` away, towards `angle_deg` (from +U towards +V); bilinear, wrapping.
pub const DIRECTIONAL_WARP: NodeDef = NodeDef {
    name: "directional_warp",
    inputs: &[port("x", Kind::Scalar), port("by", Kind::Scalar)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[real("strength_m", -4.0, 4.0, 0.05), real("angle_deg", -180.0, 180.0, 0.0)],
    build: |p, canvas| {
        let [right, down] = along_px(p, canvas);
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let size = tile.size_px;
                for (n, o) in out[0].iter_mut().enumerate() {
                    let (x, y) = (n % size, tile.y0 + n / size);
                    let by = inputs[1][y * size + x];
                    *o = bilinear(inputs[0], size, x as f32 + by * right, y as f32 + by * down);
                }
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/directional_warp.wgsl"), |p, canvas| {
        along_px(p, canvas).into()
    }),
};

/// Where `by` leads for each whole of it, in pixels.
fn along_px(p: &Params, canvas: Canvas) -> [f32; 2] {
    let strength_px = p.number("strength_m") * canvas.size_px as f32 / canvas.size_m;
    let radians = p.number("angle_deg") * (PI / 180.0);
    [cos(radians) * strength_px, sin(radians) * strength_px]
}
