//! Value noise: soft square blotches, for stains, dust and uneven dye.

use fearless_simd::f32x16;
use fearless_simd::prelude::*;

use super::def::{Kind, NodeDef, OFFSET, Reach, port};
use super::lanes::{hash, wrapped};
use super::octaves::{GPU, Lattice, PARAMS, next, octaves};

/// Sum of octaves of random numbers at the points of a lattice, blended between them; about −1..1.
pub const VALUE: NodeDef = NodeDef {
    name: "value",
    inputs: &[OFFSET],
    outputs: &[port("out", Kind::Scalar)],
    params: PARAMS,
    build: |p, canvas| octaves::<Value>(p, canvas),
    reach: Reach::Point,
    gpu: GPU,
};

struct Value;

impl Lattice for Value {
    const EVEN_ROWS: bool = false;

    #[inline(always)]
    fn at<S: Simd>(_: S, u: f32x16<S>, v: f32x16<S>, [nx, ny]: [f32; 2], seed: u32) -> f32x16<S> {
        let (i, j) = (u.floor(), v.floor());
        let (x0, y0) = (wrapped(i, nx), wrapped(j, ny));
        let (x1, y1) = (next(x0, nx), next(y0, ny));
        let (wx, wy) = (fade(u - i), fade(v - j));
        let row = |y: f32x16<S>| {
            let (left, right) = (hash(x0, y, seed), hash(x1, y, seed));
            left + (right - left) * wx
        };
        let (top, bottom) = (row(y0), row(y1));
        (top + (bottom - top) * wy) * 2.0 - 1.0
    }
}

#[inline(always)]
fn fade<S: Simd>(f: f32x16<S>) -> f32x16<S> {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}
