//! Sums octaves of a noise that can be read at any place, sixteen places at a time.

use std::marker::PhantomData;

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Param, Params, SEED, Tile, real, whole};
use super::kernel::{Kernel, LANES, Work};
use super::row::{Row, load, padded, store};

/// What such a noise is told: cells per tile of the coarsest octave, how many octaves, and how strong each is beside
/// the one before.
pub const PARAMS: &[Param] = &[
    whole("nx", 1.0, 4096.0, 4.0),
    whole("ny", 1.0, 4096.0, 4.0),
    whole("octaves", 1.0, 12.0, 5.0),
    real("gain", 0.05, 1.0, 0.5),
    SEED,
];

/// The same on a graphics card.
pub const GPU: Gpu = Gpu::of(include_str!("../../../shaders/material/octaves.wgsl"));

/// A noise over a lattice that closes after so many cells.
pub trait Lattice: Send + Sync + 'static {
    /// Whether the rows must be even in number.
    const EVEN_ROWS: bool;

    /// About −1..1, at a place given in cells.
    fn at<S: Simd>(simd: S, u: f32x16<S>, v: f32x16<S>, cells: [f32; 2], seed: u32) -> f32x16<S>;
}

/// The sum of octaves of `L`, each twice as fine as the one before.
pub fn octaves<L: Lattice>(params: &Params, canvas: Canvas) -> Kernel {
    let (nx, mut ny) = (params.whole("nx"), params.whole("ny"));
    if L::EVEN_ROWS {
        ny = ny.next_multiple_of(2);
    }
    let seed = params.number("seed") as u32;
    let (mut octaves, mut weight, mut power) = (Vec::new(), 1.0f32, 0.0f32);
    for k in 0..params.whole("octaves") {
        let (nx, ny) = (nx << k, ny << k);
        // Two pixels per cell are the finest that can be shown; only aliasing would come of more.
        if k > 0 && nx.max(ny) * 2 > canvas.size_px {
            break;
        }
        let seed = seed.wrapping_add(k as u32 * 0x51ed);
        octaves.push(Octave { cells: [nx as f32, ny as f32], seed, weight });
        power += weight * weight;
        weight *= params.number("gain");
    }
    let norm = 1.0 / power.sqrt();
    octaves.iter_mut().for_each(|octave| octave.weight *= norm);
    Kernel::of(Octaves { octaves, size_m: canvas.size_m, lattice: PhantomData::<L> })
}

struct Octave {
    cells: [f32; 2],
    seed: u32,
    weight: f32,
}

struct Octaves<L> {
    octaves: Vec<Octave>,
    size_m: f32,
    lattice: PhantomData<L>,
}

impl<L: Lattice> Work for Octaves<L> {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let mut line = Row::new(size);
        let mut sum = vec![0.0; padded(size)];
        for (r, row) in out[0].chunks_exact_mut(size).enumerate() {
            let span = r * size..(r + 1) * size;
            let by = [0, 1].map(|k| inputs[k].get(span.clone()));
            sum.fill(0.0);
            for octave in &self.octaves {
                line.place(tile.y0 + r, octave.cells, octave.cells.map(|n| n / self.size_m), by);
                for at in (0..size).step_by(LANES) {
                    let (u, v) = (held(simd, load(simd, &line.u, at)), held(simd, load(simd, &line.v, at)));
                    let noise = L::at(simd, u, v, octave.cells, octave.seed);
                    store(load(simd, &sum, at) + noise * octave.weight, &mut sum, at);
                }
            }
            row.copy_from_slice(&sum[..size]);
        }
    }
}

/// Places that a displacement has thrown out of all reason count as the origin.
#[inline(always)]
fn held<S: Simd>(simd: S, at: f32x16<S>) -> f32x16<S> {
    at.abs().simd_lt(1e7).select(at, f32x16::splat(simd, 0.0))
}

/// The lattice number after a wrapped one.
#[inline(always)]
pub fn next<S: Simd>(i: f32x16<S>, n: f32) -> f32x16<S> {
    let next = i + 1.0;
    next.simd_ge(n).select(next - n, next)
}
