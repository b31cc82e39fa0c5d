//! Lines cut side by side: fluted columns, grooved boards, turned metal, knurling, records.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, unit};
use super::kernel::Kernel;
use super::lattice::floor;

/// `depth`: 0 on the land, 1 at the bottom of a groove; `across`: metres from the middle of the groove; `id` of the
/// groove.
pub const GROOVES: NodeDef = NodeDef {
    name: "grooves",
    inputs: &[OFFSET],
    outputs: &[port("depth", Kind::Mask), port("across", Kind::Scalar), port("id", Kind::Mask)],
    params: &[
        // Grooves that are crossed along U and along V; both for a slanting direction.
        whole("nx", -2048.0, 2048.0, 0.0),
        whole("ny", -2048.0, 2048.0, 8.0),
        // 0 round, 1 pointed, 2 flat with steep sides.
        whole("profile", 0.0, 2.0, 0.0),
        // Share of the distance of two grooves.
        real("width", 0.01, 1.0, 0.5),
        // Of a flat groove: share of its half width that is side.
        real("side", 0.001, 1.0, 0.2),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/grooves.wgsl")),
};

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let (nx, ny) = (p.number("nx"), p.number("ny"));
    let (per_m_x, per_m_y) = (nx / canvas.size_m, ny / canvas.size_m);
    let pitch_m = canvas.size_m / (nx * nx + ny * ny).sqrt().max(1.0);
    // Round the tile, a groove goes on in the one `nx` or `ny` further on: so many are truly different.
    let different = common(nx.abs() as i32, ny.abs() as i32).max(1);
    let per_half = 2.0 / p.number("width").max(1e-3);
    let (profile, per_side) = (p.whole("profile"), 1.0 / p.number("side").max(1e-3));
    let seed = p.number("seed") as u32;
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let at = x_m * per_m_x + y_m * per_m_y;
            let groove = floor(at);
            let across = at - groove as f32 - 0.5;
            let left = (1.0 - across.abs() * per_half).clamp(0.0, 1.0);
            let depth = match profile {
                0 => (left * (2.0 - left)).sqrt(),
                1 => left,
                _ => (left * per_side).min(1.0),
            };
            let id = unit(cell(groove.rem_euclid(different) as u32, 0, seed));
            [depth, across * pitch_m, id]
        },
    )
}

/// The greatest common divisor.
fn common(a: i32, b: i32) -> i32 {
    if b == 0 { a } else { common(b, a % b) }
}
