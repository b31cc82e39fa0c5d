//! White noise: every cell of a whole grid its own number, no interpolation.

use super::def::{Gpu, Kind, NodeDef, Reach, SEED, port, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;

/// Uniform in 0..1 per cell of an `nx` by `ny` grid (capped at one cell per pixel).
pub const WHITE: NodeDef = NodeDef {
    name: "white",
    inputs: &[],
    outputs: &[port("out", Kind::Mask)],
    params: &[whole("nx", 1.0, 8192.0, 1024.0), whole("ny", 1.0, 8192.0, 1024.0), SEED],
    build: |p, canvas| {
        let (nx, ny) = (p.whole("nx").min(canvas.size_px), p.whole("ny").min(canvas.size_px));
        let seed = p.number("seed") as u32;
        Kernel::new(
            #[inline(always)]
            move |tile, _, out| {
                for (r, row) in out[0].chunks_exact_mut(tile.size_px).enumerate() {
                    let j = (tile.y0 + r) * ny / tile.size_px;
                    for (x, o) in row.iter_mut().enumerate() {
                        *o = unit(cell((x * nx / tile.size_px) as u32, j as u32, seed));
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/white.wgsl")),
};
