//! Pixel by pixel arithmetic on numbers.

use super::def::{Canvas, Gpu, Kind, NodeDef, Param, Params, Port, Reach, port, real};
use super::kernel::Kernel;
use super::lattice::floor;
use crate::num::math::pow;

const GPU: Gpu = Gpu::of(include_str!("../../../shaders/material/arith.wgsl"));

const A_B: &[Port] = &[port("a", Kind::Scalar), port("b", Kind::Scalar)];
const X: &[Port] = &[port("x", Kind::Scalar)];
const SCALAR: &[Port] = &[port("out", Kind::Scalar)];
const MASK: &[Port] = &[port("out", Kind::Mask)];

const fn binary(name: &'static str, build: fn(&Params, Canvas) -> Kernel) -> NodeDef {
    NodeDef { name, inputs: A_B, outputs: SCALAR, params: &[], build, reach: Reach::Point, gpu: GPU }
}

fn pointwise(f: impl Fn(f32, f32) -> f32 + Send + Sync + 'static) -> Kernel {
    Kernel::new(
        #[inline(always)]
        move |_, inputs, out| {
            for ((o, a), b) in out[0].iter_mut().zip(inputs[0]).zip(inputs[1]) {
                *o = f(*a, *b);
            }
        },
    )
}

/// a + b.
pub const ADD: NodeDef = binary("add", |_, _| pointwise(|a, b| a + b));
/// a − b.
pub const SUBTRACT: NodeDef = binary("subtract", |_, _| pointwise(|a, b| a - b));
/// a · b.
pub const MULTIPLY: NodeDef = binary("multiply", |_, _| pointwise(|a, b| a * b));
/// The lesser.
pub const MIN: NodeDef = binary("min", |_, _| pointwise(|a, b| if a < b { a } else { b }));
/// The greater.
pub const MAX: NodeDef = binary("max", |_, _| pointwise(|a, b| if a > b { a } else { b }));

/// a where t is 0, b where it is 1.
pub const MIX: NodeDef = NodeDef {
    name: "mix",
    inputs: &[port("a", Kind::Scalar), port("b", Kind::Scalar), port("t", Kind::Mask)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (((o, a), b), t) in out[0].iter_mut().zip(inputs[0]).zip(inputs[1]).zip(inputs[2]) {
                    *o = a + (b - a) * t;
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

const fn unary(
    name: &'static str,
    params: &'static [Param],
    outputs: &'static [Port],
    build: fn(&Params, Canvas) -> Kernel,
) -> NodeDef {
    NodeDef { name, inputs: X, outputs, params, build, reach: Reach::Point, gpu: GPU }
}

fn mapped(f: impl Fn(f32) -> f32 + Send + Sync + 'static) -> Kernel {
    Kernel::new(
        #[inline(always)]
        move |_, inputs, out| {
            for (o, x) in out[0].iter_mut().zip(inputs[0]) {
                *o = f(*x);
            }
        },
    )
}

/// |x|.
pub const ABS: NodeDef = unary("abs", &[], SCALAR, |_, _| mapped(f32::abs));

/// Into 0..1.
pub const CLAMP: NodeDef = unary("clamp", &[], MASK, |_, _| mapped(|x| x.clamp(0.0, 1.0)));

/// 1 − x.
pub const INVERT: NodeDef = NodeDef {
    name: "invert",
    inputs: &[port("x", Kind::Mask)],
    outputs: MASK,
    params: &[],
    build: |_, _| mapped(|x| 1.0 - x),
    reach: Reach::Point,
    gpu: GPU,
};

/// x as a fraction of the way from `low` to `high`, held in 0..1.
pub const LEVELS: NodeDef =
    unary("levels", &[real("low", -1e4, 1e4, 0.0), real("high", -1e4, 1e4, 1.0)], MASK, |p, _| {
        let (low, scale) = span(p.number("low"), p.number("high"));
        mapped(move |x| ((x - low) * scale).clamp(0.0, 1.0))
    });

/// Hermite step from `low` to `high` (which may be the lesser, for a falling step).
pub const SMOOTHSTEP: NodeDef =
    unary("smoothstep", &[real("low", -1e4, 1e4, 0.0), real("high", -1e4, 1e4, 1.0)], MASK, |p, _| {
        let (low, scale) = span(p.number("low"), p.number("high"));
        mapped(move |x| {
            let t = ((x - low) * scale).clamp(0.0, 1.0);
            t * t * (3.0 - 2.0 * t)
        })
    });

/// A mask to a power, by table.
pub const POWER: NodeDef = NodeDef {
    name: "power",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Mask)],
    params: &[real("exponent", 0.05, 64.0, 1.0)],
    build: |p, _| {
        let exponent = p.number("exponent");
        let table: Vec<f32> = (0..=2048).map(|i| pow(i as f32 / 2048.0, exponent)).collect();
        mapped(move |x| {
            let at = x.clamp(0.0, 1.0) * 2048.0;
            let i = (floor(at) as usize).min(2047);
            table[i] + (table[i + 1] - table[i]) * (at - i as f32)
        })
    },
    reach: Reach::Point,
    gpu: GPU,
};

fn span(low: f32, high: f32) -> (f32, f32) {
    let width = high - low;
    let least = if width < 0.0 { -1e-6 } else { 1e-6 };
    (low, 1.0 / if width.abs() < 1e-6 { least } else { width })
}
