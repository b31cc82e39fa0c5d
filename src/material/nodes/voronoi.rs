//! Cells around jittered points: stones, scales of bark, cracks, crystals.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::floor;
use super::row::{Row, load};

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
    gpu: Gpu::of(include_str!("../../../shaders/material/voronoi.wgsl")),
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
        let cells = [self.nx as f32, self.ny as f32];
        let (per_m, aspect) = (cells.map(|n| n / self.size_m), cells[0] / cells[1]);
        let edges = !out[0].is_empty();
        let mut line = Row::<5>::new(size);
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
                let near = self.near(i, j);
                for at in (from..to).step_by(LANES) {
                    let x = load(simd, &line.u, at) - left;
                    let y = (load(simd, &line.v, at) - top) * aspect;
                    let found = near.measure(simd, x, y, edges);
                    let column_m = self.size_m / cells[0];
                    let [edge, f1, id, x, y] = found;
                    line.made(at, [edge * column_m, f1 * column_m, id, x * column_m, y * column_m]);
                }
                from = to;
            }
            line.copy(span, out);
        }
    }
}

impl Voronoi {
    /// The sites around a cell.
    fn near(&self, i: i32, j: i32) -> Near {
        let (nx, ny) = (self.nx, self.ny);
        let (i, j) = (i.rem_euclid(nx as i32) as usize, j.rem_euclid(ny as i32) as usize);
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

/// The sites around a cell.
struct Near {
    x: [f32; 21],
    y: [f32; 21],
    id: [f32; 21],
}

impl Near {
    /// For places in the cell: the exact distance to the border, if it is wanted (Quilez, "Voronoi edges"), the
    /// distance to the nearest site, its id, and the way from it.
    #[inline(always)]
    fn measure<S: Simd>(&self, simd: S, x: f32x16<S>, y: f32x16<S>, edges: bool) -> [f32x16<S>; 5] {
        let zero = f32x16::splat(simd, 0.0);
        let mut squared = [zero; 21];
        let (mut least, mut best_x, mut best_y, mut id) = (zero + f32::MAX, zero, zero, zero);
        for (k, squared) in squared.iter_mut().enumerate() {
            let (dx, dy) = (-x + self.x[k], -y + self.y[k]);
            *squared = dx * dx + dy * dy;
            let nearer = squared.simd_lt(least);
            least = nearer.select(*squared, least);
            best_x = nearer.select(zero + self.x[k], best_x);
            best_y = nearer.select(zero + self.y[k], best_y);
            id = nearer.select(zero + self.id[k], id);
        }
        // The border to site k lies (squared[k] − least) / (2 · distance of the sites) away. The least of these
        // fractions is kept squared, and compared by cross multiplication.
        let (mut over, mut under) = (zero + 1.0, zero);
        for (k, squared) in squared.iter().enumerate().filter(|_| edges) {
            let (dx, dy) = (-best_x + self.x[k], -best_y + self.y[k]);
            let (apart, ahead) = (dx * dx + dy * dy, *squared - least);
            let ahead = ahead * ahead;
            let nearer = (ahead * under).simd_lt(over * apart);
            over = nearer.select(ahead, over);
            under = nearer.select(apart, under);
        }
        [(over / under).sqrt() * 0.5, least.sqrt(), id, x - best_x, y - best_y]
    }
}
