//! The gradients of a lattice, tabulated where there are not too many: rows of noise read each of them many times.

use fearless_simd::Level;

use super::hash;
use super::kernel::vectorise;
use super::row::padded;

/// Lattices up to this many points are tabulated.
const TABLE: usize = 1 << 19;

/// The gradients of a lattice, not scaled yet.
pub struct Gradients {
    seed: u32,
    /// Numbers from one row of the table to the next: a vector may begin at any column.
    stride: usize,
    /// Row by row, each row going on past the tile's end; empty for large lattices.
    table: [Vec<f32>; 2],
}

impl Gradients {
    /// Of `nx` by `ny` points.
    pub fn new(nx: usize, ny: usize, seed: u32, level: Level) -> Gradients {
        let stride = padded(nx + 1);
        let room = if nx * ny <= TABLE { stride * ny } else { 0 };
        let mut gradients = Gradients { seed, stride, table: [0, 1].map(|_| vec![0.0; room]) };
        let [across, down] = &mut gradients.table;
        let rows = across.chunks_exact_mut(stride).zip(down.chunks_exact_mut(stride));
        vectorise(
            level,
            #[inline(always)]
            || {
                for (j, (x, y)) in rows.enumerate() {
                    for (i, (x, y)) in x.iter_mut().zip(&mut *y).take(nx).enumerate() {
                        [*x, *y] = hash::gradient(i as u32, j as u32, seed).map(|part| part as f32);
                    }
                    for i in nx..stride {
                        (x[i], y[i]) = (x[i - nx], y[i - nx]);
                    }
                }
            },
        );
        gradients
    }

    /// Whether there is a table.
    #[inline(always)]
    pub fn tabulated(&self) -> bool {
        !self.table[0].is_empty()
    }

    /// One part of the gradients of lattice row j, out of the table.
    #[inline(always)]
    pub fn row(&self, part: usize, j: usize) -> &[f32] {
        &self.table[part][j * self.stride..(j + 1) * self.stride]
    }

    /// The gradient of a lattice point of the tile, out of the table if there is one.
    #[inline(always)]
    pub fn at(&self, i: usize, j: usize) -> [f32; 2] {
        let at = j * self.stride + i;
        match (self.table[0].get(at), self.table[1].get(at)) {
            (Some(x), Some(y)) => [*x, *y],
            _ => self.hashed(i, j),
        }
    }

    /// The gradient of a lattice point of the tile, hashed.
    #[inline(always)]
    pub fn hashed(&self, i: usize, j: usize) -> [f32; 2] {
        hash::gradient(i as u32, j as u32, self.seed).map(|part| part as f32)
    }
}
