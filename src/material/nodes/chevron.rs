//! Blocks that meet in points: chevron parquet, its bands along V.

use super::def::{Canvas, Gpu, Kind, NodeDef, Params, Reach, SEED, port, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;

/// `edge` metres to the border; `id`; `x` along and `y` across the block, metres from its middle; `turned` 1 for
/// blocks that rise to the right; `turn`, a displacement that makes noises run along the block.
pub const CHEVRON: NodeDef = NodeDef {
    name: "chevron",
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
        // Bands per tile; rounded up to an even number so that the pattern closes.
        whole("bands", 2.0, 256.0, 4.0),
        // Blocks above one another per tile.
        whole("rows", 1.0, 512.0, 16.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/chevron.wgsl")),
};

const DIAGONAL: f32 = std::f32::consts::FRAC_1_SQRT_2;

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let bands = p.whole("bands").next_multiple_of(2);
    let (rows, seed) = (p.whole("rows"), p.number("seed") as u32);
    let size_m = canvas.size_m;
    let (band_m, row_m) = (size_m / bands as f32, size_m / rows as f32);
    Kernel::of_place(
        size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let band = ((x_m / band_m) as usize).min(bands - 1);
            let inside_m = x_m - band as f32 * band_m;
            let rises = band % 2 == 1;
            // Blocks lie at 45°: one metre along the band moves them one metre along V.
            let slid_m = if rises { band_m - inside_m } else { inside_m };
            let v = (y_m - slid_m) / row_m + rows as f32 * 64.0;
            let row = v as usize;
            let across = v - row as f32;
            let ends = inside_m.min(band_m - inside_m);
            let sides = across.min(1.0 - across) * row_m * DIAGONAL;
            let id = unit(cell(band as u32, (row % rows) as u32, seed));
            let middle = [(inside_m / band_m - 0.5) * band_m / DIAGONAL, (across - 0.5) * row_m * DIAGONAL];
            // A tiling noise read at (x ± y, y ∓ x) keeps tiling.
            let (turned, turn) = if rises { (1.0, [-y_m, x_m]) } else { (0.0, [y_m, -x_m]) };
            [ends.min(sides), id, middle[0], middle[1], turned, turn[0], turn[1]]
        },
    )
}
