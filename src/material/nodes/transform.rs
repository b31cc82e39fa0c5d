//! Turns, mirrors and repeats whatever is read at its displacement, as far as that keeps the tile closed.

use super::def::{Gpu, Kind, NodeDef, OFFSET, Reach, port, real, whole};
use super::kernel::{Kernel, put};
use super::lattice::floor;
use crate::num::math::{FRAC_PI_2, cos, sin};

/// A displacement, for the `offset` of other nodes or for `warp`, to the place that a repeated, mirrored, then turned
/// and moved picture shows here. It jumps by whole tiles, so do not blur it.
pub const TRANSFORM: NodeDef = NodeDef {
    name: "transform",
    inputs: &[OFFSET],
    outputs: &[port("out", Kind::Vector)],
    params: &[
        // Quarter turns from +U towards +V.
        whole("quarters", 0.0, 3.0, 0.0),
        whole("repeat_x", 1.0, 64.0, 1.0),
        whole("repeat_y", 1.0, 64.0, 1.0),
        // 0 not at all, 1 left and right change places, 2 top and bottom, 3 both.
        whole("mirror", 0.0, 3.0, 0.0),
        // In tiles.
        real("shift_x", -1.0, 1.0, 0.0),
        real("shift_y", -1.0, 1.0, 0.0),
    ],
    build: |p, canvas| {
        let (size_m, mirror) = (canvas.size_m, p.whole("mirror"));
        let quarter = p.number("quarters") * FRAC_PI_2;
        let (c, s) = (cos(quarter).round(), sin(quarter).round());
        let along = p.number("repeat_x") * if mirror & 1 == 1 { -1.0 } else { 1.0 };
        let down = p.number("repeat_y") * if mirror & 2 == 2 { -1.0 } else { 1.0 };
        // Whole numbers, so that what is a tile further on here is whole tiles further on there.
        let (x_of, y_of) = ([c * along, s * along], [-s * down, c * down]);
        let (shift_x, shift_y) = (p.number("shift_x"), p.number("shift_y"));
        Kernel::new(
            #[inline(always)]
            move |tile, inputs, out| {
                let per_px = 1.0 / tile.size_px as f32;
                let tiles =
                    |k: usize, n: usize| inputs[k].get(n).map_or(0.0, |m| (m / size_m).clamp(-1e4, 1e4));
                for n in 0..tile.pixels() {
                    let x = (n % tile.size_px) as f32 * per_px + 0.5 * per_px;
                    let y = (tile.y0 + n / tile.size_px) as f32 * per_px + 0.5 * per_px;
                    let (u, v) = (x + tiles(0, n) - shift_x, y + tiles(1, n) - shift_y);
                    let to = [x_of, y_of].map(|of| {
                        let at = u * of[0] + v * of[1];
                        at - floor(at) as f32
                    });
                    put(out, n, [(to[0] - x) * size_m, (to[1] - y) * size_m]);
                }
            },
        )
    },
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/transform.wgsl")),
};
