//! Wrapping and hashing of sixteen lattice numbers at once; the same numbers as `hash` gives one by one.

use fearless_simd::prelude::*;
use fearless_simd::{f32x16, i32x16, u32x16};

use super::hash::{SEED_FACTOR, X_FACTOR, Y_FACTOR};

/// Whole numbers modulo `n`.
#[inline(always)]
pub fn wrapped<S: Simd>(whole: f32x16<S>, n: f32) -> f32x16<S> {
    let turn = whole - (whole * (1.0 / n)).floor() * n;
    // The product may have been rounded over a whole number.
    let turn = turn.simd_lt(0.0).select(turn + n, turn);
    turn.simd_ge(n).select(turn - n, turn)
}

/// Whole numbers from 0 as integers.
#[inline(always)]
pub fn whole_number<S: Simd>(whole: f32x16<S>) -> u32x16<S> {
    whole.to_int::<i32x16<S>>().bitcast()
}

/// Mixes 32 bits well, as `hash::mix32` does.
#[inline(always)]
pub fn mix<S: Simd>(x: u32x16<S>) -> u32x16<S> {
    let x = (x ^ (x >> 16)) * 0x7feb_352d_u32;
    let x = (x ^ (x >> 15)) * 0x846c_a68b_u32;
    x ^ (x >> 16)
}

/// A random number in 0..1 of a lattice point, as `unit(cell(x, y, seed))` gives it.
#[inline(always)]
pub fn hash<S: Simd>(x: f32x16<S>, y: f32x16<S>, seed: u32) -> f32x16<S> {
    let x = whole_number(x) * X_FACTOR;
    let y = whole_number(y) * Y_FACTOR;
    let bits = mix(x ^ y ^ seed.wrapping_mul(SEED_FACTOR)) >> 8;
    bits.bitcast::<i32x16<S>>().to_float::<f32x16<S>>() * (1.0 / 16_777_216.0)
}

/// The gradients of lattice points whose columns, rows and seed are multiplied and joined already; the same numbers as
/// `hash::gradient` gives.
#[inline(always)]
pub fn gradient<S: Simd>(point: u32x16<S>) -> [f32x16<S>; 2] {
    let h = (point ^ (point >> 15)) * 0x7feb_352d_u32;
    let (across, down) = (h.bitcast::<i32x16<S>>(), (h << 11).bitcast::<i32x16<S>>());
    [across.to_float(), down.to_float()]
}

/// Smooth steps from 0 to 1.
#[inline(always)]
pub fn fade<S: Simd>(f: f32x16<S>) -> f32x16<S> {
    f * f * f * (f * (f * 6.0 - 15.0) + 10.0)
}
