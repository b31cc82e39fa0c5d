//! Straight waves across the tile, bent by a phase: grooves, corrugation, ribs, stripes.

use super::def::{Gpu, Kind, NodeDef, Reach, optional, port, whole};
use super::kernel::Kernel;
use super::lattice::floor;
use crate::num::math::TAU;

/// −1..1 along nx·u + ny·v + `phase` (in turns); shape 0 sine, 1 triangle, 2 saw (falling at the wrap).
pub const WAVE: NodeDef = NodeDef {
    name: "wave",
    inputs: &[optional("phase", Kind::Scalar)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[
        whole("nx", -2048.0, 2048.0, 0.0),
        whole("ny", -2048.0, 2048.0, 8.0),
        whole("shape", 0.0, 2.0, 0.0),
    ],
    build: |p, _| {
        let (nx, ny) = (p.number("nx"), p.number("ny"));
        match p.whole("shape") {
            0 => wave(nx, ny, sine),
            1 => wave(nx, ny, |t| 1.0 - 4.0 * (t - 0.5).abs()),
            _ => wave(nx, ny, |t| 2.0 * t - 1.0),
        }
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/wave.wgsl")),
};

fn wave(nx: f32, ny: f32, shape: impl Fn(f32) -> f32 + Send + Sync + 'static) -> Kernel {
    Kernel::new(
        #[inline(always)]
        move |tile, inputs, out| {
            let size = tile.size_px;
            let per_px = 1.0 / size as f32;
            for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
                let down = ((tile.y0 + r) as f32 + 0.5) * per_px * ny;
                let turns = |x: usize| (x as f32 + 0.5) * per_px * nx + down;
                let of = |at: f32| shape(at - floor(at) as f32);
                match inputs[0].get(r * size..(r + 1) * size) {
                    None => row.iter_mut().enumerate().for_each(|(x, o)| *o = of(turns(x))),
                    Some(phase) => {
                        for (x, (o, phase)) in row.iter_mut().zip(phase).enumerate() {
                            *o = of(turns(x) + phase);
                        }
                    }
                }
            }
        },
    )
}

/// Sine of t turns, t in 0..1: the Taylor series to the ninth power in the quarter turn round zero.
#[inline(always)]
pub(super) fn sine(t: f32) -> f32 {
    let half = t - 0.5;
    // Mirrored into −¼..¼ turns; sin(2π(½ + h)) = −sin(2πh).
    let folded = if half > 0.25 { 0.5 - half } else { half };
    let folded = if folded < -0.25 { -0.5 - folded } else { folded };
    let x = -TAU * folded;
    let s = x * x;
    x * (1.0 - s * (1.0 / 6.0 - s * (1.0 / 120.0 - s * (1.0 / 5040.0 - s * (1.0 / 362_880.0)))))
}

#[test]
fn sine_is_near_the_true_one() {
    for i in 0..=1000 {
        let t = i as f32 / 1000.0;
        assert!((sine(t) - crate::num::math::sin(TAU * t)).abs() < 1e-5, "{t}");
    }
}
