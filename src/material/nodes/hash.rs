//! Fast 32-bit hashing for lattices, and the node that turns a cell's id into another random number.

use super::def::{Kind, NodeDef, Reach, SEED, port};
use super::kernel::Kernel;

/// What columns, rows and seeds are multiplied by before they are mixed.
pub const X_FACTOR: u32 = 0x9e37_79b1;
pub const Y_FACTOR: u32 = 0x85eb_ca77;
pub const SEED_FACTOR: u32 = 0xc2b2_ae3d;

/// Mixes 32 bits well (Ellis, "lowbias32").
#[inline(always)]
pub fn mix32(mut x: u32) -> u32 {
    x ^= x >> 16;
    x = x.wrapping_mul(0x7feb_352d);
    x ^= x >> 15;
    x = x.wrapping_mul(0x846c_a68b);
    x ^ (x >> 16)
}

/// A hash of a lattice point.
#[inline(always)]
pub fn cell(x: u32, y: u32, seed: u32) -> u32 {
    mix32(x.wrapping_mul(X_FACTOR) ^ y.wrapping_mul(Y_FACTOR) ^ seed.wrapping_mul(SEED_FACTOR))
}

/// The gradient of a lattice point, evenly spread over a square, both parts in −2³¹..2³¹. One multiplication mixes
/// enough: the second part is made of bits that hardly matter to the first.
#[inline(always)]
pub fn gradient(x: u32, y: u32, seed: u32) -> [i32; 2] {
    let h = x.wrapping_mul(X_FACTOR) ^ y.wrapping_mul(Y_FACTOR) ^ gradient_seed(seed);
    let h = (h ^ (h >> 15)).wrapping_mul(0x7feb_352d);
    [h as i32, (h << 11) as i32]
}

/// What a seed adds to the hash of every lattice point; not nothing for 0.
#[inline(always)]
pub fn gradient_seed(seed: u32) -> u32 {
    seed.wrapping_mul(SEED_FACTOR).wrapping_add(0x27d4_eb2f)
}

/// The upper bits as a number in 0..1.
#[inline(always)]
pub fn unit(hash: u32) -> f32 {
    (hash >> 8) as i32 as f32 * (1.0 / 16_777_216.0)
}

/// `id` in, an independent random number in 0..1 out; equal ids give equal numbers.
pub const HASH: NodeDef = NodeDef {
    name: "hash",
    inputs: &[port("id", Kind::Mask)],
    outputs: &[port("out", Kind::Mask)],
    params: &[SEED],
    build: |params, _| {
        let seed = params.number("seed") as u32;
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                for (o, id) in out[0].iter_mut().zip(inputs[0]) {
                    *o = unit(cell(id.to_bits(), 77, seed));
                }
            },
        )
    },
    reach: Reach::Point,
};
