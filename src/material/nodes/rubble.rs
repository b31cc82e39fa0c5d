//! Squarish cells of unlike size: rubble, fieldstone, crazy paving.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `edge`: about the metres to the border; `id`; `x`, `y`: metres from the middle.
pub const RUBBLE: NodeDef = NodeDef {
    name: "rubble",
    inputs: &[OFFSET],
    outputs: &[
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        whole("nx", 3.0, 512.0, 6.0),
        // Made even: each second row is moved by half a stone.
        whole("ny", 4.0, 512.0, 10.0),
        // 0: in rows, 1: anywhere in the cell.
        real("jitter", 0.0, 1.0, 0.6),
        // 0 all alike, 1 large stones among small ones.
        real("unlike", 0.0, 1.0, 0.5),
        // 0 round, 1 squared.
        real("square", 0.0, 1.0, 0.5),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/rubble.wgsl")),
};

#[derive(Clone, Copy, Default)]
struct Site {
    x: f32,
    y: f32,
    /// Slant of the stone.
    slant: f32,
    /// How much nearer it seems than it is.
    weight: f32,
    id: f32,
}

struct Rubble {
    nx: usize,
    ny: usize,
    sites: Vec<Site>,
    square: f32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny").next_multiple_of(2));
    let (jitter, unlike, seed) = (p.number("jitter"), p.number("unlike"), p.number("seed") as u32);
    let sites = (0..nx * ny).map(|k| {
        let h = cell((k % nx) as u32, (k / nx) as u32, seed);
        let draw = |salt: u32| unit(mix32(h ^ salt));
        let moved = if (k / nx) % 2 == 1 { 0.5 } else { 0.0 };
        Site {
            x: 0.25 + moved + jitter * (draw(1) - 0.5) * 0.7,
            y: 0.5 + jitter * (draw(2) - 0.5) * 0.8,
            slant: (draw(3) - 0.5) * 0.5 * jitter,
            weight: (draw(4) - 0.5) * 0.55 * unlike,
            id: draw(5),
        }
    });
    let rubble = Rubble { nx, ny, sites: sites.collect(), square: p.number("square") };
    let size_m = canvas.size_m;
    Kernel::new(
        #[inline(always)]
        move |tile, inputs, out| {
            let mut row = Row::new(tile.size_px);
            for r in 0..tile.rows {
                let span = r * tile.size_px..(r + 1) * tile.size_px;
                let by = [0, 1].map(|k| inputs[k].get(span.clone()).unwrap_or(&[]));
                rubble.locate(tile.y0 + r, by, size_m, &mut row);
                let mut from = 0;
                while from < tile.size_px {
                    let at = row.cell[from];
                    let same = row.cell[from..].iter().take_while(|c| **c == at).count();
                    rubble.measure(at, &mut row, from, from + same);
                    from += same;
                }
                let scales = [size_m / ny as f32 * 0.5, 1.0, size_m / nx as f32, size_m / ny as f32];
                for ((out, made), scale) in out.iter_mut().zip(&row.made).zip(scales) {
                    if !out.is_empty() {
                        out[span.clone()].iter_mut().zip(made).for_each(|(o, v)| *o = v * scale);
                    }
                }
            }
        },
    )
}

/// One row of pixels: the cell each lies in, where, and what was found: edge, id, x, y.
struct Row {
    cell: Vec<(i32, i32)>,
    x: Vec<f32>,
    y: Vec<f32>,
    nearest: Vec<f32>,
    second: Vec<f32>,
    made: [Vec<f32>; 4],
}

impl Row {
    fn new(size: usize) -> Row {
        let room = || vec![0.0; size];
        let made = [0; 4].map(|_| room());
        Row { cell: vec![(0, 0); size], x: room(), y: room(), nearest: room(), second: room(), made }
    }
}

impl Rubble {
    #[inline(always)]
    fn locate(&self, y: usize, by: [&[f32]; 2], size_m: f32, row: &mut Row) {
        let (nx, ny) = (self.nx as f32, self.ny as f32);
        let size = row.cell.len() as f32;
        for px in 0..row.cell.len() {
            let (mut u, mut v) = ((px as f32 + 0.5) / size, (y as f32 + 0.5) / size);
            if !by[0].is_empty() {
                u += by[0][px] / size_m;
                v += by[1][px] / size_m;
            }
            let (u, v) = ((u * nx).clamp(-1e6, 1e6), (v * ny).clamp(-1e6, 1e6));
            let (i, j) = (floor(u), floor(v));
            row.cell[px] = (i, j);
            (row.x[px], row.y[px]) = (u - i as f32, v - j as f32);
        }
    }

    /// Nearest stone and how much farther the second is, for pixels that lie in one cell of the grid.
    #[inline(always)]
    fn measure(&self, (i, j): (i32, i32), row: &mut Row, from: usize, to: usize) {
        let (x, y) = (&row.x[from..to], &row.y[from..to]);
        let (nearest, second) = (&mut row.nearest[from..to], &mut row.second[from..to]);
        nearest.fill(1e6);
        second.fill(1e6);
        let [_, ids, near_x, near_y] = &mut row.made;
        let (ids, near_x, near_y) = (&mut ids[from..to], &mut near_x[from..to], &mut near_y[from..to]);
        for k in 0..25 {
            let (di, dj) = (k % 5 - 2, k / 5 - 2);
            let column = (i + di).rem_euclid(self.nx as i32) as usize;
            let line = (j + dj).rem_euclid(self.ny as i32) as usize;
            let site = self.sites[line * self.nx + column];
            let (site_x, site_y) = (site.x + di as f32, site.y + dj as f32);
            for n in 0..x.len() {
                let (dx, dy) = (x[n] - site_x, y[n] - site_y);
                let (a, b) = ((dx - dy * site.slant).abs(), (dy + dx * site.slant).abs());
                let round = (a * a + b * b).sqrt();
                let distance = round + (a.max(b) - round) * self.square - site.weight;
                let nearer = distance < nearest[n];
                let farther = if distance < second[n] { distance } else { second[n] };
                second[n] = if nearer { nearest[n] } else { farther };
                nearest[n] = if nearer { distance } else { nearest[n] };
                ids[n] = if nearer { site.id } else { ids[n] };
                near_x[n] = if nearer { dx } else { near_x[n] };
                near_y[n] = if nearer { dy } else { near_y[n] };
            }
        }
        for ((edge, nearest), second) in row.made[0][from..to].iter_mut().zip(nearest).zip(second) {
            *edge = *second - *nearest;
        }
    }
}
