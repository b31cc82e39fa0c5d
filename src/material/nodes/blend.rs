//! Lays one colour or number over another in the ways that painters know.

use super::def::{Gpu, Kind, NodeDef, Param, Params, Reach, optional_at, port, whole};
use super::kernel::Kernel;

/// 0 multiply, 1 screen, 2 overlay, 3 soft light, 4 hard light, 5 darken, 6 lighten, 7 add, 8 subtract, 9 difference,
/// 10 divide, 11 dodge, 12 burn.
const MODE: &[Param] = &[whole("mode", 0.0, 12.0, 0.0)];

const GPU: Gpu = Gpu::of(include_str!("../../../shaders/material/blend.wgsl"));

/// `b` laid over `a`, as far as it is opaque (wholly where `opacity` is open). Screen, overlay, the lights, dodge and
/// burn take what lies in 0..1; nothing goes below 0.
pub const BLEND: NodeDef = NodeDef {
    name: "blend",
    inputs: &[port("a", Kind::Color), port("b", Kind::Color), optional_at("opacity", Kind::Mask, 1.0)],
    outputs: &[port("out", Kind::Color)],
    params: MODE,
    build: |p, _| blend::<3>(p, 0.0),
    reach: Reach::Point,
    gpu: GPU,
};

/// The same for numbers, which may be negative.
pub const BLEND_SCALAR: NodeDef = NodeDef {
    name: "blend_scalar",
    inputs: &[port("a", Kind::Scalar), port("b", Kind::Scalar), optional_at("opacity", Kind::Mask, 1.0)],
    outputs: &[port("out", Kind::Scalar)],
    params: MODE,
    build: |p, _| blend::<1>(p, f32::MIN),
    reach: Reach::Point,
    gpu: GPU,
};

/// Divisors are no nearer to zero.
const LEAST: f32 = 1.0 / 1024.0;

fn blend<const CHANNELS: usize>(p: &Params, least: f32) -> Kernel {
    let over = Over::<CHANNELS> { least };
    match p.whole("mode") {
        0 => over.by(|a, b| a * b),
        1 => over.by(|a, b| screen(unit(a), unit(b))),
        2 => over.by(|a, b| hard_light(unit(b), unit(a))),
        3 => over.by(|a, b| soft_light(unit(a), unit(b))),
        4 => over.by(|a, b| hard_light(unit(a), unit(b))),
        5 => over.by(|a, b| if a < b { a } else { b }),
        6 => over.by(|a, b| if a > b { a } else { b }),
        7 => over.by(|a, b| a + b),
        8 => over.by(|a, b| a - b),
        9 => over.by(|a, b| (a - b).abs()),
        10 => over.by(|a, b| a / if b < 0.0 { b.min(-LEAST) } else { b.max(LEAST) }),
        11 => over.by(|a, b| (unit(a) / (1.0 - unit(b)).max(LEAST)).min(1.0)),
        _ => over.by(|a, b| 1.0 - ((1.0 - unit(a)) / unit(b).max(LEAST)).min(1.0)),
    }
}

struct Over<const CHANNELS: usize> {
    least: f32,
}

impl<const CHANNELS: usize> Over<CHANNELS> {
    fn by(self, f: impl Fn(f32, f32) -> f32 + Send + Sync + 'static) -> Kernel {
        Kernel::new(
            #[inline(always)]
            move |_, inputs, out| {
                let opacity = inputs[2 * CHANNELS];
                for (c, o) in out.iter_mut().enumerate() {
                    let pairs = o.iter_mut().zip(inputs[c]).zip(inputs[CHANNELS + c]);
                    if opacity.is_empty() {
                        pairs.for_each(|((o, a), b)| *o = f(*a, *b).max(self.least));
                    } else {
                        for (((o, a), b), t) in pairs.zip(opacity) {
                            *o = a + (f(*a, *b).max(self.least) - a) * t;
                        }
                    }
                }
            },
        )
    }
}

#[inline(always)]
fn unit(x: f32) -> f32 {
    x.clamp(0.0, 1.0)
}

#[inline(always)]
fn screen(a: f32, b: f32) -> f32 {
    a + b - a * b
}

#[inline(always)]
fn hard_light(a: f32, b: f32) -> f32 {
    if b < 0.5 { a * b * 2.0 } else { screen(a, b * 2.0 - 1.0) }
}

/// As the W3C's "Compositing and Blending" has it.
#[inline(always)]
fn soft_light(a: f32, b: f32) -> f32 {
    let lit = if a < 0.25 { ((a * 16.0 - 12.0) * a + 4.0) * a } else { a.sqrt() };
    let toward = if b < 0.5 { a * a } else { lit };
    a + (b * 2.0 - 1.0).abs() * (toward - a)
}
