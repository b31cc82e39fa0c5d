//! Pixel by pixel work on linear colours.

use fearless_simd::prelude::*;

use super::def::{Gpu, Kind, NodeDef, Reach, Tile, optional, port};
use super::kernel::{Kernel, LANES, Work};
use super::row::{load_or_none, store_part};

const GPU: Gpu = Gpu::of(include_str!("../../../shaders/material/color.wgsl"));

/// Colour a where t is 0, b where it is 1.
pub const MIX_COLOR: NodeDef = NodeDef {
    name: "mix_color",
    inputs: &[port("a", Kind::Color), port("b", Kind::Color), port("t", Kind::Mask)],
    outputs: &[port("out", Kind::Color)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (c, o) in out.iter_mut().enumerate() {
                    for (((o, a), b), t) in o.iter_mut().zip(inputs[c]).zip(inputs[3 + c]).zip(inputs[6]) {
                        *o = a + (b - a) * t;
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

/// Colour times number.
pub const SHADE: NodeDef = NodeDef {
    name: "shade",
    inputs: &[port("color", Kind::Color), port("by", Kind::Scalar)],
    outputs: &[port("out", Kind::Color)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (c, o) in out.iter_mut().enumerate() {
                    for ((o, a), by) in o.iter_mut().zip(inputs[c]).zip(inputs[3]) {
                        *o = a * by.max(0.0);
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

/// Colour times colour.
pub const TINT: NodeDef = NodeDef {
    name: "tint",
    inputs: &[port("a", Kind::Color), port("b", Kind::Color)],
    outputs: &[port("out", Kind::Color)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (c, o) in out.iter_mut().enumerate() {
                    for ((o, a), b) in o.iter_mut().zip(inputs[c]).zip(inputs[3 + c]) {
                        *o = a * b;
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

/// Small changes of warmth (+ towards orange, − towards blue), of saturation and of value; 0 leaves it.
pub const VARY: NodeDef = NodeDef {
    name: "vary",
    inputs: &[
        port("color", Kind::Color),
        optional("warmth", Kind::Scalar),
        optional("saturation", Kind::Scalar),
        optional("value", Kind::Scalar),
    ],
    outputs: &[port("out", Kind::Color)],
    params: &[],
    build: |_, _| Kernel::of(Vary),
    reach: Reach::Point,
    gpu: GPU,
};

struct Vary;

impl Work for Vary {
    #[inline(always)]
    fn run<S: Simd>(&self, simd: S, tile: Tile, inputs: &[&[f32]], out: &mut [&mut [f32]]) {
        let [r, g, b, warmth, saturation, value] = inputs else { return };
        for at in (0..tile.pixels()).step_by(LANES) {
            let warmth = load_or_none(simd, warmth, at);
            let saturation = load_or_none(simd, saturation, at) + 1.0;
            let value = (load_or_none(simd, value, at) + 1.0).max(0.0);
            let r = load_or_none(simd, r, at) * (warmth + 1.0);
            let g = load_or_none(simd, g, at);
            let b = load_or_none(simd, b, at) * (1.0 - warmth);
            let grey = r * 0.2126 + g * 0.7152 + b * 0.0722;
            for (channel, plane) in [r, g, b].into_iter().zip(out.iter_mut()) {
                let varied = ((grey + (channel - grey) * saturation) * value).max(0.0);
                store_part(varied, plane, at);
            }
        }
    }
}

/// Two numbers (metres) as a displacement.
pub const VECTOR: NodeDef = NodeDef {
    name: "vector",
    inputs: &[port("x", Kind::Scalar), port("y", Kind::Scalar)],
    outputs: &[port("out", Kind::Vector)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                out[0].copy_from_slice(inputs[0]);
                out[1].copy_from_slice(inputs[1]);
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

/// The two parts of a displacement, metres.
pub const SPLIT: NodeDef = NodeDef {
    name: "split",
    inputs: &[port("vector", Kind::Vector)],
    outputs: &[port("x", Kind::Scalar), port("y", Kind::Scalar)],
    params: &[],
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                for (o, part) in out.iter_mut().zip(inputs).filter(|(o, _)| !o.is_empty()) {
                    o.copy_from_slice(part);
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};
