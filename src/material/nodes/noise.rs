//! Fractal noises over the tiling lattice: fBm, ridged and billow. All about −1..1, mean near 0.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{
    Canvas, Gpu, Kind, NodeDef, OFFSET, Param, Params, Port, Reach, SEED, Tile, port, real, whole,
};
use super::displaced::Run;
use super::kernel::{Kernel, Work};
use super::lattice::{Octave, Room};
use super::row::padded;

const PARAMS: &[Param] = &[
    whole("nx", 1.0, 4096.0, 4.0),
    whole("ny", 1.0, 4096.0, 4.0),
    whole("octaves", 1.0, 12.0, 5.0),
    real("gain", 0.05, 1.0, 0.5),
    SEED,
];

const OUT: &[Port] = &[port("out", Kind::Scalar)];
const IN: &[Port] = &[OFFSET];

const fn noise(name: &'static str, build: fn(&Params, Canvas) -> Kernel) -> NodeDef {
    NodeDef {
        name,
        inputs: IN,
        outputs: OUT,
        params: PARAMS,
        build,
        reach: Reach::Point,
        gpu: Gpu::of(include_str!("../../../shaders/material/noise.wgsl")),
    }
}

/// Sum of octaves, each twice as fine and `gain` times as strong.
pub const FBM: NodeDef = noise("fbm", |p, c| fractal::<false>(p, c, [0.0, 1.0]));
/// Sharp crests where the noise crosses zero.
pub const RIDGED: NodeDef = noise("ridged", |p, c| fractal::<true>(p, c, [0.7, -2.3]));
/// Round lumps with sharp valleys.
pub const BILLOW: NodeDef = noise("billow", |p, c| fractal::<true>(p, c, [-0.7, 2.3]));

/// Every octave is `base + gain · n`, of |n| where it is folded.
struct Fractal<const FOLDED: bool> {
    octaves: Vec<(Octave, [f32; 2])>,
}

fn fractal<const FOLDED: bool>(params: &Params, canvas: Canvas, [base, slope]: [f32; 2]) -> Kernel {
    let (nx, ny) = (params.whole("nx"), params.whole("ny"));
    let seed = params.number("seed") as u32;
    let (mut octaves, mut weight, mut power) = (Vec::new(), 1.0f32, 0.0f32);
    for k in 0..params.whole("octaves") {
        let (nx, ny) = (nx << k, ny << k);
        // Two pixels per cell are the finest that can be shown; only aliasing would come of more.
        if k > 0 && nx.max(ny) * 2 > canvas.size_px {
            break;
        }
        octaves.push((Octave::new(nx, ny, seed.wrapping_add(k as u32 * 0x51ed), canvas), weight));
        power += weight * weight;
        weight *= params.number("gain");
    }
    let norm = 1.0 / power.sqrt();
    let shaped = |(octave, weight)| (octave, [base * weight * norm, slope * weight * norm]);
    Kernel::of(Fractal::<FOLDED> { octaves: octaves.into_iter().map(shaped).collect() })
}

/// Shorter runs of one displacement are not worth a row of their own, nor are cells of a few pixels.
const RUN_PX: usize = 24;
const CELL_PX: f32 = 6.0;

impl<const FOLDED: bool> Work for Fractal<FOLDED> {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let (mut room, mut runs) = (Room::default(), Vec::new());
        let mut by = [0, 1].map(|_| Vec::new());
        let mut sum = vec![0.0; padded(size)];
        for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
            let y = tile.y0 + r;
            sum.fill(0.0);
            let displaced = !inputs[0].is_empty();
            if displaced {
                for (by, input) in by.iter_mut().zip(inputs) {
                    by.clear();
                    by.extend_from_slice(&input[r * size..(r + 1) * size]);
                    by.resize(padded(size), 0.0);
                }
                find_runs(&by, size, &mut runs);
            }
            for (octave, [base, slope]) in &self.octaves {
                let shape = |n: f32x16<S>| (if FOLDED { n.abs() } else { n }) * *slope + *base;
                if !displaced {
                    octave.add_row(simd, y, &mut room, &mut sum, shape);
                } else if runs.len() * RUN_PX <= size && octave.cell_px() >= CELL_PX {
                    octave.add_runs(simd, y, &runs, &mut room, &mut sum, shape);
                } else {
                    octave.add_displaced(simd, y, &by, &mut sum, shape);
                }
            }
            row.copy_from_slice(&sum[..size]);
        }
    }
}

/// Stretches with the same displacement: whole boards and bricks are displaced as one. Ends early where there are
/// too many to be of use.
fn find_runs(by: &[Vec<f32>; 2], size: usize, runs: &mut Vec<Run>) {
    runs.clear();
    let at = |x: usize| [by[0][x], by[1][x]];
    let mut from = 0;
    for x in 1..=size {
        if x == size || at(x) != at(from) {
            runs.push(Run { from, to: x, by: at(from) });
            from = x;
            if runs.len() * RUN_PX > size {
                return;
            }
        }
    }
}
