//! Blocks that lie in two directions: herringbone and basket parquet.

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, SEED, port, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;

/// `edge` metres to the border; `id`; `x` along and `y` across the block, metres from its middle; `turned` 1 for
/// upright blocks; `turn`, a displacement that makes noises run along the block.
pub const PARQUET: NodeDef = NodeDef {
    name: "parquet",
    inputs: &[],
    outputs: &[
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
        port("turned", Kind::Mask),
        port("turn", Kind::Vector),
    ],
    params: &[
        // Block widths per tile; rounded so that the pattern closes.
        whole("cells", 2.0, 512.0, 16.0),
        // Length of a block in widths.
        whole("length", 2.0, 16.0, 4.0),
        // 0 herringbone, 1 basket.
        whole("kind", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/parquet.wgsl")),
};

/// The block that holds a unit cell: first cell, whether upright.
fn block(i: i32, j: i32, length: i32, basket: bool) -> (i32, i32, bool) {
    if basket {
        let (a, b) = (i.div_euclid(length), j.div_euclid(length));
        let upright = (a + b).rem_euclid(2) == 1;
        if upright { (i, b * length, true) } else { (a * length, j, false) }
    } else {
        let k = (i - j).rem_euclid(2 * length);
        if k < length { (i - k, j, false) } else { (i, j - (2 * length - 1 - k), true) }
    }
}

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let length = p.whole("length") as i32;
    let basket = p.whole("kind") == 1;
    let cells = (p.whole("cells") as i32 / (2 * length)).max(1) * 2 * length;
    let seed = p.number("seed") as u32;
    let unit_m = canvas.size_m / cells as f32;
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let (u, v) = (x_m / unit_m, y_m / unit_m);
            let (i, j, upright) = block(u as i32, v as i32, length, basket);
            let (along, across) =
                if upright { (v - j as f32, u - i as f32) } else { (u - i as f32, v - j as f32) };
            let ends = along.min(length as f32 - along);
            let id =
                unit(cell(i.rem_euclid(cells) as u32, j.rem_euclid(cells) as u32, seed ^ u32::from(upright)));
            let edge = ends.min(across.min(1.0 - across)) * unit_m;
            let middle = [(along - length as f32 * 0.5) * unit_m, (across - 0.5) * unit_m];
            // Reading a tiling noise at (y, x) instead of (x, y) keeps it tiling.
            let (turned, turn) = if upright { (1.0, [y_m - x_m, x_m - y_m]) } else { (0.0, [0.0, 0.0]) };
            [edge, id, middle[0], middle[1], turned, turn[0], turn[1]]
        },
    )
}
