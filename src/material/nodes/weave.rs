//! Woven threads: plain, twill and any other over-and-under rhythm.

use super::def::{Canvas, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::kernel::{Kernel, put};
use super::hash::{cell, unit};
use super::lattice::floor;

/// `height` 0..1; `warp` 1 where the upright thread is on top; `id` of the thread; `across` −1..1 over the thread.
pub const WEAVE: NodeDef = NodeDef {
    name: "weave",
    inputs: &[OFFSET],
    outputs: &[
        port("height", Kind::Mask),
        port("warp", Kind::Mask),
        port("id", Kind::Mask),
        port("across", Kind::Scalar),
    ],
    params: &[
        whole("nx", 2.0, 4096.0, 200.0),
        whole("ny", 2.0, 4096.0, 200.0),
        // The warp runs over so many threads, then under so many; each next one is moved by one.
        whole("over", 1.0, 8.0, 1.0),
        whole("under", 1.0, 8.0, 1.0),
        // Thread width as a fraction of its pitch.
        real("width", 0.3, 1.0, 0.9),
        SEED,
    ],
    build,
    reach: Reach::Point,
};

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (over, period) = (p.whole("over") as i32, (p.whole("over") + p.whole("under")) as i32);
    // Whole rhythms only, so that the weave closes round the tile.
    let whole = |n: f32| ((n as i32 / period).max(1) * period, canvas.size_m);
    let ((nx, size_m), (ny, _)) = (whole(p.number("nx")), whole(p.number("ny")));
    let (width, seed) = (p.number("width"), p.number("seed") as u32);
    let above = move |i: i32, j: i32| if (i + j).rem_euclid(period) < over { 1.0f32 } else { -1.0 };
    Kernel::new(#[inline(always)] move |tile, inputs, out| {
        let texel_m = size_m / tile.size_px as f32;
        for n in 0..tile.len() {
            let (px, py) = (n % tile.size_px, tile.y0 + n / tile.size_px);
            let (mut x_m, mut y_m) = ((px as f32 + 0.5) * texel_m, (py as f32 + 0.5) * texel_m);
            if !inputs[0].is_empty() {
                x_m += inputs[0][n];
                y_m += inputs[1][n];
            }
            let (u, v) = (x_m / size_m * nx as f32, y_m / size_m * ny as f32);
            let (u, v) = (u.clamp(-1e6, 1e6), v.clamp(-1e6, 1e6));
            let (i, j) = (floor(u), floor(v));
            let (fu, fv) = (u - i as f32 - 0.5, v - j as f32 - 0.5);
            // How far the warp lies above the middle: eased from crossing to crossing.
            let side = |f: f32| if f < 0.0 { -1 } else { 1 };
            let here = above(i, j);
            let along_warp = ease(here, above(i, j + side(fv)), fv);
            let along_weft = ease(-here, -above(i + side(fu), j), fu);
            let round = |f: f32| {
                let a = f * 2.0 / width;
                (1.0 - a * a).max(0.0).sqrt()
            };
            let warp = if fu.abs() * 2.0 < width { round(fu) * 0.45 + along_warp * 0.28 } else { -0.6 };
            let weft = if fv.abs() * 2.0 < width { round(fv) * 0.45 + along_weft * 0.28 } else { -0.6 };
            let on_top = warp >= weft;
            let height = (warp.max(weft) * 0.7 + 0.45).clamp(0.0, 1.0);
            let (top, thread, across) = if on_top {
                (1.0, (i.rem_euclid(nx) as u32, 1), fu)
            } else {
                (0.0, (j.rem_euclid(ny) as u32, 2), fv)
            };
            let id = unit(cell(thread.0, thread.1, seed));
            put(out, n, [height, top, id, across * 2.0 / width]);
        }
    })
}

/// From `here` in the middle of a crossing (f = 0) half way to `next` at its border (|f| = 0.5).
fn ease(here: f32, next: f32, f: f32) -> f32 {
    let t = f.abs();
    let s = t * t * (3.0 - 2.0 * t);
    here + (next - here) * s
}
