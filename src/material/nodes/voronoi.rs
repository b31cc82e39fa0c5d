//! Cells around jittered points: stones, scales of bark, cracks, crystals.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::{floor, load, padded, store};

/// `edge`: metres to the border; `f1`: metres to the nearest point; `id`; `x`, `y`: metres from the point.
pub const VORONOI: NodeDef = NodeDef {
    name: "voronoi",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("f1", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        whole("nx", 1.0, 1024.0, 8.0),
        whole("ny", 1.0, 1024.0, 8.0),
        // 0: a grid, 1: anywhere in the cell.
        real("jitter", 0.0, 1.0, 0.8),
        // Fraction of a cell by which each second row is moved (needs an even `ny`, otherwise ignored).
        real("stagger", 0.0, 0.5, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
};

/// Lengths in here are in columns of the grid.
struct Voronoi {
    nx: usize,
    ny: usize,
    size_m: f32,
    sites: Vec<Site>,
}

struct Site {
    x: f32,
    y: f32,
    id: f32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny"));
    let (jitter, seed) = (p.number("jitter"), p.number("seed") as u32);
    let stagger = if ny % 2 == 0 { p.number("stagger") } else { 0.0 };
    let sites: Vec<Site> = (0..nx * ny)
        .map(|k| {
            let h = cell((k % nx) as u32, (k / nx) as u32, seed);
            let (a, b) = (unit(h), unit(mix32(h ^ 0x1234_5679)));
            let moved = if (k / nx) % 2 == 1 { stagger } else { 0.0 };
            let x = 0.5 + moved * 0.999 + jitter * (a - 0.5) * if stagger > 0.0 { 0.5 } else { 1.0 };
            let y = (0.5 + jitter * (b - 0.5)) * nx as f32 / ny as f32;
            Site { x, y, id: unit(mix32(h ^ 0x77)) }
        })
        .collect();
    Kernel::of(Voronoi { nx, ny, size_m: canvas.size_m, sites })
}

/// The 5 × 5 cells around, without the corners: columns and rows from two before.
const AROUND: [(usize, usize); 21] = {
    let mut cells = [(0, 0); 21];
    let (mut k, mut n) = (0, 0);
    while k < 25 {
        let (x, y) = (k % 5, k / 5);
        if !((x == 0 || x == 4) && (y == 0 || y == 4)) {
            cells[n] = (x, y);
            n += 1;
        }
        k += 1;
    }
    cells
};

impl Work for Voronoi {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let mut row = Row::new(size);
        for r in 0..tile.rows {
            let span = r * size..(r + 1) * size;
            let by = [0, 1].map(|k| inputs[k].get(span.clone()).unwrap_or(&[]));
            self.locate(tile.y0 + r, size, by, &mut row);
            let mut from = 0;
            while from < size {
                let cell = row.cell[from];
                let same = row.cell[from..size].iter().take_while(|c| **c == cell).count();
                let near = self.near(cell as usize);
                for at in (from..from + same).step_by(LANES) {
                    // What lies past the run is written again by the next one.
                    near.measure(simd, &mut row, at, out);
                }
                from += same;
            }
            let scales = [self.size_m / self.nx as f32, 1.0];
            for ((out, made), scale) in out.iter_mut().zip(&row.made).zip([0, 0, 1, 0, 0]) {
                if !out.is_empty() {
                    for (o, v) in out[span.clone()].iter_mut().zip(made) {
                        *o = v * scales[scale];
                    }
                }
            }
        }
    }
}

/// One row of pixels: which cell each lies in, where in it, and what was found. Padded.
struct Row {
    cell: Vec<f32>,
    x: Vec<f32>,
    y: Vec<f32>,
    made: [Vec<f32>; 5],
}

impl Row {
    fn new(size: usize) -> Row {
        let room = || vec![0.0; padded(size)];
        Row { cell: room(), x: room(), y: room(), made: [0; 5].map(|_| room()) }
    }
}

impl Voronoi {
    /// Finds the cell and the place in it of every pixel of row y.
    #[inline(always)]
    fn locate(&self, y: usize, size: usize, by: [&[f32]; 2], row: &mut Row) {
        let [nx, ny] = [self.nx as f32, self.ny as f32];
        let per_px = [nx / size as f32, ny / size as f32];
        let per_m = [nx / self.size_m, ny / self.size_m];
        let aspect = nx / ny;
        let pixels = row.cell.iter_mut().zip(&mut row.x).zip(&mut row.y).take(size).enumerate();
        for (px, ((cell, x), local_y)) in pixels {
            let (mut u, mut v) = ((px as f32 + 0.5) * per_px[0], (y as f32 + 0.5) * per_px[1]);
            if !by[0].is_empty() {
                u += by[0][px] * per_m[0];
                v += by[1][px] * per_m[1];
            }
            let (i, j) = (floor(u) as f32, floor(v) as f32);
            *cell = turn(j, ny) * nx + turn(i, nx);
            *x = u - i;
            *local_y = (v - j) * aspect;
        }
    }

    /// The sites around a cell.
    fn near(&self, cell: usize) -> Near {
        let (nx, ny) = (self.nx, self.ny);
        let (i, j) = (cell % nx, cell / nx);
        let aspect = nx as f32 / ny as f32;
        let mut near = Near { x: [0.0; 21], y: [0.0; 21], id: [0.0; 21] };
        for (k, (dx, dy)) in AROUND.iter().enumerate() {
            let (ci, cj) = ((i + dx + 2 * nx - 2) % nx, (j + dy + 2 * ny - 2) % ny);
            let site = &self.sites[cj * nx + ci];
            near.x[k] = site.x + (*dx as f32 - 2.0);
            near.y[k] = site.y + (*dy as f32 - 2.0) * aspect;
            near.id[k] = site.id;
        }
        near
    }
}

/// `at` modulo `n`, both whole.
#[inline(always)]
fn turn(at: f32, n: f32) -> f32 {
    let turned = at - floor(at / n) as f32 * n;
    if turned >= n { turned - n } else { turned }
}

/// The sites around a cell.
struct Near {
    x: [f32; 21],
    y: [f32; 21],
    id: [f32; 21],
}

impl Near {
    /// Nearest site, and exact distance to the border (Quilez, "Voronoi edges"), for the pixels from `at` on.
    #[inline(always)]
    fn measure<S: Simd>(&self, simd: S, row: &mut Row, at: usize, wanted: &[&mut [f32]]) {
        let (x, y) = (load(simd, &row.x, at), load(simd, &row.y, at));
        let zero = f32x16::splat(simd, 0.0);
        let mut squared = [zero; 21];
        let (mut least, mut best_x, mut best_y, mut id) = (zero + f32::MAX, zero, zero, zero);
        for k in 0..21 {
            let (dx, dy) = (-x + self.x[k], -y + self.y[k]);
            squared[k] = dx * dx + dy * dy;
            let nearer = squared[k].simd_lt(least);
            least = nearer.select(squared[k], least);
            best_x = nearer.select(zero + self.x[k], best_x);
            best_y = nearer.select(zero + self.y[k], best_y);
            id = nearer.select(zero + self.id[k], id);
        }
        if !wanted[0].is_empty() {
            // The border to site k lies (squared[k] − least) / (2 · distance of the sites) away. The least of these
            // fractions is kept squared, and compared by cross multiplication.
            let (mut over, mut under) = (zero + 1.0, zero);
            for k in 0..21 {
                let (dx, dy) = (-best_x + self.x[k], -best_y + self.y[k]);
                let (apart, ahead) = (dx * dx + dy * dy, squared[k] - least);
                let ahead = ahead * ahead;
                let nearer = (ahead * under).simd_lt(over * apart);
                over = nearer.select(ahead, over);
                under = nearer.select(apart, under);
            }
            store((over / under).sqrt() * 0.5, &mut row.made[0], at);
        }
        store(least.sqrt(), &mut row.made[1], at);
        store(id, &mut row.made[2], at);
        store(x - best_x, &mut row.made[3], at);
        store(y - best_y, &mut row.made[4], at);
    }
}
