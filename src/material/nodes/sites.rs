//! Jittered points, one in each cell of a tiling grid, and which of them can matter to a part of a cell.
//!
//! Only points around a cell are looked at, and of those only the ones that bounds cannot rule out: what is left out
//! lies farther away than something else, by more than rounding could hide.

use std::sync::OnceLock;

use fearless_simd::prelude::*;
use fearless_simd::{f32x8, f32x16, mask32x16};

use super::hash::{cell, mix32, unit};
use super::kernel::LANES;
use super::row::load;

/// Columns and rows around a cell, beginning two before it.
const AROUND: usize = 5;
/// Room for a row of points around a cell.
const STRIDE: usize = 8;
/// Room for all of them.
const ROOM: usize = 48;

/// Too far away to matter.
const FAR: f32 = 1e6;

/// Columns from the cell to the points around it; the corners and what lies past a row are far away.
const COLUMNS: [[f32; STRIDE]; AROUND] = {
    let outer = [FAR, -1.0, 0.0, 1.0, FAR, FAR, FAR, FAR];
    let inner = [-2.0, -1.0, 0.0, 1.0, 2.0, FAR, FAR, FAR];
    [outer, inner, inner, inner, outer]
};

/// One bit for each of the points around a cell.
const ALL: u64 = 0x0e_1f_1f_1f_0e;

/// Lists up to this many are kept.
const LISTS: usize = 1 << 20;

/// Points in a grid of `nx` by `ny`. Lengths are in columns.
pub struct Sites {
    nx: usize,
    aspect: f32,
    /// In their own cells, row by row; two cells of either end are there again beyond the other.
    x: Vec<f32>,
    y: Vec<f32>,
    id: Vec<f32>,
    /// Parts of a cell that have lists of their own, across and down; none where lists are not kept.
    parts: [usize; 2],
    /// Per row of cells.
    nearest: Vec<OnceLock<Vec<[u64; 2]>>>,
    borders: Vec<OnceLock<Vec<u64>>>,
}

/// How the points are laid.
pub struct Grid {
    /// Columns and rows.
    pub cells: [usize; 2],
    /// 0: in the middle of their cells, 1: anywhere in them.
    pub jitter: f32,
    /// Columns by which each second row is moved.
    pub stagger: f32,
    pub seed: u32,
    /// Pixels of a cell, across and down.
    pub cell_px: [f32; 2],
}

/// Which points are asked for.
#[derive(Clone, Copy)]
pub struct Wanted {
    /// The second nearest too.
    pub second: bool,
    /// The ones beyond the border too.
    pub border: bool,
}

/// The points around a cell, seen from it.
pub struct Near {
    pub x: [f32; ROOM],
    pub y: [f32; ROOM],
    pub id: [f32; ROOM],
}

/// Bits of those points that can matter.
pub struct Candidates {
    /// Can be nearest, or second nearest if that is wanted.
    pub near: u64,
    /// Can lie beyond the nearest piece of border.
    pub border: u64,
}

impl Default for Near {
    /// Nothing yet.
    fn default() -> Near {
        Near { x: [FAR; ROOM], y: [FAR; ROOM], id: [0.0; ROOM] }
    }
}

impl Sites {
    pub fn new(grid: &Grid) -> Sites {
        let [nx, ny] = grid.cells;
        let aspect = nx as f32 / ny as f32;
        let (width, height) = (nx + 4, ny + 4);
        let room = || Vec::with_capacity(width * height + STRIDE);
        let (mut x, mut y, mut id) = (room(), room(), room());
        for k in 0..width * height {
            let (i, j) = ((k % width + 2 * nx - 2) % nx, (k / width + 2 * ny - 2) % ny);
            let h = cell(i as u32, j as u32, grid.seed);
            let (a, b) = (unit(h), unit(mix32(h ^ 0x1234_5679)));
            let moved = if j % 2 == 1 { grid.stagger } else { 0.0 };
            x.push(
                0.5 + moved * 0.999 + grid.jitter * (a - 0.5) * if grid.stagger > 0.0 { 0.5 } else { 1.0 },
            );
            y.push((0.5 + grid.jitter * (b - 0.5)) * nx as f32 / ny as f32);
            id.push(unit(mix32(h ^ 0x77)));
        }
        [&mut x, &mut y, &mut id].into_iter().for_each(|list| list.resize(width * height + STRIDE, 0.0));
        // Parts about as large as a vector; bounds are sound for cells that are not all too long.
        let [wide, high] = [(grid.cell_px[0] / 16.0) as usize, (grid.cell_px[1] / 8.0) as usize];
        let mut parts = [wide.clamp(1, 4), high.clamp(1, 4)];
        if !(0.25..=4.0).contains(&aspect) || nx * ny * parts[0] * parts[1] > LISTS {
            parts = [0, 0];
        }
        let rows = if parts[0] > 0 { ny } else { 0 };
        let (mut nearest, mut borders) = (Vec::new(), Vec::new());
        nearest.resize_with(rows, OnceLock::new);
        borders.resize_with(rows, OnceLock::new);
        Sites { nx, aspect, x, y, id, parts, nearest, borders }
    }

