//! Tells flat from steep, and which way a slope looks: where snow lies, where rain strikes, which side is bleached.

use super::def::{Canvas, Gpu, Kind, NodeDef, Param, Params, Reach, port, real};
use super::gradient::Slopes;
use super::kernel::Kernel;
use super::polar::turn;
use crate::num::math::{PI, cos, sin, tan};

const WGSL: &str = include_str!("../../../shaders/material/slope.wgsl");

/// The distance over which a slope is measured; two pixels at least. Slopes over a fixed distance are the same at
/// every size of the maps.
const SPAN: Param = real("span_m", 0.0, 1.0, 0.0);

/// 1 where the angle of the slope to the level lies in `low_deg..high_deg`, fading over `soft_deg` outside of it.
pub const SLOPE_MASK: NodeDef = NodeDef {
    name: "slope_mask",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Mask)],
    params: &[
        real("low_deg", 0.0, 90.0, 0.0),
        real("high_deg", 0.0, 90.0, 30.0),
        real("soft_deg", 0.1, 90.0, 10.0),
        SPAN,
    ],
    build: |p, canvas| {
        let (low, high) = (p.number("low_deg"), p.number("high_deg"));
        let per_deg = 1.0 / p.number("soft_deg").max(0.1);
        masked(
            p,
            canvas,
            #[inline(always)]
            move |x, y| {
                let angle_deg = turn(1.0, (x * x + y * y).sqrt()) * 360.0;
                smooth(1.0 - (low - angle_deg).max(angle_deg - high) * per_deg)
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::of(WGSL),
};

/// 1 where the ground falls towards `angle_deg` (from +U towards +V), 0 from `spread_deg` away from it on, and 0 where
/// it is level; full from `steep_deg` on.
pub const DIRECTION_MASK: NodeDef = NodeDef {
    name: "direction_mask",
    inputs: &[port("height", Kind::Height)],
    outputs: &[port("out", Kind::Mask)],
    params: &[
        real("angle_deg", -180.0, 180.0, 90.0),
        real("spread_deg", 1.0, 180.0, 90.0),
        real("steep_deg", 0.1, 89.0, 10.0),
        SPAN,
    ],
    build: |p, canvas| {
        let [right, down, away, per, per_slope] = direction(p);
        masked(
            p,
            canvas,
            #[inline(always)]
            move |x, y| {
                let slope = (x * x + y * y).sqrt();
                // Where the height rises along +U it looks the other way.
                let toward = -(x * right + y * down) / slope.max(1e-12);
                smooth((toward - away) * per) * smooth(slope * per_slope)
            },
        )
    },
    reach: Reach::Gather,
    gpu: Gpu::with_table(WGSL, |p, _| direction(p).into()),
};

/// The direction along U and V; the cosine at which the mask begins, and how fast it rises from there; and how fast it
/// rises with the slope.
fn direction(p: &Params) -> [f32; 5] {
    let radians = |name: &str| p.number(name) * (PI / 180.0);
    let (right, down) = (cos(radians("angle_deg")), sin(radians("angle_deg")));
    let away = cos(radians("spread_deg"));
    let per_slope = 1.0 / tan(radians("steep_deg")).max(1e-3);
    [right, down, away, 1.0 / (1.0 - away).max(1e-5), per_slope]
}

/// A mask of the slopes along U and V, metres per metre.
fn masked(p: &Params, canvas: Canvas, of: impl Fn(f32, f32) -> f32 + Send + Sync + 'static) -> Kernel {
    let span_m = p.number("span_m");
    Kernel::new(
        #[inline(always)]
        move |tile, inputs, out| {
            let mut slopes = Slopes::new(tile.size_px, canvas.size_m, span_m);
            for (r, row) in out[0].chunks_exact_mut(tile.size_px).enumerate() {
                slopes.measure(inputs[0], tile.y0 + r);
                for ((o, x), y) in row.iter_mut().zip(&slopes.along).zip(&slopes.down) {
                    *o = of(*x, *y);
                }
            }
        },
    )
}

/// Hermite step over 0..1.
#[inline(always)]
fn smooth(t: f32) -> f32 {
    let t = t.clamp(0.0, 1.0);
    t * t * (3.0 - 2.0 * t)
}
