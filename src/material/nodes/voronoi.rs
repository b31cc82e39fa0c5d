//! Cells around jittered points: stones, scales of bark, cracks, crystals.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::kernel::{Kernel, LANES, Work};
use super::lattice::{floor, wrapped};
use super::row::{Row, load};
use super::sites::{Candidates, Grid, Near, Sites, Wanted, places};

/// `edge`: metres to the border; `f1`: metres to the nearest point; `id`; `x`, `y`: metres from the point; `f2`: metres to
/// the second nearest point.
pub const VORONOI: NodeDef = NodeDef {
    name: "voronoi",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("f1", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("f2", Kind::Scalar),
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
    sites: Sites,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny"));
    let grid = Grid {
        cells: [nx, ny],
        jitter: p.number("jitter"),
        stagger: if ny % 2 == 0 { p.number("stagger") } else { 0.0 },
        seed: p.number("seed") as u32,
        cell_px: [nx, ny].map(|n| canvas.size_px as f32 / n as f32),
    };
    Kernel::of(Voronoi { nx, ny, size_m: canvas.size_m, sites: Sites::new(&grid) })
}

impl Work for Voronoi {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let read = |port: usize| out.get(port).is_some_and(|channel| !channel.is_empty());
        let found = Found { edge: read(0), f1: read(1), which: read(2) || read(3) || read(4), f2: read(5) };
        // What is not read is not measured; the commonest cases have code of their own.
        match (found.edge || found.which, found.f2) {
            (false, false) => self.measure::<S, false, false>(simd, tile, inputs, out, found),
            (true, false) => self.measure::<S, true, false>(simd, tile, inputs, out, found),
            (_, true) => self.measure::<S, true, true>(simd, tile, inputs, out, found),
        }
    }
}

/// What somebody reads.
#[derive(Clone, Copy)]
struct Found {
    edge: bool,
    f1: bool,
    /// The point itself: its id, or the way from it.
    which: bool,
    f2: bool,
}

impl Voronoi {
    #[inline(always)]
    fn measure<S: Simd, const WHICH: bool, const SECOND: bool>(
        &self,
        simd: S,
        tile: Tile,
        inputs: &[&[f32]],
        out: &mut [&mut [f32]],
        found: Found,
    ) {
        let size = tile.size_px;
        let cells = [self.nx as f32, self.ny as f32];
        let (per_m, aspect) = (cells.map(|n| n / self.size_m), cells[0] / cells[1]);
        let column_m = self.size_m / cells[0];
        let wanted = Wanted { second: SECOND, border: found.edge };
        let zero = f32x16::splat(simd, 0.0);
        let (mut line, mut near) = (Row::new(size), Near::default());
        let displaced = !inputs[0].is_empty();
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
                let cell = [wrapped(i, self.nx), wrapped(j, self.ny)];
                self.sites.look(simd, cell, &mut near);
                for at in (from..to).step_by(LANES) {
                    let (x, v) = (load(simd, &line.u, at) - left, load(simd, &line.v, at) - top);
                    let [x_range, y_range] = if displaced {
                        line.ranges(simd, at, to, [left, top])
                    } else {
                        let last = to.min(at + LANES) - 1;
                        [[line.u[at] - left, line.u[last] - left], [line.v[at] - top; 2]]
                    };
                    let candidates = self.sites.candidates(simd, cell, x_range, y_range, wanted);
                    let y = v * aspect;
                    let nearest = Nearest::find::<WHICH, SECOND>(simd, x, y, &near, candidates.near);
                    let edge = if found.edge { nearest.edge(simd, x, y, &near, &candidates) } else { zero };
                    let f1 = if found.f1 { nearest.squared.sqrt() } else { zero };
                    let f2 = if SECOND { nearest.second.sqrt() } else { zero };
                    let (dx, dy) = (x - nearest.x, y - nearest.y);
                    let made = [edge * column_m, f1 * column_m, nearest.id, dx * column_m, dy * column_m];
                    let [edge, f1, id, dx, dy] = made;
                    line.put(r, at, [edge, f1, id, dx, dy, f2 * column_m], out);
                }
                from = to;
            }
        }
    }
}

/// The nearest point of every lane.
struct Nearest<S: Simd> {
    squared: f32x16<S>,
    second: f32x16<S>,
    x: f32x16<S>,
    y: f32x16<S>,
    id: f32x16<S>,
}

impl<S: Simd> Nearest<S> {
    /// Among the points whose bits are set; which it is and how far the second is only if wanted.
    #[inline(always)]
    fn find<const WHICH: bool, const SECOND: bool>(
        simd: S,
        x: f32x16<S>,
        y: f32x16<S>,
        near: &Near,
        among: u64,
    ) -> Nearest<S> {
        let zero = f32x16::splat(simd, 0.0);
        let (most, mut best) =
            (zero + f32::MAX, Nearest { squared: zero, second: zero, x: zero, y: zero, id: zero });
        (best.squared, best.second) = (most, most);
        for k in places(among) {
            let (dx, dy) = (-x + near.x[k], -y + near.y[k]);
            let squared = dx * dx + dy * dy;
            if SECOND {
                best.second = squared.max(best.squared).min(best.second);
            }
            if WHICH {
                let nearer = squared.simd_lt(best.squared);
                best.x = nearer.select(zero + near.x[k], best.x);
                best.y = nearer.select(zero + near.y[k], best.y);
                best.id = nearer.select(zero + near.id[k], best.id);
            }
            best.squared = squared.min(best.squared);
        }
        best
    }

    /// The exact distance to the border (Quilez, "Voronoi edges").
    #[inline(always)]
    fn edge(&self, simd: S, x: f32x16<S>, y: f32x16<S>, near: &Near, candidates: &Candidates) -> f32x16<S> {
        // The border to site k lies (squared − least) / (2 · distance of the sites) away. The least of these fractions
        // is kept squared, and compared by cross multiplication.
        let zero = f32x16::splat(simd, 0.0);
        let (mut over, mut under) = (zero + 1.0, zero);
        for k in places(candidates.border) {
            let (dx, dy) = (-x + near.x[k], -y + near.y[k]);
            let ahead = dx * dx + dy * dy - self.squared;
            let (dx, dy) = (-self.x + near.x[k], -self.y + near.y[k]);
            let (apart, ahead) = (dx * dx + dy * dy, ahead * ahead);
            let nearer = (ahead * under).simd_lt(over * apart);
            over = nearer.select(ahead, over);
            under = nearer.select(apart, under);
        }
        (over / under).sqrt() * 0.5
    }
}