    /// The points around a cell of the tile.
    #[inline(always)]
    pub fn look<S: Simd>(&self, simd: S, [i, j]: [usize; 2], near: &mut Near) {
        for (row, columns) in COLUMNS.iter().enumerate() {
            let (from, to) = ((j + row) * (self.nx + 4) + i, row * STRIDE);
            let x = f32x8::from_slice(simd, &self.x[from..from + STRIDE]) + f32x8::from_slice(simd, columns);
            let y = f32x8::from_slice(simd, &self.y[from..from + STRIDE]) + (row as f32 - 2.0) * self.aspect;
            x.store_slice(&mut near.x[to..to + STRIDE]);
            y.store_slice(&mut near.y[to..to + STRIDE]);
            near.id[to..to + STRIDE].copy_from_slice(&self.id[from..from + STRIDE]);
        }
    }

    /// Those of them that can matter to places in a rectangle of the cell; x and y from and to, in 0..1.
    #[inline(always)]
    pub fn candidates<S: Simd>(
        &self,
        simd: S,
        cell: [usize; 2],
        x: [f32; 2],
        y: [f32; 2],
        wanted: Wanted,
    ) -> Candidates {
        let [wide, high] = self.parts;
        if wide == 0 {
            return Candidates { near: ALL, border: ALL };
        }
        let part = |at: f32, parts: usize| ((at * parts as f32) as usize).min(parts - 1);
        let nearest = self.nearest[cell[1]].get_or_init(|| self.nearest_lists(simd, cell[1]));
        let mut found = Candidates { near: 0, border: if wanted.border { 0 } else { ALL } };
        let first = cell[0] * wide * high;
        for v in part(y[0], high)..=part(y[1], high) {
            for u in part(x[0], wide)..=part(x[1], wide) {
                let at = first + v * wide + u;
                found.near |= nearest[at][usize::from(wanted.second)];
                if wanted.border {
                    let lists = &self.borders[cell[1]];
                    found.border |= lists.get_or_init(|| self.border_lists(simd, cell[1], nearest))[at];
                }
            }
        }
        found
    }

    /// Per cell of a row and part of it: which can be nearest, and which nearest or second nearest.
    fn nearest_lists<S: Simd>(&self, simd: S, j: usize) -> Vec<[u64; 2]> {
        let mut lists = Vec::with_capacity(self.nx * self.parts[0] * self.parts[1]);
        simd.vectorize(
            #[inline(always)]
            || {
                let mut near = Near::default();
                for i in 0..self.nx {
                    self.look(simd, [i, j], &mut near);
                    self.each_part(|part| lists.push(part.nearest(simd, &near)));
                }
            },
        );
        lists
    }

    /// Per cell of a row and part of it: which can lie beyond the nearest piece of border.
    fn border_lists<S: Simd>(&self, simd: S, j: usize, nearest: &[[u64; 2]]) -> Vec<u64> {
        let mut lists = Vec::with_capacity(nearest.len());
        simd.vectorize(
            #[inline(always)]
            || {
                let mut near = Near::default();
                for i in 0..self.nx {
                    self.look(simd, [i, j], &mut near);
                    self.each_part(|part| lists.push(part.border(simd, &near, nearest[lists.len()][0])));
                }
            },
        );
        lists
    }

