//! Gradient map and curve: a number looked up in a table drawn through stops.

use super::def::{Canvas, Form, Kind, NodeDef, Param, Params, Reach, port};
use super::kernel::Kernel;

const STEPS: usize = 1024;

/// A mask to a colour, through stops (t, r, g, b), linear.
pub const RAMP: NodeDef = NodeDef {
    name: "ramp",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Color)],
    params: &[Param { name: "stops", range: (0.0, 64.0), default: 0.0, form: Form::Stops(4) }],
    build: |params, _: Canvas| lookup::<3>(params),
    reach: Reach::Point,
};

/// A mask to a number, through stops (t, value).
pub const CURVE: NodeDef = NodeDef {
    name: "curve",
    inputs: &[port("x", Kind::Mask)],
    outputs: &[port("out", Kind::Scalar)],
    params: &[Param { name: "stops", range: (-100.0, 100.0), default: 0.0, form: Form::Stops(2) }],
    build: |params, _: Canvas| lookup::<1>(params),
    reach: Reach::Point,
};

fn lookup<const N: usize>(params: &Params) -> Kernel {
    let table: Vec<[f32; N]> =
        (0..=STEPS).map(|i| sample(params.list("stops"), i as f32 / STEPS as f32)).collect();
    Kernel::new(#[inline(always)] move |_, inputs, out| {
        for (i, x) in inputs[0].iter().enumerate() {
            let at = x.clamp(0.0, 1.0) * STEPS as f32;
            let k = (at as usize).min(STEPS - 1);
            let f = at - k as f32;
            for c in 0..N {
                out[c][i] = table[k][c] + (table[k + 1][c] - table[k][c]) * f;
            }
        }
    })
}

fn sample<const N: usize>(stops: &[f32], t: f32) -> [f32; N] {
    let stop = |k: usize| &stops[k * (N + 1)..(k + 1) * (N + 1)];
    let count = stops.len() / (N + 1);
    let after = (0..count).find(|&k| stop(k)[0] >= t).unwrap_or(count - 1);
    let before = after.saturating_sub(1);
    let (a, b) = (stop(before), stop(after));
    let f = if b[0] > a[0] { ((t - a[0]) / (b[0] - a[0])).clamp(0.0, 1.0) } else { 1.0 };
    std::array::from_fn(|c| a[1 + c] + (b[1 + c] - a[1 + c]) * f)
}
