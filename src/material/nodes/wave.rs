//! Straight waves across the tile, bent by a phase: grooves, corrugation, ribs, stripes.

use super::def::{Kind, NodeDef, Reach, optional, port, whole};
use super::kernel::Kernel;
use super::lattice::floor;
use crate::num::math::{TAU, sin};

const STEPS: usize = 1024;

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
        let shape = p.whole("shape");
        let table: Vec<f32> = (0..STEPS)
            .map(|i| {
                let t = i as f32 / STEPS as f32;
                match shape {
                    0 => sin(TAU * t),
                    1 => 1.0 - 4.0 * (t - 0.5).abs(),
                    _ => 2.0 * t - 1.0,
                }
            })
            .collect();
        Kernel::new(#[inline(always)] move |tile, inputs, out| {
            let per_px = 1.0 / tile.size_px as f32;
            for (n, o) in out[0].iter_mut().enumerate() {
                let (x, y) = (n % tile.size_px, tile.y0 + n / tile.size_px);
                let phase = inputs[0].get(n).copied().unwrap_or(0.0);
                let at = (x as f32 + 0.5) * per_px * nx + (y as f32 + 0.5) * per_px * ny + phase;
                let t = (at - floor(at) as f32) * STEPS as f32;
                let k = t as usize % STEPS;
                let (a, b) = (table[k], table[(k + 1) % STEPS]);
                *o = if shape == 2 { a } else { a + (b - a) * (t - (t as i32) as f32) };
            }
        })
    },
    reach: Reach::Point,
};
