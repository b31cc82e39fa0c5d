//! Cells around jittered points: stones, scales of bark, cracks, crystals.

use super::def::{Canvas, Kernel, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::lattice::wrap;

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

struct Site {
    x: f32,
    y: f32,
    id: u32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny"));
    let (jitter, seed) = (p.number("jitter"), p.number("seed") as u32);
    let stagger = if ny % 2 == 0 { p.number("stagger") } else { 0.0 };
    let cell_m = [canvas.size_m / nx as f32, canvas.size_m / ny as f32];
    let sites: Vec<Site> = (0..nx * ny)
        .map(|k| {
            let h = cell((k % nx) as u32, (k / nx) as u32, seed);
            let (a, b) = (unit(h), unit(mix32(h ^ 0x1234_5679)));
            let moved = if (k / nx) % 2 == 1 { stagger } else { 0.0 };
            let x = 0.5 + moved * 0.999 + jitter * (a - 0.5) * if stagger > 0.0 { 0.5 } else { 1.0 };
            Site { x: x * cell_m[0], y: (0.5 + jitter * (b - 0.5)) * cell_m[1], id: mix32(h ^ 0x77) }
        })
        .collect();
    Kernel::new(move |tile, inputs, out| {
        let per_px = [nx as f32 / tile.size_px as f32, ny as f32 / tile.size_px as f32];
        let mut near = Near::default();
        let mut cached = (usize::MAX, usize::MAX);
        for n in 0..out[0].len() {
            let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
            let (mut u, mut v) = ((px as f32 + 0.5) * per_px[0], (py as f32 + 0.5) * per_px[1]);
            if !inputs[0].is_empty() {
                u += inputs[0][n] / cell_m[0];
                v += inputs[1][n] / cell_m[1];
            }
            let ((i, fx), (j, fy)) = (wrap(u, nx), wrap(v, ny));
            if cached != (i, j) {
                cached = (i, j);
                near.best = usize::MAX;
                for (k, (dx, dy)) in AROUND.iter().enumerate() {
                    let (ci, cj) = ((i + dx + 2 * nx - 2) % nx, (j + dy + 2 * ny - 2) % ny);
                    let site = &sites[cj * nx + ci];
                    near.x[k] = site.x + (*dx as f32 - 2.0) * cell_m[0];
                    near.y[k] = site.y + (*dy as f32 - 2.0) * cell_m[1];
                    near.id[k] = site.id;
                }
            }
            let (x, y) = (fx * cell_m[0], fy * cell_m[1]);
            let (edge, f1, best) = near.find(x, y);
            out[0][n] = edge;
            out[1][n] = f1;
            out[2][n] = unit(near.id[best]);
            out[3][n] = x - near.x[best];
            out[4][n] = y - near.y[best];
        }
    })
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

/// Lanes; those beyond the 21 sites stay far away.
const LANES: usize = 24;

/// The sites around a cell, and what is known about the last nearest one.
struct Near {
    x: [f32; LANES],
    y: [f32; LANES],
    id: [u32; LANES],
    best: usize,
    half_inverse: [f32; LANES],
}

impl Default for Near {
    fn default() -> Near {
        let far = [1e9; LANES];
        Near { x: far, y: far, id: [0; LANES], best: usize::MAX, half_inverse: [0.0; LANES] }
    }
}

impl Near {
    /// Exact border distance (Quilez, "Voronoi edges"), distance to the nearest site, and that site.
    #[inline(always)]
    fn find(&mut self, x: f32, y: f32) -> (f32, f32, usize) {
        let mut squared = [0.0f32; LANES];
        for ((d, site_x), site_y) in squared.iter_mut().zip(&self.x).zip(&self.y) {
            let (dx, dy) = (site_x - x, site_y - y);
            *d = dx * dx + dy * dy;
        }
        let nearest = least(&squared);
        let best = squared.iter().position(|d| *d <= nearest).unwrap_or(0);
        if best != self.best {
            self.best = best;
            for k in 0..LANES {
                let (dx, dy) = (self.x[k] - self.x[best], self.y[k] - self.y[best]);
                self.half_inverse[k] = 0.5 / (dx * dx + dy * dy).max(1e-12).sqrt();
            }
        }
        let mut edges = [0.0f32; LANES];
        for k in 0..LANES {
            edges[k] = (squared[k] - nearest) * self.half_inverse[k];
        }
        edges[best] = f32::MAX;
        (least(&edges), nearest.sqrt(), best)
    }
}

/// The least of all lanes, four at a time.
#[inline(always)]
fn least(values: &[f32; LANES]) -> f32 {
    let mut low = [f32::MAX; 4];
    for four in values.chunks_exact(4) {
        for (low, v) in low.iter_mut().zip(four) {
            *low = if *v < *low { *v } else { *low };
        }
    }
    low[0].min(low[1]).min(low[2].min(low[3]))
}
