//! Lays one relief into another: whichever stands higher shows, as sand lies between stones.

use super::def::{Gpu, Kind, NodeDef, Reach, optional_at, port, real};
use super::kernel::{Kernel, put};

/// `mask`: 1 where `b` lies on top, for the colours; `height`: the relief of both.
///
/// The input `lift` (a half where open) raises `b` by up to `lift_m` above its own height, or lowers it as far.
pub const HEIGHT_BLEND: NodeDef = NodeDef {
    name: "height_blend",
    inputs: &[port("a", Kind::Height), port("b", Kind::Height), optional_at("lift", Kind::Mask, 0.5)],
    outputs: &[port("mask", Kind::Mask), port("height", Kind::Height)],
    params: &[
        real("lift_m", 0.0, 4.0, 0.01),
        // Over this difference in height the one passes into the other; less is more contrast.
        real("soft_m", 0.000_001, 1.0, 0.001),
    ],
    build: |p, _| {
        let (lift_m, per_m) = (p.number("lift_m"), 0.5 / p.number("soft_m").max(1e-6));
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                let lift = |n: usize| inputs[2].get(n).map_or(0.0, |t| (t * 2.0 - 1.0) * lift_m);
                for (n, (a, b)) in inputs[0].iter().zip(inputs[1]).enumerate() {
                    let b = b + lift(n);
                    let t = ((b - a) * per_m + 0.5).clamp(0.0, 1.0);
                    let t = t * t * (3.0 - 2.0 * t);
                    put(out, n, [t, a + (b - a) * t]);
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/height_blend.wgsl")),
};
