//! Cuts a mask into even steps: terraces, worn treads, layers of ply and paint.

use super::def::{Gpu, Kind, NodeDef, Reach, port, real, whole};
use super::kernel::Kernel;
use super::lattice::floor;

/// The step, as a mask from 0 for the first to 1 for the last; each is as wide as the others.
pub const QUANTISE: NodeDef = NodeDef {
    name: "quantise",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Mask)],
    params: &[
        whole("steps", 2.0, 256.0, 4.0),
        // Share of a step over which it rises to the next.
        real("soft", 0.0, 1.0, 0.0),
    ],
    build: |p, _| {
        let (steps, soft) = (p.number("steps").max(2.0), p.number("soft"));
        let per_soft = 1.0 / soft.max(1e-6);
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                for (o, x) in out[0].iter_mut().zip(inputs[0]) {
                    let at = x.clamp(0.0, 1.0) * steps;
                    let step = (floor(at) as f32).min(steps - 1.0);
                    let rise = ((at - step - (1.0 - soft)) * per_soft).clamp(0.0, 1.0);
                    let rise = if soft > 0.0 { rise * rise * (3.0 - 2.0 * rise) } else { 0.0 };
                    *o = ((step + rise) / (steps - 1.0)).min(1.0);
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/quantise.wgsl")),
};
