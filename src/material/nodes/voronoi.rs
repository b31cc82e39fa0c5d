//! Cells around jittered points: stones, scales of bark, cracks, crystals.

use super::def::{Canvas, Kernel, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::lattice::wrap;

/// `edge`: metres to the border; `f1`, `f2`: metres to the nearest points; `id`; `x`, `y`: metres from the point.
pub const VORONOI: NodeDef = NodeDef {
    name: "voronoi",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("f1", Kind::Scalar),
        port("f2", Kind::Scalar),
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
        let mut near = [(0.0f32, 0.0f32, 0u32); 25];
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
                for (k, slot) in near.iter_mut().enumerate() {
                    let (dx, dy) = (k % 5, k / 5);
                    let (ci, cj) = ((i + dx + 2 * nx - 2) % nx, (j + dy + 2 * ny - 2) % ny);
                    let site = &sites[cj * nx + ci];
                    let (ox, oy) = (dx as f32 - 2.0, dy as f32 - 2.0);
                    *slot = (site.x + ox * cell_m[0], site.y + oy * cell_m[1], site.id);
                }
            }
            let (x, y) = (fx * cell_m[0], fy * cell_m[1]);
            let found = nearest(&near, x, y);
            out[0][n] = found.edge;
            out[1][n] = found.f1;
            out[2][n] = found.f2;
            out[3][n] = unit(found.id);
            out[4][n] = found.x;
            out[5][n] = found.y;
        }
    })
}

struct Nearest {
    edge: f32,
    f1: f32,
    f2: f32,
    id: u32,
    x: f32,
    y: f32,
}

/// Exact border distance (Quilez, "Voronoi edges").
#[inline]
fn nearest(near: &[(f32, f32, u32); 25], x: f32, y: f32) -> Nearest {
    let mut squared = [0.0f32; 25];
    for (d, s) in squared.iter_mut().zip(near) {
        *d = (s.0 - x) * (s.0 - x) + (s.1 - y) * (s.1 - y);
    }
    let (mut best, mut d1, mut d2) = (0, f32::MAX, f32::MAX);
    for (k, d) in squared.iter().enumerate() {
        if *d < d1 {
            (d2, d1, best) = (d1, *d, k);
        } else if *d < d2 {
            d2 = *d;
        }
    }
    let (bx, by, id) = near[best];
    let mut edge = f32::MAX;
    for (k, s) in near.iter().enumerate() {
        let (dx, dy) = (s.0 - bx, s.1 - by);
        let length = dx * dx + dy * dy;
        if k != best && length > 1e-12 {
            edge = edge.min((squared[k] - d1) * 0.5 / length.sqrt());
        }
    }
    Nearest { edge, f1: d1.sqrt(), f2: d2.sqrt(), id, x: x - bx, y: y - by }
}
