//! Turns the ground round strewn centres: knots in wood, eddies, burl, marbled paper.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::Kernel;
use super::lattice::floor;
use super::wave::sine;

/// `out`: a displacement in metres, for `warp` or the `offset` of other nodes; `depth`: 1 in the middle of a whirl, 0
/// at its rim.
pub const SWIRL: NodeDef = NodeDef {
    name: "swirl",
    inputs: &[OFFSET],
    outputs: &[port("out", Kind::Vector), port("depth", Kind::Mask)],
    params: &[
        whole("nx", 1.0, 64.0, 4.0),
        whole("ny", 1.0, 64.0, 4.0),
        // 0: a grid, 1: anywhere in the cell.
        real("jitter", 0.0, 1.0, 0.8),
        // Of the largest whirl, as a fraction of the shorter side of a cell; the least is half as large.
        real("radius", 0.05, 1.0, 0.6),
        // How far the middle is turned.
        real("turns", -4.0, 4.0, 0.4),
        // Share of whirls that turn the other way.
        real("against", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/swirl.wgsl")),
};

/// A whirl: its middle in cells from the corner of its own, radius in metres, turns.
#[derive(Clone, Copy)]
struct Whirl {
    x: f32,
    y: f32,
    radius_m: f32,
    turns: f32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.whole("nx"), p.whole("ny"));
    let (jitter, seed) = (p.number("jitter"), p.number("seed") as u32);
    let pitch = [canvas.size_m / nx as f32, canvas.size_m / ny as f32];
    let radius_m = p.number("radius") * pitch[0].min(pitch[1]);
    let whirl = |k: usize| {
        let h = cell((k % nx) as u32, (k / nx) as u32, seed);
        let draw = |n: u32| unit(mix32(h ^ n));
        Whirl {
            x: 0.5 + jitter * (draw(0x51) - 0.5),
            y: 0.5 + jitter * (draw(0x3c) - 0.5),
            radius_m: radius_m * (0.5 + 0.5 * draw(0x77)),
            turns: p.number("turns") * if draw(0x1d) < p.number("against") { -1.0 } else { 1.0 },
        }
    };
    let whirls: Vec<Whirl> = (0..nx * ny).map(whirl).collect();
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m / pitch[0], y_m / pitch[1]);
            let (i, j) = (floor(u), floor(v));
            let (mut by, mut most) = ([0.0, 0.0], 0.0f32);
            for k in 0..9 {
                let (column, row) = (i + k % 3 - 1, j + k / 3 - 1);
                let (wrapped_x, wrapped_y) = (column.rem_euclid(nx as i32), row.rem_euclid(ny as i32));
                let whirl = whirls[wrapped_y as usize * nx + wrapped_x as usize];
                let dx = (u - column as f32 - whirl.x) * pitch[0];
                let dy = (v - row as f32 - whirl.y) * pitch[1];
                let near = 1.0 - (dx * dx + dy * dy).sqrt() / whirl.radius_m;
                if near > 0.0 {
                    let depth = near * near * (3.0 - 2.0 * near);
                    let [s, c] = [0.0, 0.25].map(|ahead| turned(whirl.turns * depth + ahead));
                    by[0] += dx * c - dy * s - dx;
                    by[1] += dx * s + dy * c - dy;
                    most = most.max(depth);
                }
            }
            [by[0], by[1], most]
        },
    )
}

/// Sine of any number of turns.
#[inline(always)]
fn turned(turns: f32) -> f32 {
    sine(turns - floor(turns) as f32)
}
