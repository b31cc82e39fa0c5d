//! Woven threads: plain, twill and any other over-and-under rhythm.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, Tile, port, real, whole};
use super::kernel::{Kernel, LANES, Work};
use super::lanes::{hash, wrapped};
use super::row::{Row, load};

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
    gpu: Gpu::of(include_str!("../../../shaders/material/weave.wgsl")),
};

struct Weave {
    nx: f32,
    ny: f32,
    size_m: f32,
    over: f32,
    period: f32,
    width: f32,
    seed: u32,
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let period = p.number("over") + p.number("under");
    // Whole rhythms only, so that the weave closes round the tile.
    let whole = |n: f32| (n / period).floor().max(1.0) * period;
    Kernel::of(Weave {
        nx: whole(p.number("nx")),
        ny: whole(p.number("ny")),
        size_m: canvas.size_m,
        over: p.number("over"),
        period,
        width: p.number("width"),
        seed: p.number("seed") as u32,
    })
}

impl Work for Weave {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let size = tile.size_px;
        let threads = [self.nx, self.ny];
        let per_m = threads.map(|n| n / self.size_m);
        let mut line = Row::new(size);
        for r in 0..tile.rows {
            let span = r * size..(r + 1) * size;
            line.place(tile.y0 + r, threads, per_m, [0, 1].map(|k| inputs[k].get(span.clone())));
            for at in (0..size).step_by(LANES) {
                let crossing = self.crossing(load(simd, &line.u, at), load(simd, &line.v, at));
                line.put(r, at, crossing, out);
            }
        }
    }
}

impl Weave {
    #[inline(always)]
    fn crossing<S: Simd>(&self, u: f32x16<S>, v: f32x16<S>) -> [f32x16<S>; 4] {
        let zero = u * 0.0;
        let (i, j) = (u.floor(), v.floor());
        let (fu, fv) = (u - i - 0.5, v - j - 0.5);
        // How far the warp lies above the middle: eased from crossing to crossing.
        let here = self.above(i + j);
        let along_warp = ease(here, self.above(i + j + side(fv)), fv);
        let along_weft = ease(-here, -self.above(i + j + side(fu)), fu);
        let round = |f: f32x16<S>, along: f32x16<S>| {
            let a = f * (2.0 / self.width);
            let thread = (-a * a + 1.0).max(0.0).sqrt() * 0.45 + along * 0.28;
            a.abs().simd_lt(1.0).select(thread, zero - 0.6)
        };
        let (warp, weft) = (round(fu, along_warp), round(fv, along_weft));
        let top = warp.simd_ge(weft);
        let height = (warp.max(weft) * 0.7 + 0.45).max(0.0).min(1.0);
        let thread = top.select(wrapped(i, self.nx), wrapped(j, self.ny));
        let kind = top.select(zero + 1.0, zero + 2.0);
        let id = hash(thread, kind, self.seed);
        [height, top.select(zero + 1.0, zero), id, top.select(fu, fv) * (2.0 / self.width)]
    }

    /// 1 where the warp is on top at the crossing of two threads with the sum of numbers `sum`, −1 elsewhere.
    #[inline(always)]
    fn above<S: Simd>(&self, sum: f32x16<S>) -> f32x16<S> {
        let one = sum * 0.0 + 1.0;
        wrapped(sum, self.period).simd_lt(self.over).select(one, -one)
    }
}

#[inline(always)]
fn side<S: Simd>(f: f32x16<S>) -> f32x16<S> {
    let one = f * 0.0 + 1.0;
    f.simd_lt(0.0).select(-one, one)
}

/// From `here` in the middle of a crossing (f = 0) half way to `next` at its border (|f| = 0.5).
#[inline(always)]
fn ease<S: Simd>(here: f32x16<S>, next: f32x16<S>, f: f32x16<S>) -> f32x16<S> {
    let t = f.abs();
    here + (next - here) * (t * t * (t * -2.0 + 3.0))
}
