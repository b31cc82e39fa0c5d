//! Gradient noise over triangles: rounder than noise over squares, without its grain along the axes.
//!
//! Simplex noise proper lies on a skewed lattice, which closes in a rhombus only. Here the rows of a rectangle are
//! even in number, and each second one is moved by half a cell: the same triangles, and they close in the rectangle.

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, i32x16, u32x16};

use super::def::{Kind, NodeDef, OFFSET, Reach, port};
use super::lanes::{mix, whole_number, wrapped};
use super::octaves::{GPU, Lattice, PARAMS, next, octaves};

/// Sum of octaves, about −1..1. `ny` is rounded up to an even number; the triangles are even-sided where `ny` is 1.15
/// times `nx`.
pub const SIMPLEX: NodeDef = NodeDef {
    name: "simplex",
    inputs: &[OFFSET],
    outputs: &[port("out", Kind::Scalar)],
    params: PARAMS,
    build: |p, canvas| octaves::<Simplex>(p, canvas),
    reach: Reach::Point,
    gpu: GPU,
};

/// Height of an even-sided triangle, and so the distance of two rows.
const ROW: f32 = 0.866_025_4;

/// Brings one octave to a standard deviation of about 0.36.
const SCALE: f32 = 13.1 / 32768.0;

struct Simplex;

impl Lattice for Simplex {
    const EVEN_ROWS: bool = true;

    #[inline(always)]
    fn at<S: Simd>(_: S, u: f32x16<S>, v: f32x16<S>, [nx, ny]: [f32; 2], seed: u32) -> f32x16<S> {
        let j = v.floor();
        let f = v - j;
        let above = wrapped(j, ny);
        let odd = above - (above * 0.5).floor() * 2.0;
        let sum = row(u - odd * 0.5, above, f * ROW, nx, seed);
        (sum + row(u + (odd - 1.0) * 0.5, next(above, ny), (f - 1.0) * ROW, nx, seed)) * SCALE
    }
}

/// What the two nearest points of a row add; `dy` from the row. Of the four points of two rows one is always too far
/// away to count.
#[inline(always)]
fn row<S: Simd>(u: f32x16<S>, y: f32x16<S>, dy: f32x16<S>, nx: f32, seed: u32) -> f32x16<S> {
    let i = u.floor();
    let (x, dx) = (wrapped(i, nx), u - i);
    let y = (whole_number(y) * 0x85eb_ca77_u32) ^ seed.wrapping_mul(0xc2b2_ae3d);
    let column = |x: f32x16<S>| (whole_number(x) * 0x9e37_79b1_u32) ^ y;
    point(column(x), dx, dy) + point(column(next(x, nx)), dx - 1.0, dy)
}

/// A slope that fades out at the distance of a row.
#[inline(always)]
fn point<S: Simd>(hash: u32x16<S>, dx: f32x16<S>, dy: f32x16<S>) -> f32x16<S> {
    let h = mix(hash);
    let part = |h: u32x16<S>| (h.bitcast::<i32x16<S>>() - 32768).to_float::<f32x16<S>>();
    let near = (-dx * dx - dy * dy + ROW * ROW).max(0.0);
    let square = near * near;
    (part(h & 0xffff) * dx + part(h >> 16) * dy) * (square * square)
}
