//! Gradient map and curve: straight lines from stop to stop.

use super::def::{Canvas, Form, Gpu, Kind, NodeDef, Param, Params, Reach, port};
use super::kernel::Kernel;

const GPU: Gpu = Gpu::with_table(include_str!("../../../shaders/material/ramp.wgsl"), |params, _| {
    params.list("stops").to_vec()
});

/// A mask to a colour, through stops (t, r, g, b), linear.
pub const RAMP: NodeDef = NodeDef {
    name: "ramp",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Color)],
    params: &[Param { name: "stops", range: (0.0, 64.0), default: 0.0, form: Form::Stops(4) }],
    build: |params, _: Canvas| lookup::<3>(params),
    reach: Reach::Point,
    gpu: GPU,
};

/// A mask to a number, through stops (t, value).
pub const CURVE: NodeDef = NodeDef {
    name: "curve",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[Param { name: "stops", range: (-100.0, 100.0), default: 0.0, form: Form::Stops(2) }],
    build: |params, _: Canvas| lookup::<1>(params),
    reach: Reach::Point,
    gpu: GPU,
};

/// One piece between two stops: how much each channel changes over it.
struct Piece<const N: usize> {
    from: f32,
    per: f32,
    change: [f32; N],
}

fn lookup<const N: usize>(params: &Params) -> Kernel {
    let stops: Vec<&[f32]> = params.list("stops").chunks_exact(N + 1).collect();
    let first: [f32; N] = std::array::from_fn(|c| stops[0][1 + c]);
    let piece = |pair: &[&[f32]]| Piece {
        from: pair[0][0],
        // Two stops at one place make a step.
        per: 1.0 / (pair[1][0] - pair[0][0]).max(1e-6),
        change: std::array::from_fn(|c| pair[1][1 + c] - pair[0][1 + c]),
    };
    let pieces: Vec<Piece<N>> = stops.windows(2).map(piece).collect();
    Kernel::new(
        #[inline(always)]
        move |_, inputs, out| {
            for (channel, first) in out.iter_mut().zip(first) {
                channel.fill(first);
            }
            for piece in &pieces {
                for (channel, change) in out.iter_mut().zip(piece.change) {
                    for (o, x) in channel.iter_mut().zip(inputs[0]) {
                        *o += ((x - piece.from) * piece.per).clamp(0.0, 1.0) * change;
                    }
                }
            }
        },
    )
}