    /// Row by row.
    #[inline(always)]
    fn each_part(&self, mut what: impl FnMut(Part)) {
        let [wide, high] = self.parts.map(|n| 1.0 / n as f32);
        for v in 0..self.parts[1] {
            for u in 0..self.parts[0] {
                let (x, y) = (u as f32 * wide, v as f32 * high * self.aspect);
                what(Part { x: [x, x + wide], y: [y, y + high * self.aspect] });
            }
        }
    }
}

/// A rectangle of a cell.
struct Part {
    x: [f32; 2],
    y: [f32; 2],
}

/// What rounding could hide: of squared distances, in parts; of distances to the border, in columns.
const ROUNDING: f32 = 1.0001;
const BORDER_ROUNDING: f32 = 2e-3;
/// Points closer than this have a border that rounding moves more.
const CLOSE: f32 = 0.02;

impl Part {
    #[inline(always)]
    fn nearest<S: Simd>(&self, simd: S, near: &Near) -> [u64; 2] {
        let zero = f32x16::splat(simd, 0.0);
        let (mut least, mut most) = ([zero; 3], [zero; 3]);
        for k in 0..3 {
            let (x, y) = (load(simd, &near.x, k * LANES), load(simd, &near.y, k * LANES));
            let (left, right) = (-x + self.x[0], x - self.x[1]);
            let (above, below) = (-y + self.y[0], y - self.y[1]);
            let (dx, dy) = (left.max(right).max(0.0), above.max(below).max(0.0));
            least[k] = dx * dx + dy * dy;
            let (dx, dy) = (left.min(right), above.min(below));
            most[k] = dx * dx + dy * dy;
        }
        let first = most[0].min(most[1]).min(most[2]).reduce_min();
        let other = |k: usize| most[k].simd_gt(first).select(most[k], zero + f32::MAX);
        let second = other(0).min(other(1)).min(other(2)).reduce_min();
        let within = |bound: f32| {
            let bound = bound * ROUNDING;
            bits([least[0].simd_le(bound), least[1].simd_le(bound), least[2].simd_le(bound)])
        };
        [within(first), within(second)]
    }

    /// `nearest`: which can be nearest.
    #[inline(always)]
    fn border<S: Simd>(&self, simd: S, near: &Near, nearest: u64) -> u64 {
        let zero = f32x16::splat(simd, 0.0);
        let mut found = 0;
        for of in places(nearest) {
            let (x0, y0) = (near.x[of], near.y[of]);
            let (mut least, mut bound) = ([zero; 3], zero + f32::MAX);
            for (k, least) in least.iter_mut().enumerate() {
                let (x, y) = (load(simd, &near.x, k * LANES), load(simd, &near.y, k * LANES));
                let (dx, dy) = (x - x0, y - y0);
                let apart = (dx * dx + dy * dy).sqrt();
                // The distance to the border between both is a plane over the part.
                let middle = dx * ((x + x0) * 0.5) + dy * ((y + y0) * 0.5);
                let (left, right) = (dx * self.x[0], dx * self.x[1]);
                let (above, below) = (dy * self.y[0], dy * self.y[1]);
                let close = apart.simd_lt(CLOSE);
                let most = (middle - left.min(right) - above.min(below)) / apart;
                bound = bound.min(close.select(zero + f32::MAX, most));
                *least = (middle - left.max(right) - above.max(below)) / apart;
                *least = close.select(-(zero + f32::MAX), *least);
            }
            let bound = bound.reduce_min() + BORDER_ROUNDING;
            found |= bits([least[0].simd_le(bound), least[1].simd_le(bound), least[2].simd_le(bound)]);
        }
        found
    }
}

#[inline(always)]
fn bits<S: Simd>([a, b, c]: [mask32x16<S>; 3]) -> u64 {
    let [a, b, c] = [a.to_bitmask() as u16, b.to_bitmask() as u16, c.to_bitmask() as u16];
    (u64::from(a) | u64::from(b) << 16 | u64::from(c) << 32) & ALL
}

/// The places of the bits that are set.
#[inline(always)]
pub fn places(mut bits: u64) -> impl Iterator<Item = usize> {
    std::iter::from_fn(
        #[inline(always)]
        move || {
            let at = (bits != 0).then(|| bits.trailing_zeros() as usize)?;
            bits &= bits - 1;
            // Tells the compiler that it is in range.
            Some(at % ROOM)
        },
    )
}
