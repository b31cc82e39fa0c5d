//! Fractal noises over the tiling lattice: fBm, ridged and billow. All about −1..1, mean near 0.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{
    Canvas, Gpu, Kind, NodeDef, OFFSET, Param, Params, Port, Reach, SEED, Tile, port, real, whole,
};
use super::displaced::{BLOCK, Places};
use super::kernel::{Kernel, Work};
use super::lattice::{Octave, Room, SCALE};

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

/// `base` and the octaves by their weights, of |n| where it is folded.
struct Fractal<const FOLDED: bool> {
    base: f32,
    octaves: Vec<(Octave, f32)>,
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
    let base = octaves.iter().map(|(_, weight)| base * weight * norm).sum();
    let scaled = |(octave, weight)| (octave, slope * weight * norm * SCALE);
    Kernel::of(Fractal::<FOLDED> { base, octaves: octaves.into_iter().map(scaled).collect() })
}

impl<const FOLDED: bool> Work for Fractal<FOLDED> {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let mut room = Room::default();
        for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
            let y = tile.y0 + r;
            if inputs[0].is_empty() {
                let mut start = Some(self.base);
                for (octave, weight) in &self.octaves {
                    octave.add_row(simd, y, &mut room, row, start.take(), self.shape(*weight));
                }
            } else {
                self.displaced(simd, y, [0, 1].map(|c| &inputs[c][r * size..(r + 1) * size]), row);
            }
        }
    }
}

impl<const FOLDED: bool> Fractal<FOLDED> {
    #[inline(always)]
    fn shape<S: Simd>(&self, weight: f32) -> impl Fn(f32x16<S>) -> f32x16<S> {
        #[inline(always)]
        move |n| (if FOLDED { n.abs() } else { n }) * weight
    }

    /// The sum of the octaves along row y, moved `by` metres.
    #[inline(always)]
    fn displaced<S: Simd>(&self, simd: S, y: usize, by: [&[f32]; 2], row: &mut [f32]) {
        let Some((first, _)) = self.octaves.first() else { return };
        let (mut places, mut sum) = (Places::default(), [0.0; BLOCK]);
        for (block, row) in row.chunks_mut(BLOCK).enumerate() {
            let from = block * BLOCK;
            let to = from + row.len();
            places.place(simd, first, from, y, [&by[0][from..to], &by[1][from..to]]);
            sum.fill(self.base);
            let mut times = 1.0;
            for (octave, weight) in &self.octaves {
                octave.add_displaced(simd, &places, times, &mut sum, self.shape(*weight));
                times *= 2.0;
            }
            row.copy_from_slice(&sum[..row.len()]);
        }
    }
}
