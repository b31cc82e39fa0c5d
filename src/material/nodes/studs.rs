//! Heads in rows: rivets, bolts, nails, upholstery studs, tread plates, braille.

use super::def::{Canvas, Gpu, Kind, NodeDef, OFFSET, Params, Reach, SEED, port, real, whole};
use super::hash::{cell, mix32, unit};
use super::kernel::Kernel;
use super::lattice::floor;
use super::panels::bevel;
use super::wave::sine;

/// `height`: 0 between the heads, 1 on top; `edge`: metres to the rim, negative between the heads; `id`; `x`, `y`:
/// metres from the middle of the head.
pub const STUDS: NodeDef = NodeDef {
    name: "studs",
    inputs: &[OFFSET],
    outputs: &[
        port("height", Kind::Mask),
        port("edge", Kind::Scalar),
        port("id", Kind::Mask),
        port("x", Kind::Scalar),
        port("y", Kind::Scalar),
    ],
    params: &[
        whole("columns", 1.0, 1024.0, 12.0),
        // Rounded up to an even number where rows are staggered.
        whole("rows", 1.0, 1024.0, 12.0),
        // Fraction of a column by which each second row is moved.
        real("stagger", 0.0, 0.5, 0.0),
        // 0 round, 1 square, 2 hexagonal.
        whole("shape", 0.0, 2.0, 0.0),
        // To the corners; held to half the distance of the heads.
        real("radius_m", 0.0002, 2.0, 0.01),
        // Share of the radius over which the rim rises: 1 with `round` 1 is a dome.
        real("bevel", 0.01, 1.0, 1.0),
        real("round", 0.0, 1.0, 1.0),
        // Turn of the heads, and how far it is left to chance.
        real("turn_deg", -180.0, 180.0, 0.0),
        real("stray", 0.0, 1.0, 0.0),
        // Share of heads that are lost.
        real("missing", 0.0, 1.0, 0.0),
        SEED,
    ],
    build,
    reach: Reach::Point,
    gpu: Gpu::of(include_str!("../../../shaders/material/studs.wgsl")),
};

fn build(p: &Params, canvas: Canvas) -> Kernel {
    let stagger = p.number("stagger");
    let (columns, mut rows) = (p.whole("columns").max(1) as i32, p.whole("rows").max(1) as i32);
    rows += if stagger > 0.0 { rows % 2 } else { 0 };
    let pitch = [columns, rows].map(|n| canvas.size_m / n as f32);
    let radius_m = p.number("radius_m").min(pitch[0].min(pitch[1]) * 0.5);
    let shape = p.whole("shape");
    // From the middle to the middle of a side.
    let inner_m = radius_m * [1.0, 0.5f32.sqrt(), 0.866_025_4][shape.min(2)];
    let per_m = 1.0 / (inner_m * p.number("bevel")).max(1e-6);
    let (round, stray, missing) = (p.number("round"), p.number("stray"), p.number("missing"));
    let (turn, seed) = (p.number("turn_deg") / 360.0, p.number("seed") as u32);
    Kernel::of_place(
        canvas.size_m,
        #[inline(always)]
        move |x_m, y_m| {
            let v = y_m / pitch[1];
            let j = floor(v);
            let row = j.rem_euclid(rows);
            let u = x_m / pitch[0] - if row % 2 == 1 { stagger } else { 0.0 };
            let i = floor(u);
            let h = cell(i.rem_euclid(columns) as u32, row as u32, seed);
            let (x, y) = ((u - i as f32 - 0.5) * pitch[0], (v - j as f32 - 0.5) * pitch[1]);
            let turns = turn + stray * (unit(mix32(h ^ 0x51)) - 0.5);
            let [s, c] = [0.0, 0.25].map(|ahead| sine(turns + ahead - floor(turns + ahead) as f32));
            let (a, b) = ((x * c + y * s).abs(), (y * c - x * s).abs());
            let reached = match shape {
                0 => (x * x + y * y).sqrt(),
                1 => a.max(b),
                _ => b.max(a * 0.866_025_4 + b * 0.5),
            };
            let there = unit(mix32(h ^ 0x3c)) >= missing;
            let edge = if there { inner_m - reached } else { -inner_m };
            [bevel(edge * per_m, round), edge, unit(mix32(h ^ 0x77)), x, y]
        },
    )
}
