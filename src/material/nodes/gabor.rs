//! Short waves strewn in one direction (sparse Gabor noise): fibres, brushed metal, grain of cloth and hair.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::floor;
use super::row::{Row, load};
use crate::num::math::{PI, cos, sin};

/// About −1..1.
pub const GABOR: NodeDef = NodeDef {
    name: "gabor",
    inputs: &[OFFSET],
    outputs: &[port("out", Kind::Scalar)],
    params: &[
        whole("nx", 1.0, 1024.0, 12.0),
        whole("ny", 1.0, 1024.0, 12.0),
        // Waves that begin in each cell.
        whole("impulses", 1.0, 6.0, 3.0),
        // Held to what the pixels can show.
        real("waves_per_m", 0.1, 8192.0, 60.0),
        // Direction of the fibres from +U towards +V, and how far single ones stray from it.
        real("angle_deg", -180.0, 180.0, 0.0),
        real("spread_deg", 0.0, 90.0, 8.0),
        // 0: waves reach a whole cell and are even; 1: a fifth of it, and they are all sorts.
        real("bandwidth", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::with_table(include_str!("../../../shaders/material/gabor.wgsl"), table),
};

/// Directions that waves choose from.
const DIRECTIONS: usize = 64;

struct Gabor {
    cells: [usize; 2],
    cell_m: [f32; 2],
    impulses: usize,
    /// Waves per metre along U and V.
    waves: Vec<[f32; 2]>,
    per_radius_squared: f32,
    strength: f32,
    seed: u32,
    size_m: f32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    Kernel::of(gabor(p, canvas))
}

/// One over the square of a wave's reach, the strength, and the directions.
fn table(p: &Params, canvas: Canvas) -> Vec<f32> {
    let gabor = gabor(p, canvas);
    let head = [gabor.per_radius_squared, gabor.strength];
    head.into_iter().chain(gabor.waves.into_iter().flatten()).collect()
}

fn gabor(p: &Params, canvas: Canvas) -> Gabor {
    let cells = [p.whole("nx"), p.whole("ny")];
    let cell_m = cells.map(|n| canvas.size_m / n as f32);
    let per_m = p.number("waves_per_m").min(canvas.size_px as f32 / (2.0 * canvas.size_m));
    let (angle, spread) = (p.number("angle_deg"), p.number("spread_deg"));
    let wave = |k: usize| {
        let stray = (k as f32 + 0.5) * (2.0 / DIRECTIONS as f32) - 1.0;
        let radians = (angle + spread * stray) * (PI / 180.0);
        // The wave runs across the fibre.
        [-sin(radians) * per_m, cos(radians) * per_m]
    };
    let radius_m = cell_m[0].min(cell_m[1]) * (1.0 - 0.8 * p.number("bandwidth"));
    let impulses = p.whole("impulses");
    // Waves per square metre times the mean square of one: half of the integral of its window squared.
    let density = impulses as f32 / (cell_m[0] * cell_m[1]);
    let variance = density * radius_m * radius_m * (PI / 7.0) * 0.5;
    Gabor {
        cells,
        cell_m,
        impulses,
        waves: (0..DIRECTIONS).map(wave).collect(),
        per_radius_squared: 1.0 / (radius_m * radius_m),
        strength: 0.36 / variance.sqrt(),
        seed: p.number("seed") as u32,
        size_m: canvas.size_m,
    }
}

impl Work for Gabor {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let cells = self.cells.map(|n| n as f32);
        let per_m = cells.map(|n| n / self.size_m);
        let mut line = Row::new(size);
        let mut near = Vec::new();
        for r in 0..tile.rows {
            let span = r * size..(r + 1) * size;
            line.place(tile.y0 + r, cells, per_m, [0, 1].map(|k| inputs[k].get(span.clone())));
            let mut from = 0;
            while from < size {
                let (i, j) = (floor(line.u[from]), floor(line.v[from]));
                let (left, top) = (i as f32, j as f32);
                let to = line.run(simd, from, |u, v| {
                    let across = u.simd_ge(left) & u.simd_lt(left + 1.0);
                    across & v.simd_ge(top) & v.simd_lt(top + 1.0)
                });
                self.around(i, j, &mut near);
                for at in (from..to).step_by(LANES) {
                    let x = (load(simd, &line.u, at) - left) * self.cell_m[0];
                    let y = (load(simd, &line.v, at) - top) * self.cell_m[1];
                    line.put(r, at, [self.sum(simd, &near, x, y)], out);
                }
                from = to;
            }
        }
    }
}

/// A wave: its middle in metres from a cell's corner, waves per metre, and its phase in turns.
struct Impulse {
    x: f32,
    y: f32,
    wave: [f32; 2],
    phase: f32,
}

impl Gabor {
    /// The waves that may reach into a cell.
    fn around(&self, i: i32, j: i32, near: &mut Vec<Impulse>) {
        near.clear();
        for k in 0..9 {
            let (dx, dy) = (k % 3 - 1, k / 3 - 1);
            // `floor` ends far within what 32 bits hold.
            let column = (i + dx).rem_euclid(self.cells[0] as i32) as u32;
            let row = (j + dy).rem_euclid(self.cells[1] as i32) as u32;
            let mut h = cell(column, row, self.seed);
            for _ in 0..self.impulses {
                let mut draw = || {
                    h = mix32(h ^ 0x9e37_79b1);
                    h
                };
                let (x, y) = (unit(draw()) + dx as f32, unit(draw()) + dy as f32);
                let wave = self.waves[draw() as usize % DIRECTIONS];
                let phase = unit(draw());
                near.push(Impulse { x: x * self.cell_m[0], y: y * self.cell_m[1], wave, phase });
            }
        }
    }

    #[inline(always)]
    fn sum<S: Simd>(&self, simd: S, near: &[Impulse], x: f32x16<S>, y: f32x16<S>) -> f32x16<S> {
        let zero = f32x16::splat(simd, 0.0);
        let mut sum = zero;
        for impulse in near {
            let (dx, dy) = (x - impulse.x, y - impulse.y);
            let window = -(dx * dx + dy * dy) * self.per_radius_squared + 1.0;
            let turns = dx * impulse.wave[0] + dy * impulse.wave[1] + impulse.phase;
            let value = window * window * window * sine(turns);
            sum += window.simd_gt(0.0).select(value, zero);
        }
        sum * self.strength
    }
}

/// Sine of so many turns, by a parabola and its square.
#[inline(always)]
fn sine<S: Simd>(turns: f32x16<S>) -> f32x16<S> {
    let t = turns - (turns + 0.5).floor();
    let bow = t * (-t.abs() * 16.0 + 8.0);
    bow * (bow.abs() * 0.225 + 0.775)
}
