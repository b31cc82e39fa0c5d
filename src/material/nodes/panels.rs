//! Plates with round corners and bevelled rims: hulls, machine covers, cushions, keys, chocolate.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `height`: 0 in the gap, 1 on the plate; `edge`: metres to the rim, negative in the gap; `id`; `x`, `y`: metres from
/// the middle of the plate.
pub const PANELS: NodeDef = NodeDef {
    name: "panels",
    inputs: &[OFFSET],
    outputs: &[
        port("height", Kind::Mask),
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        // Both rounded up to even numbers: plates are merged within blocks of two by two.
        whole("columns", 2.0, 512.0, 8.0),
        whole("rows", 2.0, 512.0, 8.0),
        // Share of blocks whose plates are merged: side by side, one above the other, or all four.
        real("merge", 0.0, 1.0, 0.0),
        real("gap_m", 0.0, 1.0, 0.004),
        real("radius_m", 0.0, 2.0, 0.01),
        real("bevel_m", 0.0001, 2.0, 0.006),
        // Of the bevel: 0 straight, 1 a quarter of a circle.
        real("round", 0.0, 1.0, 1.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/panels.wgsl")),
};

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let blocks = ["columns", "rows"].map(|name| p.whole(name).max(2).div_ceil(2) as i32);
    let pitch = blocks.map(|n| canvas.size_m / (2 * n) as f32);
    let gap_m = p.number("gap_m").min(pitch[0].min(pitch[1]) * 0.9);
    let (merge, seed) = (p.number("merge"), p.number("seed") as u32);
    let (radius_m, per_m, round) =
        (p.number("radius_m"), 1.0 / p.number("bevel_m").max(1e-6), p.number("round"));
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m / pitch[0], y_m / pitch[1]);
            let (i, j) = (floor(u * 0.5), floor(v * 0.5));
            let (column, row) = (i.rem_euclid(blocks[0]) as u32, j.rem_euclid(blocks[1]) as u32);
            let h = cell(column, row, seed);
            // The lowest bit joins plates side by side, the next one those above one another.
            let joined = if unit(h) < merge { 1 + mix32(h ^ 0x51ed) % 3 } else { 0 };
            let (part_x, x, half_x) = part(u - i as f32 * 2.0, joined & 1 == 1, pitch[0], gap_m);
            let (part_y, y, half_y) = part(v - j as f32 * 2.0, joined & 2 == 2, pitch[1], gap_m);
            let corner = radius_m.min(half_x.min(half_y));
            let (over_x, over_y) = (x.abs() - half_x + corner, y.abs() - half_y + corner);
            let (out_x, out_y) = (over_x.max(0.0), over_y.max(0.0));
            let edge = corner - (out_x * out_x + out_y * out_y).sqrt() - over_x.max(over_y).min(0.0);
            let id = unit(cell(column * 2 + part_x, row * 2 + part_y, seed ^ 0x77));
            [bevel(edge * per_m, round), edge, id, x, y]
        },
    )
}

/// Of a place in a block of two: which part it is in, how far from its middle, and half of the part's extent, metres.
#[inline(always)]
fn part(at: f32, joined: bool, pitch: f32, gap_m: f32) -> (u32, f32, f32) {
    if joined {
        (0, (at - 1.0) * pitch, pitch - gap_m * 0.5)
    } else {
        let second = at >= 1.0;
        (u32::from(second), (at - if second { 1.5 } else { 0.5 }) * pitch, (pitch - gap_m) * 0.5)
    }
}

/// A rim that rises from 0 to 1 over t, 0..1; straight, or as far as it is round a quarter of a circle.
#[inline(always)]
pub(super) fn bevel(t: f32, round: f32) -> f32 {
    let t = t.clamp(0.0, 1.0);
    let left = 1.0 - t;
    t + ((1.0 - left * left).max(0.0).sqrt() - t) * round
}
