//! Smears a plane down the slopes of a height: chipped edges, weathered relief, dirt that has run.

use super::def::{Gpu, Kind, NodeDef, Reach, port, real, whole};
use super::gradient::steep;
use super::kernel::Kernel;
use super::lattice::wrap;
use super::warp::bilinear;

/// `x` gathered on the way from a place down the slope of `height`, wrapping.
///
/// The way is `strength_m` long where the slope is upright, and shorter by the sine of its angle where it is not.
pub const SLOPE_BLUR: NodeDef = NodeDef {
    name: "slope_blur",
    inputs: &[port("x", Kind::Scalar), port("height", Kind::Height)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[
        // Below 0 it goes up the slope.
        real("strength_m", -1.0, 1.0, 0.02),
        whole("steps", 1.0, 32.0, 8.0),
        // 0 the mean of what is on the way, 1 the least, 2 the greatest.
        whole("mode", 0.0, 2.0, 0.0),
    ],
    build: |p, canvas| {
        let steps = p.whole("steps").max(1);
        let step_px = p.number("strength_m") * canvas.size_px as f32 / (canvas.size_m * steps as f32);
        let per_m = 0.5 * canvas.size_px as f32 / canvas.size_m;
        let mode = p.whole("mode");
        let share = if mode == 0 { 1.0 / (steps as f32 + 1.0) } else { 1.0 };
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let size = tile.size_px;
                let fall = |x: f32, y: f32| falls(inputs[1], size, x, y, per_m);
                for (n, o) in out[0].iter_mut().enumerate() {
                    let (mut x, mut y) = ((n % size) as f32, (tile.y0 + n / size) as f32);
                    let mut sum = inputs[0][(tile.y0 + n / size) * size + n % size];
                    for _ in 0..steps {
                        let [right, down] = fall(x, y);
                        (x, y) = (x + right * step_px, y + down * step_px);
                        let seen = bilinear(inputs[0], size, x, y);
                        sum = match mode {
                            0 => sum + seen,
                            1 => sum.min(seen),
                            _ => sum.max(seen),
                        };
                    }
                    *o = sum * share;
                }
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::of(include_str!("../../../shaders/material/slope_blur.wgsl")),
};

/// The way down from the pixel nearest to a place: the part of the unit normal that lies in the plane.
#[inline(always)]
fn falls(height: &[f32], size: usize, x: f32, y: f32, per_m: f32) -> [f32; 2] {
    let ((x, _), (y, _)) = (wrap(x + 0.5, size), wrap(y + 0.5, size));
    let at = |x: usize, y: usize| height[y % size * size + x % size];
    let right = steep((at(x + size - 1, y) - at(x + 1, y)) * per_m);
    let down = steep((at(x, y + size - 1) - at(x, y + 1)) * per_m);
    let inverse = 1.0 / (right * right + down * down + 1.0).sqrt();
    [right * inverse, down * inverse]
}
