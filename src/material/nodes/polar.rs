//! Direction and distance of a place from a middle: petals, rosettes, septa of corals, ripples that fork.

use super::def::{Gpu, Kind, NodeDef, Reach, port};
use super::kernel::{Kernel, put};
use crate::num::math::{FRAC_PI_2, PI, TAU};

/// `turn` 0..1 counted from +x towards +y, exact to 1e-4; `radius` in the unit of x and y.
///
/// The angle of two independent noises, added to the phase of a wave, makes its crests fork.
pub const POLAR: NodeDef = NodeDef {
    name: "polar",
    inputs: &[port("x", Kind::Scalar), port("y", Kind::Scalar)],
    outputs: &[port("turn", Kind::Mask), port("radius", Kind::Scalar)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (n, (x, y)) in inputs[0].iter().zip(inputs[1]).enumerate() {
                    put(out, n, [turn(*x, *y), (x * x + y * y).sqrt()]);
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/polar.wgsl")),
};

/// Angle in turns; the polynomial is Abramowitz and Stegun's 4.4.47, shortened.
#[inline(always)]
pub(super) fn turn(x: f32, y: f32) -> f32 {
    let (a, b) = (x.abs(), y.abs());
    let t = a.min(b) / a.max(b).max(1e-20);
    let s = t * t;
    let octant = ((s * -0.046_496_475 + 0.159_314_22) * s - 0.327_622_76) * s * t + t;
    let quarter = if b > a { FRAC_PI_2 - octant } else { octant };
    let half = if x < 0.0 { PI - quarter } else { quarter };
    let turns = half * (1.0 / TAU);
    if y < 0.0 { 1.0 - turns } else { turns }
}
