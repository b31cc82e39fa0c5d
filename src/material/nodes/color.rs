//! Pixel by pixel work on linear colours.

use super::def::{Gpu, Kind, NodeDef, Reach, optional, port};
use super::kernel::Kernel;

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
    build: |_, _| {
        Kernel::new(
            #[inline(always)]
            |_, inputs, out| {
                let at = |k: usize, i: usize| inputs[k].get(i).copied().unwrap_or(0.0);
                for i in 0..inputs[0].len() {
                    let (warmth, saturation, value) = (at(3, i), 1.0 + at(4, i), (1.0 + at(5, i)).max(0.0));
                    let rgb = [inputs[0][i] * (1.0 + warmth), inputs[1][i], inputs[2][i] * (1.0 - warmth)];
                    let grey = rgb[0] * 0.2126 + rgb[1] * 0.7152 + rgb[2] * 0.0722;
                    for c in 0..3 {
                        out[c][i] = ((grey + (rgb[c] - grey) * saturation) * value).max(0.0);
                    }
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: GPU,
};

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
