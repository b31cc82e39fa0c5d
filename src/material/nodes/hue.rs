//! Turns the hue of a colour and makes it fuller or paler, lighter or darker, without changing what it is made of.

use super::def::{Gpu, Kind, NodeDef, Reach, optional, port, real};
use super::kernel::{Kernel, put};
use super::lattice::floor;
use super::wave::sine;

/// The hue turned by `hue_deg` and by `turns` whole turns more where that is wired, then the factors of saturation and
/// of value.
///
/// Turning keeps the luminance, save where a channel would leave 0..1 for it.
pub const HUE_SATURATION: NodeDef = NodeDef {
    name: "hue_saturation",
    inputs: &[port("color", Kind::Color), optional("turns", Kind::Scalar)],
    outputs: &[port("out", Kind::Color)],
    params: &[
        real("hue_deg", -180.0, 180.0, 0.0),
        real("saturation", 0.0, 4.0, 1.0),
        real("value", 0.0, 4.0, 1.0),
    ],
    build: |p, _| {
        let (turns, saturation, value) =
            (p.number("hue_deg") / 360.0, p.number("saturation"), p.number("value"));
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                for n in 0..inputs[0].len() {
                    let more = inputs[3].get(n).copied().unwrap_or(0.0);
                    let color = [inputs[0][n], inputs[1][n], inputs[2][n]];
                    let color = turned(color, turns + more);
                    let grey = luminance(color);
                    put(out, n, color.map(|c| ((grey + (c - grey) * saturation) * value).max(0.0)));
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/hue.wgsl")),
};

/// A colour turned about the grey axis, at the luminance that it had.
#[inline(always)]
fn turned(color: [f32; 3], turns: f32) -> [f32; 3] {
    let of = |turns: f32| sine(turns - floor(turns) as f32);
    let (s, c) = (of(turns), of(turns + 0.25));
    // A turn about (1, 1, 1): how much a channel keeps, and how much it gives to the next and the one after.
    let (third, root) = ((1.0 - c) * (1.0 / 3.0), s * 0.577_350_26);
    let [keep, next, after] = [c + third, third + root, third - root];
    let [r, g, b] = color;
    let hue = [
        (r * keep + g * after + b * next).max(0.0),
        (g * keep + b * after + r * next).max(0.0),
        (b * keep + r * after + g * next).max(0.0),
    ];
    let top = |color: [f32; 3]| color[0].max(color[1]).max(color[2]);
    let most = top(color).max(1.0) / top(hue).max(1e-9);
    let scale = (luminance(color) / luminance(hue).max(1e-9)).min(most);
    hue.map(|c| c * scale)
}

/// Rec. 709 luminance of a linear colour.
#[inline(always)]
fn luminance([r, g, b]: [f32; 3]) -> f32 {
    r * 0.2126 + g * 0.7152 + b * 0.0722
}
